#include "ui/support/desktop.h"

#include <QDBusMessage>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kUsualTime = -1; // as long as the desktop shows such things

} // namespace

FreeDesktop::FreeDesktop(QObject *parent, BusFinder sessionBus)
    : QObject(parent)
    , m_sessionBus(std::move(sessionBus))
{
}

void FreeDesktop::keepAwake(const QString &why)
{
    m_awake.take(why);
}

void FreeDesktop::letSleep()
{
    m_awake.letGo();
}

void FreeDesktop::tell(const QString &title, const QString &text)
{
    const QDBusConnection bus = m_sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call.setArguments({QGuiApplication::applicationDisplayName(), 0U, QGuiApplication::desktopFileName(),
                       title, text, QStringList(), QVariantMap(), kUsualTime});
    bus.send(call);
}

/// Unity's protocol, which Plasma, GNOME's docks and others have taken over: whoever has a task bar listens.
void FreeDesktop::showProgress(std::optional<double> done)
{
    const QDBusConnection bus = m_sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage update = QDBusMessage::createSignal(
        QStringLiteral("/com/canonical/unity/launcherentry/mutoscope"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update.setArguments({QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName()),
                         QVariantMap{{QStringLiteral("progress"), done.value_or(0)},
                                     {QStringLiteral("progress-visible"), done.has_value()}}});
    bus.send(update);
}

} // namespace muto::ui
