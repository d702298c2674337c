#include "core/captions/caption_timing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muto::captions {

namespace {

/// New words are given this much time where there is any.
constexpr double kUsualWord = 0.2;
constexpr double kUsualLine = 2;
constexpr double kShortestLine = 0.3;

TimeSpan spanOf(const LineWord &word)
{
    return {word.start, word.end};
}

/// The room for new words between those of `was`: [from, to) of them go.
TimeSpan roomBetween(const CaptionLine &line, std::size_t from, std::size_t to)
{
    if (from < to)
        return {line.words[from].start, line.words[to - 1].end};
    return {from > 0 ? line.words[from - 1].end : line.start,
            to < line.words.size() ? line.words[to].start : line.end};
}

/// Lets new words have some of the time of the word before them, or behind them, where there is none free.
void makeRoom(std::vector<PlannedWord> &plan, std::size_t first, std::size_t count, TimeSpan &room)
{
    const double needed = kUsualWord * double(count);
    if (room.end - room.start >= std::min(needed, kShortestPiece * double(count)))
        return;
    if (first > 0) {
        TimeSpan &before = plan[first - 1].span;
        before.end -= std::min(needed, (before.end - before.start) / 2);
        room.start = before.end;
    } else if (first + count < plan.size()) {
        TimeSpan &behind = plan[first + count].span;
        behind.start += std::min(needed, (behind.end - behind.start) / 2);
        room.end = behind.start;
    }
}

/// By their lengths, as captions whose words nobody timed are.
void shareTime(std::vector<PlannedWord> &plan, std::size_t first, std::size_t count, TimeSpan room)
{
    makeRoom(plan, first, count, room);
    double letters = 0;
    for (std::size_t i = first; i < first + count; ++i)
        letters += double(plan[i].text.size() + 2);
    double at = room.start;
    for (std::size_t i = first; i < first + count; ++i) {
        const double end = at + (room.end - room.start) * double(plan[i].text.size() + 2) / letters;
        plan[i].span = {at, end};
        at = end;
    }
}

std::vector<PlannedWord> wordsOfText(const QString &text)
{
    std::vector<PlannedWord> words;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        bool isFirst = true;
        for (const QString &word : line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            words.push_back({word, {}, -1, isFirst && !words.empty()});
            isFirst = false;
        }
    }
    return words;
}

/// The words as they are, with the line ends of the text.
std::vector<PlannedWord> unchanged(const CaptionLine &line)
{
    std::vector<PlannedWord> plan;
    qsizetype at = 0;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const LineWord &word = line.words[i];
        const qsizetype found = std::max(at, line.text.indexOf(word.text, at));
        const bool breaks = QStringView(line.text).mid(at, found - at).contains(u'\n');
        plan.push_back({word.text, spanOf(word), int(i), breaks});
        at = found + word.text.size();
    }
    return plan;
}

} // namespace

TimeSpan clampedLine(const CaptionLines &lines, int line, TimeSpan wished)
{
    const CaptionLine &own = lines.lines[std::size_t(line)];
    double least = 0;
    double most = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        const CaptionLine &other = lines.lines[i];
        if (int(i) == line || other.track != own.track)
            continue;
        if (other.end <= own.start + kShortestPiece / 2)
            least = std::max(least, other.end);
        else if (other.start >= own.end - kShortestPiece / 2)
            most = std::min(most, other.start);
    }
    const double length = own.end - own.start;
    const bool isMoved = std::abs((wished.end - wished.start) - length) < 1e-6;
    if (isMoved) {
        const double start = std::max(least, std::min(wished.start, most - length));
        return {start, start + length};
    }
    const bool movesStart = std::abs(wished.start - own.start) > 1e-6;
    if (movesStart)
        wished.start = std::min(wished.start, std::min(wished.end, most) - kShortestPiece);
    wished.start = std::max(least, wished.start);
    wished.end = std::min(most, std::max(wished.end, wished.start + kShortestPiece));
    return wished;
}

std::optional<TimeSpan> roomForLine(const CaptionLines &lines, int track, double at)
{
    TimeSpan span{std::max(0.0, at), 0};
    for (const CaptionLine &other : lines.lines) { // by time
        if (other.track == track && other.start <= span.start && span.start < other.end)
            span.start = other.end;
    }
    span.end = span.start + kUsualLine;
    for (const CaptionLine &other : lines.lines) {
        if (other.track == track && other.start >= span.start)
            span.end = std::min(span.end, other.start);
    }
    return span.end - span.start >= kShortestLine ? std::optional(span) : std::nullopt;
}

std::vector<TimeSpan> retimedWords(const CaptionLine &line, int word, TimeSpan wished)
{
    std::vector<TimeSpan> spans;
    for (const LineWord &each : line.words)
        spans.push_back(spanOf(each));
    const auto index = std::size_t(word);
    const double least = index > 0 ? spans[index - 1].start + kShortestPiece : line.start;
    const double most = index + 1 < spans.size() ? spans[index + 1].end - kShortestPiece : line.end;
    const double length = spans[index].end - spans[index].start;
    if (std::abs((wished.end - wished.start) - length) < 1e-6)
        wished.start = std::clamp(wished.start, least, std::max(least, most - length));
    else
        wished.start = std::clamp(wished.start, least, std::max(least, most - kShortestPiece));
    wished.end =
        std::clamp(wished.end, wished.start + kShortestPiece, std::max(most, wished.start + kShortestPiece));
    if (std::abs(wished.start - spans[index].start) < 1e-6)
        wished.start = spans[index].start;
    spans[index] = wished;
    if (index > 0)
        spans[index - 1].end = std::min(spans[index - 1].end, wished.start);
    if (index + 1 < spans.size())
        spans[index + 1].start = std::max(spans[index + 1].start, wished.end);
    return spans;
}

std::vector<PlannedWord> plannedWords(const CaptionLine &line, const QString &text)
{
    std::vector<PlannedWord> plan = wordsOfText(text);
    const auto &was = line.words;
    const std::size_t most = std::min(plan.size(), was.size());
    std::size_t head = 0;
    while (head < most && plan[head].text == was[head].text)
        ++head;
    std::size_t tail = 0;
    while (tail < most - head && plan[plan.size() - 1 - tail].text == was[was.size() - 1 - tail].text)
        ++tail;
    const auto keep = [&](std::size_t index, std::size_t old) {
        plan[index].span = spanOf(was[old]);
        plan[index].was = int(old);
    };
    for (std::size_t i = 0; i < head; ++i)
        keep(i, i);
    for (std::size_t i = 1; i <= tail; ++i)
        keep(plan.size() - i, was.size() - i);
    const std::size_t fresh = plan.size() - head - tail;
    if (plan.size() == was.size()) {
        for (std::size_t i = head; i < head + fresh; ++i)
            keep(i, i);
    } else if (fresh > 0) {
        shareTime(plan, head, fresh, roomBetween(line, head, was.size() - tail));
    }
    return plan;
}

std::vector<PlannedWord> withWord(const CaptionLine &line, int after, const QString &text)
{
    std::vector<PlannedWord> plan = unchanged(line);
    std::vector<PlannedWord> fresh = wordsOfText(text);
    for (PlannedWord &word : fresh)
        word.breaksBefore = false;
    const auto at = std::size_t(after + 1);
    const std::size_t count = fresh.size();
    plan.insert(plan.begin() + std::ptrdiff_t(at), fresh.begin(), fresh.end());
    if (count > 0)
        shareTime(plan, at, count, roomBetween(line, at, at));
    return plan;
}

std::vector<PlannedWord> withoutWord(const CaptionLine &line, int word)
{
    std::vector<PlannedWord> plan = unchanged(line);
    const bool breaks = plan[std::size_t(word)].breaksBefore;
    plan.erase(plan.begin() + word);
    if (breaks && std::size_t(word) < plan.size())
        plan[std::size_t(word)].breaksBefore = true;
    if (!plan.empty())
        plan.front().breaksBefore = false;
    return plan;
}

} // namespace muto::captions
