#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <list>
#include <utility>

namespace muto::script {

/// Whether a script may run again in a page where it, or what it was before, has run already.
struct ScriptReplay
{
    QStringList timelines; ///< What it registers, by id.
    QString objection;     ///< Why it may not, for the log; empty when it may.

    bool isPossible() const { return objection.isEmpty(); }
    friend bool operator==(const ScriptReplay &, const ScriptReplay &) = default;
};

/// A script may, if all that is left of it is registered timelines and what the page records of it (values,
/// defaults and eases that it sets as it runs): it looks elements up, computes, and calls what is known to do
/// nothing else, and comes to an end. Nothing is assumed of what is not known. Scripts of more than 64 KB may
/// not. Pure; half a millisecond per kilobyte.
ScriptReplay scriptReplay(const QByteArray &script);

/// The answers given last: the version before an edit is the one after the edit before. One thread.
class ScriptReplays
{
public:
    const ScriptReplay &of(const QByteArray &script);

private:
    std::list<std::pair<QByteArray, ScriptReplay>> m_known; ///< The one asked for last first.
};

} // namespace muto::script
