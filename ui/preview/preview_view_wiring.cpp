// What the parts of PreviewView tell each other.

#include "ui/preview/preview_view.h"

#include "ui/preview/page_pair.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_sound.h"
#include "ui/preview/stage_bars.h"
#include "ui/preview/wait_note.h"

namespace muto::ui {

void PreviewView::connectPage()
{
    const PagePair *pages = m_pages.get();
    connect(pages, &PagePair::ready, this, &PreviewView::onReady);
    for (const auto ending : {&PagePair::failed, &PagePair::reloadFailed})
        connect(pages, ending, this, &PreviewView::stopAwaiting);
    connect(pages, &PagePair::crashed, this, &PreviewView::stopAwaiting);
    connect(pages, &PagePair::failed, this, &PreviewView::failed);
    connect(pages, &PagePair::reloadFailed, this, &PreviewView::reloadFailed);
    connect(pages, &PagePair::crashed, this, &PreviewView::crashed);
    connect(pages, &PagePair::consoleMessage, this, &PreviewView::consoleMessage);
    connect(pages, &PagePair::scaleChanged, this, &PreviewView::onScaleChanged);
    connect(pages, &PagePair::frameShown, &m_playback, &PlaybackController::showFrame);
    connect(pages, &PagePair::playingChanged, &m_playback, &PlaybackController::showPlaying);
    connect(pages, &PagePair::patched, this, &PreviewView::patched);
    connect(pages, &PagePair::patched, this, &PreviewView::pictureChanged);
    connect(pages, &PagePair::frameShown, this, &PreviewView::pictureChanged);
    connect(pages, &PagePair::placeChanged, this, &PreviewView::placeBars);
    connect(pages, &PagePair::placeChanged, this, &PreviewView::pictureChanged);
    connect(pages, &PagePair::patchRefused, this, [this](int number, const QString &reason) {
        const bool isUnwritten =
            (number == m_leftOutPatch || number == m_triedPatch) && m_unwrittenPage == &page();
        if (!isUnwritten) // that would be refused again
            reload(reason);
    });
    connect(pages, &PagePair::manifestChanged, this, [this](const web::PageManifest &manifest) {
        showManifest(manifest);
        Q_EMIT manifestChanged(manifest);
    });
}

void PreviewView::connectPlayback()
{
    using Playback = PlaybackController;
    connect(&m_playback, &Playback::seekRequested, this, [this](FrameIndex frame) { page().seek(frame); });
    connect(&m_playback, &Playback::playRequested, this, [this] { page().play(); });
    connect(&m_playback, &Playback::pauseRequested, this, [this] { page().pause(); });
    connect(&m_playback, &Playback::loopingChanged, this, [this](bool looping) { page().setLoop(looping); });
    connect(&m_playback, &Playback::speedChanged, this, [this](double speed) { page().setRate(speed); });
    connect(&m_playback, &Playback::strideChanged, this, [this](int frames) { page().setStride(frames); });
    connect(&m_playback, &Playback::marksChanged, this,
            [this] { page().setWorkArea(m_playback.workArea()); });
}

void PreviewView::connectSound()
{
    using Playback = PlaybackController;
    connect(m_pages.get(), &PagePair::playingChanged, m_sound, [this](bool playing) {
        if (playing)
            m_sound->play(page().frame());
        else
            m_sound->pause();
    });
    connect(&m_playback, &Playback::seekRequested, m_sound, [this](FrameIndex frame) {
        if (page().isPlaying())
            m_sound->play(frame);
        else
            m_sound->scrub(frame);
    });
    connect(&m_playback, &Playback::loopingChanged, m_sound, &PreviewSound::setLooping);
    connect(&m_playback, &Playback::speedChanged, m_sound, [this](double speed) {
        m_sound->setSpeed(speed);
        if (page().isPlaying())
            m_sound->play(page().frame());
    });
    connect(&m_playback, &Playback::volumeChanged, m_sound, &PreviewSound::setVolume);
    connect(&m_playback, &Playback::mutedChanged, m_sound, &PreviewSound::setMuted);
    connect(&m_playback, &Playback::marksChanged, m_sound,
            [this] { m_sound->setWorkArea(m_playback.workArea()); });
    connect(m_sound, &PreviewSound::groupsHeard, this, &PreviewView::groupsHeard);
    connect(m_sound, &PreviewSound::heard, this, [this](double seconds) { page().follow(seconds); });
    connect(m_sound, &PreviewSound::noted, this, [this](const QString &note) {
        Q_EMIT consoleMessage({web::ConsoleMessage::Level::Info, note, {}, 0});
    });
}

void PreviewView::connectWaitNote()
{
    connect(m_slow, &QTimer::timeout, this, [this] { m_waitNote->showSlow(m_request.entry); });
    connect(m_waitNote, &WaitNote::placeAsked, this, &PreviewView::sourceAsked);
    connect(m_waitNote, &WaitNote::showAsked, this, [this] {
        apply(m_texts->takeWaiting());
        m_waitNote->show(std::nullopt);
    });
}

} // namespace muto::ui
