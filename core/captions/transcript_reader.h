#pragma once

#include "core/base/result.h"
#include "core/captions/caption.h"

#include <QByteArray>

namespace muto::captions {

/// The captions of a transcript as speech recognisers write them: an object with `segments` (each with
/// `start`, `end`, `text` and perhaps `words`), with `transcription` (whisper.cpp: `offsets` in
/// milliseconds), or with `words` alone; or an array of `{text, start, end}`, where single words are put
/// together into lines. Fails with the entry that cannot be understood. Pure.
Result<std::vector<Caption>> readTranscript(const QByteArray &json);

/// Words put together as they are read: up to a pause, the end of a sentence, or a line that is long enough.
std::vector<Caption> linesOfWords(const std::vector<CaptionWord> &words);

} // namespace muto::captions
