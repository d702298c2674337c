#pragma once

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace muto::ui {

/// An icon that is painted anew for every size, scale and theme, so that nothing is ever stretched or stale.
class PaintedIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    bool isNull() override { return false; }
};

} // namespace muto::ui
