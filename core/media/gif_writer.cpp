#include "core/media/gif_writer.h"

#include "core/frames/straight_alpha.h"
#include "core/media/av_frames.h"
#include "core/media/filter_graph.h"
#include "core/media/media_words.h"
#include "core/media/output_context.h"

#include <optional>
#include <utility>

namespace muto::media {

namespace {

constexpr QSize kPaletteSize(16, 16);

/// One colour is kept for what is not there, in opaque films too: it also stands for "as before", which keeps
/// the file small.
constexpr char kLearn[] = "[pictures]palettegen=stats_mode=diff:reserve_transparent=1[result]";
constexpr char kPaint[] = "[pictures][palette]paletteuse=dither=sierra2_4a:alpha_threshold=128[result]";

QString attemptToWrite(const GifParams &params)
{
    return MediaWords::tr("Cannot write %1").arg(params.path);
}

AVRational timeBaseOf(const FrameRate &rate)
{
    return {int(rate.denominator()), int(rate.numerator())};
}

FilterGraph::Input picturesOf(const GifParams &params)
{
    return {"pictures", AV_PIX_FMT_RGB32, params.size, timeBaseOf(params.frameRate)};
}

Result<CodecContextPtr> openEncoder(const GifParams &params)
{
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_GIF);
    if (!codec)
        return fail(ErrorKind::Media,
                    MediaWords::tr("%1: the installed FFmpeg does not have it").arg(attemptToWrite(params)),
                    MediaWords::tr("Install an FFmpeg that was built with it."));
    CodecContextPtr context(avcodec_alloc_context3(codec));
    if (!context)
        return fail(
            avError(ErrorKind::Media, attemptToWrite(params), AVERROR(ENOMEM), "avcodec_alloc_context3"));
    context->width = params.size.width();
    context->height = params.size.height();
    context->pix_fmt = AV_PIX_FMT_PAL8;
    context->time_base = timeBaseOf(params.frameRate);
    context->framerate = {context->time_base.den, context->time_base.num};
    context->flags |= AV_CODEC_FLAG_BITEXACT;
    if (const int code = avcodec_open2(context.get(), codec, nullptr); code < 0)
        return fail(avError(ErrorKind::Media, attemptToWrite(params), code, "avcodec_open2"));
    return context;
}

void straighten(const frames::FrameView &picture, AVFrame &target)
{
    for (int row = 0; row < picture.size.height(); ++row)
        frames::straightenRow(picture.planes[0] + row * picture.strides[0],
                              target.data[0] + row * target.linesize[0], picture.size.width());
}

} // namespace

struct GifWriter::State
{
    GifParams params;
    FilterGraph learning;
    FramePool straight;
    FramePtr frame; ///< What comes out of filters.
    PacketPtr packet;
    std::optional<FilterGraph> painting = {};
    CodecContextPtr encoder = {};
    std::optional<OutputContext> output = {};
    std::int64_t studied = 0;
    std::int64_t painted = 0;
    WrittenMedia written = {};

    Error error(int code, const char *call) const
    {
        return avError(ErrorKind::Media, attemptToWrite(params), code, call);
    }

    /// The picture as filters take it; null for lack of memory.
    AVFrame *straightened(const frames::FrameView &picture, std::int64_t index)
    {
        AVFrame *target = straight.take();
        if (!target)
            return nullptr;
        straighten(picture, *target);
        target->pts = index;
        return target;
    }

    /// The palette of what was studied, into `frame`.
    Result<> settlePalette()
    {
        if (auto ended = learning.send(0, nullptr); !ended)
            return ended;
        const auto answer = learning.receive(*frame);
        if (!answer)
            return fail(answer.error());
        return answer == CodecAnswer::Output ? ok() : fail(error(AVERROR_BUG, "palettegen"));
    }

    Result<> openPainting()
    {
        const std::vector<FilterGraph::Input> inputs = {
            picturesOf(params), {"palette", AV_PIX_FMT_RGB32, kPaletteSize, timeBaseOf(params.frameRate)}};
        auto graph = FilterGraph::create(kPaint, inputs, attemptToWrite(params));
        if (!graph)
            return fail(std::move(graph.error()));
        painting.emplace(std::move(*graph));
        frame->pts = 0;
        if (auto sent = painting->send(1, frame.get()); !sent)
            return sent;
        return painting->send(1, nullptr);
    }

    Result<> openFile()
    {
        auto opened = openEncoder(params);
        if (!opened)
            return fail(std::move(opened.error()));
        encoder = std::move(*opened);
        auto file = OutputContext::createGif(params.path, {params.repeats, studied}, *encoder);
        if (!file)
            return fail(std::move(file.error()));
        output.emplace(std::move(*file));
        return ok();
    }

    /// Moves what is ready from the filter to the encoder and from there into the file.
    Result<> pump()
    {
        for (;;) {
            const auto answer = painting->receive(*frame);
            if (!answer)
                return fail(answer.error());
            if (answer != CodecAnswer::Output)
                return ok();
            if (auto encoded = encode(frame.get()); !encoded)
                return encoded;
        }
    }

    Result<> encode(const AVFrame *picture)
    {
        if (const int code = avcodec_send_frame(encoder.get(), picture); code < 0)
            return fail(error(code, "avcodec_send_frame"));
        for (;;) {
            const int code = avcodec_receive_packet(encoder.get(), packet.get());
            const auto answer = codecAnswer(code, attemptToWrite(params), "avcodec_receive_packet");
            if (!answer)
                return fail(answer.error());
            if (answer != CodecAnswer::Output)
                return ok();
            packet->duration = 1;
            ++written.frames;
            written.videoBytes += packet->size;
            if (auto stored = output->write(*packet, OutputContext::Stream::Only); !stored)
                return stored;
        }
    }
};

Result<GifWriter> GifWriter::create(const GifParams &params)
{
    auto learning = FilterGraph::create(kLearn, {picturesOf(params)}, attemptToWrite(params));
    if (!learning)
        return fail(std::move(learning.error()));
    FramePtr frame(av_frame_alloc());
    PacketPtr packet(av_packet_alloc());
    if (!frame || !packet)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot write %1: out of memory").arg(params.path));
    return GifWriter(
        std::make_unique<State>(State{params, std::move(*learning), FramePool(AV_PIX_FMT_RGB32, params.size),
                                      std::move(frame), std::move(packet)}));
}

GifWriter::GifWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

GifWriter::GifWriter(GifWriter &&) noexcept = default;
GifWriter &GifWriter::operator=(GifWriter &&) noexcept = default;
GifWriter::~GifWriter() = default;

Result<> GifWriter::study(const frames::FrameView &picture)
{
    Q_ASSERT(picture.format == frames::PixelFormat::Bgra && !m_state->painting);
    AVFrame *straight = m_state->straightened(picture, m_state->studied);
    if (!straight)
        return fail(m_state->error(AVERROR(ENOMEM), "av_frame_get_buffer"));
    ++m_state->studied;
    return m_state->learning.send(0, straight);
}

Result<> GifWriter::startWriting()
{
    if (auto settled = m_state->settlePalette(); !settled)
        return settled;
    if (auto opened = m_state->openPainting(); !opened)
        return opened;
    return m_state->openFile();
}

Result<> GifWriter::write(const frames::FrameView &picture)
{
    Q_ASSERT(picture.format == frames::PixelFormat::Bgra && m_state->painting);
    AVFrame *straight = m_state->straightened(picture, m_state->painted);
    if (!straight)
        return fail(m_state->error(AVERROR(ENOMEM), "av_frame_get_buffer"));
    ++m_state->painted;
    if (auto sent = m_state->painting->send(0, straight); !sent)
        return sent;
    return m_state->pump();
}

Result<WrittenMedia> GifWriter::finish()
{
    if (auto ended = m_state->painting->send(0, nullptr); !ended)
        return fail(std::move(ended.error()));
    if (auto pumped = m_state->pump(); !pumped)
        return fail(std::move(pumped.error()));
    if (auto drained = m_state->encode(nullptr); !drained)
        return fail(std::move(drained.error()));
    if (auto finished = m_state->output->finish(); !finished)
        return fail(std::move(finished.error()));
    return m_state->written;
}

} // namespace muto::media
