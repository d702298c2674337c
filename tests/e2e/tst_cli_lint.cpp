#include "tests/support/program_run.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace muto;
using namespace muto::test;

namespace {

/// A film with an error that only the linter knows (line 2 of its body), or a warning.
QByteArray pageWithLint(const QByteArray &inside)
{
    return "<!DOCTYPE html><html><body>\n<div id=root data-composition-id=main data-width=64 data-height=36 "
           "data-duration=0.1 data-fps=10 data-no-timeline>\n" +
           inside + "\n</div></body></html>";
}

const QByteArray kError = "<p id=a class=clip data-start=0 data-layer=2>x</p>"; // deprecated_data_layer
const QByteArray kWarning = "<p class=clip data-start=0>x</p>";                 // studio_missing_editable_id

} // namespace

class TestCliLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsWrongWithItsPlace()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), pageWithLint(kError + '\n' + kWarning));
        project.write(QStringLiteral("compositions/draft.html"),
                      "<template><div data-composition-id=x data-width=9 data-height=9>\n"
                      "<img src=gone.png></div></template>");
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("lint"), project.folder()}));
        QVERIFY2(run.exitCode() == 1, run.said());
        QVERIFY2(run.output().contains("index.html:3:33: error: "), run.said());
        QVERIFY2(run.output().contains("[deprecated_data_layer]\n    "), run.said());
        QVERIFY2(run.output().contains("index.html:4:1: warning: "), run.said());
        QVERIFY2(run.output().contains("compositions/draft.html:2:6: error: "), run.said());
        QVERIFY2(run.output().contains("2 errors, "), run.said());
        QCOMPARE(run.errors(), QByteArray());
    }

    void programsReadJson()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), pageWithLint(kWarning));
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("lint"), project.folder(), QStringLiteral("--json")}));
        QVERIFY2(run.exitCode() == 0, run.said());
        const QJsonObject object = QJsonDocument::fromJson(run.output()).object();
        QCOMPARE(object.value(QLatin1String("ok")), QJsonValue(true));
        QCOMPARE(object.value(QLatin1String("warningCount")), QJsonValue(1));
        ProgramRun strict;
        QVERIFY(strict.run({QStringLiteral("lint"), project.folder(), QStringLiteral("--strict-all")}));
        QCOMPARE(strict.exitCode(), 1);
    }

    void aProjectThatIsNotThere()
    {
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("lint"), QStringLiteral("/nonexistent/project")}));
        QCOMPARE(run.exitCode(), 3);
        QVERIFY2(run.errors().contains("there is no such file or folder"), run.said());
    }

    void aPageThatIsTooLargeToBeLookedInto()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"),
                      pageWithLint("<!--" + QByteArray(4'200'000, 'x') + "-->"));
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("lint"), project.folder()}));
        QCOMPARE(run.exitCode(), 3);
        QVERIFY2(run.errors().contains("index.html: the file is larger than 4.2 MB"), run.said());
    }

    void strictRendersStop_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("an error, strict")
            << kError << "--strict" << 3 << QByteArray("[deprecated_data_layer]");
        QTest::newRow("a warning, strict") << kWarning << "--strict" << 0 << QByteArray();
        QTest::newRow("a warning, strict about all")
            << kWarning << "--strict-all" << 3 << QByteArray("--strict-all was given");
        QTest::newRow("an error, told") << kError << "" << 0 << QByteArray("Warning: index.html:3: ");
        // Nothing mounts it, so that it is no part of the film.
        QTest::newRow("a draft beside it") << QByteArray("draft") << "--strict" << 0 << QByteArray();
    }

    void strictRendersStop()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, option);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, said);
        TempProject project;
        project.write(QStringLiteral("index.html"), pageWithLint(inside));
        project.write(QStringLiteral("compositions/draft.html"), "<template>" + kError + "</template>");
        const QString film = project.beside(QStringLiteral("film.mp4"));
        ProgramRun run;
        QStringList arguments{
            QStringLiteral("render"), project.folder(),    QStringLiteral("-o"), film,
            QStringLiteral("-w"),     QStringLiteral("1"), QStringLiteral("-q"), QStringLiteral("draft")};
        if (!option.isEmpty())
            arguments += option;
        QVERIFY(run.run(arguments));
        QVERIFY2(run.exitCode() == exitCode, run.said());
        QVERIFY2(run.errors().contains(said), run.said());
        QCOMPARE(QFile::exists(film), exitCode == 0);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCliLint)
#include "tst_cli_lint.moc"
