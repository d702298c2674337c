#pragma once

#include "core/base/result.h"
#include "core/captions/caption.h"

#include <QByteArray>
#include <QString>

namespace muto::captions {

/// Suffixes of files that can be captions, in lower case: those that always are, and with them JSON.
bool isCaptionFile(const QString &fileName);

/// The captions of a file, by what is in it rather than by its name: SubRip, WebVTT or a transcript. The
/// error says in which line. Pure.
Result<CaptionTrack> readCaptions(const QByteArray &bytes);

/// The same from disk.
Result<CaptionTrack> readCaptionFile(const QString &path);

/// In order, without those that show nothing, and with ends that only touch where they were meant to.
CaptionTrack tidied(std::vector<Caption> captions);

} // namespace muto::captions
