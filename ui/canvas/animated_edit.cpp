#include "ui/canvas/animated_edit.h"

#include "ui/canvas/property_edits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muto::ui {

namespace {

const QString &sideName(int side)
{
    static const std::array<QString, 4> names{QStringLiteral("left"), QStringLiteral("top"),
                                              QStringLiteral("right"), QStringLiteral("bottom")};
    return names[std::size_t(side)];
}

/// Which properties a change of a box is told by.
class EditPlanner
{
    Q_DECLARE_TR_FUNCTIONS(CanvasChannels)

public:
    EditPlanner(const CanvasElement &element, const CanvasChannels &channels, TweenedEdit tweened)
        : m_element(element)
        , m_channels(channels)
        , m_edits(element, channels, tweened)
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
            m_edits.style(QStringLiteral("transform"), m_transform);
        return m_edits.take();
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
            m_edits.style(QStringLiteral("display"), QStringLiteral("inline-block"));
        if (!m_element.isPositioned() && !isNothing(std::hypot(shift.x(), shift.y())))
            m_edits.style(QStringLiteral("position"), QStringLiteral("relative"));
        placeByInsets(shift, {0, 0});
    }

    void resize(const QString &name, double value, double growth)
    {
        if (!isNothing(growth))
            m_edits.length(name, value, std::max(growth, -value));
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
        if (isMoved && m_edits.areKeyframes() && (canKey(0) || canKey(1)))
            return keyPlace(shift);
        if (m_element.isPositioned())
            return placeByInsets(shift, growth);
        if (isMoved && m_edits.areKeyframes() && m_channels.find(QStringLiteral("motionPath")))
            return m_edits.refuse(
                *m_channels.find(QStringLiteral("motionPath")),
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
            if (isNothing(by[axis]) || m_edits.isComputed(channel) || m_edits.isSeenOtherwise(channel))
                continue;
            const bool isInParts = channel && channel->property.endsWith(QLatin1String("Percent"));
            if (isInParts && size[axis] > 0)
                m_edits.key(*channel, parts[axis] + by[axis] / size[axis] * 100);
            else if (channel)
                m_edits.key(*channel, now[axis] + by[axis]);
            else
                m_edits.key(plain, now[axis] + by[axis]);
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
        if (!m_edits.isComputed(m_channels.find(QStringLiteral("inset"))))
            m_edits.length(sideName(side), m_element.insets[std::size_t(side)], by);
    }

    /// `translate` is what is done last, so that it goes the way of the film whatever turns and scales.
    void placeByTranslate(QPointF by)
    {
        const IndividualTransform &its = *m_element.individual;
        QString value =
            cssPixels(its.translate.x() + by.x()) + QLatin1Char(' ') + cssPixels(its.translate.y() + by.y());
        if (!isNothing(its.depth))
            value += QLatin1Char(' ') + cssPixels(its.depth);
        m_edits.style(QStringLiteral("translate"), value);
    }

    using TransformChannels = std::array<const CanvasChannel *, 5>;

    void placeByTransform(QPointF by)
    {
        const TransformChannels channels{
            m_channels.find(QStringLiteral("x")), m_channels.find(QStringLiteral("y")),
            m_channels.find(QStringLiteral("motionPath")), m_channels.find(QStringLiteral("transform")),
            m_channels.find(QStringLiteral("translate"))};
        const auto isAny = [&channels](auto &&is) {
            return std::any_of(channels.begin(), channels.end(), is);
        };
        if (isAny([this](const auto *channel) { return m_edits.isComputed(channel); }) ||
            isAny([this](const auto *channel) { return m_edits.isSeenOtherwise(channel); }))
            return;
        if (m_element.individual && !isAny([](const auto *channel) { return channel != nullptr; }))
            return placeByTranslate(by);
        if (isAny([](const auto *channel) { return channel && !channel->canShift(); }))
            return placeBeside(by);
        shiftAll(channels, by);
    }

    void shiftAll(const TransformChannels &channels, QPointF by)
    {
        bool showsRest = !channels[0] || !channels[1]; // what x or y nobody decides is the transform's
        for (const CanvasChannel *channel : channels) {
            if (!channel)
                continue;
            const bool isY = channel->property == QLatin1String("y");
            showsRest = showsRest || channel->showsRest;
            if (const QPointF its = isY ? QPointF(by.y(), 0) : by; its.x() != 0 || its.y() != 0)
                m_edits.shift(*channel, its);
        }
        if (showsRest)
            m_transform = translatedTransform(m_transform, by);
    }

    /// What moves it moves others, too, or says no numbers: it goes elsewhere as a whole, and is moved there.
    /// Whatever a tween transforms is painted, and holds others, as if it were positioned already.
    void placeBeside(QPointF by)
    {
        m_edits.style(QStringLiteral("position"), QStringLiteral("relative"));
        m_edits.style(QStringLiteral("left"), cssPixels(by.x()));
        m_edits.style(QStringLiteral("top"), cssPixels(by.y()));
    }

    void turn(double degrees)
    {
        if (degrees == 0)
            return;
        static const QStringList names{QStringLiteral("rotation"), QStringLiteral("rotate"),
                                       QStringLiteral("rotationZ")};
        const CanvasChannel *channel = m_channels.findAny(names);
        if (m_edits.isComputed(channel) || m_edits.isComputed(m_channels.find(QStringLiteral("transform"))))
            return;
        if (m_edits.isSeenOtherwise(channel))
            return;
        if (!channel && m_element.individual)
            return turnByRotate(degrees);
        if (channel && m_edits.areKeyframes())
            return m_edits.key(*channel, m_element.turned + degrees);
        if (channel)
            m_edits.shift(*channel, {degrees, 0});
        if (!channel || channel->showsRest)
            m_transform = rotatedTransform(m_transform, degrees);
    }

    /// `rotate` comes before all that could stretch, or turn, in another direction.
    void turnByRotate(double degrees)
    {
        if (!m_element.individual->isInPlane)
            return m_edits.refuse(
                {},
                tr("Its property “rotate” turns this out of its plane. Change that in the source instead."));
        m_edits.style(QStringLiteral("rotate"), cssDegrees(m_element.individual->turn + degrees));
    }

    const CanvasElement &m_element;
    const CanvasChannels &m_channels;
    PropertyEdits m_edits;
    QString m_transform; ///< As it becomes, of several changes together.
};

} // namespace

tl::expected<AnimatedEdit, CanvasRefusal> animatedEdit(const CanvasElement &element, const BoxChange &change,
                                                       const CanvasChannels &channels, TweenedEdit tweened)
{
    return EditPlanner(element, channels, tweened).plan(change);
}

} // namespace muto::ui
