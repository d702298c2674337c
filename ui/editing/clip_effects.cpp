#include "ui/editing/clip_effects.h"

#include "core/edit/grading_payload.h"
#include "core/edit/sound_chain.h"

#include <algorithm>

namespace muto::ui {

namespace {

bool hasSoundEffects(const QString &text)
{
    const auto chain = edit::SoundChain::parse(text);
    return !chain || std::any_of(chain->nodes().begin(), chain->nodes().end(),
                                 [](const edit::ChainNode &node) { return node.isEnabled; });
}

bool hasGrading(const QString &text)
{
    const auto payload = edit::GradingPayload::parse(text);
    if (!payload)
        return true;
    const grading::GradeReading reading = payload->reading();
    return !reading.grade.isNeutral(!reading.lut.empty());
}

} // namespace

bool hasEffects(const composition::HtmlElement &element)
{
    const QString chain = element.value(QLatin1String("data-fx-chain"));
    const QString grading = element.value(QLatin1String("data-color-grading"));
    return (!chain.isEmpty() && hasSoundEffects(chain)) || (!grading.isEmpty() && hasGrading(grading));
}

} // namespace muto::ui
