#pragma once

namespace muto::ui {

/// Lets assistive technology see the elements that lie on the canvas, which are the page's: each with its
/// name, its place and whether it is selected. To be called before the first canvas is asked; again does
/// nothing.
void installCanvasAccessibility();

} // namespace muto::ui
