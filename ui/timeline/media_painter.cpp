#include "ui/timeline/media_painter.h"

#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muto::ui {

double MediaSpan::sourceAt(double pixels, double sourceSeconds) const
{
    const double seconds = start + pixels / pixelsPerSecond * rate;
    return loops && sourceSeconds > 0 ? std::fmod(seconds, sourceSeconds) : seconds;
}

void paintFilmStrip(QPainter &painter, const MediaLook &look, const MediaSpan &span, double left,
                    const QRectF &body)
{
    if (look.pictures.empty() || body.width() <= 0)
        return;
    const QSizeF size = look.pictures.front().size();
    const double width = std::max(8.0, body.height() * size.width() / size.height());
    const int count = int(look.pictures.size());
    painter.save();
    painter.setClipRect(body, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (double x = left + std::floor((body.left() - left) / width) * width; x < body.right(); x += width) {
        const double seconds = span.sourceAt(x + width / 2 - left, look.seconds);
        const double part = look.seconds > 0 ? seconds / look.seconds : 0;
        const int index = std::clamp(int(std::floor(part * count)), 0, count - 1);
        painter.drawImage(QRectF(x, body.top(), width, body.height()), look.pictures[std::size_t(index)]);
    }
    painter.restore();
}

void paintWaveform(QPainter &painter, const MediaLook &look, const MediaSpan &span, double left,
                   const QRectF &body, const QColor &color)
{
    if (look.peaks.empty() || look.seconds <= 0)
        return;
    const double middle = body.center().y(), half = body.height() / 2;
    const int count = int(look.peaks.size());
    const auto bucketAt = [&](double x) {
        return span.sourceAt(x - left, look.seconds) / look.seconds * count;
    };
    QList<QLineF> columns;
    for (double x = std::floor(body.left()) + 0.5; x < body.right(); ++x) {
        const int first = int(std::floor(bucketAt(x - 0.5)));
        const int last = std::max(first, int(std::ceil(bucketAt(x + 0.5))) - 1);
        if (first >= count)
            break; // the sound is over before the clip is
        media::SoundPeak peak;
        for (int i = std::max(0, first); i <= std::min(last, count - 1); ++i) {
            peak.lowest = std::min(peak.lowest, look.peaks[std::size_t(i)].lowest);
            peak.highest = std::max(peak.highest, look.peaks[std::size_t(i)].highest);
        }
        const double top = middle - std::clamp(double(peak.highest), 0.0, 1.0) * half;
        const double bottom = middle - std::clamp(double(peak.lowest), -1.0, 0.0) * half;
        columns.append(QLineF(x, top, x, std::max(bottom, top + 1)));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 1));
    painter.drawLines(columns);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace muto::ui
