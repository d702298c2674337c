#include "ui/canvas/canvas_nudges.h"

#include "ui/canvas/canvas_overlay.h"
#include "ui/support/panel_command.h"

#include <QAction>

#include <vector>

namespace muto::ui {

namespace {

struct Nudge
{
    QPoint pixels;
    PanelCommand command;
};

std::vector<Nudge> nudges()
{
    return {
        {{-1, 0},
         {.name = "canvas.left",
          .text = CanvasOverlay::tr("Move Left"),
          .keys = {Qt::Key_Left},
          .explanation = CanvasOverlay::tr("Move what is selected by a pixel to the left")}},
        {{1, 0},
         {.name = "canvas.right",
          .text = CanvasOverlay::tr("Move Right"),
          .keys = {Qt::Key_Right},
          .explanation = CanvasOverlay::tr("Move what is selected by a pixel to the right")}},
        {{0, -1},
         {.name = "canvas.up",
          .text = CanvasOverlay::tr("Move Up"),
          .keys = {Qt::Key_Up},
          .explanation = CanvasOverlay::tr("Move what is selected up by a pixel")}},
        {{0, 1},
         {.name = "canvas.down",
          .text = CanvasOverlay::tr("Move Down"),
          .keys = {Qt::Key_Down},
          .explanation = CanvasOverlay::tr("Move what is selected down by a pixel")}},
        {{-10, 0},
         {.name = "canvas.farLeft",
          .text = CanvasOverlay::tr("Move Ten Pixels Left"),
          .keys = {Qt::SHIFT | Qt::Key_Left}}},
        {{10, 0},
         {.name = "canvas.farRight",
          .text = CanvasOverlay::tr("Move Ten Pixels Right"),
          .keys = {Qt::SHIFT | Qt::Key_Right}}},
        {{0, -10},
         {.name = "canvas.farUp",
          .text = CanvasOverlay::tr("Move Ten Pixels Up"),
          .keys = {Qt::SHIFT | Qt::Key_Up}}},
        {{0, 10},
         {.name = "canvas.farDown",
          .text = CanvasOverlay::tr("Move Ten Pixels Down"),
          .keys = {Qt::SHIFT | Qt::Key_Down}}},
    };
}

} // namespace

void addCanvasNudges(QWidget &canvas, const std::function<void(QPoint pixels)> &nudge)
{
    for (const auto &[pixels, command] : nudges()) {
        QAction *action = addHeardCommand(canvas, command);
        action->setData(pixels);
        QObject::connect(action, &QAction::triggered, &canvas, [nudge, pixels = pixels] { nudge(pixels); });
    }
}

std::optional<QPoint> canvasNudgeOf(const QWidget &canvas, const QKeyEvent &event)
{
    const QAction *command = heardCommand(canvas, event);
    return command ? std::optional(command->data().toPoint()) : std::nullopt;
}

} // namespace muto::ui
