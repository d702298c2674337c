// Keeps pictures of what muto_screenshots does not come by: questions, reports, context menus and tool tips.
//     dialog_pictures PROJECT FOLDER [TRANSLATION.qm]
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/base/crash_report.h"
#include "core/base/logging.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/core/vendor/fake_internet.h"
#include "tests/support/temp_project.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/action_registry.h"
#include "ui/main/crash_dialog.h"
#include "ui/main/main_window.h"
#include "ui/render/render_controller.h"
#include "ui/settings/settings_dialog.h"
#include "ui/support/dialogs.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/vendor/vendor_dialog.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

using namespace muto;

namespace {

constexpr int kLoadMs = 30'000;
constexpr int kSettleMs = 700; // Chromium paints when it likes; this is no test

class Pictures
{
public:
    Pictures(QString project, QString folder)
        : m_project(std::move(project))
        , m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }

    void takeAll(const QString &theme)
    {
        m_suffix = theme;
        settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
        settings.set(settings::keys::general::theme, theme);
        ui::RenderController renders(m_renders.factory());
        ui::MainWindow window(settings, renders, m_dialogs, m_theme);
        window.resize(1280, 720);
        window.show();
        QSignalSpy ready(&window, &ui::MainWindow::previewReady);
        window.openPath(m_project);
        if (ready.isEmpty() && !ready.wait(kLoadMs))
            qFatal("The preview does not become ready");
        QTest::qWait(2 * kSettleMs);
        takeQuestions(window);
        takeCrash(window);
        takeVendoring();
        takeNothingFound(settings);
        takeGoTo(window);
        takeMenus(window);
        takeToolTip(window);
    }

private:
    void keep(QWidget &widget, const QString &name) const
    {
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_suffix));
    }

    void takeQuestions(QWidget &window)
    {
        ui::DesktopDialogs dialogs;
        const auto take = [&](const ui::Question &question, const char *name) {
            dialogs.ask(&window, question, [] {});
            QTest::qWait(50);
            auto *box = window.findChild<QMessageBox *>();
            keep(*box, QLatin1String(name));
            delete box;
        };
        ui::Question unsaved{QStringLiteral("Unsaved Changes"),
                             QStringLiteral("There are changes that are not on disk yet."),
                             {},
                             QStringLiteral("&Save"),
                             QStringLiteral("&Cancel")};
        unsaved.alternative = QStringLiteral("&Discard the Changes");
        take(unsaved, "question-three");
        take({QStringLiteral("Not Saved"), QStringLiteral("Your changes could not be saved."),
              QStringLiteral("Cannot write /media/ada/films/product launch 2026/teaser/a-long-folder-name/"
                             "index.html: the disk is full."),
              QStringLiteral("&Discard the Changes"), QStringLiteral("&Keep the Project Open")},
             "question-detail");
    }

    void takeCrash(QWidget &window)
    {
        ui::openCrashReport(
            {QStringLiteral("/var/crash/mutoscope.txt"),
             QStringLiteral("Mutoscope 0.1.0\nSignal 11 (SIGSEGV)\n#0  muto::ui::CanvasOverlay::"
                            "mouseMoveEvent(QMouseEvent*) at ui/canvas/canvas_input.cpp:88\n"
                            "#1  QWidget::event(QEvent*)\n")},
            &window);
        QTest::qWait(50);
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("crashDialog"));
        keep(*dialog, QStringLiteral("crash"));
        delete dialog;
    }

    void takeVendoring()
    {
        test::TempProject project;
        project.write(
            QStringLiteral("index.html"),
            "<script src='https://cdn.example/npm/library@3.2.1/dist/a-rather-long-folder/of/modules/"
            "with/a-long-name.min.js'></script><script src='https://a.example/b.js'></script>");
        const composition::ProjectLocation location{project.folder(), QStringLiteral("index.html")};
        auto silent = std::make_unique<test::FakeInternet>();
        silent->isSilent = true;
        ui::VendorDialog busy(location, std::move(silent));
        busy.show();
        busy.start();
        QTest::qWait(kSettleMs);
        keep(busy, QStringLiteral("vendor-busy"));
        ui::VendorDialog done(location, std::make_unique<test::FakeInternet>());
        done.show();
        done.start();
        QTest::qWait(kSettleMs);
        keep(done, QStringLiteral("vendor-failures"));
    }

    void takeNothingFound(settings::Settings &settings)
    {
        ui::SettingsDialog dialog(settings, nullptr, {}, nullptr, &m_dialogs);
        dialog.show();
        auto *search = dialog.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
        search->setText(QStringLiteral("pi"));
        QTest::qWait(50);
        keep(dialog, QStringLiteral("preferences-hits"));
        search->setText(QStringLiteral("no such thing"));
        QTest::qWait(50);
        keep(dialog, QStringLiteral("preferences-nothing"));
    }

    void takeGoTo(ui::MainWindow &window)
    {
        window.actions().action(ui::ActionId::GoToFile)->trigger();
        QTest::qWait(kSettleMs);
        auto *palette = window.findChild<QWidget *>(QStringLiteral("commandPalette"));
        keep(*palette, QStringLiteral("go-to-file"));
        palette->close();
    }

    /// Of every widget that has one, where a right click would open it.
    void takeMenus(ui::MainWindow &window)
    {
        auto &timeline = *window.findChild<ui::TimelineView *>();
        timeline.select(1);
        QTest::qWait(kSettleMs);
        takeMenu(timeline, {timeline.width() / 2, timeline.height() / 2}, QStringLiteral("menu-timeline"));
        takeMenu(timeline, {timeline.width() / 2, timeline.height() - 8}, QStringLiteral("menu-gap"));
        for (const char *name : {"trackHeaders", "timeRuler", "canvas", "consoleList", "layersView",
                                 "assetView", "fileView", "renderList", "codeEditor"}) {
            for (QWidget *widget : window.findChildren<QWidget *>(QLatin1String(name)))
                takeMenu(*widget, widget->rect().center(), QLatin1String("menu-") + QLatin1String(name));
        }
    }

    void takeMenu(QWidget &owner, QPoint at, const QString &name)
    {
        auto *area = qobject_cast<QAbstractScrollArea *>(&owner);
        QWidget &widget = area ? *area->viewport() : owner;
        QTimer::singleShot(300, &widget, [&] { // from inside the menu's own loop, if it has one
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return qWarning("No menu: %s", qPrintable(name));
            keep(*menu, name);
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &event);
        QTest::qWait(400);
    }

    void takeToolTip(const ui::MainWindow &window)
    {
        for (QToolButton *button : window.findChildren<QToolButton *>()) {
            if (!button->isVisible() ||
                button->defaultAction() != window.actions().action(ui::ActionId::Split))
                continue;
            QHelpEvent event(QEvent::ToolTip, button->rect().center(), button->mapToGlobal(QPoint(8, 8)));
            QApplication::sendEvent(button, &event);
            QTest::qWait(200);
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top->inherits("QTipLabel"))
                    keep(*top, QStringLiteral("tooltip"));
            }
        }
    }

    QString m_project;
    QString m_folder;
    QString m_suffix;
    ui::Theme m_theme;
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
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3)
        qFatal("usage: dialog_pictures PROJECT FOLDER [TRANSLATION.qm]");
    QTranslator translator;
    if (arguments.size() >= 4) {
        if (!translator.load(arguments.at(3)))
            qFatal("%s cannot be read", qPrintable(arguments.at(3)));
        QApplication::installTranslator(&translator);
    }
    Pictures pictures(QDir(arguments.at(1)).absolutePath(), arguments.at(2));
    pictures.takeAll(QStringLiteral("dark"));
    pictures.takeAll(QStringLiteral("light"));
    return 0;
}
