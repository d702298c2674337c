#include "core/library/element_fragment.h"

#include "core/edit/clip_times.h"
#include "core/edit/markup_text.h"
#include "core/library/fragment_parts.h"

#include <QRect>
#include <QStringList>

#include <algorithm>

namespace muto::library {

namespace {

constexpr double kWide = 0.8;       // what texts take of the canvas from side to side
constexpr double kReadable = 0.6;   // longer lines are hard to follow
constexpr double kNarrowest = 0.2;  // beside an edge
constexpr double kShape = 0.4;      // what shapes take of it
constexpr double kHeading = 0.09;   // sizes of letters, of its shorter side
constexpr double kParagraph = 0.04; //
constexpr double kLower = 0.05;     //
constexpr double kStroke = 0.006;   // as thick as a line is
constexpr double kLowerEdge = 0.1;  // below what is written low

struct Look
{
    const char *tag;
    const char *id;
};

Look lookOf(NewElement element)
{
    switch (element) {
    case NewElement::Heading:
        return {"h1", "heading"};
    case NewElement::Paragraph:
        return {"p", "paragraph"};
    case NewElement::LowerText:
        return {"p", "lower-text"};
    case NewElement::Rectangle:
        return {"div", "rectangle"};
    case NewElement::Ellipse:
        return {"div", "ellipse"};
    case NewElement::Line:
        return {"div", "line"};
    case NewElement::Fill:
        return {"div", "fill"};
    case NewElement::Empty:
        return {"div", "clip"};
    }
    return {"div", "clip"};
}

int shorter(QSize canvas)
{
    return std::min(canvas.width(), canvas.height());
}

/// In the middle of the canvas.
QString box(QSize size, QSize canvas)
{
    return QStringLiteral("left: %1px; top: %2px; width: %3px; height: %4px")
        .arg((canvas.width() - size.width()) / 2)
        .arg((canvas.height() - size.height()) / 2)
        .arg(size.width())
        .arg(size.height());
}

/// Where a text of one line is; it grows downwards.
QString column(double width, int letters, double lineHeight, QSize canvas, std::optional<QPoint> centre)
{
    const QPoint middle = centre.value_or(QPoint(canvas.width() / 2, canvas.height() / 2));
    const int beside = std::min(middle.x(), canvas.width() - middle.x());
    const int wide = std::max(std::min(qRound(canvas.width() * width), centre ? 2 * beside : canvas.width()),
                              qRound(canvas.width() * kNarrowest));
    const QSize size(wide, qRound(letters * lineHeight));
    const QPoint corner = cornerAround(size, canvas, centre);
    return QStringLiteral("left: %1px; top: %2px; width: %3px; margin: 0; font-size: %4px")
        .arg(corner.x())
        .arg(corner.y())
        .arg(wide)
        .arg(letters);
}

QString ink(bool isOnLight)
{
    return isOnLight ? QStringLiteral("color: #16181d") : QStringLiteral("color: #ffffff");
}

QString paint()
{
    return QStringLiteral("background: #5b7cfa"); // is seen on light and on dark
}

/// It grows upwards, and is read before any picture.
QString lowerText(QSize canvas)
{
    const int wide = qRound(canvas.width() * kWide);
    return QStringLiteral(
               "left: %1px; bottom: %2px; width: %3px; margin: 0; font-size: %4px; font-weight: 600; "
               "line-height: 1.3; text-align: center; color: #ffffff; "
               "text-shadow: 0 0.05em 0.3em rgba(0, 0, 0, 0.8)")
        .arg((canvas.width() - wide) / 2)
        .arg(qRound(canvas.height() * kLowerEdge))
        .arg(wide)
        .arg(qRound(shorter(canvas) * kLower));
}

QStringList stylesOf(const ElementWish &wish, QSize canvas)
{
    const int side = shorter(canvas);
    const QSize part = (QSizeF(canvas) * kShape).toSize();
    switch (wish.element) {
    case NewElement::Heading:
        return {column(kWide, qRound(side * kHeading), 1.1, canvas, wish.centre),
                QStringLiteral("font-weight: 700; line-height: 1.1; text-align: center"),
                ink(wish.isOnLight)};
    case NewElement::Paragraph:
        return {column(kReadable, qRound(side * kParagraph), 1.4, canvas, wish.centre),
                QStringLiteral("line-height: 1.4; text-align: center"), ink(wish.isOnLight)};
    case NewElement::LowerText:
        return {lowerText(canvas)};
    case NewElement::Rectangle:
        return {box(part, canvas), paint()};
    case NewElement::Ellipse:
        return {box(QSize(qRound(side * kShape), qRound(side * kShape)), canvas),
                QStringLiteral("border-radius: 50%"), paint()};
    case NewElement::Line:
        return {box({part.width(), std::max(1, qRound(side * kStroke))}, canvas), paint()};
    case NewElement::Fill:
        return {box(canvas, canvas), paint()};
    case NewElement::Empty:
        return {box(canvas, canvas)};
    }
    return {};
}

QByteArray linesOf(const QString &text)
{
    return edit::escapedText(text).replace("\r", "").replace("\n", "<br />");
}

} // namespace

int frontTrack(const composition::HtmlDocument &document, double start, double end)
{
    int track = 0;
    QList<int> taken;
    const edit::ClipTimes times(document);
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const composition::Clip *clip = times.partOf(i) < 0 ? times.find(i) : nullptr;
        if (!clip || clip->start >= end || (clip->duration && clip->start + *clip->duration <= start))
            continue;
        taken.append(clip->track);
        if (clip->kind != composition::ClipKind::Audio)
            track = std::max(track, clip->track + 1);
    }
    while (taken.contains(track))
        ++track;
    return track;
}

QByteArray elementFragment(const ElementWish &wish, const composition::HtmlDocument &document)
{
    const Look look = lookOf(wish.element);
    const double end = wish.start + wish.seconds;
    const int track = wish.track.value_or(frontTrack(document, wish.start, end));
    QStringList styles = stylesOf(wish, canvasOf(document));
    styles.prepend(QStringLiteral("position: absolute"));
    if (wish.level > 0)
        styles.append(QStringLiteral("z-index: %1").arg(wish.level + 1));
    return QByteArray("<") + look.tag + attribute("id", freeId(document, QLatin1String(look.id))) +
           attribute("class", QStringLiteral("clip")) + timing(wish.start, end, track, wish.label) +
           attribute("style", styles.join(QStringLiteral("; "))) + '>' +
           linesOf(isText(wish.element) ? wish.text : QString()) + "</" + look.tag + '>';
}

} // namespace muto::library
