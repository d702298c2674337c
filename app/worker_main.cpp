#include "app/worker_main.h"

#include "app/bootstrap.h"
#include "core/base/logging.h"
#include "core/web/bundled_fonts.h"
#include "core/web/capture_session.h"
#include "core/web/chromium_flags.h"
#include "core/web/gl_context.h"
#include "core/web/project_url.h"

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
    if (surface == worker::Surface::Gl)
        qunsetenv("QT_QUICK_BACKEND");
    else
        qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QSG_RHI_BACKEND", "opengl");   // the only one Chromium shares textures with
    qputenv("QML_DISABLE_DISK_CACHE", "1"); // one small file; a cache would be one more thing to go stale
}

/// What Chromium has to be told depends on who draws. It listens when the first page is made, and that is
/// late enough to ask the driver first.
web::ChromiumUse chromiumUse(worker::Surface surface, const worker::GlRenderer &renderer)
{
    if (surface == worker::Surface::Software)
        return web::ChromiumUse::SoftwareCapture;
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

int probe(const Result<worker::GlRenderer> &renderer)
{
    std::fprintf(renderer ? stdout : stderr, "%s\n",
                 qPrintable(renderer ? renderer->name : renderer.error().message));
    return renderer ? EXIT_SUCCESS : EXIT_FAILURE;
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
    prepareEnvironment(mode.surface);
    web::applyFontEnvironment(web::ChromiumUse::SoftwareCapture);
    web::registerScheme();
    QtWebEngineQuick::initialize();
    QGuiApplication application(argc, argv);
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
    web::applyChromiumEnvironment(chromiumUse(mode.surface, renderer.value_or(worker::GlRenderer{})),
                                  QThread::idealThreadCount());
    web::CaptureSession session(socket, mode.surface);
    QObject::connect(&session, &web::CaptureSession::ended, &application, leave);
    return QGuiApplication::exec();
}

} // namespace muto::app
