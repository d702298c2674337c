#include "ui/source/text_splices.h"

#include <algorithm>

namespace muto::ui {

using edit::SourcePatch;
using edit::SourceSplice;

namespace {

constexpr std::size_t kMostComparisons = 1'000'000; // lines of one text times lines of the other

std::vector<QByteArray> linesOf(const QByteArray &text)
{
    std::vector<QByteArray> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        lines.push_back(text.mid(begin, end - begin));
        begin = end;
    }
    return lines;
}

/// How many lines two texts have in common from line (a, b) on, for each pair of lines.
class CommonLines
{
public:
    CommonLines(const std::vector<QByteArray> &before, const std::vector<QByteArray> &after)
        : m_width(after.size() + 1)
        , m_counts((before.size() + 1) * m_width)
    {
        for (std::size_t a = before.size(); a-- > 0;) {
            for (std::size_t b = after.size(); b-- > 0;)
                count(a, b) =
                    before[a] == after[b] ? at(a + 1, b + 1) + 1 : std::max(at(a + 1, b), at(a, b + 1));
        }
    }

    int at(std::size_t a, std::size_t b) const { return m_counts[a * m_width + b]; }

private:
    int &count(std::size_t a, std::size_t b) { return m_counts[a * m_width + b]; }

    std::size_t m_width;
    std::vector<int> m_counts;
};

/// Appends what differs between two runs of bytes, its common ends left out.
void appendDifference(std::vector<SourceSplice> &splices, qsizetype offset, const QByteArray &removed,
                      const QByteArray &inserted)
{
    const SourcePatch patch = SourcePatch::between({}, removed, inserted);
    for (SourceSplice splice : patch.splices()) {
        splice.offset += offset;
        splices.push_back(std::move(splice));
    }
}

std::vector<SourceSplice> lineSplices(const SourceSplice &whole)
{
    const auto before = linesOf(whole.removed);
    const auto after = linesOf(whole.inserted);
    if (before.size() < 2 || after.size() < 2 || before.size() * after.size() > kMostComparisons)
        return {whole};
    const CommonLines common(before, after);
    std::vector<SourceSplice> splices;
    QByteArray removed;
    QByteArray inserted;
    qsizetype offset = whole.offset;
    const auto flush = [&] {
        appendDifference(splices, offset - removed.size(), removed, inserted);
        removed.clear();
        inserted.clear();
    };
    std::size_t a = 0;
    std::size_t b = 0;
    while (a < before.size() || b < after.size()) {
        if (a < before.size() && b < after.size() && before[a] == after[b]) {
            flush();
            offset += before[a].size();
            ++a;
            ++b;
        } else if (b == after.size() || (a < before.size() && common.at(a + 1, b) >= common.at(a, b + 1))) {
            removed += before[a];
            offset += before[a++].size();
        } else {
            inserted += after[b++];
        }
    }
    flush();
    return splices;
}

bool isApart(const SourceSplice &one, const SourceSplice &other)
{
    return one.end() < other.offset || other.end() < one.offset;
}

} // namespace

std::vector<SourceSplice> textSplices(const QByteArray &before, const QByteArray &after)
{
    const SourcePatch whole = SourcePatch::between({}, before, after);
    return whole.isEmpty() ? std::vector<SourceSplice>() : lineSplices(whole.splices().front());
}

std::optional<std::vector<SourceSplice>> rebased(const std::vector<SourceSplice> &splices,
                                                 const std::vector<SourceSplice> &mine)
{
    std::vector<SourceSplice> moved;
    for (SourceSplice splice : splices) {
        qsizetype growth = 0;
        for (const SourceSplice &own : mine) {
            if (!isApart(own, splice))
                return std::nullopt;
            growth += own.offset < splice.offset ? own.growth() : 0;
        }
        splice.offset += growth;
        moved.push_back(std::move(splice));
    }
    return moved;
}

} // namespace muto::ui
