#include "core/media/media_logging.h"

#include "core/base/logging.h"
#include "core/media/av_compat.h"

#include <QString>

#include <array>
#include <cstdarg>

namespace muto::media {

namespace {

constexpr std::size_t kLongestLine = 1024;

/// Called by libav from any thread, its encoders' own ones included.
void forward(void *source, int level, const char *format, va_list arguments)
{
    if (level > AV_LOG_WARNING)
        return;
    thread_local int printPrefix = 1; // libav's memory of whether the last message ended its line
    std::array<char, kLongestLine> line{};
    av_log_format_line2(source, level, format, arguments, line.data(), int(line.size()), &printPrefix);
    const QString text = QString::fromUtf8(line.data()).trimmed();
    if (text.isEmpty())
        return;
    if (level <= AV_LOG_ERROR)
        qCWarning(lcMedia).noquote() << text;
    else
        qCDebug(lcMedia).noquote() << text;
}

} // namespace

void installMediaLogging()
{
    av_log_set_callback(forward);
}

} // namespace muto::media
