#include "ui/support/sleep_lock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace muto::ui {

SleepLock::SleepLock(QObject *parent, BusFinder systemBus)
    : QObject(parent)
    , m_systemBus(std::move(systemBus))
{
}

void SleepLock::take(const QString &why)
{
    if (m_isTaken)
        return;
    const QDBusConnection bus = m_systemBus();
    if (!bus.isConnected())
        return;
    m_isTaken = true;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call.setArguments(
        {QStringLiteral("sleep:idle"), QCoreApplication::applicationName(), why, QStringLiteral("block")});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answered;
        if (reply.isValid() && m_isTaken)
            m_lock = reply.value();
        answered->deleteLater();
    });
}

void SleepLock::letGo()
{
    m_isTaken = false;
    m_lock = {};
}

} // namespace muto::ui
