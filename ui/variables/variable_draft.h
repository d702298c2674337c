#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::ui {

/// A declaration as a form has it: all texts.
struct VariableDraft
{
    QString id;
    QString type = QStringLiteral("string");
    QString label;
    QString defaultText;
    QString min;
    QString max;
    QString step;
    QString options; ///< A line each, `value` or `value: label`.
    QString description;
    friend bool operator==(const VariableDraft &, const VariableDraft &) = default;

    Q_DECLARE_TR_FUNCTIONS(VariableDraft)
};

/// The words of `type`, as the contract has them (1.10).
QStringList variableTypes();

VariableDraft draftOf(const QJsonObject &declaration);

/// The declaration that a draft makes of `before`, whose other members it keeps; or what is wrong with it, as
/// a sentence. `others` are the ids that are taken.
Result<QJsonObject> declarationOf(const VariableDraft &draft, const QJsonObject &before,
                                  const QStringList &others);

/// A value of a type as an editor shows it, and back.
QString variableText(const QJsonValue &value);
std::optional<QJsonValue> variableValue(const QString &type, const QString &text, const QJsonValue &like);

/// In how many places of a document a variable is used: bound to an element, as a custom property, or read by
/// a script.
int usesOfVariable(const composition::HtmlDocument &document, const QString &id);

} // namespace muto::ui
