#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>

#include <vector>

/// Two states of a file, compared, and what that does to places in it.
namespace muto::composition {

/// The bytes [start, oldEnd) of one state that became [start, newEnd) in the next.
struct SourceDifference
{
    qsizetype start = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;

    qsizetype growth() const { return newEnd - oldEnd; }
};

/// The shortest; where it may lie at several places (`aa` became `aaa`), the last of them.
SourceDifference differenceOf(const QByteArray &before, const QByteArray &after);

/// Moves what is behind a difference; `isWhole` becomes false when a place is in the midst of it.
class SpanMover
{
public:
    explicit SpanMover(const SourceDifference &difference)
        : m_difference(difference)
    {
    }

    bool isWhole() const { return m_isWhole; }
    void move(SourceSpan &span);
    /// With its tags and attributes; of one that was edited, what is in its start tag stays as it is.
    void moveElement(HtmlElement &element, bool isEdited);

private:
    const SourceDifference m_difference;
    bool m_isWhole = true;
};

/// Where the lines of `after` begin.
std::vector<qsizetype> movedLines(const std::vector<qsizetype> &lines, const QByteArray &after,
                                  const SourceDifference &difference);

} // namespace muto::composition
