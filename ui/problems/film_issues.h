#pragma once

#include "core/lint/project_lint.h"

#include <QIcon>
#include <QString>

namespace muto::ui {

/// What is wrong with the files of the film that is open, for whoever is about to render it.
struct FilmIssues
{
    lint::IssueCounts counts;
    int atErrors = 0;      ///< That keep the film from being made where errors do.
    int atWarnings = 0;    ///< Where warnings do as well.
    bool isSettled = true; ///< Nothing is being looked for any more.

    int blocking(lint::LintGate gate) const;
    friend bool operator==(const FilmIssues &, const FilmIssues &) = default;
};

/// "2 errors, 1 warning"; empty when there are none.
QString countsText(int errors, int warnings);
QIcon countsIcon(int errors, int warnings);

} // namespace muto::ui
