#pragma once

#include "core/base/frame_rate.h"

#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace muto::composition {

/// An element with words in it is a text; one without, of which shapes and effects are made, an element.
enum class ClipKind { Video, Audio, Image, Text, Element, Composition };

/// A timed element of the source: an element with `data-start` (composition contract 1.4, 1.5).
struct Clip
{
    QString id;    ///< The element's id; empty when it has none.
    QString label; ///< What people call it (contract 1.12).
    ClipKind kind = ClipKind::Element;
    double start = 0;               ///< Seconds from the beginning of the film, resolved.
    std::optional<double> duration; ///< Seconds; nothing when only the page can tell, or open-ended.
    int track = 0;
    QString source; ///< `src` or `data-composition-src`; empty otherwise.
    friend bool operator==(const Clip &, const Clip &) = default;
};

/// What a composition says about itself before any of its scripts has run.
struct Composition
{
    QString entry;               ///< HTML file relative to the project folder.
    QString id;                  ///< `data-composition-id` of the root.
    QSize size;                  ///< Canvas in CSS pixels.
    double declaredDuration = 0; ///< Seconds; 0 when the page has to be asked.
    std::optional<FrameRate> declaredFrameRate;
    std::vector<Clip> clips; ///< In document order, the root excluded.
    friend bool operator==(const Composition &, const Composition &) = default;

    FrameRate frameRate() const { return declaredFrameRate.value_or(FrameRate()); }
};

/// Something about a composition that a person should know.
struct Issue
{
    enum class Severity { Info, Warning, Error };
    Severity severity = Severity::Warning;
    QString where; ///< File and line, "index.html:12".
    QString message;
    bool isLinted = false; ///< A rule of the linter tells it, too, and more about it.
    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace muto::composition
