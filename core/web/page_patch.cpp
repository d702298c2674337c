#include "core/web/page_patch.h"

#include <QJsonArray>

namespace muto::web {

namespace {

QString kindWord(PageChange::Kind kind)
{
    switch (kind) {
    case PageChange::Kind::Attribute:
        return QStringLiteral("attribute");
    case PageChange::Kind::Style:
        return QStringLiteral("style");
    case PageChange::Kind::Text:
        return QStringLiteral("text");
    case PageChange::Kind::Code:
        return QStringLiteral("code");
    case PageChange::Kind::Script:
        return QStringLiteral("script");
    case PageChange::Kind::Sheet:
        return QStringLiteral("sheet");
    }
    Q_UNREACHABLE();
}

QJsonObject changeJson(const PageChange &change)
{
    return {
        {QStringLiteral("kind"), kindWord(change.kind)},
        {QStringLiteral("file"), change.file},
        {QStringLiteral("steps"), change.steps},
        {QStringLiteral("name"), change.name},
        {QStringLiteral("value"), change.value ? QJsonValue(*change.value) : QJsonValue()},
        {QStringLiteral("timelines"), QJsonArray::fromStringList(change.timelines)},
    };
}

} // namespace

QJsonObject PagePatch::toJson(int number) const
{
    QJsonArray list;
    for (const PageChange &change : changes)
        list.append(changeJson(change));
    return {{QStringLiteral("id"), number}, {QStringLiteral("changes"), list}};
}

} // namespace muto::web
