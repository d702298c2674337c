#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/inline_style.h"
#include "ui/preview/page_levels.h"
#include "ui/timeline/timeline_gesture.h"

#include <functional>
#include <utility>
#include <vector>

namespace muto::ui {

/// What has to be written so that clips that go to other tracks cover what is below them there, and nothing
/// that is above. Levels are those that the source says, or else what the page makes of style sheets.
class ClipStacking
{
public:
    explicit ClipStacking(const edit::Document &document)
        : m_document(document)
    {
    }

    void setQuestion(LevelQuestion question) { m_question = std::move(question); }

    using Changes = std::vector<std::pair<edit::ElementPath, std::vector<edit::StyleChange>>>;
    /// Of moves that change tracks of pictures; none for any others. Only for those the page is asked, and
    /// `then` is called when it answers, unless the document has become another one meanwhile.
    void plan(const TimelineModel &model, FrameRate rate, const std::vector<ClipMove> &moves,
              const std::function<void(const Changes &)> &then) const;

private:
    Changes changesFor(const TimelineModel &model, FrameRate rate, const std::vector<ClipMove> &moves,
                       const ElementLevels &known) const;
    ElementLevel levelOf(const edit::ElementPath &path, int element, const ElementLevels &known) const;

    const edit::Document &m_document;
    LevelQuestion m_question;
};

/// One of the elements in a box, as the page paints it.
struct StackedElement
{
    edit::ElementPath path; ///< Empty for what a script has made.
    int level = 0;          ///< z-index.
    bool isMoved = false;
};

/// The other way round: where the clips of a box, its elements in the order of the source, have to go in the
/// timeline so that those which were moved lie above what they cover now, and are seen with.
std::vector<edit::ClipMove> tracksAsPainted(const edit::Document &document,
                                            const std::vector<StackedElement> &box);

} // namespace muto::ui
