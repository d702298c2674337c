#pragma once

#include "core/frames/picture_source.h"

#include <QByteArray>
#include <QStringList>

namespace muto::test {

/// A source of numbered pictures. A "film" is a text file such as
/// "FILM width=64 height=36 rate=30 frames=60", and its frame n is one colour: red n % 256, green n / 256,
/// blue 128. More words: `image` (an animated image), `loops=n`, `alpha`, `ends=n` (decoding stops after
/// frame n - 1 although more are announced), `breaks=n` (an error from frame n on). Answers at once, on the
/// thread that asks.
class PaintedPictures : public frames::PictureSource
{
public:
    void describe(const QString &file, std::function<void(Result<frames::PictureFacts>)> then) override;
    void fetch(const frames::PictureRequest &request,
               std::function<void(Result<frames::Picture>)> then) override;
    void fetchStretch(const QString &file, double seconds,
                      std::function<void(Result<frames::Stretch>)> then) override;

    QList<frames::PictureRequest> requests;
};

} // namespace muto::test
