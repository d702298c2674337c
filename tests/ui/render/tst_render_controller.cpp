#include "ui/render/render_controller.h"

#include "tests/support/test_main.h"
#include "tests/ui/fake_render_task.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMimeData>
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
    void thoseThatWaitAreDraggedToTheirTurns_data();
    void thoseThatWaitAreDraggedToTheirTurns();
    void aPauseHoldsTheRenderAndTheQueue();
    void aPauseOfNothingEnds();
    void whatIsDoneAfterwards_data();
    void whatIsDoneAfterwards();

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

void TestRenderController::thoseThatWaitAreDraggedToTheirTurns_data()
{
    QTest::addColumn<int>("row"); // above which it is dropped
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << 1 << QStringLiteral("c a b d");
    QTest::newRow("where it is") << 3 << QStringLiteral("a b c d");
    QTest::newRow("below itself") << 4 << QStringLiteral("a b c d");
    QTest::newRow("last") << 5 << QStringLiteral("a b d c");
    QTest::newRow("below all") << 6 << QStringLiteral("a b d c");
    QTest::newRow("beside the list") << -1 << QStringLiteral("a b d c");
    QTest::newRow("above the one that runs") << 0 << QString();
}

void TestRenderController::thoseThatWaitAreDraggedToTheirTurns()
{
    QFETCH(int, row);
    QFETCH(QString, expected);
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    renders.start(request("before"), {});
    fakes.last().complete();
    renders.start(request("now"), {});
    std::vector<int> ids;
    for (const char *name : {"a", "b", "c", "d"})
        ids.push_back(renders.start(request(name), {}));
    RenderJobModel &jobs = renders.model();
    QVERIFY(!(jobs.flags(jobs.index(0)) & Qt::ItemIsDragEnabled));
    QVERIFY(jobs.flags(jobs.index(3)) & Qt::ItemIsDragEnabled);
    QVERIFY(jobs.flags(jobs.index(5)) & Qt::ItemIsDragEnabled); // out of the list: it is a film
    const std::unique_ptr<QMimeData> film(jobs.mimeData({jobs.index(5)}));
    QVERIFY(!jobs.dropMimeData(film.get(), Qt::MoveAction, row, 0, {}));
    const std::unique_ptr<QMimeData> dragged(jobs.mimeData({jobs.index(3)}));
    QCOMPARE(jobs.dropMimeData(dragged.get(), Qt::MoveAction, row, 0, {}), !expected.isEmpty());
    QStringList names;
    for (const QString &path : renders.underWay())
        names += path.section(QLatin1Char('/'), -1);
    QCOMPARE(names.mid(1).join(QLatin1Char(' ')), expected.isEmpty() ? QStringLiteral("a b c d") : expected);
    QCOMPARE(jobs.index(1).data().toString(), names[1]); // and the list shows it
}

void TestRenderController::aPauseHoldsTheRenderAndTheQueue()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const int first = renders.start(request("a.mp4"), {});
    const int second = renders.start(request("b.mp4"), {});
    fakes.last().capture(12, 300);
    QSignalSpy changed(&renders, &RenderController::pausedChanged);
    renders.setPaused(true);
    renders.setPaused(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(fakes.last().isPaused);
    QCOMPARE(ui::renderStatus(renders.record(first)), QStringLiteral("Paused · Streaming frame 12/300"));
    QCOMPARE(ui::renderStatus(renders.record(second)), QStringLiteral("Waiting: paused"));
    const qint64 elapsed = renders.record(first).elapsedMs();
    QTRY_VERIFY(renders.record(first).pause.elapsed() > 20);
    QVERIFY(renders.record(first).elapsedMs() <= elapsed + 20); // it takes no time

    render::RenderProgress encoding;
    encoding.stage = render::RenderStage::Encoding;
    Q_EMIT fakes.last().progressed(encoding);
    QCOMPARE(ui::renderStatus(renders.record(first)), QStringLiteral("Paused · Encoding video"));
    encoding.stage = render::RenderStage::Assembling;
    Q_EMIT fakes.last().progressed(encoding); // which is not worth a rest
    QCOMPARE(ui::renderStatus(renders.record(first)), QStringLiteral("Assembling final video"));
    fakes.last().complete();
    QVERIFY(!renders.running());
    QCOMPARE(renders.start(request("c.mp4"), {}), second + 1);
    QVERIFY(!renders.running()); // it waits behind the other
    renders.setPaused(false);
    QCOMPARE(renders.running(), std::optional(second));
    QVERIFY(!fakes.last().isPaused);
    QVERIFY(!renders.record(second).isPaused);
}

void TestRenderController::aPauseOfNothingEnds()
{
    test::FakeRenders fakes;
    RenderController renders(fakes.factory());
    const int first = renders.start(request("a.mp4"), {});
    const int second = renders.start(request("b.mp4"), {});
    renders.setPaused(true);
    renders.cancel(first);
    QCOMPARE(ui::renderStatus(renders.record(first)), QStringLiteral("Cancelling…"));
    fakes.last().stop();
    QVERIFY(renders.isPaused());
    renders.cancel(second);
    QVERIFY(!renders.isPaused());
    renders.start(request("c.mp4"), {});
    QVERIFY(renders.running());
}

void TestRenderController::whatIsDoneAfterwards_data()
{
    using ui::Afterwards;
    QTest::addColumn<bool>("succeeds");
    QTest::addColumn<int>("films");
    QTest::addColumn<bool>("othersToCome");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("due");
    const auto row = [](const char *name, bool succeeds, int films, bool others, Afterwards wanted,
                        Afterwards due) {
        QTest::newRow(name) << succeeds << films << others << int(wanted) << int(due);
    };
    row("play", true, 1, false, Afterwards::Play, Afterwards::Play);
    row("show", true, 1, false, Afterwards::Show, Afterwards::Show);
    row("nothing", true, 1, false, Afterwards::Nothing, Afterwards::Nothing);
    row("failed", false, 1, false, Afterwards::Play, Afterwards::Nothing);
    row("not the last", true, 3, true, Afterwards::Show, Afterwards::Nothing);
    row("many", true, 3, false, Afterwards::Play, Afterwards::Show);
}

void TestRenderController::whatIsDoneAfterwards()
{
    QFETCH(bool, succeeds);
    QFETCH(int, films);
    QFETCH(bool, othersToCome);
    QFETCH(int, wanted);
    ui::RenderRecord record;
    record.outcome.emplace();
    record.outcome->kind =
        succeeds ? render::RenderOutcome::Kind::Completed : render::RenderOutcome::Kind::Failed;
    if (films > 1)
        record.place = ui::BatchPlace{1, films, films};
    record.afterwards = ui::Afterwards(wanted);
    QTEST(int(ui::dueAfter(record, othersToCome)), "due");
    QCOMPARE(ui::afterwardsFromName(ui::afterwardsName(record.afterwards)), record.afterwards);
}

MUTO_TEST_MAIN(QApplication, TestRenderController)
#include "tst_render_controller.moc"
