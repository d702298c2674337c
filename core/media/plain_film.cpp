#include "core/media/plain_film.h"

#include "core/media/colour_model.h"
#include "core/media/stream_producer.h"

#include <QLatin1String>

namespace muto::media {

namespace {

constexpr int kConfigurationHeader = 7; // version, profile, compatibility, level and lengths come first

/// An AVCDecoderConfigurationRecord, and not the start codes of a raw stream.
bool hasConfiguration(const AVCodecParameters &parameters)
{
    return parameters.extradata_size >= kConfigurationHeader && parameters.extradata[0] == 1;
}

bool isPlainStream(const StreamProducer &film)
{
    const AVCodecParameters &parameters = *film.stream().codecpar;
    const bool isProgressive =
        parameters.field_order == AV_FIELD_PROGRESSIVE || parameters.field_order == AV_FIELD_UNKNOWN;
    return parameters.codec_id == AV_CODEC_ID_H264 && hasConfiguration(parameters) && isProgressive &&
           QLatin1String(film.format().iformat->name).contains(QLatin1String("mp4"));
}

bool isPlainPicture(const AVFrame &frame)
{
    const bool isFourTwoZero = frame.format == AV_PIX_FMT_YUV420P || frame.format == AV_PIX_FMT_YUVJ420P;
    return isFourTwoZero && !isInterlaced(frame) && !colourModelOf(frame).needsLight() &&
           colourModelOf(frame).matrix != AVCOL_SPC_YCGCO && colourModelOf(frame).matrix != AVCOL_SPC_RGB;
}

std::optional<int> sitingNumberOf(const AVFrame &frame)
{
    switch (frame.chroma_location) {
    case AVCHROMA_LOC_UNSPECIFIED:
        return frame.format == AV_PIX_FMT_YUVJ420P ? 1 : 0;
    case AVCHROMA_LOC_LEFT:
        return 0;
    case AVCHROMA_LOC_CENTER:
        return 1;
    case AVCHROMA_LOC_TOPLEFT:
        return 2;
    default:
        return std::nullopt;
    }
}

QByteArray codecName(const AVCodecParameters &parameters)
{
    const auto *record = reinterpret_cast<const char *>(parameters.extradata);
    return "avc1." + QByteArray(record + 1, 3).toHex();
}

} // namespace

std::optional<frames::PacketFacts> packetFactsOf(const StreamProducer &film)
{
    const AVFrame &frame = film.firstFrame();
    const auto siting = sitingNumberOf(frame);
    const QSize stored(frame.width, frame.height);
    const bool isPlain = isPlainStream(film) && isPlainPicture(frame) && film.uprightSize() == stored &&
                         film.orientation() == Orientation{} && siting;
    if (!isPlain)
        return std::nullopt;
    const AVCodecParameters &parameters = *film.stream().codecpar;
    const RowMatrix matrix = rowMatrixOf(colourModelOf(frame));
    return frames::PacketFacts{
        codecName(parameters),
        QByteArray(reinterpret_cast<const char *>(parameters.extradata), parameters.extradata_size),
        stored,
        matrix.weights,
        matrix.biases,
        *siting};
}

} // namespace muto::media
