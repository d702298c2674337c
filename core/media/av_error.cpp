#include "core/media/av_error.h"

#include "core/media/av_compat.h"
#include "core/media/media_words.h"

#include <array>

namespace muto::media {

namespace {

/// "No space left on device".
QString reason(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return QString::fromLocal8Bit(text.data());
}

} // namespace

Error avError(ErrorKind kind, const QString &attempt, int code, const char *call)
{
    return {kind, QStringLiteral("%1: %2").arg(attempt, reason(code)),
            MediaWords::tr("%1 answered %2.").arg(QLatin1String(call)).arg(code)};
}

Result<CodecAnswer> codecAnswer(int code, const QString &attempt, const char *call)
{
    if (code >= 0)
        return CodecAnswer::Output;
    if (code == AVERROR(EAGAIN))
        return CodecAnswer::NeedsInput;
    if (code == AVERROR_EOF)
        return CodecAnswer::EndOfStream;
    return fail(avError(ErrorKind::Media, attempt, code, call));
}

} // namespace muto::media
