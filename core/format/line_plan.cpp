#include "core/format/line_plan.h"

#include <algorithm>
#include <map>

namespace muto::format {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

/// Without its line ending.
QByteArray contentOf(const QByteArray &line)
{
    qsizetype end = line.size();
    while (end > 0 && (line.at(end - 1) == '\n' || line.at(end - 1) == '\r'))
        --end;
    return line.left(end);
}

/// What people indent by; anything else is a slip.
bool isLevel(const QByteArray &lead)
{
    return lead == "\t" || lead == "  " || lead == "   " || lead == "    " || lead == "        ";
}

QByteArray withoutTrailing(const QByteArray &content)
{
    qsizetype end = content.size();
    while (end > 0 && isBlank(content.at(end - 1)))
        --end;
    return content.left(end);
}

QByteArray written(const QByteArray &line, const LinePlan &plan, const QByteArray &level)
{
    const QByteArray content = contentOf(line);
    const QByteArray ending = line.mid(content.size());
    const QByteArray kept = plan.isFixedEnd ? content : withoutTrailing(content);
    if (plan.isFixedStart)
        return kept + ending;
    const QByteArray words = kept.mid(leadOf(kept).size());
    return (words.isEmpty() ? words : level.repeated(plan.depth) + words) + ending;
}

} // namespace

QByteArray leadOf(const QByteArray &line)
{
    const auto end = std::find_if_not(line.begin(), line.end(), isBlank);
    return line.left(end - line.begin());
}

std::vector<qsizetype> lineStarts(const QByteArray &text)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
        starts.push_back(feed + 1);
    return starts;
}

QByteArray usualLevel(const QByteArray &text, const std::vector<LinePlan> &plan)
{
    const std::vector<qsizetype> starts = lineStarts(text);
    std::map<QByteArray, int> counts;
    int last = -1; // line with words and a beginning of its own
    for (int line = 0; line < int(starts.size()) && line < int(plan.size()); ++line) {
        const qsizetype end = line + 1 < int(starts.size()) ? starts[std::size_t(line) + 1] : text.size();
        const QByteArray written = text.mid(starts[std::size_t(line)], end - starts[std::size_t(line)]);
        if (plan[std::size_t(line)].isFixedStart || written.trimmed().isEmpty())
            continue;
        const QByteArray lead = leadOf(written);
        if (last >= 0 && plan[std::size_t(line)].depth == plan[std::size_t(last)].depth + 1) {
            const QByteArray outer = leadOf(text.mid(starts[std::size_t(last)]));
            if (lead.startsWith(outer) && isLevel(lead.mid(outer.size())))
                ++counts[lead.mid(outer.size())];
        }
        last = line;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? QByteArray("  ") : most->first;
}

QByteArray withPlan(const QByteArray &text, const std::vector<LinePlan> &plan, int first, int last)
{
    const std::vector<qsizetype> starts = lineStarts(text);
    const QByteArray level = usualLevel(text, plan);
    QByteArray result;
    result.reserve(text.size());
    for (int line = 0; line < int(starts.size()); ++line) {
        const qsizetype begin = starts[std::size_t(line)];
        const qsizetype end = line + 1 < int(starts.size()) ? starts[std::size_t(line) + 1] : text.size();
        const QByteArray source = text.mid(begin, end - begin);
        const bool isChanged = line >= first && line <= last && line < int(plan.size());
        result += isChanged ? written(source, plan[std::size_t(line)], level) : source;
    }
    return result;
}

} // namespace muto::format
