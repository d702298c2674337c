#pragma once

#include "core/edit/element_path.h"
#include "ui/canvas/canvas_edits.h"

#include <QJsonArray>
#include <QRectF>

#include <utility>
#include <vector>

namespace muto::ui {

/// How far something goes before or behind others.
enum class OrderMove { ToFront, Forward, Backward, ToBack };

/// One of the elements in a box, as the page paints it.
struct OrderedElement
{
    edit::ElementPath path;  ///< Empty for what a script has made.
    int level = 0;           ///< z-index, as the page has it.
    bool isLifted = false;   ///< Painted after what only flows.
    bool takesLevel = false; ///< A z-index counts without further ado.
    bool isSelected = false;
    QRectF box; ///< In the film; empty while nothing of it is seen.
};

/// All that are in one box, in the order of the source.
struct OrderedBox
{
    edit::ElementPath path;
    bool isIsolated = false; ///< What lies below its other parts is still before its background.
    std::vector<OrderedElement> elements;

    static std::vector<OrderedBox> fromJson(const QJsonArray &json);
};

/// What a new order of boxes comes to in their styles.
struct OrderPlan
{
    std::vector<std::pair<edit::ElementPath, StyleChanges>> styles; ///< Nothing when all is so already.
    std::vector<QRectF> crossed; ///< What is behind, or before, from now on.

    /// Of an element of the box, once that is written.
    int levelOf(const OrderedElement &element) const;
};

/// What to write so that those selected in a box go before or behind others, keeping their own order. Forward
/// and backward pass the next one that lies over or under them where they are seen; as little as can be is
/// changed, and nothing goes behind the background of the box. Pure.
OrderPlan planOrder(const OrderedBox &box, OrderMove move);

} // namespace muto::ui
