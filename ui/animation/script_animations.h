#pragma once

#include "core/script/keyframe_times.h"
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

    KeyframesAround keyframesAround(const edit::ElementPath &element, const QString &aspect) const override;
    void goToKeyframe(const edit::ElementPath &element, const QString &aspect, int direction) const override;
    Result<> removeKeyframe(const QList<edit::ElementPath> &elements, const QString &aspect) const override;
    std::optional<MovedSpan> movedSpan(const edit::ElementPath &element) const override;

private:
    /// A keyframe of an element, in the time of its file.
    struct Placed
    {
        int script = 0;
        script::ElementKeyframe keyframe;
    };

    /// A property of an element, and who decides it.
    struct Decided
    {
        QString property;
        AnimationNotice notice;
    };

    const std::vector<Decided> &decidedOf(const edit::ElementPath &element) const;
    const std::vector<Placed> &keyframesOf(const edit::ElementPath &element) const;
    std::vector<Placed> keyframesOf(const edit::ElementPath &element, const QString &aspect) const;
    Result<> removeFrom(const edit::ElementPath &element, const QString &aspect) const;

    edit::Document &m_document;
    AnimationEditing &m_editing;
    mutable QHash<edit::ElementPath, std::vector<Decided>> m_known;    ///< Until the next edit.
    mutable QHash<edit::ElementPath, std::vector<Placed>> m_keyframes; ///< The same.
};

} // namespace muto::ui
