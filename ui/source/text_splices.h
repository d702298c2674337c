#pragma once

#include "core/edit/source_splice.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace muto::ui {

/// What makes one text of another, line by line and as little of each line as possible, so that what looks at
/// the text stays where it looks. In ascending order, placed in `before`.
std::vector<edit::SourceSplice> textSplices(const QByteArray &before, const QByteArray &after);

/// Splices of the same text as `mine`, as they have to be made after it. Nothing where both change the same
/// place.
std::optional<std::vector<edit::SourceSplice>> rebased(const std::vector<edit::SourceSplice> &splices,
                                                       const std::vector<edit::SourceSplice> &mine);

} // namespace muto::ui
