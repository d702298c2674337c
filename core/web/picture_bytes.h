#pragma once

#include "core/frames/picture_source.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace muto::web {

/// What a page is told of a picture file, or why it is told nothing: one JSON object. An error of kind Io is
/// that of a file that is not there.
QByteArray factsBytes(const Result<frames::PictureFacts> &facts);

/// A device with the bytes of a frame as PictureRoute describes them, open for reading. It shares the pixels,
/// and one thread at a time may read it, whichever that is.
std::unique_ptr<QIODevice> frameDevice(const Result<frames::Picture> &picture);

/// A stretch of packets, or why there is none, as PictureRoute describes it.
QByteArray stretchBytes(const Result<frames::Stretch> &stretch);

} // namespace muto::web
