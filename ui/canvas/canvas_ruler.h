#pragma once

#include <QWidget>

#include <optional>
#include <utility>

namespace muto::ui {

/// A strip along a side of the canvas with the pixels of the film on it. Guides are pulled out of it.
class CanvasRuler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kThickness = 20;

    CanvasRuler(Qt::Orientation orientation, QWidget *parent);

    /// Where the film begins, in this widget, and how large its pixels are.
    void setFilm(double origin, double scale);
    /// From where to where the selection reaches, in pixels of the film.
    void setExtent(const std::optional<std::pair<double, double>> &extent);
    /// Where the mouse is, in this widget.
    void setPointer(const std::optional<double> &pointer);

Q_SIGNALS:
    void pulled();
    void pulledTo(QPointF inParent, Qt::KeyboardModifiers modifiers);
    void letGo();
    void menuRequested(QPoint where);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isAcross() const { return m_orientation == Qt::Horizontal; }
    double inWidget(double film) const { return m_origin + film * m_scale; }
    QRectF strip(double from, double length, double near, double thickness) const;
    void paintTicks(QPainter &painter) const;
    void paintLabel(QPainter &painter, double at, const QString &text) const;

    Qt::Orientation m_orientation;
    double m_origin = 0;
    double m_scale = 1;
    std::optional<std::pair<double, double>> m_extent;
    std::optional<double> m_pointer;
};

} // namespace muto::ui
