#include "core/web/page_driver.h"

#include "core/base/logging.h"
#include "core/web/project_url.h"
#include "core/web/web_words.h"

#include <utility>

namespace muto::web {

namespace {

// Longer than the page's own patience: when the page can still speak, its words say what it was waiting for.
constexpr int kGraceMs = 2'000;

} // namespace

PageDriver::PageDriver(PageChannel &channel, QObject *parent)
    : QObject(parent)
    , m_channel(channel)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail({ErrorKind::Composition,
              WebWords::tr("%1 gave no sign of life for %2 s")
                  .arg(m_config.entry, QString::number(m_config.readyTimeoutMs / 1000.0)),
              WebWords::tr(
                  "A script in it probably loops for ever, or what it loads is very large. Open it in the "
                  "editor and look at its console.")});
    });
    connect(&m_channel, &PageChannel::loaded, this, &PageDriver::onLoaded);
    connect(&m_channel, &PageChannel::messageReceived, this, &PageDriver::onMessage);
    connect(&m_channel, &PageChannel::remoteBlocked, this, [this](const QUrl &url) {
        if (!m_missing.remote.contains(url))
            m_missing.remote += url;
    });
    connect(&m_channel, &PageChannel::pictureCut, this, [this](const QString &path) {
        if (!m_missing.cutPictures.contains(path))
            m_missing.cutPictures += path;
    });
    connect(&m_channel, &PageChannel::fileRefused, this, [this](const QString &path, const QString &reason) {
        m_missing.local += path;
        if (m_state == State::OpeningFilm && path == m_config.entry)
            fail({ErrorKind::Composition, WebWords::tr("Cannot load %1: %2").arg(path, reason), {}});
    });
    connect(&m_channel, &PageChannel::processDied, this, [this](const QString &how) {
        fail({ErrorKind::Worker, WebWords::tr("The process of %1 ended: %2").arg(m_config.entry, how),
              WebWords::tr("The composition may need more memory than there is.")});
    });
}

void PageDriver::open(const StageConfig &config)
{
    m_config = config;
    m_hasTriedAgain = false;
    loadStage();
}

void PageDriver::loadStage()
{
    m_missing = {};
    m_state = State::LoadingStage;
    m_silence.start(m_config.readyTimeoutMs + kGraceMs);
    m_channel.load(stageUrl(++m_openings));
}

/// Now and then Qt 6.4 gives a new process no scripts while an old one is on its way out: to the film's
/// frame, or to the stage itself. A second stage has them.
bool PageDriver::triesAgainAfter(const PageFailed &failure)
{
    if (!failure.hasNotLoaded || m_state != State::OpeningFilm)
        return false;
    if (std::exchange(m_hasTriedAgain, true))
        return false;
    qCInfo(lcPage) << "The stage is loaded once more:" << failure.error.message;
    loadStage();
    return true;
}

void PageDriver::close()
{
    m_silence.stop();
    m_state = State::Idle;
}

void PageDriver::onLoaded(bool ok, const QString &reason)
{
    if (m_state != State::LoadingStage)
        return;
    if (!ok)
        return fail(
            {ErrorKind::Worker, WebWords::tr("Cannot load the stage of the page: %1").arg(reason), {}});
    m_state = State::OpeningFilm;
    m_channel.runScript(QStringLiteral("typeof stage === 'undefined' ? ") + notLoadedScript() +
                        QStringLiteral(" : ") + scriptCall(QStringLiteral("stage.open"), m_config.toJson()));
    Q_EMIT listening();
}

void PageDriver::onMessage(const PageMessage &message)
{
    if (m_state != State::OpeningFilm && m_state != State::Ready)
        return;
    if (const auto *failure = std::get_if<PageFailed>(&message); failure && triesAgainAfter(*failure))
        return;
    if (const auto *failure = std::get_if<PageFailed>(&message))
        return fail(withMissingLibrary(failure->error, m_missing));
    if (m_state == State::Ready)
        return;
    m_silence.start();
    if (const auto *readiness = std::get_if<PageReady>(&message)) {
        m_silence.stop();
        m_state = State::Ready;
        Q_EMIT ready(
            withWarnings(readiness->manifest, blockedWarnings(m_missing) + cutPictureWarnings(m_missing)));
    }
}

void PageDriver::fail(const Error &error)
{
    if (m_state == State::Failed || m_state == State::Idle)
        return;
    m_silence.stop();
    m_state = State::Failed;
    Q_EMIT failed(error);
}

} // namespace muto::web
