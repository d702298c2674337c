#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::ui {

/// The parts of a CSS value between top-level separators (white space for ' '), brackets and strings kept
/// whole, trimmed, none of them empty.
QStringList cssParts(const QString &value, QChar separator = QLatin1Char(' '));

/// `name(arguments)`.
struct CssFunction
{
    QString name; ///< In lower case.
    QString arguments;
    friend bool operator==(const CssFunction &, const CssFunction &) = default;
};

/// The functions that a value such as a `transform` or a `filter` consists of; nothing when there is
/// something else in it, `none` excepted.
std::optional<std::vector<CssFunction>> cssFunctions(const QString &value);
QString cssText(const std::vector<CssFunction> &functions);

/// A colour in any notation of CSS that says which it is: hexadecimal, a name, `rgb()`, `hsl()`. Nothing for
/// `currentcolor`, variables and mistakes.
std::optional<QColor> parseCssColor(const QString &text);
/// The colour in the notation of `like`, so that an author's `rgb()` stays one.
QString cssColorText(const QColor &color, const QString &like = {});
/// As colours are told apart: `#fff` is `white`.
bool isSameCssColor(const QString &one, const QString &other);

struct GradientStop
{
    QColor color;
    std::optional<double> position; ///< Percent; evenly spread without one.
    friend bool operator==(const GradientStop &, const GradientStop &) = default;
};

/// `linear-gradient(…)`, `radial-gradient(…)` or `conic-gradient(…)`, taken apart.
struct CssGradient
{
    enum class Kind { Linear, Radial, Conic };
    Kind kind = Kind::Linear;
    double angle = 180; ///< Degrees; not of a radial one.
    QString shape;      ///< `circle at center`, or what a conic one says after its angle; as written.
    bool repeats = false;
    std::vector<GradientStop> stops;
    friend bool operator==(const CssGradient &, const CssGradient &) = default;

    /// Where each stop is, in percent.
    std::vector<double> positions() const;
};

/// Nothing for what an editor with plain stops could not give back: hints, lengths in pixels, variables.
std::optional<CssGradient> parseCssGradient(const QString &text);
QString cssText(const CssGradient &gradient);

/// One shadow of a `box-shadow` or `text-shadow`, or a `drop-shadow()`'s arguments.
struct CssShadow
{
    QStringList lengths; ///< x, y, blur and spread as written; two to four of them.
    QString color;       ///< As written; empty for that of the text.
    bool inset = false;
    friend bool operator==(const CssShadow &, const CssShadow &) = default;
};

std::optional<CssShadow> parseCssShadow(const QString &text);
QString cssText(const CssShadow &shadow);

/// The families of a `font-family`, without their quotes.
QStringList parseFontFamilies(const QString &text);
/// A family as a declaration needs it: in quotes unless it is one word.
QString quotedFontFamily(const QString &family);

} // namespace muto::ui
