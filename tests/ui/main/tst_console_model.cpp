#include "ui/main/console_model.h"

#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QApplication>

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
};

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
