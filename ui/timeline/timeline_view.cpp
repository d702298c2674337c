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
#include "ui/widgets/accessible_parts.h"

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

constexpr double kComfort = 0.1; // share of the width that a playhead keeps from the left when it is followed

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
    m_scene.cut.reset();
    followTracks(model);
    const bool isSame = keepSelection(model);
    m_scene.geometry.pictureRows = model.pictureRows();
    m_scene.model = std::move(model);
    layLanes();
    dropLostSolo();
    lookForBeats();
    accessiblePartsChanged(*this);
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

QString TimelineView::describe(int index) const
{
    const TimelineClip &clip = m_scene.model.clip(index);
    const auto time = [this](double seconds) {
        return shortTime({std::llround(seconds * m_scene.rate.perSecond())}, m_scene.rate, m_scene.style);
    };
    if (clip.isGroup())
        return clip.isHidden ? tr("%1, a group of sounds, muted", "what it is called").arg(clip.label)
                             : tr("%1, a group of sounds", "what it is called").arg(clip.label);
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
