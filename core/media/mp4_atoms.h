#pragma once

#include <optional>

class QIODevice;

namespace muto::media {

/// The order in which the top-level atoms of an MP4 or QuickTime file stand, and whether all are there.
struct Mp4Layout
{
    bool hasIndex = false;     ///< A moov atom.
    bool hasMediaData = false; ///< An mdat atom.
    bool indexIsFirst = false; ///< moov before mdat: playback can begin before the whole file has come.
    bool isCut = false;        ///< The file ends before its last atom does.
};

/// Walks the atoms of `file` from its start; nothing when it is not of this family.
std::optional<Mp4Layout> readMp4Layout(QIODevice &file);

} // namespace muto::media
