#include "core/base/bounded_queue.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <future>
#include <thread>

using muto::BoundedQueue;

class TestBoundedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndBlocksTheProducer()
    {
        BoundedQueue<int> queue(2);
        std::jthread producer([&queue](std::stop_token stop) {
            for (int i = 0; i < 1000; ++i)
                (void)queue.push(i, stop);
            queue.finish();
        });
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(queue.pop({}), std::optional(i));
        QCOMPARE(queue.pop({}), std::nullopt);
    }

    void finishLetsTheConsumerDrain()
    {
        BoundedQueue<int> queue(3);
        QVERIFY(queue.push(1, {}));
        QVERIFY(queue.push(2, {}));
        queue.finish();
        QVERIFY(!queue.push(3, {}));
        QCOMPARE(queue.pop({}), std::optional(1));
        QCOMPARE(queue.pop({}), std::optional(2));
        QCOMPARE(queue.pop({}), std::nullopt);
    }

    void closeWakesAWaitingProducer()
    {
        BoundedQueue<int> queue(1);
        QVERIFY(queue.push(1, {}));
        auto blocked = std::async(std::launch::async, [&queue] { return queue.push(2, {}); });
        queue.close();
        QCOMPARE(blocked.get(), false);
        QCOMPARE(queue.pop({}), std::nullopt);
    }

    void nothingGoesInOrOutOnceItIsStopped()
    {
        BoundedQueue<int> queue(2);
        QVERIFY(queue.push(1, {}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!queue.push(2, stop.get_token()));
        QCOMPARE(queue.pop(stop.get_token()), std::nullopt);
        QCOMPARE(queue.pop({}), std::optional(1));
    }

    void aStopRequestWakesAWaitingConsumer()
    {
        BoundedQueue<int> queue(1);
        std::stop_source stop;
        auto blocked =
            std::async(std::launch::async, [&] { return queue.pop(stop.get_token()).has_value(); });
        stop.request_stop();
        QCOMPARE(blocked.get(), false);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestBoundedQueue)
#include "tst_bounded_queue.moc"
