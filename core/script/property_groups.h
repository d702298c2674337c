#pragma once

#include <QString>
#include <QStringList>

#include <bitset>

namespace muto::script {

/// The sides of an element that animations change, in the order in which people look for them.
enum class PropertyGroup {
    Position,
    Scale,
    Rotation,
    Opacity,
    Size,
    Shape,
    Color,
    Filter,
    Text,
    Sound,
    Other
};

inline constexpr int kPropertyGroupCount = int(PropertyGroup::Other) + 1;

/// Several of them, by number.
using PropertyGroups = std::bitset<kPropertyGroupCount>;

/// The side that a property belongs to, by the name that GSAP has for it. Pure, as all here.
PropertyGroup propertyGroup(const QString &property);

PropertyGroups propertyGroups(const QStringList &properties);

/// Those of some properties that belong to a group.
QStringList propertiesIn(const QStringList &properties, PropertyGroup group);

} // namespace muto::script
