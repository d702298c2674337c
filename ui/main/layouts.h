#pragma once

#include "ui/main/panels.h"

#include <QSize>

#include <array>
#include <optional>

namespace muto::ui {

/// What the settings call a layout.
QString layoutName(LayoutId layout);
std::optional<LayoutId> layoutFromName(const QString &name);

/// Where a layout puts a panel whose usual place is `usual`; nothing hides it.
std::optional<Panels::Place> placeIn(LayoutId layout, ActionId panel, Panels::Place usual);

/// The panel in front of the others of a place, if the layout has an opinion.
std::optional<ActionId> frontOf(LayoutId layout, Panels::Place place);

/// How wide, or at the bottom how high, a place is at first in a window of this size.
int extentOf(LayoutId layout, Panels::Place place, QSize window);

} // namespace muto::ui
