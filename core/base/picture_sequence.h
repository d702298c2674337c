#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace muto {

/// The pictures of a film in a folder of their own, as renders write them: frame_000001.png and so on, and
/// its sound beside them.
struct PictureSequence
{
    std::int64_t pictures = 0;
    std::int64_t sizeBytes = 0;
    friend bool operator==(const PictureSequence &, const PictureSequence &) = default;
};

/// "frame_000001.png": the name of the picture at `position`, counted from nought.
QString pictureName(std::int64_t position);

/// The name of the sound beside the pictures.
QString sequenceSoundName();

/// Whether a file of this name belongs to a sequence.
bool isPartOfSequence(const QString &name);

/// Where the first picture of a sequence is, if `folder` is one.
QString firstPictureOf(const QString &folder);

/// What is in `folder`; nothing when it holds no such picture, or anything that does not belong to one: such
/// a folder is somebody's own. Reads the folder; any thread.
std::optional<PictureSequence> readPictureSequence(const QString &folder);

} // namespace muto
