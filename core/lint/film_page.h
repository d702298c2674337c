#pragma once

#include "core/composition/lint/linter.h"

#include <QString>

namespace muto::lint {

/// The page of the film that the input's entry is a part of, however deep it is mounted; the entry itself
/// where no other page mounts it. Of several that do, the first by name. Pure.
QString pageOfFilm(const composition::LintInput &input);

} // namespace muto::lint
