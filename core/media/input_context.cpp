#include "core/media/input_context.h"

#include "core/media/av_error.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace muto::media {

namespace {

constexpr qint64 kSniffedBytes = 512;

tl::unexpected<Error> refuse(const QString &path, const QString &why, const QString &advice = {})
{
    return fail(ErrorKind::Media, QStringLiteral("Cannot open %1: %2").arg(path, why), advice);
}

bool isWebPage(const QByteArray &start)
{
    const QByteArray text = start.trimmed().toLower();
    return text.startsWith("<!doctype html") || text.startsWith("<html");
}

/// What can be said about a file better than libav would say it.
Result<std::optional<Mp4Layout>> inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::Io, QStringLiteral("Cannot open %1: there is no such file").arg(path));
    if (info.isDir())
        return fail(ErrorKind::Io, QStringLiteral("Cannot open %1: it is a folder").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, QStringLiteral("Cannot open %1: %2").arg(path, file.errorString()));
    if (file.size() == 0)
        return refuse(path, QStringLiteral("the file is empty"));
    if (isWebPage(file.peek(kSniffedBytes)))
        return refuse(path, QStringLiteral("it is a web page, not media"),
                      QStringLiteral("A download may have saved an error page instead of the file."));
    const auto layout = readMp4Layout(file);
    if (layout && (layout->isCut || !layout->hasIndex || !layout->hasMediaData))
        return refuse(path, QStringLiteral("the file is incomplete"),
                      QStringLiteral("A download, copy or recording may have been interrupted."));
    return layout;
}

} // namespace

Result<InputContext> openInput(const QString &path)
{
    auto layout = inspect(path);
    if (!layout)
        return fail(std::move(layout.error()));

    const QString attempt = QStringLiteral("Cannot open %1").arg(path);
    const QByteArray url = "file:" + QFile::encodeName(path);
    AVFormatContext *format = nullptr;
    if (const int code = avformat_open_input(&format, url.constData(), nullptr, nullptr); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avformat_open_input"));
    InputFormatPtr owned(format);
    if (const int code = avformat_find_stream_info(format, nullptr); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avformat_find_stream_info"));
    return InputContext{std::move(owned), *layout};
}

} // namespace muto::media
