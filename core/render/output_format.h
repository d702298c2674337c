#pragma once

#include <QString>

#include <optional>

namespace muto::render {

/// What a render produces.
enum class OutputFormat { Mp4, WebM, Mov, Gif, PngSequence };

/// "mp4", "webm", "mov", "gif", "png-sequence": the words of logs, settings and the command line.
QString formatName(OutputFormat format);
std::optional<OutputFormat> formatFromName(const QString &name);

/// File extension without the dot; empty for a PNG sequence, which is a folder.
QString fileExtension(OutputFormat format);

} // namespace muto::render
