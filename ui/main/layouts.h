#pragma once

#include "ui/main/panels.h"

#include <QSize>

#include <array>
#include <optional>

namespace muto::ui {

/// What the settings call a layout.
QString layoutName(LayoutId layout);
std::optional<LayoutId> layoutFromName(const QString &name);

/// How the window lies: one that is higher than wide has arrangements of its own.
Qt::Orientation orientationOf(QSize window);

/// Where a layout puts a panel whose usual place is `usual`; nothing hides it. An upright window is too
/// narrow for panels on both sides of the film: those of the left join those of the right.
std::optional<Panels::Place> placeIn(const Arrangement &arrangement, ActionId panel, Panels::Place usual);

/// The panel in front of the others of a place, if the layout has an opinion.
std::optional<ActionId> frontOf(LayoutId layout, Panels::Place place);

/// How wide, or at the bottom how high, a place is at first in a window of this size.
int extentOf(LayoutId layout, Panels::Place place, QSize window);

} // namespace muto::ui
