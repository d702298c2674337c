#include "core/settings/settings.h"

#include <QString>

#include <utility>

namespace muto::settings {

namespace {

/// Qt takes any text that is not "false" for true; a setting must say what it means.
bool saysTrueOrFalse(const QVariant &value)
{
    const QString text = value.toString();
    return value.typeId() == QMetaType::Bool || text == QLatin1String("true") ||
           text == QLatin1String("false");
}

} // namespace

Settings::Settings(std::unique_ptr<SettingsStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

Settings::~Settings() = default;

QVariant Settings::storedAs(QLatin1String name, QMetaType type) const
{
    QVariant value = m_store->value(name);
    if (!value.isValid() || (type.id() == QMetaType::Bool && !saysTrueOrFalse(value)) || !value.convert(type))
        return {};
    return value;
}

void Settings::remember(QLatin1String name, const QVariant &value)
{
    m_store->setValue(name, value);
}

void Settings::forget(QLatin1String name)
{
    m_store->remove(name);
}

} // namespace muto::settings
