#pragma once

#include <QByteArray>
#include <QString>

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

/// How a picture is compressed: an encoder of libavcodec and its options. A value without any libav type in
/// it.
struct EncodeProfile
{
    QByteArray codecName;
    std::vector<std::pair<QByteArray, QByteArray>> options;
    friend bool operator==(const EncodeProfile &, const EncodeProfile &) = default;
};

/// H.264 for mp4: x264 ultrafast CRF 28, medium CRF 18 or slow CRF 15, always without B-frames and with the
/// same number of threads on every machine, so that a film has the same bytes wherever it is made.
EncodeProfile h264Profile(Quality quality);

} // namespace muto::media
