#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace muto::ui {

enum class Alignment { Left, Center, Right, Top, Middle, Bottom };

/// How far each box has to go: to line up with the others, or a single one with the frame.
std::vector<QPointF> aligned(const std::vector<QRectF> &boxes, Alignment alignment, const QRectF &frame);

/// How far each box has to go for the gaps between them to be the same; the outermost stay.
std::vector<QPointF> distributed(const std::vector<QRectF> &boxes, Qt::Orientation direction);

} // namespace muto::ui
