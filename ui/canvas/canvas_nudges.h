#pragma once

#include <QPoint>

#include <functional>
#include <optional>

class QKeyEvent;
class QWidget;

namespace muto::ui {

/// Makes the commands that move what is selected on the canvas by one pixel of the film, or by ten; the
/// canvas hears their keys itself.
void addCanvasNudges(QWidget &canvas, const std::function<void(QPoint pixels)> &nudge);

/// How far a key moves things, by the keys that the commands have now.
std::optional<QPoint> canvasNudgeOf(const QWidget &canvas, const QKeyEvent &event);

} // namespace muto::ui
