#include "core/edit/json_text.h"

#include "core/edit/edit_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace muto::edit {

namespace {

/// Goes through a text that is known to be JSON.
class JsonWalker
{
public:
    JsonWalker(const QString &text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    std::vector<JsonMember> members()
    {
        std::vector<JsonMember> found;
        ++m_at; // {
        for (skipSpace(); m_at < m_text.size() && m_text[m_at] != QLatin1Char('}'); skipSpace()) {
            JsonMember member;
            member.name = value();
            member.key = textIn(member.name);
            skipSpace();
            ++m_at; // :
            skipSpace();
            member.value = value();
            found.push_back(std::move(member));
            skipComma();
        }
        return found;
    }

    std::vector<TextSpan> items()
    {
        std::vector<TextSpan> found;
        ++m_at; // [
        for (skipSpace(); m_at < m_text.size() && m_text[m_at] != QLatin1Char(']'); skipSpace()) {
            found.push_back(value());
            skipComma();
        }
        return found;
    }

private:
    QString textIn(const TextSpan &span) const
    {
        const QByteArray list = "[" + m_text.mid(span.start, span.end - span.start).toUtf8() + "]";
        return QJsonDocument::fromJson(list).array().at(0).toString();
    }

    /// Past a string, a number, a word, or something in brackets.
    TextSpan value()
    {
        const qsizetype start = m_at;
        int depth = 0;
        do {
            const QChar character = m_text[m_at];
            if (character == QLatin1Char('"'))
                skipString();
            else if (character == QLatin1Char('[') || character == QLatin1Char('{'))
                ++depth, ++m_at;
            else if (character == QLatin1Char(']') || character == QLatin1Char('}'))
                --depth, ++m_at;
            else if (depth > 0)
                ++m_at;
            else
                skipWord();
        } while (depth > 0 && m_at < m_text.size());
        return {start, m_at};
    }

    void skipWord()
    {
        const QString ends = QStringLiteral(",]}:");
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !ends.contains(m_text[m_at]))
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != QLatin1Char('"'); ++m_at)
            m_at += m_text[m_at] == QLatin1Char('\\') ? 1 : 0;
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    void skipComma()
    {
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char(','))
            ++m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// Of a name that is there twice, JSON means the last.
const JsonMember *memberOf(const std::vector<JsonMember> &members, const QString &key)
{
    const auto found = std::find_if(members.rbegin(), members.rend(),
                                    [&key](const JsonMember &member) { return member.key == key; });
    return found == members.rend() ? nullptr : &*found;
}

/// Where the object of a text begins.
qsizetype rootOf(const QString &text)
{
    return text.indexOf(QLatin1Char('{'));
}

} // namespace

std::vector<JsonMember> jsonMembers(const QString &text, qsizetype at)
{
    return JsonWalker(text, at).members();
}

std::vector<TextSpan> jsonItems(const QString &text, qsizetype at)
{
    return JsonWalker(text, at).items();
}

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

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

/// The objects that a path leads through, the outermost first, as far as there are some.
std::vector<TextSpan> JsonText::objectsAlong(const QStringList &path) const
{
    std::vector<TextSpan> objects{{rootOf(m_text), m_text.lastIndexOf(QLatin1Char('}')) + 1}};
    for (qsizetype i = 0; i + 1 < path.size(); ++i) {
        const auto members = jsonMembers(m_text, objects.back().start);
        const JsonMember *member = memberOf(members, path[i]);
        if (!member || m_text[member->value.start] != QLatin1Char('{'))
            break;
        objects.push_back(member->value);
    }
    return objects;
}

void JsonText::set(const QStringList &path, const QJsonValue &value)
{
    const auto objects = objectsAlong(path);
    const auto depth = qsizetype(objects.size()) - 1;
    QJsonValue made = value;
    for (qsizetype i = path.size() - 1; i > depth; --i)
        made = QJsonObject{{path[i], made}};
    const auto members = jsonMembers(m_text, objects.back().start);
    if (const JsonMember *there = memberOf(members, path[depth])) {
        m_text.replace(there->value.start, there->value.end - there->value.start, jsonText(made));
        return;
    }
    const QString key = jsonText(path[depth]);
    if (members.empty()) {
        m_text.insert(objects.back().start + 1, key + QLatin1Char(':') + jsonText(made));
        return;
    }
    // At the end, spaced as the members before it.
    const JsonMember &last = members.back();
    const auto between = [this](qsizetype from, qsizetype to) { return m_text.mid(from, to - from); };
    const QString colon = between(last.name.end, last.value.start);
    const QString comma = members.size() > 1 ? between(members[members.size() - 2].value.end, last.name.start)
                          : colon.endsWith(QLatin1Char(' ')) ? QStringLiteral(", ")
                                                             : QStringLiteral(",");
    m_text.insert(last.value.end, comma + key + colon + jsonText(made));
}

void JsonText::remove(const QStringList &path)
{
    const auto objects = objectsAlong(path);
    if (qsizetype(objects.size()) < path.size())
        return;
    const auto members = jsonMembers(m_text, objects.back().start);
    const JsonMember *gone = memberOf(members, path.last());
    if (!gone)
        return;
    if (members.size() == 1 && path.size() > 1)
        return remove(path.mid(0, path.size() - 1));
    const size_t place = size_t(gone - members.data());
    if (members.size() == 1)
        m_text.remove(gone->name.start, gone->value.end - gone->name.start);
    else if (place == 0)
        m_text.remove(gone->name.start, members[1].name.start - gone->name.start);
    else
        m_text.remove(members[place - 1].value.end, gone->value.end - members[place - 1].value.end);
}

} // namespace muto::edit
