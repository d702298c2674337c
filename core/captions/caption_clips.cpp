#include "core/captions/caption_clips.h"

#include "core/edit/clip_times.h"
#include "core/edit/markup_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muto::captions {

namespace {

/// What a word costs besides its letters: nobody says "a" in a quarter of the time of "word".
constexpr qsizetype kLettersOfAPause = 2;
/// A word with no length of its own is not to be divided by.
constexpr double kShortestWord = 0.04;

QByteArray seconds(double value)
{
    return edit::secondsText(value).toLatin1();
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

/// The white space after each word of a text: a space or a line feed.
std::vector<QByteArray> gapsOf(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    std::vector<QByteArray> gaps;
    auto matches = space.globalMatch(text);
    while (matches.hasNext())
        gaps.push_back(matches.next().captured().contains(QLatin1Char('\n')) ? "\n" : " ");
    return gaps;
}

QByteArray wordMarkup(const CaptionWord &word, double lineStart)
{
    return "<span style=\"--at: " + seconds(word.start - lineStart) +
           "; --for: " + seconds(std::max(kShortestWord, word.end - word.start)) + "\">" +
           edit::escapedText(word.text) + "</span>";
}

QByteArray wordsMarkup(const Caption &caption)
{
    const std::vector<CaptionWord> words = spokenWords(caption);
    const std::vector<QByteArray> gaps = gapsOf(caption.text);
    QByteArray markup;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            markup += gaps.size() + 1 == words.size() ? gaps[i - 1] : QByteArray(" ");
        markup += wordMarkup(words[i], caption.start);
    }
    return markup;
}

QSet<QString> idsOf(const composition::HtmlDocument &document)
{
    QSet<QString> ids;
    for (const composition::HtmlElement &element : document.elements())
        ids.insert(element.value(QLatin1String("id")));
    return ids;
}

QByteArray styleAttribute(const Caption &caption, CaptionStyle style, int row)
{
    QByteArray value;
    if (showsWords(style))
        value += "--long: " + seconds(caption.end - caption.start);
    if (row > 0)
        value += (value.isEmpty() ? "--row: " : "; --row: ") + QByteArray::number(row);
    return value.isEmpty() ? value : attribute("style", value);
}

} // namespace

std::vector<Caption> shifted(const std::vector<Caption> &captions, double by)
{
    std::vector<Caption> moved;
    for (Caption caption : captions) {
        caption.start = std::max(0.0, caption.start + by);
        caption.end += by;
        for (CaptionWord &word : caption.words) {
            word.start = std::max(caption.start, word.start + by);
            word.end = std::max(word.start, word.end + by);
        }
        if (caption.end > caption.start)
            moved.push_back(std::move(caption));
    }
    return moved;
}

std::vector<int> rowsOf(const std::vector<Caption> &captions)
{
    std::vector<double> ends; // of what is to be read in each row
    std::vector<int> rows;
    for (const Caption &caption : captions) {
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&caption](double end) { return end <= caption.start; });
        rows.push_back(int(free - ends.begin()));
        if (free == ends.end())
            ends.push_back(caption.end);
        else
            *free = caption.end;
    }
    return rows;
}

std::vector<CaptionWord> spokenWords(const Caption &caption)
{
    if (!caption.words.empty())
        return caption.words;
    const QStringList words = caption.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    qsizetype letters = 0;
    for (const QString &word : words)
        letters += word.size() + kLettersOfAPause;
    std::vector<CaptionWord> spoken;
    const double perLetter = (caption.end - caption.start) / double(std::max<qsizetype>(1, letters));
    double at = caption.start;
    for (const QString &word : words) {
        const double end = at + perLetter * double(word.size() + kLettersOfAPause);
        spoken.push_back({word, at, end});
        at = end;
    }
    return spoken;
}

QByteArray captionMarkup(const Caption &caption, CaptionStyle style)
{
    if (showsWords(style))
        return wordsMarkup(caption);
    const QByteArray text = edit::escapedText(caption.text);
    return style == CaptionStyle::Boxed ? "<span>" + text + "</span>" : text;
}

QByteArray captionClips(const std::vector<Caption> &captions, const CaptionWish &wish,
                        const composition::HtmlDocument &document)
{
    const std::vector<Caption> placed = shifted(captions, wish.shift);
    const std::vector<int> rows = rowsOf(placed);
    const QSet<QString> taken = idsOf(document);
    QByteArray clips;
    int number = 0;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Caption &caption = placed[i];
        QString id;
        do
            id = QStringLiteral("caption-%1").arg(++number);
        while (taken.contains(id));
        clips += "<p" + attribute("id", id.toLatin1()) +
                 attribute("class", "clip " + captionClass(wish.style)) +
                 attribute("data-start", seconds(caption.start)) +
                 attribute("data-duration", edit::durationText(caption.start, caption.end).toLatin1()) +
                 attribute("data-track-index", QByteArray::number(wish.track + rows[i])) +
                 attribute("data-timeline-role", "caption") + styleAttribute(caption, wish.style, rows[i]) +
                 '>' + captionMarkup(caption, wish.style) + "</p>\n";
    }
    return clips;
}

int captionTrack(const std::vector<Caption> &captions, const composition::HtmlDocument &document,
                 std::optional<int> wished)
{
    QSet<int> taken;
    const edit::ClipTimes times(document);
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const composition::Clip *clip = times.partOf(i) < 0 ? times.find(i) : nullptr;
        const bool meets =
            clip && std::any_of(captions.begin(), captions.end(), [clip](const Caption &caption) {
                return clip->start < caption.end &&
                       (!clip->duration || clip->start + *clip->duration > caption.start);
            });
        if (meets)
            taken.insert(clip->track);
    }
    if (wished && !taken.contains(*wished))
        return *wished;
    int track = 0;
    for (const int each : std::as_const(taken))
        track = std::max(track, each + 1);
    return track;
}

QByteArray captionPreview(const Caption &caption, CaptionStyle style, const QByteArray &ground)
{
    const QByteArray name = captionClass(style);
    const QByteArray background = ground.isEmpty()
                                      ? QByteArray("linear-gradient(160deg, #3a4660, #141a28 70%)")
                                      : "url(" + ground + ") center / cover";
    return "<!doctype html><html><head><meta charset=\"UTF-8\"><style>\n"
           "html, body { margin: 0; height: 100%; overflow: hidden; background: " +
           background + "; }\n" + captionCss(style) + "." + name +
           " { animation-iteration-count: infinite; }\n</style></head><body><p class=\"" + name + '"' +
           styleAttribute(caption, style, 0) + '>' + captionMarkup(caption, style) + "</p></body></html>\n";
}

} // namespace muto::captions
