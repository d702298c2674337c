#pragma once

#include "core/composition/html_difference.h"
#include "core/composition/html_document.h"

#include <QByteArray>

#include <optional>

namespace muto::composition {

/// What parsing `after` would find, where it differs from what parsing another state has found by whole
/// elements that came or went between two tags, as a clip does that is added, deleted or undone. Nothing
/// where it is not certain that all else means what it meant.
std::optional<HtmlContent> contentAfterRun(const HtmlContent &before, const QByteArray &after,
                                           const SourceDifference &difference);

} // namespace muto::composition
