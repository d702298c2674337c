#include "ui/timeline/gesture_painter.h"

#include "ui/support/theme.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/time_ticks.h"
#include "ui/timeline/timeline_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kTagRadius = 4;
constexpr double kBeatsApart = 12; // pixels between two lines

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
    painter.drawRoundedRect(box, kTagRadius, kTagRadius);
    painter.setPen(tokens.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

/// What pulls of the music, over all tracks: faint, and only where there is room between one and the next.
void paintBeatLines(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    const std::vector<double> &beats = scene.beats;
    if (beats.size() < 2)
        return;
    const double apart = (beats.back() - beats.front()) / double(beats.size() - 1);
    if (apart * scene.geometry.pixelsPerSecond < kBeatsApart)
        return;
    QColor color = currentTokens().audio;
    color.setAlphaF(0.3F);
    const double to = scene.geometry.secondsAt(view.right());
    for (auto beat = std::lower_bound(beats.begin(), beats.end(), scene.geometry.secondsAt(view.left()));
         beat != beats.end() && *beat <= to; ++beat)
        painter.fillRect(QRectF(std::floor(scene.geometry.xOf(*beat)), view.top(), 1, view.height()), color);
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
    QColor fill = tokens.accent;
    fill.setAlphaF(0.15F);
    painter.setBrush(fill);
    painter.drawRect(rect);
}

/// The same of a composition that is shown opened.
std::optional<int> rowOfNested(const TimelineModel &model, const TimelineClip &moved, int track)
{
    for (int i = 0; i < int(model.clips().size()); ++i) {
        const TimelineClip &clip = model.clip(i);
        if (clip.host == moved.host && clip.track == track && zoneOf(clip) == zoneOf(moved))
            return model.rowOf(i);
    }
    return std::nullopt;
}

/// The row in which a clip that changes its track is shown; nothing for a track that is yet to be made.
std::optional<int> rowOfMove(const TimelineScene &scene, const ClipMove &move)
{
    const TimelineClip &clip = scene.model.clip(move.clip);
    if (clip.track == move.track)
        return scene.model.rowOf(move.clip);
    if (clip.isNested())
        return rowOfNested(scene.model, clip, move.track);
    const TimelineTrack &own = scene.model.trackOf(move.clip);
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
    const bool isBetween = scene.move.newSlot && clip.track != move.track;
    if (isBetween) {
        QRectF rect = scene.geometry.rectOf(clip, scene.model.rowOf(move.clip));
        rect.moveTop(lineOfNewSlot(scene.model, scene.geometry, zoneOf(clip), *scene.move.newSlot) -
                     rect.height() / 2);
        return rect;
    }
    if (const std::optional<int> row = rowOfMove(scene, move))
        return scene.geometry.rectOf(clip, *row);
    if (clip.isNested()) // its new track comes to lie below it, or above
        return scene.geometry.rectOf(clip, scene.model.rowOf(move.clip));
    const bool isSound = zoneOf(clip) == TimelineZone::Sound;
    QRectF rect = scene.geometry.rectOf(clip, isSound ? int(scene.model.rows().size()) : 0);
    if (!isSound)
        rect.moveTop(rect.top() - TimelineGeometry::kRowHeight * 0.75);
    return rect;
}

/// Where a new track would come between others.
void paintNewTrack(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    if (!scene.move.newSlot || scene.move.moves.empty())
        return;
    const TimelineZone zone = zoneOf(scene.model.clip(scene.move.moves.front().clip));
    const double y = lineOfNewSlot(scene.model, scene.geometry, zone, *scene.move.newSlot);
    painter.fillRect(QRectF(view.left(), y - 1, view.width(), 2), currentTokens().accent);
}

void paintDragged(QPainter &painter, const TimelineScene &scene, const QRectF &view, ClipPainter &clips)
{
    for (const ClipMove &move : scene.move.moves) {
        if (move.isRenumbered)
            continue;
        ClipLook look;
        look.isSelected = true;
        addMedia(look, scene, scene.model.clip(move.clip));
        const QRectF rect = rectOfMove(scene, move);
        if (!rect.intersects(view))
            continue;
        clips.paint(painter, scene.model.clip(move.clip), rect, view, look);
        if (scene.move.moves.front().clip != move.clip)
            continue;
        const QString time = shortTime(move.start, scene.rate, scene.style);
        const bool isThere = !scene.move.newSlot && rowOfMove(scene, move);
        const QString text = isThere ? time : TimelinePainter::tr("%1, new track").arg(time);
        paintTag(painter, text, QPointF(rect.left(), rect.bottom() + 4), view);
    }
}

/// All that a source has, around what a clip shows of it from `mediaStart` on.
void paintWholeSource(QPainter &painter, const TimelineScene &scene, const TimelineClip &clip, double top,
                      const QRectF &view)
{
    const auto length = sourceSeconds(scene.media, clip);
    if (!length || clip.loops)
        return;
    const double left = scene.geometry.xOf(clip.start - clip.mediaStart / clip.mediaRate);
    const QRectF whole(left, top, *length / clip.mediaRate * scene.geometry.pixelsPerSecond,
                       TimelineGeometry::kRowHeight);
    painter.setPen(QPen(currentTokens().accent, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(whole.intersected(view.adjusted(-8, 0, 8, 0)), kTagRadius, kTagRadius);
}

/// A clip as the drag of its edge would have it.
TimelineClip trimmedClip(const TimelineScene &scene, int index)
{
    const ClipTrim &trim = scene.trim->trim;
    const TimelineClip &grabbed = scene.model.clip(trim.clip);
    TimelineClip clip = scene.model.clip(index);
    const double to = scene.rate.timeOf(trim.frame.value);
    if (trim.edge == ClipEdge::End) {
        clip.end += to - grabbed.end;
        return clip;
    }
    clip.start += to - grabbed.start;
    clip.mediaStart += (to - grabbed.start) * clip.mediaRate;
    return clip;
}

void paintTrimmed(QPainter &painter, const TimelineScene &scene, const QRectF &view, ClipPainter &clips)
{
    if (!scene.trim)
        return;
    for (const int i : scene.trim->trim.clips) {
        const TimelineClip clip = trimmedClip(scene, i);
        const QRectF rect = scene.geometry.rectOf(clip, scene.model.rowOf(i));
        if (!rect.intersects(view))
            continue;
        ClipLook look;
        look.isSelected = true;
        look.detail = durationDetail(scene, clip);
        addMedia(look, scene, clip);
        clips.paint(painter, clip, rect, view, look);
        paintWholeSource(painter, scene, clip, rect.top(), view);
    }
    const double bottom =
        scene.geometry.topOfRow(scene.model.rowOf(scene.trim->trim.clip)) + TimelineGeometry::kRowHeight;
    const QString time = shortTime(scene.trim->trim.frame, scene.rate, scene.style);
    const QString text = scene.trim->trim.isRipple
                             ? TimelinePainter::tr("%1 · what follows comes along", "a time").arg(time)
                             : time;
    paintTag(painter, text,
             QPointF(scene.geometry.xOf(scene.rate.timeOf(scene.trim->trim.frame.value)), bottom + 4), view);
}

/// In the same place with what it would show, the whole of its source around it where that is known.
void paintSlipped(QPainter &painter, const TimelineScene &scene, const QRectF &view, ClipPainter &clips)
{
    if (!scene.slip)
        return;
    const double later = double(scene.slip->frames) / scene.rate.perSecond();
    const auto time = [&](double seconds) {
        return shortTime({std::llround(seconds * scene.rate.perSecond())}, scene.rate, scene.style);
    };
    for (const int i : scene.slip->clips) {
        TimelineClip clip = scene.model.clip(i);
        const double from = clip.mediaStart += later * clip.mediaRate;
        const QRectF rect = scene.geometry.rectOf(clip, scene.model.rowOf(i));
        ClipLook look;
        look.isSelected = true;
        addMedia(look, scene, clip);
        clips.paint(painter, clip, rect, view, look);
        paintWholeSource(painter, scene, clip, rect.top(), view);
        if (i != scene.slip->clips.front())
            continue;
        const QString sign = scene.slip->frames < 0 ? QStringLiteral("−") : QStringLiteral("+");
        const QString to = time(from + (clip.end - clip.start) * clip.mediaRate);
        const QString text = TimelinePainter::tr("%1 · shows %2 – %3", "shift, and times of the source")
                                 .arg(sign + time(std::abs(later)), time(from), to);
        paintTag(painter, text, QPointF(rect.left(), rect.bottom() + 4), view);
    }
}

/// Only says where it goes: the diamond itself is its clip's.
void paintRetimed(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    if (!scene.retime)
        return;
    const KeyMove &move = scene.retime->move;
    const double bottom = scene.geometry.bottomOfRow(scene.model.rowOf(move.clip));
    paintTag(painter, shortTime(move.frame, scene.rate, scene.style),
             QPointF(scene.geometry.xOf(scene.rate.timeOf(move.frame.value)), bottom + 4), view);
}

/// Times of in and out while they are dragged; of both and how long that is, when both are.
void paintArea(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    if (!scene.area)
        return;
    const auto [first, end] = scene.area->area;
    const auto x = [&](FrameIndex frame) { return scene.geometry.xOf(scene.rate.timeOf(frame.value)); };
    const auto time = [&](FrameIndex frame) { return shortTime(frame, scene.rate, scene.style); };
    const QString length = time({end.value - first.value});
    const double top = view.top() + 4;
    if (scene.area->part == RulerPart::In)
        paintTag(painter, TimelinePainter::tr("In %1 · %2").arg(time(first), length), {x(first) + 6, top},
                 view);
    else if (scene.area->part == RulerPart::Out)
        paintTag(painter, TimelinePainter::tr("Out %1 · %2").arg(time(end), length), {x(end) + 6, top}, view);
    else
        paintTag(painter, TimelinePainter::tr("%1 – %2 · %3").arg(time(first), time(end), length),
                 {x(first) + 6, top}, view);
}

void paintMovedMarker(QPainter &painter, const TimelineScene &scene, const QRectF &view)
{
    if (!scene.markerMove)
        return;
    const double x = scene.geometry.xOf(scene.rate.timeOf(scene.markerMove->frame.value));
    paintTag(painter, shortTime(scene.markerMove->frame, scene.rate, scene.style), {x + 6, view.top() + 4},
             view);
}

} // namespace

void paintGesture(QPainter &painter, const TimelineScene &scene, const QRectF &view, ClipPainter &clips)
{
    paintBeatLines(painter, scene, view);
    paintNewTrack(painter, scene, view);
    paintDragged(painter, scene, view, clips);
    paintTrimmed(painter, scene, view, clips);
    paintSlipped(painter, scene, view, clips);
    paintRetimed(painter, scene, view);
    paintArea(painter, scene, view);
    paintMovedMarker(painter, scene, view);
    paintGuide(painter, scene, view);
    paintCut(painter, scene, view);
    if (scene.marquee)
        paintMarquee(painter, *scene.marquee);
}

} // namespace muto::ui
