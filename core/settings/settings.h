#pragma once

#include "core/settings/setting_key.h"
#include "core/settings/settings_store.h"

#include <QMetaType>
#include <QObject>
#include <QVariant>

#include <memory>
#include <optional>

namespace muto::settings {

/// The user's settings, typed by their keys. Only what differs from its default is kept, so that a better
/// default reaches everybody who never chose; names that no key has are left alone. A stored value of the
/// wrong kind counts as not set. Belongs to the GUI thread: jobs take what they need as a value beforehand.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(std::unique_ptr<SettingsStore> store, QObject *parent = nullptr);
    ~Settings() override;

    /// What somebody chose, or nothing.
    template<typename T>
    std::optional<T> stored(const SettingKey<T> &key) const
    {
        QVariant value = storedAs(key.name, QMetaType::fromType<T>());
        return value.isValid() ? std::optional<T>(value.value<T>()) : std::nullopt;
    }

    template<typename T>
    T get(const SettingKey<T> &key) const
    {
        return stored(key).value_or(key.defaultValue());
    }

    template<typename T>
    void set(const SettingKey<T> &key, const std::type_identity_t<T> &value)
    {
        const bool changes = get(key) != value;
        if (value == key.defaultValue())
            forget(key.name);
        else if (changes)
            remember(key.name, QVariant::fromValue(value));
        if (changes)
            Q_EMIT changed(QString(key.name));
    }

Q_SIGNALS:
    /// The value of the key with this name is another one now.
    void changed(const QString &key);

private:
    QVariant storedAs(QLatin1String name, QMetaType type) const;
    void remember(QLatin1String name, const QVariant &value);
    void forget(QLatin1String name);

    std::unique_ptr<SettingsStore> m_store;
};

} // namespace muto::settings
