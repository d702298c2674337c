#pragma once

#include "ui/support/motion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>

namespace muto::ui {

/// Whether the desktop asks for dark or light programs, and for little motion, as its settings portal says.
/// Qt 6.4 has no word for either. Dark while the desktop has no opinion or no portal, as is usual for editors
/// of pictures.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);
    /// A portal elsewhere than on the session's bus; one that is spoken to directly has no name.
    SystemAppearance(const QDBusConnection &bus, const QString &portal, QObject *parent = nullptr);

    bool prefersDark() const { return m_dark; }
    bool prefersLittleMotion() const { return m_motion.isReduced(); }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &told);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    QString m_portal;
    bool m_dark = true;
    DesktopMotion m_motion;
};

} // namespace muto::ui
