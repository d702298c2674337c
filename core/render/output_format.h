#pragma once

#include "core/base/frame_rate.h"

#include <QSize>
#include <QString>

#include <optional>

namespace muto::render {

/// What a render produces.
enum class OutputFormat { Mp4, WebM, Mov, Gif, PngSequence };

/// "mp4", "webm", "mov", "gif", "png-sequence": the words of logs, settings and the command line.
QString formatName(OutputFormat format);
std::optional<OutputFormat> formatFromName(const QString &name);

/// What a file of this name would be; nothing where its name does not say.
std::optional<OutputFormat> formatFromFileName(const QString &path);

/// File extension without the dot; empty for a PNG sequence, which is a folder.
QString fileExtension(OutputFormat format);

/// Whether the format can say that nothing is there. Its films have no background of their page's or root's
/// unless they are asked to keep it (contract 3.5).
bool hasAlpha(OutputFormat format);

/// Whether the film has its sound with it; a PNG sequence has it in a file beside the pictures.
bool hasSound(OutputFormat format);

/// Whether the quality makes a difference to the pictures: not where they are kept as they are.
bool hasQuality(OutputFormat format);

/// The picture that is made for the size that was wanted: even in both directions where chroma is halved.
QSize pictureSize(OutputFormat format, QSize wanted);

/// The rate that is nearest to what was wanted: a GIF has 30 frames a second at most.
FrameRate frameRateFor(OutputFormat format, const FrameRate &wanted);

} // namespace muto::render
