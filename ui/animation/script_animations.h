#pragma once

#include "ui/inspector/animated_properties.h"

#include <QHash>

#include <vector>

namespace muto::ui {

class AnimationEditing;

} // namespace muto::ui

namespace muto::edit {
class Document;
}

namespace muto::ui {

/// Tells the inspector what GSAP timelines animate, and makes keyframes of its edits while that is wanted.
class ScriptAnimations : public AnimatedProperties
{
    Q_OBJECT

public:
    ScriptAnimations(edit::Document &document, AnimationEditing &editing, QObject *parent = nullptr);
    ~ScriptAnimations() override;

    std::optional<AnimationNotice> find(const edit::ElementPath &element,
                                        const QString &aspect) const override;
    std::optional<Result<>> write(const edit::ElementPath &element, const QString &aspect,
                                  const QString &value) const override;

private:
    /// A property of an element, and who decides it.
    struct Decided
    {
        QString property;
        AnimationNotice notice;
    };

    const std::vector<Decided> &decidedOf(const edit::ElementPath &element) const;

    edit::Document &m_document;
    AnimationEditing &m_editing;
    mutable QHash<edit::ElementPath, std::vector<Decided>> m_known; ///< Until the next edit.
};

} // namespace muto::ui
