#pragma once

#include "core/edit/change_set.h"
#include "core/edit/document.h"
#include "core/script/presentable_text.h"
#include "core/web/unsaved_texts.h"

#include <QString>

#include <map>
#include <optional>

namespace muto::ui {

/// What the preview waits for.
struct PageWait
{
    QString file;
    script::TextFault fault;
    friend bool operator==(const PageWait &, const PageWait &) = default;
};

/// The texts that a page gets of an edited document: as they are, except for what somebody is in the middle
/// of writing, which stays as it was when it last was whole (script::presentableText). GUI thread.
class PageTexts
{
public:
    /// Which outlive it.
    PageTexts(const edit::Document &document, web::UnsavedTexts &texts);

    /// What an edit changes of what the page shows. A style sheet or a script in a file of its own that has
    /// changed is a change of Kind::Code of that file as a whole: of no steps.
    edit::ChangeSet take(const edit::ChangeSet &changes);
    /// The same for what was waited with: all is shown as it is, and no better expected of it.
    edit::ChangeSet takeWaiting();

    std::optional<PageWait> waiting() const;

private:
    std::optional<edit::ChangeSet> takeFile(const QString &file, const edit::ChangeSet &changes);
    edit::ChangeSet exchange(const QString &file, const QByteArray &bytes);

    const edit::Document &m_document;
    web::UnsavedTexts &m_texts;
    std::map<QString, script::TextFault> m_waiting; ///< By file.
};

} // namespace muto::ui
