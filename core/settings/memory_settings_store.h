#pragma once

#include "core/settings/settings_store.h"

#include <QMap>

namespace muto::settings {

/// Forgets everything with the object: for tests and for runs that must not leave traces.
class MemorySettingsStore : public SettingsStore
{
public:
    QVariant value(const QString &name) const override { return m_values.value(name); }
    void setValue(const QString &name, const QVariant &value) override { m_values.insert(name, value); }
    void remove(const QString &name) override { m_values.remove(name); }
    QStringList names() const override { return m_values.keys(); }

private:
    QMap<QString, QVariant> m_values;
};

} // namespace muto::settings
