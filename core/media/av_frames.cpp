#include "core/media/av_frames.h"

#include <memory>
#include <utility>

namespace muto::media {

namespace {

/// Calls back when the last plane that shares it is gone.
class Loan
{
public:
    explicit Loan(std::function<void()> release)
        : m_release(std::move(release))
    {
    }
    Loan(const Loan &) = delete;
    Loan &operator=(const Loan &) = delete;
    ~Loan()
    {
        if (m_release)
            m_release();
    }

private:
    std::function<void()> m_release;
};

using SharedLoan = std::shared_ptr<Loan>;

void endLoan(void *opaque, std::uint8_t *)
{
    delete static_cast<SharedLoan *>(opaque);
}

/// A read-only libav buffer over one plane, holding its part of the loan.
AVBufferRef *borrowPlane(const std::uint8_t *data, std::size_t bytes, const SharedLoan &loan)
{
    auto part = std::make_unique<SharedLoan>(loan);
    AVBufferRef *buffer = av_buffer_create(const_cast<std::uint8_t *>(data), bytes, endLoan, part.get(),
                                           AV_BUFFER_FLAG_READONLY);
    if (buffer)
        static_cast<void>(part.release()); // endLoan deletes it
    return buffer;
}

void describe(AVFrame &frame, frames::PixelFormat format)
{
    if (format == frames::PixelFormat::Bgra) {
        frame.format = AV_PIX_FMT_RGBA; // to whoever counts bytes it is all the same
        return;
    }
    frame.format = AV_PIX_FMT_YUV420P;
    frame.chroma_location = AVCHROMA_LOC_LEFT;
    tagAsBt709(frame);
}

/// Bytes of a row, and rows.
QSize planeExtent(const frames::FrameView &pixels, std::size_t plane)
{
    if (pixels.format == frames::PixelFormat::Bgra)
        return {4 * pixels.size.width(), pixels.size.height()};
    return plane == 0 ? pixels.size : pixels.size / 2;
}

} // namespace

FramePtr borrowFrame(const frames::FrameView &pixels, std::function<void()> release)
{
    const auto loan = std::make_shared<Loan>(std::move(release));
    FramePtr frame(av_frame_alloc());
    if (!frame)
        return nullptr;
    frame->width = pixels.size.width();
    frame->height = pixels.size.height();
    describe(*frame, pixels.format);
    for (std::size_t plane = 0; plane < pixels.planes.size() && pixels.planes[plane]; ++plane) {
        const QSize extent = planeExtent(pixels, plane);
        // The last row need not be followed by the padding that the stride implies.
        const auto bytes = std::size_t(pixels.strides[plane] * (extent.height() - 1) + extent.width());
        frame->data[plane] = const_cast<std::uint8_t *>(pixels.planes[plane]);
        frame->linesize[plane] = int(pixels.strides[plane]);
        frame->buf[plane] = borrowPlane(pixels.planes[plane], bytes, loan);
        if (!frame->buf[plane])
            return nullptr;
    }
    return frame;
}

AVPixelFormat pixelFormatOf(EncoderPixels pixels)
{
    switch (pixels) {
    case EncoderPixels::Yuv420:
        return AV_PIX_FMT_YUV420P;
    case EncoderPixels::Yuva420:
        return AV_PIX_FMT_YUVA420P;
    case EncoderPixels::Yuva444TenBits:
        return AV_PIX_FMT_YUVA444P10;
    case EncoderPixels::FourBytes:
        return AV_PIX_FMT_RGBA;
    }
    Q_UNREACHABLE();
}

AVFrame *FramePool::take()
{
    for (const FramePtr &frame : m_frames) {
        if (av_frame_is_writable(frame.get()))
            return frame.get();
    }
    FramePtr frame(av_frame_alloc());
    if (!frame)
        return nullptr;
    frame->format = m_format;
    frame->width = m_size.width();
    frame->height = m_size.height();
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return nullptr;
    return m_frames.emplace_back(std::move(frame)).get();
}

frames::FrameView viewOf(const AVFrame &frame)
{
    if (frame.format == AV_PIX_FMT_RGBA)
        return {frames::PixelFormat::Bgra,
                QSize(frame.width, frame.height),
                {frame.data[0]},
                {frame.linesize[0]}};
    return {frames::PixelFormat::I420,
            QSize(frame.width, frame.height),
            {frame.data[0], frame.data[1], frame.data[2]},
            {frame.linesize[0], frame.linesize[1], frame.linesize[2]}};
}

} // namespace muto::media
