#include "ui/timeline/timeline_painter.h"

#include "ui/support/theme.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/time_ticks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kLabelRadius = 4;
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
        const bool isHot = scene.hover.row == row && scene.hover.part != HitPart::Nothing;
        painter.fillRect(lane, isHot ? blend(tokens.raised, tokens.panel, 0.45) : tokens.panel);
    }
}

void paintGrid(QPainter &painter, const TimelineScene &scene, const QRectF &dirty)
{
    const TickRequest request{scene.geometry.pixelsPerSecond,
                              scene.geometry.secondsAt(dirty.left()),
                              scene.geometry.secondsAt(dirty.right()),
                              80,
                              scene.rate,
                              scene.style};
    painter.setPen(QPen(shaded(currentTokens().line, 0.45), 1));
    for (const TimeTick &tick : timeTicks(request)) {
        if (tick.label.isEmpty())
            continue;
        const double x = std::floor(scene.geometry.xOf(tick.seconds)) + 0.5;
        painter.drawLine(QPointF(x, dirty.top()), QPointF(x, dirty.bottom()));
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
    if (scene.workArea) {
        const auto x = [&](FrameIndex frame) { return scene.geometry.xOf(scene.rate.timeOf(frame.value)); };
        shade(scene.geometry.xOf(0), x(scene.workArea->first), 0.5);
        shade(x(scene.workArea->end), end, 0.5);
    }
    painter.setPen(QPen(tokens.line, 1));
    for (const double edge : {scene.geometry.xOf(0), end}) {
        const double x = std::floor(edge) + 0.5;
        if (scene.hasFilm && x >= dirty.left() && x <= dirty.right())
            painter.drawLine(QPointF(x, dirty.top()), QPointF(x, dirty.bottom()));
    }
}

QString durationDetail(const TimelineScene &scene, const TimelineClip &clip)
{
    const FrameIndex frames{scene.rate.frameAt(clip.end + 1e-6) - scene.rate.frameAt(clip.start + 1e-6)};
    return scene.style == TimeStyle::Frames ? TimelinePainter::tr("%n frames", nullptr, int(frames.value))
                                            : shortTime(frames, scene.rate, scene.style);
}

void addMedia(ClipLook &look, const TimelineScene &scene, const TimelineClip &clip)
{
    if (scene.media)
        look.media = scene.media->find(clip.source, clip.kind);
    look.pixelsPerSecond = scene.geometry.pixelsPerSecond;
}

void addKeys(ClipLook &look, const TimelineScene &scene, int clip)
{
    if (scene.key && scene.key->clip == clip)
        look.selectedKey = scene.key->key;
    if (scene.hover.clip == clip)
        look.hoveredKey = scene.hover.key;
    if (scene.retime && scene.retime->move.clip == clip) {
        look.draggedKey = scene.retime->move.key;
        look.draggedTo = scene.rate.timeOf(scene.retime->move.frame.value);
    }
}

/// A short text on a rounded ground, kept within the view.
void paintTag(QPainter &painter, const QString &text, QPointF at, const QRectF &view)
{
    const ThemeTokens &tokens = currentTokens();
    QRectF box = painter.fontMetrics().boundingRect(text).toRectF().adjusted(-6, -3, 6, 3);
    box.moveTo(at);
    box.moveLeft(
        std::clamp(box.left(), view.left() + 4, std::max(view.left() + 4, view.right() - box.width() - 4)));
    box.moveTop(
        std::clamp(box.top(), view.top() + 4, std::max(view.top() + 4, view.bottom() - box.height() - 4)));
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box, kLabelRadius, kLabelRadius);
    painter.setPen(tokens.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintGuide(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    const std::optional<SnapTarget> guide = scene.guide();
    if (!guide)
        return;
    const double x = scene.geometry.xOf(guide->seconds);
    painter.setPen(QPen(currentTokens().warn, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, view.top()), QPointF(x, view.bottom()));
}

/// Over the clip that would be cut, or over all that there is.
void paintCut(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    if (!scene.cut)
        return;
    const ThemeTokens &tokens = currentTokens();
    const double seconds = scene.rate.timeOf(scene.cut->frame.value);
    const double x = std::round(scene.geometry.xOf(seconds)) + 0.5;
    for (const int clip : scene.cut->clips) {
        const QRectF rect = scene.geometry.rectOf(scene.model.clip(clip), scene.model.rowOf(clip));
        painter.setPen(QPen(tokens.window, 4));
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        painter.setPen(QPen(tokens.text, 1.5));
        painter.drawLine(QPointF(x, rect.top() - 2), QPointF(x, rect.bottom() + 2));
    }
    const QRectF first = scene.geometry.rectOf(scene.model.clip(scene.cut->clips.front()),
                                               scene.model.rowOf(scene.cut->clips.front()));
    paintTag(painter, shortTime(scene.cut->frame, scene.rate, scene.style), QPointF(x + 8, first.top() + 4),
             view);
}

void paintMarquee(QPainter &painter, const QRectF &rect)
{
    const ThemeTokens &tokens = currentTokens();
    painter.setPen(QPen(tokens.accent, 1));
    painter.setBrush(shaded(tokens.accent, 0.15));
    painter.drawRect(rect);
}

/// The row in which a clip that changes its track is shown; nothing for a track that is yet to be made.
std::optional<int> rowOfMove(const TimelineScene &scene, const ClipMove &move)
{
    const TimelineTrack &own = scene.model.trackOf(move.clip);
    if (own.index == move.track)
        return scene.model.rowOf(move.clip);
    for (const TimelineTrack &track : scene.model.tracks()) {
        if (track.zone == own.zone && track.index == move.track)
            return track.firstRow;
    }
    return std::nullopt;
}

QRectF rectOfMove(const TimelineScene &scene, const ClipMove &move)
{
    TimelineClip clip = scene.model.clip(move.clip);
    const double length = clip.end - clip.start;
    clip.start = scene.rate.timeOf(move.start.value);
    clip.end = clip.start + length;
    if (const std::optional<int> row = rowOfMove(scene, move))
        return scene.geometry.rectOf(clip, *row);
    const bool isSound = zoneOf(clip.kind) == TimelineZone::Sound;
    QRectF rect = scene.geometry.rectOf(clip, isSound ? int(scene.model.rows().size()) : 0);
    if (!isSound)
        rect.moveTop(rect.top() - TimelineGeometry::kRowHeight * 0.75);
    return rect;
}

} // namespace

void paintPlayheadLine(QPainter &painter, double x, double top, double bottom)
{
    painter.fillRect(QRectF(std::round(x * 2) / 2 - 0.75, top, 1.5, bottom - top), currentTokens().bad);
}

void TimelinePainter::paint(QPainter &painter, const TimelineScene &scene, const QRectF &view,
                            const QRectF &dirty)
{
    paintLanes(painter, scene, dirty);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter, scene, dirty);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < int(scene.model.rows().size()); ++row)
        paintRow(painter, scene, row, view, dirty);
    paintShades(painter, scene, dirty);
    paintDragged(painter, scene, view);
    paintTrimmed(painter, scene, view);
    paintRetimed(painter, scene, view);
    paintGuide(painter, scene, view);
    paintCut(painter, scene, view);
    if (scene.marquee)
        paintMarquee(painter, *scene.marquee);
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
        look.isFaded = clip.isHidden || scene.isDragged(i);
        look.hasHandles = look.isHovered && scene.isEditable && !clip.isLocked;
        look.pixelsPerSecond = scene.geometry.pixelsPerSecond;
        addKeys(look, scene, i);
        if (rect.width() > 56)
            look.detail = durationDetail(scene, clip);
        if (rect.width() > kWorthPictures)
            addMedia(look, scene, clip);
        m_clips.paint(painter, clip, rect, view, look);
    }
}

void TimelinePainter::paintDragged(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    for (const ClipMove &move : scene.move.moves) {
        ClipLook look;
        look.isSelected = true;
        addMedia(look, scene, scene.model.clip(move.clip));
        const QRectF rect = rectOfMove(scene, move);
        if (!rect.intersects(view))
            continue;
        m_clips.paint(painter, scene.model.clip(move.clip), rect, view, look);
        if (scene.move.moves.front().clip != move.clip)
            continue;
        const QString time = shortTime(move.start, scene.rate, scene.style);
        const QString text = rowOfMove(scene, move) ? time : tr("%1, new track").arg(time);
        paintTag(painter, text, QPointF(rect.left(), rect.bottom() + 4), view);
    }
}

void TimelinePainter::paintTrimmed(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    if (!scene.trim)
        return;
    TimelineClip clip = scene.model.clip(scene.trim->trim.clip);
    const double seconds = scene.rate.timeOf(scene.trim->trim.frame.value);
    (scene.trim->trim.edge == ClipEdge::Start ? clip.start : clip.end) = seconds;
    const QRectF rect = scene.geometry.rectOf(clip, scene.model.rowOf(scene.trim->trim.clip));
    if (scene.trim->trim.edge == ClipEdge::Start)
        clip.mediaStart += (clip.start - scene.model.clip(scene.trim->trim.clip).start) * clip.mediaRate;
    ClipLook look;
    look.isSelected = true;
    look.detail = durationDetail(scene, clip);
    addMedia(look, scene, clip);
    m_clips.paint(painter, clip, rect, view, look);
    paintTag(painter, shortTime(scene.trim->trim.frame, scene.rate, scene.style),
             QPointF(scene.geometry.xOf(seconds), rect.bottom() + 4), view);
}

/// Only says where it goes: the diamond itself is its clip's.
void TimelinePainter::paintRetimed(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    if (!scene.retime)
        return;
    const KeyMove &move = scene.retime->move;
    const double bottom =
        scene.geometry.topOfRow(scene.model.rowOf(move.clip)) + TimelineGeometry::kRowHeight;
    paintTag(painter, shortTime(move.frame, scene.rate, scene.style),
             QPointF(scene.geometry.xOf(scene.rate.timeOf(move.frame.value)), bottom + 4), view);
}

} // namespace muto::ui
