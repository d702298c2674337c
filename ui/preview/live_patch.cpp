#include "ui/preview/live_patch.h"

#include "core/composition/html_file.h"

#include <algorithm>

namespace muto::ui {

namespace {

using edit::ElementChange;
using web::PageChange;

/// A style sheet or a script of its own, of which no changes are listed.
QString changedCode(const edit::ChangeSet &changes)
{
    const auto code = std::find_if_not(changes.files.cbegin(), changes.files.cend(), composition::isHtmlName);
    return code == changes.files.cend() ? QString() : *code + QLatin1String(" has changed");
}

bool isContent(ElementChange::Kind kind)
{
    return kind == ElementChange::Kind::Inserted || kind == ElementChange::Kind::Removed;
}

PageChange::Kind kindOf(ElementChange::Kind kind)
{
    switch (kind) {
    case ElementChange::Kind::Style:
        return PageChange::Kind::Style;
    case ElementChange::Kind::Text:
        return PageChange::Kind::Text;
    case ElementChange::Kind::Code:
        return PageChange::Kind::Code;
    default:
        return PageChange::Kind::Attribute;
    }
}

bool isScript(const ElementChange &change)
{
    return change.kind == ElementChange::Kind::Code && change.name == QLatin1String("script");
}

PageChange pageChange(const ElementChange &change)
{
    return {kindOf(change.kind), change.before.file, change.before.steps, change.name, change.value};
}

void addScript(LivePatch &live, const ElementChange &change, script::ScriptReplays &replays)
{
    const script::ScriptReplay was = replays.of(change.was.toUtf8());
    const script::ScriptReplay &is = replays.of(change.value->toUtf8());
    const QString objection = was.isPossible() ? is.objection : was.objection;
    if (!objection.isEmpty())
        live.reload = QStringLiteral("A script of %1 has changed, and %2").arg(change.before.file, objection);
    live.patch.changes.push_back(
        {PageChange::Kind::Script, change.before.file, change.before.steps, {}, change.value, was.timelines});
}

} // namespace

LivePatch livePatchOf(const edit::ChangeSet &changes, script::ScriptReplays &replays)
{
    using Cause = edit::ChangeSet::Cause;
    if (changes.cause == Cause::Opened || changes.cause == Cause::Closed)
        return {};
    LivePatch result;
    result.reload = changedCode(changes);
    for (const ElementChange &change : changes.changes) {
        if (isContent(change.kind))
            result.reload = QStringLiteral("elements came or went in %1").arg(changes.files.join(u", "));
        else if (isScript(change))
            addScript(result, change, replays);
        else
            result.patch.changes.push_back(pageChange(change));
    }
    if (result.needsReload())
        result.patch = {};
    return result;
}

} // namespace muto::ui
