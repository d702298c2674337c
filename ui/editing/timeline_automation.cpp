#include "ui/editing/timeline_automation.h"

#include "core/edit/clip_times.h"
#include "core/media/effects/effect_specs.h"
#include "core/render/automation.h"
#include "ui/editing/clip_effects.h"
#include "ui/sound/effect_words.h"
#include "ui/sound/sound_groups.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace muto::ui {

using edit::AutomationLane;
using edit::AutomationPoint;
using edit::ChainNode;
using edit::SoundAutomation;
using edit::SoundChain;

namespace {

const QString kVolume = QStringLiteral("volume");
const QString kRangeType = QStringLiteral("application/x-mutoscope-automation");

std::optional<SoundLane> presetLane(const QString &preset, const SoundChain &chain)
{
    const auto &nodes = chain.nodes();
    const bool isThere =
        std::any_of(nodes.begin(), nodes.end(), [&](const ChainNode &node) { return node.preset == preset; });
    if (preset.isEmpty() || !isThere)
        return std::nullopt;
    SoundLane lane;
    lane.owner = presetWords(preset).name;
    return lane;
}

std::optional<SoundLane> effectLane(const edit::EffectTarget &target, const SoundChain &chain)
{
    const auto &nodes = chain.nodes();
    const auto node = std::find_if(nodes.begin(), nodes.end(),
                                   [&](const ChainNode &each) { return each.id == target.node; });
    const media::EffectSpec *spec = node == nodes.end() ? nullptr : media::effectSpec(node->type);
    const media::NumberSpec *number = spec ? spec->number(target.parameter) : nullptr;
    if (!number || !number->isAutomatable)
        return std::nullopt;
    SoundLane lane;
    lane.effect = node->type;
    lane.parameter = target.parameter;
    lane.owner = node->label.isEmpty() ? effectWords(node->type).name : node->label;
    lane.least = number->lowest;
    lane.most = number->highest;
    lane.scale = number->scale;
    return lane;
}

/// What a lane moves, if it is there; without points.
std::optional<SoundLane> meant(const QString &target, const SoundChain &chain)
{
    if (target == kVolume) {
        SoundLane lane;
        lane.most = render::kLoudestGain;
        return lane;
    }
    if (const QString preset = edit::presetTarget({}); target.startsWith(preset))
        return presetLane(target.mid(preset.size()), chain);
    const auto effect = edit::effectOfTarget(target);
    return effect ? effectLane(*effect, chain) : std::nullopt;
}

std::vector<SoundLane> lanesOf(const composition::HtmlElement &element)
{
    const QString text = element.value(QLatin1String("data-automation"));
    const auto automation = text.isEmpty() ? SoundAutomation() : SoundAutomation::parse(text);
    const auto chain = SoundChain::parse(element.value(QLatin1String("data-fx-chain")));
    std::vector<SoundLane> lanes;
    for (const AutomationLane &each : automation ? automation->lanes() : std::vector<AutomationLane>()) {
        auto lane = meant(each.target, chain.value_or(SoundChain()));
        if (!lane)
            continue;
        lane->target = each.target;
        lane->points = each.points;
        lanes.push_back(std::move(*lane));
    }
    std::stable_partition(lanes.begin(), lanes.end(), [](const SoundLane &lane) { return lane.isVolume(); });
    return lanes;
}

} // namespace

void addSoundLanes(std::vector<TimelineClip> &clips, const edit::Document &document)
{
    for (TimelineClip &clip : clips) {
        const bool isHeard =
            clip.kind == composition::ClipKind::Audio || clip.kind == composition::ClipKind::Video;
        const auto element = isHeard && !clip.path.isEmpty() ? document.find(clip.path) : Result<int>(-1);
        if (element && *element >= 0)
            clip.lanes = lanesOf(document.html(clip.path.file)->elements()[std::size_t(*element)]);
    }
}

std::vector<TimelineClip> groupClips(const edit::Document &document, const QString &file, double duration)
{
    std::vector<TimelineClip> clips;
    const std::vector<SoundGroup> groups = soundGroups(document, file);
    for (int i = 0; duration > 0 && i < int(groups.size()); ++i) {
        const SoundGroup &group = groups[std::size_t(i)];
        const auto element = document.find(group.path);
        if (!element)
            continue;
        const composition::HtmlElement &shown = document.html(file)->elements()[std::size_t(*element)];
        TimelineClip clip;
        clip.path = group.path;
        clip.id = group.id;
        clip.label = group.label;
        clip.kind = composition::ClipKind::Audio;
        clip.end = duration;
        clip.track = i;
        clip.isHidden = shown.has(QLatin1String("data-hidden"));
        clip.isLocked = edit::isLocked(shown);
        clip.isImplicit = true;
        clip.hasEffects = hasEffects(shown);
        clip.lanes = lanesOf(shown);
        if (!clip.lanes.empty())
            clips.push_back(std::move(clip));
    }
    return clips;
}

TimelineAutomation::TimelineAutomation(TimelineView &view, edit::Document &document,
                                       edit::EditorActions &actions, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_edits(document, actions)
{
    connect(&m_view, &TimelineView::pointChanged, this, &TimelineAutomation::change);
    connect(&m_view, &TimelineView::pointAdded, this, &TimelineAutomation::add);
    connect(&m_view, &TimelineView::pointRemoved, this, &TimelineAutomation::remove);
    connect(&m_view, &TimelineView::laneChanged, this, &TimelineAutomation::replace);
    connect(&m_view, &TimelineView::pointsSelected, this, &TimelineAutomation::selectionChanged);
    connect(&m_view, &TimelineView::laneKeyToggled, this, &TimelineAutomation::toggleInLane);
}

void TimelineAutomation::run(
    const PointRef &ref,
    const std::function<Result<QString>(const SoundAutomation &, const QString &target)> &edit)
{
    const SoundLane *lane = soundLane(m_view.scene().model, ref);
    if (!lane)
        return;
    const edit::ElementPath path = m_view.scene().model.clip(ref.clip).path;
    const QString target = lane->target;
    const auto done =
        m_edits.changeLanes(path, [&](const SoundAutomation &lanes) { return edit(lanes, target); });
    if (!done)
        Q_EMIT refused(done.error());
}

void TimelineAutomation::change(const PointChange &change)
{
    run(change.ref, [&](const SoundAutomation &lanes, const QString &target) -> Result<QString> {
        return lanes.withPointChanged(target, change.ref.point, change.point);
    });
}

void TimelineAutomation::add(const PointChange &change)
{
    run(change.ref, [&](const SoundAutomation &lanes, const QString &target) {
        return lanes.withPoint(target, change.point);
    });
}

void TimelineAutomation::remove(const PointRef &ref)
{
    run(ref, [&](const SoundAutomation &lanes, const QString &target) -> Result<QString> {
        return lanes.withoutPoint(target, ref.point);
    });
}

void TimelineAutomation::removeLane(const PointRef &ref)
{
    run(ref, [](const SoundAutomation &lanes, const QString &target) -> Result<QString> {
        return lanes.without(target);
    });
}

void TimelineAutomation::straighten(const PointRef &ref)
{
    const AutomationPoint *point = soundPoint(m_view.scene().model, ref);
    if (point)
        change({ref, {point->seconds, point->value}});
}

void TimelineAutomation::toggleInLane(int index)
{
    const TimelineScene &scene = m_view.scene();
    const double now = scene.playheadSeconds(), half = scene.rate.timeOf(1) / 2;
    for (const PointRef &each : scene.geometry.lanes.lane(index).sounds) {
        const TimelineClip &clip = scene.model.clip(each.clip);
        if (now < clip.start - half || now > clip.end + half)
            continue;
        const SoundLane &lane = *soundLane(scene.model, each);
        const double seconds = std::clamp(now - clip.start, 0.0, clip.end - clip.start);
        const int there = pointAt(lane.points, seconds, half);
        return there >= 0 ? remove({each.clip, each.lane, there})
                          : add({each, {seconds, lane.valueAt(seconds)}});
    }
    if (scene.geometry.lanes.lane(index).isSound())
        Q_EMIT refused({ErrorKind::Usage, tr("No clip at the playhead has this curve."),
                        tr("Go to a clip that has it.")});
}

void TimelineAutomation::replace(const LaneChange &change)
{
    const SoundLane *lane = soundLane(m_view.scene().model, change.range.lane);
    if (!lane || lane->points == change.points)
        return;
    if (const TimelineClip &clip = m_view.scene().model.clip(change.range.lane.clip); clip.isLocked)
        return Q_EMIT refused(
            {ErrorKind::Usage, tr("%1 is locked.").arg(clip.label), tr("Unlock it to change its curves.")});
    run(change.range.lane, [&](const SoundAutomation &lanes, const QString &target) {
        return lanes.withPoints(target, change.points);
    });
}

/// A point alone is a range of no length.
SoundRange TimelineAutomation::selectedRange() const
{
    const TimelineScene &scene = m_view.scene();
    if (scene.range.hasLength())
        return scene.range;
    const AutomationPoint *point = soundPoint(scene.model, scene.point);
    return point ? SoundRange{{scene.point.clip, scene.point.lane}, point->seconds, point->seconds}
                 : SoundRange();
}

int TimelineAutomation::selectedCount() const
{
    const SoundRange range = selectedRange();
    const SoundLane *lane = soundLane(m_view.scene().model, range.lane);
    return lane ? pointsIn(*lane, range) : 0;
}

void TimelineAutomation::copySelected() const
{
    const SoundRange range = selectedRange();
    const SoundLane *lane = soundLane(m_view.scene().model, range.lane);
    if (!lane)
        return;
    const QByteArray copied = rangeData(*lane, range);
    auto *data = new QMimeData;
    data->setData(kRangeType, copied);
    data->setText(QString::fromUtf8(copied));
    QApplication::clipboard()->setMimeData(data);
}

void TimelineAutomation::removeSelected()
{
    const SoundRange range = selectedRange();
    if (const SoundLane *lane = soundLane(m_view.scene().model, range.lane))
        replace(emptied(*lane, range));
}

void TimelineAutomation::shapeSelected(RangeShape shape)
{
    const SoundRange range = m_view.scene().range;
    const SoundLane *lane = soundLane(m_view.scene().model, range.lane);
    if (lane && range.hasLength())
        replace(shaped(*lane, range, shape));
}

void TimelineAutomation::simplifySelected()
{
    const SoundRange range = m_view.scene().range;
    if (const SoundLane *lane = soundLane(m_view.scene().model, range.lane))
        replace(simplified(*lane, range));
}

bool TimelineAutomation::canPaste(const QMimeData &data) const
{
    const TimelineScene &scene = m_view.scene();
    const PointRef &lane = scene.range.isThere() ? scene.range.lane : scene.point;
    return data.hasFormat(kRangeType) && soundLane(scene.model, lane);
}

/// Seconds of the clip.
double TimelineAutomation::pasteSeconds() const
{
    const TimelineScene &scene = m_view.scene();
    if (scene.range.isThere())
        return scene.range.from;
    const TimelineClip &clip = scene.model.clip(scene.point.clip);
    const double playhead = scene.playheadSeconds() - clip.start;
    const bool isOn = playhead >= 0 && playhead <= clip.end - clip.start;
    return isOn ? playhead : soundPoint(scene.model, scene.point)->seconds;
}

void TimelineAutomation::paste(const QMimeData &data)
{
    const TimelineScene &scene = m_view.scene();
    const PointRef ref = scene.range.isThere() ? scene.range.lane : scene.point;
    const SoundLane *lane = soundLane(scene.model, ref);
    if (!lane)
        return;
    const TimelineClip &clip = scene.model.clip(ref.clip);
    const auto change = pasted(*lane, ref, pasteSeconds(), data.data(kRangeType), clip.end - clip.start);
    if (!change)
        return;
    replace(*change);
    m_view.selectRange(change->range);
}

} // namespace muto::ui
