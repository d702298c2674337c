// Opens the window and its dialogs in every state and keeps a picture of each:
//     muto_screenshots PROJECT FOLDER [WIDTH HEIGHT [TRANSLATION.qm]]
//     muto_screenshots --store PROJECT FOLDER     the few that stores and the README show
// Renders are played by a fake, so that each state lasts as long as it takes to be photographed. With
// QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/base/logging.h"
#include "core/captions/caption_import.h"
#include "core/captions/caption_reader.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/action_registry.h"
#include "ui/main/main_window.h"
#include "ui/main/notices.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QThread>
#include <QTranslator>

using namespace muto;

namespace {

constexpr int kLoadMs = 30'000;
constexpr int kPostersMs = 25'000;
constexpr int kSettleMs = 700; // Chromium paints when it likes; this is no test

class Photographer
{
public:
    Photographer(QString project, QString folder, QSize size)
        : m_project(std::move(project))
        , m_folder(std::move(folder))
        , m_size(size)
    {
        QDir().mkpath(m_folder);
    }

    void takeAll(const QString &theme)
    {
        m_theme = theme;
        settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
        settings.set(settings::keys::general::theme, theme);
        settings.set(settings::keys::general::recentProjects, recentProjects());
        ui::RenderController renders(m_renders.factory());
        ui::MainWindow window(settings, renders, m_dialogs, m_appTheme);
        window.resize(m_size);
        window.show();
        QTest::qWait(kSettleMs);
        keep(window, "start");
        takeEditor(window);
        takeRender(window);
        takeLayouts(window);
        takePalette(window);
        takePreferences(window);
        takeHelp(window);
        takeNotices(window);
        takeError(window);
    }

    /// Of a film with a clip "First feature" whose keyframes are worth looking at. Its captions are
    /// saved in it.
    void takeStore(const QString &theme)
    {
        m_theme = theme;
        settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
        settings.set(settings::keys::general::theme, theme);
        settings.set(settings::keys::editing::savesContinuously, false);
        ui::RenderController renders(m_renders.factory());
        ui::MainWindow window(settings, renders, m_dialogs, m_appTheme);
        window.resize(m_size);
        window.show();
        QTest::qWait(kPostersMs);
        keep(window, "start");
        openFilm(window);
        importCaptions(window);
        auto &view = *window.findChild<ui::TimelineView *>();
        const auto &clips = view.scene().model.clips();
        for (int i = 0; i < int(clips.size()); ++i) {
            if (clips[std::size_t(i)].label == QLatin1String("First feature"))
                view.select(i);
        }
        window.playback().seek({165});
        QTest::qWait(4 * kSettleMs);
        keep(window, "editor");
        window.actions().action(ui::ActionId::ToggleKeyLanes)->trigger();
        raise(window, ui::ActionId::ShowAnimation);
        keep(window, "keyframes");
        window.session().selection().clear();
        window.playback().seek({262});
        raise(window, ui::ActionId::ShowCaptions);
        keep(window, "captions");
        raise(window, ui::ActionId::ShowTimeline);
        window.playback().seek({165});
        QTest::qWait(2 * kSettleMs);
        takeRender(window);
    }

private:
    void openFilm(ui::MainWindow &window)
    {
        QSignalSpy ready(&window, &ui::MainWindow::previewReady);
        window.openPath(m_project);
        if (ready.isEmpty() && !ready.wait(kLoadMs))
            qFatal("The preview does not become ready");
    }

    static void importCaptions(ui::MainWindow &window)
    {
        const auto read = captions::readCaptions(
            "WEBVTT\n\n00:00.400 --> 00:02.200\nSome evenings ask for less\n\n"
            "00:02.600 --> 00:05.000\nOne lamp, one dial\n\n00:05.200 --> 00:06.600\nForty hours of it\n\n"
            "00:07.400 --> 00:09.600\nVesper, from October\n");
        ui::DocumentSession &session = window.session();
        if (session.document().bytes(QStringLiteral("index.html")).contains("One lamp, one dial"))
            return; // a render has saved them
        if (!read ||
            !captions::importCaptions(session.document(), session.actions(), QStringLiteral("index.html"),
                                      read->captions, {captions::CaptionStyle::Boxed, 8}))
            qFatal("The captions cannot be imported");
        QTest::qWait(4 * kSettleMs);
    }

    void raise(ui::MainWindow &window, ui::ActionId panel) const
    {
        for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            if (dock->toggleViewAction()->text() ==
                window.actions().action(panel)->text().remove(QLatin1Char('&')))
                dock->raise();
        }
        QTest::qWait(2 * kSettleMs);
    }

    QStringList recentProjects() const
    {
        return {m_project + QStringLiteral("\nindex.html"),
                QStringLiteral("/media/ada/films/product launch 2026/teaser\nindex.html"),
                QStringLiteral(
                    "/media/ada/films/a folder with a very long name that no list has room for, ever, at all/"
                    "and another one below it\nportrait.html")};
    }

    void keep(QWidget &widget, const char *name) const
    {
        const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(name), m_theme);
        widget.grab().save(path);
    }

    void takeEditor(ui::MainWindow &window)
    {
        openFilm(window);
        window.playback().seek({74});
        QTest::qWait(2 * kSettleMs);
        keep(window, "main");
        window.console().add({web::ConsoleMessage::Level::Info, QStringLiteral("Fonts ready: 3 families"),
                              QStringLiteral("scripts/intro.js"), 12});
        window.console().add({web::ConsoleMessage::Level::Warning,
                              QStringLiteral("The image assets/skyline.png is larger than it is shown"),
                              QStringLiteral("index.html"), 48});
        window.console().add({web::ConsoleMessage::Level::Error,
                              QStringLiteral("TypeError: card is null\n    at drop (scripts/cards.js:31)"),
                              QStringLiteral("scripts/cards.js"), 31});
        window.playback().seek({20});
        window.playback().markIn();
        window.playback().seek({200});
        window.playback().markOut();
        window.playback().seek({150});
        QTest::qWait(2 * kSettleMs);
        keep(window, "main-console");
        window.playback().clearMarks();
        window.playback().seek({74});
        takeEditing(window);
        QTest::qWait(kSettleMs);
    }

    /// What is selected, in every panel that shows it.
    void takeEditing(ui::MainWindow &window)
    {
        auto &view = *window.findChild<ui::TimelineView *>();
        if (view.scene().model.isEmpty())
            return;
        view.select(0);
        QTest::qWait(2 * kSettleMs);
        keep(window, "main-editing");
        const auto show = [&](ui::ActionId panel, const char *name) {
            raise(window, panel);
            keep(window, name);
        };
        show(ui::ActionId::ShowSource, "main-source");
        show(ui::ActionId::ShowProblems, "main-problems");
        show(ui::ActionId::ShowAnimation, "main-animation");
        show(ui::ActionId::ShowVariables, "main-variables");
        show(ui::ActionId::ShowCaptions, "main-captions");
        show(ui::ActionId::ShowLayers, "main-layers");
        show(ui::ActionId::ShowHistory, "main-history");
        show(ui::ActionId::ShowProject, "main-project");
        auto *sections = window.findChild<QTabBar *>(QStringLiteral("projectSections"));
        sections->setCurrentIndex(1);
        show(ui::ActionId::ShowProject, "main-files");
        sections->setCurrentIndex(2);
        show(ui::ActionId::ShowProject, "main-compositions");
        sections->setCurrentIndex(3);
        show(ui::ActionId::ShowProject, "main-catalog");
        sections->setCurrentIndex(0);
        window.findChild<QAbstractButton *>(QStringLiteral("assetGrid"))->click();
        show(ui::ActionId::ShowConsole, "main-console-panel");
        window.findChild<QAbstractButton *>(QStringLiteral("assetGrid"))->click();
        show(ui::ActionId::ShowClips, "main-clips");
        show(ui::ActionId::ShowInspector, "main-inspector");
        show(ui::ActionId::ShowTimeline, "main-timeline");
        takeRails(window);
        takeMenus(window);
        view.select(-1);
    }

    void takeRails(ui::MainWindow &window)
    {
        const auto collapseOrExpand = [&window] {
            for (const ui::ActionId side : {ui::ActionId::CollapseLeft, ui::ActionId::CollapseRight})
                window.actions().action(side)->trigger();
            QTest::qWait(kSettleMs);
        };
        collapseOrExpand();
        keep(window, "main-rails");
        collapseOrExpand();
        keep(window, "main-expanded");
    }

    void takeMenus(const ui::MainWindow &window)
    {
        int number = 0;
        for (const QAction *each : window.menuBar()->actions()) {
            QMenu *menu = each->menu();
            menu->popup({});
            keep(*menu, QByteArray("menu-" + QByteArray::number(++number)).constData());
            menu->close();
        }
    }

    void takeRender(ui::MainWindow &window)
    {
        QWidget *dialog = openDialog(window, ui::ActionId::Render, "renderDialog");
        keep(*dialog, "render-dialog-form");
        dialog->findChild<QAbstractButton *>(QStringLiteral("advancedToggle"))->click();
        QTest::qWait(50);
        keep(*dialog, "render-dialog-advanced");
        dialog->findChild<QAbstractButton *>(QStringLiteral("advancedToggle"))->click();
        QTest::qWait(50);
        press(dialog, "renderButton");
        const auto &view = *window.findChild<ui::PreviewView *>();
        Q_EMIT m_renders.last().planned(plan());
        window.playback().seek({127});
        QTest::qWait(2 * kSettleMs);
        m_renders.last().capture(128, 300);
        Q_EMIT m_renders.last().stillCaptured(view.grabStill(), {127});
        QTest::qWait(250);
        keep(*dialog, "render-dialog-rendering");
        keep(window, "main-rendering");
        m_renders.last().complete();
        QTest::qWait(50);
        keep(*dialog, "render-dialog-done");
        press(dialog, "backToSettingsButton");
        press(dialog, "renderButton");
        Q_EMIT m_renders.last().warned(
            QStringLiteral("The page said: TypeError: card is null (scripts/cards.js:31)"));
        m_renders.last().capture(12, 300);
        m_renders.last().breakDown(
            {ErrorKind::Worker,
             QStringLiteral("Capturing frame 13 failed: the page gave no "
                            "picture for 60 s"),
             QStringLiteral("The script of scripts/cards.js may be waiting for something that "
                            "never comes. Play the preview at 0.4 s to see it.")});
        QTest::qWait(50);
        keep(*dialog, "render-dialog-failed");
        press(dialog, "showLogButton");
        QTest::qWait(50);
        keep(*dialog, "render-dialog-log");
        press(dialog, "backToSettingsButton");
        press(dialog, "renderButton");
        m_renders.last().stop();
        QTest::qWait(50);
        keep(*dialog, "render-dialog-cancelled");
        dialog->close();
        QTest::qWait(50);
        keep(window, "main-renders");
    }

    static render::RenderPlan plan()
    {
        render::RenderPlan plan;
        plan.frames = {{0}, {300}};
        plan.workers = {1, {}};
        return plan;
    }

    void takePreferences(ui::MainWindow &window)
    {
        QWidget *dialog = openDialog(window, ui::ActionId::Preferences, "settingsDialog");
        auto *groups = dialog->findChild<QListWidget *>(QStringLiteral("settingsGroups"));
        for (int i = 0; i < groups->count(); ++i) {
            groups->setCurrentRow(i);
            QTest::qWait(50);
            const QByteArray page =
                groups->item(i)->text().toLower().replace(QLatin1Char(' '), QLatin1Char('-')).toUtf8();
            keep(*dialog, QByteArray("preferences-" + page).constData());
        }
        takeConflict(*dialog);
        takeFixedKeys(*dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("snap"));
        QTest::qWait(50);
        keep(*dialog, "preferences-search");
        dialog->close();
    }

    void takeConflict(QWidget &dialog)
    {
        auto *groups = dialog.findChild<QListWidget *>(QStringLiteral("settingsGroups"));
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("newKeyField"));
        for (int row = 0; row < groups->count() && !field->isVisible(); ++row)
            groups->setCurrentRow(row);
        QTest::keyClick(field, Qt::Key_D, Qt::ControlModifier);
        QTest::qWait(50);
        keep(dialog, "preferences-conflict");
    }

    /// Those that cannot be changed.
    void takeFixedKeys(QWidget &dialog)
    {
        auto *search = dialog.findChild<QLineEdit *>(QStringLiteral("shortcutSearch"));
        search->setText(QStringLiteral("from point to"));
        QTest::qWait(kSettleMs);
        keep(dialog, "preferences-shortcuts-fixed");
        search->clear();
    }

    void takeLayouts(ui::MainWindow &window)
    {
        for (const auto &[id, name] : {std::pair(ui::ActionId::LayoutCode, "layout-code"),
                                       std::pair(ui::ActionId::LayoutRender, "layout-render"),
                                       std::pair(ui::ActionId::LayoutEdit, "layout-edit")}) {
            window.actions().action(id)->trigger();
            QTest::qWait(2 * kSettleMs);
            keep(window, name);
        }
    }

    void takePalette(ui::MainWindow &window)
    {
        QWidget *palette = openDialog(window, ui::ActionId::CommandPalette, "commandPalette");
        keep(*palette, "palette");
        auto *words = palette->findChild<QLineEdit *>(QStringLiteral("paletteWords"));
        words->setText(QStringLiteral("ti"));
        QTest::qWait(50);
        keep(*palette, "palette-words");
        words->setText(QStringLiteral("nothing like it"));
        QTest::qWait(50);
        keep(*palette, "palette-empty");
        palette->close();
    }

    void takeHelp(ui::MainWindow &window)
    {
        QWidget *shortcuts = openDialog(window, ui::ActionId::Shortcuts, "shortcutsDialog");
        keep(*shortcuts, "shortcuts");
        shortcuts->findChild<QLineEdit *>(QStringLiteral("sheetSearch"))->setText(QStringLiteral("curve"));
        QTest::qWait(kSettleMs);
        keep(*shortcuts, "shortcuts-fixed");
        shortcuts->close();
        QWidget *about = openDialog(window, ui::ActionId::About, "aboutDialog");
        keep(*about, "about");
        about->close();
    }

    /// Several at once, and what the preview waits for.
    void takeNotices(ui::MainWindow &window)
    {
        auto &notices = *window.findChild<ui::Notices *>();
        notices.show(ui::Notice{ui::Tone::Good, QStringLiteral("The film is made."),
                                QStringLiteral("renders/a-film-with-a-rather-long-name-2026-11-27.mp4")});
        ui::Notice changed{ui::Tone::Warn, QStringLiteral("index.html was changed by another program."),
                           QStringLiteral("Its version is shown here; yours can be undone to.")};
        changed.actionText = QStringLiteral("Compare…");
        changed.action = [] {};
        notices.show(changed);
        notices.show(
            {ErrorKind::Io,
             QStringLiteral("Cannot save index.html: the folder /media/ada/films/product launch 2026/"
                            "teaser/with/a/path/that/goes/on/and/on/assets may not be written to"),
             QStringLiteral("What you changed is kept in the editor. Save again when it can be.")});
        QTest::qWait(kSettleMs);
        keep(window, "main-notices");
        notices.clear();
        const QString file = window.session().location().entry;
        const QByteArray html = window.session().document().bytes(file);
        const auto edited = window.session().actions().editSource(
            file, QByteArray(html).replace("</body>", "<script>let half = (</script></body>"));
        QTest::qWait(2 * kSettleMs);
        keep(window, "main-waiting");
        if (edited)
            window.session().document().undoStack().undo();
        QTest::qWait(kSettleMs);
    }

    void takeError(ui::MainWindow &window)
    {
        window.session().close(); // or what is open stays
        QSignalSpy state(&window.session(), &ui::DocumentSession::stateChanged);
        window.openPath(m_project + QStringLiteral("/no such folder"));
        while (window.session().state() != ui::DocumentSession::State::Failed && state.wait(kLoadMs)) {
        }
        QTest::qWait(50);
        keep(window, "error");
    }

    static QWidget *openDialog(ui::MainWindow &window, ui::ActionId action, const char *name)
    {
        window.actions().action(action)->trigger();
        QTest::qWait(100);
        auto *dialog = window.findChild<QWidget *>(QLatin1String(name));
        Q_ASSERT(dialog);
        return dialog;
    }

    static void press(QWidget *dialog, const char *name)
    {
        dialog->findChild<QAbstractButton *>(QLatin1String(name))->click();
        QTest::qWait(20);
    }

    QString m_project;
    QString m_folder;
    QSize m_size;
    QString m_theme;
    ui::Theme m_appTheme;
    test::FakeRenders m_renders;
    test::FakeDialogs m_dialogs;
};

} // namespace

int main(int argc, char **argv)
{
    installLogging(LogVerbosity::Quiet);
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, QThread::idealThreadCount());
    web::applyFontEnvironment(web::ChromiumUse::Preview);
    web::registerScheme();
    QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments();
    const bool isForStores = arguments.removeAll(QStringLiteral("--store")) > 0;
    if (arguments.size() < 3)
        qFatal("usage: muto_screenshots PROJECT FOLDER [WIDTH HEIGHT [TRANSLATION.qm]]");
    const QSize size =
        arguments.size() >= 5 ? QSize(arguments.at(3).toInt(), arguments.at(4).toInt()) : QSize(1280, 720);
    QTranslator translator;
    if (arguments.size() >= 6) {
        if (!translator.load(arguments.at(5)))
            qFatal("%s cannot be read", qPrintable(arguments.at(5)));
        QApplication::installTranslator(&translator);
    }
    Photographer photographer(QDir(arguments.at(1)).absolutePath(), arguments.at(2), size);
    if (isForStores) {
        photographer.takeStore(QStringLiteral("dark"));
        photographer.takeStore(QStringLiteral("light"));
        return 0;
    }
    photographer.takeAll(QStringLiteral("dark"));
    photographer.takeAll(QStringLiteral("light"));
    return 0;
}
