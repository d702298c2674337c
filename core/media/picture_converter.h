#pragma once

#include "core/base/result.h"
#include "core/media/av_compat.h"

#include <QByteArray>
#include <QSize>

#include <memory>

namespace muto::media {

/// Decoded frames of any format as a canvas wants them: R G B A of eight bits, sRGB, straight alpha, rows
/// without padding, of the size that is asked for. Shrinks by area averages, before the colours are converted
/// where nothing shines through; interpolates chroma where its samples sit. Keeps its buffers from frame to
/// frame. Belongs to one thread at a time.
class PictureConverter
{
public:
    PictureConverter();
    PictureConverter(PictureConverter &&) noexcept;
    PictureConverter &operator=(PictureConverter &&) noexcept;
    ~PictureConverter();

    /// The stored picture, not turned yet, as one of `size`.
    Result<QByteArray> convert(const AVFrame &frame, QSize size);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

/// Whether pixels of the format can let something shine through.
bool hasAlpha(AVPixelFormat format);

} // namespace muto::media
