#include "ui/support/desktop.h"

#include "tests/support/test_main.h"

#include <QDBusConnection>
#include <QDBusServer>
#include <QGuiApplication>
#include <QVariantMap>

#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace muto;

namespace {

/// What logind answers: an end of a pipe, whose other end tells when it is closed.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override
    {
        if (kept >= 0)
            ::close(kept);
    }

    QStringList asked;
    int kept = -1;

    bool isLetGo() const
    {
        char byte = 0;
        return ::read(kept, &byte, 1) == 0; // its end, and not "later"
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode)
    {
        asked = {what, who, why, mode};
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("no pipe");
        kept = ends[0];
        const QDBusUnixFileDescriptor lock(ends[1]); // has a copy of its own
        ::close(ends[1]);
        return lock;
    }
};

/// What a task bar hears.
class FakeTaskBar : public QObject
{
    Q_OBJECT

public:
    QString program;
    QVariantMap heard;

public Q_SLOTS:
    void update(const QString &uri, const QVariantMap &properties)
    {
        program = uri;
        heard = properties;
    }
};

} // namespace

/// What is asked of the desktop, over a bus of the test's own.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QDBusServer>();
        QVERIFY2(m_server->isConnected(), "no place for a socket");
    }

    void theMachineIsKeptAwakeAsLongAsSomebodyWants()
    {
        FakeLogind logind;
        connect(m_server.get(), &QDBusServer::newConnection, this, [&](QDBusConnection connection) {
            connection.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                                      QDBusConnection::ExportAllSlots);
            m_isThere = true;
        });
        const QDBusConnection bus = connected();
        ui::SleepLock lock(nullptr, [bus] { return bus; });
        lock.take(QStringLiteral("A film is being rendered"));
        lock.take(QStringLiteral("Once more"));
        QTRY_COMPARE(logind.asked,
                     (QStringList{QStringLiteral("sleep:idle"), QCoreApplication::applicationName(),
                                  QStringLiteral("A film is being rendered"), QStringLiteral("block")}));
        QVERIFY(!logind.isLetGo());
        lock.letGo();
        QTRY_VERIFY(logind.isLetGo());
    }

    void theTaskBarHearsHowFarTheWorkIs()
    {
        FakeTaskBar bar;
        connect(m_server.get(), &QDBusServer::newConnection, this, [&](QDBusConnection connection) {
            connection.connect({}, QStringLiteral("/com/canonical/unity/launcherentry/mutoscope"),
                               QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"),
                               &bar, SLOT(update(QString, QVariantMap)));
            m_isThere = true;
        });
        const QString usual = QGuiApplication::desktopFileName();
        QGuiApplication::setDesktopFileName(QStringLiteral("io.github.mutoscope.Mutoscope"));
        const QDBusConnection bus = connected();
        ui::FreeDesktop desktop(nullptr, [bus] { return bus; });
        desktop.showProgress(0.52);
        QTRY_COMPARE(bar.heard.value(QStringLiteral("progress")).toDouble(), 0.52);
        QVERIFY(bar.heard.value(QStringLiteral("progress-visible")).toBool());
        QCOMPARE(bar.program, QStringLiteral("application://io.github.mutoscope.Mutoscope.desktop"));
        desktop.showProgress({});
        QTRY_VERIFY(!bar.heard.value(QStringLiteral("progress-visible")).toBool());
        QGuiApplication::setDesktopFileName(usual);
    }

    void withoutABusNothingHappens()
    {
        const auto none = [] { return QDBusConnection(QStringLiteral("nobody")); };
        ui::FreeDesktop desktop(nullptr, none);
        desktop.tell(QStringLiteral("film.mp4 is ready"), {});
        desktop.showProgress(0.5);
        ui::SleepLock lock(nullptr, none);
        lock.take(QStringLiteral("A film is being rendered"));
        lock.letGo();
    }

    void cleanup()
    {
        QDBusConnection::disconnectFromPeer(QStringLiteral("desktop"));
        m_isThere = false;
    }

private:
    /// Once the other side knows what it has to know.
    QDBusConnection connected()
    {
        const auto bus = QDBusConnection::connectToPeer(m_server->address(), QStringLiteral("desktop"));
        [this, &bus] {
            QVERIFY(bus.isConnected());
            QTRY_VERIFY(m_isThere);
        }();
        return bus;
    }

    std::unique_ptr<QDBusServer> m_server;
    bool m_isThere = false;
};

MUTO_TEST_MAIN(QGuiApplication, TestDesktop)
#include "tst_desktop.moc"
