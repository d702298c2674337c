#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/script/animation_presets.h"
#include "core/script/keyframe_times.h"
#include "core/script/script_actions.h"
#include "ui/animation/animation_inspection.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace muto::ui {

/// What panels do to the animations of elements: where each is written, and when, is decided here. Each call
/// is one step of the history, unless a gesture is going on. Errors are in words for a person. GUI thread.
class AnimationEditing : public QObject
{
    Q_OBJECT

public:
    AnimationEditing(edit::Document &document, edit::EditorActions &actions, script::ScriptLibrary &library,
                     QObject *parent = nullptr);

    script::ScriptActions &scripts() { return m_scripts; }
    script::ScriptLibrary &library() { return m_library; }

    /// The page that is the film: its times are those of the playhead.
    void setEntry(const QString &file) { m_entry = file; }
    void setPlayhead(double seconds);
    double playhead() const { return m_playhead; }

    /// Whether edits of animated properties are to become keyframes at the playhead.
    void setAutoKeyframes(bool on);
    bool autoKeyframes() const { return m_autoKeyframes; }

    /// All of them get it, or none.
    Result<> addPreset(const QList<edit::ElementPath> &elements, const script::AnimationPreset &preset);
    /// A movement of one property to a value that can be seen, from the playhead on.
    Result<> addAnimation(const QList<edit::ElementPath> &elements, const QString &property);
    /// A script with a timeline that has nothing in it yet, and GSAP where a page has none.
    Result<> writeTimeline(const QString &page);

    /// Goes to where an element is seen, unless it is seen now.
    void goToWhereSeen(const edit::ElementPath &element);

    /// At the playhead, for an aspect of the inspector with its value.
    Result<> setKeyframe(const QList<edit::ElementPath> &elements, const QString &aspect,
                         const QString &value);
    /// The same for values by the names that tweens have for them.
    Result<> setKeyframe(const edit::ElementPath &element, const std::vector<script::ScriptField> &values);
    /// At the playhead, with what the element's animations say there.
    Result<> holdKeyframe(const QList<edit::ElementPath> &elements);

    /// The same in one tween alone.
    Result<> holdIn(const script::TweenAddress &tween);

    /// `keyframe` is of the `script`th script of `page`.
    Result<> retime(const QString &page, int script, const script::ElementKeyframe &keyframe, double seconds);
    Result<> remove(const QString &page, int script, const script::ElementKeyframe &keyframe);
    /// Of the stretch that ends with it; of its whole tween where that has no others.
    Result<> setEase(const QString &page, int script, const script::ElementKeyframe &keyframe,
                     const QString &ease);

Q_SIGNALS:
    void playheadChanged(double seconds);
    /// Somebody wants to see the film at that time.
    void seekRequested(double seconds);
    void autoKeyframesChanged(bool on);

private:
    using ElementEdit = std::function<Result<>(const edit::ElementPath &)>;

    Result<AnimatedPlace> placeFor(const edit::ElementPath &element) const;
    Result<AnimatedPlace> placeNow(const edit::ElementPath &element) const;
    Result<> forEach(const QList<edit::ElementPath> &elements, const ElementEdit &edit);
    Result<> addAnimationTo(const edit::ElementPath &element, const QString &property);
    Result<>
    keyAt(const edit::ElementPath &element, const AnimatedPlace &place,
          const std::function<std::vector<script::ScriptField>(const script::ScriptModel &)> &values);
    script::TargetCount countIn(const QString &page) const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    script::ScriptLibrary &m_library;
    script::ScriptActions m_scripts;
    QString m_entry;
    double m_playhead = 0;
    bool m_autoKeyframes = false;
};

/// The markup of a timeline for the composition of that id; with GSAP, as it comes from the web, if asked
/// for. `name` is the variable it is kept in.
QByteArray timelineMarkup(const QString &compositionId, const QString &name, bool withGsap);

} // namespace muto::ui
