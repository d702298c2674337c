#pragma once

#include <QString>

#include <optional>

namespace muto::ui {

/// A line of a file of the project, as messages name it: "main.js:6".
struct SourceLine
{
    QString file; ///< Relative to the project.
    int line = 0; ///< From 1.
    friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

/// The place that a message begins with, as in "scripts/main.js:6: x is not defined"; nothing when it begins
/// with other words, or with the address of something that is not of the project.
std::optional<SourceLine> sourceLineAt(const QString &text);

} // namespace muto::ui
