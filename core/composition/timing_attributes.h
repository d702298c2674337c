#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace muto::composition {

struct HtmlElement;

/// An attribute's value as a message can carry it: cut off when it is long.
QString quotable(const QString &value);

/// What JavaScript's `Number(text)` makes of `text`, which may be infinite; nothing for what is not a number
/// and for the empty text (composition contract 1.2).
std::optional<double> parseJsNumber(QStringView text);

/// The same, finite numbers only: the strict number of every attribute.
std::optional<double> parseNumber(QStringView text);

/// When an element starts: so many seconds into its composition, or after the end of another element.
struct Start
{
    QString after;      ///< Id of that other element; empty for a plain number.
    double seconds = 0; ///< Never negative without `after`.
    friend bool operator==(const Start &, const Start &) = default;
};

/// Reads `12.5`, `intro`, `intro + 2` or `intro - 0.5`. `intro-2` is the id "intro-2".
std::optional<Start> parseStart(QStringView text);

/// The timing attributes of one element as its author wrote them.
struct Timing
{
    std::optional<Start> start;
    std::optional<double> duration; ///< Greater than zero.
    std::optional<double> end; ///< Only when the duration has to be worked out from where a reference leads.
    int track = 0;
    friend bool operator==(const Timing &, const Timing &) = default;
};

struct ReadTiming
{
    Timing timing;
    QStringList problems; ///< Whole sentences: what was written, and what is made of it.
    QStringList outdated; ///< Likewise, of `data-layer`, of which the linter tells as well.
};

/// Reads `data-start`, `data-duration`, the legacy `data-end` and the track of an element.
ReadTiming readTiming(const HtmlElement &element);

} // namespace muto::composition
