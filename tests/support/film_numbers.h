#pragma once

#include "core/base/result.h"
#include "core/media/video_frame_reader.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <functional>

namespace muto::test {

using FilmNumbers = QList<std::int64_t>;

/// Shows every picture of a film, in order, to `look`.
Result<> forEachFrame(const QString &film, const std::function<void(const media::DecodedFrame &)> &look);

/// The numbers that the pictures of a film carry (numbered_frame.h), in the order of the film.
Result<FilmNumbers> numbersIn(const QString &film);

/// `first`, `first` + 1, … `count` of them.
FilmNumbers countedFrom(std::int64_t first, int count);

} // namespace muto::test
