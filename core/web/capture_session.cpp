#include "core/web/capture_session.h"

#include "core/base/logging.h"
#include "core/frames/frame_stamp.h"
#include "core/web/project_fonts.h"
#include "core/web/video_coverage.h"
#include "core/web/web_words.h"

#include <QCoreApplication>
#include <QLocalSocket>

namespace muto::web {

namespace {

constexpr char kCoverageVariable[] = "HF_VIDEO_COVERAGE_THRESHOLD";

worker::LogLevel logLevel(ConsoleMessage::Level level)
{
    switch (level) {
    case ConsoleMessage::Level::Info:
        return worker::LogLevel::Info;
    case ConsoleMessage::Level::Warning:
        return worker::LogLevel::Warning;
    case ConsoleMessage::Level::Error:
        return worker::LogLevel::Error;
    }
    Q_UNREACHABLE();
}

/// Wide enough for the stamp, two rows taller than the picture.
QSize viewSize(QSize output)
{
    return {std::max(output.width(), frames::kStampWidth), output.height() + frames::kStampHeight};
}

Result<StageConfig> stageConfig(const worker::Load &request)
{
    const auto rate =
        FrameRate::parse(QStringLiteral("%1/%2").arg(request.fpsNumerator).arg(request.fpsDenominator));
    if (!rate)
        return fail(rate.error());
    StageConfig config;
    config.mode = StageConfig::Mode::Capture;
    config.entry = request.entry;
    config.canvas = request.canvas;
    config.output = request.output;
    config.frameRate = *rate;
    config.declaredDuration = request.declaredDuration;
    config.readyTimeoutMs = request.readyTimeoutMs;
    config.variables = request.variables;
    config.fonts = ProjectFonts::read(request.projectFolder).toJson();
    config.mayLackWebGl = request.mayLackWebGl;
    config.transparent = request.transparent;
    const auto coverage = videoCoverage(qEnvironmentVariable(kCoverageVariable));
    if (!coverage)
        return fail(coverage.error());
    config.videoCoverage = *coverage;
    return config;
}

} // namespace

CaptureSession::CaptureSession(QLocalSocket *socket, worker::Surface surface, const PageServices &services,
                               QObject *parent)
    : QObject(parent)
    , m_kind(surface)
    , m_services(services)
    , m_channel(socket)
{
    connect(&m_channel, &worker::MessageChannel::received, this, &CaptureSession::obey);
    connect(&m_channel, &worker::MessageChannel::broken, this, &CaptureSession::ended);
    connect(&m_channel, &worker::MessageChannel::closed, this, &CaptureSession::ended);
    m_channel.send(worker::Hello{worker::kProtocolVersion, worker::currentBuildId(),
                                 QCoreApplication::applicationPid()});
}

CaptureSession::~CaptureSession() = default;

void CaptureSession::obey(const worker::Message &message)
{
    if (const auto *request = std::get_if<worker::Load>(&message))
        load(*request);
    else if (const auto *capture = std::get_if<worker::Capture>(&message))
        this->capture(*capture);
    else if (const auto *release = std::get_if<worker::Release>(&message); release && m_grabber)
        m_grabber->release(release->slot);
    else if (std::holds_alternative<worker::Quit>(message))
        Q_EMIT ended();
}

void CaptureSession::load(const worker::Load &request)
{
    m_request = request;
    const auto layout = frames::PictureLayout::of(request.pixels, request.output);
    auto ring = worker::FrameRing::open(request.ringPath, layout, request.ringSlots);
    if (!ring)
        return sendFailure(ring.error());
    m_ring.emplace(std::move(*ring));

    const auto config = stageConfig(request);
    if (!config)
        return sendFailure(config.error());
    auto surface = PageSurface::create(m_kind, {viewSize(request.output),
                                                {request.projectFolder, request.allowNetwork},
                                                m_services,
                                                request.transparent});
    if (!surface)
        return sendFailure(surface.error());
    m_surface = std::move(*surface);
    m_driver = std::make_unique<PageDriver>(m_surface->channel());
    m_grabber = std::make_unique<FrameGrabber>(*m_surface, *m_ring, layout);

    connect(&m_surface->channel(), &PageChannel::consoleMessage, this, &CaptureSession::sendLog);
    connect(m_driver.get(), &PageDriver::failed, this, &CaptureSession::sendFailure);
    connect(m_driver.get(), &PageDriver::ready, this, [this](const PageManifest &manifest) {
        m_channel.send(worker::Ready{manifest.duration, manifest.stateful, manifest.json});
    });
    connect(m_grabber.get(), &FrameGrabber::failed, this, &CaptureSession::sendFailure);
    connect(m_grabber.get(), &FrameGrabber::captured, this, [this](FrameIndex frame, int slot) {
        m_channel.send(worker::Captured{frame, slot});
    });
    connect(
        m_grabber.get(), &FrameGrabber::finished, this, [this](const FrameGrabber::Statistics &statistics) {
            sendCosts();
            m_channel.send(worker::Finished{statistics.captured, statistics.stale, statistics.askedAgain});
        });
    m_driver->open(*config);
}

void CaptureSession::capture(const worker::Capture &request)
{
    if (!m_driver || !m_driver->isReady())
        return sendFailure(
            {ErrorKind::Worker, WebWords::tr("Asked to capture before the page was ready"), {}});
    m_grabber->start({request.frames, request.stride, request.stateful, std::uint16_t(m_request.stampNonce),
                      m_request.frameTimeoutMs,
                      m_request.transparent ? frames::Backdrop::Transparent : frames::Backdrop::Opaque});
}

void CaptureSession::sendFailure(const Error &error)
{
    m_channel.send(worker::Failed{error.kind, error.message, error.detail});
}

void CaptureSession::sendLog(const ConsoleMessage &message)
{
    m_channel.send(worker::Log{logLevel(message.level), message.text, message.source, message.line});
}

void CaptureSession::sendCosts()
{
    for (const QString &line : m_services.costs ? m_services.costs() : QStringList())
        m_channel.send(worker::Log{worker::LogLevel::Info, line, {}, 0});
}

} // namespace muto::web
