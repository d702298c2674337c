#include "tests/conformance/case_facts.h"
#include "tests/conformance/case_project.h"
#include "tests/conformance/film_judge.h"
#include "tests/support/program_run.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <memory>

using namespace muto::test;

namespace {

/// One way to render: both paths, with one worker and with two. All must come to the same bytes.
struct Way
{
    const char *name;
    const char *path;
    const char *workers;
};
constexpr std::array<Way, 4> kWays{{{"stream1.mp4", "--streaming", "1"},
                                    {"stream2.mp4", "--streaming", "2"},
                                    {"disk1.mp4", "--no-streaming", "1"},
                                    {"disk2.mp4", "--no-streaming", "2"}}};

const QString kCases = QStringLiteral(MUTO_CONFORMANCE_CASES);

} // namespace

/// Small compositions, each with the facts that the contract makes of it (README.md).
class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conforms_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList names = QDir(kCases).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << QDir(kCases).filePath(name);
    }

    void conforms()
    {
        QFETCH(QString, folder);
        const CaseFacts facts = readFacts(QDir(folder).filePath(QStringLiteral("facts.json")));
        const TempProject project;
        layOut(folder, facts, project);
        if (facts.failure)
            return verifyFailure(project, facts);
        std::array<ProgramRun, kWays.size()> runs;
        for (std::size_t i = 0; i < kWays.size(); ++i)
            start(runs[i], kWays[i], project, facts);
        for (ProgramRun &run : runs) {
            QVERIFY(run.waitForEnd());
            QVERIFY2(run.exitCode() == 0, run.said().constData());
        }
        const QString film = project.beside(QLatin1String(kWays[0].name));
        const QString complaints = judgeFilm(film, facts);
        QVERIFY2(complaints.isEmpty(),
                 qPrintable(complaints + QLatin1Char('\n') + QString::fromUtf8(runs[0].said())));
        for (const QString &warning : facts.warnings)
            QVERIFY2(runs[0].errors().contains(warning.toUtf8()), runs[0].said().constData());
        for (std::size_t i = 1; i < kWays.size(); ++i)
            QVERIFY2(
                readFile(project.beside(QLatin1String(kWays[i].name))) == readFile(film),
                qPrintable(QLatin1String(kWays[i].name) + QStringLiteral(" has other bytes than ") + film));
    }

private:
    static void start(ProgramRun &run, const Way &way, const TempProject &project, const CaseFacts &facts)
    {
        QStringList arguments{
            QStringLiteral("render"), project.folder(),     QStringLiteral("-q"),
            QStringLiteral("draft"),  QStringLiteral("-w"), QLatin1String(way.workers),
            QLatin1String(way.path),  QStringLiteral("-o"), project.beside(QLatin1String(way.name))};
        run.start(arguments + facts.arguments);
    }

    static void verifyFailure(const TempProject &project, const CaseFacts &facts)
    {
        ProgramRun run;
        start(run, kWays[0], project, facts);
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.exitCode() == facts.failure->exitCode, run.said().constData());
        QVERIFY2(run.errors().contains(facts.failure->says.toUtf8()), run.said().constData());
        QVERIFY(!QFile::exists(project.beside(QLatin1String(kWays[0].name))));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestConformance)
#include "tst_conformance.moc"
