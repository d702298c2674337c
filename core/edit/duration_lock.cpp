#include "core/edit/duration_lock.h"

#include "core/edit/clip_times.h"
#include "core/edit/edit_words.h"

namespace muto::edit {

namespace {

const QString kDurationLocked = QStringLiteral("data-duration-locked");

} // namespace

std::optional<bool> durationLock(const composition::HtmlDocument &document)
{
    if (!document.source().contains("data-duration-locked"))
        return std::nullopt; // most films say nothing, and this is asked after every edit
    const auto root = ClipTimes(document).root();
    if (!root || !document.elements()[*root].has(QLatin1String("data-duration-locked")))
        return std::nullopt;
    return document.elements()[*root].value(QLatin1String("data-duration-locked")) != QLatin1String("false");
}

Result<> setDurationLock(MarkupEdits &edits, const composition::HtmlDocument &document, bool locked)
{
    const auto root = ClipTimes(document).root();
    if (!root)
        return fail(ErrorKind::Composition, EditWords::tr("There is no composition in this file."));
    return edits.setAttribute(*root, kDurationLocked,
                              locked ? QStringLiteral("true") : QStringLiteral("false"));
}

} // namespace muto::edit
