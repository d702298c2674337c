#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"
#include "core/edit/json_splices.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace muto::edit {

/// The text of `data-composition-variables`, changed where it is to be changed and left as its author wrote
/// it everywhere else: spaces, line breaks, the order of members, the spelling of numbers. Pure.
class DeclarationText
{
public:
    /// Fails for what is no list of objects. No text at all is an empty list.
    static Result<DeclarationText> parse(const QString &text);

    const QString &text() const { return m_text; }
    int count() const { return int(m_entries.size()); }
    QJsonObject entry(int index) const;
    int indexOf(const QString &id) const; ///< -1 for none.

    /// A member of an entry with another value; without it when the value is undefined.
    QString withMember(int index, const QString &key, const QJsonValue &value) const;
    /// With all members of an entry that differ from `wanted` changed, and those that it lacks taken away.
    QString withEntry(int index, const QJsonObject &wanted) const;
    /// One more at the end, in the style of the last.
    QString appended(const QJsonObject &entry) const;
    QString without(int index) const;

private:
    struct Entry
    {
        TextSpan span;
        std::vector<JsonChild> members;
    };

    static std::vector<Entry> entriesOf(const QString &text);
    const JsonChild *member(int index, const QString &key) const;
    QString withoutMember(const Entry &entry, const JsonChild &gone) const;
    QString styled(const QJsonObject &object) const;
    QString between(qsizetype start, qsizetype end) const { return m_text.mid(start, end - start); }

    QString m_text;
    std::vector<Entry> m_entries;
};

/// The element that declares the variables, or would; -1 when nothing can.
int declaringElement(const composition::HtmlDocument &document);

} // namespace muto::edit
