#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::windowMenu()
{
    using enum ActionId;
    return {
        {ShowTimeline, MenuId::Window, 1, "window.timeline", QT_TR_NOOP("&Timeline"),
         QT_TR_NOOP("Show or hide the timeline"), "timeline", "F9", true},
        {ShowClips, MenuId::Window, 1, "window.clips", QT_TR_NOOP("&Clips"),
         QT_TR_NOOP("Show or hide the clips"), "clips", "", true},
        {ShowRenders, MenuId::Window, 1, "window.renders", QT_TR_NOOP("&Renders"),
         QT_TR_NOOP("Show or hide the renders"), "film", "", true},
        {ShowConsole, MenuId::Window, 1, "window.console", QT_TR_NOOP("C&onsole"),
         QT_TR_NOOP("Show or hide the console"), "console", "", true},
        {ShowHistory, MenuId::Window, 1, "window.history", QT_TR_NOOP("&History"),
         QT_TR_NOOP("Show or hide the history of edits"), "history", "", true},
        {ShowSource, MenuId::Window, 1, "window.source", QT_TR_NOOP("So&urce"),
         QT_TR_NOOP("Show or hide the source"), "source", "Shift+F4", true},
        {ShowProblems, MenuId::Window, 1, "window.problems", QT_TR_NOOP("&Problems"),
         QT_TR_NOOP("Show or hide what is wrong with the project"), "warning", "", true},
        {ShowInspector, MenuId::Window, 1, "window.inspector", QT_TR_NOOP("&Inspector"),
         QT_TR_NOOP("Show or hide the inspector"), "inspector", "F4", true},
        {ShowLayers, MenuId::Window, 1, "window.layers", QT_TR_NOOP("L&ayers"),
         QT_TR_NOOP("Show or hide the layers"), "layout", "Shift+F7", true},
        {ShowVariables, MenuId::Window, 1, "window.variables", QT_TR_NOOP("&Variables"),
         QT_TR_NOOP("Show or hide the variables"), "variable", "", true},
        {ShowProject, MenuId::Window, 1, "window.project", QT_TR_NOOP("Pro&ject"),
         QT_TR_NOOP("Show or hide the files of the project"), "folder", "F7", true},
        {ShowAnimation, MenuId::Window, 1, "window.animation", QT_TR_NOOP("A&nimation"),
         QT_TR_NOOP("Show or hide the animations"), "animation", "Shift+F9", true},
        {ShowCaptions, MenuId::Window, 1, "window.captions", QT_TR_NOOP("Caption&s"),
         QT_TR_NOOP("Show or hide the captions and their words"), "captions", "", true},

        {LayoutEdit, MenuId::Window, 2, "window.layoutEdit", QT_TR_NOOP("&Edit Layout"),
         QT_TR_NOOP("Arrange the panels for editing"), "", "Alt+1", true},
        {LayoutAnimate, MenuId::Window, 2, "window.layoutAnimate", QT_TR_NOOP("Ani&mation Layout"),
         QT_TR_NOOP("Arrange the panels for work on keyframes"), "", "Alt+2", true},
        {LayoutCode, MenuId::Window, 2, "window.layoutCode", QT_TR_NOOP("Co&de Layout"),
         QT_TR_NOOP("Arrange the panels for work on the source"), "", "Alt+3", true},
        {LayoutSound, MenuId::Window, 2, "window.layoutSound", QT_TR_NOOP("Sound Layout"),
         QT_TR_NOOP("Arrange the panels for work on sounds and captions"), "", "Alt+4", true},
        {LayoutRender, MenuId::Window, 2, "window.layoutRender", QT_TR_NOOP("Render La&yout"),
         QT_TR_NOOP("Arrange the panels for watching and rendering"), "", "Alt+5", true},
        {ResetLayout, MenuId::Window, 2, "window.resetLayout", QT_TR_NOOP("Reset &Layout"),
         QT_TR_NOOP("Put every panel back where it belongs"), "layout", ""},
        {LockPanels, MenuId::Window, 2, "window.lockPanels", QT_TR_NOOP("Loc&k Panels"),
         QT_TR_NOOP("Keep every panel where it is"), "lock", "", true},
        {HideTitleBars, MenuId::Window, 2, "window.hideTitleBars", QT_TR_NOOP("Hide Title &Bars"),
         QT_TR_NOOP("Leave the room of the panels' titles to what is in them"), "", "", true},

        {NextPanel, MenuId::Window, 3, "window.nextPanel", QT_TR_NOOP("Ne&xt Panel"),
         QT_TR_NOOP("Take the keyboard to the next panel, or to the newest notice"), "", "F6"},
        {PreviousPanel, MenuId::Window, 3, "window.previousPanel", QT_TR_NOOP("Previous Panel"),
         QT_TR_NOOP("Take the keyboard back to the panel before"), "", "Shift+F6"},
        {NextEdge, MenuId::Window, 3, "window.nextEdge", QT_TR_NOOP("Next Panel Edge"),
         QT_TR_NOOP("Take the keyboard to what is between two panels, for arrow keys to move"), "",
         "Ctrl+F6"},
    };
}

} // namespace muto::ui
