#include "ui/main/problems_badge.h"

#include "ui/problems/film_issues.h"
#include "ui/problems/problems_model.h"

namespace muto::ui {

namespace {

constexpr int kMostShown = 99;

} // namespace

ProblemsBadge::ProblemsBadge(ProblemsModel &problems, QWidget *parent)
    : QToolButton(parent)
    , m_problems(problems)
{
    setObjectName(QStringLiteral("problemsBadge"));
    setProperty("badge", true);
    connect(&problems, &ProblemsModel::countsChanged, this, &ProblemsBadge::showCounts);
    showCounts();
}

void ProblemsBadge::showCounts()
{
    const ProblemsModel::Counts &found = m_problems.counts();
    const int all = found.errors + found.warnings;
    const QString words = countsText(found.errors, found.warnings);
    setIcon(countsIcon(found.errors, found.warnings));
    setText(all > kMostShown ? tr("%1+").arg(kMostShown) : QString::number(all));
    setToolButtonStyle(all > 0 ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
    setAccessibleName(tr("Problems: %1").arg(words.isEmpty() ? tr("none") : words));
    setToolTip(accessibleName());
}

} // namespace muto::ui
