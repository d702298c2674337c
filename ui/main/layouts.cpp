#include "ui/main/layouts.h"

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kLeastRight = 336;
constexpr int kLeastStage = 360;

using Place = Panels::Place;

constexpr std::array<std::pair<LayoutId, const char *>, 5> kNames{{
    {LayoutId::Edit, "edit"},
    {LayoutId::Animate, "animate"},
    {LayoutId::Code, "code"},
    {LayoutId::Sound, "sound"},
    {LayoutId::Render, "render"},
}};

/// A share of what there is, within limits.
int share(int whole, double part, int least, int most)
{
    return std::clamp(int(whole * part), least, most);
}

std::optional<Place> placeInAnimate(ActionId panel, Place usual)
{
    switch (panel) {
    case ActionId::ShowAnimation:
        return Place::Right;
    case ActionId::ShowLayers:
        return Place::Left;
    case ActionId::ShowTimeline:
        return Place::Bottom;
    case ActionId::ShowInspector:
        return usual;
    default:
        return std::nullopt;
    }
}

std::optional<Place> placeInCode(ActionId panel, Place usual)
{
    switch (panel) {
    case ActionId::ShowSource:
        return Place::Right;
    case ActionId::ShowTimeline:
    case ActionId::ShowProblems:
    case ActionId::ShowConsole:
        return Place::Bottom;
    case ActionId::ShowInspector:
    case ActionId::ShowVariables:
        return usual;
    default:
        return std::nullopt;
    }
}

std::optional<Place> placeInSound(ActionId panel, Place usual)
{
    switch (panel) {
    case ActionId::ShowInspector: // which has the effects
        return Place::Right;
    case ActionId::ShowProject:
        return Place::Left;
    case ActionId::ShowTimeline:
        return Place::Bottom;
    case ActionId::ShowCaptions:
        return usual;
    default:
        return std::nullopt;
    }
}

std::optional<Place> placeInRender(ActionId panel, Place usual)
{
    switch (panel) {
    case ActionId::ShowRenders:
        return Place::Right;
    case ActionId::ShowTimeline:
    case ActionId::ShowProblems:
    case ActionId::ShowConsole:
        return Place::Bottom;
    case ActionId::ShowVariables:
        return usual;
    default:
        return std::nullopt;
    }
}

std::optional<Place> placeInLayout(LayoutId layout, ActionId panel, Place usual)
{
    switch (layout) {
    case LayoutId::Edit:
        return usual;
    case LayoutId::Animate:
        return placeInAnimate(panel, usual);
    case LayoutId::Code:
        return placeInCode(panel, usual);
    case LayoutId::Sound:
        return placeInSound(panel, usual);
    case LayoutId::Render:
        return placeInRender(panel, usual);
    }
    Q_UNREACHABLE();
}

} // namespace

QString layoutName(LayoutId layout)
{
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [&](const auto &named) { return named.first == layout; });
    return QLatin1String(found->second);
}

std::optional<LayoutId> layoutFromName(const QString &name)
{
    for (const auto &[layout, known] : kNames) {
        if (name == QLatin1String(known))
            return layout;
    }
    return std::nullopt;
}

Qt::Orientation orientationOf(QSize window)
{
    return window.height() > window.width() ? Qt::Vertical : Qt::Horizontal;
}

std::optional<Place> placeIn(const Arrangement &arrangement, ActionId panel, Place usual)
{
    const auto place = placeInLayout(arrangement.first, panel, usual);
    return arrangement.second == Qt::Vertical && place == Place::Left ? Place::Right : place;
}

std::optional<ActionId> frontOf(LayoutId layout, Place place)
{
    if (layout == LayoutId::Animate && place == Place::Right)
        return ActionId::ShowAnimation;
    if (layout == LayoutId::Code && place == Place::Right)
        return ActionId::ShowSource;
    if (layout == LayoutId::Render && place == Place::Right)
        return ActionId::ShowRenders;
    return std::nullopt;
}

int extentOf(LayoutId layout, Place place, QSize window)
{
    switch (place) {
    case Place::Left:
        return share(window.width(), 0.19, 248, 320);
    case Place::Right:
        // The tabs of the left side are here as well, and all of them are to be seen.
        if (orientationOf(window) == Qt::Vertical && layout != LayoutId::Code)
            return std::max(kLeastRight, std::min(share(window.width(), 0.43, kLeastRight, 480),
                                                  window.width() - kLeastStage));
        return layout == LayoutId::Code ? share(window.width(), 0.48, 420, 1000)
                                        : share(window.width(), 0.25, kLeastRight, 400);
    case Place::Bottom:
        // Ruler and three rows of the timeline have to fit in any case.
        if (orientationOf(window) == Qt::Vertical)
            return share(window.height(), 0.4, 236, 760);
        // Lanes of keyframes, and waveforms, are what these are for.
        if (layout == LayoutId::Animate || layout == LayoutId::Sound)
            return share(window.height(), 0.42, 236, 520);
        return layout == LayoutId::Edit ? share(window.height(), 0.345, 236, 380)
                                        : share(window.height(), 0.3, 212, 320);
    }
    Q_UNREACHABLE();
}

} // namespace muto::ui
