#pragma once

#include "core/base/result.h"
#include "core/web/frame_grabber.h"
#include "core/web/page_driver.h"
#include "core/web/page_files.h"
#include "core/web/page_surface.h"
#include "core/worker/frame_ring.h"
#include "core/worker/message_channel.h"

#include <QObject>

#include <memory>
#include <optional>

class QLocalSocket;

namespace muto::web {

/// The child's end of a capture: obeys the messages of the program, one composition for its whole life. Ends,
/// with the process, when the program says so or is no longer there. GUI thread.
class CaptureSession : public QObject
{
    Q_OBJECT

public:
    /// Takes over a connected socket and says hello.
    CaptureSession(QLocalSocket *socket, worker::Surface surface, const PageServices &services = {},
                   QObject *parent = nullptr);
    ~CaptureSession() override;

Q_SIGNALS:
    /// The conversation is over; the process has nothing left to do.
    void ended();

private:
    void obey(const worker::Message &message);
    void load(const worker::Load &request);
    void capture(const worker::Capture &request);
    void sendFailure(const Error &error);
    void sendLog(const ConsoleMessage &message);
    void sendCosts();

    worker::Surface m_kind;
    PageServices m_services;
    worker::MessageChannel m_channel;
    worker::Load m_request;
    std::optional<worker::FrameRing> m_ring;
    std::unique_ptr<PageSurface> m_surface;
    std::unique_ptr<PageDriver> m_driver;
    std::unique_ptr<FrameGrabber> m_grabber;
};

} // namespace muto::web
