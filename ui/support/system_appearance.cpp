#include "ui/support/system_appearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace muto::ui {

namespace {

constexpr uint kPreferLight = 2; // 0 no preference, 1 dark, 2 light

QString portalService()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString portalInterface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString appearanceGroup()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString colorSchemeKey()
{
    return QStringLiteral("color-scheme");
}

/// Portals wrap the number in one or two variants, depending on their age.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : SystemAppearance(QDBusConnection::sessionBus(), portalService(), parent)
{
}

SystemAppearance::SystemAppearance(const QDBusConnection &bus, const QString &portal, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_portal(portal)
{
    if (!m_bus.isConnected())
        return;
    const bool isHeard =
        m_bus.connect(m_portal, portalPath(), portalInterface(), QStringLiteral("SettingChanged"), this,
                      SLOT(onSettingChanged(QDBusMessage)));
    Q_ASSERT(isHeard); // or the slot is none that QtDBus knows how to call
    Q_UNUSED(isHeard)
    ask(appearanceGroup(), colorSchemeKey());
    ask(appearanceGroup(), QStringLiteral("reduced-motion"));
    ask(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"));
    ask(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"));
}

void SystemAppearance::ask(const QString &group, const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_portal, portalPath(), portalInterface(), QStringLiteral("Read"));
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, reply.value());
        watcher->deleteLater();
    });
}

void SystemAppearance::onSettingChanged(const QDBusMessage &told)
{
    const QVariantList arguments = told.arguments();
    if (arguments.size() == 3)
        take(arguments.at(0).toString(), arguments.at(1).toString(), arguments.at(2));
}

void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    const bool wasDark = m_dark;
    const bool wasCalm = m_motion.isReduced();
    const QVariant plain = unwrapped(value);
    if (group == appearanceGroup() && key == colorSchemeKey())
        m_dark = plain.toUInt() != kPreferLight;
    else
        m_motion.take(group, key, plain);
    if (m_dark != wasDark || m_motion.isReduced() != wasCalm)
        Q_EMIT changed();
}

} // namespace muto::ui
