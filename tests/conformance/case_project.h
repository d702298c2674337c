#pragma once

#include "tests/conformance/case_facts.h"
#include "tests/support/temp_project.h"

#include <QString>

namespace muto::test {

/// Puts a case into a project folder: its own files, the libraries it names, the media it describes.
void layOut(const QString &caseFolder, const CaseFacts &facts, const TempProject &project);

} // namespace muto::test
