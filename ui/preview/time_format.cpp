#include "ui/preview/time_format.h"

#include "ui/support/shown_number.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr std::array<std::pair<TimeStyle, QLatin1String>, 3> kStyles{{
    {TimeStyle::Clock, QLatin1String("clock")},
    {TimeStyle::Timecode, QLatin1String("timecode")},
    {TimeStyle::Frames, QLatin1String("frames")},
}};

constexpr double kLongestSeconds = 24 * 3600;

std::int64_t nominalRate(FrameRate rate)
{
    return std::max<std::int64_t>(1, std::llround(rate.perSecond()));
}

/// Two decimals tell the frames of slow rates apart; faster ones need a third.
int clockDecimals(FrameRate rate)
{
    return rate.perSecond() > 50 ? 3 : 2;
}

QString hoursMinutesSeconds(std::int64_t seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString clockText(double seconds, int decimals)
{
    const std::int64_t scale = decimals == 3 ? 1000 : 100;
    const std::int64_t ticks = std::llround(seconds * double(scale));
    return QStringLiteral("%1.%2")
        .arg(hoursMinutesSeconds(ticks / scale))
        .arg(ticks % scale, decimals, 10, QLatin1Char('0'));
}

QString timecodeText(std::int64_t frame, std::int64_t nominal)
{
    return QStringLiteral("%1:%2")
        .arg(hoursMinutesSeconds(frame / nominal))
        .arg(frame % nominal, nominal > 100 ? 3 : 2, 10, QLatin1Char('0'));
}

std::optional<std::int64_t> wholeNumber(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^\\d{1,12}$"));
    return digits.match(text).hasMatch() ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<FrameIndex> parseFrameWord(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("^(?:(?:frame|f|#)\\s*(\\d{1,12})|(\\d{1,12})\\s*(?:f|fr|frames?))$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = word.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return FrameIndex{(match.captured(1) + match.captured(2)).toLongLong()};
}

std::optional<FrameIndex> parseTimecode(const QString &text, FrameRate rate)
{
    const QStringList fields = text.split(QLatin1Char(':'));
    if (fields.size() != 4)
        return std::nullopt;
    std::array<std::int64_t, 4> values{};
    for (qsizetype i = 0; i < 4; ++i) {
        const std::optional<std::int64_t> value = wholeNumber(fields.at(i));
        if (!value)
            return std::nullopt;
        values.at(std::size_t(i)) = *value;
    }
    const auto [hours, minutes, seconds, frames] = values;
    const std::int64_t nominal = nominalRate(rate);
    if (minutes >= 60 || seconds >= 60 || frames >= nominal)
        return std::nullopt;
    return FrameIndex{((hours * 60 + minutes) * 60 + seconds) * nominal + frames};
}

} // namespace

QString timeStyleName(TimeStyle style)
{
    for (const auto &[value, name] : kStyles) {
        if (value == style)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<TimeStyle> timeStyleFromName(const QString &name)
{
    for (const auto &[value, word] : kStyles) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

TimeStyle nextTimeStyle(TimeStyle style)
{
    switch (style) {
    case TimeStyle::Clock:
        return TimeStyle::Timecode;
    case TimeStyle::Timecode:
        return TimeStyle::Frames;
    case TimeStyle::Frames:
        return TimeStyle::Clock;
    }
    Q_UNREACHABLE();
}

QString formatTime(FrameIndex frame, FrameRate rate, TimeStyle style)
{
    const std::int64_t value = std::max<std::int64_t>(0, frame.value);
    switch (style) {
    case TimeStyle::Clock:
        return clockText(rate.timeOf(value), clockDecimals(rate));
    case TimeStyle::Timecode:
        return timecodeText(value, nominalRate(rate));
    case TimeStyle::Frames:
        return QString::number(value);
    }
    Q_UNREACHABLE();
}

std::optional<FrameIndex> parseTime(const QString &text, FrameRate rate, TimeStyle style)
{
    const QString trimmed = text.trimmed();
    if (const std::optional<FrameIndex> frame = parseFrameWord(trimmed))
        return frame;
    if (const std::optional<FrameIndex> frame = parseTimecode(trimmed, rate))
        return frame;
    if (style == TimeStyle::Frames) {
        if (const std::optional<std::int64_t> number = wholeNumber(trimmed))
            return FrameIndex{*number};
    }
    const std::optional<double> seconds = parseSeconds(trimmed);
    if (!seconds)
        return std::nullopt;
    // The nearest frame, not the one before: a printed time is rounded and must come back as the same frame.
    return FrameIndex{std::llround(*seconds * rate.perSecond())};
}

std::optional<double> parseSeconds(const QString &text)
{
    static const QRegularExpression clock(
        QStringLiteral("^(?:(?:(\\d{1,3}):)?(\\d{1,4}):)?(\\d{1,8}(?:[.,]\\d{0,9})?|[.,]\\d{1,9})\\s*s?$"));
    const QRegularExpressionMatch match = clock.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = match.captured(3).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const bool hasMinutes = !match.captured(2).isEmpty();
    const bool hasHours = !match.captured(1).isEmpty();
    const int minutes = match.captured(2).toInt();
    if ((hasMinutes && seconds >= 60) || (hasHours && minutes >= 60))
        return std::nullopt;
    const double total = match.captured(1).toInt() * 3600.0 + minutes * 60.0 + seconds;
    return total <= kLongestSeconds ? std::optional(total) : std::nullopt;
}

QString formatDuration(double seconds)
{
    if (seconds < 59.95)
        return QStringLiteral("%1 s").arg(shownNumber(std::max(0.0, seconds), 1));
    const auto whole = std::llround(seconds);
    if (whole < 3600)
        return QStringLiteral("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace muto::ui
