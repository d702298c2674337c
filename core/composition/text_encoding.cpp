#include "core/composition/text_encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace muto::composition {

namespace {

/// As its first byte says.
qsizetype lengthOfCharacter(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

/// Browsers read these as Windows-1252, whose characters they have all of.
QByteArray decoderName(const QString &encoding)
{
    const bool isLatin = encoding == QLatin1String("iso-8859-1") || encoding == QLatin1String("latin1") ||
                         encoding == QLatin1String("us-ascii") || encoding == QLatin1String("ascii");
    return isLatin ? QByteArray("windows-1252") : encoding.toLatin1();
}

} // namespace

std::optional<qsizetype> firstNotUtf8(const QByteArray &text)
{
    if (text.isValidUtf8())
        return std::nullopt;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = std::min(lengthOfCharacter(text[at]), text.size() - at);
        if (!QByteArrayView(text).sliced(at, length).isValidUtf8())
            return at;
        at += length;
    }
    return std::nullopt;
}

QString declaredEncoding(const HtmlDocument &document)
{
    static const QRegularExpression charset(QStringLiteral("charset\\s*=\\s*[\"']?([^\\s\"';]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (const HtmlElement &element : document.elements()) {
        if (element.tag != QLatin1String("meta"))
            continue;
        if (element.has(QLatin1String("charset")))
            return element.value(QLatin1String("charset")).trimmed().toLower();
        const bool isType = element.value(QLatin1String("http-equiv"))
                                .compare(QLatin1String("content-type"), Qt::CaseInsensitive) == 0;
        const auto match = charset.match(element.value(QLatin1String("content")));
        if (isType && match.hasMatch())
            return match.captured(1).toLower();
    }
    return {};
}

QString shownText(const HtmlDocument &document, const HtmlText &text)
{
    const QByteArray written = document.sourceOf(text.span);
    if (text.text.isEmpty() || written.isValidUtf8())
        return text.text;
    QStringDecoder decoder(decoderName(declaredEncoding(document)).constData());
    if (!decoder.isValid())
        return text.text;
    const QString decoded = decoder.decode(written);
    const auto read = HtmlDocument::parse("<!doctype html><body><p>" + decoded.toUtf8() + "</p>");
    return read && !read->texts().empty() ? read->texts().front().text : text.text;
}

} // namespace muto::composition
