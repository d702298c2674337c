#include "core/format/page_lines.h"

#include "core/format/line_plan.h"

#include <algorithm>

namespace muto::format {

namespace {

constexpr qsizetype kLongestLead = 400; ///< Lines may be as long as files: no more of them is copied.

} // namespace

PageLines::PageLines(const QByteArray &text)
    : m_text(text)
    , m_starts(lineStarts(text))
{
}

int PageLines::lineOf(qsizetype offset) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()) - 1;
}

QByteArray PageLines::lead(int line) const
{
    return leadOf(m_text.mid(m_starts[std::size_t(line)], kLongestLead));
}

} // namespace muto::format
