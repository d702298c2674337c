#include "ui/preview/preview_view.h"

#include "core/media/video_picture_source.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_sound.h"
#include "ui/preview/qt_audio_output.h"
#include "ui/support/theme.h"

#include <QChildEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kHudMs = 1200;
constexpr int kHudMargin = 12;

} // namespace

PreviewView::PreviewView(PlaybackController &playback, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_pictures(media::makePictureSource())
    , m_page({m_pictures.get(), {}})
    , m_sound(new PreviewSound(std::make_unique<QtAudioOutput>(), this))
    , m_view(new QWebEngineView(this))
    , m_hud(new QLabel(this))
    , m_hudTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("previewView"));
    setAccessibleName(tr("Preview"));
    setMinimumSize(320, 180);
    setFocusPolicy(Qt::ClickFocus);
    m_view->setPage(m_page.page());
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setContextMenuPolicy(Qt::PreventContextMenu);
    m_view->setAcceptDrops(false);
    m_view->installEventFilter(this);
    for (QObject *child : m_view->children()) {
        if (auto *widget = qobject_cast<QWidget *>(child))
            watchInput(widget);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    m_hud->setObjectName(QStringLiteral("previewHud"));
    m_hud->hide();
    m_hudTimer->setSingleShot(true);
    m_hudTimer->setInterval(kHudMs);
    showBackdrop();

    connect(m_hudTimer, &QTimer::timeout, m_hud, &QWidget::hide);
    connectPage();
    connectPlayback();
    connectSound();
}

PreviewView::~PreviewView()
{
    // The page belongs to m_page and must not be found by the view when that has gone.
    m_view->setPage(nullptr);
}

void PreviewView::connectPage()
{
    using web::PreviewPage;
    connect(&m_page, &PreviewPage::ready, this, &PreviewView::onReady);
    connect(&m_page, &PreviewPage::failed, this, &PreviewView::failed);
    connect(&m_page, &PreviewPage::crashed, this, &PreviewView::crashed);
    connect(&m_page, &PreviewPage::consoleMessage, this, &PreviewView::consoleMessage);
    connect(&m_page, &PreviewPage::scaleChanged, this, &PreviewView::onScaleChanged);
    connect(&m_page, &PreviewPage::frameShown, &m_playback, &PlaybackController::showFrame);
    connect(&m_page, &PreviewPage::playingChanged, &m_playback, &PlaybackController::showPlaying);
}

void PreviewView::connectPlayback()
{
    using Playback = PlaybackController;
    connect(&m_playback, &Playback::seekRequested, this, [this](FrameIndex frame) { m_page.seek(frame); });
    connect(&m_playback, &Playback::playRequested, this, [this] { m_page.play(); });
    connect(&m_playback, &Playback::pauseRequested, this, [this] { m_page.pause(); });
    connect(&m_playback, &Playback::loopingChanged, this, [this](bool looping) { m_page.setLoop(looping); });
    connect(&m_playback, &Playback::speedChanged, this, [this](double speed) { m_page.setRate(speed); });
    connect(&m_playback, &Playback::marksChanged, this,
            [this] { m_page.setWorkArea(m_playback.workArea()); });
}

void PreviewView::connectSound()
{
    using Playback = PlaybackController;
    connect(&m_page, &web::PreviewPage::playingChanged, m_sound, [this](bool playing) {
        if (playing)
            m_sound->play(m_page.frame());
        else
            m_sound->pause();
    });
    connect(&m_playback, &Playback::seekRequested, m_sound, [this](FrameIndex frame) {
        if (m_page.isPlaying())
            m_sound->play(frame);
        else
            m_sound->scrub(frame);
    });
    connect(&m_playback, &Playback::loopingChanged, m_sound, &PreviewSound::setLooping);
    connect(&m_playback, &Playback::speedChanged, m_sound, [this](double speed) {
        m_sound->setSpeed(speed);
        if (m_page.isPlaying())
            m_sound->play(m_page.frame());
    });
    connect(&m_playback, &Playback::volumeChanged, m_sound, &PreviewSound::setVolume);
    connect(&m_playback, &Playback::mutedChanged, m_sound, &PreviewSound::setMuted);
    connect(&m_playback, &Playback::marksChanged, m_sound,
            [this] { m_sound->setWorkArea(m_playback.workArea()); });
    connect(m_sound, &PreviewSound::heard, this, [this](double seconds) { m_page.follow(seconds); });
    connect(m_sound, &PreviewSound::noted, this, [this](const QString &note) {
        Q_EMIT consoleMessage({web::ConsoleMessage::Level::Info, note, {}, 0});
    });
}

void PreviewView::open(const web::PreviewRequest &request)
{
    m_request = request;
    m_page.open(request);
}

void PreviewView::reopen(const web::PreviewRequest &request)
{
    m_request = request;
    m_page.open(request, m_playback.frame());
}

void PreviewView::close()
{
    m_page.close();
    m_sound->clear();
    m_playback.setFilm(0, {});
    m_playback.clearMarks();
}

void PreviewView::onReady(const web::PageManifest &manifest)
{
    m_playback.setFilm(m_page.frameCount(), m_request.frameRate);
    // A page just loaded knows nothing of the transport yet.
    m_page.setLoop(m_playback.isLooping());
    m_page.setRate(m_playback.speed());
    m_page.setWorkArea(m_playback.workArea());
    m_page.setZoom(m_zoom);
    m_sound->setFilm(manifest.json[QLatin1String("sounds")].toObject(), m_request.projectFolder,
                     m_page.frameCount(), m_request.frameRate);
    showBackdrop();
    Q_EMIT ready(manifest);
}

void PreviewView::setZoom(double factor)
{
    if (std::exchange(m_zoom, factor) == factor)
        return;
    m_page.setZoom(factor);
    Q_EMIT zoomChanged(factor);
}

void PreviewView::zoomIn()
{
    setZoom(zoomedIn(m_scale));
}

void PreviewView::zoomOut()
{
    setZoom(zoomedOut(m_scale));
}

QImage PreviewView::grabStill() const
{
    const QImage all = m_view->grab().toImage();
    const QSizeF film = QSizeF(m_request.canvas) * m_scale * all.devicePixelRatio();
    QRectF area({}, film);
    area.moveCenter(QRectF(all.rect()).center());
    QImage still = all.copy(area.toAlignedRect().intersected(all.rect()));
    still.setDevicePixelRatio(1);
    return still;
}

void PreviewView::onScaleChanged(double scale)
{
    if (std::exchange(m_scale, scale) == scale)
        return;
    m_hud->setText(QStringLiteral("%1 %").arg(std::lround(scale * 100)));
    m_hud->adjustSize();
    m_hud->move(width() - m_hud->width() - kHudMargin, kHudMargin);
    m_hud->raise();
    m_hud->show();
    m_hudTimer->start();
    Q_EMIT scaleChanged(scale);
}

void PreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showBackdrop();
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hud->move(width() - m_hud->width() - kHudMargin, kHudMargin);
}

void PreviewView::showBackdrop()
{
    const ThemeTokens &tokens = currentTokens();
    m_page.setBackdrop(tokens.isDark() ? tokens.window : blend(tokens.text, tokens.window, 0.08));
}

void PreviewView::watchInput(QWidget *widget)
{
    widget->setFocusPolicy(Qt::NoFocus);
    widget->setAcceptDrops(false);
    widget->installEventFilter(this);
}

/// The page is looked at, not worked in: it gets no clicks and no keys, so that the transport's keys always
/// work. The wheel stays its own for panning, except to zoom.
bool PreviewView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
    case QEvent::ChildPolished:
        if (auto *widget = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()))
            watchInput(widget);
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
        return true;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (!(wheel->modifiers() & Qt::ControlModifier))
            return false;
        if (wheel->angleDelta().y() > 0)
            zoomIn();
        else if (wheel->angleDelta().y() < 0)
            zoomOut();
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace muto::ui
