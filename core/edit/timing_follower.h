#pragma once

#include "core/composition/html_document.h"
#include "core/edit/source_splice.h"

#include <QString>

#include <utility>
#include <vector>

namespace muto::edit {

class Document;

/// A page before and after its clips have been given other times, copied or removed.
struct TimingChange
{
    QString file;
    const composition::HtmlDocument *before;
    const composition::HtmlDocument *after;
    std::vector<std::pair<QString, QString>> copies; ///< Ids of originals, and those of their copies.
    /// The same of what was copied earlier and is pasted: it looks like its original, and moves by itself.
    std::vector<std::pair<QString, QString>> pasted;
};

/// What goes along when clips are moved, trimmed, split, copied or removed: the movement that scripts give
/// them, the looks that style sheets do, in the same step of the history.
class TimingFollower
{
public:
    virtual ~TimingFollower() = default;
    /// Patches of pages in `changes` as they will be, and of all other files as they are in the document:
    /// what followers change of one of these must lie apart. A page that one of them changes is among the
    /// changes that those after it are told of. What cannot follow stays as it is.
    virtual std::vector<SourcePatch> follow(const Document &document,
                                            const std::vector<TimingChange> &changes) = 0;
};

} // namespace muto::edit
