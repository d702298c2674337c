#pragma once

#include <QString>

#include <optional>

namespace muto::ui {

/// What `circle(…)` in a `clip-path` leaves of a box.
struct CssCircle
{
    QString radius = QStringLiteral("50%"); ///< A length, percent, or `closest-side`, as written.
    QString x = QStringLiteral("50%");      ///< Of the centre: a length or percent.
    QString y = QStringLiteral("50%");
    friend bool operator==(const CssCircle &, const CssCircle &) = default;
};

/// Of a `clip-path`; nothing for another shape, and for what can be placed only by more than two values.
std::optional<CssCircle> parseCssCircle(const QString &clipPath);
QString cssCircleText(const CssCircle &circle);

/// The shape that a `clip-path` cuts out: "none", the name of its function ("circle", "polygon"), or all of
/// it where it is neither.
QString cssClipShape(const QString &clipPath);

} // namespace muto::ui
