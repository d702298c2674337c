#pragma once

#include "app/command_line.h"
#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/media/encode_profile.h"
#include "core/render/output_format.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace muto::app {

/// What `mutoscope render …` was asked for.
struct RenderCommand
{
    QString project;
    QString output; ///< Empty: `renders/` in the project, named after it and the time.
    QString entry;  ///< Empty: the project's own choice.
    std::optional<FrameRate> frameRate;
    std::optional<render::OutputFormat> format; ///< Nothing: as the output's name says, or mp4.
    media::Quality quality = media::Quality::Standard;
    media::RateControl rate;
    bool keepBackground = false;
    int gifRepeats = 0;
    std::optional<int> workers; ///< Nothing is "auto".
    std::optional<QSize> size;
    std::optional<bool> streaming;
    std::optional<double> streamingMaxDuration;
    bool lowMemory = false;
    std::optional<QString> limiter;  ///< "off" or dBTP, not judged yet.
    std::optional<QString> loudness; ///< "off" or LUFS, not judged yet.
    std::optional<QString> surface;  ///< As typed.
    double from = 0;
    std::optional<double> to;
    QString variables;     ///< JSON text.
    QString variablesFile; ///< A file with JSON; what `variables` names as well comes from there.
    bool strictVariables = false;
    QString batch; ///< A file with a film in each row; empty for one film.
    bool batchFailFast = false;
    bool overwrite = false; ///< Films of a batch that are there already.
    bool strict = false;    ///< No film of a composition with errors.
    bool strictAll = false; ///< Nor with warnings.
    bool allowNetwork = false;
    bool json = false;
    bool quiet = false;
    bool verbose = false;
};

/// The format that is asked for, or that the output's name tells; MP4 where neither says. Pure.
render::OutputFormat formatOf(const RenderCommand &command);

/// Makes sense of the arguments after `render`. Pure. Fails with ErrorKind::Usage.
Result<Parsed<RenderCommand>> parseRenderCommand(const QStringList &arguments);

} // namespace muto::app
