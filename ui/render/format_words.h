#pragma once

#include "core/media/encode_profile.h"
#include "core/render/output_format.h"

#include <QString>

#include <array>

namespace muto::ui {

/// The formats in the order in which they are offered: what most people want comes first.
inline constexpr std::array kOfferedFormats{render::OutputFormat::Mp4, render::OutputFormat::Mov,
                                            render::OutputFormat::WebM, render::OutputFormat::Gif,
                                            render::OutputFormat::PngSequence};

/// A format as people are told of it.
struct FormatWords
{
    QString name;         ///< "MP4 (H.264)".
    QString purpose;      ///< What it is for, in a line.
    QString transparency; ///< The rest: a short sentence each.
    QString sound;
    QString size;
    QString plays;
    QString filter; ///< Of file dialogs; empty for a folder.
};

FormatWords formatWords(render::OutputFormat format);

/// "Standard".
QString qualityWords(media::Quality quality);

} // namespace muto::ui
