#pragma once

#include "core/base/result.h"

#include <QString>

namespace muto::media {

/// The error of a libav function in libav's words. `attempt` says what was tried and on what ("Cannot open
/// encoder libx264"), `call` is the function that answered `code`.
Error avError(ErrorKind kind, const QString &attempt, int code, const char *call);

/// What a codec says when it is asked for output. Neither of the last two is an error.
enum class CodecAnswer {
    Output,      ///< Here it is.
    NeedsInput,  ///< Nothing yet: send more.
    EndOfStream, ///< Nothing any more: all has been handed out.
};

/// Sorts the code of `avcodec_receive_packet` or `avcodec_receive_frame` into answers and errors.
Result<CodecAnswer> codecAnswer(int code, const QString &attempt, const char *call);

} // namespace muto::media
