#pragma once

#include <QString>

#include <optional>

namespace muto::project {

/// The pictures of a film in a folder of their own, as renders write them: frame_000001.png and so on, and
/// its sound beside them.
struct PictureSequence
{
    qint64 pictures = 0;
    qint64 sizeBytes = 0;
    friend bool operator==(const PictureSequence &, const PictureSequence &) = default;
};

/// Where the first picture of a sequence is, if `folder` is one.
QString firstPictureOf(const QString &folder);

/// What is in `folder`; nothing when it holds no such picture, or anything that does not belong to one: such
/// a folder is somebody's own. Reads the folder; any thread.
std::optional<PictureSequence> readPictureSequence(const QString &folder);

} // namespace muto::project
