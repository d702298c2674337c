#include "ui/main/timeline_commands.h"

#include "ui/editing/key_editing.h"
#include "ui/editing/timeline_automation.h"
#include "ui/editing/timeline_editing.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/panel_command.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/track_headers.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

/// Del is the nearest's (keyframes, points, clips), and heard by the timeline: menus only show it.
QString withDelete(const QString &text)
{
    return text + QLatin1Char('\t') + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText);
}

} // namespace

TimelineCommands::TimelineCommands(TimelineView &view, TimelineEditing &editing, PlaybackController &playback,
                                   QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_editing(editing)
    , m_playback(playback)
{
    addOfKeyframes();
    addOfCurves();
    addOfTracks();
    for (const auto signal : {&TimelineView::selectionChanged, &TimelineView::modelChanged,
                              &TimelineView::keysChanged, &TimelineView::pointsSelected})
        connect(&m_view, signal, this, &TimelineCommands::show);
    show();
}

void TimelineCommands::add(TimelineDeed deed, const PanelCommand &command, const std::function<void()> &run)
{
    QAction *action = addCommand(m_view, command);
    m_actions.emplace(deed, action);
    connect(action, &QAction::triggered, this, run);
}

void TimelineCommands::addOfKeyframes()
{
    using enum TimelineDeed;
    add(GoToKeyframe, {.name = "timeline.goToKeyframe", .text = tr("&Go to the Keyframe")}, [this] {
        const auto meant = key();
        const TimelineKey *found = meant ? keyOf(*meant) : nullptr;
        m_playback.pause();
        if (found)
            m_playback.seek({m_playback.frameRate().frameAt(found->seconds + 1e-6)});
    });
    add(KeyframesToPlayhead,
        {.name = "timeline.keyframesToPlayhead",
         .text = tr("&Move to the Playhead"),
         .explanation = tr("Move the selected keyframes to the playhead")},
        [this] {
            const auto meant = key();
            if (const TimelineKey *found = meant ? keyOf(*meant) : nullptr)
                m_editing.keys()->move(m_view.scene().keys,
                                       m_view.scene().playheadSeconds() - found->seconds);
        });
    add(DeleteKeyframes, {.name = "timeline.deleteKeyframes", .text = tr("&Delete Keyframes")},
        [this] { m_editing.keys()->remove(m_view.scene().keys); });
    add(DeleteAllKeyframes,
        {.name = "timeline.deleteAllKeyframes", .text = tr("Delete &All Keyframes of This Clip")},
        [this] { m_editing.keys()->remove(allKeys()); });
}

void TimelineCommands::addOfCurves()
{
    using enum TimelineDeed;
    add(PointValue,
        {.name = "timeline.pointValue",
         .text = tr("&Value…"),
         .explanation = tr("Give the selected point of a curve another value")},
        [this] { m_view.editPoint(curve()); });
    add(PointStraight, {.name = "timeline.pointStraight", .text = tr("&Straight to the Next Point")},
        [this] { m_editing.automation().straighten(curve()); });
    add(DeletePoints, {.name = "timeline.deletePoints", .text = tr("&Delete Points")},
        [this] { m_editing.automation().removeSelected(); });
    add(RangeValue,
        {.name = "timeline.rangeValue",
         .text = tr("&Value of All…"),
         .explanation = tr("Give all points of the selected range of a curve one value")},
        [this] { m_view.editRange(); });
    add(RangeRamp, {.name = "timeline.rangeRamp", .text = tr("R&amp from End to End")},
        [this] { m_editing.automation().shapeSelected(RangeShape::Ramp); });
    add(RangeSwell, {.name = "timeline.rangeSwell", .text = tr("S&well")},
        [this] { m_editing.automation().shapeSelected(RangeShape::Swell); });
    add(RangeDip, {.name = "timeline.rangeDip", .text = tr("D&ip")},
        [this] { m_editing.automation().shapeSelected(RangeShape::Dip); });
    add(RangeSimplify,
        {.name = "timeline.rangeSimplify",
         .text = tr("Simpli&fy"),
         .explanation = tr("Leave out points of the selected range that say nothing new")},
        [this] { m_editing.automation().simplifySelected(); });
    add(RemoveAutomation, {.name = "timeline.removeAutomation", .text = tr("&Remove the Automation")},
        [this] { m_editing.automation().removeLane(curve()); });
}

void TimelineCommands::addOfTracks()
{
    using enum TimelineDeed;
    const auto press = [this](TrackHeaders::Glyph glyph) {
        return [this, glyph] {
            if (const auto meant = track())
                m_view.headers().press(*meant, glyph);
            showTracks();
        };
    };
    add(HideTrack, {.name = "timeline.hideTrack", .text = tr("&Hide the Track")},
        press(TrackHeaders::Glyph::Hide));
    add(LockTrack, {.name = "timeline.lockTrack", .text = tr("&Lock the Track")},
        press(TrackHeaders::Glyph::Lock));
    add(RenameTrack, {.name = "timeline.renameTrack", .text = tr("&Rename the Track…")}, [this] {
        if (const auto meant = track())
            m_view.headers().rename(*meant);
    });
    add(SelectTrack, {.name = "timeline.selectTrack", .text = tr("&Select All on the Track")}, [this] {
        if (const auto meant = track())
            m_view.selectTrack(*meant);
    });
    for (const TimelineDeed deed : {HideTrack, LockTrack})
        action(deed)->setCheckable(true);
}

void TimelineCommands::setAbout(const About &about, const QObject &menu)
{
    m_about = about;
    m_menu = &menu;
    show();
    connect(&menu, &QObject::destroyed, this, [this](const QObject *gone) {
        if (gone != m_menu)
            return; // another one is open already
        m_menu = nullptr;
        m_about = {};
        show();
    });
}

std::optional<KeyRef> TimelineCommands::key() const
{
    const std::vector<KeyRef> &selected = m_view.scene().keys;
    return m_about.key || selected.empty() ? m_about.key : std::optional(selected.front());
}

PointRef TimelineCommands::curve() const
{
    const TimelineScene &scene = m_view.scene();
    return m_about.curve.value_or(scene.range.isThere() ? scene.range.lane : scene.point);
}

std::optional<int> TimelineCommands::track() const
{
    const TimelineModel &model = m_view.scene().model;
    if (m_about.track)
        return m_about.track;
    const std::vector<int> clips = m_view.selection();
    return clips.empty() ? std::nullopt
                         : std::optional(model.rows()[std::size_t(model.rowOf(clips.front()))].track);
}

/// The model may be a later one than that of the selection.
const TimelineKey *TimelineCommands::keyOf(const KeyRef &ref) const
{
    const auto &clips = m_view.scene().model.clips();
    if (ref.clip < 0 || ref.clip >= int(clips.size()))
        return nullptr;
    const auto &keys = clips[std::size_t(ref.clip)].keys;
    return ref.key >= 0 && ref.key < int(keys.size()) ? &keys[std::size_t(ref.key)] : nullptr;
}

bool TimelineCommands::areFree(const std::vector<KeyRef> &keys) const
{
    return !keys.empty() && m_view.scene().isEditable &&
           std::all_of(keys.begin(), keys.end(), [this](const KeyRef &each) {
               const TimelineKey *found = keyOf(each);
               return found && found->isEditable && !m_view.scene().model.clip(each.clip).isLocked;
           });
}

std::vector<KeyRef> TimelineCommands::allKeys() const
{
    std::vector<KeyRef> all;
    const auto meant = key();
    for (int i = 0; meant && keyOf({meant->clip, i}); ++i)
        all.push_back({meant->clip, i});
    return all;
}

void TimelineCommands::setWords(TimelineDeed deed, const QString &text)
{
    action(deed)->setText(text);
}

void TimelineCommands::show()
{
    showKeyframes();
    showCurves();
    showTracks();
}

void TimelineCommands::showKeyframes()
{
    using enum TimelineDeed;
    const std::vector<KeyRef> &keys = m_view.scene().keys;
    const bool isFree = areFree(keys);
    const QString none = tr("No keyframe is selected");
    const QString why = keys.empty() ? none
                        : isFree     ? QString()
                                     : tr("What is selected is locked, or made by code");
    setCommandObstacle(*action(GoToKeyframe), key() ? QString() : none);
    setCommandObstacle(*action(KeyframesToPlayhead), why);
    setCommandObstacle(*action(DeleteKeyframes), why);
    setCommandObstacle(*action(DeleteAllKeyframes), keys.empty() || (isFree && areFree(allKeys()))
                                                        ? why
                                                        : tr("What is selected is locked, or made by code"));
    setWords(DeleteKeyframes, m_about.key
                                  ? withDelete(tr("&Delete %n Keyframe(s)", nullptr, int(keys.size())))
                                  : tr("&Delete Keyframes"));
}

void TimelineCommands::showCurves()
{
    using enum TimelineDeed;
    const TimelineScene &scene = m_view.scene();
    const PointRef meant = curve();
    const SoundLane *lane = soundLane(scene.model, meant);
    const edit::AutomationPoint *point = soundPoint(scene.model, meant);
    const bool isFree = lane && scene.isEditable && !scene.model.clip(meant.clip).isLocked;
    const QString no = tr("Nothing of a curve is selected that could be changed");
    const auto allow = [&](TimelineDeed deed, bool can) {
        setCommandObstacle(*action(deed), isFree && can ? QString() : no);
    };
    const int count = lane ? m_editing.automation().selectedCount() : 0;
    const bool isRange = scene.range.hasLength();
    allow(PointValue, point);
    allow(PointStraight, point && (point->curve != 0 || point->viaX));
    allow(DeletePoints, count > 0);
    allow(RangeValue, isRange && count > 0);
    allow(RangeSimplify, isRange && count > 0);
    for (const TimelineDeed deed : {RangeRamp, RangeSwell, RangeDip})
        allow(deed, isRange);
    allow(RemoveAutomation, true);
    setWords(DeletePoints, m_about.curve ? withDelete(tr("&Delete %n Point(s)", nullptr, std::max(1, count)))
                                         : tr("&Delete Points"));
    setWords(RemoveAutomation, m_about.curve && lane ? tr("&Remove the Automation of %1").arg(lane->name())
                                                     : tr("&Remove the Automation"));
}

void TimelineCommands::showTracks()
{
    using enum TimelineDeed;
    const TimelineScene &scene = m_view.scene();
    const auto meant = track();
    const bool isThere = meant && *meant < int(scene.model.tracks().size());
    const TimelineTrack *shown = isThere ? &scene.model.tracks()[std::size_t(*meant)] : nullptr;
    const bool isTrack = shown && shown->isOfClips();
    const bool isSound = shown && shown->zone == TimelineZone::Sound;
    const QString none = tr("Nothing is selected that is on a track");
    for (const TimelineDeed deed : {HideTrack, LockTrack})
        setCommandObstacle(*action(deed), isTrack && scene.isEditable ? QString() : none);
    for (const TimelineDeed deed : {RenameTrack, SelectTrack})
        setCommandObstacle(*action(deed), isTrack ? QString() : none);
    action(HideTrack)->setChecked(isTrack && m_view.headers().isOn(*meant, TrackHeaders::Glyph::Hide));
    action(LockTrack)->setChecked(isTrack && m_view.headers().isOn(*meant, TrackHeaders::Glyph::Lock));
    const bool isNamed = m_about.track && isTrack;
    const QString name = isNamed ? scene.nameOf(*shown) : QString();
    setWords(HideTrack, !isNamed  ? tr("&Hide the Track")
                        : isSound ? tr("&Mute %1").arg(name)
                                  : tr("&Hide %1").arg(name));
    setWords(LockTrack, isNamed ? tr("&Lock") : tr("&Lock the Track"));
    setWords(RenameTrack, isNamed ? tr("&Rename…") : tr("&Rename the Track…"));
    setWords(SelectTrack, isNamed ? tr("&Select All on %1").arg(name) : tr("&Select All on the Track"));
}

} // namespace muto::ui
