#pragma once

#include <QString>

#include <array>

namespace muto::ui {

/// Where a command's keys work: everywhere in the window, or while the keyboard is in one panel.
enum class Surface {
    Window,
    Timeline,
    Canvas,
    Source,
    Problems,
    Layers,
    Captions,
    Variables,
    Assets,
    Files,
    Compositions,
    Catalog,
    Renders,
    Console,
    Storyboard,
    StartPage
};

/// Those that are only a part of the window, in the order in which lists have them.
inline constexpr std::array kPanelSurfaces{
    Surface::Timeline, Surface::Canvas,    Surface::Source,  Surface::Problems,   Surface::Layers,
    Surface::Captions, Surface::Variables, Surface::Assets,  Surface::Files,      Surface::Compositions,
    Surface::Catalog,  Surface::Renders,   Surface::Console, Surface::Storyboard, Surface::StartPage};

/// As lists say it: "Layers".
QString surfaceTitle(Surface surface);

/// What it means that two commands have the same key.
enum class KeyClash {
    None,    ///< The keyboard is never in both places.
    Shadows, ///< One of them is a panel's, which is meant while the keyboard is there.
    Same     ///< Nobody could tell which of them is meant.
};
KeyClash clashOf(Surface one, Surface other);

} // namespace muto::ui
