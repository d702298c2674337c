#include "core/render/frame_reorder_buffer.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <memory>

using namespace muto;
using muto::render::FrameReorderBuffer;

class TestFrameReorderBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutInOrderAndOnlyThen()
    {
        FrameReorderBuffer<std::unique_ptr<int>> buffer({10});
        buffer.put({12}, std::make_unique<int>(12));
        buffer.put({11}, std::make_unique<int>(11));
        QVERIFY(!buffer.takeNext());
        buffer.put({10}, std::make_unique<int>(10));
        for (const int expected : {10, 11, 12})
            QCOMPARE(**buffer.takeNext(), expected);
        QVERIFY(!buffer.takeNext());
        QVERIFY(buffer.isEmpty());
        QCOMPARE(buffer.next().value, 13);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFrameReorderBuffer)
#include "tst_frame_reorder_buffer.moc"
