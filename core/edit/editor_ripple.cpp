#include "core/edit/clip_times.h"
#include "core/edit/editor_actions.h"
#include "core/edit/ripple_edits.h"

#include <utility>

namespace muto::edit {

using composition::Clip;

namespace {

/// When a clip is seen; nothing for one whose end nobody knows.
std::optional<std::pair<double, double>> spanOf(const Document &document, const ElementPath &path)
{
    const auto element = document.find(path);
    const Clip *clip = nullptr;
    const std::optional<ClipTimes> times =
        element ? std::optional<ClipTimes>(*document.html(path.file)) : std::nullopt;
    if (times)
        clip = times->find(*element);
    if (!clip || !clip->duration)
        return {};
    return std::pair(clip->start, clip->start + *clip->duration);
}

tl::unexpected<Error> refuseOpenEnd()
{
    return fail(ErrorKind::Composition, EditorActions::tr("Nobody knows where this clip ends."),
                EditorActions::tr("Give it a duration first."));
}

} // namespace

Result<> EditorActions::moveBehind(const ElementPath &clip, double end, double later,
                                   const std::optional<double> &ownStart)
{
    const auto element = m_document.find(clip);
    if (!element)
        return fail(element.error());
    const ElementPaths &paths = *m_document.paths(clip.file);
    std::vector<ClipMove> moves;
    if (ownStart)
        moves.push_back({clip, *ownStart, std::nullopt});
    for (const auto &[follower, start] : startsBehind(*m_document.html(clip.file), *element, end, later))
        moves.push_back({paths.of(follower), start, std::nullopt});
    return moves.empty() ? ok() : moveAll(moves, false);
}

Result<> EditorActions::rippleTrimStart(const ElementPath &clip, double at)
{
    const auto before = spanOf(m_document, clip);
    if (!before)
        return refuseOpenEnd();
    StepScope step(m_document, tr("Trim the start of %1 and close the gap").arg(nameOf(clip)));
    auto done = trim(EditId::TrimStart, {{clip, at}}, false); // what is in the way goes
    if (done)
        done =
            moveBehind(clip, before->second, before->first - spanOf(m_document, clip)->first, before->first);
    if (!done)
        step.cancel();
    return done;
}

Result<> EditorActions::rippleTrimEnd(const ElementPath &clip, double at, std::optional<double> sourceSeconds)
{
    const auto before = spanOf(m_document, clip);
    if (!before)
        return refuseOpenEnd();
    StepScope step(m_document, tr("Trim the end of %1 and close the gap").arg(nameOf(clip)));
    auto done = trim(EditId::TrimEnd, {{clip, at, sourceSeconds}}, false);
    if (done)
        done =
            moveBehind(clip, before->second, spanOf(m_document, clip)->second - before->second, std::nullopt);
    if (!done)
        step.cancel();
    return done;
}

} // namespace muto::edit
