#pragma once

#include "core/edit/document.h"
#include "core/edit/inline_style.h"
#include "ui/timeline/timeline_gesture.h"

#include <QHash>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace muto::ui {

/// How an element is painted among its siblings, as the page has it.
struct ClipLevel
{
    edit::ElementPath path;
    int level = 0; ///< z-index.
    bool isPositioned = true;
};

/// Who can be asked how elements are painted; answers when the page does.
using LevelQuestion = std::function<void(const QList<edit::ElementPath> &elements,
                                         std::function<void(const std::vector<ClipLevel> &)> answer)>;

/// What has to be written so that clips that go to other tracks cover what is below them there, and nothing
/// that is above. Levels are those that the source says, or else what the page has made of style sheets when
/// it was asked last.
class ClipStacking
{
public:
    explicit ClipStacking(const edit::Document &document)
        : m_document(document)
    {
    }

    void setQuestion(LevelQuestion question) { m_question = std::move(question); }
    /// Asks again about all that can be moved.
    void ask(const TimelineModel &model);

    using Changes = std::vector<std::pair<edit::ElementPath, std::vector<edit::StyleChange>>>;
    /// Of moves that change tracks of pictures; none for any others.
    Changes changesFor(const TimelineModel &model, FrameRate rate, const std::vector<ClipMove> &moves) const;

private:
    ClipLevel levelOf(const edit::ElementPath &path, int element) const;

    const edit::Document &m_document;
    LevelQuestion m_question;
    std::shared_ptr<QHash<edit::ElementPath, ClipLevel>> m_known =
        std::make_shared<QHash<edit::ElementPath, ClipLevel>>(); ///< An answer may come late.
};

} // namespace muto::ui
