#pragma once

#include "ui/widgets/css_values.h"

#include <QWidget>

namespace muto::ui {

/// The stops of a gradient on a bar: dragged along, added with a double click, removed with Delete or by
/// being dragged away.
class GradientBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostStops = 6;

    explicit GradientBar(QWidget *parent = nullptr);

    void setGradient(const CssGradient &gradient);
    const CssGradient &gradient() const { return m_gradient; }
    int current() const { return m_current; }
    void setCurrent(int stop);
    QSize sizeHint() const override;

Q_SIGNALS:
    void began();
    void changed(const muto::ui::CssGradient &gradient);
    void finished();
    void cancelled();
    void currentChanged(int stop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF bar() const;
    double xOf(double percent) const;
    double percentAt(double x) const;
    int stopAt(const QPointF &point) const;
    void addStop(double percent);
    void removeCurrent();
    void moveCurrent(double percent);

    CssGradient m_gradient;
    CssGradient m_before;
    int m_current = 0;
    bool m_isDragging = false;
    bool m_hasMoved = false;
};

/// The colour of a gradient at a place.
QColor colorAt(const CssGradient &gradient, double percent);

} // namespace muto::ui
