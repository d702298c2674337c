#include "app/gui_main.h"

#include "app/bootstrap.h"
#include "app/cli_report.h"
#include "app/exit_codes.h"
#include "app/termination_signals.h"
#include "app/translations.h"
#include "core/base/crash_report.h"
#include "core/base/log_file.h"
#include "core/base/logging.h"
#include "core/base/system_info.h"
#include "core/media/media_logging.h"
#include "core/project/start_record.h"
#include "core/render/frame_shot.h"
#include "core/settings/configuration.h"
#include "core/settings/qsettings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/gl_context.h"
#include "core/web/project_url.h"
#include "core/worker/worker_command.h"
#include "ui/main/action_registry.h"
#include "ui/main/main_window.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_launcher.h"
#include "ui/render/render_task.h"
#include "ui/support/dialogs.h"
#include "ui/support/stall_watchdog.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <optional>

namespace muto::app {

namespace {

/// The language the user chose, else the desktop's.
void speak(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    installTranslations(application, locale);
    // What it shows is told by its texts, not by how it writes numbers.
    qputenv(kLanguageVariable, locale.uiLanguages().value(0).toLatin1());
}

/// Chromium has to be told when there is no graphics card, or the preview has no WebGL; it listens when the
/// first page is made.
web::ChromiumUse previewUse()
{
    const auto context = web::GlContext::create();
    const bool isHardware = context && worker::GlRenderer{(*context)->rendererName()}.isHardware();
    return context && !isHardware ? web::ChromiumUse::LlvmpipePreview : web::ChromiumUse::Preview;
}

/// A program that has run for so long did not die of starting.
constexpr int kGoodStartMs = 60'000;

QString startRecordPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/starts");
}

/// For reports of problems. Without one the program works as well.
void keepALog()
{
    auto log = LogFile::open(stateFolder() + QStringLiteral("/mutoscope.log"));
    if (!log) {
        qCWarning(lcApp) << log.error().message;
        return;
    }
    keepLog(std::move(*log));
    qCInfo(lcApp).noquote() << aboutThisProgram();
}

/// Exact frames, each by a capture worker of its own.
ui::MainWindow::FrameMaker frameMaker(const settings::Settings &settings)
{
    return [&settings](const render::RenderRequest &request, FrameIndex frame,
                       const std::function<void(const Result<QImage> &)> &done) {
        auto *shot = new render::FrameShot(request, frame, ui::engineConfig(settings), workerCommand(),
                                           QCoreApplication::instance());
        QObject::connect(shot, &render::FrameShot::finished, shot,
                         [shot, done](const Result<QImage> &picture) {
                             shot->deleteLater();
                             done(picture);
                         });
        shot->start();
    };
}

/// On top of what the desktop says; whoever sets the variable has decided already.
void applyUiScale(int percent)
{
    if (percent != 100 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

} // namespace

int guiMain(int argc, char **argv, const GuiMode &mode)
{
    setIdentity();
    installLogging(mode.isVerbose ? LogVerbosity::Verbose : LogVerbosity::Normal);
    keepALog();
    const auto crash = takeCrashReport(crashReportPath());
    installCrashReport(crashReportPath(), aboutThisProgram());
    media::installMediaLogging();
    warnAboutRoot();
    web::applyFontEnvironment(web::ChromiumUse::Preview);
    web::registerScheme();
    settings::Settings settings(std::make_unique<settings::QSettingsStore>());
    applyUiScale(settings.get(settings::keys::general::uiScale));
    QApplication application(argc, argv);
    web::applyChromiumEnvironment(previewUse(), QThread::idealThreadCount());
    QApplication::setDesktopFileName(QStringLiteral("io.github.mutoscope.Mutoscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/mutoscope.svg")));

    speak(application, settings.get(settings::keys::general::language));
    const auto configuration = settings::resolveEngineConfiguration(
        {}, QProcessEnvironment::systemEnvironment(), settings::storedEngineOptions(settings));
    if (!configuration) {
        CliReport(CliReport::Style::Lines).error(configuration.error());
        return exitCodeOf(configuration.error().kind);
    }
    ui::Theme theme;
    ui::DesktopDialogs dialogs;
    ui::RenderController renders(ui::renderJobFactory(workerCommand()));
    ui::MainWindow window(settings, renders, dialogs, theme);
    window.setFrameMaker(frameMaker(settings));
    const project::StartRecord starts(startRecordPath(), processMark(QCoreApplication::applicationPid()));
    const bool isCautious = starts.begin() >= project::kTooManyBadStarts;
    QTimer::singleShot(kGoodStartMs, &application, [&starts] { starts.survive(); });
    const TerminationSignals termination; // as the session ends, or by Ctrl+C in a terminal
    QObject::connect(&termination, &TerminationSignals::received, &window, &ui::MainWindow::leave);
    window.show();
    window.begin(mode.path, isCautious);
    if (crash)
        window.tellOfCrash(*crash);
    if (mode.asksForNewProject)
        window.actions().action(ui::ActionId::NewProject)->trigger();
    std::optional<ui::StallWatchdog> watchdog;
    if (ui::StallWatchdog::isWanted())
        watchdog.emplace().watch(window.actions().all());
    const int code = QApplication::exec();
    starts.survive();
    return code;
}

} // namespace muto::app
