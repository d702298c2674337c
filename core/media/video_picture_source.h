#pragma once

#include "core/frames/picture_source.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace muto::media {

struct PictureSourceOptions
{
    std::int64_t cacheBytes = 256LL << 20;   ///< For pictures that may be asked for again, or soon.
    std::int64_t decoderBytes = 512LL << 20; ///< For open decoders, by estimate; two may always be open.
    int threads = 2;                         ///< That decode; each serves one file at a time.
    int threadsPerDecoder = 1;               ///< More make a single film faster and hold more frames.
    bool offersPackets = true;               ///< To those who can decode some films themselves.
    int framesAhead = 8;                     ///< Most that are made before they are asked for, per clip.
};

/// What the frames of one file have cost.
struct DecodeCosts
{
    QString file;
    std::int64_t framesDecoded = 0;
    std::int64_t framesConverted = 0;
    std::int64_t framesServed = 0;  ///< Answers; those out of the cache among them.
    std::int64_t packetsServed = 0; ///< To whoever decodes them.
    std::int64_t cacheHits = 0;
    std::int64_t seeks = 0;
    std::int64_t brokenPackets = 0;
    std::int64_t decodersOpened = 0;
    double openMilliseconds = 0;
    double decodeMilliseconds = 0;
    double convertMilliseconds = 0;
};

/// Frames out of every file that libav or libwebp can read, on threads of its own. A file is recognised by
/// its path, size and time of change. Whoever asks for a clip's frames in order finds the next ones made
/// already; several clips of one file have a decoder each; decoders that are long unused are closed. Any
/// thread may ask. When it goes, what is still waiting is answered with ErrorKind::Cancelled.
class VideoPictureSource final : public frames::PictureSource
{
public:
    explicit VideoPictureSource(const PictureSourceOptions &options = {});
    ~VideoPictureSource() override;

    void describe(const QString &file, std::function<void(Result<frames::PictureFacts>)> then) override;
    void fetch(const frames::PictureRequest &request,
               std::function<void(Result<frames::Picture>)> then) override;
    void fetchStretch(const QString &file, double seconds,
                      std::function<void(Result<frames::Stretch>)> then) override;

    /// Of every file that was asked for, in the order in which they were.
    std::vector<DecodeCosts> costs() const;

private:
    class Studio;
    std::unique_ptr<Studio> m_studio;
};

/// The same for whoever needs no more than the interface.
std::unique_ptr<frames::PictureSource> makePictureSource(const PictureSourceOptions &options = {});

} // namespace muto::media
