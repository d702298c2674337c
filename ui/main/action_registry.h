#pragma once

#include "ui/main/surface.h"
#include "ui/support/panel_command.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <map>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace muto::ui {

/// Every command of the program.
enum class ActionId {
    NewProject,
    OpenFile,
    OpenFolder,
    OpenSample,
    Reload,
    EarlierVersions,
    CloseProject,
    Save,
    SaveCopy,
    Render,
    CaptureFrame,
    Preferences,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    SelectAll,
    Deselect,
    FindInSource,
    FormatSource,
    ToolSelect,
    ToolRazor,
    ToolHand,
    Split,
    TrimStartHere,
    TrimEndHere,
    RippleTrimStart,
    RippleTrimEnd,
    RippleDelete,
    CloseGaps,
    ToggleHidden,
    ToggleLocked,
    LockDuration,
    EditText,
    Crop,
    Group,
    Ungroup,
    AlignLeft,
    AlignCenter,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeAcross,
    DistributeDown,
    BringToFront,
    BringForward,
    SendBackward,
    SendToBack,
    CanvasSnap,
    CanvasGrid,
    CanvasGridSnap,
    CanvasSafeAreas,
    CanvasRulers,
    CanvasMotion,
    NextMotionPoint,
    AddGuideDown,
    AddGuideAcross,
    NextGuide,
    ClearGuides,
    AddKeyframe,
    AutoKeyframes,
    HoldKeyframes,
    ToggleKeyLanes,
    AddMarker,
    EditMarker,
    DeleteMarker,
    DeleteAllMarkers,
    AddBeat,
    RemoveBeat,
    PreviousMarker,
    NextMarker,
    ToolSlip,
    SlipEarlier,
    SlipLater,
    SoloTracks,
    ClearSolo,
    ToggleExpanded,
    EnterComposition,
    LeaveComposition,
    GoToFile,
    VendorFiles,
    InsertHeading,
    InsertParagraph,
    InsertLowerText,
    InsertRectangle,
    InsertEllipse,
    InsertLine,
    InsertFill,
    InsertEmptyClip,
    InsertComposition,
    InsertMedia,
    ImportCaptions,
    ZoomFit,
    ZoomHalf,
    ZoomActual,
    ZoomDouble,
    ZoomIn,
    ZoomOut,
    TimelineZoomIn,
    TimelineZoomOut,
    TimelineFit,
    TimelineSnap,
    TimelineSnapBeats,
    TimelineBeats,
    TimelineLayers,
    FullScreen,
    FullScreenPreview,
    Storyboard,
    CollapseLeft,
    CollapseRight,
    ThemeSystem,
    ThemeDark,
    ThemeLight,
    PlayPause,
    StepBack,
    StepForward,
    JumpBack,
    JumpForward,
    ToStart,
    ToEnd,
    Loop,
    Mute,
    MarkIn,
    MarkOut,
    ClearMarks,
    Slower,
    Faster,
    NormalSpeed,
    EveryFrame,
    EverySecondFrame,
    EveryFourthFrame,
    TimeStyle,
    ShuttleBack,
    ShuttleStop,
    ShuttleForward,
    ToIn,
    ToOut,
    ClearIn,
    ClearOut,
    ShowTimeline,
    ShowClips,
    ShowRenders,
    ShowConsole,
    ShowHistory,
    ShowSource,
    ShowProblems,
    ShowInspector,
    ShowLayers,
    ShowVariables,
    ShowProject,
    ShowAnimation,
    ShowCaptions,
    LayoutEdit,
    LayoutAnimate,
    LayoutCode,
    LayoutSound,
    LayoutRender,
    ResetLayout,
    LockPanels,
    HideTitleBars,
    NextPanel,
    PreviousPanel,
    NextEdge,
    CommandPalette,
    Shortcuts,
    ShowLog,
    OpenLogFolder,
    CopySystemInfo,
    About,
};

enum class MenuId { File, Edit, Insert, Clip, Markers, Arrange, Project, View, Playback, Window, Help };

/// Every menu, in the order of the menu bar.
inline constexpr std::array kMenus{MenuId::File,     MenuId::Edit,    MenuId::Insert,  MenuId::Clip,
                                   MenuId::Markers,  MenuId::Arrange, MenuId::Project, MenuId::View,
                                   MenuId::Playback, MenuId::Window,  MenuId::Help};

/// Every command of the program, once. Those of the menus it makes itself, of tables that say their words,
/// keys and pictures; those of a panel the panel makes (`addCommand`), and they are adopted. Menus, tool
/// bars, the palette and the list of shortcuts are made from it.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    QAction *action(ActionId id) const;
    /// Those of the menus, then those of the panels.
    std::vector<QAction *> all() const;

    /// The commands of a menu in order; a null pointer stands for a separator.
    std::vector<QAction *> menuActions(MenuId menu) const;
    void fill(QMenu &menu, MenuId id) const;

    static QString menuTitle(MenuId menu);

    /// Takes in the commands of a panel and of what is in it, as long as they live.
    void adopt(Surface surface, const QWidget &panel);
    std::vector<QAction *> surfaceActions(Surface surface) const;
    Surface surfaceOf(const QAction &action) const;

    /// The keys a command has until somebody changes them; the one that is shown comes first.
    QList<QKeySequence> defaultKeys(const QAction &action) const;
    /// Switches a command off and says why, wherever it is shown; an empty reason switches it on.
    void setObstacle(ActionId id, const QString &why) const;
    /// Empty where a command can be used, or nobody has said why not.
    QString obstacleOf(const QAction &action) const;

private:
    struct Spec;
    struct Adopted
    {
        Surface surface;
        QAction *action;
        QList<QKeySequence> keys; ///< At first.
    };

    // The tables, each in a file of its own.
    static std::vector<Spec> fileMenu();
    static std::vector<Spec> editMenu();
    static std::vector<Spec> insertMenu();
    static std::vector<Spec> clipMenu();
    static std::vector<Spec> markersMenu();
    static std::vector<Spec> arrangeMenu();
    static std::vector<Spec> projectMenu();
    static std::vector<Spec> viewMenu();
    static std::vector<Spec> playbackMenu();
    static std::vector<Spec> windowMenu();
    static std::vector<Spec> helpMenu();

    static const std::vector<Spec> &specs();
    static QList<QKeySequence> keysOf(const Spec &spec);
    void add(const Spec &spec);
    void makeGroups();
    const Adopted *find(const QAction &action) const;

    std::map<ActionId, QAction *> m_actions;
    std::vector<Adopted> m_adopted;
};

} // namespace muto::ui
