#include "ui/preview/live_patch.h"

#include "core/composition/html_file.h"

#include <algorithm>

namespace muto::ui {

namespace {

using edit::ElementChange;
using web::PageChange;

bool isWhole(const ElementChange &change)
{
    return change.kind == ElementChange::Kind::Code && change.before.steps.isEmpty();
}

/// A file that is no page, of which nothing is known but that it has changed.
QString changedFile(const edit::ChangeSet &changes)
{
    const auto isKnown = [&changes](const QString &file) {
        return composition::isHtmlName(file) ||
               std::any_of(changes.changes.cbegin(), changes.changes.cend(),
                           [&file](const ElementChange &change) {
                               return isWhole(change) && change.before.file == file;
                           });
    };
    const auto other = std::find_if_not(changes.files.cbegin(), changes.files.cend(), isKnown);
    return other == changes.files.cend() ? QString() : *other + QLatin1String(" has changed");
}

bool isContent(ElementChange::Kind kind)
{
    return kind == ElementChange::Kind::Inserted || kind == ElementChange::Kind::Removed;
}

PageChange::Kind kindOf(const ElementChange &change)
{
    switch (change.kind) {
    case ElementChange::Kind::Code:
        return isWhole(change) ? PageChange::Kind::Sheet : PageChange::Kind::Code;
    case ElementChange::Kind::Style:
        return PageChange::Kind::Style;
    case ElementChange::Kind::Text:
        return PageChange::Kind::Text;
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
    return {kindOf(change), change.before.file, change.before.steps, change.name, change.value};
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
    result.reload = changedFile(changes);
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
