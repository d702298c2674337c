#include "app/app_mode.h"

#include "app/exit_codes.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::app;

class TestAppMode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEditorIsTheDefault_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("path");
        QTest::newRow("nothing") << QStringList() << QString();
        QTest::newRow("a folder") << QStringList{QStringLiteral("my film")} << QStringLiteral("my film");
        QTest::newRow("a file") << QStringList{QStringLiteral("/films/a.html")}
                                << QStringLiteral("/films/a.html");
        QTest::newRow("a dash alone is a name") << QStringList{QStringLiteral("-")} << QStringLiteral("-");
    }

    void theEditorIsTheDefault()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, path);
        QVERIFY(chooseMode(arguments) == AppMode(GuiMode{path, false}));
    }

    void aLauncherAsksForANewProject()
    {
        QVERIFY(chooseMode({QStringLiteral("--new")}) == AppMode(GuiMode{{}, true}));
    }

    void whoWantsToHearMoreSaysSoFirst()
    {
        const QString verbose = QStringLiteral("--verbose");
        QVERIFY(chooseMode({verbose}) == AppMode(GuiMode{{}, false, true}));
        QVERIFY(chooseMode({verbose, QStringLiteral("film")}) ==
                AppMode(GuiMode{QStringLiteral("film"), false, true}));
        QVERIFY(chooseMode({verbose, QStringLiteral("--new")}) == AppMode(GuiMode{{}, true, true}));
    }

    void renderTakesTheRest_data()
    {
        QTest::addColumn<QStringList>("rest");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("help") << QStringList{QStringLiteral("--help")};
        QTest::newRow("version is not ours to see")
            << QStringList{QStringLiteral("film"), QStringLiteral("--version")};
        QTest::newRow("a project called render") << QStringList{QStringLiteral("render")};
    }

    void renderTakesTheRest()
    {
        QFETCH(QStringList, rest);
        QVERIFY(chooseMode(QStringList{QStringLiteral("render")} + rest) == AppMode(RenderMode{rest}));
    }

    void aWorkerNeedsItsSocket()
    {
        const QString flag = QStringLiteral("--capture-worker");
        const QString surface = QStringLiteral("--surface");
        const QString socket = QStringLiteral("/run/mutoscope-1");
        QVERIFY(chooseMode({flag, surface, QStringLiteral("software"), socket}) ==
                AppMode(WorkerMode{worker::Surface::Software, socket}));
        QVERIFY(chooseMode({flag, surface, QStringLiteral("gl"), socket}) ==
                AppMode(WorkerMode{worker::Surface::Gl, socket}));
        QVERIFY(chooseMode({flag, surface, QStringLiteral("gl"), QStringLiteral("--probe")}) ==
                AppMode(WorkerMode{worker::Surface::Gl, {}}));
        QVERIFY(
            std::holds_alternative<PrintMode>(chooseMode({flag, surface, QStringLiteral("paper"), socket})));
        QVERIFY(std::holds_alternative<PrintMode>(chooseMode({flag})));
        QVERIFY(
            std::holds_alternative<PrintMode>(chooseMode({flag, QStringLiteral("a"), QStringLiteral("b")})));
    }

    void printsAndLeaves_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<int>("exitCode");
        const QString version = QStringLiteral("mutoscope " MUTO_VERSION "\n");
        const QString help = QStringLiteral("Mutoscope turns HTML");
        QTest::newRow("--version") << QStringList{QStringLiteral("--version")} << version << 0;
        QTest::newRow("-V") << QStringList{QStringLiteral("-V")} << version << 0;
        QTest::newRow("--help") << QStringList{QStringLiteral("--help")} << help << 0;
        QTest::newRow("-h") << QStringList{QStringLiteral("-h")} << help << 0;
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--fast")}
                                        << QStringLiteral("Unknown option --fast\n\n") + help << kExitUsage;
        QTest::newRow("a new project takes no path")
            << QStringList{QStringLiteral("--new"), QStringLiteral("a")}
            << QStringLiteral("Unknown option --new\n\n") + help << kExitUsage;
        QTest::newRow("unknown option after one that is known")
            << QStringList{QStringLiteral("--verbose"), QStringLiteral("--fast")}
            << QStringLiteral("Unknown option --fast\n\n") + help << kExitUsage;
        QTest::newRow("two projects")
            << QStringList{QStringLiteral("a"), QStringLiteral("b")}
            << QStringLiteral("Only one project can be opened at a time\n\n") + help << kExitUsage;
    }

    void printsAndLeaves()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, begin);
        const AppMode mode = chooseMode(arguments);
        QVERIFY(std::holds_alternative<PrintMode>(mode));
        const auto &print = std::get<PrintMode>(mode);
        QVERIFY2(print.text.startsWith(begin), qPrintable(print.text));
        QVERIFY(print.text.endsWith(QLatin1Char('\n')));
        QTEST(print.exitCode, "exitCode");
    }

    void scriptsCanTellErrorsApart_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("usage") << ErrorKind::Usage << 2;
        QTest::newRow("composition") << ErrorKind::Composition << 3;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << 130;
        QTest::newRow("disk") << ErrorKind::Io << 1;
        QTest::newRow("encoder") << ErrorKind::Media << 1;
        QTest::newRow("worker") << ErrorKind::Worker << 1;
    }

    void scriptsCanTellErrorsApart()
    {
        QFETCH(ErrorKind, kind);
        QTEST(exitCodeOf(kind), "code");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestAppMode)
#include "tst_app_mode.moc"
