#pragma once

#include <QObject>
#include <QRect>
#include <QRectF>

class QScrollBar;
class QWidget;

namespace muto::ui {

/// Scroll bars over the edges of the stage, while the film is larger than that.
class StageBars : public QObject
{
    Q_OBJECT

public:
    /// They become children of `parent`.
    explicit StageBars(QWidget *parent);

    /// Where the stage and the film are, both in the parent.
    void follow(const QRect &stage, const QRectF &film);

Q_SIGNALS:
    /// The film is to be pushed, by pixels of the parent.
    void pushed(QPointF distance);

private:
    QScrollBar *makeBar(Qt::Orientation orientation, const char *name);
    void show(QScrollBar &bar, const QRect &place, double hidden, double length, int page);

    QScrollBar *m_across;
    QScrollBar *m_down;
    bool m_isFollowing = false;
};

} // namespace muto::ui
