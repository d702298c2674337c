#include "ui/main/commands/action_spec.h"

namespace muto::ui {

std::vector<ActionRegistry::Spec> ActionRegistry::playbackMenu()
{
    using enum ActionId;
    return {
        {PlayPause, MenuId::Playback, 1, "playback.play", QT_TR_NOOP("&Play"), QT_TR_NOOP("Play or pause"),
         "play", "Space"},

        {StepBack, MenuId::Playback, 2, "playback.stepBack", QT_TR_NOOP("Step &Back"),
         QT_TR_NOOP("One frame back"), "step-back", "Left"},
        {StepForward, MenuId::Playback, 2, "playback.stepForward", QT_TR_NOOP("Step &Forward"),
         QT_TR_NOOP("One frame forward"), "step-forward", "Right"},
        {JumpBack, MenuId::Playback, 2, "playback.jumpBack", QT_TR_NOOP("Ten Frames Bac&k"),
         QT_TR_NOOP("Ten frames back"), "jump-back", "Shift+Left"},
        {JumpForward, MenuId::Playback, 2, "playback.jumpForward", QT_TR_NOOP("Ten Frames For&ward"),
         QT_TR_NOOP("Ten frames forward"), "jump-forward", "Shift+Right"},

        {ToStart, MenuId::Playback, 3, "playback.toStart", QT_TR_NOOP("To the &Start"),
         QT_TR_NOOP("Go to the start"), "to-start", "Home"},
        {ToEnd, MenuId::Playback, 3, "playback.toEnd", QT_TR_NOOP("To the &End"),
         QT_TR_NOOP("Go to the last frame"), "to-end", "End"},

        {Loop, MenuId::Playback, 4, "playback.loop", QT_TR_NOOP("&Loop"),
         QT_TR_NOOP("Start again at the end"), "loop", "Shift+L", true},
        {Mute, MenuId::Playback, 4, "playback.mute", QT_TR_NOOP("&Mute"), QT_TR_NOOP("Silence the preview"),
         "volume", "M", true},

        {MarkIn, MenuId::Playback, 5, "playback.markIn", QT_TR_NOOP("Mark &In"),
         QT_TR_NOOP("Play and render from here"), "mark-in", "I"},
        {MarkOut, MenuId::Playback, 5, "playback.markOut", QT_TR_NOOP("Mark &Out"),
         QT_TR_NOOP("Play and render up to here"), "mark-out", "O"},
        {ClearMarks, MenuId::Playback, 5, "playback.clearMarks", QT_TR_NOOP("&Clear Marks"),
         QT_TR_NOOP("Play and render the whole film"), "mark-clear", "Shift+X"},

        {Slower, MenuId::Playback, 6, "playback.slower", QT_TR_NOOP("Slowe&r"), QT_TR_NOOP("Play slower"), "",
         "["},
        {Faster, MenuId::Playback, 6, "playback.faster", QT_TR_NOOP("F&aster"), QT_TR_NOOP("Play faster"),
         "speed", "]"},
        {NormalSpeed, MenuId::Playback, 6, "playback.normalSpeed", QT_TR_NOOP("&Normal Speed"),
         QT_TR_NOOP("Play in real time"), "", "\\"},
        {EveryFrame, MenuId::Playback, 6, "playback.everyFrame", QT_TR_NOOP("Show Every Frame"),
         QT_TR_NOOP("Show all frames while the film plays"), "", "", true},
        {EverySecondFrame, MenuId::Playback, 6, "playback.everySecondFrame",
         QT_TR_NOOP("Show Half of the Frames"),
         QT_TR_NOOP(
             "Show every second frame while the film plays, for films that are slow here; renders have all"),
         "", "", true},
        {EveryFourthFrame, MenuId::Playback, 6, "playback.everyFourthFrame",
         QT_TR_NOOP("Show a Quarter of the Frames"),
         QT_TR_NOOP(
             "Show every fourth frame while the film plays, for films that are slow here; renders have all"),
         "", "", true},

        {TimeStyle, MenuId::Playback, 7, "playback.timeStyle", QT_TR_NOOP("Change &Time Display"),
         QT_TR_NOOP("Show the time as clock, timecode or frames"), "recent", "T"},

        {ShuttleBack, MenuId::Playback, 8, "playback.shuttleBack", QT_TR_NOOP("S&huttle Back"),
         QT_TR_NOOP("Play backwards, faster each time; with K held, one frame back"), "", "J"},
        {ShuttleStop, MenuId::Playback, 8, "playback.shuttleStop", QT_TR_NOOP("Stop the Sh&uttle"),
         QT_TR_NOOP("Stop playing forwards or backwards; tapped while the film stands, set a keyframe"), "",
         "K"},
        {ShuttleForward, MenuId::Playback, 8, "playback.shuttleForward", QT_TR_NOOP("Shuttle Forwar&d"),
         QT_TR_NOOP("Play forwards, faster each time; with K held, one frame on"), "", "L"},

        {ToIn, MenuId::Playback, 9, "playback.toIn", QT_TR_NOOP("&Jump to the In Point"),
         QT_TR_NOOP("Go to where the marked part begins"), "", "A"},
        {ToOut, MenuId::Playback, 9, "playback.toOut", QT_TR_NOOP("Jump to the Out Point"),
         QT_TR_NOOP("Go to where the marked part ends"), "", "E"},
        {ClearIn, MenuId::Playback, 9, "playback.clearIn", QT_TR_NOOP("Clear the In Point"),
         QT_TR_NOOP("Play and render from the start"), "", "Shift+I"},
        {ClearOut, MenuId::Playback, 9, "playback.clearOut", QT_TR_NOOP("Clear the Out Point"),
         QT_TR_NOOP("Play and render up to the end"), "", "Shift+O"},
    };
}

} // namespace muto::ui
