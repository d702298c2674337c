// What SoundSection does to effects and their lanes.

#include "ui/sound/sound_section.h"

#include "core/composition/timing_attributes.h"
#include "core/media/effects/effect_specs.h"
#include "ui/sound/rack_head.h"
#include "ui/sound/sound_groups.h"

#include <QFrame>

#include <algorithm>
#include <utility>

namespace muto::ui {

using edit::AutomationLane;
using edit::ChainNode;
using edit::SoundAutomation;
using edit::SoundChain;

namespace {

const media::NumberSpec *numberOf(const ChainNode &node, const QString &parameter)
{
    const media::EffectSpec *spec = media::effectSpec(node.type);
    return spec ? spec->number(parameter) : nullptr;
}

/// What a parameter is without a lane, within its range.
double stillValue(const ChainNode &node, const media::NumberSpec &spec)
{
    const QLatin1String name(spec.name);
    const auto number = node.numbers.find(name);
    const auto word = node.words.find(name);
    const double value = number != node.numbers.end() ? number->second
                         : word != node.words.end()   ? word->second.toDouble()
                                                      : spec.usual;
    return std::clamp(value, spec.lowest, spec.highest);
}

} // namespace

SoundEdits SoundSection::edits() const
{
    return SoundEdits(tools().document, tools().actions);
}

SoundChain SoundSection::chainNow() const
{
    return SoundChain::parse(edits().attribute(element(), "data-fx-chain")).value_or(SoundChain());
}

SoundAutomation SoundSection::lanesNow() const
{
    return SoundAutomation::parse(edits().attribute(element(), "data-automation"))
        .value_or(SoundAutomation());
}

/// Of the element's own: a clip begins with 0, a group with the film. Not outside of the clip.
std::optional<double> SoundSection::localTime() const
{
    const InspectedElement &shown = inspection().primary();
    const auto now = m_clock.playhead ? m_clock.playhead(shown.path) : std::nullopt;
    if (!now || isSoundGroup(shown.tag) || !shown.clip)
        return now;
    const double length = shown.clip->duration.value_or(*now - shown.clip->start);
    return std::clamp(*now - shown.clip->start, 0.0, std::max(0.0, length));
}

void SoundSection::connectCard(EffectCard *card)
{
    connect(card, &EffectCard::began, this, [this] {
        tools().live.begin();
        m_chainBefore = chainNow();
        m_lanesBefore = lanesNow();
        m_timeBefore = localTime().value_or(0);
        m_isInGesture = true;
    });
    connect(card, &EffectCard::finished, this, [this] {
        m_isInGesture = false;
        tools().live.end();
    });
    connect(card, &EffectCard::cancelled, this, [this] {
        m_isInGesture = false;
        tools().live.cancel();
    });
    connect(card, &EffectCard::edited, this, [this, card](const QString &parameter, const ValueEdit &change) {
        edit(*card, parameter, change);
    });
    connect(card, &EffectCard::refused, this, &InspectorSection::refused);
    const auto position = [card] { return card->shown().position; };
    connect(card, &EffectCard::switched, this, [this, position](bool on) {
        run([node = position(), on](const SoundChain &chain) -> Result<QString> {
            return chain.withEnabled(node, on);
        });
    });
    connect(card, &EffectCard::renamed, this, [this, position](const QString &name) {
        run([node = position(), name](const SoundChain &chain) -> Result<QString> {
            return chain.withLabel(node, name);
        });
    });
    connect(card, &EffectCard::openToggled, this,
            [this, card](bool open) { setUnfolded(card->shown().node.id, open); });
    connect(card, &EffectCard::moveWanted, this, [this, position](int by) { moveNode(position(), by); });
    connect(&card->head(), &RackHead::dragged, this, &SoundSection::showDrop);
    connect(&card->head(), &RackHead::dropped, this, [this, position] { drop(position()); });
    connect(&card->head(), &RackHead::dragCancelled, this, [this] {
        m_slot.reset();
        m_dropLine->hide();
    });
    connect(card, &EffectCard::removeWanted, this, [this, position] { remove({position()}); });
    connect(card, &EffectCard::pointWanted, this,
            [this, card](const QString &parameter) { setPoint(*card, parameter); });
    connect(card, &EffectCard::pointRemovalWanted, this,
            [this, card](const QString &parameter) { removePoint(*card, parameter); });
    connect(card, &EffectCard::nextPointWanted, this, [this, card](const QString &parameter, int direction) {
        goToPoint(*card, parameter, direction);
    });
}

void SoundSection::edit(const EffectCard &card, const QString &parameter, const ValueEdit &edit)
{
    const int node = card.shown().position;
    const SoundChain chain = m_isInGesture ? m_chainBefore : chainNow();
    if (node >= int(chain.nodes().size()))
        return;
    const ChainNode before = chain.nodes()[std::size_t(node)];
    tools().live.apply([=, this] { return write(before, node, parameter, edit); });
}

Result<> SoundSection::write(const ChainNode &before, int node, const QString &parameter,
                             const ValueEdit &edit)
{
    const media::EffectSpec *spec = media::effectSpec(before.type);
    const media::NumberSpec *number = numberOf(before, parameter);
    if (!spec)
        return ok();
    if (!number) {
        const auto word = edit(QString());
        return edits().changeChain(element(), [&](const SoundChain &chain) -> Result<QString> {
            return chain.withWord(node, parameter,
                                  word->isEmpty() ? std::nullopt : std::optional<QString>(*word));
        });
    }
    const ParameterLook look = parameterLook(*spec, *number);
    const SoundAutomation lanes = m_isInGesture ? m_lanesBefore : lanesNow();
    const AutomationLane *lane = lanes.find(edit::effectTarget(before.id, parameter));
    if (lane && number->isAutomatable)
        return writeLane(*lane, look, number->scale, m_isInGesture ? m_timeBefore : localTime().value_or(0),
                         edit);
    const auto text = edit(look.text(stillValue(before, *number)));
    if (!text)
        return fail(ErrorKind::Usage, text.error());
    const auto value = look.value(*text);
    return edits().changeChain(element(), [&](const SoundChain &chain) -> Result<QString> {
        return chain.withNumber(node, parameter,
                                value ? std::optional(std::clamp(*value, number->lowest, number->highest))
                                      : std::nullopt);
    });
}

/// What moves gets a point at the playhead; reset, it no longer moves.
Result<> SoundSection::writeLane(const AutomationLane &lane, const ParameterLook &look,
                                 media::LaneScale scale, double seconds, const ValueEdit &edit)
{
    const auto text = edit(look.text(laneValue(lane.points, seconds, scale)));
    if (!text)
        return fail(ErrorKind::Usage, text.error());
    const auto value = look.value(*text);
    if (!value)
        return edits().changeLanes(element(), [&](const SoundAutomation &now) -> Result<QString> {
            return now.without(lane.target);
        });
    return edits().setPoint(element(), lane.target, seconds, *value);
}

void SoundSection::setPoint(const EffectCard &card, const QString &parameter)
{
    const SoundChain chain = chainNow();
    const int position = card.shown().position;
    if (position >= int(chain.nodes().size()))
        return;
    const ChainNode &node = chain.nodes()[std::size_t(position)];
    const media::NumberSpec *number = numberOf(node, parameter);
    if (!number)
        return;
    const QString target = edit::effectTarget(node.id, parameter);
    const SoundAutomation lanes = lanesNow();
    const AutomationLane *lane = lanes.find(target);
    const double now = localTime().value_or(0);
    const double value = lane ? laneValue(lane->points, now, number->scale) : stillValue(node, *number);
    const edit::ElementPath path = element();
    tools().live.apply([=, this] { return edits().setPoint(path, target, now, value); });
    if (!lane)
        Q_EMIT lanesRequested(path);
}

void SoundSection::automateVolume()
{
    if (inspection().isEmpty())
        return;
    startLane(QStringLiteral("volume"),
              composition::parseNumber(inspection().primary().attribute("data-volume")).value_or(1));
}

/// A lane that changes nothing yet, unless there is one, which is shown in any case.
void SoundSection::startLane(const QString &target, double value)
{
    const edit::ElementPath path = element();
    if (!lanesNow().find(target)) {
        const double now = localTime().value_or(0);
        tools().live.apply([=, this] { return edits().setPoint(path, target, now, value); });
    }
    Q_EMIT lanesRequested(path);
}

void SoundSection::removePoint(const EffectCard &card, const QString &parameter)
{
    const QString target = edit::effectTarget(card.shown().node.id, parameter);
    const SoundAutomation lanes = lanesNow();
    const AutomationLane *lane = lanes.find(target);
    const int point = lane ? pointAt(lane->points, localTime().value_or(0), m_clock.frameLength / 2) : -1;
    if (point >= 0)
        runLanes(
            [=](const SoundAutomation &now) -> Result<QString> { return now.withoutPoint(target, point); });
}

void SoundSection::goToPoint(const EffectCard &card, const QString &parameter, int direction)
{
    const SoundAutomation lanes = lanesNow();
    const AutomationLane *lane = lanes.find(edit::effectTarget(card.shown().node.id, parameter));
    const auto now = localTime();
    if (!lane || !now || !m_clock.go)
        return;
    const double half = m_clock.frameLength / 2;
    std::optional<double> next;
    for (const edit::AutomationPoint &point : lane->points) {
        const double way = (point.seconds - *now) * direction;
        if (way > half && (!next || way < *next))
            next = way;
    }
    if (next)
        m_clock.go(*next * direction);
}

void SoundSection::run(const SoundEdits::ChainEdit &edit)
{
    tools().live.apply([this, path = element(), edit] { return edits().changeChain(path, edit); });
}

void SoundSection::runLanes(const SoundEdits::LanesEdit &edit)
{
    tools().live.apply([this, path = element(), edit] { return edits().changeLanes(path, edit); });
}

void SoundSection::remove(const std::vector<int> &nodes)
{
    m_focused = std::max(0, nodes.front() - 1);
    tools().live.apply([this, path = element(), nodes] { return edits().removeEffects(path, nodes); });
}

void SoundSection::moveNode(int node, int by)
{
    const int to = node + by;
    if (to < 0 || to >= int(chainNow().nodes().size()))
        return;
    m_focused = to;
    run([node, to](const SoundChain &chain) -> Result<QString> { return chain.moved(node, to); });
}

} // namespace muto::ui
