#include "ui/timeline/time_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace muto::ui {

namespace {

constexpr double kLeastTick = 7; // pixels between two lines
constexpr std::int64_t kMostTicks = 4000;
constexpr std::array<std::int64_t, 15> kSecondSteps{1,   2,   5,   10,   15,   30,   60,   120,
                                                    300, 600, 900, 1800, 3600, 7200, 14400};
constexpr std::array<std::int64_t, 9> kFrameSteps{1, 2, 3, 4, 5, 6, 10, 12, 15};

/// Steps in frames, each of which divides a later one; a "second" is as many frames as the rate rounds to.
std::vector<std::int64_t> stepsFor(std::int64_t nominal, TimeStyle style)
{
    std::vector<std::int64_t> steps;
    if (style == TimeStyle::Frames) {
        for (std::int64_t power = 1; power <= 10'000'000; power *= 10) {
            for (const std::int64_t part : {1, 2, 5})
                steps.push_back(part * power);
        }
        return steps;
    }
    for (const std::int64_t frames : kFrameSteps) {
        if (frames < nominal && nominal % frames == 0)
            steps.push_back(frames);
    }
    for (const std::int64_t seconds : kSecondSteps)
        steps.push_back(seconds * nominal);
    return steps;
}

struct TickSteps
{
    std::int64_t label = 1;
    std::int64_t line = 1;
};

/// Whether the clock can write it: a third of a second has too many decimals.
bool isRound(std::int64_t step, std::int64_t nominal, TimeStyle style)
{
    return style != TimeStyle::Clock || 100 * step % nominal == 0;
}

TickSteps chooseSteps(const TickRequest &request, std::int64_t nominal, double pixelsPerUnit)
{
    const std::vector<std::int64_t> steps = stepsFor(nominal, request.style);
    TickSteps chosen{steps.back(), steps.back()};
    for (const std::int64_t step : steps) {
        if (double(step) * pixelsPerUnit >= request.labelWidth && isRound(step, nominal, request.style)) {
            chosen = {step, step};
            break;
        }
    }
    for (const std::int64_t step : steps) {
        if (chosen.label % step == 0 && double(step) * pixelsPerUnit >= kLeastTick)
            return {chosen.label, step};
    }
    return chosen;
}

FrameIndex nearestFrame(double seconds, FrameRate rate)
{
    return {std::llround(seconds * rate.perSecond())};
}

TimeTick frameTick(FrameIndex frame, const TickRequest &request, bool isLabelled)
{
    return {request.rate.timeOf(frame.value),
            isLabelled ? shortTime(frame, request.rate, request.style) : QString()};
}

TimeTick secondTick(std::int64_t seconds, bool isLabelled)
{
    static const FrameRate onePerSecond = *FrameRate::parse(QStringLiteral("1"));
    return {double(seconds), isLabelled ? shortTime({seconds}, onePerSecond, TimeStyle::Clock) : QString()};
}

} // namespace

QString shortTime(FrameIndex frame, FrameRate rate, TimeStyle style)
{
    const QString text = formatTime(frame, rate, style);
    const bool hasEmptyHours = style != TimeStyle::Frames && text.startsWith(QLatin1String("00:"));
    return hasEmptyHours ? text.mid(3) : text;
}

std::vector<TimeTick> timeTicks(const TickRequest &request)
{
    const std::int64_t nominal = std::max<std::int64_t>(1, std::llround(request.rate.perSecond()));
    // The clock counts true seconds, the others count frames; 29.97 a second are 30 to a timecode.
    const bool countsSeconds = request.style == TimeStyle::Clock;
    const double secondsPerUnit = countsSeconds ? 1.0 / double(nominal) : request.rate.timeOf(1);
    const TickSteps steps = chooseSteps(request, nominal, secondsPerUnit * request.pixelsPerSecond);
    const auto unitAt = [&](double seconds) { return std::int64_t(std::floor(seconds / secondsPerUnit)); };
    const std::int64_t first = std::max<std::int64_t>(0, unitAt(request.from) / steps.line * steps.line);
    const std::int64_t last = std::min(unitAt(request.to) + 1, first + kMostTicks * steps.line);

    std::vector<TimeTick> ticks;
    for (std::int64_t unit = first; unit <= last; unit += steps.line) {
        const bool isLabelled = unit % steps.label == 0;
        if (!countsSeconds)
            ticks.push_back(frameTick({unit}, request, isLabelled));
        else if (steps.line % nominal == 0)
            ticks.push_back(secondTick(unit / nominal, isLabelled));
        else
            ticks.push_back(
                frameTick(nearestFrame(double(unit) / double(nominal), request.rate), request, isLabelled));
        if (countsSeconds && steps.label % nominal == 0)
            ticks.back().label = ticks.back().label.section(QLatin1Char('.'), 0, 0);
    }
    return ticks;
}

} // namespace muto::ui
