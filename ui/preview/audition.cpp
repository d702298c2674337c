#include "ui/preview/audition.h"

#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kMomentMs = 180;

} // namespace

Audition::Audition(PreviewView &view, PlaybackController &playback, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_playback(playback)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, this, &Audition::begin);
    connect(&view, &PreviewView::manifestChanged, this, [this] {
        if (std::exchange(m_isAwaited, false))
            play();
    });
    connect(&view, &PreviewView::ready, this, [this] { m_isTried = m_isAwaited = false; });
}

void Audition::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    if (!isEnabled)
        stop();
}

void Audition::hear(const SoundTrial &trial)
{
    m_trial = trial;
    if (m_isEnabled && !m_playback.isMuted() && m_playback.hasFilm())
        m_moment.start();
}

void Audition::begin()
{
    m_isAwaited =
        m_view.tryOut(TriedAttribute{m_trial.element, QStringLiteral("data-fx-chain"), m_trial.chain});
    m_isTried = m_isAwaited || m_isTried;
}

/// The sounds are other ones now; a film that somebody plays has changed over to them already.
void Audition::play()
{
    const bool isPlayed = m_playback.isPlaying() && !m_from;
    if (isPlayed || !m_isTried)
        return;
    m_from = m_from.value_or(m_playback.frame());
    const auto there = std::llround(m_trial.fromNow * m_playback.frameRate().perSecond());
    m_playback.seek({std::clamp<std::int64_t>(m_from->value + there, 0, m_playback.lastFrame().value)});
    if (!m_playback.isPlaying())
        m_playback.togglePlaying();
}

void Audition::stop()
{
    m_moment.stop();
    m_isAwaited = false;
    if (std::exchange(m_isTried, false))
        m_view.tryOut(std::nullopt);
    if (const auto from = std::exchange(m_from, std::nullopt))
        m_view.pauseAt(*from);
}

} // namespace muto::ui
