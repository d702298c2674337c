#pragma once

#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/frames/frame_view.h"
#include "core/media/encode_profile.h"
#include "core/media/media_writer.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QSize>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

/// Pictures and films for the tests of core/media.
namespace muto::media::test {

/// An I420 picture that owns its pixels.
class Picture
{
public:
    explicit Picture(QSize size);
    static Picture fromImage(const QImage &image);

    frames::FrameView view() const { return m_layout.viewAt(m_pixels.data()); }
    QByteArray packed() const; ///< The planes without padding.

private:
    frames::PictureLayout m_layout;
    std::vector<std::uint8_t> m_pixels;
};

/// The planes of any I420 picture without padding.
QByteArray packed(const frames::FrameView &view);

/// A picture that carries `number` as black and white bars, and that looks different in each frame.
inline constexpr QSize kNumberedSize(192, 32);
Picture numberedPicture(int number);

/// The number in the decoded luma plane of such a picture.
int numberIn(const QByteArray &i420);

/// A gradient with shapes that move.
Picture busyPicture(QSize size, int frame);

FrameRate rate(const char *text);

/// Writes pictures 0 … `frames` − 1 of `picture` to `path`.
Result<WrittenMedia> writeFilm(const MediaWriterParams &params, int frames,
                               const std::function<Picture(int)> &picture);

/// The same with pictures that carry their numbers.
Result<WrittenMedia> writeNumberedFilm(const QString &path, int frames, Quality quality = Quality::Draft,
                                       const FrameRate &frameRate = {});

QByteArray contentsOf(const QString &path);
QByteArray sha256Of(const QString &path);

} // namespace muto::media::test
