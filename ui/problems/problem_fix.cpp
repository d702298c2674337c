#include "ui/problems/problem_fix.h"

#include "ui/problems/problems_model.h"

#include <QCoreApplication>

namespace muto::ui {

using composition::LintFix;

Result<> applyFix(edit::Document &document, edit::EditorActions &actions, const ProblemsModel &model,
                  const Problem &problem, const std::optional<LintFix> &fix)
{
    const QString &file = problem.issue.file;
    if (!fix || problem.element.isEmpty())
        return fail(ErrorKind::Usage,
                    QCoreApplication::translate("ProblemsPanel", "This problem has no quick fix."));
    if (!model.isCurrent(file, document.bytes(file)))
        return fail(ErrorKind::Usage,
                    QCoreApplication::translate(
                        "ProblemsPanel", "%1 has just changed. Try again when the problems are up to date.")
                        .arg(file));
    edit::ElementPath element = problem.element;
    if (const auto found = document.find(element); !found)
        return fail(found.error());
    // Attributes and flags are kinds of edits of their own: all changes of one repair are of one kind, so
    // that they become one step.
    return edit::allOrNothing(document, {}, [&]() -> Result<> {
        for (const LintFix::Change &change : fix->changes) {
            const auto done = change.isFlag ? actions.setFlag({element}, change.name, true)
                                            : actions.setAttribute({element}, change.name, change.value);
            if (!done)
                return done;
            if (change.name == QLatin1String("id") && change.value)
                element.steps = QLatin1Char('#') + *change.value;
        }
        return ok();
    });
}

} // namespace muto::ui
