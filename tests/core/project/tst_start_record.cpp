#include "core/project/start_record.h"

#include "core/base/system_info.h"
#include "core/project/project_claim.h"
#include "core/project/view_record.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using muto::processMark;
using muto::project::ProjectClaim;
using muto::project::StartRecord;

class TestStartRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBadStartsInARow()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/starts"));
        QCOMPARE(StartRecord(path, endedProcess()).begin(), 0);
        QCOMPARE(StartRecord(path, endedProcess()).begin(), 1);
        const StartRecord good(path, endedProcess());
        QCOMPARE(good.begin(), 2);
        good.survive();
        QCOMPARE(StartRecord(path, endedProcess()).begin(), 0);
    }

    void whatStillRunsHasNotEndedBadly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("starts"));
        QProcess other;
        other.start(QStringLiteral("cat"), QStringList());
        QVERIFY(other.waitForStarted());
        QCOMPARE(StartRecord(path, processMark(other.processId())).begin(), 0);
        const StartRecord own(path, processMark(QCoreApplication::applicationPid()));
        QCOMPARE(own.begin(), 0);
        own.survive(); // which says nothing of the other
        other.kill();
        QVERIFY(other.waitForFinished());
        QCOMPARE(own.begin(), 1);
    }

    void aProjectIsClaimedByOne()
    {
        const QTemporaryDir folder;
        ProjectClaim first(folder.filePath(QStringLiteral("claims"))),
            second(folder.filePath(QStringLiteral("claims")));
        const QString film = folder.filePath(QStringLiteral("film")), other = folder.path();
        QVERIFY(first.take(film) && first.take(film));
        QVERIFY(!second.take(film));
        QVERIFY(second.take(other));
        QSignalSpy asked(&first, &ProjectClaim::asked), notAsked(&second, &ProjectClaim::asked);
        second.ask(film);
        QVERIFY(asked.wait());
        QCOMPARE(notAsked.count(), 0);
        QVERIFY(!first.take(other)); // and keeps what it has
        QVERIFY(!second.take(film));
        first.release();
        QVERIFY(second.take(film));
        QVERIFY(first.take(other)); // which has been let go
    }

    void whoeverDiedHasLetGo()
    {
        const QTemporaryDir folder;
        const QString claims = folder.filePath(QStringLiteral("claims"));
        ProjectClaim claim(claims);
        QVERIFY(claim.take(folder.path()));
        const QString path = QDir(claims).filePath(QDir(claims).entryList(QDir::Files).value(0));
        QFile lock(path);
        QVERIFY(lock.open(QIODevice::ReadOnly));
        QByteArray text = lock.readAll();
        claim.release();
        QVERIFY(!QFile::exists(path));
        text.replace(0, text.indexOf('\n'), endedProcess().split('-').front());
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(text) > 0);
        left.close();
        QVERIFY(claim.take(folder.path()));
    }

    void aLaterProcessWithTheSameIdIsAnother()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("starts"));
        const QByteArray id = QByteArray::number(QCoreApplication::applicationPid());
        QCOMPARE(StartRecord(path, id + "-1").begin(), 0);
        QCOMPARE(StartRecord(path, processMark(QCoreApplication::applicationPid())).begin(), 1);
    }

    void keepsHowCompositionsWereLeft()
    {
        using muto::project::CompositionView;
        using muto::project::ViewRecord;
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("deep/views"));
        const QString index = QStringLiteral("index.html"), card = QStringLiteral("scenes/card.html");
        const ViewRecord record(root, QStringLiteral("/films/a"));
        QCOMPARE(record.viewOf(index), CompositionView());
        const std::vector<muto::project::TrackView> tracks{{false, 1, QStringLiteral("Titles"), true},
                                                           {true, 0, {}, true}};
        record.keep(index, {30, 89, tracks});
        record.keep(card, {std::nullopt, 12});
        QCOMPARE(ViewRecord(root, QStringLiteral("/films/a")).viewOf(index),
                 (CompositionView{30, 89, tracks}));
        QCOMPARE(record.viewOf(card), (CompositionView{std::nullopt, 12}));
        QCOMPARE(ViewRecord(root, QStringLiteral("/elsewhere/a")).viewOf(index), CompositionView());
        record.keep(index, {});
        QCOMPARE(record.viewOf(index), CompositionView());
        QCOMPARE(record.viewOf(card).out, std::optional<std::int64_t>(12));
        ViewRecord({}, QStringLiteral("/films/a")).keep(index, {1, 2}); // nowhere

        const CompositionView withGuides{5, {}, {}, {40, 7}, {90}, 62.5};
        record.keep(index, withGuides);
        record.move(QStringLiteral("scenes"), QStringLiteral("parts"));
        record.move(index, QStringLiteral("film.html"));
        QCOMPARE(record.viewOf(index), CompositionView());
        QCOMPARE(record.viewOf(QStringLiteral("film.html")), withGuides);
        QCOMPARE(record.viewOf(QStringLiteral("parts/card.html")).out, std::optional<std::int64_t>(12));
    }

    void takesNonsenseForNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nonsense") << QByteArray("-3 or so\n\n-");
        QTest::newRow("of an older version") << QByteArray("2");
    }
    void takesNonsenseForNothing()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("starts"));
        muto::test::writeFile(path, text);
        QCOMPARE(StartRecord(path, endedProcess()).begin(), 0);
    }

private:
    static QByteArray endedProcess()
    {
        QProcess process;
        process.start(QStringLiteral("true"), QStringList());
        process.waitForStarted();
        const QByteArray id = QByteArray::number(process.processId());
        process.waitForFinished();
        return id + "-1";
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStartRecord)
#include "tst_start_record.moc"
