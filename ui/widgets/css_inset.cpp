#include "ui/widgets/css_inset.h"

#include "ui/widgets/css_values.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::ui {

namespace {

bool cutsNothing(const QString &side)
{
    static const QRegularExpression zero(QStringLiteral("^-?0(?:\\.0*)?[a-z%]*$"));
    return zero.match(side).hasMatch();
}

} // namespace

std::optional<QStringList> fourCssSides(const QString &value)
{
    QStringList sides = cssParts(value);
    const bool areSides = sides.size() <= 4 && !value.contains(QLatin1Char('/')) &&
                          !value.contains(QLatin1String("var("), Qt::CaseInsensitive);
    if (!areSides)
        return std::nullopt;
    if (sides.isEmpty())
        sides.append(QStringLiteral("0px"));
    // What is missing is as what is opposite.
    if (sides.size() == 1)
        sides.append(sides[0]);
    if (sides.size() == 2)
        sides.append(sides[0]);
    if (sides.size() == 3)
        sides.append(sides[1]);
    return sides;
}

std::optional<CssInset> parseCssInset(const QString &clipPath)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^inset\(\s*([^()]*?)\s*(?:\bround\b\s*([^()]*?)\s*)?\)\s*(?:border-box)?$)"));
    const QString text = clipPath.trimmed();
    if (text.isEmpty() || text == QLatin1String("none"))
        return CssInset();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.captured(1).isEmpty())
        return std::nullopt;
    const auto sides = fourCssSides(match.captured(1));
    return sides ? std::optional(CssInset{*sides, match.captured(2)}) : std::nullopt;
}

QString cssInsetText(const CssInset &inset)
{
    if (inset.round.isEmpty() && std::all_of(inset.sides.begin(), inset.sides.end(), cutsNothing))
        return QStringLiteral("none");
    const QString round = inset.round.isEmpty() ? QString() : QLatin1String(" round ") + inset.round;
    return QStringLiteral("inset(%1%2)").arg(inset.sides.join(QLatin1Char(' ')), round);
}

} // namespace muto::ui
