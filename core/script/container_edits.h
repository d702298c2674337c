#pragma once

#include "core/edit/source_splice.h"
#include "core/script/script_value.h"

#include <QByteArray>

#include <map>
#include <set>
#include <vector>

namespace muto::script {

/// Changes of what stands between two brackets, separated by commas: the fields of an object, the items of a
/// list, the arguments of a call. Keeps to the way its author breaks lines. Pure.
class ContainerEdits
{
public:
    enum class Kind { Object, List, Arguments };

    struct Entry
    {
        SourceSpan span;
        SourceSpan key; ///< Of a field.
        SourceSpan value;
    };

    ContainerEdits(Kind kind, SourceSpan span, std::vector<Entry> entries);

    static ContainerEdits ofValue(const ScriptValue &value);

    void replace(int entry, const ScriptValue &value);
    void rename(int entry, const QString &key);
    void remove(int entry);
    /// Before the entry with this number; after all for their count. A field of an object that was added
    /// before is given the new value.
    void add(int before, const QString &key, const ScriptValue &value);
    void dropAdded(const QString &key);

    /// The entries of `original`, which is what this is made for, as they will be.
    ScriptValue applied(const ScriptValue &original) const;
    std::vector<ScriptValue> applied(const std::vector<ScriptValue> &original) const;

    std::vector<edit::SourceSplice> splices(const QByteArray &source, char quote) const;

private:
    struct Added
    {
        int before;
        QString key;
        ScriptValue value;
    };

    QByteArray textOf(const Added &added, char quote) const;
    QByteArray separator(const QByteArray &source, int entry) const;
    int keptBefore(int entry) const;
    int keptFrom(int entry) const;
    void spliceEmptied(const QByteArray &source, char quote, std::vector<edit::SourceSplice> &splices) const;
    void spliceAdded(const QByteArray &source, char quote, std::vector<edit::SourceSplice> &splices) const;
    void spliceRemoved(const QByteArray &source, std::vector<edit::SourceSplice> &splices) const;

    Kind m_kind;
    SourceSpan m_span;
    std::vector<Entry> m_entries;
    std::map<int, QString> m_renamed;
    std::map<int, ScriptValue> m_replaced;
    std::set<int> m_removed;
    std::vector<Added> m_added;
};

} // namespace muto::script
