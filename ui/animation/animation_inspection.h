#pragma once

#include "core/edit/document.h"
#include "core/script/page_motions.h"
#include "core/script/script_actions.h"
#include "core/script/script_library.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::ui {

/// A tween that moves an element, and where it is written.
struct ShownTween
{
    script::TweenAddress address;
    script::Tween tween;
    int others = 0; ///< Elements that it moves, too.
    QString file;
    composition::SourceSpan span; ///< Of its call, in the file.
    bool isMadeByCode = false;    ///< Its call is: in a loop, a function, a condition.

    double end() const { return tween.start.value_or(0) + tween.duration.value_or(0); }
};

/// Where an element is, and where an animation of it would be written.
struct AnimatedPlace
{
    int element = -1;
    QString label;
    QString selector; ///< Means it alone, once `ScriptActions::change` has given it the id this may need.
    double start = 0; ///< When it is seen: its own clip, or the one it is in.
    double end = 0;
    int script = -1; ///< With a timeline that is the film's; -1 when the page has none.
    int timeline = -1;

    bool hasTimeline() const { return script >= 0; }
};

/// What scripts say about one element: a value, computed from the document.
struct ElementAnimations
{
    std::optional<AnimatedPlace> place;      ///< Nothing when there is no such element.
    std::vector<ShownTween> tweens;          ///< In the order of their times, those of unknown time last.
    std::vector<script::PageMotion> motions; ///< What CSS and scripts without GSAP do, only to be looked at.
    bool loadsGsap = false;                  ///< The page names a file that is GSAP.

    static ElementAnimations of(const edit::Document &document, script::ScriptLibrary &library,
                                const edit::ElementPath &element);
};

/// The element's place; an error in words for a person when it is not there any more.
Result<AnimatedPlace> animatedPlace(const edit::Document &document, script::ScriptLibrary &library,
                                    const edit::ElementPath &element);

/// Whether a page takes a script that is GSAP from somewhere.
bool loadsGsap(const composition::HtmlDocument &page);

/// When an element is seen: its own times or those of the clip around it, else those of the film.
std::pair<double, double> seenTimes(const composition::HtmlDocument &page, int element);

} // namespace muto::ui
