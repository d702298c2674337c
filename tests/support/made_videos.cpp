#include "tests/support/made_videos.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

namespace muto::test {

namespace {

constexpr int kBars = 16;
constexpr int kSoundRate = 48000;
constexpr double kSoundHertz = 440;

struct Deleter
{
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFormatContext *format) const
    {
        avio_closep(&format->pb);
        avformat_free_context(format);
    }
};

template<typename T>
using Owned = std::unique_ptr<T, Deleter>;

tl::unexpected<Error> failed(const char *attempt, int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return fail(ErrorKind::Media,
                QStringLiteral("%1: %2").arg(QLatin1String(attempt), QString::fromLocal8Bit(text.data())));
}

struct Shares
{
    double red, blue;
};

Shares lumaShares(const QByteArray &matrix)
{
    if (matrix == "bt2020nc")
        return {0.2627, 0.0593};
    if (matrix == "smpte170m" || matrix == "bt470bg")
        return {0.299, 0.114};
    return {0.2126, 0.0722};
}

/// One pixel as components of the format, 0…1 (chroma around 0.5).
std::array<double, 4> componentsOf(QRgb pixel, bool isRgb, const VideoSpec &spec)
{
    const double red = qRed(pixel) / 255.0, green = qGreen(pixel) / 255.0, blue = qBlue(pixel) / 255.0;
    const double alpha = qAlpha(pixel) / 255.0;
    if (isRgb)
        return {red, green, blue, alpha};
    const auto [kr, kb] = lumaShares(spec.matrix);
    const double luma = kr * red + (1 - kr - kb) * green + kb * blue;
    return {luma, (blue - luma) / (2 * (1 - kb)) + 0.5, (red - luma) / (2 * (1 - kr)) + 0.5, alpha};
}

std::uint16_t code(double value, int component, int depth, bool isRgb, const VideoSpec &spec)
{
    const double most = double((1 << depth) - 1);
    if (isRgb || component == 3 || (spec.range == "pc" && component == 0))
        return std::uint16_t(std::lround(value * most));
    const double unit = double(1 << (depth - 8));
    double level = 16 * unit + value * 219 * unit;
    if (component != 0)
        level = 128 * unit + (value - 0.5) * (spec.range == "pc" ? most : 224 * unit);
    return std::uint16_t(std::clamp(std::lround(level), 0L, long(most)));
}

/// Paletted pictures: six levels of each colour, and one index for what is transparent.
void fillPalette(AVFrame &frame, const QImage &image)
{
    auto *palette = reinterpret_cast<std::uint32_t *>(frame.data[1]);
    std::fill_n(palette, 255, 0xff000000u);
    palette[255] = 0;
    for (int i = 0; i < 216; ++i)
        palette[i] = qRgb(i / 36 * 51, i / 6 % 6 * 51, i % 6 * 51);
    const auto level = [](int value) { return (value + 25) / 51; };
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            frame.data[0][std::ptrdiff_t(y) * frame.linesize[0] + x] =
                qAlpha(pixel) < 128
                    ? 255
                    : std::uint8_t(level(qRed(pixel)) * 36 + level(qGreen(pixel)) * 6 + level(qBlue(pixel)));
        }
}

void fillFrame(AVFrame &frame, const QImage &image, const VideoSpec &spec)
{
    const AVPixFmtDescriptor &format = *av_pix_fmt_desc_get(AVPixelFormat(frame.format));
    if (format.flags & AV_PIX_FMT_FLAG_PAL)
        return fillPalette(frame, image);
    const bool isRgb = format.flags & AV_PIX_FMT_FLAG_RGB;
    for (int component = 0; component < format.nb_components; ++component) {
        const bool isHalved = !isRgb && (component == 1 || component == 2);
        const int shiftX = isHalved ? format.log2_chroma_w : 0, shiftY = isHalved ? format.log2_chroma_h : 0;
        const int width = AV_CEIL_RSHIFT(frame.width, shiftX), height = AV_CEIL_RSHIFT(frame.height, shiftY);
        std::vector<std::uint16_t> row(static_cast<std::size_t>(width));
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const QRgb pixel = image.pixel(std::min(x << shiftX, frame.width - 1),
                                               std::min(y << shiftY, frame.height - 1));
                row[std::size_t(x)] = code(componentsOf(pixel, isRgb, spec)[std::size_t(component)],
                                           component, format.comp[component].depth, isRgb, spec);
            }
            av_write_image_line2(row.data(), frame.data, frame.linesize, &format, 0, y, component, width, 2);
        }
    }
}

template<typename Tagged>
void tag(Tagged &target, const VideoSpec &spec)
{
    if (!spec.saysColours)
        return;
    const auto found = [](int value) { return value < 0 ? 2 : value; }; // 2 is "unspecified" everywhere
    target.colorspace = AVColorSpace(found(av_color_space_from_name(spec.matrix.constData())));
    target.color_range = spec.range == "pc" ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    target.color_primaries =
        AVColorPrimaries(found(av_color_primaries_from_name(spec.primaries.constData())));
    target.color_trc =
        AVColorTransferCharacteristic(found(av_color_transfer_from_name(spec.transfer.constData())));
}

class Film
{
public:
    Film(QString path, VideoSpec spec)
        : m_path(std::move(path))
        , m_spec(std::move(spec))
    {
    }

    Result<> make()
    {
        if (auto opened = open(); !opened)
            return opened;
        for (int i = 0; i < m_spec.frames; ++i)
            if (auto encoded = encode(i); !encoded)
                return encoded;
        if (auto drained = send(nullptr); !drained)
            return drained;
        if (m_soundIndex >= 0)
            if (auto written = writeSound(); !written)
                return written;
        if (const int code = av_write_trailer(m_format.get()); code < 0)
            return failed("av_write_trailer", code);
        return ok();
    }

private:
    Result<> open()
    {
        AVFormatContext *format = nullptr;
        const QByteArray name = QFile::encodeName(m_path);
        if (const int code = avformat_alloc_output_context2(&format, nullptr, nullptr, name.constData());
            code < 0)
            return failed("avformat_alloc_output_context2", code);
        m_format.reset(format);
        const AVCodec *codec = avcodec_find_encoder_by_name(m_spec.codec.constData());
        if (!codec)
            return fail(ErrorKind::Media, QStringLiteral("no encoder %1").arg(QLatin1String(m_spec.codec)));
        m_encoder.reset(avcodec_alloc_context3(codec));
        describe(*m_encoder);
        AVDictionary *options = nullptr;
        for (const auto &[key, value] : m_spec.options)
            av_dict_set(&options, key.constData(), value.constData(), 0);
        const int opened = avcodec_open2(m_encoder.get(), codec, &options);
        av_dict_free(&options);
        if (opened < 0)
            return failed("avcodec_open2", opened);
        if (auto streams = addStreams(); !streams)
            return streams;
        return writeHeader(name);
    }

    void describe(AVCodecContext &context)
    {
        context.width = m_spec.size.width();
        context.height = m_spec.size.height();
        context.pix_fmt = av_get_pix_fmt(m_spec.pixelFormat.constData());
        context.time_base = {m_spec.rateDenominator, m_spec.rateNumerator};
        if (m_spec.ticks.empty())
            context.framerate = {m_spec.rateNumerator, m_spec.rateDenominator};
        context.sample_aspect_ratio = {m_spec.aspect.width(), m_spec.aspect.height()};
        context.thread_count = 1;
        tag(context, m_spec);
        if (m_format->oformat->flags & AVFMT_GLOBALHEADER)
            context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    }

    Result<> addStreams()
    {
        AVStream *stream = avformat_new_stream(m_format.get(), nullptr);
        if (const int code = avcodec_parameters_from_context(stream->codecpar, m_encoder.get()); code < 0)
            return failed("avcodec_parameters_from_context", code);
        stream->time_base = m_encoder->time_base;
        stream->sample_aspect_ratio = m_encoder->sample_aspect_ratio;
        if (m_spec.ticks.empty())
            stream->avg_frame_rate = m_encoder->framerate;
        if (!m_spec.alphaModeTag.isEmpty())
            av_dict_set(&stream->metadata, m_spec.alphaModeTag.constData(), "1", 0);
        if (m_spec.turn != 0 || m_spec.isMirrored) {
            auto *matrix = reinterpret_cast<std::int32_t *>(
                av_stream_new_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, 9 * sizeof(std::int32_t)));
            av_display_rotation_set(matrix, m_spec.turn);
            if (m_spec.isMirrored)
                av_display_matrix_flip(matrix, 1, 0);
        }
        if (m_spec.soundSeconds > 0)
            addSound();
        return ok();
    }

    void addSound()
    {
        AVStream *stream = avformat_new_stream(m_format.get(), nullptr);
        m_soundIndex = stream->index;
        stream->time_base = {1, kSoundRate};
        AVCodecParameters &parameters = *stream->codecpar;
        parameters.codec_type = AVMEDIA_TYPE_AUDIO;
        parameters.codec_id = AV_CODEC_ID_PCM_S16LE;
        parameters.format = AV_SAMPLE_FMT_S16;
        parameters.sample_rate = kSoundRate;
        av_channel_layout_default(&parameters.ch_layout, 1);
        parameters.block_align = 2;
        parameters.bits_per_coded_sample = 16;
    }

    Result<> writeHeader(const QByteArray &name)
    {
        if (const int code = avio_open(&m_format->pb, name.constData(), AVIO_FLAG_WRITE); code < 0)
            return failed("avio_open", code);
        AVDictionary *options = nullptr;
        for (const auto &[key, value] : m_spec.muxerOptions)
            av_dict_set(&options, key.constData(), value.constData(), 0);
        const int code = avformat_write_header(m_format.get(), &options);
        av_dict_free(&options);
        return code < 0 ? failed("avformat_write_header", code) : ok();
    }

    Result<> encode(int index)
    {
        Owned<AVFrame> frame(av_frame_alloc());
        frame->format = m_encoder->pix_fmt;
        frame->width = m_encoder->width;
        frame->height = m_encoder->height;
        if (const int code = av_frame_get_buffer(frame.get(), 0); code < 0)
            return failed("av_frame_get_buffer", code);
        for (const AVBufferRef *buffer : frame->buf) // lines are written into what is there, bit by bit
            if (buffer)
                std::fill_n(buffer->data, buffer->size, std::uint8_t(0));
        tag(*frame, m_spec);
        const QImage image = m_spec.picture ? m_spec.picture(index) : numberedImage(index, m_spec.size);
        fillFrame(*frame, image.convertToFormat(QImage::Format_ARGB32), m_spec);
        frame->pts = m_spec.ticks.empty() ? index : m_spec.ticks[std::size_t(index)];
        return send(frame.get());
    }

    Result<> send(const AVFrame *frame)
    {
        if (const int code = avcodec_send_frame(m_encoder.get(), frame); code < 0)
            return failed("avcodec_send_frame", code);
        for (;;) {
            Owned<AVPacket> packet(av_packet_alloc());
            const int code = avcodec_receive_packet(m_encoder.get(), packet.get());
            if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
                return ok();
            if (code < 0)
                return failed("avcodec_receive_packet", code);
            packet->stream_index = 0;
            if (packet->duration == 0)
                packet->duration = durationAt(packet->pts);
            av_packet_rescale_ts(packet.get(), m_encoder->time_base, m_format->streams[0]->time_base);
            if (const int written = av_interleaved_write_frame(m_format.get(), packet.get()); written < 0)
                return failed("av_interleaved_write_frame", written);
        }
    }

    std::int64_t durationAt(std::int64_t pts) const
    {
        const auto after = std::upper_bound(m_spec.ticks.begin(), m_spec.ticks.end(), pts);
        return after == m_spec.ticks.end() ? 1 : *after - pts;
    }

    Result<> writeSound()
    {
        Owned<AVPacket> packet(av_packet_alloc());
        const int samples = int(std::lround(m_spec.soundSeconds * kSoundRate));
        if (const int code = av_new_packet(packet.get(), samples * 2); code < 0)
            return failed("av_new_packet", code);
        auto *sample = reinterpret_cast<std::int16_t *>(packet->data);
        for (int i = 0; i < samples; ++i)
            sample[i] = std::int16_t(std::lround(soundAt(double(i) / kSoundRate) * 32767));
        packet->stream_index = m_soundIndex;
        packet->pts = packet->dts = 0;
        packet->duration = samples;
        const int code = av_interleaved_write_frame(m_format.get(), packet.get());
        return code < 0 ? failed("av_interleaved_write_frame", code) : ok();
    }

    double soundAt(double seconds) const
    {
        return m_spec.soundLevel * std::sin(2 * M_PI * kSoundHertz * seconds);
    }

    QString m_path;
    VideoSpec m_spec;
    Owned<AVFormatContext> m_format;
    Owned<AVCodecContext> m_encoder;
    int m_soundIndex = -1;
};

} // namespace

QImage numberedImage(int number, QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const bool isSet = number >> std::min(x * kBars / size.width(), kBars - 1) & 1;
            const auto stripe = std::size_t(x) * kStripes.size() / std::size_t(size.width());
            image.setPixel(x, y,
                           y < size.height() / 2 ? (isSet ? 0xffffffff : 0xff000000) : kStripes[stripe]);
        }
    return image;
}

int numberIn(const QImage &image)
{
    int number = 0;
    for (int bar = 0; bar < kBars; ++bar)
        if (qGreen(image.pixel((2 * bar + 1) * image.width() / (2 * kBars), image.height() / 4)) > 128)
            number |= 1 << bar;
    return number;
}

QPoint stripeCentre(int stripe, QSize size)
{
    return {(2 * stripe + 1) * size.width() / int(2 * kStripes.size()), size.height() * 3 / 4};
}

Result<> makeVideo(const QString &path, const VideoSpec &spec)
{
    return Film(path, spec).make();
}

} // namespace muto::test
