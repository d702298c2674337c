#pragma once

#include "ui/inspector/style_aspects.h"

namespace muto::ui {

AspectPart wholeValue();

/// An argument of a function in a `transform`: that of `name` (`translateX`), or the one at `argument` in the
/// function for all axes (`translate`, `translate3d`).
AspectPart transformPart(const QString &name, const QString &combined, int argument);

/// The argument of one function in a `filter`.
AspectPart filterPart(const QString &name);

/// A length, the colour or the `inset` of the first shadow in a list. `lengths` is how many a new one has.
AspectPart shadowLength(int index, int lengths);
AspectPart shadowColor(int lengths);
AspectPart shadowInset(int lengths);

/// What `inset(…)` cuts off a side in a `clip-path`; another shape cannot be taken apart.
AspectPart insetSide(int side);
/// The rounding of the corners that `inset(…)` leaves.
AspectPart insetRound();

/// The shape that a `clip-path` cuts out, and a part of it where that is `circle(…)`.
AspectPart maskShape();
enum class CirclePart { Radius, X, Y };
AspectPart circlePart(CirclePart part);

/// A side (or corner) of a value that names one to four of them, as `padding` does; -1 for all at once.
AspectPart boxSide(int side);

} // namespace muto::ui
