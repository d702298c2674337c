#include "core/captions/caption_reader.h"

#include "core/captions/caption_text.h"
#include "core/captions/subtitle_reader.h"
#include "core/captions/transcript_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace muto::captions {

namespace {

constexpr qint64 kLargestFile = 16 * 1024 * 1024;
constexpr std::size_t kMostCaptions = 5000;
/// Times are rounded when they are written; nobody means two captions to be read together for so short.
constexpr double kSlipSeconds = 0.25;

bool isLeftOut(const Caption &caption)
{
    return caption.text.isEmpty() || !(caption.end > caption.start);
}

bool shorten(Caption &caption, const Caption &next)
{
    const bool slips = caption.end > next.start && caption.end - next.start <= kSlipSeconds &&
                       next.start - caption.start > kSlipSeconds;
    if (slips)
        caption.end = next.start;
    return slips;
}

/// Each word within its caption, and none before the one that is said before it.
void tidyWords(Caption &caption)
{
    double earliest = caption.start;
    for (CaptionWord &word : caption.words) {
        word.start = std::clamp(word.start, earliest, caption.end);
        word.end = std::clamp(word.end, word.start, caption.end);
        earliest = word.start;
    }
}

Result<std::vector<Caption>> written(const QString &text)
{
    const QString begin = text.trimmed().left(1);
    if (begin.isEmpty())
        return fail(ErrorKind::Composition, CaptionWords::tr("it is empty."));
    return begin == QLatin1String("{") || begin == QLatin1String("[") ? readTranscript(text.toUtf8())
                                                                      : readSubtitles(text);
}

} // namespace

bool isCaptionFile(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return suffix == QLatin1String("srt") || suffix == QLatin1String("vtt") ||
           suffix == QLatin1String("json");
}

CaptionTrack tidied(std::vector<Caption> captions)
{
    CaptionTrack track;
    std::stable_sort(captions.begin(), captions.end(),
                     [](const Caption &a, const Caption &b) { return a.start < b.start; });
    for (Caption &caption : captions) {
        if (isLeftOut(caption)) {
            ++track.leftOut;
            continue;
        }
        if (!track.captions.empty() && shorten(track.captions.back(), caption))
            ++track.shortened;
        track.captions.push_back(std::move(caption));
    }
    std::for_each(track.captions.begin(), track.captions.end(), tidyWords);
    return track;
}

Result<CaptionTrack> readCaptions(const QByteArray &bytes)
{
    const auto text = captionText(bytes);
    auto captions = text ? written(*text) : fail(text.error());
    if (!captions)
        return fail(captions.error());
    CaptionTrack track = tidied(std::move(*captions));
    if (track.captions.empty())
        return fail(ErrorKind::Composition, CaptionWords::tr("there are no captions in it."));
    if (track.captions.size() > kMostCaptions)
        return fail(ErrorKind::Composition, CaptionWords::tr("it has %1 captions; a film takes up to %2.")
                                                .arg(track.captions.size())
                                                .arg(kMostCaptions));
    return track;
}

Result<CaptionTrack> readCaptionFile(const QString &path)
{
    const QString attempt =
        CaptionWords::tr("Cannot read the captions in %1").arg(QFileInfo(path).fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{ErrorKind::Io, file.errorString(), {}}.within(attempt));
    if (file.size() > kLargestFile)
        return fail(Error{
            ErrorKind::Composition,
            CaptionWords::tr("it is larger than %1.").arg(QLocale().formattedDataSize(kLargestFile)),
            {}}.within(attempt));
    const auto track = readCaptions(file.readAll());
    return track ? track : fail(track.error().within(attempt));
}

} // namespace muto::captions
