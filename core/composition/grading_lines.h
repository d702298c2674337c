#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace muto::composition {

/// A payload of `data-color-grading` as the lines that core/grading reads (grade_reader.h). Values that are
/// variables are left out: only the film knows them.
QByteArray gradingLines(const QJsonObject &payload);

/// Whether a value of a payload stands for a variable: `$id`, `${id}`, `var(--id)`.
bool isVariableReference(const QString &text);

} // namespace muto::composition
