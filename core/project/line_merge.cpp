#include "core/project/line_merge.h"

#include "core/project/git_library.h"
#include "core/project/project_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace muto::project {

namespace {

constexpr unsigned short kUsualMarkLength = 61;

git_merge_file_input inputOf(const QByteArray &text)
{
    git_merge_file_input input = GIT_MERGE_FILE_INPUT_INIT;
    input.ptr = text.constData();
    input.size = std::size_t(text.size());
    return input;
}

QByteArray takeLine(const QByteArray &text, qsizetype &at)
{
    const qsizetype end = text.indexOf('\n', at);
    const qsizetype next = end < 0 ? text.size() : end + 1;
    const QByteArray line = text.mid(at, next - at);
    at = next;
    return line;
}

/// How many of one of libgit2's four characters a line begins with; a name may stand behind them.
qsizetype lengthOfMark(const QByteArray &line)
{
    if (line.isEmpty() || !QByteArrayView("<|=>").contains(line[0]))
        return 0;
    const auto end = std::find_if(line.begin(), line.end(), [&line](char c) { return c != line[0]; });
    return end - line.begin();
}

/// The shortest mark that no line of the three texts can be taken for: authors underline with `=`, too.
unsigned short markLengthFor(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    std::set<qsizetype> taken;
    for (const QByteArray *text : {&base, &ours, &theirs}) {
        for (qsizetype at = 0; at < text->size();)
            taken.insert(lengthOfMark(takeLine(*text, at)));
    }
    unsigned short length = kUsualMarkLength;
    while (taken.contains(length))
        ++length;
    return length;
}

/// The text with conflicts between marks, as git writes it with the base in the middle.
Result<QByteArray> mergedWithMarks(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs,
                                   unsigned short markLength)
{
    const GitLibrary library;
    git_merge_file_options options = GIT_MERGE_FILE_OPTIONS_INIT;
    options.flags = GIT_MERGE_FILE_STYLE_DIFF3;
    options.marker_size = markLength;
    const git_merge_file_input baseInput = inputOf(base), oursInput = inputOf(ours),
                               theirsInput = inputOf(theirs);
    git_merge_file_result merged{};
    if (git_merge_file(&merged, &baseInput, &oursInput, &theirsInput, &options) != 0)
        return fail(ErrorKind::Io, ProjectWords::tr("Cannot merge two versions of a text."));
    QByteArray text(merged.ptr, qsizetype(merged.len));
    git_merge_file_result_free(&merged);
    return text;
}

std::vector<MergePart> partsOf(const QByteArray &text, qsizetype markLength)
{
    std::vector<MergePart> parts;
    MergePart conflict{.isConflict = true};
    QByteArray agreed;
    QByteArray *current = &agreed;
    for (qsizetype at = 0; at < text.size();) {
        const QByteArray line = takeLine(text, at);
        const char mark = lengthOfMark(line) == markLength ? line[0] : '\0';
        if (mark == '<') {
            if (!agreed.isEmpty())
                parts.push_back({.agreed = std::exchange(agreed, {})});
            conflict = {.isConflict = true};
            current = &conflict.ours;
        } else if (mark == '|') {
            current = &conflict.base;
        } else if (mark == '=') {
            current = &conflict.theirs;
        } else if (mark == '>') {
            parts.push_back(conflict);
            current = &agreed;
        } else {
            current->append(line);
        }
    }
    if (!agreed.isEmpty())
        parts.push_back({.agreed = agreed});
    return parts;
}

/// Ours, then theirs, which begin on a line of their own also where our text ended in the midst of one.
void appendBoth(QByteArray &text, const MergePart &part)
{
    text += part.ours;
    if (!part.ours.isEmpty() && !part.ours.endsWith('\n') && !part.theirs.isEmpty())
        text += text.contains("\r\n") || part.theirs.contains("\r\n") ? "\r\n" : "\n";
    text += part.theirs;
}

} // namespace

bool LineMerge::isClean() const
{
    return std::none_of(parts.begin(), parts.end(), [](const MergePart &part) { return part.isConflict; });
}

QByteArray LineMerge::withOurs() const
{
    return answered(std::vector<MergeAnswer>(parts.size(), MergeAnswer::Ours));
}

QByteArray LineMerge::answered(const std::vector<MergeAnswer> &answers) const
{
    QByteArray text;
    auto answer = answers.begin();
    for (const MergePart &part : parts) {
        if (!part.isConflict)
            text += part.agreed;
        else if (*answer == MergeAnswer::Both)
            appendBoth(text, part);
        else
            text += *answer == MergeAnswer::Ours ? part.ours : part.theirs;
        if (part.isConflict)
            ++answer;
    }
    return text;
}

namespace {

/// A mark stands on a line of its own, so a side that ended in the midst of a line got a line ending.
void restoreEnd(QByteArray &side, const QByteArray &text)
{
    if (text.endsWith('\n') || side.isEmpty())
        return;
    side.chop(1);
    if (side.endsWith('\r') && !text.endsWith('\r'))
        side.chop(1);
}

} // namespace

Result<LineMerge> mergeLines(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    const unsigned short markLength = markLengthFor(base, ours, theirs);
    const auto text = mergedWithMarks(base, ours, theirs, markLength);
    if (!text)
        return fail(text.error());
    LineMerge merge{partsOf(*text, markLength)};
    if (!merge.parts.empty() && merge.parts.back().isConflict) {
        restoreEnd(merge.parts.back().base, base);
        restoreEnd(merge.parts.back().ours, ours);
        restoreEnd(merge.parts.back().theirs, theirs);
    }
    return merge;
}

} // namespace muto::project
