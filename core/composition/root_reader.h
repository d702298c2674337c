#pragma once

#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/composition/reader_notes.h"

#include <QSize>
#include <QString>

#include <optional>

namespace muto::composition {

class HtmlDocument;

inline constexpr double kLongestFilm = 24 * 60 * 60; ///< Seconds.

/// What the root element says about the film as a whole (composition contract 1.3, 1.8).
struct RootFacts
{
    QString id;
    QSize size;
    double duration = 0; ///< Seconds; 0 when the page has to be asked.
    std::optional<FrameRate> frameRate;
};

/// Reads the root element. Fails when its size or duration is a number no film can have; what is not a number
/// at all counts as absent and is noted.
Result<RootFacts> readRoot(const HtmlDocument &document, int root, const QString &entry, ReaderNotes &notes);

} // namespace muto::composition
