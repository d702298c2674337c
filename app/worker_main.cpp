#include "app/worker_main.h"

#include "app/bootstrap.h"
#include "app/translations.h"
#include "core/base/crash_report.h"
#include "core/base/logging.h"
#include "core/media/media_logging.h"
#include "core/media/video_picture_source.h"
#include "core/web/bundled_fonts.h"
#include "core/web/capture_session.h"
#include "core/web/chromium_flags.h"
#include "core/web/gl_context.h"
#include "core/web/project_url.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocalSocket>
#include <QThread>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

#include <cstdio>
#include <cstdlib>

namespace muto::app {

namespace {

constexpr int kConnectTimeoutMs = 10'000;

/// Which platform Qt has to be on was settled by whoever started us.
void prepareEnvironment(worker::Surface surface)
{
    qputenv("QML_DISABLE_DISK_CACHE", "1"); // one small file; a cache would be one more thing to go stale
    if (surface == worker::Surface::Gl) {
        qunsetenv("QT_QUICK_BACKEND");
        qputenv("QSG_RHI_BACKEND", "opengl"); // the only one Chromium shares textures with
    } else {
        qputenv("QT_QUICK_BACKEND", "software");
        web::applyChromiumEnvironment(web::ChromiumUse::SoftwareCapture, QThread::idealThreadCount());
    }
}

/// What Chromium has to be told depends on who draws. It listens when the first page is made, and that is
/// late enough to ask the driver first.
web::ChromiumUse chromiumUse(const worker::GlRenderer &renderer)
{
    return renderer.isHardware() ? web::ChromiumUse::GlCapture : web::ChromiumUse::LlvmpipeCapture;
}

Result<worker::GlRenderer> findRenderer(worker::Surface surface)
{
    if (surface == worker::Surface::Software)
        return worker::GlRenderer{};
    return web::GlContext::create().map([](const std::unique_ptr<web::GlContext> &context) {
        return worker::GlRenderer{context->rendererName()};
    });
}

/// Pages stay those of the command line: the locale of the process is not changed.
void speakAsTheWindow(QGuiApplication &application)
{
    if (const QByteArray language = qgetenv(kLanguageVariable); !language.isEmpty())
        installTranslations(application, QLocale(QString::fromLatin1(language)));
}

int probe(const Result<worker::GlRenderer> &renderer)
{
    std::fprintf(renderer ? stdout : stderr, "%s\n",
                 qPrintable(renderer ? renderer->name : renderer.error().message));
    return renderer ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// With MUTOSCOPE_PAGE_DECODING=off the program decodes every film: slower, and the same pixels.
media::PictureSourceOptions pictureOptions()
{
    media::PictureSourceOptions options;
    options.offersPackets = qgetenv("MUTOSCOPE_PAGE_DECODING") != "off";
    return options;
}

/// "assets/a.mp4: 300 frames decoded in 1.2 s …", a line for each file of moving pictures.
QStringList costLines(const media::VideoPictureSource &pictures)
{
    QStringList lines;
    for (const media::DecodeCosts &costs : pictures.costs()) {
        lines +=
            QStringLiteral("Decoded ") + QFileInfo(costs.file).fileName() +
            QStringLiteral(": %1 frames in %2 s, converted %3 in %4 s, served %5, %6 as packets; %7 seeks")
                .arg(costs.framesDecoded)
                .arg(costs.decodeMilliseconds / 1000, 0, 'f', 2)
                .arg(costs.framesConverted)
                .arg(costs.convertMilliseconds / 1000, 0, 'f', 2)
                .arg(costs.framesServed)
                .arg(costs.packetsServed)
                .arg(costs.seeks);
    }
    return lines;
}

/// Leaves without running destructors: nothing of ours outlives the process, and Chromium takes its time to
/// say goodbye.
[[noreturn]] void leave()
{
    std::_Exit(0);
}

} // namespace

int workerMain(int argc, char **argv, const WorkerMode &mode)
{
    setIdentity();
    installLogging(LogVerbosity::Quiet);
    installCrashReport({},
                       aboutThisProgram() + ", a capture worker"); // whoever started it keeps what it says
    prepareEnvironment(mode.surface);
    web::applyFontEnvironment(web::ChromiumUse::SoftwareCapture);
    web::registerScheme();
    QtWebEngineQuick::initialize();
    QGuiApplication application(argc, argv);
    speakAsTheWindow(application);
    const auto renderer = findRenderer(mode.surface);
    if (mode.socketName.isEmpty())
        return probe(renderer);

    auto *socket = new QLocalSocket;
    socket->connectToServer(mode.socketName);
    if (!socket->waitForConnected(kConnectTimeoutMs)) {
        qCCritical(lcWorker).noquote()
            << "Cannot reach the program at" << mode.socketName << socket->errorString();
        return 1;
    }
    if (mode.surface == worker::Surface::Gl)
        web::applyChromiumEnvironment(chromiumUse(renderer.value_or(worker::GlRenderer{})),
                                      QThread::idealThreadCount());
    media::installMediaLogging();
    media::VideoPictureSource pictures(pictureOptions());
    web::CaptureSession session(socket, mode.surface,
                                {&pictures, [&pictures] { return costLines(pictures); }});
    QObject::connect(&session, &web::CaptureSession::ended, &application, leave);
    return QGuiApplication::exec();
}

} // namespace muto::app
