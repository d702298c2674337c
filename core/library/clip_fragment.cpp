#include "core/library/clip_fragment.h"

#include "core/composition/composition_reader.h"
#include "core/edit/clip_times.h"
#include "core/edit/markup_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muto::library {

namespace {

constexpr QSize kUsualCanvas(1920, 1080);

QSize canvasOf(const composition::HtmlDocument &document)
{
    const auto read = composition::readComposition(document, {});
    return read ? read->composition.size : kUsualCanvas;
}

QString freeId(const composition::HtmlDocument &document, const QString &name)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9]+"));
    QString base =
        name.section(QLatin1Char('.'), 0, -2).isEmpty() ? name : name.section(QLatin1Char('.'), 0, -2);
    base = base.toLower().replace(unfit, QStringLiteral("-"));
    while (base.startsWith(QLatin1Char('-')))
        base.remove(0, 1);
    while (base.endsWith(QLatin1Char('-')))
        base.chop(1);
    // A name that begins with a digit is no selector.
    if (base.isEmpty() || base.front().isDigit())
        base.prepend(QStringLiteral("clip-"));
    if (base.endsWith(QLatin1Char('-')))
        base.chop(1);
    QSet<QString> taken;
    for (const composition::HtmlElement &element : document.elements())
        taken.insert(element.value(QLatin1String("id")));
    QString id = base;
    for (int number = 2; taken.contains(id); ++number)
        id = QStringLiteral("%1-%2").arg(base).arg(number);
    return id;
}

QByteArray attribute(const char *name, const QString &value)
{
    return QByteArray(" ") + name + "=\"" + edit::escapedValue(value, '"') + '"';
}

QByteArray timing(const ClipWish &wish, double end, int track)
{
    return attribute("data-start", edit::secondsText(wish.start)) +
           attribute("data-duration", edit::durationText(wish.start, end)) +
           attribute("data-track-index", QString::number(track)) + attribute("data-label", wish.name);
}

QByteArray placement(QSize size, QSize canvas)
{
    const QSize fitted = fittedSize(size, canvas);
    return attribute("style",
                     QStringLiteral("position: absolute; left: %1px; top: %2px; width: %3px; height: %4px%5")
                         .arg((canvas.width() - fitted.width()) / 2)
                         .arg((canvas.height() - fitted.height()) / 2)
                         .arg(fitted.width())
                         .arg(fitted.height())
                         .arg(size.isEmpty() ? QStringLiteral("; object-fit: contain") : QString()));
}

} // namespace

int freeTrack(const composition::HtmlDocument &document, double start, double end)
{
    QSet<int> taken;
    const edit::ClipTimes times(document);
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const composition::Clip *clip = times.find(i);
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

QByteArray clipFragment(const ClipWish &wish, const composition::HtmlDocument &document)
{
    const double length = wish.seconds.value_or(0) > 0 ? *wish.seconds : kStillSeconds;
    const double end = wish.start + length;
    const int track = wish.track.value_or(freeTrack(document, wish.start, end));
    const QByteArray id =
        attribute("id", freeId(document, wish.name)) + attribute("class", QStringLiteral("clip"));
    const QByteArray when = timing(wish, end, track);
    const QByteArray source = attribute("src", wish.url);
    const QSize canvas = canvasOf(document);
    switch (wish.kind) {
    case AssetKind::Video:
        return "<video" + id + when + source + placement(wish.size, canvas) + "></video>";
    case AssetKind::Audio:
        return "<audio" + id + when + source + "></audio>";
    case AssetKind::Image:
        return "<img" + id + when + source + attribute("alt", {}) + placement(wish.size, canvas) + " />";
    case AssetKind::Page:
        return "<div" + id + when + attribute("data-composition-id", wish.compositionId) +
               attribute("data-composition-src", wish.url) + placement(wish.size, canvas) + "></div>";
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
