#include "core/script/property_groups.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace muto::script {

namespace {

const QHash<QString, PropertyGroup> &knownGroups()
{
    static const QHash<QString, PropertyGroup> all = [] {
        QHash<QString, PropertyGroup> groups;
        const auto add = [&groups](PropertyGroup group, const char *names) {
            const QStringList each = QString::fromLatin1(names).split(QLatin1Char(' '));
            for (const QString &name : each)
                groups.insert(name, group);
        };
        add(PropertyGroup::Position,
            "x y z xPercent yPercent left top right bottom inset translate motionPath "
            "offsetDistance");
        add(PropertyGroup::Scale, "scale scaleX scaleY scaleZ zoom");
        add(PropertyGroup::Rotation,
            "rotation rotate rotationX rotationY rotationZ rotateX rotateY rotateZ skew skewX skewY");
        add(PropertyGroup::Opacity, "opacity autoAlpha alpha visibility");
        add(PropertyGroup::Size, "width height minWidth minHeight maxWidth maxHeight padding margin gap");
        add(PropertyGroup::Shape, "clipPath borderRadius borderTopLeftRadius borderTopRightRadius "
                                  "borderBottomRightRadius borderBottomLeftRadius borderWidth drawSVG "
                                  "morphSVG strokeDashoffset strokeDasharray strokeWidth");
        add(PropertyGroup::Color, "color background backgroundColor backgroundImage backgroundPosition "
                                  "borderColor fill stroke fillOpacity strokeOpacity outlineColor");
        add(PropertyGroup::Filter, "filter backdropFilter boxShadow textShadow mixBlendMode");
        add(PropertyGroup::Text, "fontSize letterSpacing lineHeight wordSpacing fontWeight text textContent "
                                 "innerText scrambleText");
        add(PropertyGroup::Sound, "volume");
        return groups;
    }();
    return all;
}

} // namespace

PropertyGroup propertyGroup(const QString &property)
{
    return knownGroups().value(property, PropertyGroup::Other);
}

PropertyGroups propertyGroups(const QStringList &properties)
{
    PropertyGroups groups;
    for (const QString &property : properties)
        groups.set(std::size_t(propertyGroup(property)));
    return groups;
}

QStringList propertiesIn(const QStringList &properties, PropertyGroup group)
{
    QStringList found;
    std::copy_if(properties.begin(), properties.end(), std::back_inserter(found),
                 [group](const QString &property) { return propertyGroup(property) == group; });
    return found;
}

} // namespace muto::script
