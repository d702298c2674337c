#include "core/project/edit_journal.h"
#include "tests/support/program_run.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

using namespace muto;

namespace {

constexpr int kJournalPatienceMs = 20'000;
constexpr qint64 kLongestStallMs = 100; // as ui/support/stall_watchdog promises
const QString kFilmFile = QStringLiteral("index.html");
const QByteArray kFilmColor = "#2f8f4f";

} // namespace

/// The editor itself, as people start it, killed and started again.
class TestCrashRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKilledEditorOffersWorkAndThenSafety()
    {
        const test::TempProject project(QStringLiteral("My film"));
        const QByteArray film =
            "<!doctype html><body style='margin: 0'><div id='root' data-composition-id='main' "
            "data-width='320' "
            "data-height='180' data-start='0' data-duration='2' style='width: 320px; height: 180px; "
            "background: " +
            kFilmColor + "'></div></body>";
        project.write(kFilmFile, film);
        saveByHand();

        {
            test::ProgramRun editor;
            start(editor, "edit", project.folder());
            QVERIFY2(editor.waitFor("unsaved: My film"), editor.said());
            QTRY_VERIFY_WITH_TIMEOUT(hasJournal(), kJournalPatienceMs);
            editor.signal(SIGKILL);
            QVERIFY(editor.waitForEnd());
            QVERIFY2(longestStallMs(editor) <= kLongestStallMs, editor.said());
        }
        QCOMPARE(test::readFile(project.path(kFilmFile)), film);
        const auto left = project::abandonedJournals(journals());
        QCOMPARE(left.size(), std::size_t(1));
        const QByteArray offer =
            "recovery: " +
            QStringList{QStringLiteral("My film"), kFilmFile,
                        QLocale().toString(left.front().journal.time.toLocalTime(), QLocale::ShortFormat),
                        QString::fromLatin1(kFilmColor)}
                .join(QStringLiteral(" | "))
                .toUtf8();
        {
            test::ProgramRun editor;
            start(editor, "look", project.folder());
            QVERIFY2(editor.waitFor(offer), editor.said() + offer);
            editor.signal(SIGKILL); // the second time in a row that it does not live long
            QVERIFY(editor.waitForEnd());
        }

        test::ProgramRun editor;
        start(editor, "go-on", project.folder());
        QVERIFY2(editor.waitFor("pressed: "), editor.said());
        const QByteArray untold = editor.output().left(editor.output().indexOf("pressed: "));
        QVERIFY2(untold.contains("notice: Mutoscope ended unexpectedly"), untold);
        QVERIFY2(!untold.contains("My film[") && !untold.contains("recovery: "), untold);
        QVERIFY2(editor.waitFor(offer), editor.said());
        QVERIFY2(editor.waitFor("title: My film["), editor.said());
        QVERIFY2(longestStallMs(editor) <= kLongestStallMs, editor.said());
    }

    /// As a session that ends tells it to.
    void theEditorThatIsToldToGoLeavesItsWorkBehind()
    {
        const QTemporaryDir home;
        const QByteArray usual = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        const auto restored = qScopeGuard([&usual] { qputenv("XDG_DATA_HOME", usual); });
        const test::TempProject project(QStringLiteral("My film"));
        project.write(kFilmFile,
                      "<!doctype html><body><div id='root' data-composition-id='main' data-width='320' "
                      "data-height='180' data-start='0' data-duration='2'></div></body>");
        saveByHand();
        for (const int signal : {SIGTERM, SIGINT}) {
            test::ProgramRun editor;
            start(editor, signal == SIGTERM ? "edit" : "look", project.folder());
            QVERIFY2(editor.waitFor(signal == SIGTERM ? "unsaved: My film" : "recovery: My film"),
                     editor.said());
            editor.signal(signal);
            QVERIFY(editor.waitForEnd());
            QCOMPARE(editor.exitCode(), 0);
            QCOMPARE(project::abandonedJournals(journals()).size(), std::size_t(1));
        }
        test::ProgramRun editor;
        start(editor, "look", project.folder());
        QVERIFY2(editor.waitFor("recovery: My film"), editor.said());
        QVERIFY2(!editor.output().contains("ended unexpectedly"), editor.output());
        editor.signal(SIGTERM);
        QVERIFY(editor.waitForEnd());
    }

private:
    static QString data(const char *folder)
    {
        return qEnvironmentVariable("XDG_DATA_HOME") + QLatin1String("/Mutoscope/Mutoscope/") +
               QLatin1String(folder);
    }
    static QString journals() { return data("journals"); }

    static bool hasJournal()
    {
        return !QDir(journals()).entryList({QStringLiteral("*.journal")}, QDir::Files).isEmpty();
    }

    static void saveByHand()
    {
        QSettings settings(qEnvironmentVariable("XDG_CONFIG_HOME") +
                               QStringLiteral("/Mutoscope/Mutoscope.ini"),
                           QSettings::IniFormat);
        settings.setValue(QStringLiteral("editing/savesContinuously"), false);
    }

    /// Of the GUI thread's own work, which its watchdog tells of.
    static qint64 longestStallMs(const test::ProgramRun &editor)
    {
        static const QRegularExpression told(QStringLiteral("\\((\\d+) ms of its own work\\)"));
        qint64 longest = 0;
        auto each = told.globalMatch(QString::fromUtf8(editor.errors()));
        while (each.hasNext())
            longest = std::max(longest, each.next().captured(1).toLongLong());
        return longest;
    }

    static void start(test::ProgramRun &editor, const char *task, const QString &project)
    {
        editor.setEnvironment(QStringLiteral("MUTOSCOPE_STALLS"), QStringLiteral("1"));
        editor.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        editor.setEnvironment(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(DRIVER_PLUGINS));
        editor.setEnvironment(QStringLiteral("QT_QPA_GENERIC_PLUGINS"),
                              QStringLiteral("muto-driver:") + QLatin1String(task));
        editor.setEnvironment(QStringLiteral("XDG_STATE_HOME"), data("state"));
        editor.start({project});
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCrashRecovery)
#include "tst_crash_recovery.moc"
