#pragma once

#include <QLatin1String>
#include <QString>

#include <type_traits>

namespace muto::settings {

/// The name of a setting, the type of its value and what it is until somebody sets it. Texts have a literal
/// for a default, numbers a number; lists and bytes start empty. A compile-time constant.
template<typename T>
struct SettingKey
{
    using Value = T;
    using Default = std::conditional_t<std::is_arithmetic_v<T>, T, QLatin1String>;

    QLatin1String name;
    Default fallback{};

    T defaultValue() const
    {
        if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, QString>)
            return T(fallback);
        else
            return T();
    }
};

} // namespace muto::settings
