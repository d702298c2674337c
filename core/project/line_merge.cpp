#include "core/project/line_merge.h"

#include "core/project/project_words.h"

#include <algorithm>

#include <git2.h>

namespace muto::project {

namespace {

// Longer than what an author may have written, and libgit2's marks are runs of one character.
constexpr unsigned short kMarkLength = 61;

/// libgit2 wants to be told that it is in use.
class GitLibrary
{
public:
    GitLibrary() { git_libgit2_init(); }
    ~GitLibrary() { git_libgit2_shutdown(); }
    Q_DISABLE_COPY_MOVE(GitLibrary)
};

git_merge_file_input inputOf(const QByteArray &text)
{
    git_merge_file_input input = GIT_MERGE_FILE_INPUT_INIT;
    input.ptr = text.constData();
    input.size = std::size_t(text.size());
    return input;
}

/// The text with conflicts between marks, as git writes it with the base in the middle.
Result<QByteArray> mergedWithMarks(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs)
{
    const GitLibrary library;
    git_merge_file_options options = GIT_MERGE_FILE_OPTIONS_INIT;
    options.flags = GIT_MERGE_FILE_STYLE_DIFF3;
    options.marker_size = kMarkLength;
    const git_merge_file_input baseInput = inputOf(base), oursInput = inputOf(ours),
                               theirsInput = inputOf(theirs);
    git_merge_file_result merged{};
    if (git_merge_file(&merged, &baseInput, &oursInput, &theirsInput, &options) != 0)
        return fail(ErrorKind::Io, ProjectWords::tr("Cannot merge two versions of a text."));
    QByteArray text(merged.ptr, qsizetype(merged.len));
    git_merge_file_result_free(&merged);
    return text;
}

bool isMark(const QByteArray &line, char mark)
{
    return line.startsWith(QByteArray(kMarkLength, mark));
}

QByteArray takeLine(const QByteArray &text, qsizetype &at)
{
    const qsizetype end = text.indexOf('\n', at);
    const qsizetype next = end < 0 ? text.size() : end + 1;
    const QByteArray line = text.mid(at, next - at);
    at = next;
    return line;
}

std::vector<MergePart> partsOf(const QByteArray &text)
{
    std::vector<MergePart> parts;
    MergePart conflict{.isConflict = true};
    QByteArray agreed;
    QByteArray *current = &agreed;
    for (qsizetype at = 0; at < text.size();) {
        const QByteArray line = takeLine(text, at);
        if (isMark(line, '<')) {
            if (!agreed.isEmpty())
                parts.push_back({.agreed = std::exchange(agreed, {})});
            conflict = {.isConflict = true};
            current = &conflict.ours;
        } else if (isMark(line, '|')) {
            current = &conflict.base;
        } else if (isMark(line, '=')) {
            current = &conflict.theirs;
        } else if (isMark(line, '>')) {
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

QByteArray joined(const std::vector<MergePart> &parts, QByteArray MergePart::*side)
{
    QByteArray text;
    for (const MergePart &part : parts)
        text.append(part.isConflict ? part.*side : part.agreed);
    return text;
}

} // namespace

bool LineMerge::isClean() const
{
    return std::none_of(parts.begin(), parts.end(), [](const MergePart &part) { return part.isConflict; });
}

QByteArray LineMerge::withOurs() const
{
    return joined(parts, &MergePart::ours);
}

QByteArray LineMerge::withTheirs() const
{
    return joined(parts, &MergePart::theirs);
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
    const auto text = mergedWithMarks(base, ours, theirs);
    if (!text)
        return fail(text.error());
    LineMerge merge{partsOf(*text)};
    if (!merge.parts.empty() && merge.parts.back().isConflict) {
        restoreEnd(merge.parts.back().base, base);
        restoreEnd(merge.parts.back().ours, ours);
        restoreEnd(merge.parts.back().theirs, theirs);
    }
    return merge;
}

} // namespace muto::project
