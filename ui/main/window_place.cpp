#include "ui/main/window_place.h"

#include <algorithm>

namespace muto::ui {

namespace {

/// What a hand needs of a title bar to pull a window by.
constexpr int kHold = 80;
constexpr int kTitle = 24;

} // namespace

QRect placeOnScreen(const QRect &window, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return window;
    const QRect upperEdge(window.left(), window.top(), window.width(), kTitle);
    const bool canBeHeld = std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) {
        const QRect seen = screen & upperEdge;
        return seen.width() >= std::min(kHold, window.width()) && seen.height() >= kTitle / 2;
    });
    if (canBeHeld)
        return window;
    const QRect &screen = screens.first();
    QRect placed(QPoint(), window.size().boundedTo(screen.size()));
    placed.moveCenter(screen.center());
    return placed;
}

} // namespace muto::ui
