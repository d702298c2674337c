#include "core/worker/worker_process.h"

#include "tests/support/numbered_frame.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace muto;
using namespace muto::worker;

class TestWorkerProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItSaysAfterItWasStoppedIsNotHeard()
    {
        WorkerProcess process({QStringLiteral(FAKE_WORKER), {}}, Surface::Software);
        QSignalSpy captured(&process, &WorkerProcess::captured);
        QSignalSpy finished(&process, &WorkerProcess::finished);
        QSignalSpy died(&process, &WorkerProcess::died);
        connect(&process, &WorkerProcess::ready, this, [&] { process.capture({{{0}, {4}}, 1, false}); });
        connect(&process, &WorkerProcess::captured, this, [&] { process.stop(); });
        Load load;
        load.output = load.canvas = test::kNumberedFrameSize;
        // It captures all four and says that it has finished before it can hear of the end.
        VERIFY_RESULT(process.start(load, 4));
        QTRY_COMPARE(captured.size(), 1);
        QTRY_COMPARE(process.processId(), 0);
        QCOMPARE(captured.size(), 1);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(died.size(), 0);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestWorkerProcess)
#include "tst_worker_process.moc"
