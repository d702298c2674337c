#include "core/captions/subtitle_writer.h"

#include "core/base/atomic_file.h"

#include <QStringList>

#include <cmath>

namespace muto::captions {

namespace {

QString clockText(double seconds, QChar point)
{
    const qint64 total = std::max<qint64>(0, std::llround(seconds * 1000));
    const auto digits = [](qint64 value, int count) {
        return QString::number(value).rightJustified(count, QLatin1Char('0'));
    };
    return QStringLiteral("%1:%2:%3%4%5")
        .arg(digits(total / 3'600'000, 2), digits(total / 60'000 % 60, 2), digits(total / 1000 % 60, 2),
             QString(point), digits(total % 1000, 3));
}

/// An empty line would end the cue.
QString withoutEmptyLines(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).join(QLatin1Char('\n'));
}

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&amp;"))
        .replace(QLatin1Char('<'), QStringLiteral("&lt;"))
        .replace(QLatin1Char('>'), QStringLiteral("&gt;"));
}

/// "One <00:00:01.500>two": each word after the first with the time it begins at.
QString timedText(const Caption &caption)
{
    QString timed;
    qsizetype at = 0;
    for (std::size_t i = 0; i < caption.words.size(); ++i) {
        const CaptionWord &word = caption.words[i];
        const qsizetype found = caption.text.indexOf(word.text, at);
        if (found < 0)
            return escaped(caption.text); // words that are others than the text's
        timed += escaped(caption.text.mid(at, found - at));
        if (i > 0 && word.start > caption.start)
            timed += QStringLiteral("<%1>").arg(clockText(word.start, u'.'));
        timed += escaped(word.text);
        at = found + word.text.size();
    }
    return timed + escaped(caption.text.mid(at));
}

QByteArray subRip(const CaptionTrack &track)
{
    QString text;
    int number = 0;
    for (const Caption &caption : track.captions)
        text += QStringLiteral("%1\n%2 --> %3\n%4\n\n")
                    .arg(QString::number(++number), clockText(caption.start, u','),
                         clockText(caption.end, u','), withoutEmptyLines(caption.text));
    return text.replace(QLatin1Char('\n'), QStringLiteral("\r\n")).toUtf8();
}

QByteArray webVtt(const CaptionTrack &track)
{
    QString text = QStringLiteral("WEBVTT\n\n");
    for (const Caption &caption : track.captions)
        text += QStringLiteral("%1 --> %2\n%3\n\n")
                    .arg(clockText(caption.start, u'.'), clockText(caption.end, u'.'),
                         withoutEmptyLines(timedText(caption)));
    return text.toUtf8();
}

} // namespace

QByteArray subtitles(const CaptionTrack &track, SubtitleFormat format)
{
    return format == SubtitleFormat::SubRip ? subRip(track) : webVtt(track);
}

Result<> writeSubtitles(const QString &path, const CaptionTrack &track)
{
    const bool isVtt = path.endsWith(QLatin1String(".vtt"), Qt::CaseInsensitive);
    return AtomicFile::write(path, subtitles(track, isVtt ? SubtitleFormat::WebVtt : SubtitleFormat::SubRip));
}

} // namespace muto::captions
