#pragma once

#include <QByteArray>

#include <vector>

namespace muto::format {

/// Where the lines of a text begin, and how. Lines count from 0, places are bytes. The text must outlive it.
class PageLines
{
public:
    explicit PageLines(const QByteArray &text);

    int count() const { return int(m_starts.size()); }
    int lineOf(qsizetype offset) const;
    /// The white space a line begins with.
    QByteArray lead(int line) const;
    /// Where the first byte of a line is that is no white space.
    qsizetype firstOf(int line) const { return m_starts[std::size_t(line)] + lead(line).size(); }

private:
    const QByteArray &m_text;
    std::vector<qsizetype> m_starts;
};

} // namespace muto::format
