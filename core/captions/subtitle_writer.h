#pragma once

#include "core/base/result.h"
#include "core/captions/caption.h"

#include <QByteArray>
#include <QString>

namespace muto::captions {

enum class SubtitleFormat { SubRip, WebVtt };

/// Captions as a file has them, in UTF-8: SubRip with the line ends its players expect, WebVTT with the times
/// of words where they are known. Pure; `readCaptions` reads it back.
QByteArray subtitles(const CaptionTrack &track, SubtitleFormat format);

/// By the ending of the path: WebVTT for `.vtt`, else SubRip. Replaces what is there.
Result<> writeSubtitles(const QString &path, const CaptionTrack &track);

} // namespace muto::captions
