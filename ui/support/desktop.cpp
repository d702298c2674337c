#include "ui/support/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

namespace muto::ui {

namespace {

constexpr int kUsualTime = -1; // as long as the desktop shows such things

} // namespace

void FreeDesktop::keepAwake(const QString &why)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (m_isKeptAwake || !bus.isConnected())
        return;
    m_isKeptAwake = true;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep:idle"), QGuiApplication::applicationDisplayName(), why,
                       QStringLiteral("block")});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answered;
        if (reply.isValid() && m_isKeptAwake)
            m_lock = reply.value();
        answered->deleteLater();
    });
}

void FreeDesktop::letSleep()
{
    m_isKeptAwake = false;
    m_lock = {};
}

void FreeDesktop::tell(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call.setArguments({QGuiApplication::applicationDisplayName(), 0U, QGuiApplication::desktopFileName(),
                       title, text, QStringList(), QVariantMap(), kUsualTime});
    bus.send(call);
}

} // namespace muto::ui
