#include "ui/preview/live_patch.h"

#include <algorithm>

namespace muto::ui {

namespace {

using edit::ElementChange;
using web::PageChange;

bool isHtml(const QString &file)
{
    return file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
}

/// A style sheet or a script of its own, of which no changes are listed.
QString changedCode(const edit::ChangeSet &changes)
{
    const auto code = std::find_if_not(changes.files.cbegin(), changes.files.cend(), isHtml);
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

PageChange pageChange(const ElementChange &change)
{
    return {kindOf(change.kind), change.before.file, change.before.steps, change.name, change.value};
}

} // namespace

LivePatch livePatchOf(const edit::ChangeSet &changes)
{
    using Cause = edit::ChangeSet::Cause;
    if (changes.cause == Cause::Opened || changes.cause == Cause::Closed)
        return {};
    LivePatch result;
    result.reload = changedCode(changes);
    for (const ElementChange &change : changes.changes) {
        if (isContent(change.kind))
            result.reload = QStringLiteral("elements came or went in %1").arg(changes.files.join(u", "));
        else
            result.patch.changes.push_back(pageChange(change));
    }
    if (result.needsReload())
        result.patch = {};
    return result;
}

} // namespace muto::ui
