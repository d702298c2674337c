#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

/// Films, animations and sounds for tests, made by libav as somebody else would make them: with
/// floating-point colours of its own, so that a mistake of the program's is not made twice.
namespace muto::test {

/// Picture `number` of a made video: sixteen bars of white and black that are its number above, and below
/// stripes of kStripes.
QImage numberedImage(int number, QSize size);

/// The number in such a picture, in whatever size and colours it has become; survives any encoder.
int numberIn(const QImage &image);

/// The colours of the stripes, left to right.
inline constexpr std::array<QRgb, 8> kStripes = {0xff000000, 0xffffffff, 0xffff0000, 0xff00ff00,
                                                 0xff0000ff, 0xff808080, 0xffc08040, 0xff2060a0};

/// The middle of a stripe in a picture.
QPoint stripeCentre(int stripe, QSize size);

struct VideoSpec
{
    QByteArray codec = "libx264"; ///< libav's name of an encoder
    QByteArray pixelFormat = "yuv420p";
    QSize size{256, 128};
    int frames = 30;
    int rateNumerator = 30, rateDenominator = 1;
    std::vector<std::int64_t> ticks; ///< Begin of each frame, in 1/rate; empty for one after another.
    std::vector<std::pair<QByteArray, QByteArray>> options;      ///< Of the encoder: {"g", "12"}.
    std::vector<std::pair<QByteArray, QByteArray>> muxerOptions; ///< {"loop", "0"}.
    QByteArray matrix = "bt709";        ///< libav's names; the pixels are converted accordingly.
    QByteArray range = "tv";            ///< or "pc"
    QByteArray primaries;               ///< Tagged only.
    QByteArray transfer;                ///< Tagged only.
    bool saysColours = true;            ///< Else the tags stay away.
    int turn = 0;                       ///< Degrees clockwise to be shown upright.
    bool isMirrored = false;            ///< Left for right, after the turn.
    QSize aspect{1, 1};                 ///< Of a pixel.
    QByteArray alphaModeTag;            ///< "alpha_mode" as this file spells it; empty for none.
    double soundSeconds = 0;            ///< Sound beside the pictures, in containers that take PCM.
    double soundLevel = 0;              ///< Of its tone; silence for 0.
    std::function<QImage(int)> picture; ///< numberedImage for none.
};

/// Writes what `spec` says; the container is the one of `path`'s ending.
Result<> makeVideo(const QString &path, const VideoSpec &spec = {});

} // namespace muto::test
