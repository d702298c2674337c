// Keys and commands in the real window: every one is known, and each goes where the keyboard is.

#include "tests/support/web_test_main.h"
#include "tests/ui/main/shown_window.h"
#include "ui/animation/animation_editing.h"
#include "ui/canvas/canvas_overlay.h"
#include "ui/main/command_palette.h"
#include "ui/main/panel_dock.h"
#include "ui/project/assets_page.h"
#include "ui/project/project_panel.h"
#include "ui/source/code_editor.h"
#include "ui/source/source_panel.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/track_headers.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QWidgetAction>

#include <algorithm>
#include <memory>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using ui::ActionId;

namespace {

/// A clip that a script moves (with as much of GSAP as is needed to be read), a song whose volume moves, and
/// one to be deleted.
constexpr const char *kFilmOfKeys =
    "<!doctype html><html><body>\n"
    "<div id=\"root\" data-composition-id=\"main\" data-width=\"320\" data-height=\"180\" data-start=\"0\" "
    "data-duration=\"10\" data-fps=\"30\">\n"
    "  <p id=\"a\" class=\"clip\" data-start=\"1\" data-duration=\"8\" data-track-index=\"0\" "
    "style=\"position: absolute; left: 20px; top: 20px\">A</p>\n"
    "  <audio id=\"song\" data-start=\"1\" data-duration=\"8\" data-track-index=\"1\" data-automation='"
    "{\"version\":1,\"lanes\":[{\"target\":\"volume\",\"points\":[{\"t\":1,\"v\":1},{\"t\":3,\"v\":0.5}]}]}'>"
    "</audio>\n"
    "</div>\n<script>window.gsap = { timeline: () => ({ to() { return this; }, seek() {}, pause() {}, play() "
    "{}, "
    "time() { return 0; }, totalTime() { return 0; }, duration: () => 10, totalDuration: () => 10 }) };"
    "</script>\n<script>window.__timelines = {}; const tl = gsap.timeline({ paused: true "
    "});\n"
    "tl.to('#a', { x: 9, duration: 2 }, 2);\nwindow.__timelines['main'] = tl;</script>\n"
    "</body></html>\n";

/// What Qt makes for its own fields and bars.
bool isOfQt(const QAction &action)
{
    return action.isSeparator() || action.menu() || action.objectName().startsWith(QLatin1String("_q_")) ||
           qobject_cast<const QWidgetAction *>(&action) || qobject_cast<QDockWidget *>(action.parent()) ||
           qobject_cast<QToolBar *>(action.parent());
}

/// One of a menu of values (a style, a speed, a file) is no command: it makes no sense without the others,
/// and neither does what a card of the inspector does to itself.
bool isChoice(const QAction &action)
{
    return action.actionGroup() || qobject_cast<QMenu *>(action.parent());
}

/// In title case: every word begins with a capital, but for small ones inside.
bool isTitle(const QString &text)
{
    static const QSet<QString> small{QStringLiteral("a"),    QStringLiteral("an"),   QStringLiteral("and"),
                                     QStringLiteral("as"),   QStringLiteral("at"),   QStringLiteral("by"),
                                     QStringLiteral("for"),  QStringLiteral("from"), QStringLiteral("in"),
                                     QStringLiteral("into"), QStringLiteral("of"),   QStringLiteral("on"),
                                     QStringLiteral("or"),   QStringLiteral("out"),  QStringLiteral("over"),
                                     QStringLiteral("the"),  QStringLiteral("to"),   QStringLiteral("with")};
    const QStringList words =
        QString(text).remove(QLatin1Char('&')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&words](const QString &word) {
        return !word.front().isLower() || (&word != &words.front() && small.contains(word));
    });
}

bool isTextField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           widget.inherits("QTextEdit") || widget.inherits("QPlainTextEdit") ||
           qobject_cast<const ui::CodeEditor *>(&widget);
}

} // namespace

class TestWindowKeys : public test::ShownWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_window.reset(); }
    void everyCommandIsKnown();
    void commandsAndButtonsAreTitles();
    void menusHaveNothingElse();
    void noKeyIsTwoCommandsInOnePlace();
    void thePaletteReachesPanels();
    void autoKeyframesAreACommand();
    void aTapOfTheShuttleSetsAKeyframe();
    void findingIsWhereTheKeyboardIs();
    void deleteMeansTheNearest();
    void rangesOwnCopy();
    void nothingIsDoneWhileOneTypes();
    void keysWorkWhereverOneClicks();

private:
    const ui::ActionRegistry &registry() const { return m_window->actions(); }
    bool isKnown(const QAction &action) const
    {
        const auto all = registry().all();
        return std::find(all.begin(), all.end(), &action) != all.end();
    }
    int clipCalled(const char *id) const
    {
        const auto &clips = timeline().scene().model.clips();
        return int(std::find_if(clips.begin(), clips.end(),
                                [&](const auto &clip) { return clip.id == QLatin1String(id); }) -
                   clips.begin());
    }
    void showAllPanels();
};

void TestWindowKeys::initTestCase()
{
    m_project.write(kFile, kFilmOfKeys);
    showWindow();
    openProject();
}

void TestWindowKeys::init()
{
    m_window->activateWindow(); // other windows have been
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowKeys::cleanup()
{
    if (!m_window)
        return;
    while (m_window->session().document().undoStack().canUndo())
        m_window->session().document().undoStack().undo();
    m_window->session().selection().clear();
}

void TestWindowKeys::showAllPanels()
{
    for (ui::PanelDock *dock : m_window->findChildren<ui::PanelDock *>())
        dock->show();
    QCoreApplication::processEvents();
}

/// What has keys or a place in a panel's menu is found in the palette, and can be given other keys.
void TestWindowKeys::everyCommandIsKnown()
{
    showAllPanels();
    QStringList unknown;
    for (const QAction *each : m_window->findChildren<QAction *>()) {
        if (!isKnown(*each) && !isOfQt(*each) && !isChoice(*each))
            unknown << QStringLiteral("action %1 “%2” of %3")
                           .arg(each->objectName(), each->text(),
                                QLatin1String(each->parent()->metaObject()->className()));
    }
    // Esc goes out, Return confirms: neither can be anybody's own.
    for (const QShortcut *each : m_window->findChildren<QShortcut *>()) {
        if (!QList<QKeySequence>{Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter}.contains(each->key()))
            unknown << QStringLiteral("key %1 of %2")
                           .arg(each->key().toString(),
                                QLatin1String(each->parent()->metaObject()->className()));
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
    for (const ui::Surface surface : ui::kPanelSurfaces)
        QVERIFY2(!registry().surfaceActions(surface).empty(), qPrintable(ui::surfaceTitle(surface)));
    for (const QAction *each : m_window->QWidget::actions())
        QCOMPARE(registry().surfaceOf(*each), ui::Surface::Window); // a panel's keys are its own
}

/// The lists of the panels show their actions.
/// "Split Before the Word": sentences are for everything else.
void TestWindowKeys::commandsAndButtonsAreTitles()
{
    QStringList wrong;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (!isOfQt(*action) && !isChoice(*action) && !isTitle(action->text()))
            wrong.append(action->text());
    }
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (!button->isCheckable() && !isTitle(button->text()))
            wrong.append(button->text());
    }
    QCOMPARE(wrong.join(QStringLiteral(" | ")), QString());
}

void TestWindowKeys::menusHaveNothingElse()
{
    QStringList unknown;
    int menus = 0;
    for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
        if (view->contextMenuPolicy() != Qt::ActionsContextMenu)
            continue;
        ++menus;
        for (const QAction *each : view->actions()) {
            if (!isKnown(*each) && !each->isSeparator())
                unknown << view->objectName() + QLatin1Char(' ') + each->text();
        }
    }
    QVERIFY(menus >= 6);
    // The source makes its menu when it is asked for: beside what every text has, all is known.
    auto *source = m_window->findChild<ui::SourcePanel *>();
    action(ActionId::ShowSource).setChecked(false);
    action(ActionId::ShowSource).trigger();
    QStringList texts;
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const QAction *each : menu ? menu->actions() : QList<QAction *>()) {
            if (!each->isSeparator() && !isKnown(*each))
                texts << each->text();
        }
        if (menu)
            menu->close();
    });
    QContextMenuEvent asks(QContextMenuEvent::Keyboard, {5, 5}, source->mapToGlobal(QPoint(5, 5)));
    QVERIFY(source->currentEditor());
    QCoreApplication::sendEvent(source->currentEditor(), &asks);
    QTRY_COMPARE(
        texts, QStringList({QStringLiteral("Undo"), QStringLiteral("Redo"), QStringLiteral("Cut"),
                            QStringLiteral("Copy"), QStringLiteral("Paste"), QStringLiteral("Select All")}));
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
}

void TestWindowKeys::noKeyIsTwoCommandsInOnePlace()
{
    QStringList twice;
    QStringList names;
    for (const QAction *one : registry().all()) {
        if (names.contains(one->objectName()) || one->text().isEmpty() || one->statusTip().isEmpty())
            twice << one->objectName();
        names << one->objectName();
        for (const QAction *other : registry().all()) {
            if (one == other || registry().surfaceOf(*one) != registry().surfaceOf(*other))
                continue;
            for (const QKeySequence &key : one->shortcuts()) {
                if (other->shortcuts().contains(key))
                    twice << one->objectName() + QLatin1Char(' ') + key.toString();
            }
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
}

/// A command of a page that is not in front brings it there, with the keyboard.
void TestWindowKeys::thePaletteReachesPanels()
{
    auto *project = m_window->findChild<ui::ProjectPanel *>();
    project->showSection(2);
    action(ActionId::CommandPalette).trigger();
    auto *palette = m_window->findChild<ui::CommandPalette *>();
    QVERIFY(palette);
    auto *words = palette->findChild<QLineEdit *>(QStringLiteral("paletteWords"));
    QTest::keyClicks(words, QStringLiteral("assets look at it"));
    const auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
    QCOMPARE(list->currentIndex().data(ui::PaletteModel::KeysRole).toString(), QStringLiteral("Space"));
    QCOMPARE(list->currentIndex().data(ui::PaletteModel::PathRole).toString(),
             QStringLiteral("Project, Assets"));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(project->assets().isVisible());
    QTRY_VERIFY(project->assets().isAncestorOf(m_window->focusWidget()));
}

void TestWindowKeys::autoKeyframesAreACommand()
{
    auto *animations = m_window->findChild<ui::AnimationEditing *>();
    QTest::keyClick(&timeline(), Qt::Key_K, Qt::ShiftModifier | Qt::AltModifier);
    QVERIFY(animations->autoKeyframes());
    animations->setAutoKeyframes(false);
    QVERIFY(!action(ActionId::AutoKeyframes).isChecked());
}

/// K stops, steps with J and L, and by itself sets a keyframe where there is nothing to stop.
void TestWindowKeys::aTapOfTheShuttleSetsAKeyframe()
{
    auto &playback = m_window->playback();
    const QByteArray before = bytes();
    playback.seek({90});
    m_window->session().selection().select(at("#a"));
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ShiftModifier);
    const QByteArray keyed = bytes();
    QVERIFY(keyed != before);
    action(ActionId::Undo).trigger();
    QCOMPARE(bytes(), before);

    QSignalSpy set(&action(ActionId::AddKeyframe), &QAction::triggered);
    QTest::keyPress(m_window.get(), Qt::Key_K);
    QTest::keyClick(m_window.get(), Qt::Key_L);
    QTest::keyRelease(m_window.get(), Qt::Key_K);
    QCOMPARE(playback.frame().value, 91);
    action(ActionId::PlayPause).trigger();
    QTRY_VERIFY(playback.isPlaying());
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QTRY_VERIFY(!playback.isPlaying());
    action(ActionId::ShuttleStop).trigger();
    QCoreApplication::processEvents();
    QCOMPARE(set.count(), 0);
    QCOMPARE(bytes(), before);

    playback.seek({90});
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QTRY_COMPARE(bytes(), keyed);
    action(ActionId::Undo).trigger();
    m_window->session().selection().select(at("#song")); // which has none
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QCoreApplication::processEvents();
    QCOMPARE(set.count(), 1);
    QCOMPARE(bytes(), before);
}

/// Panels with a search field have it meant; from everywhere else Ctrl+F leads to the source.
void TestWindowKeys::findingIsWhereTheKeyboardIs()
{
    showAllPanels();
    m_window->findChild<ui::ProjectPanel *>()->showSection(0);
    const auto find = [this](QWidget *from) {
        for (QWidget *each = from; each; each = each->parentWidget()) {
            if (auto *dock = qobject_cast<QDockWidget *>(each))
                dock->raise();
        }
        QCoreApplication::processEvents();
        from->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    };
    QCOMPARE(find(m_window->findChild<QAbstractItemView *>(QStringLiteral("layersView"))),
             QStringLiteral("layersSearch"));
    QCOMPARE(find(m_window->findChild<QListView *>(QStringLiteral("assetView"))),
             QStringLiteral("assetSearch"));
    QCOMPARE(find(m_window->findChild<QAbstractItemView *>(QStringLiteral("problemList"))),
             QStringLiteral("problemFilter"));
    const auto &source = *m_window->findChild<ui::SourcePanel *>();
    m_window->findChild<QDockWidget *>(QStringLiteral("sourceDock"))->close(); // hidden, it comes
    QVERIFY(!source.isVisible());
    QCOMPARE(find(&timeline()), QStringLiteral("findField"));
    QVERIFY(source.isVisible());
    QCOMPARE(find(m_window->findChild<ui::CanvasOverlay *>()), QStringLiteral("findField"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

/// Keyframes before a curve's points, those before clips.
void TestWindowKeys::deleteMeansTheNearest()
{
    const auto press = [this] { QTest::keyClick(&timeline(), Qt::Key_Delete); };
    m_window->session().selection().select(at("#song"));
    action(ActionId::ToggleKeyLanes).trigger();
    const int song = clipCalled("song"), moved = clipCalled("a");
    timeline().setFocus();
    timeline().selectRange({{song, 0}, 0.5, 3.5});
    QVERIFY(timeline().scene().range.isThere());
    timeline().selectKeys({{moved, 0}});
    press();
    QVERIFY2(!bytes().contains("x: 9"), bytes());
    QVERIFY(bytes().contains("id=\"a\"") && bytes().contains("id=\"song\""));

    timeline().selectRange({{song, 0}, 0.5, 3.5});
    press();
    QVERIFY2(!bytes().contains("\"v\":0.5"), bytes());
    QVERIFY(bytes().contains("id=\"a\"") && bytes().contains("id=\"song\""));

    timeline().selectRange({});
    m_window->session().selection().select(at("#a"));
    press();
    QVERIFY2(!bytes().contains("id=\"a\"") && bytes().contains("id=\"song\""), bytes());
}

void TestWindowKeys::rangesOwnCopy()
{
    m_window->session().selection().select(at("#song"));
    timeline().setFocus();
    QApplication::clipboard()->setText(QStringLiteral("before"));
    timeline().selectRange({{clipCalled("song"), 0}, 0.5, 3.5});
    QTest::keyClick(&timeline(), Qt::Key_C, Qt::ControlModifier);
    const QStringList formats = QApplication::clipboard()->mimeData()->formats();
    QVERIFY2(!QApplication::clipboard()->text().contains(QStringLiteral("<audio")),
             qPrintable(formats.join(QLatin1Char(' '))));
    QVERIFY(QApplication::clipboard()->text() != QStringLiteral("before"));
    timeline().selectRange({});
    QTest::keyClick(&timeline(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("<audio")));
}

/// No letter, digit or Del that is meant for a text does anything else.
void TestWindowKeys::nothingIsDoneWhileOneTypes()
{
    showAllPanels();
    m_window->session().selection().select(at("#a"));
    QList<QKeySequence> keys;
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    for (QAction *each : registry().all()) {
        for (const QKeySequence &key : each->shortcuts()) {
            const QKeyCombination pressed = key[0];
            const bool isText = !(pressed.keyboardModifiers() & ~Qt::ShiftModifier) &&
                                pressed.key() < Qt::Key_F1 && pressed.key() != Qt::Key_Escape &&
                                pressed.key() != Qt::Key_PageUp && pressed.key() != Qt::Key_PageDown;
            if (isText && pressed.key() != Qt::Key_Return && pressed.key() != Qt::Key_Enter)
                keys << key;
        }
        spies.push_back(std::make_unique<QSignalSpy>(each, &QAction::triggered));
    }
    QVERIFY(keys.size() > 30);
    int fields = 0;
    for (QWidget *field : m_window->findChildren<QWidget *>()) {
        const bool isPart = field->focusProxy() || qobject_cast<QAbstractSpinBox *>(field->parentWidget());
        const auto *line = qobject_cast<QLineEdit *>(field);
        if (line && line->isReadOnly())
            continue; // nobody types there
        if (!field->isVisible() || !field->isEnabled() || !isTextField(*field) || isPart)
            continue;
        field->setFocus();
        if (!field->hasFocus())
            continue;
        ++fields;
        for (const QKeySequence &key : keys)
            QTest::keyClick(field, key[0].key(), key[0].keyboardModifiers());
        for (const auto &spy : spies) {
            auto *done = registry().all().at(std::size_t(&spy - spies.data()));
            QVERIFY2(spy->isEmpty(), qPrintable(QStringLiteral("%1 in %2 of %3")
                                                    .arg(done->objectName(), field->objectName(),
                                                         QLatin1String(field->metaObject()->className()))));
        }
        QTest::keyClick(field, Qt::Key_Escape);
    }
    QVERIFY2(fields >= 6, qPrintable(QString::number(fields)));
    QVERIFY(bytes().contains("id=\"a\""));
}

/// In whichever panel one has clicked, the window's keys go on working.
void TestWindowKeys::keysWorkWhereverOneClicks()
{
    showAllPanels();
    QList<QWidget *> places{timeline().viewport(),
                            m_window->findChild<ui::TimeRuler *>(),
                            m_window->findChild<ui::TrackHeaders *>(),
                            m_window->findChild<ui::CanvasOverlay *>(),
                            m_window->statusBar(),
                            m_window->findChild<QToolBar *>(QStringLiteral("mainToolBar"))};
    for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>())
        places << view->viewport();
    QSignalSpy razor(&action(ActionId::ToolRazor), &QAction::triggered);
    int clicked = 0;
    for (QWidget *place : std::as_const(places)) {
        QVERIFY(place);
        for (QWidget *each = place; each; each = each->parentWidget()) {
            if (auto *dock = qobject_cast<QDockWidget *>(each))
                dock->raise();
        }
        QCoreApplication::processEvents();
        if (!place->isVisible())
            continue;
        const QString name = place->objectName() + QLatin1Char(' ') + place->parentWidget()->objectName();
        QTest::mouseClick(place, Qt::LeftButton, {}, {place->width() - 3, place->height() - 3});
        razor.clear();
        QWidget *focus = QApplication::focusWidget();
        if (focus && isTextField(*focus))
            continue;
        ++clicked;
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_B);
        QVERIFY2(razor.count() == 1, qPrintable(name));
        action(ActionId::ToolSelect).trigger();
    }
    QVERIFY2(clicked >= 10, qPrintable(QString::number(clicked)));
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestWindowKeys)
#include "tst_window_keys.moc"
