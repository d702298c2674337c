#pragma once

#include "ui/main/seam_places.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

namespace muto::ui {

class SeamHandle;

/// Lets the keyboard move what is between the panels of a window: each line can be reached with Tab, and with
/// a command that goes from one to the next; arrow keys move it, Esc goes back to where one was.
class Seams : public QObject
{
    Q_OBJECT

public:
    Seams(QMainWindow &window, QAction &next);

Q_SIGNALS:
    /// Somebody has moved a line, and the panels have their new sizes.
    void moved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        QDockWidget *dock; ///< Null for what is in the middle.
        QString name;
    };

    void refresh();
    void addPart(QDockWidget *dock, const QString &name, const QRect &rect);
    QRect rectOf(const QDockWidget &dock) const;
    SeamHandle *handleAt(std::size_t index);
    QDockWidget *movedAt(const SeamPlace &place) const;
    void move(std::size_t index, int pixels);
    void goToNext();
    void leave();

    QMainWindow &m_window;
    QTimer m_soon;
    std::vector<Part> m_parts;
    std::vector<QRect> m_rects; ///< Of the parts.
    std::vector<SeamPlace> m_places;
    std::vector<SeamHandle *> m_handles; ///< At least as many.
    QPointer<QWidget> m_from;            ///< Had the keyboard before.
};

} // namespace muto::ui
