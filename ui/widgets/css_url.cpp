#include "ui/widgets/css_url.h"

#include <QRegularExpression>

namespace muto::ui {

std::optional<QString> parseCssUrl(const QString &value)
{
    static const QRegularExpression form(
        QStringLiteral(R"re(^url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^"'()\s\\]*))\s*\)$)re"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escape(QStringLiteral(R"(\\(.))"));
    const QRegularExpressionMatch match = form.match(value.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString url = match.captured(1) + match.captured(2) + match.captured(3);
    return url.replace(escape, QStringLiteral("\\1"));
}

QString cssUrlText(const QString &url)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w./:%+@~=&?#-]+$"));
    static const QRegularExpression special(QStringLiteral(R"((['\\]))"));
    if (plain.match(url).hasMatch())
        return QStringLiteral("url(%1)").arg(url);
    QString quoted = url;
    return QStringLiteral("url('%1')").arg(quoted.replace(special, QStringLiteral("\\\\1")));
}

} // namespace muto::ui
