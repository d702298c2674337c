#include "ui/variables/variable_draft.h"

#include "core/composition/root_selection.h"
#include "core/edit/declaration_text.h"
#include "core/edit/json_splices.h"
#include "ui/widgets/css_values.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace muto::ui {

namespace {

std::optional<double> finiteNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString optionsText(const QJsonArray &options)
{
    QStringList lines;
    for (const QJsonValue &option : options) {
        const QString value = option.isObject()
                                  ? variableText(option.toObject().value(QLatin1String("value")))
                                  : variableText(option);
        const QString label = option.toObject().value(QLatin1String("label")).toString();
        lines.append(label.isEmpty() || label == value ? value : value + QStringLiteral(": ") + label);
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonArray optionsFrom(const QString &text)
{
    QJsonArray options;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString value = line.section(QLatin1Char(':'), 0, 0).trimmed();
        const QString label = line.section(QLatin1Char(':'), 1).trimmed();
        if (!value.isEmpty())
            options.append(QJsonObject{{QStringLiteral("value"), value},
                                       {QStringLiteral("label"), label.isEmpty() ? value : label}});
    }
    return options;
}

QStringList optionValues(const QJsonArray &options)
{
    QStringList values;
    for (const QJsonValue &option : options)
        values.append(option.isObject() ? variableText(option.toObject().value(QLatin1String("value")))
                                        : variableText(option));
    return values;
}

void putText(QJsonObject &object, const char *key, const QString &text)
{
    if (text.trimmed().isEmpty())
        object.remove(QLatin1String(key));
    else
        object.insert(QLatin1String(key), text.trimmed());
}

Result<> putNumber(QJsonObject &object, const char *key, const QString &text)
{
    const auto number = finiteNumber(text);
    if (!text.trimmed().isEmpty() && !number)
        return fail(ErrorKind::Usage, VariableDraft::tr("\"%1\" is not a number.").arg(text.trimmed()));
    if (number)
        object.insert(QLatin1String(key), *number);
    else
        object.remove(QLatin1String(key));
    return ok();
}

Result<> checkId(const QString &id, const QStringList &others)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z_][A-Za-z0-9_.-]*\z)"));
    if (id.isEmpty())
        return fail(ErrorKind::Usage, VariableDraft::tr("A variable needs an id."));
    if (!pattern.match(id).hasMatch())
        return fail(ErrorKind::Usage,
                    VariableDraft::tr("An id begins with a letter and has letters, digits, - and _ only."));
    if (others.contains(id))
        return fail(ErrorKind::Usage, VariableDraft::tr("There is a variable \"%1\" already.").arg(id));
    return ok();
}

Result<> putNumbers(QJsonObject &object, const VariableDraft &draft)
{
    const bool isNumber = draft.type == QLatin1String("number");
    for (const auto &[key, text] :
         {std::pair("min", draft.min), std::pair("max", draft.max), std::pair("step", draft.step)}) {
        if (const auto put = putNumber(object, key, isNumber ? text : QString()); !put)
            return put;
    }
    const QJsonValue least = object.value(QLatin1String("min"));
    const QJsonValue most = object.value(QLatin1String("max"));
    if (least.isDouble() && most.isDouble() && least.toDouble() > most.toDouble())
        return fail(ErrorKind::Usage, VariableDraft::tr("The least is more than the most."));
    return ok();
}

Result<> putOptions(QJsonObject &object, const VariableDraft &draft)
{
    if (draft.type != QLatin1String("enum")) {
        object.remove(QLatin1String("options"));
        return ok();
    }
    // Options that are as they were stay as they were written.
    if (optionsText(object.value(QLatin1String("options")).toArray()) != draft.options)
        object.insert(QLatin1String("options"), optionsFrom(draft.options));
    if (object.value(QLatin1String("options")).toArray().isEmpty())
        return fail(ErrorKind::Usage, VariableDraft::tr("A choice needs options, a line each."));
    return ok();
}

} // namespace

QStringList variableTypes()
{
    return {QStringLiteral("string"),  QStringLiteral("number"), QStringLiteral("color"),
            QStringLiteral("boolean"), QStringLiteral("enum"),   QStringLiteral("font"),
            QStringLiteral("image")};
}

QString variableText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(QLatin1String("name")).toString();
        return name.isEmpty() ? object.value(QLatin1String("url")).toString() : name;
    }
    return value.isUndefined() || value.isNull() ? QString() : edit::jsonText(value);
}

std::optional<QJsonValue> variableValue(const QString &type, const QString &text, const QJsonValue &like)
{
    if (type == QLatin1String("number")) {
        const auto number = finiteNumber(text);
        return number ? std::optional(QJsonValue(*number)) : std::nullopt;
    }
    if (type == QLatin1String("boolean"))
        return QJsonValue(text == QLatin1String("true"));
    if (type == QLatin1String("color") && !parseCssColor(text) && !text.contains(QLatin1Char('(')))
        return std::nullopt;
    if (like.isObject()) {
        QJsonObject object = like.toObject();
        object.insert(type == QLatin1String("font") ? QStringLiteral("name") : QStringLiteral("url"), text);
        return QJsonValue(object);
    }
    if (type == QLatin1String("enum") && like.isDouble() && finiteNumber(text))
        return QJsonValue(*finiteNumber(text));
    return QJsonValue(text);
}

VariableDraft draftOf(const QJsonObject &declaration)
{
    const auto text = [&declaration](const char *key) {
        return variableText(declaration.value(QLatin1String(key)));
    };
    return {text("id"),         text("type"),
            text("label"),      text("default"),
            text("min"),        text("max"),
            text("step"),       optionsText(declaration.value(QLatin1String("options")).toArray()),
            text("description")};
}

Result<QJsonObject> declarationOf(const VariableDraft &draft, const QJsonObject &before,
                                  const QStringList &others)
{
    QJsonObject object = before;
    const QString id = draft.id.trimmed();
    if (const auto checked = checkId(id, others); !checked)
        return fail(checked.error());
    object.insert(QStringLiteral("id"), id);
    object.insert(QStringLiteral("type"), draft.type);
    object.insert(QStringLiteral("label"), draft.label.trimmed().isEmpty() ? id : draft.label.trimmed());
    putText(object, "description", draft.description);
    if (const auto put = putNumbers(object, draft); !put)
        return fail(put.error());
    if (const auto put = putOptions(object, draft); !put)
        return fail(put.error());
    const QStringList choices = optionValues(object.value(QLatin1String("options")).toArray());
    const QString text =
        draft.defaultText.isEmpty() && !choices.isEmpty() ? choices.front() : draft.defaultText;
    const QJsonValue like = before.value(QLatin1String("type")).toString() == draft.type
                                ? before.value(QLatin1String("default"))
                                : QJsonValue();
    const auto value = variableValue(draft.type, text, like);
    if (!value || (draft.type == QLatin1String("enum") && !choices.contains(text)))
        return fail(ErrorKind::Usage,
                    VariableDraft::tr("The default \"%1\" is no value of this type.").arg(text));
    object.insert(QStringLiteral("default"), *value);
    return object;
}

int usesOfVariable(const composition::HtmlDocument &document, const QString &id)
{
    int uses = 0;
    for (const composition::HtmlElement &element : document.elements()) {
        for (const composition::HtmlAttribute &attribute : element.attributes)
            uses += attribute.name.startsWith(QLatin1String("data-var-")) && attribute.value.trimmed() == id;
    }
    const QString escaped = QRegularExpression::escape(id);
    const QRegularExpression mentions(
        QStringLiteral(R"(var\(\s*--%1(?![\w-])|\.%1(?![\w-])|\[\s*["']%1["']\s*\])").arg(escaped));
    const QString source = QString::fromUtf8(document.source());
    for (auto match = mentions.globalMatch(source); match.hasNext(); match.next())
        ++uses;
    return uses;
}

} // namespace muto::ui
