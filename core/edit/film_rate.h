#pragma once

#include "core/base/frame_rate.h"

#include <QString>

namespace muto::edit {

class Document;

/// The frames that times of a file are counted in: those its composition says, or else those of the film that
/// mounts it, by way of other parts perhaps, among the open files. 30 where none of them says.
FrameRate filmRate(const Document &document, const QString &file);

} // namespace muto::edit
