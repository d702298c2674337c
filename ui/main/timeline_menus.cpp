#include "ui/main/timeline_menus.h"

#include "core/script/ease.h"
#include "ui/editing/key_editing.h"
#include "ui/editing/timeline_automation.h"
#include "ui/editing/timeline_editing.h"
#include "ui/main/timeline_commands.h"
#include "ui/support/icons.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/track_headers.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <functional>
#include <utility>

namespace muto::ui {

namespace {

QAction *addDeed(QMenu &menu, const char *name, const QString &text, const std::function<void()> &deed)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    QObject::connect(action, &QAction::triggered, &menu, deed);
    return action;
}

QAction *addSwitch(QMenu &menu, const char *name, const QString &text, bool isOn,
                   const std::function<void()> &deed)
{
    QAction *action = addDeed(menu, name, text, deed);
    action->setCheckable(true);
    action->setChecked(isOn);
    return action;
}

} // namespace

TimelineMenus::TimelineMenus(const Around &around, QObject *parent)
    : QObject(parent)
    , m_view(around.view)
    , m_editing(around.editing)
    , m_actions(around.actions)
    , m_commands(new TimelineCommands(around.view, around.editing, around.playback, this))
{
    m_view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_view, &QWidget::customContextMenuRequested, this, &TimelineMenus::showAt);
    connect(&m_view, &TimelineView::rulerMenuRequested, this, &TimelineMenus::showForRuler);
    connect(&m_view, &TimelineView::trackMenuRequested, this, &TimelineMenus::showForTrack);
}

QMenu *TimelineMenus::menuOf(const char *name, const std::vector<std::vector<ActionId>> &groups) const
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(QString::fromLatin1(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::vector<ActionId> &group : groups) {
        for (const ActionId id : group)
            menu->addAction(m_actions.action(id));
        menu->addSeparator();
    }
    return menu;
}

void TimelineMenus::showAt(QPoint where)
{
    const TimelineScene &scene = m_view.scene();
    const TimelineHit hit = hitTest(scene.geometry, scene.model, where);
    const QPoint onScreen = m_view.viewport()->mapToGlobal(where);
    if (hit.isKey())
        showForKey({hit.clip, hit.key}, onScreen);
    else if (hit.isSound())
        showForCurve(hit.sound, where.x(), onScreen);
    else if (hit.part == HitPart::Lane)
        showForLane(hit.lane, onScreen);
    else if (hit.part == HitPart::Row)
        showForGap(hit.row, scene.geometry.secondsAt(where.x()), onScreen);
    else
        showForClip(hit.clip, onScreen);
}

/// Of what is selected, or of the clip under the pointer, which then is.
void TimelineMenus::showForClip(int clip, QPoint onScreen)
{
    if (clip >= 0 && !m_view.scene().isSelected(clip))
        m_view.select(clip);
    if (clip >= 0 && m_view.scene().model.clip(clip).isGroup()) {
        const int row = m_view.scene().model.rowOf(clip);
        return showForTrack(m_view.scene().model.rows().at(std::size_t(row)).track, onScreen);
    }
    using enum ActionId;
    QMenu *menu = menuOf("timelineMenu", {{Split, TrimStartHere, TrimEndHere},
                                          {Cut, Copy, Paste, Duplicate},
                                          {Delete, RippleDelete, CloseGaps},
                                          {SlipEarlier, SlipLater},
                                          {ToggleHidden, ToggleLocked},
                                          {AddKeyframe, ToggleKeyLanes},
                                          {ToggleExpanded, EnterComposition},
                                          {AddBeat, RemoveBeat},
                                          {TimelineSnap, TimelineSnapBeats, TimelineBeats, TimelineLayers}});
    addInsert(*menu);
    menu->popup(onScreen);
}

void TimelineMenus::addInsert(QMenu &menu)
{
    m_actions.fill(*menu.addMenu(icon(QStringLiteral("plus")), tr("Insert")), MenuId::Insert);
}

/// The same with keyframes. Those that code has made can be gone to, and no more.
void TimelineMenus::showForKey(const KeyRef &key, QPoint onScreen)
{
    if (!m_view.scene().isKeySelected(key))
        m_view.selectKeys({key});
    using enum TimelineDeed;
    QMenu *menu = menuOf("keyframeMenu", {});
    m_commands->setAbout({.key = key}, *menu);
    menu->addAction(m_commands->action(GoToKeyframe));
    menu->addAction(m_commands->action(KeyframesToPlayhead));
    menu->addSeparator();
    QMenu *eases = menu->addMenu(tr("&Ease"));
    eases->setObjectName(QStringLiteral("keyframeEase"));
    eases->setEnabled(m_commands->action(KeyframesToPlayhead)->isEnabled());
    addEases(*eases, m_view.scene().keys);
    menu->addAction(m_actions.action(ActionId::HoldKeyframes));
    menu->addSeparator();
    menu->addAction(m_actions.action(ActionId::Copy));
    menu->addAction(m_actions.action(ActionId::Paste));
    menu->addSeparator();
    menu->addAction(m_commands->action(DeleteKeyframes));
    menu->addAction(m_commands->action(DeleteAllKeyframes));
    menu->popup(onScreen);
}

/// How what changes up to the keyframes does so.
void TimelineMenus::addEases(QMenu &menu, const std::vector<KeyRef> &keys)
{
    QString group;
    for (const script::EasePreset &preset : script::easePresets()) {
        if (std::exchange(group, preset.group) != preset.group && !menu.isEmpty())
            menu.addSeparator();
        const QString ease = preset.name;
        QAction *action = menu.addAction(ease);
        connect(action, &QAction::triggered, &menu,
                [this, keys, ease] { m_editing.keys()->setEase(keys, ease); });
    }
}

/// Of the range that the pointer is in, of a point, or of the moment where the pointer is.
void TimelineMenus::showForCurve(const PointRef &ref, double x, QPoint onScreen)
{
    const TimelineScene &scene = m_view.scene();
    const edit::AutomationPoint *point = soundPoint(scene.model, ref);
    if (!point)
        m_view.selectMoment(ref, x);
    else if (!scene.range.hasLength() || !scene.range.isOf(ref) || !scene.range.contains(point->seconds))
        m_view.selectPoint(ref);
    using enum TimelineDeed;
    const std::vector<TimelineDeed> ofRange{RangeValue, RangeRamp, RangeSwell, RangeDip, RangeSimplify};
    QMenu *menu = menuOf("curveMenu", {});
    m_commands->setAbout({.curve = ref}, *menu);
    for (const TimelineDeed deed :
         scene.range.hasLength() ? ofRange : std::vector<TimelineDeed>{PointValue, PointStraight})
        menu->addAction(m_commands->action(deed));
    menu->addSeparator();
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste})
        menu->addAction(m_actions.action(id));
    menu->addAction(m_commands->action(DeletePoints));
    menu->addSeparator();
    menu->addAction(m_commands->action(RemoveAutomation));
    menu->popup(onScreen);
}

/// What the lane's header offers, in words.
void TimelineMenus::showForLane(int lane, QPoint onScreen)
{
    const TrackHeaders &headers = m_view.headers();
    const int row = m_view.scene().geometry.lanes.lane(lane).row;
    const int track = m_view.scene().model.rows().at(std::size_t(row)).track;
    using Glyph = TrackHeaders::LaneGlyph;
    QMenu *menu = menuOf("laneMenu", {});
    const auto add = [&](const char *name, Glyph glyph) {
        return addDeed(*menu, name, headers.glyphToolTip(lane, glyph),
                       [this, lane, glyph] { m_view.headers().press(lane, glyph); });
    };
    add("lanePrevious", Glyph::Previous);
    add("laneNext", Glyph::Next);
    add("laneKeyframe", Glyph::Key)->setEnabled(m_view.scene().isEditable);
    menu->addSeparator();
    addDeed(*menu, "laneHide", headers.glyphToolTip(track, TrackHeaders::Glyph::Lanes),
            [this, track] { m_view.toggleLanes(track); });
    menu->popup(onScreen);
}

void TimelineMenus::showForGap(int row, double seconds, QPoint onScreen)
{
    const TimelineScene &scene = m_view.scene();
    const int track = scene.model.rows().at(std::size_t(row)).track;
    const std::optional<int> behind = scene.model.clipBehindGap(row, seconds);
    const bool isLocked = behind && scene.model.clip(*behind).isLocked;
    QMenu *menu = menuOf("gapMenu", {});
    QAction *close = addDeed(*menu, "closeGap", tr("&Close This Gap"), [this, behind] {
        if (behind)
            m_editing.closeGapBefore(*behind);
    });
    close->setEnabled(scene.isEditable && behind && !isLocked);
    close->setToolTip(isLocked ? tr("What is behind the gap is locked.")
                      : behind ? QString()
                               : tr("There is nothing behind the gap."));
    menu->setToolTipsVisible(true);
    addDeed(*menu, "closeAllGaps",
            tr("Close &All Gaps of %1").arg(scene.nameOf(scene.model.tracks()[std::size_t(track)])),
            [this, track] { m_editing.closeGapsOf(track); })
        ->setEnabled(scene.isEditable);
    menu->addSeparator();
    menu->addAction(m_actions.action(ActionId::Paste));
    addInsert(*menu);
    menu->addSeparator();
    addTrackDeeds(*menu, track);
    menu->popup(onScreen);
}

void TimelineMenus::showForTrack(int track, QPoint onScreen)
{
    QMenu *menu = menuOf("trackMenu", {});
    addTrackDeeds(*menu, track);
    menu->popup(onScreen);
}

void TimelineMenus::addTrackDeeds(QMenu &menu, int track)
{
    const TrackHeaders &headers = m_view.headers();
    const TimelineTrack &shown = m_view.scene().model.tracks().at(std::size_t(track));
    if (shown.isOfLayers()) {
        menu.addAction(m_actions.action(ActionId::TimelineLayers));
        return;
    }
    if (shown.isOfGroup()) {
        addLanesSwitch(menu, track);
        return;
    }
    using Glyph = TrackHeaders::Glyph;
    const auto press = [this, track](Glyph glyph) {
        return [this, track, glyph] { m_view.headers().press(track, glyph); };
    };
    m_commands->setAbout({.track = track}, menu);
    menu.addAction(m_commands->action(TimelineDeed::HideTrack));
    addSwitch(menu, "trackSolo", tr("S&olo"), headers.isOn(track, Glyph::Solo), press(Glyph::Solo));
    menu.addAction(m_commands->action(TimelineDeed::LockTrack));
    addLanesSwitch(menu, track);
    menu.addAction(m_commands->action(TimelineDeed::RenameTrack));
    menu.addSeparator();
    menu.addAction(m_commands->action(TimelineDeed::SelectTrack));
}

void TimelineMenus::addLanesSwitch(QMenu &menu, int track)
{
    const auto lanes = TrackHeaders::Glyph::Lanes;
    addSwitch(menu, "trackLanes", tr("&Keyframe Lanes"), m_view.headers().isOn(track, lanes), [this, track] {
        m_view.headers().press(track, TrackHeaders::Glyph::Lanes);
    })->setEnabled(m_view.scene().model.tracks().at(std::size_t(track)).hasKeys);
}

void TimelineMenus::showForRuler(QPoint onScreen)
{
    using enum ActionId;
    menuOf("rulerMenu", {{AddMarker, EditMarker, DeleteMarker},
                         {PreviousMarker, NextMarker, DeleteAllMarkers},
                         {MarkIn, MarkOut, ClearMarks}})
        ->popup(onScreen);
}

} // namespace muto::ui
