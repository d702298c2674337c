#include "core/project/line_diff.h"

#include "core/project/git_library.h"
#include "core/project/project_words.h"

namespace muto::project {

namespace {

struct Collected
{
    std::vector<DiffLine> lines;
    int lastBefore = 0; ///< The last line of the older text that was told of.
};

int takeHunk(const git_diff_delta *, const git_diff_hunk *hunk, void *payload)
{
    auto &collected = *static_cast<Collected *>(payload);
    // Where nothing is removed, a hunk begins after the line it names.
    const int first = hunk->old_start + (hunk->old_lines == 0 ? 1 : 0);
    if (first > collected.lastBefore + 1)
        collected.lines.push_back({.kind = DiffLine::Kind::Gap});
    collected.lastBefore = first + hunk->old_lines - 1;
    return 0;
}

int takeDiffLine(const git_diff_delta *, const git_diff_hunk *, const git_diff_line *line, void *payload)
{
    auto &lines = static_cast<Collected *>(payload)->lines;
    QByteArray text(line->content, qsizetype(line->content_len));
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    if (line->origin == GIT_DIFF_LINE_CONTEXT)
        lines.push_back({DiffLine::Kind::Same, line->new_lineno, text});
    else if (line->origin == GIT_DIFF_LINE_DELETION)
        lines.push_back({DiffLine::Kind::Removed, line->old_lineno, text});
    else if (line->origin == GIT_DIFF_LINE_ADDITION)
        lines.push_back({DiffLine::Kind::Added, line->new_lineno, text});
    return 0; // other lines say that a text does not end with a line ending
}

} // namespace

Result<std::vector<DiffLine>> lineDiff(const QByteArray &before, const QByteArray &after, int around)
{
    const GitLibrary library;
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_FORCE_TEXT;
    options.context_lines = quint32(around);
    Collected collected;
    if (git_diff_buffers(before.constData(), std::size_t(before.size()), nullptr, after.constData(),
                         std::size_t(after.size()), nullptr, &options, nullptr, nullptr, takeHunk,
                         takeDiffLine, &collected) != 0)
        return fail(ErrorKind::Io, ProjectWords::tr("Cannot compare two versions of a text."));
    return std::move(collected.lines);
}

} // namespace muto::project
