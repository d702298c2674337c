#include "core/edit/duration_lock.h"
#include "core/edit/edit_batch.h"
#include "core/edit/editor_actions.h"

namespace muto::edit {

bool EditorActions::doesDurationFollow(const QString &file) const
{
    const composition::HtmlDocument *html = m_document.html(file);
    const std::optional<bool> locked = html ? durationLock(*html) : std::nullopt;
    return locked ? !*locked : m_durationFollows;
}

Result<> EditorActions::setDurationLocked(const QString &file, bool locked)
{
    const composition::HtmlDocument *html = m_document.html(file);
    if (!html)
        return fail(ErrorKind::Usage, tr("There is no composition open."));
    MarkupEdits edits(*html, file);
    const auto set = setDurationLock(edits, *html, locked);
    auto done = set ? edits.finish() : fail(set.error());
    if (!done)
        return fail(done.error().within(file));
    std::vector<Document::FileEdit> all;
    all.push_back({std::move(done->patch), std::move(done->after)});
    return m_document.perform(EditId::SetAttribute,
                              locked ? tr("Lock the duration") : tr("Let the duration follow the clips"),
                              std::move(all));
}

} // namespace muto::edit
