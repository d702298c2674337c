#include "core/media/webp_producer.h"

#include "core/media/av_ptr.h"
#include "core/media/media_words.h"

#include <webp/decode.h>
#include <webp/demux.h>

#include <cstring>
#include <utility>

namespace muto::media {

namespace {

tl::unexpected<Error> damaged(const QString &path)
{
    return fail(ErrorKind::Media, MediaWords::tr("Cannot read %1: no picture of it can be decoded").arg(path),
                MediaWords::tr("The file may be damaged or incomplete."));
}

FramePtr frameOf(const std::uint8_t *rgba, QSize size)
{
    FramePtr frame(av_frame_alloc());
    if (!frame)
        return nullptr;
    frame->format = AV_PIX_FMT_RGBA;
    frame->width = size.width();
    frame->height = size.height();
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return nullptr;
    const auto bytes = std::size_t(size.width()) * 4;
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(frame->data[0] + std::ptrdiff_t(y) * frame->linesize[0], rgba + std::size_t(y) * bytes,
                    bytes);
    return frame;
}

} // namespace

Result<WebpFacts> readWebpFacts(const QString &path, const QByteArray &bytes)
{
    WebPBitstreamFeatures features;
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
    if (WebPGetFeatures(data, std::size_t(bytes.size()), &features) != VP8_STATUS_OK)
        return damaged(path);
    return WebpFacts{{features.width, features.height}, features.has_alpha != 0};
}

void WebpProducer::Deleter::operator()(WebPAnimDecoder *decoder) const
{
    WebPAnimDecoderDelete(decoder);
}

Result<std::unique_ptr<WebpProducer>> WebpProducer::open(const QString &path, QByteArray bytes,
                                                         std::vector<double> starts)
{
    const auto facts = readWebpFacts(path, bytes);
    if (!facts)
        return fail(facts.error());
    std::unique_ptr<WebpProducer> producer(
        new WebpProducer(path, std::move(bytes), std::move(starts), facts->size));
    if (!producer->m_decoder)
        return damaged(path);
    return producer;
}

WebpProducer::WebpProducer(QString path, QByteArray bytes, std::vector<double> starts, QSize size)
    : m_path(std::move(path))
    , m_bytes(std::move(bytes))
    , m_starts(std::move(starts))
    , m_size(size)
{
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_RGBA;
    const WebPData data{reinterpret_cast<const std::uint8_t *>(m_bytes.constData()),
                        std::size_t(m_bytes.size())};
    m_decoder.reset(WebPAnimDecoderNew(&data, &options));
}

Result<std::optional<TimedFrame>> WebpProducer::next()
{
    std::uint8_t *rgba = nullptr;
    int endMs = 0;
    if (m_number > 0 && m_number >= m_starts.size())
        return std::nullopt;
    if (!WebPAnimDecoderHasMoreFrames(m_decoder.get()) ||
        !WebPAnimDecoderGetNext(m_decoder.get(), &rgba, &endMs))
        return std::nullopt; // as far as a damaged file goes
    FramePtr frame = frameOf(rgba, m_size);
    if (!frame)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot read %1: out of memory").arg(m_path));
    ++m_costs.frames;
    const double seconds = m_starts.empty() ? 0 : m_starts[m_number];
    ++m_number;
    return TimedFrame{std::shared_ptr<const AVFrame>(frame.release(), AvFree<av_frame_free>()), seconds};
}

Result<> WebpProducer::rewind()
{
    ++m_costs.seeks;
    WebPAnimDecoderReset(m_decoder.get());
    m_number = 0;
    return ok();
}

} // namespace muto::media
