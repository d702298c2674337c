#include "core/script/script_value.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

QByteArray quoted(const QString &text, char quote)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    escaped.replace(QLatin1Char('\r'), QLatin1String("\\r"));
    escaped.replace(QLatin1Char(quote), QLatin1String("\\") + QLatin1Char(quote));
    escaped.replace(QLatin1String("</"),
                    QLatin1String("<\\/")); // would end the element that the script is in
    escaped.replace(QLatin1String("<!--"), QLatin1String("<\\!--"));
    return quote + escaped.toUtf8() + quote;
}

QByteArray joined(const std::vector<QByteArray> &parts)
{
    QByteArray text;
    for (const QByteArray &part : parts)
        text += (text.isEmpty() ? "" : ", ") + part;
    return text;
}

} // namespace

ScriptValue ScriptValue::ofNumber(double number)
{
    ScriptValue value;
    value.kind = Kind::Number;
    value.number = rounded(number);
    return value;
}

ScriptValue ScriptValue::ofText(const QString &text)
{
    ScriptValue value;
    value.kind = Kind::Text;
    value.text = text;
    return value;
}

ScriptValue ScriptValue::ofFlag(bool flag)
{
    ScriptValue value;
    value.kind = Kind::Boolean;
    value.flag = flag;
    return value;
}

ScriptValue ScriptValue::ofList(std::vector<ScriptValue> items)
{
    ScriptValue value;
    value.kind = Kind::List;
    value.items = std::move(items);
    return value;
}

ScriptValue ScriptValue::ofObject(std::vector<ScriptField> fields)
{
    ScriptValue value;
    value.kind = Kind::Object;
    value.fields = std::move(fields);
    return value;
}

int ScriptValue::indexOf(const QString &key) const
{
    for (int i = int(fields.size()) - 1; i >= 0; --i) {
        if (fields[i].key == key)
            return i;
    }
    return -1;
}

const ScriptValue *ScriptValue::field(const QString &key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &fields[index].value;
}

const ScriptValue *ScriptValue::field(QLatin1String key) const
{
    return field(QString(key));
}

std::optional<double> ScriptValue::numberAt(QLatin1String key) const
{
    const ScriptValue *value = field(key);
    return value && value->isNumber() ? std::optional(value->number) : std::nullopt;
}

bool sameMeaning(const std::vector<ScriptValue> &a, const std::vector<ScriptValue> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ScriptValue &x, const ScriptValue &y) { return sameMeaning(x, y); });
}

bool sameMeaning(const ScriptValue &a, const ScriptValue &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case ScriptValue::Kind::Number:
        return std::abs(a.number - b.number) < 1e-9;
    case ScriptValue::Kind::Boolean:
        return a.flag == b.flag;
    case ScriptValue::Kind::Text:
    case ScriptValue::Kind::Computed:
        return a.text == b.text;
    case ScriptValue::Kind::List:
        return sameMeaning(a.items, b.items);
    case ScriptValue::Kind::Object:
        return std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
                          [](const ScriptField &x, const ScriptField &y) {
                              return x.key == y.key && sameMeaning(x.value, y.value);
                          });
    }
    return false;
}

double rounded(double number)
{
    const double thousandths = std::round(number * 1000);
    return thousandths == 0 ? 0 : thousandths / 1000;
}

QByteArray numberText(double number)
{
    QByteArray text = QByteArray::number(rounded(number), 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

QByteArray keyText(const QString &key, char quote)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_$][A-Za-z0-9_$]*$"));
    return plain.match(key).hasMatch() ? key.toUtf8() : quoted(key, quote);
}

QByteArray valueText(const ScriptValue &value, char quote)
{
    std::vector<QByteArray> parts;
    switch (value.kind) {
    case ScriptValue::Kind::Number:
        return QByteArray::number(value.number, 'f', QLocale::FloatingPointShortest);
    case ScriptValue::Kind::Boolean:
        return value.flag ? "true" : "false";
    case ScriptValue::Kind::Text:
        return quoted(value.text, quote);
    case ScriptValue::Kind::Computed:
        return value.text.toUtf8();
    case ScriptValue::Kind::List:
        for (const ScriptValue &item : value.items)
            parts.push_back(valueText(item, quote));
        return '[' + joined(parts) + ']';
    case ScriptValue::Kind::Object:
        for (const ScriptField &field : value.fields)
            parts.push_back(field.key.isEmpty()
                                ? valueText(field.value, quote)
                                : keyText(field.key, quote) + ": " + valueText(field.value, quote));
        return parts.empty() ? QByteArray("{}") : "{ " + joined(parts) + " }";
    }
    return {};
}

} // namespace muto::script
