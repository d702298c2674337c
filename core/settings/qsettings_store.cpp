#include "core/settings/qsettings_store.h"

namespace muto::settings {

QSettingsStore::QSettingsStore()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Mutoscope"),
             QStringLiteral("Mutoscope"))
{
    m_file.setFallbacksEnabled(false); // only what this program wrote, nothing of the organisation or system
}

QSettingsStore::QSettingsStore(const QString &path)
    : m_file(path, QSettings::IniFormat)
{
}

QVariant QSettingsStore::value(const QString &name) const
{
    return m_file.value(name);
}

void QSettingsStore::setValue(const QString &name, const QVariant &value)
{
    m_file.setValue(name, value);
}

void QSettingsStore::remove(const QString &name)
{
    m_file.remove(name);
}

QStringList QSettingsStore::names() const
{
    return m_file.allKeys();
}

} // namespace muto::settings
