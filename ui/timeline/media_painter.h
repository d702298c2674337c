#pragma once

#include "ui/timeline/media_looks.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace muto::ui {

/// Which part of its source a clip shows.
struct MediaSpan
{
    double start = 0; ///< Seconds of the source at the clip's beginning.
    double rate = 1;  ///< Seconds of the source per second of the film.
    bool loops = false;
    double pixelsPerSecond = 100; ///< Of the film.

    /// The time of the source, in seconds, so many pixels from the clip's beginning.
    double sourceAt(double pixels, double sourceSeconds) const;
};

/// Pictures side by side over `body`, each of the moment in its middle. `left` is where the clip begins,
/// which may be out of sight.
void paintFilmStrip(QPainter &painter, const MediaLook &look, const MediaSpan &span, double left,
                    const QRectF &body);

/// The sound over `body`, a column a pixel.
void paintWaveform(QPainter &painter, const MediaLook &look, const MediaSpan &span, double left,
                   const QRectF &body, const QColor &color);

} // namespace muto::ui
