#include "core/composition/grading_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace muto::composition {

namespace {

QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

void flattenGrading(const QJsonValue &value, const QString &path, QByteArray &lines)
{
    const auto inside = [&path](const QString &key) {
        return path.isEmpty() ? key : path + QLatin1Char('.') + key;
    };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flattenGrading(it.value(), inside(it.key()), lines);
        return;
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            flattenGrading(list.at(i), inside(QString::number(i)), lines);
        return;
    }
    QString text = scalarText(value);
    if (value.isString() && isVariableReference(text))
        return;
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    lines += (path + QLatin1Char('=') + text).toUtf8() + '\n';
}

} // namespace

QByteArray gradingLines(const QJsonObject &payload)
{
    QByteArray lines;
    flattenGrading(payload, {}, lines);
    return lines;
}

bool isVariableReference(const QString &text)
{
    static const QRegularExpression reference(
        QStringLiteral(R"(\A\s*(?:\$[\w-]+|\$\{[^{}]+\}|var\(\s*--[\w-]+\s*\))\s*\z)"));
    return reference.match(text).hasMatch();
}

} // namespace muto::composition
