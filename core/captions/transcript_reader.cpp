#include "core/captions/transcript_reader.h"

#include "core/captions/caption_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace muto::captions {

namespace {

constexpr double kPauseSeconds = 0.6;
constexpr qsizetype kLineLength = 42;
constexpr qsizetype kShortestSentence = 12;

struct Span
{
    double start;
    double end;
};

QString entryName(const QString &list, qsizetype index)
{
    return CaptionWords::tr("%1, entry %2").arg(list, QString::number(index + 1));
}

/// In seconds, or as whisper.cpp has them, in milliseconds.
Result<Span> spanOf(const QJsonObject &entry, const QString &name)
{
    const QJsonObject offsets = entry.value(QLatin1String("offsets")).toObject();
    const bool hasOffsets = !offsets.isEmpty();
    const QJsonValue start =
        hasOffsets ? offsets.value(QLatin1String("from")) : entry.value(QLatin1String("start"));
    const QJsonValue end =
        hasOffsets ? offsets.value(QLatin1String("to")) : entry.value(QLatin1String("end"));
    for (const auto &[value, what] : {std::pair(start, "start"), std::pair(end, "end")}) {
        if (!value.isDouble() || value.toDouble() < 0)
            return fail(
                ErrorKind::Composition,
                CaptionWords::tr("%1: “%2” is to be a number of seconds.").arg(name, QLatin1String(what)));
    }
    const double unit = hasOffsets ? 0.001 : 1;
    if (end.toDouble() < start.toDouble())
        return fail(ErrorKind::Composition, CaptionWords::tr("%1 ends before it begins.").arg(name));
    return Span{start.toDouble() * unit, end.toDouble() * unit};
}

QString textOf(const QJsonObject &entry)
{
    const QJsonValue word = entry.value(QLatin1String("word"));
    return (word.isString() ? word : entry.value(QLatin1String("text"))).toString().simplified();
}

/// A word without times is said with the one before it: recognisers leave them out for numerals.
std::vector<CaptionWord> wordsOf(const QJsonArray &list)
{
    std::vector<CaptionWord> words;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QString text = textOf(entry);
        const auto span = spanOf(entry, QString());
        if (text.isEmpty())
            continue;
        if (span)
            words.push_back({text, span->start, span->end});
        else if (!words.empty())
            words.back().text += QLatin1Char(' ') + text;
    }
    return words;
}

/// The words are kept only if they say what the text does.
std::vector<CaptionWord> fittingWords(std::vector<CaptionWord> words, const QString &text)
{
    QString said;
    for (const CaptionWord &word : words)
        said += word.text;
    return said.remove(QLatin1Char(' ')) == QString(text).remove(QLatin1Char(' '))
               ? words
               : std::vector<CaptionWord>();
}

Result<std::vector<Caption>> entriesOf(const QJsonArray &list, const QString &name)
{
    std::vector<Caption> captions;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject entry = list.at(i).toObject();
        if (entry.isEmpty())
            return fail(
                ErrorKind::Composition,
                CaptionWords::tr("%1 is to have a text, a start and an end.").arg(entryName(name, i)));
        const auto span = spanOf(entry, entryName(name, i));
        if (!span)
            return fail(span.error());
        const QString text = textOf(entry);
        captions.push_back({span->start, span->end, text,
                            fittingWords(wordsOf(entry.value(QLatin1String("words")).toArray()), text)});
    }
    return captions;
}

bool areWords(const std::vector<Caption> &captions)
{
    return captions.size() > 1 && std::none_of(captions.begin(), captions.end(), [](const Caption &each) {
               return each.text.contains(QLatin1Char(' '));
           });
}

std::vector<Caption> asLines(const std::vector<Caption> &entries)
{
    std::vector<CaptionWord> words;
    for (const Caption &each : entries) {
        if (!each.text.isEmpty())
            words.push_back({each.text, each.start, each.end});
    }
    return linesOfWords(words);
}

bool endsSentence(const QString &text)
{
    static const QString marks = QStringLiteral(".!?…。！？");
    return !text.isEmpty() && marks.contains(text.back());
}

bool beginsLine(const Caption &line, const CaptionWord &word)
{
    return word.start - line.words.back().end >= kPauseSeconds ||
           line.text.size() + 1 + word.text.size() > kLineLength ||
           (endsSentence(line.text) && line.text.size() >= kShortestSentence);
}

int lineAt(const QByteArray &json, qsizetype offset)
{
    return int(json.left(offset).count('\n')) + 1;
}

Result<std::vector<Caption>> captionsOf(const QJsonDocument &document)
{
    if (document.isArray()) {
        const auto entries = entriesOf(document.array(), CaptionWords::tr("the list"));
        return entries && areWords(*entries) ? Result<std::vector<Caption>>(asLines(*entries)) : entries;
    }
    const QJsonObject object = document.object();
    for (const QString &name : {QStringLiteral("segments"), QStringLiteral("transcription")}) {
        if (object.value(name).isArray())
            return entriesOf(object.value(name).toArray(), name);
    }
    const QString words = QStringLiteral("words");
    if (object.value(words).isArray()) {
        const auto entries = entriesOf(object.value(words).toArray(), words);
        return entries ? Result<std::vector<Caption>>(asLines(*entries)) : entries;
    }
    return fail(ErrorKind::Composition, CaptionWords::tr("there are no captions in it."),
                CaptionWords::tr("A transcript is a list of texts with “start” and “end”, or has them as "
                                 "“segments” or “words”."));
}

} // namespace

std::vector<Caption> linesOfWords(const std::vector<CaptionWord> &words)
{
    std::vector<Caption> lines;
    for (const CaptionWord &word : words) {
        if (lines.empty() || beginsLine(lines.back(), word)) {
            lines.push_back({word.start, word.end, word.text, {word}});
            continue;
        }
        Caption &line = lines.back();
        line.text += QLatin1Char(' ') + word.text;
        line.end = std::max(line.end, word.end);
        line.words.push_back(word);
    }
    return lines;
}

Result<std::vector<Caption>> readTranscript(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return failAt(lineAt(json, error.offset),
                      CaptionWords::tr("this is not JSON: %1.").arg(error.errorString()));
    return captionsOf(document);
}

} // namespace muto::captions
