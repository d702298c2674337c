#include "ui/timeline/timeline_painter.h"

#include "ui/support/theme.h"
#include "ui/timeline/clip_beats.h"
#include "ui/timeline/gesture_painter.h"
#include "ui/timeline/lane_painter.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace muto::ui {

namespace {

constexpr double kBeatReach = 4;      // pixels out of sight at which one still shows
constexpr double kWorthPictures = 24; // pixels of a clip from which on its source is looked at

QColor shaded(const QColor &color, double opacity)
{
    QColor result = color;
    result.setAlphaF(float(opacity));
    return result;
}

void paintLanes(QPainter &painter, const TimelineScene &scene, const QRectF &dirty)
{
    const ThemeTokens &tokens = currentTokens();
    painter.fillRect(dirty, tokens.window);
    for (int row = 0; row < int(scene.model.rows().size()); ++row) {
        const QRectF lane(dirty.left(), scene.geometry.topOfRow(row), dirty.width(),
                          TimelineGeometry::kRowHeight);
        if (!lane.intersects(dirty))
            continue;
        const bool isNested = scene.model.rows()[std::size_t(row)].depth > 0;
        const QColor ground = isNested ? blend(tokens.panel, tokens.window, 0.45) : tokens.panel;
        const bool isHot = scene.hover.row == row && scene.hover.part != HitPart::Nothing;
        painter.fillRect(lane, isHot ? blend(tokens.raised, tokens.panel, 0.45) : ground);
    }
}

constexpr double kClosestLines = 8; // pixels; of a film of ages there would be one in every column

void paintGrid(QPainter &painter, const TimelineScene &scene, const QRectF &dirty)
{
    const TickRequest request{scene.geometry.pixelsPerSecond,
                              scene.geometry.secondsAt(dirty.left()),
                              scene.geometry.secondsAt(dirty.right()),
                              80,
                              scene.rate,
                              scene.style};
    painter.setPen(QPen(shaded(currentTokens().line, 0.45), 1));
    double last = std::numeric_limits<double>::lowest();
    for (const TimeTick &tick : timeTicks(request)) {
        const double x = std::floor(scene.geometry.xOf(tick.seconds)) + 0.5;
        if (tick.label.isEmpty() || x - last < kClosestLines)
            continue;
        last = x;
        painter.drawLine(QPointF(x, dirty.top()), QPointF(x, dirty.bottom()));
    }
}

/// Over the clips, so that an edge can be seen to lie on one, and faint, so that it hides none.
void paintMarkerLines(QPainter &painter, const TimelineScene &scene, const QRectF &dirty)
{
    for (int i = 0; i < int(scene.markers.size()); ++i) {
        const double x = std::floor(scene.geometry.xOf(scene.secondsOfMarker(i)));
        const TimelineMarker &marker = scene.markers[std::size_t(i)];
        const bool isStrong = scene.marker == i || scene.rulerHover == RulerHit{RulerPart::Marker, i};
        const QColor color =
            marker.isOwn() ? markerColor(currentTokens(), marker.color) : currentTokens().textMuted;
        if (x >= dirty.left() - 1 && x <= dirty.right() + 1)
            painter.fillRect(QRectF(x, dirty.top(), 1, dirty.height()), shaded(color, isStrong ? 0.9 : 0.4));
    }
}

/// What does not play lies in the shade: outside the film, and outside in and out.
void paintShades(QPainter &painter, const TimelineScene &scene, const QRectF &dirty)
{
    const ThemeTokens &tokens = currentTokens();
    const auto shade = [&](double from, double to, double opacity) {
        const QRectF area(QPointF(std::max(from, dirty.left()), dirty.top()),
                          QPointF(std::min(to, dirty.right()), dirty.bottom()));
        if (area.width() > 0)
            painter.fillRect(area, shaded(tokens.window, opacity));
    };
    const double end = scene.geometry.xOf(scene.model.duration());
    shade(dirty.left(), scene.geometry.xOf(0), 0.6);
    shade(end, dirty.right(), 0.6);
    if (const std::optional<FrameRange> area = scene.shownArea()) {
        const auto x = [&](FrameIndex frame) { return scene.geometry.xOf(scene.rate.timeOf(frame.value)); };
        shade(scene.geometry.xOf(0), x(area->first), 0.5);
        shade(x(area->end), end, 0.5);
    }
    painter.setPen(QPen(tokens.line, 1));
    for (const double edge : {scene.geometry.xOf(0), end}) {
        const double x = std::floor(edge) + 0.5;
        if (scene.hasFilm && x >= dirty.left() && x <= dirty.right())
            painter.drawLine(QPointF(x, dirty.top()), QPointF(x, dirty.bottom()));
    }
}

void addKeys(ClipLook &look, const TimelineScene &scene, int clip)
{
    for (const KeyRef &key : scene.keys) {
        if (key.clip == clip)
            look.selectedKeys.push_back(key.key);
    }
    if (scene.hover.clip == clip)
        look.hoveredKey = scene.hover.key;
    if (scene.retime)
        look.draggedBy = scene.retime->seconds;
}

} // namespace

QString durationDetail(const TimelineScene &scene, const TimelineClip &clip)
{
    // Attributes are exact to the microsecond, and an end is the sum of two of them.
    constexpr double kRounding = 1e-5;
    const auto framesBefore = [&](double seconds) {
        return scene.rate.frameAt(seconds + scene.rate.timeOf(1) - kRounding);
    };
    const FrameIndex frames{framesBefore(clip.end) - framesBefore(clip.start)};
    return scene.style == TimeStyle::Frames ? TimelinePainter::tr("%n frames", nullptr, int(frames.value))
                                            : shortTime(frames, scene.rate, scene.style);
}

void addMedia(ClipLook &look, const TimelineScene &scene, const TimelineClip &clip)
{
    if (scene.media && scene.showsPictures)
        look.media = scene.media->find(clip.source, clip.kind);
    look.pixelsPerSecond = scene.geometry.pixelsPerSecond;
}

void addBeats(ClipLook &look, const TimelineScene &scene, const TimelineClip &clip, const QRectF &view)
{
    look.beats = shownBeats(scene, clip, scene.geometry.secondsAt(view.left() - kBeatReach),
                            scene.geometry.secondsAt(view.right() + kBeatReach));
    const BeatRef &hot = scene.beatMove ? scene.beatMove->beat : scene.beat;
    const bool isHere = hot.clip >= 0 && &scene.model.clip(hot.clip) == &clip;
    look.hoveredBeat = isHere ? hot.number : -1;
}

void paintPlayheadLine(QPainter &painter, double x, double top, double bottom)
{
    painter.fillRect(QRectF(std::round(x * 2) / 2 - 0.75, top, 1.5, bottom - top), currentTokens().bad);
}

void TimelinePainter::paint(QPainter &painter, const TimelineScene &scene, const QRectF &view,
                            const QRectF &dirty)
{
    paintLanes(painter, scene, dirty);
    paintLaneGrounds(painter, scene, dirty);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter, scene, dirty);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < int(scene.model.rows().size()); ++row)
        paintRow(painter, scene, row, view, dirty);
    paintLaneKeys(painter, scene, dirty);
    paintShades(painter, scene, dirty);
    paintMarkerLines(painter, scene, dirty);
    paintGesture(painter, scene, view, m_clips);
    if (scene.hasFilm)
        paintPlayheadLine(painter, scene.playheadX(), view.top(), view.bottom());
}

void TimelinePainter::paintRow(QPainter &painter, const TimelineScene &scene, int row, const QRectF &view,
                               const QRectF &dirty)
{
    const double top = scene.geometry.topOfRow(row);
    if (top > dirty.bottom() || top + TimelineGeometry::kRowHeight < dirty.top())
        return;
    double painted = -1e9; // thin clips that share a pixel are drawn once
    for (const int i : scene.model.clipsBetween(row, scene.geometry.secondsAt(dirty.left() - 1),
                                                scene.geometry.secondsAt(dirty.right() + 1))) {
        const TimelineClip &clip = scene.model.clip(i);
        const QRectF rect = scene.geometry.rectOf(clip, row);
        const bool isThin = rect.width() < 2;
        if (isThin && rect.right() <= painted && !scene.isSelected(i))
            continue;
        painted = std::max(painted, std::ceil(std::max(rect.right(), rect.left() + 1)));
        ClipLook look;
        look.isSelected = scene.isSelected(i) && !scene.isDragged(i);
        look.isHovered = scene.hover.clip == i;
        look.isCurrent = scene.hasFocus && scene.current == i && !scene.isDragged(i);
        look.isFaded = clip.isHidden || scene.isDragged(i) || scene.isLeftOut(i);
        look.disclosure = scene.geometry.disclosureRect(clip, row);
        look.hasHandles = look.isHovered && scene.isEditable && !clip.isFixed();
        look.pixelsPerSecond = scene.geometry.pixelsPerSecond;
        addKeys(look, scene, i);
        if (const ElementProblem *problem = scene.problemOf(i))
            look.problem = problem->worst;
        if (rect.width() > 56 && !clip.isNested())
            look.detail = durationDetail(scene, clip);
        if (rect.width() > kWorthPictures) {
            addMedia(look, scene, clip);
            addBeats(look, scene, clip, dirty);
        }
        m_clips.paint(painter, clip, rect, view, look);
    }
}

} // namespace muto::ui
