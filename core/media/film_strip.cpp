#include "core/media/film_strip.h"

#include "core/media/film_opening.h"
#include "core/media/frame_cursor.h"
#include "core/media/media_words.h"
#include "core/media/picture_converter.h"

#include <algorithm>
#include <cmath>

namespace muto::media {

namespace {

class Strip
{
public:
    Strip(const FilmStripRequest &request, FilmFacts film, FrameCursor cursor)
        : m_request(request)
        , m_film(std::move(film))
        , m_cursor(std::move(cursor))
        , m_size(fitted())
    {
    }

    Result<StripPicture> at(double wanted, const std::stop_token &stop)
    {
        const double seconds =
            std::isfinite(wanted) ? std::clamp(wanted, 0.0, m_film.facts.durationSeconds) : 0;
        auto shown = m_cursor.nearestStart(seconds);
        const bool isFar = shown && seconds - shown->seconds > m_request.toleranceSeconds;
        if (isFar && !(seconds < shown->untilSeconds))
            shown = m_cursor.at(seconds, stop);
        if (!shown)
            return fail(shown.error());
        return picture(*shown);
    }

private:
    QSize fitted() const
    {
        const QSize film = m_film.facts.size;
        if (m_request.box.isEmpty())
            return film;
        const QSize inBox = film.scaled(m_request.box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        return inBox.boundedTo(film);
    }

    Result<StripPicture> picture(const ShownFrame &shown)
    {
        const QSize stored = m_film.orientation.applied(m_size);
        const auto rgba = m_converter.convert(*shown.pixels, stored);
        if (!rgba)
            return fail(rgba.error());
        const QByteArray upright = turned(*rgba, stored, m_film.orientation);
        const QImage image(reinterpret_cast<const uchar *>(upright.constData()), m_size.width(),
                           m_size.height(), QImage::Format_RGBA8888);
        return StripPicture{image.copy(), shown.seconds};
    }

    const FilmStripRequest &m_request;
    FilmFacts m_film;
    FrameCursor m_cursor;
    PictureConverter m_converter;
    QSize m_size;
};

Result<Strip> openStrip(const FilmStripRequest &request)
{
    auto film = describeFilm(request.file);
    if (!film)
        return fail(std::move(film.error()));
    if (film->facts.size.isEmpty())
        return fail(ErrorKind::Media,
                    MediaWords::tr("Cannot show %1: it has sound and no pictures").arg(request.file));
    auto producer = openFrames(request.file, 1);
    if (!producer)
        return fail(std::move(producer.error()));
    return Strip(request, std::move(*film), FrameCursor(std::move(*producer)));
}

} // namespace

Result<std::vector<StripPicture>> filmStrip(const FilmStripRequest &request, const std::stop_token &stop)
{
    auto strip = openStrip(request);
    if (!strip)
        return fail(std::move(strip.error()));
    std::vector<StripPicture> pictures;
    for (const double seconds : request.seconds) {
        if (request.beforeEach)
            request.beforeEach();
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, MediaWords::tr("The film strip was stopped"));
        auto picture = strip->at(seconds, stop);
        if (!picture)
            return fail(picture.error().within(MediaWords::tr("Cannot show %1").arg(request.file)));
        pictures.push_back(std::move(*picture));
    }
    return pictures;
}

} // namespace muto::media
