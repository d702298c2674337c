#include "ui/settings/settings_dialog.h"

#include "core/base/data_size.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/main/action_registry.h"
#include "ui/main/key_bindings.h"
#include "ui/settings/page_rows.h"
#include "ui/settings/storage_page.h"
#include "ui/support/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <cstdlib>

using namespace muto;
namespace keys = settings::keys;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsStored();
    void whatIsStoredIsShown();
    void defaultsOfAPageComeBack();
    void everyChoiceIsStored();
    void searchFindsPagesAndMarksRows();
    void aSearchThatFindsNothingSaysSo();
    void keysAreFoundAndGiven();
    void keysTravelInAFile();
    void presetsAreChosenAndSharedKeysAreTold();
    void fixedKeysAreToldToo();
    void allPreferencesTravelInAFile();
    void storageIsCountedAndCleared();
    void whatTheEnvironmentSaysIsShownAndLocked();
    void everyControlHasAName();
    void everythingBeginsAtOneEdge();

private:
    static settings::Settings &fresh(std::unique_ptr<settings::Settings> &holder)
    {
        holder = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
        return *holder;
    }
    template<typename T>
    static T &child(const ui::SettingsDialog &dialog, const char *name)
    {
        auto *found = dialog.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no child called %s", name);
        return *found;
    }

    std::unique_ptr<settings::Settings> m_settings;
};

void TestSettingsDialog::whatIsChosenIsStored()
{
    settings::Settings &settings = fresh(m_settings);
    ui::SettingsDialog dialog(settings, nullptr, {});
    child<QComboBox>(dialog, "themeCombo").setCurrentIndex(2);
    child<QComboBox>(dialog, "timeStyleCombo").setCurrentIndex(2);
    child<QComboBox>(dialog, "defaultQualityCombo").setCurrentIndex(0);
    child<QSpinBox>(dialog, "defaultWorkersSpin").setValue(3);
    child<QComboBox>(dialog, "surfaceCombo").setCurrentIndex(2);
    child<QCheckBox>(dialog, "streamingSettingCheck").setChecked(false);
    child<QDoubleSpinBox>(dialog, "maximumDurationSettingSpin").setValue(60);
    QCOMPARE(settings.get(keys::general::theme), QStringLiteral("light"));
    QCOMPARE(settings.get(keys::preview::timeFormat), QStringLiteral("frames"));
    QCOMPARE(settings.get(keys::render::quality), QStringLiteral("draft"));
    QCOMPARE(settings.get(keys::render::workers), 3);
    QCOMPARE(settings.get(keys::render::surface), QStringLiteral("gl"));
    QCOMPARE(settings.get(keys::render::streamingEnabled), false);
    QCOMPARE(settings.get(keys::render::streamingMaxDurationSeconds), 60.0);
}

void TestSettingsDialog::whatIsStoredIsShown()
{
    settings::Settings &settings = fresh(m_settings);
    settings.set(keys::general::theme, QStringLiteral("dark"));
    settings.set(keys::render::streamingMaxDurationSeconds, 99);
    settings.set(keys::render::quality, QStringLiteral("high"));
    const ui::SettingsDialog dialog(settings, nullptr, {});
    QCOMPARE(child<QComboBox>(dialog, "themeCombo").currentIndex(), 1);
    QCOMPARE(child<QDoubleSpinBox>(dialog, "maximumDurationSettingSpin").value(), 99.0);
    QCOMPARE(child<QComboBox>(dialog, "defaultQualityCombo").currentIndex(), 2);
}

void TestSettingsDialog::defaultsOfAPageComeBack()
{
    settings::Settings &settings = fresh(m_settings);
    settings.set(keys::general::theme, QStringLiteral("dark"));
    settings.set(keys::render::streamingEnabled, false);
    ui::SettingsDialog dialog(settings, nullptr, {});
    auto &groups = child<QListWidget>(dialog, "settingsGroups");
    groups.setCurrentItem(groups.findItems(QStringLiteral("Rendering"), Qt::MatchExactly).first());
    child<QAbstractButton>(dialog, "restoreDefaultsButton").click();
    QVERIFY(child<QCheckBox>(dialog, "streamingSettingCheck").isChecked());
    QCOMPARE(settings.get(keys::general::theme), QStringLiteral("dark")); // another page
    dialog.showPage(1);
    child<QAbstractButton>(dialog, "restoreDefaultsButton").click();
    QCOMPARE(settings.get(keys::general::theme), QStringLiteral("system"));
    QCOMPARE(child<QComboBox>(dialog, "themeCombo").currentIndex(), 0);
}

void TestSettingsDialog::everyChoiceIsStored()
{
    settings::Settings &settings = fresh(m_settings);
    settings.set(keys::render::loudness, QStringLiteral("-18")); // written by hand
    const ui::SettingsDialog dialog(settings, nullptr, {});
    QCOMPARE(child<QComboBox>(dialog, "loudnessCombo").currentText(), QStringLiteral("-18"));
    for (const char *name : {"savesContinuouslyCheck", "showsPicturesCheck", "wrapsCheck", "mutedCheck"})
        child<QCheckBox>(dialog, name).toggle();
    child<QSpinBox>(dialog, "uiScaleSpin").setValue(150);
    child<QSpinBox>(dialog, "sourceZoomSpin").setValue(4);
    child<QDoubleSpinBox>(dialog, "volumeSpin").setValue(40);
    child<QSpinBox>(dialog, "streamingTimeoutSpin").setValue(30);
    QCOMPARE(settings.get(keys::editing::savesContinuously), false);
    QCOMPARE(settings.get(keys::timeline::showsPictures), false);
    QCOMPARE(settings.get(keys::source::wraps), true);
    QCOMPARE(settings.get(keys::preview::muted), true);
    QCOMPARE(settings.get(keys::general::uiScale), 150);
    QCOMPARE(settings.get(keys::editing::sourceZoom), 4);
    QCOMPARE(settings.get(keys::preview::volume), 0.4);
    QCOMPARE(settings.get(keys::render::streamingTimeoutMs), 30'000);
}

void TestSettingsDialog::searchFindsPagesAndMarksRows()
{
    ui::SettingsDialog dialog(fresh(m_settings), nullptr, {});
    auto &groups = child<QListWidget>(dialog, "settingsGroups");
    auto &search = child<QLineEdit>(dialog, "settingsSearch");
    const auto shown = [&] {
        QStringList titles;
        for (int i = 0; i < groups.count(); ++i) {
            if (!groups.item(i)->isHidden())
                titles << groups.item(i)->text();
        }
        return titles;
    };
    search.setText(QStringLiteral("WAVEFORM"));
    QCOMPARE(shown(), QStringList{QStringLiteral("Timeline")});
    QCOMPARE(groups.currentItem()->text(), QStringLiteral("Timeline"));
    const auto labels = dialog.findChildren<QLabel *>();
    QCOMPARE(std::count_if(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->property("found").toBool(); }),
             1);
    search.setText(QStringLiteral("dark"));
    QCOMPARE(shown(), QStringList{QStringLiteral("Appearance")});
    search.clear();
    QCOMPARE(shown().size(), groups.count());
}

void TestSettingsDialog::aSearchThatFindsNothingSaysSo()
{
    ui::SettingsDialog dialog(fresh(m_settings), nullptr, {});
    dialog.show();
    auto &groups = child<QListWidget>(dialog, "settingsGroups");
    auto &search = child<QLineEdit>(dialog, "settingsSearch");
    const auto &nothing = child<QLabel>(dialog, "settingsNothing");
    const auto &defaults = child<QPushButton>(dialog, "restoreDefaultsButton");
    groups.setCurrentRow(1);
    search.setText(QStringLiteral("no such word"));
    QVERIFY(nothing.isVisible());
    QVERIFY(nothing.text().contains(QStringLiteral("no such word")));
    QVERIFY(!defaults.isEnabled());
    search.clear();
    QVERIFY(!nothing.isVisible());
    QCOMPARE(groups.currentRow(), 1);
    QVERIFY(child<QStackedWidget>(dialog, "settingsPages").currentIndex() == 1);
    QVERIFY(defaults.isEnabled());
}

void TestSettingsDialog::keysAreFoundAndGiven()
{
    settings::Settings &settings = fresh(m_settings);
    const ui::ActionRegistry actions;
    ui::KeyBindings bindings(actions, settings);
    ui::SettingsDialog dialog(settings, nullptr, {}, &bindings);
    dialog.showShortcuts();
    dialog.show();
    const QAction &gaps = *actions.action(ui::ActionId::CloseGaps);
    const QAction &duplicate = *actions.action(ui::ActionId::Duplicate);
    auto &tree = child<QTreeWidget>(dialog, "shortcutsTree");
    const auto shown = [&] {
        int rows = 0;
        for (QTreeWidgetItemIterator it(&tree, QTreeWidgetItemIterator::NotHidden); *it; ++it)
            rows += (*it)->parent() ? 1 : 0;
        return rows;
    };
    QTest::keyClick(&child<QLineEdit>(dialog, "searchByKey"), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown(), 2); // and what it always does in the source
    QTest::keyClick(&child<QLineEdit>(dialog, "searchByKey"), Qt::Key_Escape);
    const QWidget &nothing = *tree.findChild<ui::EmptyState *>();
    child<QLineEdit>(dialog, "shortcutSearch").setText(QStringLiteral("close gapss"));
    QCOMPARE(shown(), 0);
    QVERIFY(nothing.isVisible()); // and says so
    child<QLineEdit>(dialog, "shortcutSearch").setText(QStringLiteral("close gaps"));
    QCOMPARE(shown(), 1);
    QVERIFY(!nothing.isVisible());
    const auto found = tree.findItems(QStringLiteral("Close Gaps"), Qt::MatchExactly | Qt::MatchRecursive);
    tree.setCurrentItem(found.first());

    auto &field = child<QLineEdit>(dialog, "newKeyField");
    QTest::keyClick(&field, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(child<QWidget>(dialog, "shortcutConflict").isVisible());
    QCOMPARE(duplicate.shortcuts().size(), 1);
    child<QAbstractButton>(dialog, "keepButton").click();
    QVERIFY(gaps.shortcuts().isEmpty());
    QTest::keyClick(&field, Qt::Key_D, Qt::ControlModifier);
    child<QAbstractButton>(dialog, "reassignButton").click();
    QCOMPARE(gaps.shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
    QVERIFY(duplicate.shortcuts().isEmpty());
    QVERIFY(!child<QWidget>(dialog, "shortcutConflict").isVisible());
    QTest::keyClick(&field, Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(gaps.shortcuts().size(), 2);
    child<QAbstractButton>(dialog, "restoreDefaultsButton").click();
    QCOMPARE(duplicate.shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
    QCOMPARE(test::widgetsWithoutName(dialog), QString());
}

void TestSettingsDialog::keysTravelInAFile()
{
    const QTemporaryDir folder;
    const QKeySequence key(QStringLiteral("Ctrl+Alt+G"));
    settings::Settings &settings = fresh(m_settings);
    const ui::ActionRegistry actions;
    ui::KeyBindings bindings(actions, settings);
    test::FakeDialogs dialogs;
    ui::SettingsDialog dialog(settings, nullptr, {}, &bindings, &dialogs);
    dialog.showShortcuts();
    dialog.show();
    const QAction &gaps = *actions.action(ui::ActionId::CloseGaps);
    bindings.add(*actions.action(ui::ActionId::CloseGaps), key);
    dialogs.path = folder.filePath(QStringLiteral("keys.json"));
    child<QAbstractButton>(dialog, "exportShortcutsButton").click();
    bindings.resetAll();
    QVERIFY(gaps.shortcuts().isEmpty());
    child<QAbstractButton>(dialog, "importShortcutsButton").click();
    QCOMPARE(gaps.shortcut(), key);
    QVERIFY(!child<QWidget>(dialog, "shortcutConflict").isVisible());
    dialogs.path = folder.filePath(QStringLiteral("nowhere.json"));
    child<QAbstractButton>(dialog, "importShortcutsButton").click();
    QVERIFY(child<QWidget>(dialog, "shortcutConflict").isVisible());
    QCOMPARE(gaps.shortcut(), key);
    QCOMPARE(test::widgetsWithoutName(dialog), QString());
}

void TestSettingsDialog::presetsAreChosenAndSharedKeysAreTold()
{
    settings::Settings &settings = fresh(m_settings);
    ui::ActionRegistry actions;
    QWidget panel;
    QAction *hide = ui::addCommand(panel, {.name = "layers.hide", .text = QStringLiteral("Show or Hide")});
    actions.adopt(ui::Surface::Layers, panel);
    ui::KeyBindings bindings(actions, settings);
    ui::SettingsDialog dialog(settings, nullptr, {}, &bindings);
    dialog.showShortcuts();
    dialog.show();

    auto &preset = child<QComboBox>(dialog, "keyPresetCombo");
    preset.setCurrentIndex(1);
    Q_EMIT preset.activated(1);
    QCOMPARE(settings.get(keys::commands::keyPreset), QStringLiteral("premiere"));
    QCOMPARE(actions.action(ui::ActionId::ToolRazor)->shortcut(), QKeySequence(Qt::Key_C));
    child<QAbstractButton>(dialog, "restoreDefaultsButton").click();
    QCOMPARE(preset.currentIndex(), 0);
    QCOMPARE(actions.action(ui::ActionId::ToolRazor)->shortcut(), QKeySequence(Qt::Key_B));

    auto &tree = child<QTreeWidget>(dialog, "shortcutsTree");
    tree.setCurrentItem(tree.findItems(hide->text(), Qt::MatchExactly | Qt::MatchRecursive).value(0));
    auto &field = child<QLineEdit>(dialog, "newKeyField");
    QVERIFY(tree.currentItem()->text(0) == hide->text());
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_B);
    auto &share = child<QAbstractButton>(dialog, "shareButton");
    QVERIFY(share.isVisible() && child<QAbstractButton>(dialog, "reassignButton").isVisible());
    share.click();
    QCOMPARE(hide->shortcut(), QKeySequence(Qt::Key_B));
    QCOMPARE(actions.action(ui::ActionId::ToolRazor)->shortcut(), QKeySequence(Qt::Key_B));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V);
    child<QAbstractButton>(dialog, "reassignButton").click();
    QCOMPARE(hide->shortcuts().size(), 2);
    QVERIFY(actions.action(ui::ActionId::ToolSelect)->shortcuts().isEmpty());
    QVERIFY(!actions.action(ui::ActionId::ToolRazor)->shortcuts().isEmpty());
}

/// Listed, found by their key, not to be changed, and in the way of whoever wants one in the same place.
void TestSettingsDialog::fixedKeysAreToldToo()
{
    ui::ActionRegistry actions;
    QWidget panel;
    QAction *next = ui::addHeardCommand(
        panel, {.name = "timeline.next", .text = QStringLiteral("Next clip"), .keys = {Qt::Key_Down}});
    actions.adopt(ui::Surface::Timeline, panel);
    settings::Settings &settings = fresh(m_settings);
    ui::KeyBindings bindings(actions, settings);
    ui::SettingsDialog dialog(settings, nullptr, {}, &bindings);
    dialog.showShortcuts();
    dialog.show();
    auto &tree = child<QTreeWidget>(dialog, "shortcutsTree");
    auto &field = child<QLineEdit>(dialog, "newKeyField");
    const auto fixed =
        tree.findItems(QStringLiteral("Rename the track"), Qt::MatchContains | Qt::MatchRecursive);
    QCOMPARE(fixed.size(), 1);
    QCOMPARE(fixed.front()->text(1), QStringLiteral("F2"));
    tree.setCurrentItem(fixed.front());
    QVERIFY(!field.isEnabled());
    QPalette other = dialog.palette(); // the theme is chosen in the same dialog
    other.setColor(QPalette::PlaceholderText, Qt::magenta);
    dialog.setPalette(other);
    QCOMPARE(fixed.front()->foreground(0).color(), QColor(Qt::magenta));

    tree.setCurrentItem(tree.findItems(next->text(), Qt::MatchExactly | Qt::MatchRecursive).value(0));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_F2);
    QVERIFY(child<QWidget>(dialog, "shortcutConflict").isVisible());
    QVERIFY(!child<QAbstractButton>(dialog, "reassignButton").isVisible());
    QCOMPARE(next->shortcuts(), QList<QKeySequence>{Qt::Key_Down});
    child<QAbstractButton>(dialog, "shareButton").click();
    QCOMPARE(next->shortcuts().size(), 2);
    // Where there are no lists, the keys of lists are commands' like others.
    bindings.remove(*next, Qt::Key_Down);
    bindings.add(*next, Qt::Key_Down);
    QVERIFY(next->shortcuts().contains(Qt::Key_Down));
    bindings.add(*actions.action(ui::ActionId::Split), Qt::Key_Down);
    QVERIFY(!actions.action(ui::ActionId::Split)->shortcuts().contains(Qt::Key_Down));
}

void TestSettingsDialog::allPreferencesTravelInAFile()
{
    settings::Settings &settings = fresh(m_settings);
    settings.set(keys::general::theme, QStringLiteral("light"));
    test::FakeDialogs dialogs;
    ui::SettingsDialog dialog(settings, nullptr, {}, nullptr, &dialogs);
    const QTemporaryDir folder;
    dialogs.path = folder.filePath(QStringLiteral("all.json"));
    child<QAbstractButton>(dialog, "exportSettingsButton").click();
    settings.set(keys::general::theme, QStringLiteral("dark"));
    child<QAbstractButton>(dialog, "importSettingsButton").click();
    QCOMPARE(settings.get(keys::general::theme), QStringLiteral("light"));
    QCOMPARE(child<QComboBox>(dialog, "themeCombo").currentIndex(), 2);
    auto &fault = child<QLabel>(dialog, "settingsFault");
    QVERIFY(fault.text().isEmpty());
    dialogs.path = folder.filePath(QStringLiteral("gone.json"));
    child<QAbstractButton>(dialog, "importSettingsButton").click();
    QVERIFY(fault.text().contains(QStringLiteral("gone.json")));
}

void TestSettingsDialog::storageIsCountedAndCleared()
{
    const QTemporaryDir folder;
    const auto write = [&](const char *name) {
        const QString path = folder.filePath(QLatin1String(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(1000, 'x')) == 1000;
    };
    const QByteArray mine =
        "renders/job-" + QByteArray::number(QCoreApplication::applicationPid()) + "-1/frame";
    QVERIFY(write("looks/a") && write(mine.constData()) && write("b"));
    QCOMPARE(ui::bytesIn(folder.path()), 3000);
    ui::StoragePage page({folder.path(), folder.path(), folder.path()});
    auto *size = page.findChild<QLabel *>(QStringLiteral("cacheSize"));
    const QString three = dataSizeText(3000);
    QTRY_COMPARE(size->text(), three);
    page.findChild<QAbstractButton *>(QStringLiteral("clearCacheButton"))->click();
    QTRY_COMPARE(size->text(), dataSizeText(1000)); // what is being rendered stays
    QVERIFY(QFile::exists(folder.filePath(QLatin1String(mine))));
}

void TestSettingsDialog::whatTheEnvironmentSaysIsShownAndLocked()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PRODUCER_ENABLE_STREAMING_ENCODE"), QStringLiteral("false"));
    const ui::SettingsDialog dialog(fresh(m_settings), nullptr, environment);
    const auto &streaming = child<QCheckBox>(dialog, "streamingSettingCheck");
    QVERIFY(!streaming.isChecked());
    QVERIFY(!streaming.isEnabled());
    QVERIFY(child<QDoubleSpinBox>(dialog, "maximumDurationSettingSpin").isEnabled());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("PRODUCER_ENABLE_STREAMING_ENCODE"));
    }));
}

void TestSettingsDialog::everyControlHasAName()
{
    const ui::SettingsDialog dialog(fresh(m_settings), nullptr, {});
    QCOMPARE(test::widgetsWithoutName(dialog), QString());
}

/// Boxes to tick, fields, and the notes below them.
void TestSettingsDialog::everythingBeginsAtOneEdge()
{
    const ui::Theme theme;
    const auto plain = qScopeGuard([] { qApp->setStyleSheet({}); });
    QWidget page;
    QFormLayout *rows = ui::makeRows(&page);
    auto *box = new QCheckBox(QStringLiteral("box"), &page);
    auto *field = new QLineEdit(&page);
    const QLabel *boxNote = ui::addRow(rows, QStringLiteral("a"), box, QStringLiteral("note"));
    const QLabel *fieldNote = ui::addRow(rows, QStringLiteral("b"), field, QStringLiteral("note"));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QStyleOptionButton option;
    option.initFrom(box);
    const int inBox = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box).left();
    const auto left = [&page](const QWidget &widget, int inside) {
        return widget.mapTo(&page, QPoint(inside, 0)).x();
    };
    QVERIFY(inBox > 0);
    QCOMPARE(left(*box, inBox), left(*field, 0));
    QCOMPARE(left(*boxNote, boxNote->contentsRect().left()), left(*field, 0));
    QCOMPARE(left(*fieldNote, 0), left(*field, 0));
    const auto middle = [&page](const QWidget &widget) {
        return widget.mapTo(&page, widget.rect().center()).y();
    };
    for (const QWidget *control : {static_cast<QWidget *>(box), static_cast<QWidget *>(field)})
        QVERIFY(std::abs(middle(*rows->labelForField(control->parentWidget())) - middle(*control)) <= 1);
}

MUTO_TEST_MAIN(QApplication, TestSettingsDialog)
#include "tst_settings_dialog.moc"
