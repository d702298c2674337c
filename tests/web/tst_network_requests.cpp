#include "tests/support/web_test_main.h"
#include "tests/web/shown_page.h"
#include "tests/web/test_project.h"

#include <QApplication>
#include <QTcpServer>
#include <QTcpSocket>

using namespace muto;
using namespace muto::test;

/// What leaves the machine, asked of a server that would hear it.
class TestNetworkRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            ++m_visits;
            QTcpSocket *visitor = m_server.nextPendingConnection();
            connect(visitor, &QTcpSocket::readyRead, visitor, [visitor] {
                visitor->readAll();
                visitor->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nAccess-Control-Allow-Origin: *\r\n"
                    "Content-Length: 5\r\nConnection: close\r\n\r\nhello");
                visitor->disconnectFromHost();
            });
        });
        m_project.write(QStringLiteral("index.html"), composition("<p>film</p>"));
        m_project.write(QStringLiteral("worker.js"),
                        "onmessage = ({data}) => { const xhr = new XMLHttpRequest(); xhr.open('GET', data);"
                        "xhr.onloadend = () => postMessage(xhr.responseText || 'refused'); xhr.send(); };");
        m_page = std::make_unique<ShownPage>();
        QVERIFY(m_page->open(m_project.folder()));
    }

    void cleanupTestCase() { m_page.reset(); }

    void nothingLeavesTheMachine_data()
    {
        QTest::addColumn<QString>("attempt");
        const auto row = [](const char *name, const char *attempt) {
            QTest::newRow(name) << QString::fromLatin1(attempt);
        };
        row("XMLHttpRequest", "new Promise(done => { const xhr = new XMLHttpRequest(); xhr.open('GET', web);"
                              "xhr.onloadend = () => done(xhr.responseText || 'refused'); xhr.send(); })");
        row("fetch", "fetch(web).then(r => r.text(), () => 'refused')");
        row("image", "new Promise(done => { const image = new Image(); image.src = web;"
                     "image.onload = () => done('hello'); image.onerror = () => done('refused'); })");
        row("script", "new Promise(done => { const script = document.createElement('script');"
                      "script.src = web; script.onload = () => done('hello');"
                      "script.onerror = () => done('refused'); document.head.append(script); })");
        row("style sheet", "new Promise(done => { const link = document.createElement('link');"
                           "link.rel = 'stylesheet'; link.href = web; link.onload = () => done('hello');"
                           "link.onerror = () => done('refused'); document.head.append(link); })");
        row("sound", "new Promise(done => { const sound = new Audio(web);"
                     "sound.onerror = () => done('refused'); sound.load(); })");
        row("event source", "new Promise(done => { const source = new EventSource(web);"
                            "source.onerror = () => { source.close(); done('refused'); }; })");
        row("web socket", "new Promise(done => { const socket = new WebSocket(web.replace('http', 'ws'));"
                          "socket.onopen = () => done('hello'); socket.onerror = () => done('refused'); })");
        row("worker", "new Promise(done => { const worker = new Worker('/worker.js');"
                      "worker.onmessage = ({data}) => done(data); worker.onerror = () => done('no worker');"
                      "worker.postMessage(web); })");
        row("frame", "(() => { const frame = document.createElement('iframe'); frame.src = web;"
                     "document.body.append(frame); return 'refused'; })()"); // nobody is told in the page
        row("beacon", "navigator.sendBeacon(web, 'news') ? fetch(web).catch(() => 'refused') : 'refused'");
    }

    void nothingLeavesTheMachine()
    {
        QFETCH(QString, attempt);
        m_page->lines.clear();
        m_visits = 0;
        QCOMPARE(m_page->askFilm(attempt.replace(QStringLiteral("web"), address())),
                 QJsonValue(QStringLiteral("refused")));
        const web::ConsoleMessage line = m_page->waitForLine(QStringLiteral("Did not load "));
        QVERIFY2(line.text.contains(QStringLiteral("127.0.0.1")), qPrintable(line.text));
        QCOMPARE(line.level, web::ConsoleMessage::Level::Error);
        QCOMPARE(m_visits, 0);
    }

    void theWebIsReachedWhenAllowed()
    {
        QVERIFY(m_page->open(m_project.folder(), true));
        m_visits = 0;
        QCOMPARE(
            m_page->askFilm(
                QStringLiteral("fetch(web).then(r => r.text())").replace(QStringLiteral("web"), address())),
            QJsonValue(QStringLiteral("hello")));
        QCOMPARE(m_visits, 1);
    }

    void otherSchemesAreNever_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("the machine's files") << "file:///etc/hostname";
        QTest::newRow("our resources") << "qrc:/runtime/stage.html";
        QTest::newRow("Chromium's pages") << "chrome://version/";
        QTest::newRow("page source") << "view-source:muto://project/index.html";
    }

    void otherSchemesAreNever()
    {
        QFETCH(QString, address);
        QVERIFY(m_page->open(m_project.folder(), true));
        const QString attempt =
            QStringLiteral("new Promise(done => { const xhr = new XMLHttpRequest(); xhr.open('GET', '%1');"
                           "xhr.onloadend = () => done(xhr.responseText || 'refused'); xhr.send(); })");
        QCOMPARE(m_page->askFilm(attempt.arg(address)), QJsonValue(QStringLiteral("refused")));
    }

private:
    QString address() const { return QStringLiteral("'http://127.0.0.1:%1/'").arg(m_server.serverPort()); }

    QTcpServer m_server;
    int m_visits = 0;
    TestProject m_project;
    std::unique_ptr<ShownPage> m_page;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestNetworkRequests)
#include "tst_network_requests.moc"
