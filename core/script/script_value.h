#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muto::script {

using composition::SourceSpan;

struct ScriptField;

/// A value as it is written in a script, with the place of each part. Places are bytes of the script.
struct ScriptValue
{
    enum class Kind {
        Number,
        Text,
        Boolean,
        List,
        Object,
        Computed, ///< Only the page can tell: a function, a call, a variable.
    };
    enum class Origin {
        Literal,    ///< Written right here.
        Constant,   ///< The name of a `const` that is.
        Expression, ///< Arithmetic of those.
    };
    Kind kind = Kind::Computed;
    Origin origin = Origin::Literal;
    double number = 0;
    bool flag = false;
    QString text;                    ///< Of a Text; the source of what is computed.
    QString why;                     ///< Why it is computed, for a person.
    std::vector<ScriptValue> items;  ///< Of a List.
    std::vector<ScriptField> fields; ///< Of an Object.
    SourceSpan span;

    static ScriptValue ofNumber(double number);
    static ScriptValue ofText(const QString &text);
    static ScriptValue ofFlag(bool flag);
    static ScriptValue ofList(std::vector<ScriptValue> items);
    static ScriptValue ofObject(std::vector<ScriptField> fields);

    bool isNumber() const { return kind == Kind::Number; }
    bool isText() const { return kind == Kind::Text; }
    bool isObject() const { return kind == Kind::Object; }
    bool isList() const { return kind == Kind::List; }
    bool isComputed() const { return kind == Kind::Computed; }
    /// Null when there is no such field. The last of several wins, as in the language.
    const ScriptValue *field(QLatin1String key) const;
    const ScriptValue *field(const QString &key) const;
    int indexOf(const QString &key) const; ///< -1 when there is no such field.
    std::optional<double> numberAt(QLatin1String key) const;
};

struct ScriptField
{
    QString key; ///< Empty for what has no name that can be known: `...rest`, `[key]: value`.
    ScriptValue value;
    SourceSpan span;    ///< Key and value.
    SourceSpan keySpan; ///< With its quotes.
};

/// Whether two values say the same, wherever they stand.
bool sameMeaning(const ScriptValue &a, const ScriptValue &b);
bool sameMeaning(const std::vector<ScriptValue> &a, const std::vector<ScriptValue> &b);

/// A number as people write it: up to three decimals, no needless zeros.
QByteArray numberText(double number);
/// The nearest number that `numberText` can say.
double rounded(double number);

/// A value as it is written in a script: `{ x: 1, ease: "none" }`.
QByteArray valueText(const ScriptValue &value, char quote);
QByteArray keyText(const QString &key, char quote);

} // namespace muto::script
