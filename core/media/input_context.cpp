#include "core/media/input_context.h"

#include "core/media/av_error.h"
#include "core/media/media_sniffing.h"
#include "core/media/media_words.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace muto::media {

namespace {

constexpr qint64 kDocumentBytes = 512;

tl::unexpected<Error> refuse(const QString &path, const QString &why, const QString &advice = {})
{
    return fail(ErrorKind::Media, MediaWords::tr("Cannot open %1: %2").arg(path, why), advice);
}

/// A file that names others, which may be anywhere.
bool isPlaylist(const AVInputFormat &format)
{
    static constexpr std::array kNames = {"hls", "dash", "concat", "sdp", "imf"};
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](const char *name) { return QLatin1String(format.name) == QLatin1String(name); });
}

/// What can be said about a file better than libav would say it.
Result<std::optional<Mp4Layout>> inspect(const QString &path, CutFile cut)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::Io, MediaWords::tr("Cannot open %1: there is no such file").arg(path));
    if (info.isDir())
        return fail(ErrorKind::Io, MediaWords::tr("Cannot open %1: it is a folder").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, MediaWords::tr("Cannot open %1: %2").arg(path, file.errorString()));
    if (file.size() == 0)
        return refuse(path, MediaWords::tr("the file is empty"));
    if (const QString other = documentIn(file.peek(kDocumentBytes)); !other.isEmpty())
        return refuse(path, MediaWords::tr("it is %1, not media").arg(other),
                      MediaWords::tr("ASSET_MEDIA_TYPE_MISMATCH: a download may have saved an error page "
                                     "instead of the file."));
    const auto layout = readMp4Layout(file);
    const bool isHurt = layout && (layout->isCut || !layout->hasMediaData) && cut == CutFile::Refused;
    if (isHurt || (layout && !layout->hasIndex))
        return refuse(path, MediaWords::tr("the file is incomplete"),
                      MediaWords::tr("A download, copy or recording may have been interrupted."));
    return layout;
}

} // namespace

Result<InputContext> openInput(const QString &path, CutFile cut)
{
    auto layout = inspect(path, cut);
    if (!layout)
        return fail(std::move(layout.error()));

    const QString attempt = MediaWords::tr("Cannot open %1").arg(path);
    const QByteArray url = "file:" + QFile::encodeName(path);
    AVFormatContext *format = nullptr;
    AvDictionary options;
    options.set("protocol_whitelist", "file");
    if (const int code = avformat_open_input(&format, url.constData(), nullptr, options.address()); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avformat_open_input"));
    InputFormatPtr owned(format);
    if (isPlaylist(*format->iformat))
        return refuse(path, MediaWords::tr("it is a playlist, not media"));
    if (const int code = avformat_find_stream_info(format, nullptr); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avformat_find_stream_info"));
    return InputContext{std::move(owned), *layout};
}

QString nameOfCodec(const AVCodecParameters &parameters)
{
    if (parameters.codec_id != AV_CODEC_ID_NONE)
        return QString::fromLatin1(avcodec_get_name(parameters.codec_id));
    std::array<char, AV_FOURCC_MAX_STRING_SIZE> characters{};
    return QString::fromLatin1(av_fourcc_make_string(characters.data(), parameters.codec_tag));
}

} // namespace muto::media
