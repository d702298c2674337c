#include "tests/conformance/case_facts.h"
#include "tests/conformance/case_project.h"
#include "tests/conformance/film_judge.h"
#include "tests/support/program_run.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <vector>

using namespace muto::test;

namespace {

/// One way to render. All must come to the same bytes.
struct Way
{
    const char *film;
    const char *path;
    const char *workers;
};
/// Neighbours share neither the path nor the number of workers.
constexpr std::array<Way, 4> kWays{{{"stream1.mp4", "--streaming", "1"},
                                    {"disk2.mp4", "--no-streaming", "2"},
                                    {"stream2.mp4", "--streaming", "2"},
                                    {"disk1.mp4", "--no-streaming", "1"}}};

/// Starting Chromium is nearly all that a case costs: one way is enough for its facts, and the cases take
/// turns. Those in which the ways could come apart are compared; and all are, all four ways, for who asks for
/// it and has the time.
std::vector<Way> waysOf(int row, const CaseFacts &facts)
{
    if (qEnvironmentVariableIsSet("MUTOSCOPE_TEST_ALL_WAYS"))
        return {kWays.begin(), kWays.end()};
    const auto way = [row](int step) { return kWays[static_cast<std::size_t>(row + step) % kWays.size()]; };
    return facts.comparesWays ? std::vector<Way>{way(0), way(1)} : std::vector<Way>{way(0)};
}

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
        QTest::addColumn<int>("row");
        const QStringList names = QDir(kCases).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(!names.isEmpty());
        int row = 0;
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << QDir(kCases).filePath(name) << row++;
    }

    void conforms()
    {
        QFETCH(QString, folder);
        QFETCH(int, row);
        const CaseFacts facts = readFacts(QDir(folder).filePath(QStringLiteral("facts.json")));
        if (facts.needsGrader && !MUTO_HAS_GRADER)
            QSKIP("the program was built without it");
        const TempProject project;
        layOut(folder, facts, project);
        const std::vector<Way> ways = waysOf(row, facts);
        std::vector<ProgramRun> runs(ways.size());
        for (std::size_t i = 0; i < ways.size(); ++i)
            start(runs[i], ways[i], project, facts);
        for (ProgramRun &run : runs)
            QVERIFY2(run.waitForEnd(), run.said());
        for (std::size_t i = 0; i < ways.size(); ++i) {
            const QString complaints = judgeRun(runs[i], project.beside(QLatin1String(ways[i].film)), facts);
            QVERIFY2(complaints.isEmpty(),
                     qPrintable(QLatin1String(ways[i].film) + QStringLiteral(":\n") + complaints +
                                QLatin1Char('\n') + QString::fromUtf8(runs[i].said())));
        }
        if (!facts.failure)
            compareFilms(ways, project);
    }

private:
    static void start(ProgramRun &run, const Way &way, const TempProject &project, const CaseFacts &facts)
    {
        if (facts.needsDisplay)
            run.setEnvironment(QStringLiteral("DISPLAY"), qEnvironmentVariable("DISPLAY"));
        const QStringList arguments{
            QStringLiteral("render"), project.folder(),     QStringLiteral("-q"),
            QStringLiteral("draft"),  QStringLiteral("-w"), QLatin1String(way.workers),
            QLatin1String(way.path),  QStringLiteral("-o"), project.beside(QLatin1String(way.film))};
        run.start(arguments + facts.arguments);
    }

    /// What is wrong with a render that has ended; empty when nothing is.
    static QString judgeRun(const ProgramRun &run, const QString &film, const CaseFacts &facts)
    {
        QStringList complaints;
        const int wanted = facts.failure ? facts.failure->exitCode : 0;
        if (run.exitCode() != wanted)
            complaints += QStringLiteral("it ended with %1 instead of %2").arg(run.exitCode()).arg(wanted);
        const QStringList words = facts.failure ? QStringList(facts.failure->says) : facts.warnings;
        for (const QString &text : words) {
            if (!run.errors().contains(text.toUtf8()) && !run.output().contains(text.toUtf8()))
                complaints += QStringLiteral("nothing is said of \"%1\"").arg(text);
        }
        if (facts.failure && QFile::exists(film))
            complaints += QStringLiteral("there is a film");
        if (!facts.failure && run.exitCode() == 0)
            complaints += judgeFilm(film, facts);
        complaints.removeAll(QString());
        return complaints.join(QLatin1Char('\n'));
    }

    static void compareFilms(const std::vector<Way> &ways, const TempProject &project)
    {
        const auto bytes = [&](const Way &way) { return readFile(project.beside(QLatin1String(way.film))); };
        for (const Way &way : ways)
            QVERIFY2(bytes(way) == bytes(ways.front()),
                     qPrintable(QStringLiteral("%1 and %2 have other bytes")
                                    .arg(QLatin1String(way.film), QLatin1String(ways.front().film))));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestConformance)
#include "tst_conformance.moc"
