#pragma once

#include "core/base/frame_rate.h"
#include "core/media/encode_profile.h"
#include "core/render/output_format.h"
#include "core/render/page_warnings.h"

#include <QJsonObject>
#include <QSize>
#include <QString>

#include <optional>

namespace muto::render {

/// A stretch of the film in seconds; `to` nothing means its end.
struct TimeRange
{
    double from = 0;
    std::optional<double> to;
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// One film to make, complete and immutable: a copy that no editing can change.
struct RenderRequest
{
    QString projectFolder; ///< Absolute.
    QString entry;         ///< The HTML file, relative to the project folder.
    QString outputPath;    ///< Absolute.
    OutputFormat format = OutputFormat::Mp4;
    media::Quality quality = media::Quality::Standard;
    media::RateControl rate;     ///< In place of the quality's own, where the format has a quality.
    bool keepBackground = false; ///< In a format with alpha: show what is behind page and root all the same.
    int gifRepeats = 0;          ///< How often a GIF is shown after the first time, 0–65535; 0 for ever.
    FrameRate frameRate;
    QSize canvas;                ///< The composition's size in CSS pixels.
    QSize outputSize;            ///< Picture size wanted; odd sizes are made even by the plan.
    double declaredDuration = 0; ///< Seconds; 0 when only the page knows.
    TimeRange range;
    std::optional<int> workers; ///< Nothing means "as many as are worth it".
    bool allowNetwork = false;
    QJsonObject variables; ///< Values in place of the composition's defaults.
    Strictness strictness;
};

/// Whether the film shows nothing where its author put nothing.
inline bool isTransparent(const RenderRequest &request)
{
    return hasAlpha(request.format) && !request.keepBackground;
}

} // namespace muto::render
