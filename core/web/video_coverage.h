#pragma once

#include "core/base/result.h"

#include <QString>

namespace muto::web {

/// The share of its frames that a video must have, from the text of HF_VIDEO_COVERAGE_THRESHOLD: 0 (none) to
/// 1; 0.95 when there is no text.
Result<double> videoCoverage(const QString &text);

} // namespace muto::web
