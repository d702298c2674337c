#include "ui/timeline/timeline_view.h"

#include "ui/support/kind_look.h"
#include "ui/support/theme.h"
#include "ui/timeline/beat_pointer.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/ruler_pointer.h"
#include "ui/timeline/sound_lane_pointer.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/time_ticks.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_pointer.h"
#include "ui/timeline/timeline_steps.h"
#include "ui/timeline/track_headers.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kShortestWidest = 60; // seconds that can always be seen at once
constexpr double kLongest = 1e9;       // pixels that a scroll bar counts
constexpr double kEmptyFilm = 10;      // seconds shown while nothing is known
constexpr double kComfort = 0.1; // share of the width that a playhead keeps from the left when it is followed

/// The keyframes of the same tweens in another model.
std::vector<KeyRef> keptKeys(const TimelineScene &scene, const TimelineModel &model)
{
    std::vector<KeyRef> kept;
    for (const KeyRef &each : scene.keys) {
        const TimelineClip &clip = scene.model.clip(each.clip);
        const TimelineKey &key = clip.keys[std::size_t(each.key)];
        const std::optional<int> again = model.findSame(clip);
        if (!again)
            continue;
        const std::vector<TimelineKey> &keys = model.clip(*again).keys;
        const auto same = std::find_if(keys.begin(), keys.end(), [&key](TimelineKey other) {
            other.seconds = key.seconds; // it may have been moved
            other.groups = key.groups;   // or say something else
            return other == key;
        });
        if (same != keys.end())
            kept.push_back({*again, int(same - keys.begin())});
    }
    return kept;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pointer(new TimelinePointer(m_scene, this))
    , m_rulerPointer(new RulerPointer(m_scene, this))
    , m_soundPointer(new SoundLanePointer(m_scene, this))
    , m_beatPointer(new BeatPointer(m_scene, this))
    , m_ruler(new TimeRuler(m_scene, this))
    , m_headers(new TrackHeaders(m_scene, this))
    , m_empty(new QLabel(this))
    , m_time(new QLabel(this))
{
    // Before anything asks about this widget and keeps the answer.
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    makeParts();
    connectParts();
    addTimelineSteps(*this, [this](TimelineStep step) { take(step); });
    showEmptyState();
}

TimelineView::~TimelineView() = default;

void TimelineView::makeParts()
{
    setViewportMargins(TrackHeaders::kWidth, m_ruler->wantedHeight(), 0, 0);
    viewport()->setMouseTracking(true);
    // Every pixel is painted anew.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_ruler->installEventFilter(this);
    m_headers->installEventFilter(this);
    horizontalScrollBar()->setObjectName(QStringLiteral("timelineScroll"));
    m_time->setObjectName(QStringLiteral("timelineTime"));
    m_time->setIndent(12);
    QFont figures = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    figures.setPointSizeF(font().pointSizeF());
    m_time->setFont(figures);
    m_empty->setObjectName(QStringLiteral("timelineEmpty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->setText(tr("The clips of a composition appear here: every element with a start. "
                        "The Insert menu adds some, and so does dropping files here."));
}

void TimelineView::connectParts()
{
    connect(m_pointer, &TimelinePointer::sceneChanged, this, [this] {
        viewport()->update();
        tellKeys();
    });
    connect(m_pointer, &TimelinePointer::selectionChanged, this, &TimelineView::selectionChanged);
    connect(m_pointer, &TimelinePointer::expandToggled, this, &TimelineView::expandToggled);
    connect(m_pointer, &TimelinePointer::clipsMoved, this, &TimelineView::clipsMoved);
    connect(m_pointer, &TimelinePointer::clipsSlipped, this, &TimelineView::clipsSlipped);
    connect(m_pointer, &TimelinePointer::clipsSlipping, this, &TimelineView::clipsSlipping);
    connect(m_pointer, &TimelinePointer::slipCancelled, this, &TimelineView::slipCancelled);
    connect(m_pointer, &TimelinePointer::clipsCut, this, &TimelineView::clipsCut);
    connect(m_pointer, &TimelinePointer::clipTrimmed, this, &TimelineView::clipTrimmed);
    connect(m_pointer, &TimelinePointer::keysMoved, this, &TimelineView::keysMoved);
    connectRuler();
    connectSounds();
    connectBeats();
    connect(m_headers, &TrackHeaders::hideToggled, this, &TimelineView::trackHideToggled);
    connect(m_headers, &TrackHeaders::soloToggled, this, &TimelineView::toggleSolo);
    connect(m_headers, &TrackHeaders::lockToggled, this, &TimelineView::trackLockToggled);
    connect(m_headers, &TrackHeaders::renamed, this, &TimelineView::renameTrack);
    connect(m_headers, &TrackHeaders::lanesToggled, this, &TimelineView::toggleLanes);
    connect(m_headers, &TrackHeaders::effectsRequested, this, &TimelineView::showEffects);
    connect(m_headers, &TrackHeaders::laneKeyToggled, this, &TimelineView::laneKeyToggled);
    connect(m_headers, &TrackHeaders::laneKeyWanted, this, &TimelineView::goToLaneKey);
    connect(m_headers, &TrackHeaders::menuRequested, this, &TimelineView::trackMenuRequested);
    connect(m_headers, &TrackHeaders::currentChanged, this, &TimelineView::revealLine);
}

std::vector<int> TimelineView::selection() const
{
    return positionsOf(m_scene.selected);
}

void TimelineView::setModel(TimelineModel model, bool isEdited)
{
    if (model == m_scene.model)
        return;
    if (isEdited && !m_scene.model.isEmpty() && model.end() != m_scene.model.end())
        m_fits = false;
    m_pointer->cancel();
    m_soundPointer->cancel();
    m_beatPointer->cancel();
    m_scene.beat = {};
    keepPoints(model);
    std::vector<bool> selected(model.clips().size());
    bool isSame = true;
    for (const int clip : selection()) {
        const std::optional<int> again = model.findSame(m_scene.model.clip(clip));
        isSame = isSame && again;
        if (again)
            selected[std::size_t(*again)] = true;
    }
    const std::optional<int> current =
        m_scene.current >= 0 ? model.findSame(m_scene.model.clip(m_scene.current)) : std::nullopt;
    m_scene.current = current.value_or(-1);
    m_scene.cut.reset();
    m_scene.keys = keptKeys(m_scene, model);
    followTracks(model);
    m_scene.geometry.pictureRows = model.pictureRows();
    m_scene.model = std::move(model);
    m_scene.selected = std::move(selected);
    layLanes();
    dropLostSolo();
    lookForBeats();
    timelineClipsChanged(*this);
    m_headers->tracksChanged();
    showEmptyState();
    layOut();
    if (!isSame)
        Q_EMIT selectionChanged();
    Q_EMIT modelChanged();
    tellKeys();
    tellPoints();
}

void TimelineView::setFilm(std::int64_t frameCount, FrameRate rate)
{
    m_scene.frameCount = std::max<std::int64_t>(0, frameCount);
    m_scene.rate = rate;
    m_scene.hasFilm = frameCount > 0;
    m_ruler->setEnabled(m_scene.hasFilm);
    showTime();
    layOut();
}

void TimelineView::setWorkArea(std::optional<FrameRange> area)
{
    m_scene.workArea = area;
    repaintAll();
}

void TimelineView::setTimeStyle(TimeStyle style)
{
    m_scene.style = style;
    showTime();
    repaintAll();
}

void TimelineView::setPlayhead(FrameIndex frame)
{
    const double from = m_scene.playheadX();
    m_scene.playhead = frame;
    const double to = m_scene.playheadX();
    const double width = viewport()->width();
    if ((to < 0 || to > width) && !m_scrubX && !m_pointer->isDragging()) {
        const double wanted = to + m_scene.geometry.scrollX - kComfort * width;
        horizontalScrollBar()->setValue(int(std::lround(wanted)));
    }
    showTime();
    m_ruler->playheadMoved(from, to);
    if (!m_scene.geometry.lanes.isEmpty())
        m_headers->update(); // they say whether it is on a keyframe
    for (const double x : {from, to})
        viewport()->update(QRectF(x - 2, 0, 4, viewport()->height()).toAlignedRect());
}

void TimelineView::setEditable(bool editable)
{
    m_scene.isEditable = editable;
    repaintAll();
}

void TimelineView::setNudges(int frames, int farFrames)
{
    m_nudge = frames;
    m_farNudge = farFrames;
}

void TimelineView::setSnapping(bool snapping)
{
    m_pointer->setSnapping(snapping);
    m_soundPointer->setSnapping(snapping);
    m_beatPointer->setSnapping(snapping);
    m_rulerPointer->setSnapping(snapping);
}

void TimelineView::showTime()
{
    m_time->setText(m_scene.hasFilm ? shortTime(m_scene.playhead, m_scene.rate, m_scene.style) : QString());
}

double TimelineView::leastScale() const
{
    const double width = viewport()->width();
    return std::min(fittingScale(m_scene.model.end(), width), fittingScale(kShortestWidest, width));
}

double TimelineView::mostScale() const
{
    return std::max(largestScale(m_scene.rate), leastScale());
}

double TimelineView::zoom() const
{
    const double range = std::log(mostScale() / leastScale());
    return range > 0 ? std::log(m_scene.geometry.pixelsPerSecond / leastScale()) / range : 0;
}

void TimelineView::setZoom(double zoom)
{
    const double scale = leastScale() * std::pow(mostScale() / leastScale(), std::clamp(zoom, 0.0, 1.0));
    zoomBy(scale / m_scene.geometry.pixelsPerSecond);
}

void TimelineView::zoomBy(double factor)
{
    const double playhead = m_scene.playheadX();
    const bool isSeen = playhead >= 0 && playhead <= viewport()->width();
    zoomAround(factor, isSeen ? playhead : viewport()->width() / 2.0);
}

void TimelineView::zoomAround(double factor, double x)
{
    const TimelineGeometry zoomed = m_scene.geometry.zoomed(factor, x, leastScale(), mostScale());
    m_fits = false;
    m_scene.geometry.pixelsPerSecond = zoomed.pixelsPerSecond;
    updateScrollBars();
    horizontalScrollBar()->setValue(int(std::lround(zoomed.scrollX)));
    repaintAll();
    Q_EMIT zoomChanged(zoom());
}

std::optional<double> TimelineView::scale() const
{
    return m_fits ? std::nullopt : std::optional(m_scene.geometry.pixelsPerSecond);
}

void TimelineView::setScale(std::optional<double> pixelsPerSecond)
{
    if (pixelsPerSecond)
        zoomBy(*pixelsPerSecond / m_scene.geometry.pixelsPerSecond);
    else
        zoomToFit();
}

void TimelineView::zoomToFit()
{
    m_fits = true;
    layOut();
}

void TimelineView::layOut()
{
    const QRect inside = viewport()->geometry();
    m_ruler->setGeometry(inside.left(), inside.top() - m_ruler->wantedHeight(), inside.width(),
                         m_ruler->wantedHeight());
    m_headers->setGeometry(inside.left() - TrackHeaders::kWidth, inside.top(), TrackHeaders::kWidth,
                           inside.height());
    m_empty->setGeometry(inside.adjusted(16, 0, -16, 0));
    m_time->setGeometry(m_headers->x(), m_ruler->y(), m_headers->width(), TimeRuler::kHeight);
    const double seconds = m_scene.model.end() > 0 ? m_scene.model.end() : kEmptyFilm;
    const double scale = m_fits ? fittingScale(seconds, inside.width()) : m_scene.geometry.pixelsPerSecond;
    m_scene.geometry.pixelsPerSecond = std::clamp(scale, std::min(scale, leastScale()), mostScale());
    updateScrollBars();
    repaintAll();
    Q_EMIT zoomChanged(zoom());
}

void TimelineView::updateScrollBars()
{
    const QSizeF content = m_scene.geometry.contentSize(m_scene.model, viewport()->width());
    const auto tell = [](QScrollBar *bar, double length, int page) {
        bar->setRange(0, std::max(0, int(std::ceil(std::min(length, kLongest))) - page));
        bar->setPageStep(page);
        bar->setSingleStep(40);
    };
    tell(horizontalScrollBar(), content.width(), viewport()->width());
    tell(verticalScrollBar(), content.height(), viewport()->height());
    scrollContentsBy(0, 0);
}

void TimelineView::scrollContentsBy(int across, int down)
{
    m_scene.geometry.scrollX = horizontalScrollBar()->value();
    if (m_scene.geometry.scrollY != verticalScrollBar()->value())
        m_headers->endRenaming(true);
    m_scene.geometry.scrollY = verticalScrollBar()->value();
    if (m_scene.media)
        m_scene.media->beginView();
    if (m_scene.media && (across != 0 || down != 0))
        m_scene.media->pauseBriefly();
    repaintAll();
}

void TimelineView::repaintAll()
{
    viewport()->update();
    m_ruler->update();
    m_headers->update();
}

void TimelineView::showEmptyState()
{
    m_empty->setVisible(m_scene.model.isEmpty());
}

void TimelineView::select(int clip)
{
    std::vector<bool> selected(m_scene.model.clips().size());
    if (clip >= 0)
        selected.at(std::size_t(clip)) = true;
    const bool isNew = selected != m_scene.selected;
    m_scene.selected = std::move(selected);
    m_scene.current = clip;
    m_scene.keys.clear();
    forgetPoints();
    if (clip >= 0)
        reveal(clip);
    viewport()->update();
    timelineCurrentChanged(*this, clip);
    tellKeys();
    if (isNew)
        Q_EMIT selectionChanged();
}

void TimelineView::setRazor(bool razor)
{
    m_pointer->setRazor(razor);
    showCursor();
}

void TimelineView::setSlip(bool slip)
{
    m_pointer->setSlip(slip);
    showCursor();
}

void TimelineView::setEscapes(QAction &usualTool, QAction &leave)
{
    m_usualTool = &usualTool;
    m_leave = &leave;
}

void TimelineView::slipSelection(int frames)
{
    m_pointer->slip(frames);
}

void TimelineView::setMedia(MediaLooks *media)
{
    if (m_scene.media)
        disconnect(m_scene.media, nullptr, this, nullptr);
    m_scene.media = media;
    if (media)
        connect(media, &MediaLooks::changed, this, [this] { viewport()->update(); });
    lookForBeats();
    viewport()->update();
}

void TimelineView::setPicturesShown(bool shown)
{
    m_scene.showsPictures = shown;
    viewport()->update();
}

void TimelineView::setBeatsShown(bool shown)
{
    m_scene.showsBeats = shown;
    lookForBeats();
    viewport()->update();
}

void TimelineView::setSnapsToBeats(bool snaps)
{
    m_scene.snapsToBeats = snaps;
    lookForBeats();
}

/// Before a drag needs them, which cannot wait.
void TimelineView::lookForBeats()
{
    if (!m_scene.media || !(m_scene.showsBeats || m_scene.snapsToBeats))
        return;
    for (const TimelineClip &clip : m_scene.model.clips()) {
        if (clip.kind == composition::ClipKind::Audio)
            m_scene.media->beats(clip.source);
    }
}

void TimelineView::setSelection(const std::vector<int> &clips)
{
    std::vector<bool> selected(m_scene.model.clips().size());
    for (const int clip : clips)
        selected.at(std::size_t(clip)) = true;
    if (std::exchange(m_scene.selected, selected) == selected)
        return;
    m_scene.keys.clear();
    forgetPoints();
    if (!clips.empty() && !m_pointer->isPressed())
        reveal(clips.back());
    viewport()->update();
    tellKeys();
    Q_EMIT selectionChanged();
}

void TimelineView::selectKeys(std::vector<KeyRef> keys)
{
    m_scene.keys = std::move(keys);
    forgetPoints();
    viewport()->update();
    tellKeys();
}

void TimelineView::selectAll()
{
    m_scene.selected.clear();
    for (const TimelineClip &clip : m_scene.model.clips())
        m_scene.selected.push_back(!clip.isNested() && !clip.isImplicit);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TimelineView::reveal(int clip)
{
    const QRectF rect = rectOf(clip);
    const auto scroll = [](QScrollBar *bar, double from, double to, double length) {
        if (from < 0 || to - from > length)
            bar->setValue(bar->value() + int(std::floor(from)));
        else if (to > length)
            bar->setValue(bar->value() + int(std::ceil(to - length)));
    };
    const bool isSeen = rect.left() < viewport()->width() && rect.right() > 0;
    if (!isSeen || rect.width() <= viewport()->width())
        scroll(horizontalScrollBar(), rect.left() - TimelineGeometry::kLead,
               rect.right() + TimelineGeometry::kLead, viewport()->width());
    scroll(verticalScrollBar(), rect.top() - TimelineGeometry::kTopMargin,
           rect.bottom() + TimelineGeometry::kTopMargin, viewport()->height());
}

QString TimelineView::describe(int index) const
{
    const TimelineClip &clip = m_scene.model.clip(index);
    const auto time = [this](double seconds) {
        return shortTime({std::llround(seconds * m_scene.rate.perSecond())}, m_scene.rate, m_scene.style);
    };
    QString text = tr("%1 %2 on %3, from %4 to %5", "kind, name, track and times of a clip")
                       .arg(clipKindText(clip.kind), clip.label, m_scene.nameOf(m_scene.model.trackOf(index)),
                            time(clip.start), time(clip.end));
    if (clip.isNested())
        text = tr("%1, in %2", "a clip, and the one it is a part of")
                   .arg(text, m_scene.model.clip(clip.host).label);
    if (clip.isHidden)
        text = tr("%1, hidden", "a clip").arg(text);
    if (clip.isImplicit)
        text = tr("%1, without a start", "a clip").arg(text);
    else if (clip.isLocked)
        text = tr("%1, locked", "a clip").arg(text);
    const QString error = m_scene.media ? m_scene.media->errorOf(clip.source, clip.kind) : QString();
    if (!error.isEmpty())
        text = tr("%1. It cannot be read: %2", "a clip, and why").arg(text, error);
    if (const ElementProblem *problem = m_scene.problemOf(index))
        text += QLatin1Char('\n') + problem->text();
    return text;
}

QPointF TimelineView::keyPoint(int clip, int key) const
{
    const TimelineClip &shown = m_scene.model.clip(clip);
    return m_scene.geometry.keyPoint(shown, m_scene.model.rowOf(clip), shown.keys.at(std::size_t(key)))
        .value_or(QPointF());
}

QRectF TimelineView::rectOf(int clip) const
{
    return m_scene.geometry.rectOf(m_scene.model.clip(clip), m_scene.model.rowOf(clip));
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    m_painter.paint(painter, m_scene, viewport()->rect(), event->rect());
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_painter.forgetPictures();
        repaintAll();
    }
}

} // namespace muto::ui
