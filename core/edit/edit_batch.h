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

    /// Clips that are not to lie on others afterwards, but on the nearest tracks that are free
    /// (`tracksWithRoom`). They are counted as the elements of the file will be; `areNew` where they are not
    /// there yet.
    void giveWay(const QString &file, std::vector<int> elements, bool areNew);

    /// Ids of elements that were copied before, and those they have where they are pasted in this file.
    void notePasted(const QString &file, std::vector<std::pair<QString, QString>> newIds)
    {
        m_pasted.insert_or_assign(file, std::move(newIds));
    }

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
    Result<MarkupEdit> fitted(MarkupEdit edit, const QString &file) const;
    std::vector<TimingChange> changesBy(const std::vector<Document::FileEdit> &edits) const;
    Result<> follow(std::vector<Document::FileEdit> &edits, TimingFollower &follower) const;

    Document &m_document;
    std::map<QString, MarkupEdits> m_edits;
    struct Placed
    {
        std::vector<int> elements;
        bool areNew = false;
    };
    std::map<QString, Placed> m_placed;
    std::map<QString, std::vector<std::pair<QString, QString>>> m_pasted;
    std::optional<bool> m_fits; ///< Nothing: no film is fitted.
    std::vector<TimingFollower *> m_followers;
};

} // namespace muto::edit
