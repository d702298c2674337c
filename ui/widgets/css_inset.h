#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace muto::ui {

/// One to four values as those of a box: top, right, bottom and left. Nothing for values that cannot be told
/// apart, such as `var(--x)`.
std::optional<QStringList> fourCssSides(const QString &value);

/// What `inset(…)` in a `clip-path` cuts off a box.
struct CssInset
{
    QStringList sides{QStringLiteral("0%"), QStringLiteral("0%"), QStringLiteral("0%"),
                      QStringLiteral("0%")}; ///< Top, right, bottom, left.
    QString round;                           ///< Of its corners; empty for none.
};

/// Of a `clip-path`: nothing cut off where it says nothing, and nothing for another shape.
std::optional<CssInset> parseCssInset(const QString &clipPath);
/// "none" where nothing is cut off.
QString cssInsetText(const CssInset &inset);

} // namespace muto::ui
