#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace muto::media {

struct FilmStripRequest
{
    QString file;
    std::vector<double> seconds; ///< Where a picture is wanted, from the first frame on.
    QSize box;                   ///< The pictures fit in here; never larger than the film's. Empty: its size.
    double toleranceSeconds = 1; ///< How much earlier a key frame may be and still do: it costs far less.
    std::function<void()> beforeEach = {}; ///< Called before each picture is decoded; may keep that waiting.
};

/// A picture of a film and when it is to be seen in it, which is not always when it was asked for.
struct StripPicture
{
    QImage image; ///< Format_RGBA8888.
    double seconds = 0;
};

/// Pictures for a timeline or a poster, one for each time asked for and in that order. Works on the caller's
/// thread, which had better be a patient one, with a single decoder; gives up with ErrorKind::Cancelled soon
/// after `stop` is requested.
Result<std::vector<StripPicture>> filmStrip(const FilmStripRequest &request,
                                            const std::stop_token &stop = {});

} // namespace muto::media
