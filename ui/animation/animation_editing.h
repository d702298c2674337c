#pragma once

#include "core/base/frame_rate.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/script/animation_presets.h"
#include "core/script/copied_keyframes.h"
#include "core/script/keyframe_times.h"
#include "core/script/property_groups.h"
#include "core/script/script_actions.h"
#include "ui/animation/animation_inspection.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
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
    /// Who knows the time of other files at a time of the film; nothing where they are not seen then.
    using OwnTime = std::function<std::optional<double>(const edit::ElementPath &element, double seconds)>;
    void setOwnTime(OwnTime ownTime) { m_ownTime = std::move(ownTime); }
    void setPlayhead(double seconds);
    double playhead() const { return m_playhead; }
    /// The same in the time of the file that an element is written in.
    Result<double> playheadIn(const edit::ElementPath &element) const;
    /// Of the film: keyframes within the frame of the playhead are at it.
    void setFrameRate(FrameRate rate) { m_frameRate = rate; }
    FrameRate frameRate() const { return m_frameRate; }
    /// Whether a time lies before the frame of the playhead (-1), in it (0) or behind it (1).
    int sideOfFrame(double time, double playhead) const;
    /// Asks for another time of the film.
    void goTo(double seconds) { Q_EMIT seekRequested(seconds); }

    /// Whether edits of animated properties are to become keyframes at the playhead.
    void setAutoKeyframes(bool on);
    bool autoKeyframes() const { return m_autoKeyframes; }

    /// All of them get it, or none.
    Result<> addPreset(const QList<edit::ElementPath> &elements, const script::AnimationPreset &preset);
    /// A movement of one property to a value that can be seen, from the playhead on. `property` is an entry
    /// of `tweenableProperties`, or any name.
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
    /// What was copied of keyframes, from the playhead on; all of the elements get it, or none.
    Result<> pasteKeyframes(const QList<edit::ElementPath> &elements,
                            const std::vector<script::CopiedKeyframe> &keyframes);
    /// Where transforms leave elements that no script moves, in pixels of the film.
    using RestingPlaces = QHash<edit::ElementPath, QPointF>;
    /// At the playhead, with what the element's animations say there; a first one of its place where it has
    /// none.
    Result<> holdKeyframe(const QList<edit::ElementPath> &elements, const RestingPlaces &resting = {});
    /// Those of them that no script moves.
    QList<edit::ElementPath> unmoved(const QList<edit::ElementPath> &elements) const;
    /// Those without a timeline: their files.
    QStringList withoutTimeline(const QList<edit::ElementPath> &elements) const;

    /// The same for what moves one side of them, or has moved it by then.
    Result<> holdGroup(const QList<edit::ElementPath> &elements, script::PropertyGroup group);

    /// The same in one tween alone.
    Result<> holdIn(const script::TweenAddress &tween);

    /// `keyframe` is of the `script`th script of `page`.
    Result<> retime(const QString &page, int script, const script::ElementKeyframe &keyframe, double seconds);
    Result<> remove(const QString &page, int script, const script::ElementKeyframe &keyframe);
    /// Only what it says of some properties, or of a side of its element.
    Result<> removeProperties(const QString &page, int script, const script::ElementKeyframe &keyframe,
                              const QStringList &properties);
    Result<> removeGroup(const QString &page, int script, const script::ElementKeyframe &keyframe,
                         script::PropertyGroup group);
    /// Of the stretch that ends with it; of its whole tween where that has no others.
    Result<> setEase(const QString &page, int script, const script::ElementKeyframe &keyframe,
                     const QString &ease);

Q_SIGNALS:
    void playheadChanged(double seconds);
    /// Somebody wants to see the film at that time.
    void seekRequested(double seconds);
    void autoKeyframesChanged(bool on);
    /// A page had no GSAP, and names it on the web from now on.
    void gsapNamed(const QString &page);

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
    OwnTime m_ownTime;
    double m_playhead = 0;
    FrameRate m_frameRate;
    bool m_autoKeyframes = false;
};

/// The markup of a timeline for the composition of that id; with GSAP, as it comes from the web, if asked
/// for. `name` is the variable it is kept in.
QByteArray timelineMarkup(const QString &compositionId, const QString &name, bool withGsap);

} // namespace muto::ui
