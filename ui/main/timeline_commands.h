#pragma once

#include "ui/timeline/sound_ranges.h"
#include "ui/timeline/timeline_model.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

class QAction;

namespace muto::ui {

class PlaybackController;
struct PanelCommand;
class TimelineEditing;
class TimelineView;

/// What can be done to what is selected in the timeline.
enum class TimelineDeed {
    GoToKeyframe,
    KeyframesToPlayhead,
    DeleteKeyframes,
    DeleteAllKeyframes,
    PointValue,
    PointStraight,
    DeletePoints,
    RangeValue,
    RangeRamp,
    RangeSwell,
    RangeDip,
    RangeSimplify,
    RemoveAutomation,
    HideTrack,
    LockTrack,
    RenameTrack,
    SelectTrack
};

/// The timeline's commands for keyframes, curves and tracks: of what is selected, or, while a menu is open,
/// of what that is about. GUI thread.
class TimelineCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the commands are the view's.
    TimelineCommands(TimelineView &view, TimelineEditing &editing, PlaybackController &playback,
                     QObject *parent);

    QAction *action(TimelineDeed deed) const { return m_actions.at(deed); }

    /// What a menu is about; nothing of it is what is selected.
    struct About
    {
        std::optional<KeyRef> key = std::nullopt;
        std::optional<PointRef> curve = std::nullopt;
        std::optional<int> track = std::nullopt;
    };
    /// As long as `menu` lives.
    void setAbout(const About &about, const QObject &menu);

private:
    void add(TimelineDeed deed, const PanelCommand &command, const std::function<void()> &run);
    void addOfKeyframes();
    void addOfCurves();
    void addOfTracks();
    std::optional<KeyRef> key() const;
    PointRef curve() const;
    std::optional<int> track() const;
    const TimelineKey *keyOf(const KeyRef &ref) const;
    bool areFree(const std::vector<KeyRef> &keys) const;
    std::vector<KeyRef> allKeys() const;
    void show();
    void showKeyframes();
    void showCurves();
    void showTracks();
    void setWords(TimelineDeed deed, const QString &text);

    TimelineView &m_view;
    TimelineEditing &m_editing;
    PlaybackController &m_playback;
    About m_about;
    const QObject *m_menu = nullptr;
    std::map<TimelineDeed, QAction *> m_actions;
};

} // namespace muto::ui
