#include "core/edit/json_text.h"

#include "core/edit/edit_words.h"
#include "core/edit/json_splices.h"

#include <QJsonDocument>

namespace muto::edit {

namespace {

JsonPath pathOf(const QStringList &keys, qsizetype count)
{
    return {keys.begin(), keys.begin() + count};
}

} // namespace

Result<JsonText> JsonText::parse(const QString &text)
{
    JsonText json;
    json.m_text = text.trimmed().isEmpty() ? QStringLiteral("{}") : text;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json.m_text.toUtf8(), &error);
    if (!document.isObject())
        return fail(ErrorKind::Composition,
                    document.isNull() ? error.errorString() : EditWords::tr("it is a list, not an object"));
    return json;
}

QJsonObject JsonText::object() const
{
    return QJsonDocument::fromJson(m_text.toUtf8()).object();
}

QJsonValue JsonText::value(const QStringList &path) const
{
    QJsonValue value = object();
    for (const QString &key : path)
        value = value.toObject().value(key);
    return value;
}

void JsonText::set(const QStringList &path, const QJsonValue &value)
{
    qsizetype depth = path.size(); // of the member that is written: those around it are objects
    while (depth > 1 && !this->value(path.mid(0, depth - 1)).isObject())
        --depth;
    QJsonValue made = value;
    for (qsizetype i = path.size() - 1; i >= depth; --i)
        made = QJsonObject{{path[i], made}};
    m_text = jsonSet(m_text, pathOf(path, depth), jsonText(made)).value_or(m_text);
}

void JsonText::remove(const QStringList &path)
{
    if (value(path).isUndefined())
        return;
    m_text = jsonRemoved(m_text, pathOf(path, path.size())).value_or(m_text);
    const QStringList around = path.mid(0, path.size() - 1);
    if (!around.isEmpty() && value(around).toObject().isEmpty())
        remove(around);
}

} // namespace muto::edit
