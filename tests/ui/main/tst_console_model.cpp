#include "ui/main/console_model.h"

#include "tests/support/test_main.h"
#include "ui/main/console_panel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>

using namespace muto;
using ui::ConsoleModel;
using Level = web::ConsoleMessage::Level;

class TestConsoleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void countsProblems();
    void foldsRepeats();
    void copiesWithPlaces();
    void neverGrowsWithoutEnd();
    void namesLinesOfTheProject_data();
    void namesLinesOfTheProject();
    void takesOneToTheLine();
};

void TestConsoleModel::namesLinesOfTheProject_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<ui::SourceLine>>("place");
    const auto none = std::optional<ui::SourceLine>();
    QTest::newRow("place") << QStringLiteral("main.js:6")
                           << std::optional(ui::SourceLine{QStringLiteral("main.js"), 6});
    QTest::newRow("message") << QStringLiteral("my parts/a b.html:12: Uncaught Error")
                             << std::optional(ui::SourceLine{QStringLiteral("my parts/a b.html"), 12});
    QTest::newRow("column") << QStringLiteral("a.js:3:7")
                            << std::optional(ui::SourceLine{QStringLiteral("a.js"), 3});
    QTest::newRow("no line") << QStringLiteral("main.js") << none;
    QTest::newRow("elsewhere") << QStringLiteral("https://example.org/a.js:6") << none;
    QTest::newRow("line 0") << QStringLiteral("main.js:0") << none;
    QTest::newRow("a time") << QStringLiteral("at 1.5:30pm") << none;
}

void TestConsoleModel::namesLinesOfTheProject()
{
    QFETCH(QString, text);
    QTEST(ui::sourceLineAt(text), "place");
}

/// By Enter, and by the menu's command, which says so where there is no line to go to.
void TestConsoleModel::takesOneToTheLine()
{
    ConsoleModel model;
    ui::ConsolePanel panel(model);
    model.add(web::ConsoleMessage{Level::Info, QStringLiteral("hello"), {}, 0});
    model.add(
        web::ConsoleMessage{Level::Error, QStringLiteral("no such thing"), QStringLiteral("main.js"), 6});
    model.add(Error{ErrorKind::Composition, QStringLiteral("parts/a.html:9: Uncaught Error"), {}});
    QSignalSpy asked(&panel, &ui::ConsolePanel::placeAsked);
    auto *list = panel.findChild<QListView *>(QStringLiteral("consoleList"));
    QAction *goTo = nullptr;
    for (QAction *action : panel.actions()) {
        if (action->objectName() == QLatin1String("console.goTo"))
            goTo = action;
    }
    QVERIFY(goTo);
    list->setCurrentIndex(model.index(0));
    QVERIFY(!goTo->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(asked.isEmpty());
    list->setCurrentIndex(model.index(1));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("main.js"), 6}));
    list->setCurrentIndex(model.index(2));
    QVERIFY(goTo->isEnabled());
    goTo->trigger();
    QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("parts/a.html"), 9}));
}

void TestConsoleModel::keepsTheRulesOfModels()
{
    ConsoleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(web::ConsoleMessage{Level::Info, QStringLiteral("hello"), {}, 0});
    model.add(web::ConsoleMessage{Level::Info, QStringLiteral("hello"), {}, 0});
    model.add(Error{ErrorKind::Io, QStringLiteral("no"), QStringLiteral("try again")});
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestConsoleModel::countsProblems()
{
    ConsoleModel model;
    model.add(web::ConsoleMessage{Level::Info, QStringLiteral("fine"), {}, 0});
    model.add(composition::Issue{composition::Issue::Severity::Warning, QStringLiteral("index.html:3"),
                                 QStringLiteral("missing image")});
    model.add(Error{ErrorKind::Composition, QStringLiteral("broken"), {}});
    QCOMPARE(model.warnings(), 1);
    QCOMPARE(model.errors(), 1);
    QCOMPARE(model.index(1).data(ConsoleModel::SourceRole).toString(), QStringLiteral("index.html:3"));
    model.clear();
    QCOMPARE(model.warnings() + model.errors(), 0);
}

void TestConsoleModel::foldsRepeats()
{
    ConsoleModel model;
    for (int i = 0; i < 3; ++i)
        model.add(web::ConsoleMessage{Level::Warning, QStringLiteral("again"), QStringLiteral("a.js"), 4});
    model.add(web::ConsoleMessage{Level::Warning, QStringLiteral("again"), QStringLiteral("b.js"), 4});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(ConsoleModel::CountRole).toInt(), 3);
    QCOMPARE(model.warnings(), 2);
}

void TestConsoleModel::copiesWithPlaces()
{
    ConsoleModel model;
    model.add(web::ConsoleMessage{Level::Error, QStringLiteral("boom"), QStringLiteral("a.js"), 4});
    model.add(web::ConsoleMessage{Level::Info, QStringLiteral("fine"), {}, 0});
    QCOMPARE(model.textOf({0, 1}), QStringLiteral("boom (a.js:4)\nfine"));
}

void TestConsoleModel::neverGrowsWithoutEnd()
{
    ConsoleModel model;
    for (int i = 0; i < 6000; ++i)
        model.add(web::ConsoleMessage{Level::Warning, QString::number(i), {}, 0});
    QVERIFY(model.rowCount() <= 5000);
    QCOMPARE(model.warnings(), model.rowCount());
    QCOMPARE(model.index(model.rowCount() - 1).data().toString(), QStringLiteral("5999"));
}

MUTO_TEST_MAIN(QApplication, TestConsoleModel)
#include "tst_console_model.moc"
