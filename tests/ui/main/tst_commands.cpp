#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/main/action_registry.h"
#include "ui/main/command_palette.h"
#include "ui/main/focus_keys.h"
#include "ui/main/key_bindings.h"
#include "ui/main/shortcut_sheet.h"
#include "ui/support/fuzzy_match.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace muto;
using ui::ActionId;
namespace keys = settings::keys;

/// Ways to commands: what finds them, what runs them, and which keys they have.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void tellsWhichLettersWereFound();
    void takesTheBetterOfTwo_data();
    void takesTheBetterOfTwo();
    void showsWhatWasUsedLastFirst();
    void runsWhatIsChosen();
    void saysWhyNotAndDoesNotRun();
    void answersComeFirst();
    void remembersEachOnce();
    void keysAreTakenFromTheirOwner();
    void onlyDifferencesAreStored();
    void keysComeBack();
    void someKeysAreReserved_data();
    void someKeysAreReserved();
    void travelAsJson();
    void sheetListsEveryKey();
    void thePanelThatHasTheFocusIsMeant();
    void commandsOfPanelsAreCommands();
    void aKeyIsOneCommandsInOnePlace();
    void presetsAreWholeAndSpareWhatIsChanged_data();
    void presetsAreWholeAndSpareWhatIsChanged();

private:
    QAction &action(ActionId id) const { return *m_actions->action(id); }
    ui::CommandPalette *openPalette(const QStringList &recent = {}) const;

    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::ActionRegistry> m_actions;
};

void TestCommands::init()
{
    m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
    m_actions = std::make_unique<ui::ActionRegistry>();
}

void TestCommands::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *typed, const char *text, bool found) {
        QTest::addRow("%s in %s", typed, text)
            << QString::fromUtf8(typed) << QString::fromUtf8(text) << found;
    };
    row("", "Ripple Delete", true);
    row("rd", "Ripple Delete", true);
    row("RIPPLE", "Ripple Delete", true);
    row("delete ripple", "Ripple Delete", true);
    row("ripd", "Ripple Delete", true);
    row("dr", "Ripple Delete", false);
    row("ripplex", "Ripple Delete", false);
    row("öff", "Öffnen", true);
    row("x", "", false);
}

void TestCommands::findsWhatIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QTEST(ui::fuzzyMatch(typed, text).has_value(), "found");
}

void TestCommands::tellsWhichLettersWereFound()
{
    QCOMPARE(ui::fuzzyMatch(QStringLiteral("rd"), QStringLiteral("Ripple Delete"))->positions,
             QList<int>({0, 7}));
    QCOMPARE(ui::fuzzyMatch(QStringLiteral("del"), QStringLiteral("Idle Delete"))->positions,
             QList<int>({5, 6, 7}));
    QCOMPARE(ui::fuzzyMatch(QStringLiteral("de rip"), QStringLiteral("Ripple Delete"))->positions,
             QList<int>({0, 1, 2, 7, 8}));
}

void TestCommands::takesTheBetterOfTwo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *typed, const char *better, const char *worse) {
        QTest::addRow("%s: %s before %s", typed, better, worse)
            << QString::fromUtf8(typed) << QString::fromUtf8(better) << QString::fromUtf8(worse);
    };
    row("re", "Render", "Step Forward");
    row("ti", "Zoom Out of the Timeline", "Jump to the In Point");
    row("zo", "Zoom In", "Size to Other");
    row("cp", "Command Palette", "Copy");
    row("del", "Ripple Delete", "Mode Last");
    row("open", "Open Folder", "Outside Pen");
}

void TestCommands::takesTheBetterOfTwo()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto first = ui::fuzzyMatch(typed, better);
    const auto second = ui::fuzzyMatch(typed, worse);
    QVERIFY(first);
    QVERIFY2(!second || first->score > second->score,
             qPrintable(QStringLiteral("%1, %2").arg(first->score).arg(second ? second->score : 0)));
}

void TestCommands::showsWhatWasUsedLastFirst()
{
    ui::PaletteModel model(ui::paletteEntries(*m_actions, {}),
                           {QStringLiteral("edit.undo"), QStringLiteral("file.render")});
    QCOMPARE(model.entry(0).id, QStringLiteral("edit.undo"));
    QCOMPARE(model.entry(1).id, QStringLiteral("file.render"));
    QCOMPARE(model.entry(2).id, QStringLiteral("file.new"));
    QCOMPARE(model.rowCount(), int(m_actions->all().size()) - 1); // itself it need not offer
    QCOMPARE(model.index(0).data(ui::PaletteModel::PathRole).toString(), QStringLiteral("Edit"));
}

ui::CommandPalette *TestCommands::openPalette(const QStringList &recent) const
{
    auto *palette = new ui::CommandPalette(
        ui::paletteEntries(*m_actions, {[](const QAction &) { return QStringLiteral("Nothing is open"); }}),
        recent);
    palette->show();
    return palette;
}

void TestCommands::runsWhatIsChosen()
{
    const QPointer<ui::CommandPalette> palette = openPalette();
    QSignalSpy ran(palette, &ui::CommandPalette::ran);
    QSignalSpy triggered(&action(ActionId::RippleDelete), &QAction::triggered);
    auto *words = palette->findChild<QLineEdit *>(QStringLiteral("paletteWords"));
    QCOMPARE(test::widgetsWithoutName(*palette), QString());
    QTest::keyClicks(words, QStringLiteral("ripdel"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(ran.at(0).at(0).toString(), QStringLiteral("clip.rippleDelete"));
    QTRY_VERIFY(!palette);
}

void TestCommands::saysWhyNotAndDoesNotRun()
{
    action(ActionId::RippleDelete).setEnabled(false);
    std::unique_ptr<ui::CommandPalette> palette(openPalette());
    QSignalSpy triggered(&action(ActionId::RippleDelete), &QAction::triggered);
    auto *words = palette->findChild<QLineEdit *>(QStringLiteral("paletteWords"));
    QTest::keyClicks(words, QStringLiteral("ripple delete"));
    const auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
    QCOMPARE(list->currentIndex().data(ui::PaletteModel::PathRole).toString(),
             QStringLiteral("Nothing is open"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(triggered.count(), 0);
    QVERIFY(palette->isVisible());
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestCommands::answersComeFirst()
{
    const auto answers = [](const QString &words) {
        return std::vector<ui::PaletteEntry>{{{}, QStringLiteral("Go to %1").arg(words), {}}};
    };
    ui::PaletteModel model(ui::paletteEntries(*m_actions, {}), {}, answers);
    QCOMPARE(model.entry(0).id, QStringLiteral("file.new"));
    model.setWords(QStringLiteral("0:12"));
    QCOMPARE(model.entry(0).title, QStringLiteral("Go to 0:12"));
}

void TestCommands::remembersEachOnce()
{
    const QStringList two{QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(ui::rememberedCommand(two, QStringLiteral("b")), QStringList({two.at(1), two.at(0)}));
    QCOMPARE(ui::rememberedCommand(two, {}), two);
    QStringList many;
    for (int i = 0; i < 50; ++i)
        many = ui::rememberedCommand(many, QString::number(i));
    QCOMPARE(many.size(), 12);
    QCOMPARE(many.first(), QStringLiteral("49"));
}

void TestCommands::keysAreTakenFromTheirOwner()
{
    ui::KeyBindings bindings(*m_actions, *m_settings);
    const QKeySequence key(QStringLiteral("Ctrl+D"));
    QCOMPARE(bindings.ownerOf(key), &action(ActionId::Duplicate));
    bindings.add(action(ActionId::CloseGaps), key);
    QCOMPARE(bindings.ownerOf(key), &action(ActionId::CloseGaps));
    QVERIFY(action(ActionId::Duplicate).shortcuts().isEmpty());
    QVERIFY(action(ActionId::CloseGaps).toolTip().contains(key.toString(QKeySequence::NativeText)));
    QVERIFY(bindings.isChanged(action(ActionId::Duplicate)));
    bindings.add(action(ActionId::CloseGaps), QKeySequence(QStringLiteral("Ctrl+Alt+G")));
    QCOMPARE(action(ActionId::CloseGaps).shortcuts().size(), 2);
    bindings.reset(action(ActionId::Duplicate));
    QCOMPARE(bindings.ownerOf(key), &action(ActionId::Duplicate));
    QCOMPARE(action(ActionId::CloseGaps).shortcuts().size(), 1);
}

void TestCommands::onlyDifferencesAreStored()
{
    ui::KeyBindings bindings(*m_actions, *m_settings);
    bindings.add(action(ActionId::Render), QKeySequence(QStringLiteral("Ctrl+Alt+R")));
    QCOMPARE(m_settings->get(keys::commands::keys),
             QStringList{QStringLiteral("file.render=Ctrl+R; Ctrl+M; Ctrl+Alt+R")});
    bindings.remove(action(ActionId::Render), QKeySequence(QStringLiteral("Ctrl+Alt+R")));
    QVERIFY(!m_settings->stored(keys::commands::keys));
    bindings.remove(action(ActionId::Render), QKeySequence(QStringLiteral("Ctrl+R")));
    bindings.remove(action(ActionId::Render), QKeySequence(QStringLiteral("Ctrl+M")));
    QCOMPARE(m_settings->get(keys::commands::keys), QStringList{QStringLiteral("file.render=")});
}

void TestCommands::keysComeBack()
{
    m_settings->set(keys::commands::keys, {QStringLiteral("file.render=Ctrl+D; F8"),
                                           QStringLiteral("gone=F10"), QStringLiteral("nonsense")});
    ui::KeyBindings bindings(*m_actions, *m_settings);
    QCOMPARE(bindings.ownerOf(QKeySequence(QStringLiteral("Ctrl+D"))), &action(ActionId::Render));
    QCOMPARE(bindings.ownerOf(QKeySequence(QStringLiteral("F8"))), &action(ActionId::Render));
    QCOMPARE(bindings.ownerOf(QKeySequence(QStringLiteral("F10"))), nullptr);
    QCOMPARE(bindings.ownerOf(QKeySequence(QStringLiteral("Ctrl+R"))), nullptr);
    bindings.resetAll();
    QCOMPARE(bindings.ownerOf(QKeySequence(QStringLiteral("Ctrl+R"))), &action(ActionId::Render));
    QVERIFY(!m_settings->stored(keys::commands::keys));
}

void TestCommands::someKeysAreReserved_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("reserved");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("escape") << QStringLiteral("Esc") << true;
    QTest::newRow("tab") << QStringLiteral("Tab") << true;
    QTest::newRow("enter") << QStringLiteral("Return") << true;
    QTest::newRow("down") << QStringLiteral("Down") << true;
    QTest::newRow("with a modifier") << QStringLiteral("Ctrl+Return") << false;
    QTest::newRow("letter") << QStringLiteral("G") << false;
}

void TestCommands::someKeysAreReserved()
{
    QFETCH(QString, key);
    QFETCH(bool, reserved);
    QCOMPARE(!ui::reservedBecause(QKeySequence(key)).isEmpty(), reserved);
    ui::KeyBindings bindings(*m_actions, *m_settings);
    bindings.add(action(ActionId::CloseGaps), QKeySequence(key));
    QCOMPARE(action(ActionId::CloseGaps).shortcuts().isEmpty(), reserved);
}

void TestCommands::travelAsJson()
{
    ui::KeyBindings bindings(*m_actions, *m_settings);
    bindings.add(action(ActionId::CloseGaps), QKeySequence(QStringLiteral("Ctrl+D")));
    const QByteArray json = bindings.exported();
    bindings.resetAll();
    QVERIFY(bindings.import(json));
    QCOMPARE(bindings.ownerOf(QKeySequence(QStringLiteral("Ctrl+D"))), &action(ActionId::CloseGaps));
    QVERIFY(action(ActionId::Duplicate).shortcuts().isEmpty());
    QVERIFY(!bindings.import("{\"keys\":"));
    QVERIFY(!bindings.import("[]"));
    QCOMPARE(bindings.ownerOf(QKeySequence(QStringLiteral("Ctrl+D"))), &action(ActionId::CloseGaps));
}

void TestCommands::sheetListsEveryKey()
{
    const QString text = ui::shortcutText(ui::shortcutGroups(*m_actions));
    for (const QAction *action : m_actions->all()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(text.contains(ui::plainTitle(action->text())), qPrintable(action->objectName()));
    }
    QVERIFY(text.contains(QStringLiteral("Ctrl+Shift+P, Ctrl+K")));
    QVERIFY(text.contains(QStringLiteral("tapped while the film stands")));
    test::FakeDialogs dialogs;
    const ui::ShortcutSheet sheet(ui::shortcutGroups(*m_actions), dialogs);
    QCOMPARE(test::widgetsWithoutName(sheet), QString());
    const QTreeWidgetItem *line =
        sheet.findChild<QTreeWidget *>(QStringLiteral("sheetList"))->topLevelItem(0)->child(0);
    QCOMPARE(line->toolTip(0), line->text(0)); // which may be cut
    const QTemporaryDir folder;
    dialogs.path = folder.filePath(QStringLiteral("keys.html"));
    sheet.findChild<QAbstractButton *>(QStringLiteral("saveSheetButton"))->click();
    QFile page(dialogs.path);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.contains("<td>Render</td><td><kbd>Ctrl+R, Ctrl+M</kbd></td>"));
    dialogs.path = folder.filePath(QStringLiteral("nowhere/keys.html"));
    sheet.findChild<QAbstractButton *>(QStringLiteral("saveSheetButton"))->click();
    QVERIFY(sheet.findChild<QLabel *>(QStringLiteral("sheetFault"))->text().contains(dialogs.path));
}

/// A command of the window and one of a panel may have the same keys.
void TestCommands::thePanelThatHasTheFocusIsMeant()
{
    QMainWindow window;
    ui::FocusKeys focusKeys;
    qApp->installEventFilter(&focusKeys);
    auto *panel = new QWidget(&window);
    auto *list = new QListView(panel);
    auto *other = new QListView(&window);
    other->move(200, 0);
    window.setCentralWidget(panel);
    window.addAction(&action(ActionId::Group));
    QAction own(QStringLiteral("Go to Line"));
    own.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    own.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    panel->addAction(&own);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy ours(&own, &QAction::triggered), windows(&action(ActionId::Group), &QAction::triggered);
    const auto press = [&](QWidget *where) {
        where->setFocus();
        QTest::keyClick(where, Qt::Key_G, Qt::ControlModifier);
    };
    press(list);
    press(list);
    QCOMPARE(ours.count(), 2);
    QCOMPARE(windows.count(), 0);
    press(other);
    QCOMPARE(windows.count(), 1);
    // Backspace is Del: it never deletes clips while something else can be deleted here.
    window.addAction(&action(ActionId::Delete));
    QSignalSpy clips(&action(ActionId::Delete), &QAction::triggered);
    own.setShortcuts({own.shortcut(), QKeySequence::Delete});
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Backspace);
    QCOMPARE(ours.count(), 3);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Backspace);
    QCOMPARE(clips.count(), 1);
    own.setEnabled(false);
    press(list);
    QCOMPARE(windows.count(), 2);
    QCOMPARE(ours.count(), 3);
}

namespace {

/// A panel with a list that has commands, as the Layers panel is.
struct Panel
{
    explicit Panel(const char *name, const QList<QKeySequence> &keys)
        : command(ui::addCommand(*new QListView(&widget), {.name = name,
                                                           .text = QStringLiteral("&Show or hide…"),
                                                           .keys = keys,
                                                           .context = Qt::WidgetShortcut}))
    {
    }

    QWidget widget;
    QAction *command;
};

} // namespace

void TestCommands::commandsOfPanelsAreCommands()
{
    const std::size_t before = m_actions->all().size();
    {
        Panel layers("layers.hide", {Qt::Key_H});
        m_actions->adopt(ui::Surface::Layers, layers.widget);
        m_actions->adopt(ui::Surface::Layers, layers.widget); // once is enough
        QCOMPARE(m_actions->all().size(), before + 1);
        QCOMPARE(m_actions->surfaceOf(*layers.command), ui::Surface::Layers);
        QCOMPARE(m_actions->surfaceOf(action(ActionId::HoldKeyframes)), ui::Surface::Window);
        QCOMPARE(layers.command->toolTip(), QStringLiteral("Show or hide (H)"));

        ui::KeyBindings bindings(*m_actions, *m_settings);
        bindings.add(*layers.command, QKeySequence(QStringLiteral("Ctrl+Alt+H")));
        QCOMPARE(m_settings->get(keys::commands::keys),
                 QStringList{QStringLiteral("layers.hide=H; Ctrl+Alt+H")});
        bindings.reset(*layers.command);
        QCOMPARE(layers.command->shortcuts(), QList<QKeySequence>{Qt::Key_H});

        const QAction *shown = nullptr;
        auto entries =
            ui::paletteEntries(*m_actions, {{}, [&shown](const QAction &which) { shown = &which; }});
        QCOMPARE(entries.back().id, QStringLiteral("layers.hide"));
        QCOMPARE(entries.back().path, QStringLiteral("Layers"));
        QCOMPARE(entries.back().keys, QStringLiteral("H"));
        QSignalSpy triggered(layers.command, &QAction::triggered);
        entries.back().run();
        QCOMPARE(shown, layers.command);
        QCOMPARE(triggered.count(), 1);
        entries =
            ui::paletteEntries(*m_actions, {[](const QAction &) { return QStringLiteral("Closed"); }, {}});
        QVERIFY(!entries.back().isEnabled); // its panel is not there, whatever the action says
        QVERIFY(ui::shortcutText(ui::shortcutGroups(*m_actions)).contains(QStringLiteral("Show or hide")));
    }
    QCOMPARE(m_actions->all().size(), before); // and it went with its panel
}

void TestCommands::aKeyIsOneCommandsInOnePlace()
{
    Panel layers("layers.hide", {Qt::Key_H}), source("source.goToElement", {Qt::Key_F12});
    m_actions->adopt(ui::Surface::Layers, layers.widget);
    m_actions->adopt(ui::Surface::Source, source.widget);
    ui::KeyBindings bindings(*m_actions, *m_settings);
    QAction &hold = action(ActionId::HoldKeyframes);
    QCOMPARE(hold.shortcut(), QKeySequence(Qt::Key_H)); // the same, and both keep it
    QCOMPARE(bindings.ownerOf(Qt::Key_H), &hold);
    QCOMPARE(bindings.ownerOf(Qt::Key_H, ui::Surface::Layers), layers.command);
    QCOMPARE(bindings.ownerOf(Qt::Key_H, ui::Surface::Source), &hold);

    const QKeySequence goTo(Qt::Key_F12), undo(QStringLiteral("Ctrl+Z"));
    QCOMPARE(bindings.clashOf(*layers.command, goTo).kind,
             ui::KeyClash::None); // the keyboard is in one of them
    QCOMPARE(bindings.clashOf(*layers.command, undo).kind, ui::KeyClash::Shadows);
    QCOMPARE(bindings.clashOf(*layers.command, undo).other, &action(ActionId::Undo));
    QCOMPARE(bindings.clashOf(action(ActionId::Redo), undo).kind, ui::KeyClash::Same);

    bindings.add(*layers.command, undo);
    QVERIFY(action(ActionId::Undo).shortcuts().contains(undo));
    bindings.remove(*layers.command, undo);
    bindings.add(*layers.command, undo, ui::KeyBindings::Take::FromAll);
    QVERIFY(!action(ActionId::Undo).shortcuts().contains(undo));
    QCOMPARE(hold.shortcut(), QKeySequence(Qt::Key_H)); // what it had before it leaves alone
}

void TestCommands::presetsAreWholeAndSpareWhatIsChanged_data()
{
    QTest::addColumn<ui::KeyPreset>("preset");
    for (const ui::KeyPreset preset : ui::kKeyPresets)
        QTest::newRow(qPrintable(ui::keyPresetName(preset))) << preset;
}

void TestCommands::presetsAreWholeAndSpareWhatIsChanged()
{
    QFETCH(ui::KeyPreset, preset);
    QCOMPARE(ui::keyPresetFromName(ui::keyPresetName(preset)), std::optional(preset));
    QSet<QString> names;
    QSet<QKeySequence> taken;
    for (const QAction *each : m_actions->all())
        names.insert(each->objectName());
    for (const ui::KeyAssignment &assignment : ui::presetKeys(preset)) {
        QVERIFY2(names.contains(assignment.name), qPrintable(assignment.name));
        for (const QKeySequence &key : assignment.keys) {
            QVERIFY2(!taken.contains(key) && !key.toString().isEmpty(), qPrintable(assignment.name));
            taken.insert(key);
        }
    }

    ui::KeyBindings bindings(*m_actions, *m_settings);
    const QKeySequence mine(QStringLiteral("Ctrl+Alt+Shift+G"));
    bindings.add(action(ActionId::CloseGaps), mine);
    bindings.setPreset(preset);
    QCOMPARE(action(ActionId::CloseGaps).shortcuts(), QList{mine});
    QVERIFY(bindings.isChanged(action(ActionId::CloseGaps)));
    QVERIFY(!bindings.isChanged(action(ActionId::ToolRazor))); // that is how it is in this preset
    QCOMPARE(m_settings->get(keys::commands::keys).size(), 1);
    for (const ActionId id : {ActionId::PlayPause, ActionId::Undo, ActionId::Delete, ActionId::Split,
                              ActionId::MarkIn, ActionId::Mute, ActionId::CommandPalette, ActionId::Render})
        QVERIFY2(!action(id).shortcuts().isEmpty(), qPrintable(action(id).objectName()));

    const QByteArray file = bindings.exported();
    bindings.resetAll();
    QCOMPARE(bindings.preset(), ui::KeyPreset::Mutoscope);
    QVERIFY(action(ActionId::CloseGaps).shortcuts().isEmpty());
    QVERIFY(bindings.import(file));
    QCOMPARE(bindings.preset(), preset);
    QCOMPARE(action(ActionId::CloseGaps).shortcuts(), QList{mine});
    const ui::KeyBindings again(*m_actions, *m_settings); // as at the next start
    QCOMPARE(again.preset(), preset);
    QCOMPARE(again.ownerOf(mine), &action(ActionId::CloseGaps));
}

MUTO_TEST_MAIN(QApplication, TestCommands)
#include "tst_commands.moc"
