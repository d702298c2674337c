#include "ui/problems/film_issues.h"

#include "ui/support/icons.h"

#include <QCoreApplication>
#include <QStringList>

namespace muto::ui {

namespace {

class CountWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemCounts)
};

} // namespace

int FilmIssues::blocking(lint::LintGate gate) const
{
    return gate == lint::LintGate::Nothing ? 0 : gate == lint::LintGate::Errors ? atErrors : atWarnings;
}

QString countsText(int errors, int warnings)
{
    QStringList counts;
    if (errors > 0)
        counts << CountWords::tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        counts << CountWords::tr("%n warning(s)", nullptr, warnings);
    return counts.join(QStringLiteral(", "));
}

QIcon countsIcon(int errors, int warnings)
{
    return errors > 0     ? icon(QStringLiteral("error"), Tone::Bad)
           : warnings > 0 ? icon(QStringLiteral("warning"), Tone::Warn)
                          : icon(QStringLiteral("done"), Tone::Muted);
}

} // namespace muto::ui
