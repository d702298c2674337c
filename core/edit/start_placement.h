#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"

#include <QString>

#include <map>

namespace muto::edit {

/// What `data-start` must say for clips to start at given seconds of their film. References stay references;
/// hosts and clips that others wait for may be among them, and films in a composition that starts late, whose
/// numbers can be read in two ways (contract 1.5). Fails when no value does it.
Result<std::map<int, QString>> placeStarts(const composition::HtmlDocument &document,
                                           const std::map<int, double> &wanted);

} // namespace muto::edit
