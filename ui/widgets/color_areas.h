#pragma once

#include <QColor>
#include <QWidget>

namespace muto::ui {

/// A colour as somebody picks one: its hue stays while it is grey or black.
struct PickedColor
{
    double hue = 0; ///< 0 … 1, as all of them.
    double saturation = 0;
    double value = 0;
    double alpha = 1;

    /// `previous` says the hue of what has none.
    static PickedColor of(const QColor &color, const PickedColor &previous);
    QColor color() const;
    friend bool operator==(const PickedColor &, const PickedColor &) = default;
};

/// Something that is dragged to change a part of a colour, or changed with the arrow keys. Esc takes a drag
/// back.
class ColorArea : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { SaturationValue, Hue, Alpha };

    ColorArea(Kind kind, QWidget *parent = nullptr);

    void setPicked(const PickedColor &picked);
    const PickedColor &picked() const { return m_picked; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void began();
    void pickedChanged(const muto::ui::PickedColor &picked);
    void finished();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pickAt(const QPointF &point);
    QPointF handle() const;
    QRectF area() const;
    void paintBackground(QPainter &painter) const;

    Kind m_kind;
    PickedColor m_picked;
    PickedColor m_before;
    bool m_isDragging = false;
};

/// The squares behind what can be seen through.
void paintCheckers(QPainter &painter, const QRectF &rect);

} // namespace muto::ui
