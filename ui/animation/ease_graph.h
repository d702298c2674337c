#pragma once

#include "ui/animation/ease_map.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QString>
#include <QWidget>

#include <optional>

namespace muto::ui {

/// The course of an ease, with handles where it is one cubic that may be edited, and a dot that moves as the
/// ease would, unless the desktop wants nothing to move. Tells what a handle would make of it; the mouse and
/// the arrow keys drag (Shift: further, Alt: without sticking), Esc takes the drag back.
class EaseGraph : public QWidget
{
    Q_OBJECT

public:
    explicit EaseGraph(QWidget *parent = nullptr);

    void setEase(const QString &name);
    void setHandlesShown(bool shown);
    const script::BezierEase &bezier() const { return m_bezier; }
    /// Where a handle is, for who has no mouse.
    QPointF handlePoint(EaseHandle handle) const;

    QSize sizeHint() const override { return {280, 180}; }

Q_SIGNALS:
    void began();
    void bezierChanged(const muto::script::BezierEase &ease);
    void finished();
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    EaseMap map() const;
    void follow(QPointF value, bool isFree);
    void end();
    void cancel();
    void paintFrame(QPainter &painter, const EaseMap &map) const;
    void paintHandles(QPainter &painter, const EaseMap &map) const;
    void paintDot(QPainter &painter, const EaseMap &map) const;
    bool canMove() const;

    std::optional<script::Ease> m_ease; ///< Nothing for one that only the page knows.
    script::BezierEase m_bezier;
    bool m_hasHandles = false;
    EaseHandle m_current = EaseHandle::First; ///< That the keys move.
    EaseHandle m_hovered = EaseHandle::None;
    EaseHandle m_dragged = EaseHandle::None;
    std::optional<EaseMap> m_dragMap; ///< Stays while a handle is dragged: it would run away.
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace muto::ui
