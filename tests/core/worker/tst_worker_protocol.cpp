#include "core/worker/worker_protocol.h"

#include "tests/support/damage.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace muto;
using namespace muto::worker;

namespace {

const std::vector<Message> &oneOfEach()
{
    static const std::vector<Message> messages = {
        Hello{1, QStringLiteral("build"), 4711},
        Load{QStringLiteral("/tmp/ein Ordner/100 %#\"'"),
             QStringLiteral("index.html"),
             {1920, 1080},
             {960, 540},
             muto::frames::PixelFormat::Bgra,
             true,
             30000,
             1001,
             10.5,
             true,
             QJsonObject{{QStringLiteral("title"), QStringLiteral("Grüße")}},
             1000,
             2000,
             QStringLiteral("/dev/shm/ring"),
             6,
             0xdeadbeef,
             true},
        Ready{12.25, true, QJsonObject{{QStringLiteral("clips"), QJsonArray{1, 2}}}},
        Capture{{{30}, {300}}, 2, true},
        Captured{{1234567890123}, 3},
        Release{2},
        Finished{300, 4, 1},
        Log{LogLevel::Error, QStringLiteral("ReferenceError: gsap"), QStringLiteral("index.html"), 42},
        Failed{ErrorKind::Composition, QStringLiteral("message"), QStringLiteral("detail")},
        Quit{},
    };
    return messages;
}

} // namespace

class TestWorkerProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageComesBackAsItWas()
    {
        QCOMPARE(oneOfEach().size(), std::variant_size_v<Message>);
        for (const Message &message : oneOfEach()) {
            const auto back = decode(encode(message));
            VERIFY_RESULT(back);
            QVERIFY(*back == message);
        }
    }

    void everyTruncationIsRefused()
    {
        for (const Message &message : oneOfEach()) {
            const QByteArray bytes = encode(message);
            for (qsizetype length = 0; length < bytes.size(); ++length)
                QVERIFY(!decode(bytes.left(length)));
            QVERIFY(!decode(bytes + 'x'));
        }
    }

    void nonsenseIsRefused()
    {
        QVERIFY(!decode(QByteArray("\xff", 1)));
        QVERIFY(!decode(QByteArray(64, '\x7f')));
        QByteArray capture = encode(Capture{{{0}, {10}}, 1, false});
        capture[20] = '\x00'; // a stride of nought
        QVERIFY(!decode(capture));
    }

    void textThatIsNoJsonIsRefused()
    {
        QByteArray ready = encode(Ready{1, false, QJsonObject{{QStringLiteral("clips"), 1}}});
        ready[ready.size() - 1] = ']';
        QVERIFY(!decode(ready));
    }

    /// What can be understood of damaged messages is something that could have been said.
    void damagedMessagesAreAnswered()
    {
        muto::test::Damage damage(20281);
        for (int round = 0; round < 400; ++round) {
            for (const Message &message : oneOfEach()) {
                const QByteArray bytes = encode(message);
                const auto understood = decode(damage.withBitsTurned(bytes, 24));
                if (understood)
                    QVERIFY(decode(encode(*understood)));
            }
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestWorkerProtocol)
#include "tst_worker_protocol.moc"
