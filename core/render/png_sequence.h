#pragma once

#include <QString>

#include <cstdint>

namespace muto::render {

/// "frame_000001.png": the name of the picture at `position` of a sequence, counted from nought.
QString pictureName(std::int64_t position);

/// The name of the sound that lies beside the pictures.
QString sequenceSoundName();

/// Whether a file of this name belongs to a sequence.
bool isPartOfSequence(const QString &name);

} // namespace muto::render
