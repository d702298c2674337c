#pragma once

#include <QLabel>
#include <QPointF>

namespace muto::ui {

/// A label that changes the number beside it by being dragged sideways, without end: the pointer is hidden,
/// and comes back where it began. Esc and the right button take the drag back.
class ScrubLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ScrubLabel(const QString &text, QWidget *parent = nullptr);

    void setScrubbable(bool on);

Q_SIGNALS:
    void began();
    /// So many steps since the drag began: ten a pixel with Shift, a tenth of one with Alt.
    void scrubbed(double steps);
    void finished();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override; ///< As much of the text as there is room for.
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Phase { Idle, Pressed, Scrubbing };

    void begin();
    void end();
    void wrap(const QPointF &at);

    Phase m_phase = Phase::Idle;
    bool m_isScrubbable = false;
    QPointF m_pressed;
    QPointF m_last;
    double m_steps = 0;
};

/// What the held keys make of a step.
double stepFactor(Qt::KeyboardModifiers modifiers);

} // namespace muto::ui
