#include "ui/main/action_registry.h"

#include "tests/support/test_main.h"
#include "tests/translations/ts_file.h"

#include <QAction>
#include <QApplication>
#include <QSet>

using namespace muto;
using ui::ActionRegistry;

class TestActionRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAndKeysAreUnique();
    void habitsOfOtherEditorsWork();
    void everyActionExplainsItself();
    void aCommandSaysWhyItCannotBeUsed();
    void everyActionIsInOneMenu();
    void menusBeginAndEndWithActions();
    void mnemonicsOfAMenuDiffer_data();
    void mnemonicsOfAMenuDiffer();
};

void TestActionRegistry::idsAndKeysAreUnique()
{
    const ActionRegistry registry;
    QSet<QString> names;
    QSet<QKeySequence> keys;
    for (const QAction *action : registry.all()) {
        QVERIFY2(!action->objectName().isEmpty() && !names.contains(action->objectName()),
                 qPrintable(action->objectName()));
        names.insert(action->objectName());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
}

void TestActionRegistry::habitsOfOtherEditorsWork()
{
    const ActionRegistry registry;
    const auto has = [&registry](ui::ActionId id, const char *keys) {
        return registry.action(id)->shortcuts().contains(QKeySequence(QLatin1String(keys)));
    };
    QVERIFY(has(ui::ActionId::Delete, "Del") && has(ui::ActionId::Delete, "Backspace"));
    QVERIFY(has(ui::ActionId::Redo, "Ctrl+Shift+Z") && has(ui::ActionId::Redo, "Ctrl+Y"));
    QVERIFY(has(ui::ActionId::Render, "Ctrl+R") && has(ui::ActionId::Render, "Ctrl+M"));
}

void TestActionRegistry::everyActionExplainsItself()
{
    const ActionRegistry registry;
    for (const QAction *action : registry.all()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(action->toolTip().startsWith(action->statusTip()), qPrintable(action->objectName()));
        if (!action->shortcut().isEmpty())
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
    }
}

void TestActionRegistry::aCommandSaysWhyItCannotBeUsed()
{
    const ActionRegistry registry;
    QAction &add = *registry.action(ui::ActionId::AddKeyframe);
    const QString tip = add.toolTip(), status = add.statusTip();
    registry.setObstacle(ui::ActionId::AddKeyframe, QStringLiteral("It is a sound."));
    QVERIFY(!add.isEnabled());
    QCOMPARE(add.toolTip(), tip + QStringLiteral("\nIt is a sound."));
    QCOMPARE(add.statusTip(), QStringLiteral("It is a sound."));
    ui::setCommandKeys(add, {QKeySequence(Qt::Key_F8)}); // other keys change nothing about that
    QCOMPARE(add.toolTip(), ui::toolTipFor(status, Qt::Key_F8) + QStringLiteral("\nIt is a sound."));
    QCOMPARE(registry.obstacleOf(add), QStringLiteral("It is a sound."));
    registry.setObstacle(ui::ActionId::AddKeyframe, {});
    QVERIFY(add.isEnabled() && add.statusTip() == status);
}

void TestActionRegistry::everyActionIsInOneMenu()
{
    const ActionRegistry registry;
    std::size_t inMenus = 0;
    for (const auto menu : ui::kMenus) {
        for (const QAction *action : registry.menuActions(menu))
            inMenus += action ? 1 : 0;
    }
    QCOMPARE(inMenus, registry.all().size());
}

void TestActionRegistry::menusBeginAndEndWithActions()
{
    const ActionRegistry registry;
    for (const auto menu : ui::kMenus) {
        const auto actions = registry.menuActions(menu);
        QVERIFY(actions.front());
        QVERIFY(actions.back());
    }
}

void TestActionRegistry::mnemonicsOfAMenuDiffer_data()
{
    QTest::addColumn<QString>("translation");
    QTest::newRow("as written") << QString();
    QTest::newRow("in German") << QStringLiteral("mutoscope_de.ts");
}

void TestActionRegistry::mnemonicsOfAMenuDiffer()
{
    QFETCH(QString, translation);
    test::TsTranslator words(test::sourcesFolder() + QStringLiteral("/translations/") + translation);
    QCoreApplication::installTranslator(&words); // and goes with it
    const ActionRegistry registry;
    for (const auto menu : ui::kMenus) {
        QSet<QChar> letters;
        for (const QAction *action : registry.menuActions(menu)) {
            if (!action)
                continue;
            const auto at = action->text().indexOf(QLatin1Char('&'));
            if (at < 0)
                continue; // a long menu runs out of letters
            const QChar letter = action->text().at(at + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
            letters.insert(letter);
        }
    }
}

MUTO_TEST_MAIN(QApplication, TestActionRegistry)
#include "tst_action_registry.moc"
