#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace muto::media {

enum class Quality {
    Draft,    ///< For looking: fast and rough.
    Standard, ///< For delivery.
    High,     ///< For masters.
};

/// "draft", "standard", "high".
QString qualityName(Quality quality);
std::optional<Quality> qualityFromName(const QString &name);

/// What an encoder is given of a picture.
enum class EncoderPixels {
    Yuv420,         ///< I420 as it was captured.
    Yuva420,        ///< Eight bits, with straight alpha. From BGRA.
    Yuva444TenBits, ///< Likewise, chroma as fine as luma. From BGRA.
    FourBytes,      ///< The bytes of BGRA, whatever they mean: for encoders that lose nothing.
};

/// What goes before the quality's own choice: at most one of the two.
struct RateControl
{
    std::optional<int> crf;              ///< 0–51, less is better.
    std::optional<std::int64_t> bitRate; ///< Bits a second, on average.
    friend bool operator==(const RateControl &, const RateControl &) = default;
};

/// How a picture is compressed: an encoder of libavcodec and its options. A value without any libav type in
/// it.
struct EncodeProfile
{
    QByteArray codecName;
    std::vector<std::pair<QByteArray, QByteArray>> options;
    EncoderPixels pixels = EncoderPixels::Yuv420;
    friend bool operator==(const EncodeProfile &, const EncodeProfile &) = default;
};

/// H.264 for mp4: x264 ultrafast CRF 28, medium CRF 18 or slow CRF 15, always without B-frames and with the
/// same number of threads on every machine, so that a film has the same bytes wherever it is made.
EncodeProfile h264Profile(Quality quality, const RateControl &rate = {});

/// VP9 for WebM: CRF 40 in real time, 24 or 16 in good time; the number of threads and tiles is the same on
/// every machine.
EncodeProfile vp9Profile(Quality quality, bool withAlpha, const RateControl &rate = {});

/// ProRes 4444 for MOV, with alpha of sixteen bits.
EncodeProfile proResProfile();

} // namespace muto::media
