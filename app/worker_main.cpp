#include "app/worker_main.h"

#include "app/bootstrap.h"
#include "core/base/logging.h"
#include "core/media/media_logging.h"
#include "core/media/video_picture_source.h"
#include "core/web/capture_session.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"

#include <QFileInfo>
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
}

/// "assets/a.mp4: 300 frames decoded in 1.2 s …", a line for each file of moving pictures.
QStringList costLines(const media::VideoPictureSource &pictures)
{
    QStringList lines;
    for (const media::DecodeCosts &costs : pictures.costs()) {
        lines += QStringLiteral("Decoded %1: %2 frames in %3 s, converted %4 in %5 s, served %6; %7 seeks")
                     .arg(QFileInfo(costs.file).fileName())
                     .arg(costs.framesDecoded)
                     .arg(costs.decodeMilliseconds / 1000, 0, 'f', 2)
                     .arg(costs.framesConverted)
                     .arg(costs.convertMilliseconds / 1000, 0, 'f', 2)
                     .arg(costs.framesServed)
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
    media::installMediaLogging();
    media::VideoPictureSource pictures;
    web::CaptureSession session(socket, {&pictures, [&pictures] { return costLines(pictures); }});
    QObject::connect(&session, &web::CaptureSession::ended, &application, leave);
    return QGuiApplication::exec();
}

} // namespace muto::app
