#include "ui/support/popup_place.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kGap = 4;

} // namespace

QPoint popupPlace(const QRect &field, QSize popup, const QRect &screen)
{
    const QPoint end = screen.topLeft() + QPoint(screen.width(), screen.height());
    QPoint at(field.left(), field.top() + field.height() + kGap);
    if (at.y() + popup.height() > end.y())
        at.setY(field.top() - popup.height() - kGap);
    at.setX(std::max(screen.left(), std::min(at.x(), end.x() - popup.width())));
    at.setY(std::max(screen.top(), at.y()));
    return at;
}

void showPopupAt(QWidget &popup, const QWidget &field)
{
    const QRect place(field.mapToGlobal(QPoint()), field.size());
    popup.move(popupPlace(place, popup.size(), field.screen()->availableGeometry()));
    popup.show();
}

} // namespace muto::ui
