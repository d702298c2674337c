#include "core/worker/message_channel.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QUuid>

using namespace muto;
using namespace muto::worker;

class TestMessageChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QLocalServer>();
        QVERIFY(m_server->listen(QStringLiteral("muto-test-") + QUuid::createUuid().toString(QUuid::Id128)));
        m_raw = new QLocalSocket;
        m_raw->connectToServer(m_server->serverName());
        QVERIFY(m_raw->waitForConnected(5000));
        QVERIFY(m_server->hasPendingConnections() || m_server->waitForNewConnection(5000));
        m_channel = std::make_unique<MessageChannel>(m_server->nextPendingConnection());
    }

    void cleanup()
    {
        m_channel.reset();
        delete m_raw;
        m_raw = nullptr;
    }

    void messagesArriveWholeHoweverTheBytesAreCut()
    {
        QList<Message> received;
        connect(m_channel.get(), &MessageChannel::received, this,
                [&](const Message &message) { received += message; });
        const QByteArray bytes = framed(encode(Captured{{7}, 1})) + framed(encode(Finished{8, 0, 0}));
        for (const char byte : bytes) {
            m_raw->write(&byte, 1);
            m_raw->flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(received.size(), 2);
        QVERIFY(received[0] == Message(Captured{{7}, 1}));
        QVERIFY(received[1] == Message(Finished{8, 0, 0}));
    }

    void whoeverListensMayEndIt()
    {
        QSignalSpy received(m_channel.get(), &MessageChannel::received);
        QSignalSpy hungUp(m_raw, &QLocalSocket::disconnected);
        connect(m_channel.get(), &MessageChannel::received, m_channel.get(), &MessageChannel::abort);
        m_raw->write(framed(encode(Captured{{7}, 1})) + framed(encode(Finished{8, 0, 0})));
        QTRY_COMPARE(hungUp.size(), 1);
        QCOMPARE(received.size(), 1);
    }

    void sentMessagesAreReadable()
    {
        m_channel->send(Release{5});
        m_channel->flush();
        QVERIFY(m_raw->waitForReadyRead(5000));
        QCOMPARE(m_raw->readAll(), framed(encode(Release{5})));
    }

    void nonsenseIsReportedOnceAndHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("absurd length") << QByteArray("\xff\xff\xff\xff garbage");
        QTest::newRow("unknown message") << framed(QByteArray("\x63hello"));
    }

    void nonsenseIsReportedOnceAndHungUpOn()
    {
        QFETCH(QByteArray, bytes);
        QSignalSpy broken(m_channel.get(), &MessageChannel::broken);
        QSignalSpy hungUp(m_raw, &QLocalSocket::disconnected);
        m_raw->write(bytes);
        QVERIFY(broken.wait(5000));
        QTRY_COMPARE(hungUp.size(), 1);
        QCOMPARE(broken.size(), 1);
    }

    void theEndOfThePeerIsNoticed()
    {
        QSignalSpy closed(m_channel.get(), &MessageChannel::closed);
        m_raw->disconnectFromServer();
        QTRY_COMPARE(closed.size(), 1);
    }

private:
    static QByteArray framed(const QByteArray &body)
    {
        const auto size = quint32(body.size());
        const char header[] = {char(size >> 24), char(size >> 16), char(size >> 8), char(size)};
        return QByteArray(header, 4) + body;
    }

    std::unique_ptr<QLocalServer> m_server;
    QLocalSocket *m_raw = nullptr;
    std::unique_ptr<MessageChannel> m_channel;
};

MUTO_TEST_MAIN(QCoreApplication, TestMessageChannel)
#include "tst_message_channel.moc"
