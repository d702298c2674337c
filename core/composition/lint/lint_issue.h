#pragma once

#include "core/composition/composition.h"
#include "core/composition/html_document.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::composition {

/// A repair that is certain to do what it says: attributes of one element.
struct LintFix
{
    struct Change
    {
        QString name;
        std::optional<QString> value; ///< Removed without one.
        bool isFlag = false;          ///< A boolean attribute, to be there by its bare name.
        friend bool operator==(const Change &, const Change &) = default;
    };
    QString text; ///< What it does, for a menu.
    int element = -1;
    std::vector<Change> changes;
    friend bool operator==(const LintFix &, const LintFix &) = default;
};

/// Something in a file that a person should look at, and where. Codes are those of contract 5, and stay what
/// they are; what the reader of compositions has to say is called `composition`.
struct LintIssue
{
    Issue::Severity severity = Issue::Severity::Warning;
    QString code;
    QString file;     ///< Relative to the project.
    int line = 1;     ///< From 1.
    int column = 1;   ///< From 1, in characters.
    SourceSpan where; ///< Bytes of the file; empty when it is about the file as a whole.
    QString message;  ///< What is wrong, one sentence.
    QString hint;     ///< What to do.
    std::optional<LintFix> fix;
    std::optional<LintFix> otherFix = {}; ///< Of the same element, where a person has to choose.
    friend bool operator==(const LintIssue &, const LintIssue &) = default;
};

} // namespace muto::composition
