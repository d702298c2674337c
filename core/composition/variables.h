#pragma once

#include "core/base/result.h"
#include "core/composition/reader_notes.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::composition {

class HtmlDocument;

enum class VariableType { String, Number, Color, Boolean, Enum, Font, Image };

/// A value that whoever renders a composition may choose (composition contract 1.10).
struct Variable
{
    QString id;
    VariableType type = VariableType::String;
    QString label;
    QJsonValue defaultValue;
    QStringList options; ///< Of an enumeration.
    friend bool operator==(const Variable &, const Variable &) = default;
};

/// The declarations in `data-composition-variables` of the document: on `<html>`, else on the first
/// composition that has some. What is not a declaration is left out and noted.
std::vector<Variable> readVariables(const HtmlDocument &document, ReaderNotes &notes);

/// What is wrong with `values` for these declarations, a sentence each: undeclared, of another type, not
/// among the options.
QStringList checkVariables(const std::vector<Variable> &declared, const QJsonObject &values);

/// Values as the command line gives them: a JSON object. `origin` names the text in messages ("--variables").
/// Fails with ErrorKind::Usage, naming what is wrong and where.
Result<QJsonObject> parseVariables(const QByteArray &json, const QString &origin);

} // namespace muto::composition
