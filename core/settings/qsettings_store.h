#pragma once

#include "core/settings/settings_store.h"

#include <QSettings>

namespace muto::settings {

/// An INI file. Written back by Qt a moment after a change and when the object goes.
class QSettingsStore : public SettingsStore
{
public:
    /// `Mutoscope/Mutoscope.ini` in the user's configuration folder.
    QSettingsStore();
    explicit QSettingsStore(const QString &path);

    QVariant value(const QString &name) const override;
    void setValue(const QString &name, const QVariant &value) override;
    void remove(const QString &name) override;
    QStringList names() const override;

private:
    QSettings m_file;
};

} // namespace muto::settings
