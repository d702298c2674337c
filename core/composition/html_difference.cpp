#include "core/composition/html_difference.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace muto::composition {

namespace {

constexpr qsizetype kBlock = 4096; // is compared at once

qsizetype commonStart(const QByteArray &a, const QByteArray &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length + kBlock <= most && std::memcmp(a.cbegin() + length, b.cbegin() + length, kBlock) == 0)
        length += kBlock;
    return std::mismatch(a.cbegin() + length, a.cbegin() + most, b.cbegin() + length).first - a.cbegin();
}

qsizetype commonEnd(const QByteArray &a, const QByteArray &b, qsizetype start)
{
    const qsizetype most = std::min(a.size(), b.size()) - start;
    const char *endA = a.cend(), *endB = b.cend();
    qsizetype length = 0;
    while (length + kBlock <= most &&
           std::memcmp(endA - length - kBlock, endB - length - kBlock, kBlock) == 0)
        length += kBlock;
    while (length < most && endA[-1 - length] == endB[-1 - length])
        ++length;
    return length;
}

} // namespace

SourceDifference differenceOf(const QByteArray &before, const QByteArray &after)
{
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before, after, start);
    return {start, before.size() - end, after.size() - end};
}

void SpanMover::move(SourceSpan &span)
{
    if (span.offset >= m_difference.oldEnd)
        span.offset += m_difference.growth();
    else if (span.end() > m_difference.start)
        m_isWhole = false;
}

void SpanMover::moveElement(HtmlElement &element, bool isEdited)
{
    if (element.startTag && !isEdited)
        move(*element.startTag);
    if (element.endTag)
        move(*element.endTag);
    for (HtmlAttribute &attribute : element.attributes) {
        if (isEdited)
            break;
        move(attribute.nameSpan);
        move(attribute.valueSpan);
    }
}

std::vector<qsizetype> movedLines(const std::vector<qsizetype> &lines, const QByteArray &after,
                                  const SourceDifference &difference)
{
    const auto first = std::upper_bound(lines.begin(), lines.end(), difference.start);
    const auto rest = std::upper_bound(first, lines.end(), difference.oldEnd);
    std::vector<qsizetype> moved(lines.begin(), first);
    for (qsizetype at = difference.start; at < difference.newEnd; ++at) {
        if (after[at] == '\n')
            moved.push_back(at + 1);
    }
    std::transform(rest, lines.end(), std::back_inserter(moved),
                   [&difference](qsizetype start) { return start + difference.growth(); });
    return moved;
}

} // namespace muto::composition
