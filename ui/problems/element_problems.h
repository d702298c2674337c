#pragma once

#include "core/composition/html_document.h"
#include "core/edit/element_path.h"
#include "ui/problems/problem.h"

#include <QHash>
#include <QIcon>
#include <QStringList>

#include <vector>

namespace muto::ui {

/// What is wrong with an element.
struct ElementProblem
{
    composition::Issue::Severity worst = composition::Issue::Severity::Info;
    QStringList sentences; ///< One about each, for a person.

    /// All of them, a line each, after the word for the worst.
    QString text() const;
    friend bool operator==(const ElementProblem &, const ElementProblem &) = default;
};

using ElementProblems = QHash<edit::ElementPath, ElementProblem>;

/// The problems of a file, by the innermost element that each lies in; those of a file as a whole are
/// nobody's. `problems` are of these very bytes. Pure.
ElementProblems problemsByElement(const composition::HtmlDocument &html, const edit::ElementPaths &paths,
                                  const std::vector<Problem> &problems);

/// The picture of a severity, the same everywhere.
QIcon severityIcon(composition::Issue::Severity severity);

} // namespace muto::ui
