#include "core/settings/qsettings_store.h"

#include <QStringList>

namespace muto::settings {

namespace {

// Qt keeps a group "general" as [%General] and reads that as "General", which is another name. What has no
// group at all lies in [General].
constexpr QLatin1String kGeneral("general/");
constexpr QLatin1String kMisread("General/");

QString nameInFile(const QString &name)
{
    return name.startsWith(kGeneral) ? name.mid(kGeneral.size()) : name;
}

QString nameOfProgram(const QString &inFile)
{
    return inFile.contains(QLatin1Char('/')) ? inFile : kGeneral + inFile;
}

/// What was written under a name that is never read again.
void recover(QSettings &file)
{
    const QStringList names = file.allKeys();
    for (const QString &name : names) {
        if (!name.startsWith(kMisread))
            continue;
        const QString right = name.mid(kMisread.size());
        if (!file.contains(right))
            file.setValue(right, file.value(name));
        file.remove(name);
    }
}

} // namespace

QSettingsStore::QSettingsStore()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Mutoscope"),
             QStringLiteral("Mutoscope"))
{
    m_file.setFallbacksEnabled(false); // only what this program wrote, nothing of the organisation or system
    recover(m_file);
}

QSettingsStore::QSettingsStore(const QString &path)
    : m_file(path, QSettings::IniFormat)
{
    recover(m_file);
}

QVariant QSettingsStore::value(const QString &name) const
{
    return m_file.value(nameInFile(name));
}

void QSettingsStore::setValue(const QString &name, const QVariant &value)
{
    m_file.setValue(nameInFile(name), value);
}

void QSettingsStore::remove(const QString &name)
{
    m_file.remove(nameInFile(name));
}

QStringList QSettingsStore::names() const
{
    QStringList names = m_file.allKeys();
    for (QString &name : names)
        name = nameOfProgram(name);
    return names;
}

} // namespace muto::settings
