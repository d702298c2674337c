#include "core/library/clip_fragment.h"

#include "core/edit/clip_times.h"
#include "core/library/fragment_parts.h"

#include <QSet>

#include <algorithm>

namespace muto::library {

namespace {

QByteArray placement(const ClipWish &wish, QSize canvas)
{
    const QSize size = wish.size, fitted = fittedSize(size, canvas);
    const QPoint corner = cornerAround(fitted, canvas, wish.centre);
    return attribute("style",
                     QStringLiteral("position: absolute; left: %1px; top: %2px; width: %3px; height: %4px%5")
                         .arg(corner.x())
                         .arg(corner.y())
                         .arg(fitted.width())
                         .arg(fitted.height())
                         .arg(size.isEmpty() ? QStringLiteral("; object-fit: contain") : QString()));
}

/// What a film says of its sound: one that says nothing is an error in the film (`video_missing_muted`).
QByteArray soundOf(const ClipWish &wish)
{
    if (!wish.hasSound)
        return {};
    return *wish.hasSound ? attribute("data-has-audio", QStringLiteral("true")) : QByteArray(" muted");
}

} // namespace

int freeTrack(const composition::HtmlDocument &document, double start, double end)
{
    QSet<int> taken;
    const edit::ClipTimes times(document);
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const composition::Clip *clip = times.partOf(i) < 0 ? times.find(i) : nullptr;
        if (clip && clip->start < end && (!clip->duration || clip->start + *clip->duration > start))
            taken.insert(clip->track);
    }
    int track = 0;
    while (taken.contains(track))
        ++track;
    return track;
}

QSize fittedSize(QSize size, QSize canvas)
{
    if (size.isEmpty())
        return canvas;
    const bool fits = size.width() <= canvas.width() && size.height() <= canvas.height();
    return fits ? size : size.scaled(canvas, Qt::KeepAspectRatio);
}

QPoint cornerAround(QSize size, QSize canvas, std::optional<QPoint> centre)
{
    const QPoint room(std::max(0, canvas.width() - size.width()),
                      std::max(0, canvas.height() - size.height()));
    if (!centre)
        return {room.x() / 2, room.y() / 2};
    const QPoint corner = *centre - QPoint(size.width() / 2, size.height() / 2);
    return {std::clamp(corner.x(), 0, room.x()), std::clamp(corner.y(), 0, room.y())};
}

QByteArray clipFragment(const ClipWish &wish, const composition::HtmlDocument &document)
{
    const double length = wish.seconds.value_or(0) > 0 ? *wish.seconds : kStillSeconds;
    const double end = wish.start + length;
    const int track = wish.track.value_or(freeTrack(document, wish.start, end));
    const QByteArray id =
        attribute("id", freeId(document, wish.name)) + attribute("class", QStringLiteral("clip"));
    const QByteArray when = timing(wish.start, end, track, wish.name);
    const QByteArray source = attribute("src", wish.url);
    const QSize canvas = canvasOf(document);
    switch (wish.kind) {
    case AssetKind::Video:
        return "<video" + id + when + source + soundOf(wish) + placement(wish, canvas) + "></video>";
    case AssetKind::Audio:
        return "<audio" + id + when + source + "></audio>";
    case AssetKind::Image:
        return "<img" + id + when + source + attribute("alt", {}) + placement(wish, canvas) + " />";
    case AssetKind::Page:
        return "<div" + id + when + attribute("data-composition-id", wish.compositionId) +
               attribute("data-composition-src", wish.url) + placement(wish, canvas) + "></div>";
    case AssetKind::Font:
    case AssetKind::Lottie:
    case AssetKind::Style:
    case AssetKind::Script:
    case AssetKind::Data:
    case AssetKind::Other:
        return {};
    }
    return {};
}

} // namespace muto::library
