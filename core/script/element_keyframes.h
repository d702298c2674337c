#pragma once

#include "core/composition/html_document.h"
#include "core/script/keyframe_times.h"
#include "core/script/property_course.h"
#include "core/script/script_edits.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::script {

/// Values that an element is to have at a moment.
struct KeyframeWish
{
    QString target;   ///< What a tween is aimed at that has to be made for it.
    int timeline = 0; ///< That such a tween is added to.
    double time = 0;  ///< Seconds of the composition.
    double from = 0;  ///< When a movement towards it may begin at the earliest.
    std::vector<ScriptField> values;
    QString ease = {}; ///< Of a movement that has to be made for it; empty for the usual one.
};

/// Each value becomes a keyframe of the tween that moves its property at that moment. Where none does, there
/// will be one that leads there from the last moment that is known of the property. Pure, as all below.
Result<> setKeyframe(ScriptEdits &edits, const ScriptModel &model, const composition::HtmlDocument &page,
                     int element, const KeyframeWish &wish);

/// A keyframe in each tween that moves an element at a moment, with the values it has there: nothing moves
/// otherwise than before, but it can be changed. Before and behind all of them, movements to what has been
/// moved last reach to that moment. `wish` has the values that are set at that moment where nothing moves the
/// element yet. Fails where there are none either, and where no value is known.
Result<> holdKeyframes(ScriptEdits &edits, const ScriptModel &model, const composition::HtmlDocument &page,
                       int element, const KeyframeWish &wish);
/// In one tween alone, which has to be going on.
Result<> holdKeyframe(ScriptEdits &edits, const ScriptModel &model, const composition::HtmlDocument &page,
                      int tween, double time);

/// A keyframe for what animations say of some properties of an element at a moment, or have come to say by
/// then: nothing moves otherwise than before. `wish` has no values. Fails where none is known.
Result<> holdProperties(ScriptEdits &edits, const ScriptModel &model, const composition::HtmlDocument &page,
                        int element, KeyframeWish wish, const QStringList &properties);

/// All that the tweens of an element move.
QStringList movedProperties(const ScriptModel &model, const composition::HtmlDocument &page, int element);

/// A keyframe at another moment: inside of its tween, or else the beginning or end of it. The other edge of
/// the tween, and all other tweens, stay where they are.
Result<> retimeKeyframe(ScriptEdits &edits, const ScriptModel &model, const TargetCount &count,
                        const ElementKeyframe &keyframe, double time);

/// With the last thing that it says a tween goes as a whole.
Result<> removeKeyframe(ScriptEdits &edits, const ScriptModel &model, const TargetCount &count,
                        const ElementKeyframe &keyframe);

/// Only what a keyframe says of some properties. The beginning or end of a tween without keyframes stands for
/// all of it.
Result<> removeFromKeyframe(ScriptEdits &edits, const ScriptModel &model, const TargetCount &count,
                            const ElementKeyframe &keyframe, const QStringList &properties);

/// The tween that decides a property of an element at a moment: the one going on then, or else the last
/// before, or else the first at all.
std::optional<int> ownerOf(const ScriptModel &model, const composition::HtmlDocument &page, int element,
                           const QString &property, double time);

/// The timeline that is the film's; nothing when the script has none.
std::optional<int> mainTimeline(const ScriptModel &model);

/// A selector that means this element and no other; empty when there is none as simple as people write it.
QString selectorFor(const composition::HtmlDocument &page, int element);

} // namespace muto::script
