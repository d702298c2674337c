#include "ui/support/shared_files.h"

#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusServer>
#include <QMimeData>
#include <QThread>
#include <QVariantMap>

using namespace muto;

namespace {

/// What the desktop's document portal answers.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.FileTransfer")

public Q_SLOTS:
    QStringList RetrieveFiles(const QString &key, const QVariantMap &) const
    {
        return key == QLatin1String("1234") ? QStringList{QStringLiteral("/run/user/1/doc/ab/red.png")}
                                            : QStringList();
    }
};

} // namespace

/// Files that come out of a sandbox, or go into one.
class TestSharedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked.clear(); }

    void addressesThatAreThereAreTaken()
    {
        const test::TempProject project;
        project.write(QStringLiteral("red.png"), "x");
        const QUrl url = QUrl::fromLocalFile(project.path(QStringLiteral("red.png")));
        QMimeData data;
        data.setUrls({url});
        data.setData(ui::kSharedFilesMimeType, "1234");
        QCOMPARE(urls(data, {QStringLiteral("/elsewhere")}), QList<QUrl>{url});
        QVERIFY(m_asked.isEmpty());
    }

    void otherwiseThePortalIsAsked()
    {
        const QUrl outside = QUrl::fromLocalFile(QStringLiteral("/outside of the sandbox/red.png"));
        QMimeData data;
        data.setUrls({outside});
        data.setData(ui::kSharedFilesMimeType, QByteArray("1234\0", 5));
        const QStringList files{QStringLiteral("/run/user/1/doc/ab/red.png"),
                                QStringLiteral("/run/user/1/doc/ab/a b.svg")};
        QCOMPARE(urls(data, files),
                 (QList<QUrl>{QUrl::fromLocalFile(files[0]), QUrl::fromLocalFile(files[1])}));
        QCOMPARE(m_asked, QStringList{QStringLiteral("1234")});
        QCOMPARE(urls(data, {}), QList<QUrl>{outside}); // a message that names it is better than none
        data.removeFormat(QStringLiteral("text/uri-list"));
        QCOMPARE(urls(data, files).size(), 2);
    }

    void whatIsNoFileStaysAsItIs()
    {
        QMimeData data;
        data.setText(QStringLiteral("words"));
        QCOMPARE(urls(data, {QStringLiteral("/x")}), QList<QUrl>());
        data.setUrls({QUrl(QStringLiteral("https://example.org/a.png"))});
        QCOMPARE(urls(data, {QStringLiteral("/x")}).size(), 1);
        QVERIFY(m_asked.isEmpty());
    }

    void theRealCallIsUnderstood()
    {
        QDBusServer server;
        QVERIFY2(server.isConnected(), "no place for a socket");
        QThread thread;
        FakePortal portal;
        portal.moveToThread(&thread);
        thread.start();
        connect(&server, &QDBusServer::newConnection, this, [&portal](QDBusConnection connection) {
            connection.registerObject(QStringLiteral("/org/freedesktop/portal/documents"), &portal,
                                      QDBusConnection::ExportAllSlots);
        });
        const QString name = QStringLiteral("desktop");
        const auto bus = QDBusConnection::connectToPeer(server.address(), name);
        QVERIFY(bus.isConnected());
        QTRY_COMPARE(ui::retrieveSharedFiles(bus, QStringLiteral("1234")),
                     QStringList{QStringLiteral("/run/user/1/doc/ab/red.png")});
        QCOMPARE(ui::retrieveSharedFiles(bus, QStringLiteral("5678")), QStringList());
        QCOMPARE(ui::retrieveSharedFiles(bus, {}), QStringList());
        QDBusConnection::disconnectFromPeer(name);
        thread.quit();
        thread.wait();
    }

private:
    QList<QUrl> urls(const QMimeData &data, const QStringList &answer)
    {
        return ui::fileUrls(data, [&](const QString &key) {
            m_asked.append(key);
            return answer;
        });
    }

    QStringList m_asked;
};

MUTO_TEST_MAIN(QCoreApplication, TestSharedFiles)
#include "tst_shared_files.moc"
