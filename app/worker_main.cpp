#include "app/worker_main.h"

#include "app/bootstrap.h"
#include "core/base/logging.h"
#include "core/web/bundled_fonts.h"
#include "core/web/capture_session.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"

#include <QGuiApplication>
#include <QLocalSocket>
#include <QThread>
#include <QtWebEngineQuick/qtwebenginequickglobal.h>

#include <cstdlib>

namespace muto::app {

namespace {

constexpr int kConnectTimeoutMs = 10'000;

void prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, and a window must never appear
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QML_DISABLE_DISK_CACHE", "1"); // one small file; a cache would be one more thing to go stale
    web::applyChromiumEnvironment(web::ChromiumUse::SoftwareCapture, QThread::idealThreadCount());
    web::applyFontEnvironment(web::ChromiumUse::SoftwareCapture);
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
    prepareEnvironment();
    web::registerScheme();
    QtWebEngineQuick::initialize();
    QGuiApplication application(argc, argv);

    auto *socket = new QLocalSocket;
    socket->connectToServer(mode.socketName);
    if (!socket->waitForConnected(kConnectTimeoutMs)) {
        qCCritical(lcWorker).noquote()
            << "Cannot reach the program at" << mode.socketName << socket->errorString();
        return 1;
    }
    web::CaptureSession session(socket);
    QObject::connect(&session, &web::CaptureSession::ended, &application, leave);
    return QGuiApplication::exec();
}

} // namespace muto::app
