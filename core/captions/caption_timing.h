#pragma once

#include "core/captions/caption_lines.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::captions {

/// Nothing is shorter than what can be seen: a frame of the slowest films.
inline constexpr double kShortestPiece = 0.04;

/// From when to when, in seconds of the composition.
struct TimeSpan
{
    double start = 0;
    double end = 0;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// The span nearest to `wished` that a caption may have between those beside it on its track. One that keeps
/// its length is moved only. Pure, as all here.
TimeSpan clampedLine(const CaptionLines &lines, int line, TimeSpan wished);

/// Where a new caption goes that is wanted at some time on a track: there, for as long as captions are, or as
/// there is room; behind what is said then. Nothing where the film is too full for one.
std::optional<TimeSpan> roomForLine(const CaptionLines &lines, int track, double at);

/// The times of all words of a caption after one has been given others: within the caption, those beside it
/// give way until they are shortest.
std::vector<TimeSpan> retimedWords(const CaptionLine &line, int word, TimeSpan wished);

/// A word of a new text: one that was there, or a new one.
struct PlannedWord
{
    QString text;
    TimeSpan span;
    int was = -1; ///< Which of the words that were there; -1 for a new one.
    bool breaksBefore = false;
    friend bool operator==(const PlannedWord &, const PlannedWord &) = default;
};

/// What becomes of the words of a caption when it says `text`: those at its beginning and end that are the
/// same stay as they are; as many others in between keep their times, else they share the time there is.
std::vector<PlannedWord> plannedWords(const CaptionLine &line, const QString &text);

/// The same with one more word after the word `after` (-1: before the first), or with one less.
std::vector<PlannedWord> withWord(const CaptionLine &line, int after, const QString &text);
std::vector<PlannedWord> withoutWord(const CaptionLine &line, int word);

} // namespace muto::captions
