#include "core/script/container_edits.h"

#include "core/edit/indentation.h"
#include "core/edit/source_file.h"

#include <algorithm>

namespace muto::script {

using edit::SourceSplice;

namespace {

SourceSplice spliceOf(const QByteArray &source, qsizetype from, qsizetype to, const QByteArray &inserted)
{
    return {from, source.mid(from, to - from), inserted};
}

} // namespace

ContainerEdits::ContainerEdits(Kind kind, SourceSpan span, std::vector<Entry> entries)
    : m_kind(kind)
    , m_span(span)
    , m_entries(std::move(entries))
{
}

ContainerEdits ContainerEdits::ofValue(const ScriptValue &value)
{
    std::vector<Entry> entries;
    for (const ScriptField &field : value.fields)
        entries.push_back({field.span, field.keySpan, field.value.span});
    for (const ScriptValue &item : value.items)
        entries.push_back({item.span, {}, item.span});
    return {value.isObject() ? Kind::Object : Kind::List, value.span, std::move(entries)};
}

void ContainerEdits::replace(int entry, const ScriptValue &value)
{
    m_removed.erase(entry);
    m_replaced.insert_or_assign(entry, value);
}

void ContainerEdits::rename(int entry, const QString &key)
{
    m_renamed.insert_or_assign(entry, key);
}

void ContainerEdits::remove(int entry)
{
    m_replaced.erase(entry);
    m_renamed.erase(entry);
    m_removed.insert(entry);
}

void ContainerEdits::add(int before, const QString &key, const ScriptValue &value)
{
    if (!key.isEmpty())
        dropAdded(key);
    m_added.push_back({before, key, value});
}

void ContainerEdits::dropAdded(const QString &key)
{
    std::erase_if(m_added, [&key](const Added &added) { return added.key == key; });
}

ScriptValue ContainerEdits::applied(const ScriptValue &original) const
{
    ScriptValue value = original;
    if (m_kind != Kind::Object) {
        value.items = applied(original.items);
        return value;
    }
    value.fields.clear();
    for (int i = 0; i <= int(original.fields.size()); ++i) {
        for (const Added &added : m_added) {
            if (added.before == i)
                value.fields.push_back({added.key, added.value, {}, {}});
        }
        if (i == int(original.fields.size()) || m_removed.contains(i))
            continue;
        ScriptField field = original.fields[i];
        if (const auto replaced = m_replaced.find(i); replaced != m_replaced.end())
            field.value = replaced->second;
        if (const auto renamed = m_renamed.find(i); renamed != m_renamed.end())
            field.key = renamed->second;
        value.fields.push_back(std::move(field));
    }
    return value;
}

std::vector<ScriptValue> ContainerEdits::applied(const std::vector<ScriptValue> &original) const
{
    std::vector<ScriptValue> items;
    for (int i = 0; i <= int(original.size()); ++i) {
        for (const Added &added : m_added) {
            if (added.before == i)
                items.push_back(added.value);
        }
        if (i == int(original.size()) || m_removed.contains(i))
            continue;
        const auto replaced = m_replaced.find(i);
        items.push_back(replaced == m_replaced.end() ? original[i] : replaced->second);
    }
    return items;
}

QByteArray ContainerEdits::textOf(const Added &added, char quote) const
{
    const QByteArray value = valueText(added.value, quote);
    return added.key.isEmpty() ? value : keyText(added.key, quote) + ": " + value;
}

/// What its author puts between entries: where one begins a line of its own, so does the next.
QByteArray ContainerEdits::separator(const QByteArray &source, int entry) const
{
    const qsizetype offset = m_entries[entry].span.offset;
    if (!edit::startsLine(source, offset) || edit::lineStart(source, offset) < m_span.offset)
        return ", ";
    return ',' + edit::usualLineEnding(source) + edit::indentAt(source, offset);
}

int ContainerEdits::keptBefore(int entry) const
{
    int kept = entry - 1;
    while (kept >= 0 && m_removed.contains(kept))
        --kept;
    return kept;
}

int ContainerEdits::keptFrom(int entry) const
{
    int kept = entry;
    while (kept < int(m_entries.size()) && m_removed.contains(kept))
        ++kept;
    return kept;
}

std::vector<SourceSplice> ContainerEdits::splices(const QByteArray &source, char quote) const
{
    std::vector<SourceSplice> splices;
    if (m_removed.size() == m_entries.size()) {
        spliceEmptied(source, quote, splices);
        return splices;
    }
    spliceAdded(source, quote, splices);
    spliceRemoved(source, splices);
    for (const auto &[entry, value] : m_replaced) {
        const SourceSpan span = m_entries[entry].value;
        splices.push_back(spliceOf(source, span.offset, span.end(), valueText(value, quote)));
    }
    for (const auto &[entry, key] : m_renamed) {
        const SourceSpan span = m_entries[entry].key;
        splices.push_back(spliceOf(source, span.offset, span.end(), keyText(key, quote)));
    }
    return splices;
}

/// Nothing of what there was is kept, or there was nothing.
void ContainerEdits::spliceEmptied(const QByteArray &source, char quote,
                                   std::vector<SourceSplice> &splices) const
{
    if (m_entries.empty() && m_added.empty())
        return;
    QByteArray text;
    for (const Added &added : m_added)
        text += (text.isEmpty() ? "" : ", ") + textOf(added, quote);
    const qsizetype inside = m_span.offset + 1, end = m_span.end() - 1;
    const bool isBlank = source.mid(inside, end - inside).trimmed().isEmpty();
    const QByteArray padding = m_kind == Kind::Object && !text.isEmpty() ? " " : "";
    if (m_entries.empty() && !isBlank) // a comment, which stays
        splices.push_back(spliceOf(source, inside, inside, padding + text));
    else
        splices.push_back(spliceOf(source, inside, end, padding + text + padding));
}

void ContainerEdits::spliceAdded(const QByteArray &source, char quote,
                                 std::vector<SourceSplice> &splices) const
{
    for (const Added &added : m_added) {
        const int before = keptBefore(added.before);
        if (before >= 0) {
            const qsizetype at = m_entries[before].span.end();
            splices.push_back(spliceOf(source, at, at, separator(source, before) + textOf(added, quote)));
        } else {
            const int next = keptFrom(added.before);
            const qsizetype at = m_entries[next].span.offset;
            splices.push_back(spliceOf(source, at, at, textOf(added, quote) + separator(source, next)));
        }
    }
}

/// Runs of removed entries with their commas: up to the next that is kept, else back to the last that is.
void ContainerEdits::spliceRemoved(const QByteArray &source, std::vector<SourceSplice> &splices) const
{
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (!m_removed.contains(i))
            continue;
        const int next = keptFrom(i);
        if (next < int(m_entries.size()))
            splices.push_back(spliceOf(source, m_entries[i].span.offset, m_entries[next].span.offset, {}));
        else
            splices.push_back(
                spliceOf(source, m_entries[keptBefore(i)].span.end(), m_entries.back().span.end(), {}));
        i = next;
    }
}

} // namespace muto::script
