#pragma once

#include "core/edit/document.h"
#include "core/edit/markup_edits.h"
#include "core/edit/timing_follower.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace muto::edit {

/// Edits of elements in any of a document's files that become one step of its history.
class EditBatch
{
public:
    struct Target
    {
        const composition::HtmlDocument *html;
        MarkupEdits *edits;
        int element;
    };

    explicit EditBatch(Document &document)
        : m_document(document)
    {
    }

    /// Films are to be as long as their clips afterwards: those that say so, and those that say nothing about
    /// it if that is what is usual.
    void fitDurations(bool isUsual) { m_fits = isUsual; }

    /// Who are asked, one after the other, for more edits, of what goes along with clips.
    void setFollowers(std::vector<TimingFollower *> followers) { m_followers = std::move(followers); }

    /// Fails when there is no such element any more.
    Result<Target> at(const ElementPath &path);
    /// Those of many, in the order of each file, every one once.
    Result<std::vector<Target>> at(const QList<ElementPath> &paths);

    /// The files as they will be. Fails when one edit of them would mean something else than it should.
    Result<std::vector<Document::FileEdit>> finish() const;
    Result<> commit(EditId id, const QString &text,
                    const std::optional<QList<ElementPath>> &selection = std::nullopt) const;

private:
    Result<> follow(std::vector<Document::FileEdit> &edits, TimingFollower &follower) const;

    Document &m_document;
    std::map<QString, MarkupEdits> m_edits;
    std::optional<bool> m_fits; ///< Nothing: no film is fitted.
    std::vector<TimingFollower *> m_followers;
};

} // namespace muto::edit
