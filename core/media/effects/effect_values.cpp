#include "core/media/effects/effect_values.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace muto::media {

namespace {

double within(const NumberSpec &spec, double value)
{
    return std::isnan(value) ? spec.usual : std::clamp(value, spec.lowest, spec.highest);
}

} // namespace

double fromDecibels(double decibels)
{
    return std::pow(10.0, decibels / 20);
}

EffectParameter::EffectParameter(const NumberSpec &spec, double number, const Lane *lane)
    : m_spec(spec)
    , m_number(within(spec, number))
    , m_lowest(m_number)
    , m_highest(m_number)
{
    if (!lane || lane->points.empty() || !spec.isAutomatable)
        return;
    m_lane.emplace(*lane, spec.scale);
    // Curves do not leave the span of their ends.
    const auto [low, high] = std::ranges::minmax(lane->points, {}, &LanePoint::value);
    m_lowest = within(spec, low.value);
    m_highest = within(spec, high.value);
}

double EffectParameter::at(std::int64_t position)
{
    return m_lane ? within(m_spec, m_lane->at(double(position) / kSoundRate)) : m_number;
}

EffectValues::EffectValues(const EffectSpec &spec, const Effect &effect)
    : m_spec(spec)
    , m_effect(effect)
{
}

const NumberSpec &EffectValues::spec(const char *name) const
{
    const NumberSpec *found = m_spec.number(QLatin1String(name));
    Q_ASSERT(found);
    return *found;
}

double EffectValues::number(const char *name) const
{
    const NumberSpec &number = spec(name);
    if (const auto given = m_effect.numbers.find(QLatin1String(name)); given != m_effect.numbers.end())
        return within(number, given->second);
    // "poles": "2" is how the reference's own editor writes it.
    bool isNumber = false;
    if (const auto given = m_effect.words.find(QLatin1String(name)); given != m_effect.words.end()) {
        const double value = given->second.toDouble(&isNumber);
        if (isNumber)
            return within(number, value);
    }
    return number.usual;
}

QString EffectValues::word(const char *name) const
{
    const auto found = std::ranges::find_if(
        m_spec.words, [&](const WordSpec &word) { return qstrcmp(word.name, name) == 0; });
    Q_ASSERT(found != m_spec.words.end());
    const auto given = m_effect.words.find(QLatin1String(name));
    for (const char *choice : found->choices)
        if (given != m_effect.words.end() && given->second == QLatin1String(choice))
            return given->second;
    return QLatin1String(found->choices.front());
}

EffectParameter EffectValues::parameter(const char *name) const
{
    const auto lane = m_effect.lanes.find(QLatin1String(name));
    return {spec(name), number(name), lane == m_effect.lanes.end() ? nullptr : &lane->second};
}

} // namespace muto::media
