#pragma once

#include "core/media/frame_producer.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

struct WebPAnimDecoder;

namespace muto::media {

/// What a WebP picture says of itself.
struct WebpFacts
{
    QSize size;
    bool hasAlpha = false;
};

Result<WebpFacts> readWebpFacts(const QString &path, const QByteArray &bytes);

/// Frames of an animated or still WebP picture, whole ones as they are to be seen, by libwebp: libav cannot
/// decode those that move.
class WebpProducer : public FrameProducer
{
public:
    /// `bytes` is the whole file, `starts` the times of its frames (none: a single one).
    static Result<std::unique_ptr<WebpProducer>> open(const QString &path, QByteArray bytes,
                                                      std::vector<double> starts);

    Result<std::optional<TimedFrame>> next() override;
    Result<> rewind() override;
    bool seekBefore(double) override { return false; }
    std::optional<bool> skipsBetween(double, double) const override { return false; }

private:
    struct Deleter
    {
        void operator()(WebPAnimDecoder *decoder) const;
    };

    WebpProducer(QString path, QByteArray bytes, std::vector<double> starts, QSize size);

    QString m_path;
    QByteArray m_bytes; ///< The decoder reads them in place.
    std::vector<double> m_starts;
    QSize m_size;
    std::unique_ptr<WebPAnimDecoder, Deleter> m_decoder;
    std::size_t m_number = 0;
};

} // namespace muto::media
