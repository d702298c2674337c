#include "core/composition/html_tags.h"

#include <QSet>

namespace muto::composition {

bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

bool isVoidTag(const QString &tag)
{
    static const QSet<QString> tags{
        QStringLiteral("area"),  QStringLiteral("base"), QStringLiteral("br"),    QStringLiteral("col"),
        QStringLiteral("embed"), QStringLiteral("hr"),   QStringLiteral("img"),   QStringLiteral("input"),
        QStringLiteral("link"),  QStringLiteral("meta"), QStringLiteral("param"), QStringLiteral("source"),
        QStringLiteral("track"), QStringLiteral("wbr")};
    return tags.contains(tag);
}

bool isFormattingTag(const QString &tag)
{
    static const QSet<QString> tags{
        QStringLiteral("a"),  QStringLiteral("b"),     QStringLiteral("big"),    QStringLiteral("code"),
        QStringLiteral("em"), QStringLiteral("font"),  QStringLiteral("i"),      QStringLiteral("nobr"),
        QStringLiteral("s"),  QStringLiteral("small"), QStringLiteral("strike"), QStringLiteral("strong"),
        QStringLiteral("tt"), QStringLiteral("u")};
    return tags.contains(tag);
}

} // namespace muto::composition
