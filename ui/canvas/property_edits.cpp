#include "ui/canvas/property_edits.h"

#include "ui/animation/animated_aspects.h"

#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

/// Keyframes are not written finer than that.
double hundredths(double number)
{
    return std::round(number * 100) / 100;
}

} // namespace

void PropertyEdits::refuse(const CanvasChannel &channel, const QString &why)
{
    if (!m_refusal)
        m_refusal = CanvasRefusal{why, m_element.path, channel.file, channel.span};
}

bool PropertyEdits::isComputed(const CanvasChannel *channel)
{
    if (!channel || channel->computed.isEmpty())
        return false;
    refuse(*channel, channel->computed);
    return true;
}

bool PropertyEdits::isSeenOtherwise(const CanvasChannel *channel)
{
    if (!channel || m_element.ownPerspective == 0)
        return false;
    refuse(*channel, tr("The animation of “%1” has a perspective of its own (transformPerspective), in which "
                        "a way on the canvas is another one. Change its numbers instead.")
                         .arg(propertyLabel(channel->property)));
    return true;
}

void PropertyEdits::key(const QString &property, double value)
{
    m_edit.keys.push_back({property, script::ScriptValue::ofNumber(hundredths(value)), {}, {}});
}

void PropertyEdits::key(const CanvasChannel &channel, double value)
{
    if (channel.others > 0)
        return refuse(channel,
                      tr("The animation of “%1” moves %n others, too: they would get this keyframe as "
                         "well.",
                         nullptr, channel.others)
                          .arg(propertyLabel(channel.property)));
    key(channel.property, value);
}

void PropertyEdits::shift(const CanvasChannel &channel, QPointF by)
{
    if (channel.others > 0)
        return refuse(channel, tr("The animation of “%1” moves %n others, too.", nullptr, channel.others)
                                   .arg(propertyLabel(channel.property)));
    if (!channel.fixed.isEmpty())
        return refuse(channel, channel.fixed);
    for (const script::TweenAddress &tween : channel.tweens)
        m_edit.shifts.push_back({tween, channel.property, {hundredths(by.x()), hundredths(by.y())}});
}

void PropertyEdits::length(const QString &name, double value, double by)
{
    const CanvasChannel *channel = m_channels.find(name);
    if (isComputed(channel))
        return;
    if (!channel)
        return style(name, cssPixels(value + by));
    if (areKeyframes())
        return key(*channel, value + by);
    shift(*channel, {by, 0});
    if (channel->showsRest)
        style(name, cssPixels(m_element.rest.value(name, value) + by));
}

tl::expected<AnimatedEdit, CanvasRefusal> PropertyEdits::take()
{
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    return std::move(m_edit);
}

} // namespace muto::ui
