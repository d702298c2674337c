#include "core/settings/settings_file.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace muto::settings {

namespace {

struct SettingsFileWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::settings::SettingsFile)
};

constexpr QLatin1String kSettings("mutoscopeSettings");

/// Names of settings that are about this computer and what was done on it.
constexpr std::array kStayHere{keys::general::recentProjects.name, keys::general::projectsFolder.name,
                               keys::commands::recent.name,        keys::commands::captureFolder.name,
                               keys::render::lastDestination.name, keys::render::workers.name,
                               keys::render::surface.name,         keys::window::previewScreen.name};

/// Bytes are what Qt calls the places of windows and panels.
template<typename T>
bool travels(const SettingKey<T> &key)
{
    return !std::is_same_v<T, QByteArray> &&
           std::find(kStayHere.begin(), kStayHere.end(), key.name) == kStayHere.end();
}

QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}

template<typename T>
QJsonValue toJson(const T &value)
{
    if constexpr (std::is_same_v<T, QByteArray>)
        return {}; // never asked for
    else
        return QJsonValue(value);
}

template<typename T>
std::optional<T> fromJson(const QJsonValue &value)
{
    if constexpr (std::is_same_v<T, bool>) {
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    } else if constexpr (std::is_arithmetic_v<T>) {
        return value.isDouble() ? std::optional(T(value.toDouble())) : std::nullopt;
    } else if constexpr (std::is_same_v<T, QString>) {
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    } else if constexpr (std::is_same_v<T, QStringList>) {
        QStringList all;
        const QJsonArray list = value.toArray();
        for (const auto &each : list)
            all << each.toString();
        return value.isArray() ? std::optional(all) : std::nullopt;
    } else {
        return std::nullopt;
    }
}

template<typename Visit>
void visitTravelling(const Visit &visit)
{
    std::apply(
        [&visit](const auto &...key) {
            const auto each = [&visit](const auto &one) {
                if (travels(one))
                    visit(one);
            };
            (each(key), ...);
        },
        keys::all);
}

} // namespace

QByteArray exportedSettings(const Settings &settings)
{
    QJsonObject chosen;
    visitTravelling([&](const auto &key) {
        if (const auto value = settings.stored(key))
            chosen.insert(key.name, toJson(*value));
    });
    return QJsonDocument(QJsonObject{{kSettings, chosen}}).toJson();
}

Result<> importSettings(Settings &settings, const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonValue all = document.object().value(kSettings);
    if (!all.isObject())
        return fail({ErrorKind::Usage,
                     SettingsFileWords::tr("This file has no preferences of Mutoscope in it."),
                     error.error == QJsonParseError::NoError
                         ? SettingsFileWords::tr("Choose one that Preferences, Export has written.")
                         : error.errorString()});
    const QJsonObject chosen = all.toObject();
    visitTravelling([&]<typename T>(const SettingKey<T> &key) {
        const QJsonValue told = chosen.value(key.name);
        const auto value = fromJson<T>(told);
        if (value || told.isUndefined())
            settings.set(key, value.value_or(key.defaultValue()));
    });
    return {};
}

} // namespace muto::settings
