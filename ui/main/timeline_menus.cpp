#include "ui/main/timeline_menus.h"

#include "core/script/ease.h"
#include "ui/editing/key_editing.h"
#include "ui/editing/timeline_automation.h"
#include "ui/editing/timeline_editing.h"
#include "ui/preview/playback_controller.h"
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
    , m_playback(around.playback)
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
    const TimelineScene &scene = m_view.scene();
    const std::vector<KeyRef> keys = scene.keys;
    const auto keyOf = [&scene](const KeyRef &each) {
        return scene.model.clip(each.clip).keys.at(std::size_t(each.key));
    };
    const bool areFree = std::all_of(keys.begin(), keys.end(), [&](const KeyRef &each) {
        return keyOf(each).isEditable && !scene.model.clip(each.clip).isLocked;
    });
    const double seconds = keyOf(key).seconds;
    QMenu *menu = menuOf("keyframeMenu", {});
    addDeed(*menu, "keyframeGoTo", tr("&Go to the Keyframe"), [this, seconds] {
        m_playback.pause();
        m_playback.seek({m_playback.frameRate().frameAt(seconds + 1e-6)});
    });
    QAction *move = addDeed(*menu, "keyframeMoveHere", tr("&Move to the Playhead"), [this, keys, seconds] {
        m_editing.keys()->move(keys, m_view.scene().playheadSeconds() - seconds);
    });
    menu->addSeparator();
    QMenu *eases = menu->addMenu(tr("&Ease"));
    eases->setObjectName(QStringLiteral("keyframeEase"));
    addEases(*eases, keys);
    menu->addAction(m_actions.action(ActionId::HoldKeyframes));
    menu->addSeparator();
    menu->addAction(m_actions.action(ActionId::Copy));
    menu->addAction(m_actions.action(ActionId::Paste));
    menu->addSeparator();
    QAction *remove =
        addDeed(*menu, "keyframeDelete", tr("&Delete %n Keyframe(s)", nullptr, int(keys.size())),
                [this, keys] { m_editing.keys()->remove(keys); });
    std::vector<KeyRef> all;
    for (int i = 0; i < int(scene.model.clip(key.clip).keys.size()); ++i)
        all.push_back({key.clip, i});
    QAction *removeAll = addDeed(*menu, "keyframeDeleteAll", tr("Delete &All Keyframes of This Clip"),
                                 [this, all] { m_editing.keys()->remove(all); });
    const bool areAllFree =
        std::all_of(all.begin(), all.end(), [&](const KeyRef &each) { return keyOf(each).isEditable; });
    for (QAction *action : {move, eases->menuAction(), remove})
        action->setEnabled(areFree && scene.isEditable);
    removeAll->setEnabled(areFree && areAllFree && scene.isEditable);
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
    const bool isFree = scene.isEditable && !scene.model.clip(ref.clip).isLocked;
    QMenu *menu = menuOf("curveMenu", {});
    if (scene.range.hasLength())
        addRangeDeeds(*menu, isFree);
    else
        addPointDeeds(*menu, ref, isFree);
    menu->addSeparator();
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste})
        menu->addAction(m_actions.action(id));
    const int count = m_editing.automation().selectedCount();
    addDeed(*menu, "pointDelete", tr("&Delete %n Point(s)", nullptr, std::max(1, count)), [this] {
        m_editing.automation().removeSelected();
    })->setEnabled(isFree && count > 0);
    menu->addSeparator();
    addDeed(*menu, "curveRemove", tr("&Remove the Automation of %1").arg(soundLane(scene.model, ref)->name()),
            [this, ref] { m_editing.automation().removeLane(ref); })
        ->setEnabled(isFree);
    menu->popup(onScreen);
}

void TimelineMenus::addPointDeeds(QMenu &menu, const PointRef &ref, bool isFree)
{
    const edit::AutomationPoint *point = soundPoint(m_view.scene().model, ref);
    const bool isBent = point && (point->curve != 0 || point->viaX);
    addDeed(menu, "pointValue", tr("&Value…"), [this, ref] {
        m_view.editPoint(ref);
    })->setEnabled(isFree && point);
    addDeed(menu, "pointStraight", tr("&Straight to the Next Point"), [this, ref] {
        m_editing.automation().straighten(ref);
    })->setEnabled(isFree && isBent);
}

void TimelineMenus::addRangeDeeds(QMenu &menu, bool isFree)
{
    TimelineAutomation &automation = m_editing.automation();
    const bool isAny = automation.isAnySelected();
    const auto shape = [&](const char *name, const QString &text, RangeShape wanted) {
        addDeed(menu, name, text, [&automation, wanted] {
            automation.shapeSelected(wanted);
        })->setEnabled(isFree);
    };
    addDeed(menu, "rangeValue", tr("&Value of All…"), [this] {
        m_view.editRange();
    })->setEnabled(isFree && isAny);
    menu.addSeparator();
    shape("rangeRamp", tr("R&amp from End to End"), RangeShape::Ramp);
    shape("rangeSwell", tr("S&well"), RangeShape::Swell);
    shape("rangeDip", tr("D&ip"), RangeShape::Dip);
    addDeed(menu, "rangeSimplify", tr("Simpli&fy"), [&automation] {
        automation.simplifySelected();
    })->setEnabled(isFree && isAny);
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
    const bool isSound = shown.zone == TimelineZone::Sound;
    const QString name = m_view.scene().nameOf(shown);
    using Glyph = TrackHeaders::Glyph;
    const auto press = [this, track](Glyph glyph) {
        return [this, track, glyph] { m_view.headers().press(track, glyph); };
    };
    addSwitch(menu, "trackHide", isSound ? tr("&Mute %1").arg(name) : tr("&Hide %1").arg(name),
              headers.isOn(track, Glyph::Hide), press(Glyph::Hide))
        ->setEnabled(m_view.scene().isEditable);
    addSwitch(menu, "trackSolo", tr("S&olo"), headers.isOn(track, Glyph::Solo), press(Glyph::Solo));
    addSwitch(menu, "trackLock", tr("&Lock"), headers.isOn(track, Glyph::Lock), press(Glyph::Lock))
        ->setEnabled(m_view.scene().isEditable);
    addLanesSwitch(menu, track);
    addDeed(menu, "trackRename", tr("&Rename…"), [this, track] { m_view.headers().rename(track); });
    menu.addSeparator();
    addDeed(menu, "trackSelect", tr("&Select All on %1").arg(name),
            [this, track] { m_view.selectTrack(track); });
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
