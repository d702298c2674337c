#include "core/render/frame_distribution.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <set>

using namespace muto;
using namespace muto::render;

class TestFrameDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsCapturedOnce_data()
    {
        QTest::addColumn<bool>("streaming");
        QTest::addColumn<int>("workers");
        QTest::addColumn<qint64>("frames");
        for (const bool streaming : {true, false}) {
            for (const int workers : {1, 2, 3, 7}) {
                for (const qint64 frames : {7, 8, 300, 301})
                    QTest::addRow("%s %d workers %lld frames", streaming ? "streaming" : "disk", workers,
                                  frames)
                        << streaming << workers << frames;
            }
        }
    }

    void everyFrameIsCapturedOnce()
    {
        QFETCH(bool, streaming);
        QFETCH(int, workers);
        QFETCH(qint64, frames);
        RenderPlan plan;
        plan.frames = {{50}, {50 + frames}};
        plan.workers.count = workers;
        plan.path = streaming ? RenderPath::Streaming : RenderPath::Disk;
        const auto orders = distributeFrames(plan);
        QCOMPARE(int(orders.size()), workers);
        std::multiset<std::int64_t> all;
        for (const worker::Capture &order : orders) {
            for (FrameIndex frame = order.frames.first; frame < order.frames.end;
                 frame = frame + order.stride)
                all.insert(frame.value);
        }
        QCOMPARE(qint64(all.size()), frames);
        QCOMPARE(qint64(std::set(all.begin(), all.end()).size()), frames);
        QCOMPARE(*all.begin(), 50);
        QCOMPARE(*all.rbegin(), 49 + frames);
    }

    void whatIsLeftKeepsItsStep()
    {
        const worker::Capture order{{{1}, {300}}, 3, true};
        QCOMPARE(remainderOf(order, {1}), order);
        QCOMPARE(remainderOf(order, {10}), (worker::Capture{{{10}, {300}}, 3, true}));
        QCOMPARE(remainderOf(order, {11}), (worker::Capture{{{13}, {300}}, 3, true}));
        QCOMPARE(remainderOf(order, {400}).frames.count(), 0);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFrameDistribution)
#include "tst_frame_distribution.moc"
