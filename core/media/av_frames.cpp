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

} // namespace

FramePtr borrowFrame(const frames::FrameView &pixels, std::function<void()> release)
{
    const auto loan = std::make_shared<Loan>(std::move(release));
    FramePtr frame(av_frame_alloc());
    if (!frame)
        return nullptr;
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = pixels.size.width();
    frame->height = pixels.size.height();
    frame->chroma_location = AVCHROMA_LOC_LEFT;
    tagAsBt709(*frame);
    for (std::size_t plane = 0; plane < pixels.planes.size(); ++plane) {
        const int width = plane == 0 ? frame->width : frame->width / 2;
        const int rows = plane == 0 ? frame->height : frame->height / 2;
        // The last row need not be followed by the padding that the stride implies.
        const auto bytes = std::size_t(pixels.strides[plane] * (rows - 1) + width);
        frame->data[plane] = const_cast<std::uint8_t *>(pixels.planes[plane]);
        frame->linesize[plane] = int(pixels.strides[plane]);
        frame->buf[plane] = borrowPlane(pixels.planes[plane], bytes, loan);
        if (!frame->buf[plane])
            return nullptr;
    }
    return frame;
}

frames::FrameView viewOf(const AVFrame &frame)
{
    return {frames::PixelFormat::I420,
            QSize(frame.width, frame.height),
            {frame.data[0], frame.data[1], frame.data[2]},
            {frame.linesize[0], frame.linesize[1], frame.linesize[2]}};
}

} // namespace muto::media
