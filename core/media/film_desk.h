#pragma once

#include "core/frames/picture_source.h"
#include "core/media/film_opening.h"
#include "core/media/frame_cursor.h"
#include "core/media/picture_converter.h"
#include "core/media/stretch_reader.h"
#include "core/media/video_picture_source.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace muto::media {

/// One file being worked on: its facts and its open decoders. Belongs to one thread at a time.
class FilmDesk
{
public:
    FilmDesk(QString path, int threadsPerDecoder);

    /// Reads the facts the first time; the error stays, too.
    const Result<FilmFacts> &facts();

    /// The picture for `seconds` in a size as `wantedSize` gives it.
    Result<frames::Picture> make(double seconds, QSize size, const std::stop_token &stop);

    /// The stretch of packets that is on at `seconds`.
    Result<frames::Stretch> stretch(double seconds);

    /// What is given for a wish: no larger than the film, and the film's own size for none.
    static QSize wantedSize(const FilmFacts &film, QSize wish);

    int openDecoders() const { return int(m_decoders.size()); }
    std::int64_t bytesPerDecoder() const;
    /// When, on the clock of whoever calls `make`, the decoder that rested longest was used last.
    std::int64_t oldestUse() const;
    /// Takes the decoder that rested longest away, to be destroyed where that may take time.
    std::shared_ptr<void> closeOldest();

    DecodeCosts costs() const;

    ~FilmDesk();

private:
    struct Decoder;
    Error named(const Error &error) const;
    Result<Decoder *> decoderFor(double seconds);
    Result<Decoder *> openDecoder();
    Result<QByteArray> converted(const AVFrame &frame, QSize size);

    const QString m_path;
    const int m_threadsPerDecoder;
    std::optional<Result<FilmFacts>> m_facts;
    std::vector<std::unique_ptr<Decoder>> m_decoders;
    std::optional<StretchReader> m_stretches;
    PictureConverter m_converter;
    DecodeCosts m_costs;
};

} // namespace muto::media
