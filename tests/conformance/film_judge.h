#pragma once

#include "tests/conformance/case_facts.h"

#include <QString>

namespace muto::test {

/// What is wrong with a film for these facts, a line each; empty when nothing is.
QString judgeFilm(const QString &film, const CaseFacts &facts);

} // namespace muto::test
