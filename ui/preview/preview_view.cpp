#include "ui/preview/preview_view.h"

#include "core/base/logging.h"
#include "core/media/video_picture_source.h"
#include "ui/preview/live_patch.h"
#include "ui/preview/page_pair.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_sound.h"
#include "ui/preview/qt_audio_output.h"
#include "ui/preview/stage_bars.h"
#include "ui/preview/wait_note.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QChildEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QQuickWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEnginePage>
#include <QWebEngineView>
#include <QWheelEvent>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kHudMs = 1200;
constexpr int kSlowMs = 5000; // large films have been loaded by then

/// A window that has such a child from the beginning is made the way pages are drawn. Without one, Qt makes
/// the window anew for its first page, when it is on the screen already: it flickers, and forgets that it is
/// maximised.
void prepareWindowForPages(QWidget &view)
{
    auto *unseen = new QQuickWidget(&view);
    unseen->setFocusPolicy(Qt::NoFocus);
    unseen->hide();
}

} // namespace

PreviewView::PreviewView(PlaybackController &playback, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_pictures(media::makePictureSource())
    , m_stage(new QWidget(this))
    , m_pages(std::make_unique<PagePair>(
          web::PageServices{m_pictures.get(), {}, &m_unsaved}, m_stage,
          [this](web::PreviewPage &page, QWebEngineView &view) { prepare(page, view); }))
    , m_sound(new PreviewSound(std::make_unique<QtAudioOutput>(), this))
    , m_hud(new QLabel(this))
    , m_hudTimer(new QTimer(this))
    , m_bars(new StageBars(this))
    , m_waitNote(new WaitNote(this))
    , m_slow(new QTimer(this))
{
    setObjectName(QStringLiteral("previewView"));
    setAccessibleName(tr("Preview"));
    setMinimumSize(320, 180);
    setFocusPolicy(Qt::ClickFocus);
    prepareWindowForPages(*this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stage);

    m_hud->setObjectName(QStringLiteral("previewHud"));
    m_hud->hide();
    m_hudTimer->setSingleShot(true);
    m_hudTimer->setInterval(kHudMs);
    m_slow->setSingleShot(true);
    m_slow->setInterval(kSlowMs);
    showBackdrop();

    connect(m_hudTimer, &QTimer::timeout, m_hud, &QWidget::hide);
    connect(qApp, &QApplication::focusChanged, this, &PreviewView::returnFocus);
    connect(m_bars, &StageBars::pushed, this, &PreviewView::pan);
    connectPage();
    connectPlayback();
    connectSound();
    connectWaitNote();
}

/// Pages go on telling while they end, when nothing of this is there any more.
PreviewView::~PreviewView()
{
    m_pages->disconnect();
}

void PreviewView::prepare(web::PreviewPage &page, QWebEngineView &view)
{
    view.setFocusPolicy(Qt::NoFocus);
    view.setContextMenuPolicy(Qt::PreventContextMenu);
    view.setAcceptDrops(false);
    view.installEventFilter(this);
    for (QObject *child : view.children()) {
        if (auto *widget = qobject_cast<QWidget *>(child))
            watchInput(widget);
    }
    page.setZoom(m_zoom);
    page.setMargin(m_margin);
    page.setBackdrop(backdrop());
}

web::PreviewPage &PreviewView::page() const
{
    return m_pages->page();
}

void PreviewView::open(const web::PreviewRequest &request, FrameIndex at)
{
    m_request = request;
    stopAwaiting();
    m_pages->open(request, at);
    awaitPage();
}

void PreviewView::reopen(const web::PreviewRequest &request)
{
    m_request = request;
    if (page().isReady())
        m_pages->reload(request);
    else
        m_pages->open(request, m_playback.frame());
    awaitPage();
}

void PreviewView::close()
{
    stopAwaiting();
    m_pages->close();
    m_sound->clear();
    m_playback.setFilm(0, {});
    m_playback.clearMarks();
}

void PreviewView::apply(const edit::ChangeSet &changes)
{
    const LivePatch live = livePatchOf(changes, m_replays);
    if (live.needsReload())
        return reload(live.reload);
    if (live.patch.changes.empty())
        return;
    // The addresses are those of the newest film; a page that is older has other elements there.
    if (m_pages->isReloading() || !page().isReady())
        return reload(tr("It was edited while it was loaded"));
    page().patch(live.patch);
}

void PreviewView::reload(const QString &reason)
{
    qCDebug(lcPage) << "Loading the page again:" << reason;
    m_pages->reload(m_request);
    awaitPage();
}

/// Somebody who goes on writing asks for another page with every key: what counts is when the first was asked
/// for.
void PreviewView::awaitPage()
{
    if (!m_slow->isActive())
        m_slow->start();
}

void PreviewView::stopAwaiting()
{
    m_slow->stop();
    m_waitNote->showSlow({});
}

void PreviewView::setSlowAfter(int milliseconds)
{
    m_slow->setInterval(milliseconds);
}

void PreviewView::follow(edit::Document &document)
{
    m_document = &document;
    m_texts.emplace(document, m_unsaved);
    connect(&document, &edit::Document::changed, this, [this](const edit::ChangeSet &changes) {
        apply(m_texts->take(changes));
        m_waitNote->show(waiting());
    });
}

std::optional<PageWait> PreviewView::waiting() const
{
    return m_texts ? m_texts->waiting() : std::nullopt;
}

void PreviewView::onReady(const web::PageManifest &manifest)
{
    stopAwaiting();
    if (m_pages->isAwaited())
        awaitPage();
    // A page just loaded knows nothing of the transport yet.
    page().setLoop(m_playback.isLooping());
    page().setRate(m_playback.speed());
    page().setStride(m_playback.stride());
    page().setWorkArea(m_playback.workArea());
    page().setZoom(m_zoom);
    m_tried.reset(); // it is not in a page just loaded
    m_manifest = {};
    showManifest(manifest);
    leaveOut({});
    Q_EMIT ready(manifest);
}

/// How long the film is, and what is to be heard of it.
void PreviewView::showManifest(const web::PageManifest &manifest)
{
    const QJsonObject sounds = manifest.json[QLatin1String("sounds")].toObject();
    const bool isSame = m_manifest.duration == manifest.duration &&
                        m_manifest.json[QLatin1String("sounds")].toObject() == sounds &&
                        !m_manifest.json.isEmpty();
    const bool isSameLength = !m_manifest.json.isEmpty() && m_manifest.duration == manifest.duration;
    m_manifest = manifest;
    if (isSame || (isSameLength && m_sound->follow(sounds, m_request.projectFolder)))
        return;
    m_playback.setFilm(page().frameCount(), m_request.frameRate);
    m_sound->setFilm(sounds, m_request.projectFolder, page().frameCount(), m_request.frameRate);
    if (page().isPlaying())
        m_sound->play(page().frame());
}

bool PreviewView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && zoomWith(*static_cast<QNativeGestureEvent *>(event)))
        return true;
    return QWidget::event(event);
}

bool PreviewView::isPlaying() const
{
    return m_playback.isPlaying();
}

void PreviewView::pause()
{
    m_playback.pause();
}

void PreviewView::pauseAt(FrameIndex frame)
{
    m_sound->pause();
    page().pause();
    page().seek(frame);
}

void PreviewView::setPatience(int seconds)
{
    m_pages->tellBoth([seconds](web::PreviewPage &page) { page.setPatience(seconds); });
}

void PreviewView::setMargin(int pixels)
{
    m_margin = pixels;
    m_pages->tellBoth([pixels](web::PreviewPage &page) { page.setMargin(pixels); });
}

void PreviewView::ask(const QString &name, const QJsonObject &question,
                      const std::function<void(const QJsonArray &)> &answer)
{
    page().ask(name, question, answer);
}

void PreviewView::leaveRoom(const QMargins &room)
{
    layout()->setContentsMargins(room);
    layout()->activate();
    placeHud();
    placeBars();
    Q_EMIT pictureChanged();
}

void PreviewView::passWheel(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        return zoomByWheel(*event, event->position());
    if (QWidget *page = m_pages->view().focusProxy())
        QCoreApplication::sendEvent(page, event);
}

QImage PreviewView::grabStage() const
{
    return m_pages->view().grab().toImage();
}

QImage PreviewView::grabStill() const
{
    const QImage all = grabStage();
    const QSizeF film = QSizeF(m_request.canvas) * m_scale * all.devicePixelRatio();
    QRectF area({}, film);
    area.moveCenter(QRectF(all.rect()).center());
    QImage still = all.copy(area.toAlignedRect().intersected(all.rect()));
    still.setDevicePixelRatio(1);
    return still;
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
    placeHud();
    placeBars();
}

QColor PreviewView::backdrop() const
{
    const ThemeTokens &tokens = currentTokens();
    return tokens.isDark() ? tokens.window : blend(tokens.text, tokens.window, 0.08);
}

void PreviewView::showBackdrop()
{
    m_pages->tellBoth([color = backdrop()](web::PreviewPage &page) { page.setBackdrop(color); });
}

void PreviewView::setGradingBypassed(bool bypassed)
{
    page().setGradingBypassed(bypassed);
}

/// A page whose process is another one takes the keyboard from whoever has it.
void PreviewView::returnFocus(QWidget *before, QWidget *now)
{
    if (!now || !m_stage->isAncestorOf(now))
        return;
    QWidget *owner = before && !m_stage->isAncestorOf(before) ? before : this;
    owner->setFocus();
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
    case QEvent::NativeGesture:
        return zoomWith(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::MouseMove:
        return panWith(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        panWith(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
        return true;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (!(wheel->modifiers() & Qt::ControlModifier))
            return false;
        zoomByWheel(*wheel, mapFromGlobal(wheel->globalPosition()));
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace muto::ui
