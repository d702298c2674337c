#include "ui/sound/sound_edits.h"

#include "core/composition/html_document.h"
#include "core/media/effects/effect_presets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace muto::ui {

using edit::AutomationPoint;
using edit::ElementPath;
using edit::SoundAutomation;
using edit::SoundChain;

namespace {

constexpr char kChainName[] = "data-fx-chain";
constexpr char kLanesName[] = "data-automation";

struct SoundEditTexts
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::SoundEdits)
};

} // namespace

QString SoundEdits::attribute(const ElementPath &element, const char *name) const
{
    const auto found = m_document.find(element);
    return found ? m_document.html(element.file)->elements()[std::size_t(*found)].value(QLatin1String(name))
                 : QString();
}

Result<> SoundEdits::write(const ElementPath &element, const char *name, const QString &text)
{
    return m_actions.setAttribute({element}, QLatin1String(name),
                                  text.isEmpty() ? std::nullopt : std::optional(text));
}

Result<> SoundEdits::changeChain(const ElementPath &element, const ChainEdit &edit)
{
    const auto chain = SoundChain::parse(attribute(element, kChainName));
    if (!chain)
        return fail(ErrorKind::Composition,
                    SoundEditTexts::tr("The sound effects cannot be read: %1").arg(chain.error().message),
                    SoundEditTexts::tr("Correct data-fx-chain in the source, or remove it."));
    const auto text = edit(*chain);
    return text ? write(element, kChainName, *text) : fail(text.error());
}

Result<> SoundEdits::changeLanes(const ElementPath &element, const LanesEdit &edit)
{
    const auto lanes = SoundAutomation::parse(attribute(element, kLanesName));
    if (!lanes)
        return fail(ErrorKind::Composition,
                    SoundEditTexts::tr("The automation cannot be read: %1").arg(lanes.error().message),
                    SoundEditTexts::tr("Correct data-automation in the source, or remove it."));
    const auto text = edit(*lanes);
    return text ? write(element, kLanesName, *text) : fail(text.error());
}

Result<> SoundEdits::removeEffects(const ElementPath &element, const std::vector<int> &nodes)
{
    return edit::allOrNothing(m_document, SoundEditTexts::tr("Remove sound effect"), [&]() -> Result<> {
        QStringList ids;
        const auto removed = changeChain(element, [&](const SoundChain &chain) -> Result<QString> {
            for (const int node : nodes)
                ids.append(chain.nodes().at(std::size_t(node)).id);
            return chain.without(nodes);
        });
        if (!removed || !SoundAutomation::parse(attribute(element, kLanesName)))
            return removed; // lanes that cannot be read cannot be meant
        return changeLanes(element, [&](const SoundAutomation &lanes) -> Result<QString> {
            QString text = lanes.text();
            for (const QString &id : ids)
                text = SoundAutomation::parse(text).value_or(lanes).withoutEffect(id);
            return text;
        });
    });
}

Result<> SoundEdits::setPoint(const ElementPath &element, const QString &target, double seconds, double value)
{
    return changeLanes(element, [&](const SoundAutomation &lanes) -> Result<QString> {
        const auto *lane = lanes.find(target);
        const int there = lane ? pointAt(lane->points, seconds, kSamePoint) : -1;
        if (there < 0)
            return lanes.withPoint(target, {seconds, value});
        AutomationPoint point = lane->points[std::size_t(there)];
        point.value = value;
        return lanes.withPointChanged(target, there, point);
    });
}

edit::ChainNode newEffect(const QString &type)
{
    edit::ChainNode node;
    node.type = type;
    return node;
}

std::vector<edit::ChainNode> presetNodes(const QString &preset)
{
    std::vector<edit::ChainNode> nodes;
    for (const media::Effect &effect : media::effectPreset(preset))
        nodes.push_back({effect.id, effect.type, {}, effect.preset, true, effect.numbers, effect.words});
    return nodes;
}

double laneValue(const std::vector<AutomationPoint> &points, double seconds, media::LaneScale scale)
{
    media::Lane lane;
    for (const AutomationPoint &point : points)
        lane.points.push_back({point.seconds, point.value, point.curve, point.viaX, point.viaY});
    return media::LaneReader(std::move(lane), scale).at(seconds);
}

int pointAt(const std::vector<AutomationPoint> &points, double seconds, double tolerance)
{
    const auto found = std::find_if(points.begin(), points.end(), [&](const AutomationPoint &point) {
        return std::abs(point.seconds - seconds) <= tolerance;
    });
    return found == points.end() ? -1 : int(found - points.begin());
}

} // namespace muto::ui
