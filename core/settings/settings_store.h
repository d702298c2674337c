#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace muto::settings {

/// Where settings are kept between runs. Values come back as what they were or as the text of it.
class SettingsStore
{
public:
    SettingsStore() = default;
    SettingsStore(const SettingsStore &) = delete;
    SettingsStore &operator=(const SettingsStore &) = delete;
    virtual ~SettingsStore() = default;

    /// Invalid when there is none.
    virtual QVariant value(const QString &name) const = 0;
    virtual void setValue(const QString &name, const QVariant &value) = 0;
    virtual void remove(const QString &name) = 0;
    virtual QStringList names() const = 0;
};

} // namespace muto::settings
