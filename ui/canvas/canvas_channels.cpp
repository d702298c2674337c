#include "ui/canvas/canvas_channels.h"

#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_inspection.h"

#include <algorithm>
#include <array>
#include <cmath>

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

const QString &sideName(int side)
{
    static const std::array<QString, 4> names{QStringLiteral("left"), QStringLiteral("top"),
                                              QStringLiteral("right"), QStringLiteral("bottom")};
    return names[std::size_t(side)];
}

double hundredths(double number)
{
    return std::round(number * 100) / 100;
}

} // namespace

// ---- Who decides

namespace {

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

// ---- What a change comes to

namespace {

class EditPlanner
{
    Q_DECLARE_TR_FUNCTIONS(CanvasChannels)

public:
    EditPlanner(const CanvasElement &element, const CanvasChannels &channels, bool keyframes)
        : m_element(element)
        , m_channels(channels)
        , m_keyframes(keyframes)
        , m_transform(element.transform)
    {
    }

    tl::expected<AnimatedEdit, CanvasRefusal> plan(const BoxChange &change)
    {
        if (m_element.isWord)
            changeWord(change);
        else
            changeBox(change);
        if (m_transform != m_element.transform)
            m_edit.styles.push_back({QStringLiteral("transform"), m_transform});
        if (m_refusal)
            return tl::unexpected(*m_refusal);
        return std::move(m_edit);
    }

private:
    void changeBox(const BoxChange &change)
    {
        resize(QStringLiteral("width"), m_element.size.width() - m_element.extra.width(),
               change.growth.width());
        resize(QStringLiteral("height"), m_element.size.height() - m_element.extra.height(),
               change.growth.height());
        place(change.shift, change.growth);
        turn(change.turn);
    }

    /// It keeps its place in its line, from which it is shifted; what it is told in the line stays as long.
    void changeWord(const BoxChange &change)
    {
        QPointF shift = change.shift;
        const bool grows = !isNothing(change.growth.width()) || !isNothing(change.growth.height());
        if (grows && !m_element.size.isEmpty()) {
            const QSizeF size = m_element.size, after = size + change.growth;
            m_transform =
                scaledTransform(m_transform, {after.width() / size.width(), after.height() / size.height()});
            shift += QPointF(m_element.origin.x() * change.growth.width(),
                             m_element.origin.y() * change.growth.height());
        }
        turn(change.turn);
        if (m_element.isInline && m_transform != m_element.transform)
            m_edit.styles.push_back({QStringLiteral("display"), QStringLiteral("inline-block")});
        if (!m_element.isPositioned() && !isNothing(std::hypot(shift.x(), shift.y())))
            m_edit.styles.push_back({QStringLiteral("position"), QStringLiteral("relative")});
        placeByInsets(shift, {0, 0});
    }

    void refuse(const CanvasChannel &channel, const QString &why)
    {
        if (!m_refusal)
            m_refusal = CanvasRefusal{why, m_element.path, channel.file, channel.span};
    }

    /// Whether code decides it, which is a refusal.
    bool isComputed(const CanvasChannel *channel)
    {
        if (!channel || channel->computed.isEmpty())
            return false;
        refuse(*channel, channel->computed);
        return true;
    }

    void key(const CanvasChannel &channel, double value)
    {
        if (channel.others > 0)
            return refuse(channel,
                          tr("The animation of “%1” moves %n others, too: they would get this keyframe as "
                             "well.",
                             nullptr, channel.others)
                              .arg(propertyLabel(channel.property)));
        m_edit.keys.push_back({channel.property, script::ScriptValue::ofNumber(hundredths(value)), {}, {}});
    }

    void shift(const CanvasChannel &channel, QPointF by)
    {
        if (channel.others > 0)
            return refuse(channel, tr("The animation of “%1” moves %n others, too.", nullptr, channel.others)
                                       .arg(propertyLabel(channel.property)));
        if (!channel.fixed.isEmpty())
            return refuse(channel, channel.fixed);
        for (const script::TweenAddress &tween : channel.tweens)
            m_edit.shifts.push_back({tween, channel.property, {hundredths(by.x()), hundredths(by.y())}});
    }

    /// A length that may be a tween's; `value` is what it is now.
    void length(const QString &name, double value, double by)
    {
        const CanvasChannel *channel = m_channels.find(name);
        if (isComputed(channel))
            return;
        if (!channel)
            return m_edit.styles.push_back({name, cssPixels(value + by)});
        if (m_keyframes)
            return key(*channel, value + by);
        shift(*channel, {by, 0});
        if (channel->showsRest)
            m_edit.styles.push_back({name, cssPixels(m_element.rest.value(name, value) + by)});
    }

    void resize(const QString &name, double value, double growth)
    {
        if (!isNothing(growth))
            length(name, value, std::max(growth, -value));
    }

    const CanvasChannel *axisChannel(int axis) const
    {
        return m_channels.findAny(axis == 0 ? QStringList{QStringLiteral("x"), QStringLiteral("xPercent")}
                                            : QStringList{QStringLiteral("y"), QStringLiteral("yPercent")});
    }

    bool canKey(int axis) const
    {
        const CanvasChannel *channel = axisChannel(axis);
        return channel && channel->computed.isEmpty() && channel->others == 0;
    }

    void place(QPointF shift, QSizeF growth)
    {
        const bool isMoved = !isNothing(std::hypot(shift.x(), shift.y()));
        if (isMoved && m_keyframes && (canKey(0) || canKey(1)))
            return keyPlace(shift);
        if (m_element.isPositioned())
            return placeByInsets(shift, growth);
        if (isMoved && m_keyframes && m_channels.find(QStringLiteral("motionPath")))
            return refuse(*m_channels.find(QStringLiteral("motionPath")),
                          tr("It goes along a way. Drag the points of that, or switch keyframes off to move "
                             "all of it."));
        if (isMoved)
            placeByTransform(shift);
    }

    /// Both at once: a place is one thing to people.
    void keyPlace(QPointF shift)
    {
        const std::array<double, 2> by{shift.x(), shift.y()};
        const std::array<double, 2> now{m_element.moved.x(), m_element.moved.y()};
        const std::array<double, 2> parts{m_element.movedParts.x(), m_element.movedParts.y()};
        const std::array<double, 2> size{m_element.size.width(), m_element.size.height()};
        for (std::size_t axis = 0; axis < 2; ++axis) {
            const CanvasChannel *channel = axisChannel(int(axis));
            const QString plain = axis == 0 ? QStringLiteral("x") : QStringLiteral("y");
            if (isNothing(by[axis]) || isComputed(channel) || isSeenOtherwise(channel))
                continue;
            const bool isInParts = channel && channel->property.endsWith(QLatin1String("Percent"));
            if (isInParts && size[axis] > 0)
                key(*channel, parts[axis] + by[axis] / size[axis] * 100);
            else if (channel)
                key(*channel, now[axis] + by[axis]);
            else
                m_edit.keys.push_back(
                    {plain, script::ScriptValue::ofNumber(hundredths(now[axis] + by[axis])), {}, {}});
        }
    }

    void placeByInsets(QPointF shift, QSizeF growth)
    {
        for (const auto &[side, by] : insetShifts(m_element, 0, shift.x(), growth.width()))
            inset(side, by);
        for (const auto &[side, by] : insetShifts(m_element, 1, shift.y(), growth.height()))
            inset(side, by);
    }

    void inset(int side, double by)
    {
        if (!isComputed(m_channels.find(QStringLiteral("inset"))))
            length(sideName(side), m_element.insets[std::size_t(side)], by);
    }

    /// What is seen through a perspective of the tween's own goes further there than in the film.
    bool isSeenOtherwise(const CanvasChannel *channel)
    {
        if (!channel || m_element.ownPerspective == 0)
            return false;
        refuse(*channel,
               tr("The animation of “%1” has a perspective of its own (transformPerspective), in which "
                  "a way on the canvas is another one. Change its numbers instead.")
                   .arg(propertyLabel(channel->property)));
        return true;
    }

    /// `translate` is what is done last, so that it goes the way of the film whatever turns and scales.
    void placeByTranslate(QPointF by)
    {
        const IndividualTransform &its = *m_element.individual;
        QString value =
            cssPixels(its.translate.x() + by.x()) + QLatin1Char(' ') + cssPixels(its.translate.y() + by.y());
        if (!isNothing(its.depth))
            value += QLatin1Char(' ') + cssPixels(its.depth);
        m_edit.styles.push_back({QStringLiteral("translate"), value});
    }

    void placeByTransform(QPointF by)
    {
        const std::array<const CanvasChannel *, 5> channels{
            m_channels.find(QStringLiteral("x")), m_channels.find(QStringLiteral("y")),
            m_channels.find(QStringLiteral("motionPath")), m_channels.find(QStringLiteral("transform")),
            m_channels.find(QStringLiteral("translate"))};
        for (const CanvasChannel *channel : channels) {
            if (isComputed(channel))
                return;
        }
        for (const CanvasChannel *channel : channels) {
            if (isSeenOtherwise(channel))
                return;
        }
        const bool areAllFree =
            std::none_of(channels.begin(), channels.end(), [](const auto *channel) { return channel; });
        if (m_element.individual && areAllFree)
            return placeByTranslate(by);
        const bool canShift = std::all_of(channels.begin(), channels.end(), [](const CanvasChannel *channel) {
            return !channel || channel->canShift();
        });
        if (!canShift)
            return placeBeside(by);
        bool showsRest = !channels[0] || !channels[1];
        for (const CanvasChannel *channel : channels) {
            if (!channel)
                continue;
            const bool isY = channel->property == QLatin1String("y");
            showsRest = showsRest || channel->showsRest;
            if (const QPointF its = isY ? QPointF(by.y(), 0) : by; its.x() != 0 || its.y() != 0)
                shift(*channel, its);
        }
        if (showsRest)
            m_transform = translatedTransform(m_transform, by);
    }

    /// What moves it moves others, too, or says no numbers: it goes elsewhere as a whole, and is moved there.
    /// Whatever a tween transforms is painted, and holds others, as if it were positioned already.
    void placeBeside(QPointF by)
    {
        m_edit.styles.push_back({QStringLiteral("position"), QStringLiteral("relative")});
        m_edit.styles.push_back({QStringLiteral("left"), cssPixels(by.x())});
        m_edit.styles.push_back({QStringLiteral("top"), cssPixels(by.y())});
    }

    void turn(double degrees)
    {
        if (degrees == 0)
            return;
        static const QStringList names{QStringLiteral("rotation"), QStringLiteral("rotate"),
                                       QStringLiteral("rotationZ")};
        const CanvasChannel *channel = m_channels.findAny(names);
        if (isComputed(channel) || isComputed(m_channels.find(QStringLiteral("transform"))))
            return;
        if (isSeenOtherwise(channel))
            return;
        if (!channel && m_element.individual)
            return turnByRotate(degrees);
        if (channel && m_keyframes)
            return key(*channel, m_element.turned + degrees);
        if (channel)
            shift(*channel, {degrees, 0});
        if (!channel || channel->showsRest)
            m_transform = rotatedTransform(m_transform, degrees);
    }

    /// `rotate` comes before all that could stretch, or turn, in another direction.
    void turnByRotate(double degrees)
    {
        if (!m_element.individual->isInPlane)
            return refuse(
                {},
                tr("Its property “rotate” turns this out of its plane. Change that in the source instead."));
        m_edit.styles.push_back({QStringLiteral("rotate"), cssDegrees(m_element.individual->turn + degrees)});
    }

    const CanvasElement &m_element;
    const CanvasChannels &m_channels;
    bool m_keyframes;
    QString m_transform;
    AnimatedEdit m_edit;
    std::optional<CanvasRefusal> m_refusal;
};

} // namespace

tl::expected<AnimatedEdit, CanvasRefusal> animatedEdit(const CanvasElement &element, const BoxChange &change,
                                                       const CanvasChannels &channels, bool keyframes)
{
    return EditPlanner(element, channels, keyframes).plan(change);
}

} // namespace muto::ui
