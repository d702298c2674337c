#include "ui/canvas/canvas_channels.h"

#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_inspection.h"

#include <algorithm>

namespace muto::ui {

namespace {

/// What the canvas writes, and tweens may decide.
const QStringList &channelNames()
{
    static const QStringList names =
        QStringLiteral(
            "x y xPercent yPercent motionPath rotation rotate rotationZ transform translate left top right "
            "bottom inset width height")
            .split(QLatin1Char(' '));
    return names;
}

/// Who decides the properties of an element.
class ChannelReader
{
    Q_DECLARE_TR_FUNCTIONS(CanvasChannels)

public:
    ChannelReader(const edit::Document &document, script::ScriptLibrary &library,
                  const CanvasElement &element)
        : m_document(document)
        , m_element(element)
        , m_animations(ElementAnimations::of(document, library, element.path))
        , m_scripts(library.scriptsOf(document, element.path.file))
    {
    }

    std::optional<CanvasChannel> read(const QString &property) const
    {
        CanvasChannel channel;
        channel.property = property;
        for (const ShownTween &shown : m_animations.tweens) {
            if (script::moves(shown.tween, property))
                add(channel, shown);
        }
        if (channel.tweens.empty() && m_element.animated.contains(property))
            blame(channel);
        if (channel.tweens.empty() && channel.computed.isEmpty())
            return std::nullopt;
        channel.showsRest = showsRest(channel);
        return channel;
    }

private:
    static void add(CanvasChannel &channel, const ShownTween &shown)
    {
        channel.tweens.push_back(shown.address);
        channel.others = std::max(channel.others, shown.others);
        const QString fixed = script::shiftObstacle(shown.tween, channel.property);
        if (fixed.isEmpty() && shown.others == 0)
            return;
        channel.file = shown.file;
        channel.span = shown.span;
        if (shown.tween.isComputed())
            channel.computed =
                tr("Code moves “%1” of this: %2.").arg(propertyLabel(channel.property), shown.tween.computed);
        else
            channel.fixed = fixed;
    }

    /// Somebody who is not a tween that we know to be this element's.
    void blame(CanvasChannel &channel) const
    {
        for (const script::PageMotion &motion : m_animations.motions) {
            if (!motion.properties.contains(channel.property))
                continue;
            channel.computed = tr("CSS moves “%1” of this.").arg(channel.property);
            channel.file = motion.where.file;
            channel.span = motion.where.span;
            return;
        }
        channel.computed = tr("Code moves “%1” of this.").arg(propertyLabel(channel.property));
        for (const script::OpenScript &open : m_scripts) {
            for (const script::Tween &tween : open.model->tweens) {
                if (!tween.isComputed() || !script::moves(tween, channel.property))
                    continue;
                channel.file = open.place.file;
                channel.span = open.model->calls[std::size_t(tween.call)].span;
                channel.span.offset += open.place.span.offset;
                return;
            }
        }
    }

    bool showsRest(const CanvasChannel &channel) const
    {
        const auto element = m_document.find(m_element.path);
        if (channel.tweens.empty() || !element)
            return true;
        const script::OpenScript &open = m_scripts[std::size_t(channel.tweens.front().script)];
        const auto movers =
            script::moversOf(*open.model, *m_document.html(m_element.path.file), *element, channel.property);
        return script::showsItsRest(*open.model, movers, channel.property, m_animations.place->start);
    }

    const edit::Document &m_document;
    const CanvasElement &m_element;
    ElementAnimations m_animations;
    std::vector<script::OpenScript> m_scripts;
};

} // namespace

CanvasChannels CanvasChannels::of(const edit::Document &document, script::ScriptLibrary &library,
                                  const CanvasElement &element)
{
    if (element.animated.isEmpty() && !document.find(element.path))
        return {};
    const ChannelReader reader(document, library, element);
    std::vector<CanvasChannel> channels;
    for (const QString &name : channelNames()) {
        if (auto channel = reader.read(name))
            channels.push_back(std::move(*channel));
    }
    return CanvasChannels(std::move(channels));
}

const CanvasChannel *CanvasChannels::find(const QString &property) const
{
    const auto found = std::find_if(m_channels.begin(), m_channels.end(), [&](const CanvasChannel &channel) {
        return channel.property == property;
    });
    return found == m_channels.end() ? nullptr : &*found;
}

const CanvasChannel *CanvasChannels::findAny(const QStringList &properties) const
{
    for (const QString &property : properties) {
        if (const CanvasChannel *channel = find(property))
            return channel;
    }
    return nullptr;
}

} // namespace muto::ui
