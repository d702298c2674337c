#pragma once

#include "core/media/frame_producer.h"
#include "core/media/input_context.h"
#include "core/media/orientation.h"
#include "core/media/video_decoder.h"

#include <QSize>
#include <QString>

#include <deque>
#include <vector>

namespace muto::media {

/// The stream of a film that is to be seen; −1 if there is none. Covers of records are not.
int findVideoStream(const AVFormatContext &format);

/// The decoder for a stream: libvpx where it alone knows of the alpha channel. Null if there is none.
const AVCodec *decoderFor(const AVStream &stream);

/// Containers that count in milliseconds cannot say 1/30 s. Where a time is what is left of a multiple of the
/// frame's length after rounding, it is that multiple.
double snappedToFrames(double seconds, const AVStream &stream);

/// Frames of the video stream of a file, by libav.
class StreamProducer : public FrameProducer
{
public:
    /// `starts` are the times of an animation's frames, which know better than the container; empty for
    /// films.
    static Result<std::unique_ptr<StreamProducer>> open(const QString &path, const DecoderLimits &limits,
                                                        std::vector<double> starts = {});

    Result<std::optional<TimedFrame>> next() override;
    Result<> rewind() override;
    bool seekBefore(double seconds) override;
    std::optional<bool> skipsBetween(double from, double to) const override;

    const AVFormatContext &format() const { return *m_input.format; }
    const AVStream &stream() const { return *m_input.format->streams[m_index]; }
    /// The first frame, decoded when the stream was opened.
    const AVFrame &firstFrame() const { return *m_firstFrame; }
    /// Time of the first frame as the stream counts, in seconds.
    double firstSeconds() const { return m_firstSeconds; }
    Orientation orientation() const;
    QSize uprightSize() const;

private:
    StreamProducer(QString path, const DecoderLimits &limits, std::vector<double> starts);

    Result<> reopen();
    Result<> decodeFirst();
    Result<std::optional<FramePtr>> decode();
    Result<> feed();
    Result<> drain();
    TimedFrame timed(FramePtr frame);
    double secondsOf(const AVFrame &frame);
    double frameLength() const;
    Error within(const Error &error) const;

    QString m_path;
    DecoderLimits m_limits;
    std::vector<double> m_starts;
    InputContext m_input;
    int m_index = -1;
    std::optional<VideoDecoder> m_decoder;
    PacketPtr m_packet;
    bool m_isDraining = false;
    bool m_awaitsKey = false;
    bool m_countsFrames = false; ///< Time is the number of frames: raw streams and animations.
    std::int64_t m_number = 0;   ///< Of the next frame, where frames are counted.
    double m_lastSeconds = 0;
    bool m_knowsFirst = false;
    double m_firstSeconds = 0;
    std::shared_ptr<const AVFrame> m_firstFrame;
    std::optional<TimedFrame> m_pending; ///< The first frame, if it is still to be handed out.
};

} // namespace muto::media
