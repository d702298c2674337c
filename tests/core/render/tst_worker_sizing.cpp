#include "core/render/worker_sizing.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::render;

Q_DECLARE_METATYPE(std::optional<int>)

class TestWorkerSizing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<std::optional<int>>("wanted");
        QTest::addColumn<int>("cores");
        QTest::addColumn<qint64>("gigabytes");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<qint64>("frames");
        QTest::addColumn<int>("count");
        const QSize hd(1920, 1080), uhd(3840, 2160);
        const std::optional<int> automatic;
        QTest::newRow("two cores") << automatic << 2 << qint64(24) << hd << qint64(300) << 1;
        QTest::newRow("twelve cores") << automatic << 12 << qint64(32) << hd << qint64(3000) << 4;
        QTest::newRow("few frames") << automatic << 12 << qint64(32) << hd << qint64(60) << 1;
        QTest::newRow("little memory") << automatic << 12 << qint64(2) << hd << qint64(3000) << 2;
        QTest::newRow("big pictures need more memory")
            << automatic << 12 << qint64(8) << uhd << qint64(3000) << 2;
        QTest::newRow("memory not known") << automatic << 12 << qint64(0) << hd << qint64(3000) << 4;
        QTest::newRow("as asked") << std::optional(3) << 2 << qint64(2) << hd << qint64(300) << 3;
        QTest::newRow("never more than frames") << std::optional(8) << 2 << qint64(2) << hd << qint64(2) << 2;
        QTest::newRow("never more than the most")
            << std::optional(99) << 2 << qint64(2) << hd << qint64(300) << kMaxWorkers;
    }

    void sizes()
    {
        QFETCH(std::optional<int>, wanted);
        QFETCH(int, cores);
        QFETCH(qint64, gigabytes);
        QFETCH(QSize, size);
        QFETCH(qint64, frames);
        const WorkerCount count = chooseWorkerCount(wanted, {cores, gigabytes << 30}, size, frames);
        QTEST(count.count, "count");
        QVERIFY(!count.reason.isEmpty());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestWorkerSizing)
#include "tst_worker_sizing.moc"
