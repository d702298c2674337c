#include "ui/render/render_controller.h"

#include "tests/support/test_main.h"
#include "tests/ui/fake_render_task.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using namespace muto;
using ui::RenderController;
using ui::RenderJobModel;

class TestRenderController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsARenderToItsEnd();
    void cancelsAtOnceInWords();
    void cancelsOnlyWhatRuns();
    void keepsWhatWasSaid();
    void listsTheNewestFirst();
    void severalComeOneAfterTheOther();
    void oneThatFailsDoesNotKeepTheOthers();
    void thoseThatWaitCanBeCancelled();
    void thoseThatWaitChangeTheirTurns();

private:
    static render::RenderRequest request(const char *name)
    {
        render::RenderRequest request;
        request.outputPath = QStringLiteral("/films/") + QLatin1String(name);
        return request;
    }
};

void TestRenderController::followsARenderToItsEnd()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const QAbstractItemModelTester tester(&renders.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy finished(&renders, &RenderController::finished);
    const int id = renders.start(request("a.mp4"), {});
    QVERIFY(fakes.last().wasStarted);
    QCOMPARE(renders.running(), std::optional(id));

    fakes.last().capture(12, 300);
    const QModelIndex row = renders.model().index(0);
    QCOMPARE(row.data().toString(), QStringLiteral("a.mp4"));
    QCOMPARE(row.data(RenderJobModel::StatusRole).toString(), QStringLiteral("Streaming frame 12/300"));
    QVERIFY(row.data(RenderJobModel::RunningRole).toBool());

    fakes.last().complete();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!renders.running());
    QVERIFY(renders.record(id).succeeded());
    QVERIFY(row.data(RenderJobModel::StatusRole).toString().contains(QStringLiteral("1.2 MB")));
}

void TestRenderController::cancelsAtOnceInWords()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const int id = renders.start(request("a.mp4"), {});
    QSignalSpy progressed(&renders, &RenderController::progressed);
    renders.cancel(id);
    QVERIFY(fakes.last().wasCancelled);
    QCOMPARE(progressed.count(), 1);
    QCOMPARE(ui::renderStatus(renders.record(id)), QStringLiteral("Cancelling…"));
    QVERIFY(renders.running());
    fakes.last().stop();
    QVERIFY(!renders.running());
    QCOMPARE(ui::renderStatus(renders.record(id)), QStringLiteral("Cancelled"));
    QVERIFY(!renders.record(id).succeeded());
}

void TestRenderController::cancelsOnlyWhatRuns()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const int first = renders.start(request("a.mp4"), {});
    fakes.last().complete();
    renders.start(request("b.mp4"), {});
    renders.cancel(first);
    QVERIFY(!fakes.last().wasCancelled);
}

void TestRenderController::keepsWhatWasSaid()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const int id = renders.start(request("a.mp4"), {});
    Q_EMIT fakes.last().logged({worker::LogLevel::Error, QStringLiteral("boom"), QStringLiteral("a.js"), 3});
    Q_EMIT fakes.last().warned(QStringLiteral("going through disk"));
    fakes.last().breakDown({ErrorKind::Media, QStringLiteral("disk full"), {}});
    QCOMPARE(renders.record(id).log,
             (QStringList{QStringLiteral("boom (a.js:3)"), QStringLiteral("going through disk")}));
    QCOMPARE(ui::renderStatus(renders.record(id)), QStringLiteral("disk full"));
}

void TestRenderController::listsTheNewestFirst()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const int first = renders.start(request("a.mp4"), {});
    fakes.last().complete();
    const int second = renders.start(request("b.mp4"), {});
    QCOMPARE(renders.model().rowOf(second), 0);
    QCOMPARE(renders.model().rowOf(first), 1);
}

void TestRenderController::severalComeOneAfterTheOther()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const QAbstractItemModelTester tester(&renders.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    renders.start(request("before.mp4"), {});
    const auto ids = renders.queue({request("a.mp4"), request("b.mp4")}, {});
    QCOMPARE(renders.waiting(), 2);
    QCOMPARE(renders.model().rowOf(ids[0]), 1); // under the one that runs
    QCOMPARE(renders.model().rowOf(ids[1]), 2);
    QCOMPARE(ui::renderStatus(renders.record(ids[0])), QStringLiteral("Waiting for its turn"));
    QVERIFY(!renders.model().index(1).data(RenderJobModel::RunningRole).toBool());
    fakes.last().complete();
    QCOMPARE(renders.running(), std::optional(ids[0]));
    QVERIFY(renders.isContinuing());
    QCOMPARE(fakes.last().request.outputPath, QStringLiteral("/films/a.mp4"));
    QCOMPARE(renders.record(ids[1]).place->number, 2);
    QCOMPARE(renders.record(ids[1]).place->total, 2);
    fakes.last().complete();
    QCOMPARE(renders.running(), std::optional(ids[1]));
    fakes.last().complete();
    QVERIFY(!renders.running());
    QVERIFY(renders.record(ids[1]).succeeded());
}

void TestRenderController::oneThatFailsDoesNotKeepTheOthers()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const auto ids = renders.queue({request("a.mp4"), request("b.mp4")}, {});
    QVERIFY(!renders.isContinuing());
    fakes.last().breakDown({ErrorKind::Media, QStringLiteral("disk full"), {}});
    QCOMPARE(renders.running(), std::optional(ids[1]));
    QVERIFY(renders.isContinuing());
}

void TestRenderController::thoseThatWaitCanBeCancelled()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const auto ids = renders.queue({request("a.mp4"), request("b.mp4"), request("c.mp4")}, {});
    renders.cancel(ids[1]);
    QVERIFY(!fakes.last().wasCancelled);
    QCOMPARE(ui::renderStatus(renders.record(ids[1])), QStringLiteral("Cancelled"));
    QCOMPARE(renders.waiting(), 1);
    renders.cancelAll();
    QVERIFY(fakes.last().wasCancelled);
    QCOMPARE(renders.waiting(), 0);
    fakes.last().stop();
    QVERIFY(!renders.running());
}

void TestRenderController::thoseThatWaitChangeTheirTurns()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const QAbstractItemModelTester tester(&renders.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy queued(&renders, &RenderController::queued);
    const int a = renders.start(request("a.mp4"), {});
    QCOMPARE(queued.count(), 0);
    const int b = renders.start(request("b.mp4"), {});
    const int c = renders.start(request("c.mp4"), {});
    QCOMPARE(queued.count(), 2);
    QCOMPARE(renders.running(), std::optional(a));
    QVERIFY(!renders.canPostpone(a, 1));
    QVERIFY(!renders.canPostpone(b, -1));
    renders.postpone(c, -5);
    const auto list = [&] {
        QStringList names;
        for (int row = 0; row < renders.model().rowCount(); ++row)
            names.append(renders.model().index(row).data().toString());
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(list(), QStringLiteral("a.mp4 c.mp4 b.mp4"));
    QCOMPARE(renders.underWay().last(), QStringLiteral("/films/b.mp4"));
    fakes.last().complete();
    QCOMPARE(fakes.last().request.outputPath, QStringLiteral("/films/c.mp4"));
    QCOMPARE(list(), QStringLiteral("c.mp4 b.mp4 a.mp4")); // what is through goes under those that wait
    renders.cancel(b);
    QCOMPARE(list(), QStringLiteral("c.mp4 b.mp4 a.mp4"));
    fakes.last().complete();
    QVERIFY(!renders.running());
}

MUTO_TEST_MAIN(QApplication, TestRenderController)
#include "tst_render_controller.moc"
