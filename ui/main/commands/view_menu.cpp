#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::viewMenu()
{
    using enum ActionId;
    return {
        {ZoomFit, MenuId::View, 1, "view.zoomFit", QT_TR_NOOP("Zoom to &Fit"),
         QT_TR_NOOP("Show the whole picture"), "zoom-fit", "Ctrl+0", true},
        {ZoomHalf, MenuId::View, 1, "view.zoomHalf", QT_TR_NOOP("Zoom &50 %"),
         QT_TR_NOOP("Show the picture at half its size"), "", "Ctrl+Shift+1", true},
        {ZoomActual, MenuId::View, 1, "view.zoomActual", QT_TR_NOOP("Zoom &100 %"),
         QT_TR_NOOP("Show the picture at its own size"), "zoom-actual", "Ctrl+1", true},
        {ZoomDouble, MenuId::View, 1, "view.zoomDouble", QT_TR_NOOP("Zoom &200 %"),
         QT_TR_NOOP("Show the picture at twice its size"), "", "Ctrl+2", true},

        {ZoomIn, MenuId::View, 2, "view.zoomIn", QT_TR_NOOP("Zoom &In"),
         QT_TR_NOOP("Make the picture larger"), "zoom-in", "Ctrl++"},
        {ZoomOut, MenuId::View, 2, "view.zoomOut", QT_TR_NOOP("Zoom &Out"),
         QT_TR_NOOP("Make the picture smaller"), "zoom-out", "Ctrl+-"},

        {TimelineZoomIn, MenuId::View, 3, "view.timelineZoomIn", QT_TR_NOOP("Zoom I&nto the Timeline"),
         QT_TR_NOOP("Give each second of the timeline more room"), "plus", "+"},
        {TimelineZoomOut, MenuId::View, 3, "view.timelineZoomOut", QT_TR_NOOP("Zoo&m Out of the Timeline"),
         QT_TR_NOOP("Show more seconds of the timeline"), "minus", "-"},
        {TimelineFit, MenuId::View, 3, "view.timelineFit", QT_TR_NOOP("&Whole Film in the Timeline"),
         QT_TR_NOOP("Show the whole film in the timeline"), "fit-width", "Shift+Z"},
        {TimelineSnap, MenuId::View, 3, "view.timelineSnap", QT_TR_NOOP("&Snap in the Timeline"),
         QT_TR_NOOP("Let clips that are dragged snap to the playhead and to other clips"), "snap", "N", true},
        {TimelineSnapBeats, MenuId::View, 3, "view.timelineSnapBeats", QT_TR_NOOP("Snap to &Beats"),
         QT_TR_NOOP("Let what is dragged in the timeline snap to the beats of music, too"), "beats",
         "Shift+N", true},
        {TimelineBeats, MenuId::View, 3, "view.timelineBeats", QT_TR_NOOP("Show Be&ats"),
         QT_TR_NOOP("Show the beats of music in its clips"), "", "", true},
        {TimelineLayers, MenuId::View, 3, "view.timelineLayers", QT_TR_NOOP("Show Elements Without a S&tart"),
         QT_TR_NOOP("Show what is seen all the time in rows of the timeline, too"), "", "", true},

        {Storyboard, MenuId::View, 4, "view.storyboard", QT_TR_NOOP("Stor&yboard"),
         QT_TR_NOOP("Show the plan of the film in the place of the editor, or the editor again"),
         "storyboard", "Alt+6", true},
        {FullScreen, MenuId::View, 4, "view.fullScreen", QT_TR_NOOP("F&ull Screen"),
         QT_TR_NOOP("Give the window the whole screen"), "fullscreen", "F11", true},
        {FullScreenPreview, MenuId::View, 4, "view.fullScreenPreview", QT_TR_NOOP("Full-Screen &Preview"),
         QT_TR_NOOP("Show nothing but the film; Esc leaves"), "", "F", true},

        {CollapseLeft, MenuId::View, 5, "view.collapseLeft", QT_TR_NOOP("&Collapse Left Panels"),
         QT_TR_NOOP("Leave a thin rail of buttons of the panels on the left, or bring them back"),
         "collapse-left", "Ctrl+B", true},
        {CollapseRight, MenuId::View, 5, "view.collapseRight", QT_TR_NOOP("Collapse &Right Panels"),
         QT_TR_NOOP("Leave a thin rail of buttons of the panels on the right, or bring them back"),
         "collapse-right", "Ctrl+Alt+B", true},

        {ThemeSystem, MenuId::View, 6, "view.themeSystem", QT_TR_NOOP("Theme of the D&esktop"),
         QT_TR_NOOP("Be dark or light as the desktop is"), "theme", "", true},
        {ThemeDark, MenuId::View, 6, "view.themeDark", QT_TR_NOOP("&Dark Theme"),
         QT_TR_NOOP("Light text on dark panels"), "", "", true},
        {ThemeLight, MenuId::View, 6, "view.themeLight", QT_TR_NOOP("&Light Theme"),
         QT_TR_NOOP("Dark text on light panels"), "", "", true},
    };
}

} // namespace muto::ui
