#include "core/media/video_frame_reader.h"

#include "core/media/av_frames.h"
#include "core/media/i420_to_image.h"
#include "core/media/input_context.h"
#include "core/media/media_words.h"
#include "core/media/video_decoder.h"

#include <utility>

namespace muto::media {

namespace {

/// Why a decoded frame is not the BT.709 limited-range 4:2:0 that we promise; empty when it is. What does not
/// say anything about its colours is taken for it.
QString objectionTo(const AVFrame &frame)
{
    if (frame.format != AV_PIX_FMT_YUV420P)
        return MediaWords::tr("its pixel format %1 is not supported")
            .arg(QLatin1String(av_get_pix_fmt_name(AVPixelFormat(frame.format))));
    if (frame.width % 2 != 0 || frame.height % 2 != 0)
        return MediaWords::tr("its size is odd");
    if (frame.color_range == AVCOL_RANGE_JPEG)
        return MediaWords::tr("its full colour range is not supported");
    if (frame.colorspace != AVCOL_SPC_BT709 && frame.colorspace != AVCOL_SPC_UNSPECIFIED)
        return MediaWords::tr("its colour space %1 is not supported")
            .arg(QLatin1String(av_color_space_name(frame.colorspace)));
    return {};
}

QByteArray packed(const frames::FrameView &pixels)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(pixels.size.width()) * pixels.size.height() * 3 / 2);
    for (std::size_t plane = 0; plane < pixels.planes.size(); ++plane) {
        const QSize size = plane == 0 ? pixels.size : pixels.size / 2;
        for (int row = 0; row < size.height(); ++row)
            bytes.append(reinterpret_cast<const char *>(pixels.planes[plane] + row * pixels.strides[plane]),
                         size.width());
    }
    return bytes;
}

frames::FrameView viewOfPacked(const QByteArray &i420, QSize size)
{
    const auto *luma = reinterpret_cast<const std::uint8_t *>(i420.constData());
    const std::ptrdiff_t lumaBytes = std::ptrdiff_t(size.width()) * size.height();
    const std::ptrdiff_t chromaStride = size.width() / 2;
    return {frames::PixelFormat::I420,
            size,
            {luma, luma + lumaBytes, luma + lumaBytes + lumaBytes / 4},
            {size.width(), chromaStride, chromaStride}};
}

} // namespace

QImage DecodedFrame::toImage() const
{
    return i420ToImage(viewOfPacked(i420, size));
}

struct VideoFrameReader::State
{
    QString path;
    InputContext input;
    int streamIndex;
    VideoDecoder decoder;
    PacketPtr packet;
    FramePtr frame;

    /// Gives the decoder the next packet of the stream, or tells it that there is none.
    Result<> feed()
    {
        for (;;) {
            av_packet_unref(packet.get());
            const int code = av_read_frame(input.format.get(), packet.get());
            if (code == AVERROR_EOF)
                return decoder.startDraining();
            if (code < 0)
                return fail(
                    avError(ErrorKind::Media, MediaWords::tr("reading failed"), code, "av_read_frame"));
            if (packet->stream_index == streamIndex)
                return decoder.send(*packet);
        }
    }

    /// The picture of which `frame` holds the pixels.
    Result<std::optional<DecodedFrame>> picture() const
    {
        if (const QString objection = objectionTo(*frame); !objection.isEmpty())
            return fail(ErrorKind::Media, objection);
        const AVRational timeBase = input.format->streams[streamIndex]->time_base;
        const double seconds = double(frame->best_effort_timestamp) * timeBase.num / timeBase.den;
        const frames::FrameView view = viewOf(*frame);
        return DecodedFrame{view.size, seconds, packed(view)};
    }

    Result<std::optional<DecodedFrame>> next()
    {
        for (;;) {
            const auto answer = decoder.receive(*frame);
            if (!answer)
                return fail(answer.error());
            if (answer == CodecAnswer::Output)
                return picture();
            if (answer == CodecAnswer::EndOfStream)
                return std::nullopt;
            if (auto fed = feed(); !fed)
                return fail(std::move(fed.error()));
        }
    }
};

Result<VideoFrameReader> VideoFrameReader::open(const QString &path)
{
    auto input = openInput(path);
    if (!input)
        return fail(std::move(input.error()));
    const int stream = av_find_best_stream(input->format.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (stream < 0)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot open %1: it has no video").arg(path));
    const AVCodecParameters *parameters = input->format->streams[stream]->codecpar;
    auto decoder = VideoDecoder::create(parameters->codec_id, parameters);
    if (!decoder)
        return fail(decoder.error().within(MediaWords::tr("Cannot open %1").arg(path)));
    PacketPtr packet(av_packet_alloc());
    FramePtr frame(av_frame_alloc());
    if (!packet || !frame)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot open %1: out of memory").arg(path));
    return VideoFrameReader(std::make_unique<State>(
        State{path, std::move(*input), stream, std::move(*decoder), std::move(packet), std::move(frame)}));
}

VideoFrameReader::VideoFrameReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

VideoFrameReader::VideoFrameReader(VideoFrameReader &&) noexcept = default;
VideoFrameReader &VideoFrameReader::operator=(VideoFrameReader &&) noexcept = default;
VideoFrameReader::~VideoFrameReader() = default;

Result<std::optional<DecodedFrame>> VideoFrameReader::next()
{
    return m_state->next().map_error([this](const Error &error) {
        return error.within(MediaWords::tr("Cannot read %1").arg(m_state->path));
    });
}

} // namespace muto::media
