#pragma once

#include "core/base/result.h"
#include "core/edit/source_splice.h"
#include "core/script/container_edits.h"
#include "core/script/script_model.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace muto::script {

/// An edit of a script that has proved to do what it should.
struct ScriptEdit
{
    std::vector<edit::SourceSplice> splices; ///< Places are bytes of the script as it was.
    QByteArray after;
    ScriptModel model; ///< Of `after`.

    bool changes() const { return !splices.empty(); }
};

/// A call to be written: `to("#a", { x: 1 }, 2)`.
struct NewCall
{
    QString method;
    std::vector<ScriptValue> arguments;
};

/// Collects edits of one script, all in terms of the model as it was, and makes splices of them that leave
/// every other byte alone. The result is read again and compared with what was asked for. Code that computes
/// its values is refused. Pure; source and model must outlive it.
class ScriptEdits
{
public:
    ScriptEdits(const QByteArray &source, const ScriptModel &model);

    /// The value at a path, which is added where there is none: as the last field of its object, the last
    /// argument of its call.
    Result<> set(const ValuePath &path, const ScriptValue &value);
    /// A field, an item or an argument. What is not there is gone already.
    Result<> remove(const ValuePath &path);
    Result<> insertItem(const ValuePath &list, int before, const ScriptValue &value);
    /// A field before another of its object.
    Result<> insertField(const ValuePath &object, int before, const QString &key, const ScriptValue &value);
    Result<> insertArgument(int call, int before, const ScriptValue &value);
    Result<> renameField(const ValuePath &path, const QString &key);
    Result<> setMethod(int call, const QString &method);

    Result<> insertAfter(int call, const NewCall &made);
    /// As the last of a timeline.
    Result<> append(int timeline, const NewCall &made);
    Result<> removeCall(int call);

    Result<ScriptEdit> finish(const TargetCount &count = {}) const;

private:
    struct Target
    {
        ContainerEdits *container;
        int entry; ///< -1 when there is none.
        int count;
        QString key;
    };

    Result<> open(int call) const;
    Result<Target> target(const ValuePath &path);
    ContainerEdits &containerAt(const ScriptValue &value);
    ContainerEdits &argumentsOf(int call);
    QByteArray textOf(const NewCall &made) const;
    bool isAlone(int call) const;
    bool holdsItsTimeline(SourceSpan statement) const;
    ScriptValue expected(const ScriptValue &value) const;
    ScriptCall expected(int call) const;
    std::vector<std::vector<ScriptCall>> expectedCalls() const;
    void spliceRemovedCalls(std::vector<edit::SourceSplice> &splices) const;
    void spliceNewCalls(std::vector<edit::SourceSplice> &splices) const;
    Result<> compare(const ScriptModel &after) const;

    const QByteArray &m_source;
    const ScriptModel &m_model;
    std::map<qsizetype, ContainerEdits> m_containers; ///< By where they begin.
    std::map<int, QString> m_methods;
    std::map<int, std::vector<NewCall>> m_after;    ///< By call.
    std::map<int, std::vector<NewCall>> m_appended; ///< By timeline that has no call yet.
    std::set<int> m_removed;
};

} // namespace muto::script
