#include "core/composition/clip_facts.h"

#include "core/composition/html_document.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::composition {

namespace {

constexpr int kPreviewLength = 32;

/// `hero-title_2` becomes "Hero title 2".
QString humanised(QString id)
{
    id.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
    id = id.simplified();
    if (!id.isEmpty())
        id[0] = id[0].toUpper();
    return id;
}

QString fileName(const QString &url)
{
    if (url.startsWith(QLatin1String("data:"), Qt::CaseInsensitive))
        return {};
    const QString path = url.section(QLatin1Char('#'), 0, 0).section(QLatin1Char('?'), 0, 0);
    return path.section(QLatin1Char('/'), -1);
}

/// Whether there is nothing but the beginning or the end of an emphasis between two pieces of text, which a
/// word may go on across. Spans are often words of their own.
bool isOneText(const HtmlDocument &document, const HtmlText &before, const HtmlText &after)
{
    static const QRegularExpression emphasis(
        QStringLiteral("^(?:</?(?:a|b|code|em|i|mark|s|small|strong|sub|sup|u)(?:\\s[^>]*)?>)*$"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = before.span.offset + before.span.length;
    const QByteArray between = document.source().mid(end, after.span.offset - end);
    return emphasis.match(QString::fromUtf8(between)).hasMatch();
}

QString textPreview(const HtmlDocument &document, const HtmlElement &element)
{
    QString preview;
    for (int i = element.firstText; i < element.endText && preview.simplified().size() < kPreviewLength;
         ++i) {
        const HtmlText &text = document.texts()[i];
        if (i > element.firstText && !isOneText(document, document.texts()[i - 1], text))
            preview += QLatin1Char(' ');
        preview += text.text.left(1000);
    }
    return preview.simplified().left(kPreviewLength).trimmed();
}

bool hasWords(const HtmlDocument &document, const HtmlElement &element)
{
    const auto first = document.texts().begin();
    return std::any_of(first + element.firstText, first + element.endText, [](const HtmlText &piece) {
        return std::any_of(piece.text.begin(), piece.text.end(), [](QChar c) { return !c.isSpace(); });
    });
}

QString firstSourceChild(const HtmlDocument &document, int element)
{
    const auto &elements = document.elements();
    for (int i = element + 1; i < elements[element].end; i = elements[i].end) {
        if (elements[i].tag == QLatin1String("source"))
            return elements[i].value(QLatin1String("src"));
    }
    return {};
}

} // namespace

ClipKind clipKind(const HtmlDocument &document, int index)
{
    const HtmlElement &element = document.elements()[index];
    if (element.tag == QLatin1String("video"))
        return ClipKind::Video;
    if (element.tag == QLatin1String("audio"))
        return ClipKind::Audio;
    if (element.tag == QLatin1String("img"))
        return ClipKind::Image;
    const bool isComposition = element.has(QLatin1String("data-composition-id")) ||
                               element.has(QLatin1String("data-composition-src"));
    if (isComposition)
        return ClipKind::Composition;
    return hasWords(document, element) ? ClipKind::Text : ClipKind::Element;
}

QString clipLabel(const HtmlDocument &document, int index)
{
    const HtmlElement &element = document.elements()[index];
    for (const char *name : {"data-timeline-label", "data-label", "aria-label", "data-composition-id"}) {
        const HtmlAttribute *written = element.attribute(QLatin1String(name));
        if (QString label = written ? written->value.simplified() : QString(); !label.isEmpty())
            return label;
    }
    // A caption is what it says; its id is a number.
    if (element.value(QLatin1String("data-timeline-role")) == QLatin1String("caption")) {
        if (QString label = textPreview(document, element); !label.isEmpty())
            return label;
    }
    if (QString label = humanised(element.value(QLatin1String("id"))); !label.isEmpty())
        return label;
    if (QString label = fileName(clipSource(document, index)); !label.isEmpty())
        return label;
    const QString text = textPreview(document, element);
    return text.isEmpty() ? element.tag : text;
}

QString clipSource(const HtmlDocument &document, int index)
{
    const HtmlElement &element = document.elements()[index];
    for (const char *name : {"src", "data-composition-src"}) {
        if (QString source = element.value(QLatin1String(name)).trimmed(); !source.isEmpty())
            return source;
    }
    const ClipKind kind = clipKind(document, index);
    const bool hasSources = kind == ClipKind::Video || kind == ClipKind::Audio;
    return hasSources ? firstSourceChild(document, index).trimmed() : QString();
}

} // namespace muto::composition
