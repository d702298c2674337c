#include "core/edit/declaration_text.h"

#include "core/composition/root_selection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace muto::edit {

namespace {

/// Members in the order in which people write them; a QJsonObject would sort them.
QStringList orderedKeys(const QJsonObject &object)
{
    static const QStringList order{
        QStringLiteral("id"),  QStringLiteral("type"), QStringLiteral("label"), QStringLiteral("default"),
        QStringLiteral("min"), QStringLiteral("max"),  QStringLiteral("step"),  QStringLiteral("options")};
    QStringList keys;
    for (const QString &key : order) {
        if (object.contains(key))
            keys.append(key);
    }
    const QStringList all = object.keys();
    for (const QString &key : all) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace

/// Of a text that is known to be a list of objects.
std::vector<DeclarationText::Entry> DeclarationText::entriesOf(const QString &text)
{
    const auto members = [&text](qsizetype at) {
        return jsonChildren(text, at).value_or(std::vector<JsonChild>());
    };
    std::vector<Entry> entries;
    for (const JsonChild &item : members(0))
        entries.push_back({item.value, members(item.value.start)});
    return entries;
}

Result<DeclarationText> DeclarationText::parse(const QString &text)
{
    DeclarationText declarations;
    declarations.m_text = text.trimmed().isEmpty() ? QStringLiteral("[]") : text;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(declarations.m_text.toUtf8(), &error);
    const QJsonArray list = json.array();
    const bool isList = json.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) {
                            return entry.isObject();
                        });
    if (!isList)
        return fail(ErrorKind::Composition,
                    QCoreApplication::translate("DeclarationText",
                                                "data-composition-variables is no list of declarations: %1.")
                        .arg(json.isNull() ? error.errorString()
                                           : QCoreApplication::translate("DeclarationText",
                                                                         "not all of it are objects")),
                    QCoreApplication::translate("DeclarationText", "Correct it in the source."));
    declarations.m_entries = entriesOf(declarations.m_text);
    return declarations;
}

QJsonObject DeclarationText::entry(int index) const
{
    const TextSpan &span = m_entries[size_t(index)].span;
    return QJsonDocument::fromJson(between(span.start, span.end).toUtf8()).object();
}

int DeclarationText::indexOf(const QString &id) const
{
    for (int i = 0; i < count(); ++i) {
        if (entry(i).value(QLatin1String("id")).toString().trimmed() == id)
            return i;
    }
    return -1;
}

const JsonChild *DeclarationText::member(int index, const QString &key) const
{
    // Of a name that is there twice, JSON means the last.
    const auto &members = m_entries[size_t(index)].members;
    const auto found = std::find_if(members.rbegin(), members.rend(),
                                    [&key](const JsonChild &member) { return member.key == key; });
    return found == members.rend() ? nullptr : &*found;
}

QString DeclarationText::withMember(int index, const QString &key, const QJsonValue &value) const
{
    const Entry &entry = m_entries[size_t(index)];
    const JsonChild *there = member(index, key);
    if (value.isUndefined())
        return there ? withoutMember(entry, *there) : m_text;
    if (there) {
        QString text = m_text;
        return text.replace(there->value.start, there->value.end - there->value.start, jsonText(value));
    }
    // At the end, spaced as the member before it.
    QString text = m_text;
    if (entry.members.empty())
        return text.insert(entry.span.start + 1, jsonText(key) + QStringLiteral(": ") + jsonText(value));
    const JsonChild &last = entry.members.back();
    const bool isOnly = entry.members.size() == 1;
    const QString comma = isOnly
                              ? QStringLiteral(", ")
                              : between(entry.members[entry.members.size() - 2].value.end, last.name.start);
    return text.insert(last.value.end,
                       comma + jsonText(key) + between(last.name.end, last.value.start) + jsonText(value));
}

QString DeclarationText::withoutMember(const Entry &entry, const JsonChild &gone) const
{
    QString text = m_text;
    const size_t place = size_t(&gone - entry.members.data());
    if (entry.members.size() == 1)
        return text.remove(gone.name.start, gone.value.end - gone.name.start);
    if (place == 0)
        return text.remove(gone.name.start, entry.members[1].name.start - gone.name.start);
    const qsizetype from = entry.members[place - 1].value.end;
    return text.remove(from, gone.value.end - from);
}

QString DeclarationText::withEntry(int index, const QJsonObject &wanted) const
{
    DeclarationText changed = *this;
    const auto step = [&changed](const QString &text) {
        changed.m_text = text;
        changed.m_entries = entriesOf(changed.m_text);
    };
    const QJsonObject before = entry(index);
    const QStringList gone = before.keys();
    for (const QString &key : gone) {
        if (!wanted.contains(key))
            step(changed.withMember(index, key, QJsonValue(QJsonValue::Undefined)));
    }
    const QStringList keys = orderedKeys(wanted);
    for (const QString &key : keys) {
        if (before.value(key) != wanted.value(key))
            step(changed.withMember(index, key, wanted.value(key)));
    }
    return changed.m_text;
}

/// An entry spaced as the last one.
QString DeclarationText::styled(const QJsonObject &object) const
{
    QString open;
    QString colon = QStringLiteral(": ");
    QString comma = QStringLiteral(", ");
    QString close;
    if (!m_entries.empty() && !m_entries.back().members.empty()) {
        const Entry &like = m_entries.back();
        const JsonChild &first = like.members.front();
        open = between(like.span.start + 1, first.name.start);
        colon = between(first.name.end, first.value.start);
        if (like.members.size() > 1)
            comma = between(first.value.end, like.members[1].name.start);
        close = between(like.members.back().value.end, like.span.end - 1);
    }
    QStringList members;
    const QStringList keys = orderedKeys(object);
    for (const QString &key : keys)
        members.append(jsonText(key) + colon + jsonText(object.value(key)));
    return QLatin1Char('{') + open + members.join(comma) + close + QLatin1Char('}');
}

QString DeclarationText::appended(const QJsonObject &object) const
{
    QString text = m_text;
    const QString entry = styled(object);
    if (m_entries.empty())
        return text.insert(text.indexOf(QLatin1Char('[')) + 1, entry);
    const TextSpan last = m_entries.back().span;
    QString comma = QStringLiteral(", ");
    if (m_entries.size() > 1) {
        comma = between(m_entries[m_entries.size() - 2].span.end, last.start);
    } else if (const QString lead = between(text.indexOf(QLatin1Char('[')) + 1, last.start);
               !lead.isEmpty()) {
        comma = QLatin1Char(',') + lead;
    }
    return text.insert(last.end, comma + entry);
}

QString DeclarationText::without(int index) const
{
    QString text = m_text;
    const TextSpan &gone = m_entries[size_t(index)].span;
    if (count() == 1)
        return text.remove(gone.start, gone.end - gone.start);
    if (index == 0)
        return text.remove(gone.start, m_entries[1].span.start - gone.start);
    const qsizetype from = m_entries[size_t(index) - 1].span.end;
    return text.remove(from, gone.end - from);
}

int declaringElement(const composition::HtmlDocument &document)
{
    const auto &elements = document.elements();
    int first = -1;
    int page = -1;
    for (int i = 0; i < int(elements.size()); ++i) {
        const bool isPage = elements[size_t(i)].tag == QLatin1String("html") && elements[size_t(i)].startTag;
        page = isPage && page < 0 ? i : page;
        if (!elements[size_t(i)].has(QLatin1String("data-composition-variables")))
            continue;
        if (isPage)
            return i;
        first = first < 0 ? i : first;
    }
    if (first >= 0)
        return first;
    return page >= 0 ? page : composition::findRoot(document).value_or(-1);
}

} // namespace muto::edit
