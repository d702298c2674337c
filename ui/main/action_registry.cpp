#include "ui/main/action_registry.h"

#include "ui/support/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace muto::ui {

namespace {

// Properties of an action: what it does, and why it cannot just now.
constexpr char kDoes[] = "does";
constexpr char kObstacle[] = "obstacle";

} // namespace

struct ActionRegistry::Spec
{
    ActionId id;
    MenuId menu;
    int section; ///< A separator goes between sections.
    const char *name;
    const char *text;
    const char *toolTip;
    const char *iconName;
    const char *shortcut; ///< Several keys are parted by "; ".
    bool checkable = false;
};

QList<QKeySequence> ActionRegistry::keysOf(const Spec &spec)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(QLatin1String(spec.shortcut));
    keys.removeAll(QKeySequence()); // Qt makes one of no words
    return keys;
}

// Word for word what lupdate finds; translated when the actions are made.
const std::vector<ActionRegistry::Spec> &ActionRegistry::specs()
{
    using enum ActionId;
    using enum MenuId;
    static const std::vector<Spec> table{
        {NewProject, File, 1, "file.new", QT_TR_NOOP("&New Project…"),
         QT_TR_NOOP("Begin a film with a template"), "new-project", "Ctrl+N"},
        {OpenFile, File, 1, "file.open", QT_TR_NOOP("&Open…"),
         QT_TR_NOOP("Open the HTML file of a composition"), "file-open", "Ctrl+O"},
        {OpenFolder, File, 1, "file.openFolder", QT_TR_NOOP("Open &Folder…"),
         QT_TR_NOOP("Open the folder of a composition"), "folder-open", "Ctrl+Shift+O"},
        {OpenSample, File, 2, "file.openSample", QT_TR_NOOP("Open the Sa&mple Project"),
         QT_TR_NOOP("Open the sample project that came with Mutoscope"), "sample", ""},
        {Reload, File, 3, "file.reload", QT_TR_NOOP("Re&load"),
         QT_TR_NOOP("Load the composition again, keeping the time"), "reload", "F5"},
        {CloseProject, File, 3, "file.close", QT_TR_NOOP("&Close"), QT_TR_NOOP("Close the composition"),
         "close", "Ctrl+W"},
        {Save, File, 4, "file.save", QT_TR_NOOP("&Save"), QT_TR_NOOP("Write what is not on disk yet"), "save",
         "Ctrl+S"},
        {EarlierVersions, File, 4, "file.versions", QT_TR_NOOP("Earlier &Versions…"),
         QT_TR_NOOP("See what the file held before, and bring it back"), "history", ""},
        {Render, File, 5, "file.render", QT_TR_NOOP("&Render…"), QT_TR_NOOP("Make a film of the composition"),
         "render", "Ctrl+R; Ctrl+M"},
        {CaptureFrame, File, 5, "file.captureFrame", QT_TR_NOOP("C&apture Frame…"),
         QT_TR_NOOP("Keep the frame at the playhead as a picture"), "camera", "Ctrl+Shift+E"},
        {Preferences, File, 6, "file.preferences", QT_TR_NOOP("&Preferences…"),
         QT_TR_NOOP("Change how Mutoscope looks and works"), "settings", "Ctrl+,"},
        {Quit, File, 7, "file.quit", QT_TR_NOOP("&Quit"), QT_TR_NOOP("Leave Mutoscope"), "quit", "Ctrl+Q"},

        {Undo, Edit, 1, "edit.undo", QT_TR_NOOP("&Undo"), QT_TR_NOOP("Take the last edit back"), "undo",
         "Ctrl+Z"},
        {Redo, Edit, 1, "edit.redo", QT_TR_NOOP("&Redo"), QT_TR_NOOP("Make the edit again that was undone"),
         "redo", "Ctrl+Shift+Z; Ctrl+Y"},
        {Cut, Edit, 2, "edit.cut", QT_TR_NOOP("Cu&t"), QT_TR_NOOP("Copy what is selected, and delete it"),
         "cut", "Ctrl+X"},
        {Copy, Edit, 2, "edit.copy", QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy what is selected"), "copy",
         "Ctrl+C"},
        {Paste, Edit, 2, "edit.paste", QT_TR_NOOP("&Paste"),
         QT_TR_NOOP("Insert at the playhead what was copied"), "paste", "Ctrl+V"},
        {Duplicate, Edit, 2, "edit.duplicate", QT_TR_NOOP("Dup&licate"),
         QT_TR_NOOP("Copies of what is selected, right behind it"), "duplicate", "Ctrl+D"},
        {Delete, Edit, 2, "edit.delete", QT_TR_NOOP("&Delete"), QT_TR_NOOP("Delete what is selected"),
         "delete", "Del; Backspace"},
        {SelectAll, Edit, 3, "edit.selectAll", QT_TR_NOOP("Select &All"), QT_TR_NOOP("Select every clip"), "",
         "Ctrl+A"},
        {Deselect, Edit, 3, "edit.deselect", QT_TR_NOOP("D&eselect"), QT_TR_NOOP("Select nothing"), "",
         "Ctrl+Shift+A"},

        {FormatSource, Edit, 4, "edit.formatSource", QT_TR_NOOP("&Format the Source"),
         QT_TR_NOOP("Indent the selected lines of the source, or all, as they are nested"), "",
         "Alt+Shift+F"},

        {InsertHeading, Insert, 1, "insert.heading", QT_TR_NOOP("&Heading"),
         QT_TR_NOOP("A large text in the middle, at the playhead"), "clip-text", "Ctrl+T"},
        {InsertParagraph, Insert, 1, "insert.paragraph", QT_TR_NOOP("&Paragraph"),
         QT_TR_NOOP("A text of several lines in the middle, at the playhead"), "paragraph", "Ctrl+Shift+T"},
        {InsertLowerText, Insert, 1, "insert.lowerText", QT_TR_NOOP("&Lower Text"),
         QT_TR_NOOP("A text at the bottom, as captions are, at the playhead"), "lower-text", "Shift+T"},
        {InsertRectangle, Insert, 2, "insert.rectangle", QT_TR_NOOP("&Rectangle"),
         QT_TR_NOOP("A rectangle in the middle, at the playhead"), "rectangle", "R"},
        {InsertEllipse, Insert, 2, "insert.ellipse", QT_TR_NOOP("&Ellipse"),
         QT_TR_NOOP("A circle in the middle, at the playhead"), "ellipse", "Shift+C"},
        {InsertLine, Insert, 2, "insert.line", QT_TR_NOOP("L&ine"),
         QT_TR_NOOP("A line across the middle, at the playhead"), "line", ""},
        {InsertFill, Insert, 2, "insert.fill", QT_TR_NOOP("Colour &Fill"),
         QT_TR_NOOP("A colour over the whole frame, at the playhead"), "fill", ""},
        {InsertEmptyClip, Insert, 3, "insert.clip", QT_TR_NOOP("Empt&y Clip"),
         QT_TR_NOOP("A clip with nothing in it, as large as the frame, for what you write in the source"),
         "clip-element", ""},
        {InsertComposition, Insert, 3, "insert.composition", QT_TR_NOOP("&New Composition"),
         QT_TR_NOOP("A new file with an empty part of the film, shown at the playhead"), "clip-composition",
         ""},
        {InsertMedia, Insert, 4, "insert.media", QT_TR_NOOP("&Media…"),
         QT_TR_NOOP("Bring pictures, films and sounds into the project and show them at the playhead"),
         "import", "Ctrl+I"},
        {ImportCaptions, Insert, 4, "project.importCaptions", QT_TR_NOOP("&Captions…"),
         QT_TR_NOOP("Make clips of the captions in an SRT, VTT or JSON file"), "captions", "Ctrl+Shift+I"},

        {ToolSelect, Clip, 0, "tool.select", QT_TR_NOOP("&Select and Move"),
         QT_TR_NOOP("The mouse selects, moves and trims clips"), "select", "V", true},
        {ToolRazor, Clip, 0, "tool.razor", QT_TR_NOOP("Ra&zor"),
         QT_TR_NOOP("The mouse cuts clips; with Shift, all that are on at that time"), "razor", "B", true},
        {ToolSlip, Clip, 0, "tool.slip", QT_TR_NOOP("Slip"),
         QT_TR_NOOP("The mouse shows another part of a film or sound in the same place; so does Alt"), "slip",
         "Y", true},
        {ToolHand, Clip, 0, "tool.hand", QT_TR_NOOP("Han&d"),
         QT_TR_NOOP("The mouse pushes the picture about, where it is larger than the stage; so does Space "
                    "with the mouse"),
         "hand", "Shift+P", true},
        {Split, Clip, 1, "clip.split", QT_TR_NOOP("S&plit at the Playhead"),
         QT_TR_NOOP("Cut the selected clips, or all of them, in two at the playhead"), "split", "S"},
        {TrimStartHere, Clip, 1, "clip.trimStart", QT_TR_NOOP("&Begin at the Playhead"),
         QT_TR_NOOP("Trim the start of the selected clips to the playhead"), "", "Alt+["},
        {TrimEndHere, Clip, 1, "clip.trimEnd", QT_TR_NOOP("&End at the Playhead"),
         QT_TR_NOOP("Trim the end of the selected clips to the playhead"), "", "Alt+]"},
        {RippleTrimStart, Clip, 2, "clip.rippleTrimStart", QT_TR_NOOP("Ripple Be&gin at the Playhead"),
         QT_TR_NOOP("Trim the start of the selected clip to the playhead and close the gap"), "", "Q"},
        {RippleTrimEnd, Clip, 2, "clip.rippleTrimEnd", QT_TR_NOOP("Ripple E&nd at the Playhead"),
         QT_TR_NOOP("Trim the end of the selected clip to the playhead and close the gap"), "", "W"},
        {RippleDelete, Clip, 2, "clip.rippleDelete", QT_TR_NOOP("&Ripple Delete"),
         QT_TR_NOOP("Delete the selected clips and close the gaps they leave"), "ripple-delete", "Shift+Del"},
        {CloseGaps, Clip, 2, "clip.closeGaps", QT_TR_NOOP("Cl&ose Gaps"),
         QT_TR_NOOP("Leave nothing empty on the tracks of the selected clips"), "close-gap", ""},
        {ToggleHidden, Clip, 3, "clip.hide", QT_TR_NOOP("&Hide or Show"),
         QT_TR_NOOP("Leave what is selected out of the film, or take it in again"), "eye-off", "Shift+H"},
        {ToggleLocked, Clip, 3, "clip.lock", QT_TR_NOOP("&Lock or Unlock"),
         QT_TR_NOOP("Keep what is selected where it is in time"), "lock", "Ctrl+L"},
        {LockDuration, Clip, 3, "clip.lockDuration", QT_TR_NOOP("Lock the D&uration"),
         QT_TR_NOOP("Keep the film as long as it is when its last clip is moved, trimmed or deleted"), "", "",
         true},
        {AddKeyframe, Clip, 4, "clip.addKeyframe", QT_TR_NOOP("Add &Keyframe"),
         QT_TR_NOOP("Set a keyframe at the playhead in the animations of what is selected"), "keyframe",
         "Shift+K"},
        {HoldKeyframes, Clip, 4, "clip.hold", QT_TR_NOOP("&Jump to the Keyframes"),
         QT_TR_NOOP("Let values jump to what the selected keyframes say rather than move there; once more, "
                    "let them move"),
         "", "H"},
        {ToggleKeyLanes, Clip, 4, "clip.keyLanes", QT_TR_NOOP("Show Ke&yframe Lanes"),
         QT_TR_NOOP("Show the keyframes of the selected tracks in lanes below them, or hide the lanes; of "
                    "all tracks while nothing is selected"),
         "lanes", "U"},
        {SoloTracks, Clip, 4, "clip.solo", QT_TR_NOOP("Solo of the Tra&cks"),
         QT_TR_NOOP("See or hear only the tracks of what is selected, in the preview; once more, all"),
         "solo", "Shift+S"},
        {ClearSolo, Clip, 4, "clip.endSolo", QT_TR_NOOP("End the Solo"),
         QT_TR_NOOP("See and hear all tracks in the preview"), "", ""},
        {SlipEarlier, Clip, 5, "clip.slipEarlier", QT_TR_NOOP("Slip a &Frame Earlier"),
         QT_TR_NOOP("Show the selected films and sounds from a frame earlier on, in the same place"), "",
         "Alt+,"},
        {SlipLater, Clip, 5, "clip.slipLater", QT_TR_NOOP("Slip a Frame La&ter"),
         QT_TR_NOOP("Show the selected films and sounds from a frame later on, in the same place"), "",
         "Alt+."},

        {ToggleExpanded, Clip, 6, "clip.expand", QT_TR_NOOP("Show What Is &Inside"),
         QT_TR_NOOP("Show the clips of the selected composition below it, or hide them again"), "",
         "Shift+E"},
        {EnterComposition, Clip, 6, "clip.enter", QT_TR_NOOP("Enter the Co&mposition"),
         QT_TR_NOOP("Open the composition that is selected, or that the selected clip is in"), "",
         "Ctrl+Shift+Return"},
        {LeaveComposition, Clip, 6, "clip.leave", QT_TR_NOOP("Le&ave the Composition"),
         QT_TR_NOOP("Go back to the composition from which this one was entered"), "", "Alt+Up"},

        {AddMarker, Markers, 1, "marker.add", QT_TR_NOOP("&Add a Marker"),
         QT_TR_NOOP("Mark the time at the playhead; once more, give the marker a name"), "marker", "Shift+M"},
        {EditMarker, Markers, 1, "marker.edit", QT_TR_NOOP("&Edit the Marker…"),
         QT_TR_NOOP("Name and colour of the marker that is selected, or at the playhead"), "",
         "Ctrl+Shift+M"},
        {PreviousMarker, Markers, 2, "marker.previous", QT_TR_NOOP("&Previous Marker"),
         QT_TR_NOOP("Go back to the marker before the playhead"), "", "Shift+PgUp"},
        {NextMarker, Markers, 2, "marker.next", QT_TR_NOOP("&Next Marker"),
         QT_TR_NOOP("Go on to the marker behind the playhead"), "", "Shift+PgDown"},
        {DeleteMarker, Markers, 3, "marker.delete", QT_TR_NOOP("&Delete the Marker"),
         QT_TR_NOOP("Delete the marker that is selected, or at the playhead"), "", "Ctrl+Alt+M"},
        {DeleteAllMarkers, Markers, 3, "marker.deleteAll", QT_TR_NOOP("Delete A&ll Markers"),
         QT_TR_NOOP("Delete every marker of the composition"), "", ""},
        {AddBeat, Markers, 4, "beat.add", QT_TR_NOOP("Add a &Beat"),
         QT_TR_NOOP("Set a beat of the selected sound at the playhead"), "", "Alt+B"},
        {RemoveBeat, Markers, 4, "beat.remove", QT_TR_NOOP("&Remove the Beat"),
         QT_TR_NOOP("Remove the beat of the selected sound that is at the playhead"), "", "Alt+Shift+B"},

        {EditText, Arrange, 1, "arrange.editText", QT_TR_NOOP("&Edit the Text"),
         QT_TR_NOOP("Write in the selected text where it is seen"), "", "Ctrl+Return"},
        {Crop, Arrange, 1, "arrange.crop", QT_TR_NOOP("Cr&op"),
         QT_TR_NOOP("Cut sides off the selected picture; Enter ends it"), "crop", "C"},
        {Group, Arrange, 1, "arrange.group", QT_TR_NOOP("Grou&p"),
         QT_TR_NOOP("Put what is selected into a group, which is moved as one"), "group", "Ctrl+G"},
        {Ungroup, Arrange, 1, "arrange.ungroup", QT_TR_NOOP("U&ngroup"),
         QT_TR_NOOP("Take the selected group apart"), "ungroup", "Ctrl+Shift+G"},
        {BringToFront, Arrange, 7, "arrange.front", QT_TR_NOOP("Bring to Front"),
         QT_TR_NOOP("Put what is selected before all others in its box"), "", "Ctrl+Shift+]"},
        {BringForward, Arrange, 7, "arrange.forward", QT_TR_NOOP("Bring For&ward"),
         QT_TR_NOOP("Put what is selected before the next one that lies over it"), "", "Ctrl+]"},
        {SendBackward, Arrange, 7, "arrange.backward", QT_TR_NOOP("Send Bac&kward"),
         QT_TR_NOOP("Put what is selected behind the next one that lies under it"), "", "Ctrl+["},
        {SendToBack, Arrange, 7, "arrange.back", QT_TR_NOOP("Send to Back"),
         QT_TR_NOOP("Put what is selected behind all others in its box"), "", "Ctrl+Shift+["},
        {AlignLeft, Arrange, 2, "arrange.left", QT_TR_NOOP("Align &Left"),
         QT_TR_NOOP("Line up the left edges, or one with the frame's"), "", ""},
        {AlignCenter, Arrange, 2, "arrange.center", QT_TR_NOOP("Align &Centres"),
         QT_TR_NOOP("Line up the centres from left to right"), "", ""},
        {AlignRight, Arrange, 2, "arrange.right", QT_TR_NOOP("Align &Right"),
         QT_TR_NOOP("Line up the right edges, or one with the frame's"), "", ""},
        {AlignTop, Arrange, 3, "arrange.top", QT_TR_NOOP("Align &Top"),
         QT_TR_NOOP("Line up the top edges, or one with the frame's"), "", ""},
        {AlignMiddle, Arrange, 3, "arrange.middle", QT_TR_NOOP("Align &Middles"),
         QT_TR_NOOP("Line up the middles from top to bottom"), "", ""},
        {AlignBottom, Arrange, 3, "arrange.bottom", QT_TR_NOOP("Align &Bottom"),
         QT_TR_NOOP("Line up the bottom edges, or one with the frame's"), "", ""},
        {DistributeAcross, Arrange, 4, "arrange.across", QT_TR_NOOP("Distribute &Across"),
         QT_TR_NOOP("Make the gaps from left to right equal"), "", ""},
        {DistributeDown, Arrange, 4, "arrange.down", QT_TR_NOOP("Distribute &Down"),
         QT_TR_NOOP("Make the gaps from top to bottom equal"), "", ""},
        {CanvasSnap, Arrange, 5, "canvas.snap", QT_TR_NOOP("&Snap on the Canvas"),
         QT_TR_NOOP("Let what is moved on the canvas snap to the frame and to other elements"), "snap", "",
         true},
        {CanvasGrid, Arrange, 5, "canvas.grid", QT_TR_NOOP("Show a &Grid"),
         QT_TR_NOOP("Lay a grid over the canvas"), "", "G", true},
        {CanvasGridSnap, Arrange, 5, "canvas.gridSnap", QT_TR_NOOP("Snap to the Grid"),
         QT_TR_NOOP("Let what is moved on the canvas snap to the grid, where it is shown"), "", "Alt+G",
         true},
        {CanvasSafeAreas, Arrange, 5, "canvas.safeAreas", QT_TR_NOOP("Show Sa&fe Areas"),
         QT_TR_NOOP("Show what every screen is sure to show"), "", "", true},
        {CanvasRulers, Arrange, 5, "canvas.rulers", QT_TR_NOOP("Show R&ulers and Guides"),
         QT_TR_NOOP("Show the pixels of the film beside the canvas, to drag guides from"), "", "Shift+R",
         true},
        {CanvasMotion, Arrange, 5, "canvas.motion", QT_TR_NOOP("Show Motion Pat&hs"),
         QT_TR_NOOP("Show the way that a script moves the selected element on, to drag its keyframes"), "",
         "", true},
        {NextMotionPoint, Arrange, 5, "canvas.nextMotionPoint", QT_TR_NOOP("Next Point of the Wa&y"),
         QT_TR_NOOP("Go to the next point of the motion path: arrow keys move it, Del removes it, Return "
                    "goes to when it is reached"),
         "", "Shift+W"},
        {AddGuideDown, Arrange, 6, "canvas.addGuideDown", QT_TR_NOOP("&Vertical Guide"),
         QT_TR_NOOP("Lay a guide down the centre of the canvas; arrow keys move it, Del removes it"), "", ""},
        {AddGuideAcross, Arrange, 6, "canvas.addGuideAcross", QT_TR_NOOP("Hori&zontal Guide"),
         QT_TR_NOOP("Lay a guide across the middle of the canvas; arrow keys move it, Del removes it"), "",
         ""},
        {NextGuide, Arrange, 6, "canvas.nextGuide", QT_TR_NOOP("Ne&xt Guide"),
         QT_TR_NOOP("Go to the next guide on the canvas: arrow keys move it, Del removes it"), "", "Shift+G"},
        {ClearGuides, Arrange, 6, "canvas.clearGuides", QT_TR_NOOP("Remove All Gu&ides"),
         QT_TR_NOOP("Leave no guide on the canvas"), "", ""},

        {VendorFiles, Project, 1, "project.vendor", QT_TR_NOOP("&Vendor Remote Files…"),
         QT_TR_NOOP("Fetch what the composition uses of the web, to render it offline"), "vendor", ""},

        {ZoomFit, View, 1, "view.zoomFit", QT_TR_NOOP("Zoom to &Fit"), QT_TR_NOOP("Show the whole picture"),
         "zoom-fit", "Ctrl+0", true},
        {ZoomHalf, View, 1, "view.zoomHalf", QT_TR_NOOP("Zoom &50 %"),
         QT_TR_NOOP("Show the picture at half its size"), "", "Ctrl+Shift+1", true},
        {ZoomActual, View, 1, "view.zoomActual", QT_TR_NOOP("Zoom &100 %"),
         QT_TR_NOOP("Show the picture at its own size"), "zoom-actual", "Ctrl+1", true},
        {ZoomDouble, View, 1, "view.zoomDouble", QT_TR_NOOP("Zoom &200 %"),
         QT_TR_NOOP("Show the picture at twice its size"), "", "Ctrl+2", true},
        {ZoomIn, View, 2, "view.zoomIn", QT_TR_NOOP("Zoom &In"), QT_TR_NOOP("Make the picture larger"),
         "zoom-in", "Ctrl++"},
        {ZoomOut, View, 2, "view.zoomOut", QT_TR_NOOP("Zoom &Out"), QT_TR_NOOP("Make the picture smaller"),
         "zoom-out", "Ctrl+-"},
        {TimelineZoomIn, View, 3, "view.timelineZoomIn", QT_TR_NOOP("Zoom I&nto the Timeline"),
         QT_TR_NOOP("Give each second of the timeline more room"), "plus", "+"},
        {TimelineZoomOut, View, 3, "view.timelineZoomOut", QT_TR_NOOP("Zoo&m out of the Timeline"),
         QT_TR_NOOP("Show more seconds of the timeline"), "minus", "-"},
        {TimelineFit, View, 3, "view.timelineFit", QT_TR_NOOP("&Whole Film in the Timeline"),
         QT_TR_NOOP("Show the whole film in the timeline"), "fit-width", "Shift+Z"},
        {TimelineSnap, View, 3, "view.timelineSnap", QT_TR_NOOP("&Snap in the Timeline"),
         QT_TR_NOOP("Let clips that are dragged snap to the playhead and to other clips"), "snap", "N", true},
        {TimelineSnapBeats, View, 3, "view.timelineSnapBeats", QT_TR_NOOP("Snap to &Beats"),
         QT_TR_NOOP("Let what is dragged in the timeline snap to the beats of music, too"), "beats",
         "Shift+N", true},
        {TimelineBeats, View, 3, "view.timelineBeats", QT_TR_NOOP("Show Be&ats"),
         QT_TR_NOOP("Show the beats of music in its clips"), "", "", true},
        {TimelineLayers, View, 3, "view.timelineLayers", QT_TR_NOOP("Show Elements Without a S&tart"),
         QT_TR_NOOP("Show what is seen all the time in rows of the timeline, too"), "", "", true},
        {FullScreen, View, 4, "view.fullScreen", QT_TR_NOOP("F&ull Screen"),
         QT_TR_NOOP("Give the window the whole screen"), "fullscreen", "F11", true},
        {FullScreenPreview, View, 4, "view.fullScreenPreview", QT_TR_NOOP("Full-Screen &Preview"),
         QT_TR_NOOP("Show nothing but the film; Esc leaves"), "", "F", true},
        {ThemeSystem, View, 5, "view.themeSystem", QT_TR_NOOP("Theme of the D&esktop"),
         QT_TR_NOOP("Be dark or light as the desktop is"), "theme", "", true},
        {ThemeDark, View, 5, "view.themeDark", QT_TR_NOOP("&Dark Theme"),
         QT_TR_NOOP("Light text on dark panels"), "", "", true},
        {ThemeLight, View, 5, "view.themeLight", QT_TR_NOOP("&Light Theme"),
         QT_TR_NOOP("Dark text on light panels"), "", "", true},

        {PlayPause, Playback, 1, "playback.play", QT_TR_NOOP("&Play"), QT_TR_NOOP("Play or pause"), "play",
         "Space"},
        {StepBack, Playback, 2, "playback.stepBack", QT_TR_NOOP("Step &Back"), QT_TR_NOOP("One frame back"),
         "step-back", "Left"},
        {StepForward, Playback, 2, "playback.stepForward", QT_TR_NOOP("Step &Forward"),
         QT_TR_NOOP("One frame forward"), "step-forward", "Right"},
        {JumpBack, Playback, 2, "playback.jumpBack", QT_TR_NOOP("Ten Frames Bac&k"),
         QT_TR_NOOP("Ten frames back"), "jump-back", "Shift+Left"},
        {JumpForward, Playback, 2, "playback.jumpForward", QT_TR_NOOP("Ten Frames For&ward"),
         QT_TR_NOOP("Ten frames forward"), "jump-forward", "Shift+Right"},
        {ToStart, Playback, 3, "playback.toStart", QT_TR_NOOP("To the &Start"), QT_TR_NOOP("Go to the start"),
         "to-start", "Home"},
        {ToEnd, Playback, 3, "playback.toEnd", QT_TR_NOOP("To the &End"), QT_TR_NOOP("Go to the last frame"),
         "to-end", "End"},
        {Loop, Playback, 4, "playback.loop", QT_TR_NOOP("&Loop"), QT_TR_NOOP("Start again at the end"),
         "loop", "Shift+L", true},
        {Mute, Playback, 4, "playback.mute", QT_TR_NOOP("&Mute"), QT_TR_NOOP("Silence the preview"), "volume",
         "M", true},
        {MarkIn, Playback, 5, "playback.markIn", QT_TR_NOOP("Mark &In"),
         QT_TR_NOOP("Play and render from here"), "mark-in", "I"},
        {MarkOut, Playback, 5, "playback.markOut", QT_TR_NOOP("Mark &Out"),
         QT_TR_NOOP("Play and render up to here"), "mark-out", "O"},
        {ClearMarks, Playback, 5, "playback.clearMarks", QT_TR_NOOP("&Clear Marks"),
         QT_TR_NOOP("Play and render the whole film"), "mark-clear", "Shift+X"},
        {Slower, Playback, 6, "playback.slower", QT_TR_NOOP("Slowe&r"), QT_TR_NOOP("Play slower"), "", "["},
        {Faster, Playback, 6, "playback.faster", QT_TR_NOOP("F&aster"), QT_TR_NOOP("Play faster"), "speed",
         "]"},
        {NormalSpeed, Playback, 6, "playback.normalSpeed", QT_TR_NOOP("&Normal Speed"),
         QT_TR_NOOP("Play in real time"), "", "\\"},
        {EveryFrame, Playback, 6, "playback.everyFrame", QT_TR_NOOP("Show Every Frame"),
         QT_TR_NOOP("Show all frames while the film plays"), "", "", true},
        {EverySecondFrame, Playback, 6, "playback.everySecondFrame", QT_TR_NOOP("Show Half of the Frames"),
         QT_TR_NOOP(
             "Show every second frame while the film plays, for films that are slow here; renders have all"),
         "", "", true},
        {EveryFourthFrame, Playback, 6, "playback.everyFourthFrame",
         QT_TR_NOOP("Show a Quarter of the Frames"),
         QT_TR_NOOP(
             "Show every fourth frame while the film plays, for films that are slow here; renders have all"),
         "", "", true},
        {TimeStyle, Playback, 7, "playback.timeStyle", QT_TR_NOOP("Change &Time Display"),
         QT_TR_NOOP("Show the time as clock, timecode or frames"), "recent", "T"},
        {ShuttleBack, Playback, 8, "playback.shuttleBack", QT_TR_NOOP("S&huttle Back"),
         QT_TR_NOOP("Play backwards, faster each time; with K held, one frame back"), "", "J"},
        {ShuttleStop, Playback, 8, "playback.shuttleStop", QT_TR_NOOP("Stop the Sh&uttle"),
         QT_TR_NOOP("Stop playing forwards or backwards"), "", "K"},
        {ShuttleForward, Playback, 8, "playback.shuttleForward", QT_TR_NOOP("Shuttle Forwar&d"),
         QT_TR_NOOP("Play forwards, faster each time; with K held, one frame on"), "", "L"},
        {ToIn, Playback, 9, "playback.toIn", QT_TR_NOOP("&Jump to the In Point"),
         QT_TR_NOOP("Go to where the marked part begins"), "", "A"},
        {ToOut, Playback, 9, "playback.toOut", QT_TR_NOOP("Jump to the Out Point"),
         QT_TR_NOOP("Go to where the marked part ends"), "", "E"},
        {ClearIn, Playback, 9, "playback.clearIn", QT_TR_NOOP("Clear the In Point"),
         QT_TR_NOOP("Play and render from the start"), "", "Shift+I"},
        {ClearOut, Playback, 9, "playback.clearOut", QT_TR_NOOP("Clear the Out Point"),
         QT_TR_NOOP("Play and render up to the end"), "", "Shift+O"},

        {ShowTimeline, Window, 1, "window.timeline", QT_TR_NOOP("&Timeline"),
         QT_TR_NOOP("Show or hide the timeline"), "timeline", "", true},
        {ShowClips, Window, 1, "window.clips", QT_TR_NOOP("&Clips"), QT_TR_NOOP("Show or hide the clips"),
         "clips", "", true},
        {ShowRenders, Window, 1, "window.renders", QT_TR_NOOP("&Renders"),
         QT_TR_NOOP("Show or hide the renders"), "film", "", true},
        {ShowConsole, Window, 1, "window.console", QT_TR_NOOP("C&onsole"),
         QT_TR_NOOP("Show or hide the console"), "console", "", true},
        {ShowHistory, Window, 1, "window.history", QT_TR_NOOP("&History"),
         QT_TR_NOOP("Show or hide the history of edits"), "history", "", true},
        {ShowSource, Window, 1, "window.source", QT_TR_NOOP("So&urce"), QT_TR_NOOP("Show or hide the source"),
         "source", "", true},
        {ShowProblems, Window, 1, "window.problems", QT_TR_NOOP("&Problems"),
         QT_TR_NOOP("Show or hide what is wrong with the project"), "warning", "", true},
        {ShowInspector, Window, 1, "window.inspector", QT_TR_NOOP("&Inspector"),
         QT_TR_NOOP("Show or hide the inspector"), "inspector", "", true},
        {ShowLayers, Window, 1, "window.layers", QT_TR_NOOP("L&ayers"), QT_TR_NOOP("Show or hide the layers"),
         "layout", "", true},
        {ShowVariables, Window, 1, "window.variables", QT_TR_NOOP("&Variables"),
         QT_TR_NOOP("Show or hide the variables"), "variable", "", true},
        {ShowProject, Window, 1, "window.project", QT_TR_NOOP("Pro&ject"),
         QT_TR_NOOP("Show or hide the files of the project"), "folder", "", true},
        {ShowAnimation, Window, 1, "window.animation", QT_TR_NOOP("A&nimation"),
         QT_TR_NOOP("Show or hide the animations"), "animation", "", true},
        {ShowCaptions, Window, 1, "window.captions", QT_TR_NOOP("Caption&s"),
         QT_TR_NOOP("Show or hide the captions and their words"), "captions", "", true},
        {LayoutEdit, Window, 2, "window.layoutEdit", QT_TR_NOOP("&Edit Layout"),
         QT_TR_NOOP("Arrange the panels for editing"), "", "Alt+1", true},
        {LayoutCode, Window, 2, "window.layoutCode", QT_TR_NOOP("Co&de Layout"),
         QT_TR_NOOP("Arrange the panels for work on the source"), "", "Alt+2", true},
        {LayoutRender, Window, 2, "window.layoutRender", QT_TR_NOOP("Render La&yout"),
         QT_TR_NOOP("Arrange the panels for watching and rendering"), "", "Alt+3", true},
        {ResetLayout, Window, 2, "window.resetLayout", QT_TR_NOOP("Reset &Layout"),
         QT_TR_NOOP("Put every panel back where it belongs"), "layout", ""},
        {NextPanel, Window, 3, "window.nextPanel", QT_TR_NOOP("Ne&xt Panel"),
         QT_TR_NOOP("Take the keyboard to the next panel, or to the newest notice"), "", "F6"},
        {PreviousPanel, Window, 3, "window.previousPanel", QT_TR_NOOP("Previous Panel"),
         QT_TR_NOOP("Take the keyboard back to the panel before"), "", "Shift+F6"},

        {CommandPalette, Help, 1, "help.palette", QT_TR_NOOP("&Command Palette…"),
         QT_TR_NOOP("Find a command by its name and run it"), "command", "Ctrl+Shift+P; Ctrl+K"},
        {Shortcuts, Help, 1, "help.shortcuts", QT_TR_NOOP("&Keyboard Shortcuts"),
         QT_TR_NOOP("List every shortcut"), "keyboard", "F1"},
        {ShowLog, Help, 2, "help.showLog", QT_TR_NOOP("Show the &Log"),
         QT_TR_NOOP("Open the file of what Mutoscope has said about its work"), "console", ""},
        {CopySystemInfo, Help, 2, "help.copySystemInfo", QT_TR_NOOP("Copy &System Information"),
         QT_TR_NOOP("Versions, processor, memory and screens, for reports of problems"), "copy", ""},
        {About, Help, 3, "help.about", QT_TR_NOOP("&About Mutoscope"), QT_TR_NOOP("Versions and licence"),
         "info", ""},
    };
    return table;
}

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
    for (const Spec &spec : specs())
        add(spec);
    const auto makeExclusive = [this](std::initializer_list<ActionId> ids,
                                      QActionGroup::ExclusionPolicy policy) {
        auto *group = new QActionGroup(this);
        group->setExclusionPolicy(policy);
        for (const ActionId id : ids)
            group->addAction(action(id));
    };
    makeExclusive({ActionId::ZoomFit, ActionId::ZoomHalf, ActionId::ZoomActual, ActionId::ZoomDouble},
                  QActionGroup::ExclusionPolicy::ExclusiveOptional);
    makeExclusive({ActionId::ToolSelect, ActionId::ToolRazor, ActionId::ToolSlip, ActionId::ToolHand},
                  QActionGroup::ExclusionPolicy::Exclusive);
    makeExclusive({ActionId::ThemeSystem, ActionId::ThemeDark, ActionId::ThemeLight},
                  QActionGroup::ExclusionPolicy::Exclusive);
    makeExclusive({ActionId::EveryFrame, ActionId::EverySecondFrame, ActionId::EveryFourthFrame},
                  QActionGroup::ExclusionPolicy::Exclusive);
    makeExclusive({ActionId::LayoutEdit, ActionId::LayoutCode, ActionId::LayoutRender},
                  QActionGroup::ExclusionPolicy::Exclusive);
}

void ActionRegistry::add(const Spec &spec)
{
    auto *made = new QAction(tr(spec.text), this);
    made->setObjectName(QLatin1String(spec.name));
    if (*spec.iconName)
        made->setIcon(icon(QLatin1String(spec.iconName)));
    made->setCheckable(spec.checkable);
    made->setStatusTip(tr(spec.toolTip));
    made->setProperty(kDoes, made->statusTip());
    setKeys(*made, keysOf(spec));
    m_actions.emplace(spec.id, made);
}

QAction *ActionRegistry::action(ActionId id) const
{
    return m_actions.at(id);
}

std::vector<QAction *> ActionRegistry::all() const
{
    std::vector<QAction *> actions;
    for (const Spec &spec : specs())
        actions.push_back(action(spec.id));
    return actions;
}

std::vector<QAction *> ActionRegistry::menuActions(MenuId menu) const
{
    std::vector<QAction *> actions;
    int section = 0;
    for (const Spec &spec : specs()) {
        if (spec.menu != menu)
            continue;
        if (section != 0 && spec.section != section)
            actions.push_back(nullptr);
        section = spec.section;
        actions.push_back(action(spec.id));
    }
    return actions;
}

void ActionRegistry::fill(QMenu &menu, MenuId id) const
{
    for (QAction *entry : menuActions(id)) {
        if (entry)
            menu.addAction(entry);
        else
            menu.addSeparator();
    }
}

QList<QKeySequence> ActionRegistry::defaultKeys(const QAction &action) const
{
    for (const Spec &spec : specs()) {
        if (m_actions.at(spec.id) == &action)
            return keysOf(spec);
    }
    return {};
}

void ActionRegistry::setKeys(QAction &action, const QList<QKeySequence> &keys) const
{
    action.setShortcuts(keys);
    describe(action);
}

/// Tool tip and status tip: what it does, and why it cannot just now.
void ActionRegistry::describe(QAction &action) const
{
    const QString does = toolTipFor(action.property(kDoes).toString(), action.shortcut());
    const QString why = obstacleOf(action);
    action.setToolTip(why.isEmpty() ? does : does + QLatin1Char('\n') + why);
    action.setStatusTip(why.isEmpty() ? action.property(kDoes).toString() : why);
}

void ActionRegistry::setObstacle(ActionId id, const QString &why) const
{
    QAction &it = *action(id);
    it.setProperty(kObstacle, why);
    it.setEnabled(why.isEmpty());
    describe(it);
}

QString ActionRegistry::obstacleOf(const QAction &action) const
{
    return action.property(kObstacle).toString();
}

QString ActionRegistry::menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Edit:
        return tr("&Edit");
    case MenuId::Insert:
        return tr("&Insert");
    case MenuId::Clip:
        return tr("&Clip");
    case MenuId::Markers:
        return tr("&Markers");
    case MenuId::Arrange:
        return tr("&Arrange");
    case MenuId::Project:
        return tr("P&roject");
    case MenuId::View:
        return tr("&View");
    case MenuId::Playback:
        return tr("&Playback");
    case MenuId::Window:
        return tr("&Window");
    case MenuId::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

QString plainTitle(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString toolTipFor(const QString &text, const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText));
}

} // namespace muto::ui
