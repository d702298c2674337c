#include "core/web/network_guard.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

class TestNetworkGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThrough_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("offline");
        QTest::addColumn<bool>("online");
        QTest::newRow("project") << "muto://project/a.png" << true << true;
        QTest::newRow("data") << "data:image/png;base64,AA==" << true << true;
        QTest::newRow("blob") << "blob:muto://project/1234" << true << true;
        QTest::newRow("https") << "https://example.org/a.js" << false << true;
        QTest::newRow("http") << "http://example.org/a.js" << false << true;
        QTest::newRow("web socket") << "wss://example.org/" << false << true;
        QTest::newRow("the machine's files") << "file:///etc/passwd" << false << false;
        QTest::newRow("Qt's resources") << "qrc:/runtime/muto_runtime.js" << false << false;
        QTest::newRow("ftp") << "ftp://example.org/a" << false << false;
    }

    void letsThrough()
    {
        QFETCH(QString, url);
        QTEST(muto::web::isRequestAllowed(QUrl(url), false), "offline");
        QTEST(muto::web::isRequestAllowed(QUrl(url), true), "online");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestNetworkGuard)
#include "tst_network_guard.moc"
