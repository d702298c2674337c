#pragma once

#include "core/composition/composition.h"
#include "core/composition/composition_file.h"

#include <vector>

namespace muto::composition {

class HtmlDocument;

/// Looks for the files that a page names, and those that the compositions mounted in it name in turn: what
/// does not exist, what lies outside the project, a composition that mounts itself or is nested too deep
/// (contract 1.9).
std::vector<Issue> checkProjectFiles(const ProjectLocation &location, const HtmlDocument &entry);

} // namespace muto::composition
