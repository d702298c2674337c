#include "core/captions/caption_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace muto::captions {

namespace {

constexpr double kMinute = 60;

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

/// The line of the first byte that is no UTF-8; 0 when there is none.
int lineOfFirstFault(const QByteArray &bytes)
{
    int line = 0;
    for (const QByteArray &each : bytes.split('\n')) {
        ++line;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(each);
        if (decoder.hasError() || decoded.contains(QChar(0)))
            return line;
    }
    return 0;
}

} // namespace

Result<QString> captionText(const QByteArray &bytes)
{
    if (isUtf16(bytes)) {
        QStringDecoder decoder(QStringDecoder::Utf16); // which reads the mark
        const QString text = decoder(bytes);
        return decoder.hasError() ? failAt(1, CaptionWords::tr("this is no UTF-16, as its mark says."))
                                  : Result<QString>(text);
    }
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (const int line = lineOfFirstFault(text); line > 0)
        return fail(ErrorKind::Composition, CaptionWords::tr("line %1: this is not UTF-8.").arg(line),
                    CaptionWords::tr("The file seems to be in an older encoding such as Latin-1. Save it as "
                                     "UTF-8 and import it again."));
    return QString::fromUtf8(text);
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression ending(QStringLiteral("\r\n|\r|\n"));
    return text.split(ending);
}

std::optional<double> clockSeconds(const QString &text)
{
    static const QRegularExpression clock(
        QStringLiteral(R"(^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$)"));
    const auto match = clock.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const bool hasHours = match.hasCaptured(1);
    const int minutes = match.captured(2).toInt(), seconds = match.captured(3).toInt();
    if (seconds >= kMinute || (hasHours && minutes >= kMinute))
        return {};
    const double fraction = (QStringLiteral("0.") + match.captured(4)).toDouble();
    return (match.captured(1).toInt() * kMinute + minutes) * kMinute + seconds + fraction;
}

QString withoutReferences(QString text)
{
    if (!text.contains(QLatin1Char('&')))
        return text;
    static const std::array<std::pair<QLatin1String, QString>, 8> known{{
        {QLatin1String("&lt;"), QStringLiteral("<")},
        {QLatin1String("&gt;"), QStringLiteral(">")},
        {QLatin1String("&quot;"), QStringLiteral("\"")},
        {QLatin1String("&#39;"), QStringLiteral("'")},
        {QLatin1String("&nbsp;"), QString(QChar::Nbsp)},
        {QLatin1String("&lrm;"), QString(QChar(0x200E))},
        {QLatin1String("&rlm;"), QString(QChar(0x200F))},
        {QLatin1String("&amp;"), QStringLiteral("&")}, // last, or "&amp;lt;" would be taken twice
    }};
    for (const auto &[reference, character] : known)
        text.replace(reference, character);
    return text;
}

tl::unexpected<Error> failAt(int line, const QString &why)
{
    return fail(ErrorKind::Composition, CaptionWords::tr("line %1: %2").arg(line).arg(why));
}

} // namespace muto::captions
