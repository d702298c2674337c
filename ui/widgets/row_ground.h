#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace muto::ui {

/// What a row of a list that paints itself stands on: selected, under the mouse, or nothing.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace muto::ui
