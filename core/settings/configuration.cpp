#include "core/settings/configuration.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"

#include <QProcessEnvironment>
#include <QString>

#include <array>
#include <cmath>
#include <utility>

namespace muto::settings {

namespace {

constexpr int kShortestTimeoutMs = 1000;
constexpr int kReadyTimeoutMs = 45'000;
constexpr int kFrameTimeoutMs = 60'000;
constexpr char kTimeoutExpected[] = "expected a whole number of milliseconds, at least 1000.";

bool isDuration(double seconds)
{
    return std::isfinite(seconds) && seconds > 0;
}

bool isTimeout(int milliseconds)
{
    return milliseconds >= kShortestTimeoutMs;
}

std::optional<bool> parseSwitch(const QString &text)
{
    for (const char *word : {"true", "1", "yes", "on"}) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const char *word : {"false", "0", "no", "off"}) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

std::optional<double> parseDuration(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    return isNumber && isDuration(seconds) ? std::optional(seconds) : std::nullopt;
}

std::optional<int> parseTimeout(const QString &text)
{
    bool isNumber = false;
    const int milliseconds = text.toInt(&isNumber);
    return isNumber && isTimeout(milliseconds) ? std::optional(milliseconds) : std::nullopt;
}

/// "off", or a number within a range.
template<int Least, int Most>
std::optional<std::optional<double>> parseLevel(const QString &text)
{
    if (text.compare(QLatin1String("off"), Qt::CaseInsensitive) == 0)
        return std::optional<double>();
    bool isNumber = false;
    const double level = text.toDouble(&isNumber);
    if (!isNumber || !(level >= Least && level <= Most))
        return std::nullopt;
    return std::optional(level);
}

bool isSurface(const QString &name)
{
    return name == QLatin1String("auto") || name == QLatin1String("software") || name == QLatin1String("gl");
}

std::optional<QString> parseSurface(const QString &text)
{
    const QString name = text.toLower();
    return isSurface(name) ? std::optional(name) : std::nullopt;
}

/// One option of the engine: its names in the environment, the strongest first, and what it accepts.
template<typename T>
struct Option
{
    std::array<const char *, 2> variables;
    std::optional<T> (*parse)(const QString &);
    const char *expected;
    T defaultValue;
};

const Option<bool> kStreamingEnabled{
    {"MUTOSCOPE_ENABLE_STREAMING_ENCODE", "PRODUCER_ENABLE_STREAMING_ENCODE"},
    parseSwitch,
    "expected true or false.",
    keys::render::streamingEnabled.fallback};

const Option<double> kStreamingMaxDuration{
    {"MUTOSCOPE_STREAMING_ENCODE_MAX_DURATION_SECONDS", "PRODUCER_STREAMING_ENCODE_MAX_DURATION_SECONDS"},
    parseDuration,
    "expected a number of seconds greater than zero.",
    keys::render::streamingMaxDurationSeconds.fallback};

const Option<int> kStreamingTimeout{{"MUTOSCOPE_STREAMING_TIMEOUT_MS", "FFMPEG_STREAMING_TIMEOUT_MS"},
                                    parseTimeout,
                                    kTimeoutExpected,
                                    keys::render::streamingTimeoutMs.fallback};

const Option<std::optional<double>> kLimiter{{"MUTOSCOPE_LIMITER", "MUTOSCOPE_LIMITER"},
                                             parseLevel<-20, 0>,
                                             "expected off, or a true peak from -20 to 0 dBTP.",
                                             std::nullopt};

const Option<std::optional<double>> kLoudness{{"MUTOSCOPE_LOUDNESS", "MUTOSCOPE_LOUDNESS"},
                                              parseLevel<-70, -5>,
                                              "expected off, or a loudness from -70 to -5 LUFS.",
                                              std::nullopt};

const Option<int> kReadyTimeout{{"MUTOSCOPE_READY_TIMEOUT_MS", "PRODUCER_PLAYER_READY_TIMEOUT_MS"},
                                parseTimeout,
                                kTimeoutExpected,
                                kReadyTimeoutMs};

const Option<int> kFrameTimeout{
    {"MUTOSCOPE_FRAME_TIMEOUT_MS", "HF_DE_STALL_MS"}, parseTimeout, kTimeoutExpected, kFrameTimeoutMs};

const Option<QString> kSurface{{"MUTOSCOPE_SURFACE"},
                               parseSurface,
                               "expected auto, software or gl.",
                               keys::render::surface.defaultValue()};

tl::unexpected<Error> refuse(const QString &name, const QString &value, const char *expected)
{
    return fail(ErrorKind::Usage,
                QStringLiteral("%1 is \"%2\": %3").arg(name, value, QLatin1String(expected)),
                QStringLiteral("Correct or remove it."));
}

/// The value in the environment, nothing when no variable of the option is set.
template<typename T>
Result<std::optional<T>> fromEnvironment(const Option<T> &option, const QProcessEnvironment &environment)
{
    for (const char *variable : option.variables) {
        if (!variable)
            break;
        const QString name = QLatin1String(variable);
        const QString text = environment.value(name).trimmed();
        if (text.isEmpty())
            continue;
        const std::optional<T> value = option.parse(text);
        if (!value)
            return refuse(name, text, option.expected);
        return value;
    }
    return std::optional<T>();
}

/// Writes the strongest of the four into `resolved`.
template<typename T>
Result<> resolve(const Option<T> &option, std::optional<T> commandLine,
                 const QProcessEnvironment &environment, std::optional<T> stored, Resolved<T> &resolved)
{
    if (commandLine) {
        resolved = {*commandLine, Source::CommandLine};
        return ok();
    }
    const auto variable = fromEnvironment(option, environment);
    if (!variable)
        return fail(variable.error());
    if (*variable)
        resolved = {**variable, Source::Environment};
    else if (stored)
        resolved = {*stored, Source::Settings};
    else
        resolved = {option.defaultValue, Source::Default};
    return ok();
}

/// The same for an option whose value is written as text everywhere.
template<typename T>
Result<> resolveText(const Option<T> &option, const char *flag, const std::optional<QString> &commandLine,
                     const QProcessEnvironment &environment, const std::optional<QString> &stored,
                     Resolved<T> &resolved)
{
    const auto parsed = [&option](const std::optional<QString> &text) {
        return text ? option.parse(text->trimmed()) : std::nullopt;
    };
    if (commandLine && !parsed(commandLine))
        return refuse(QLatin1String(flag), *commandLine, option.expected);
    return resolve(option, parsed(commandLine), environment, parsed(stored), resolved);
}

template<typename T>
std::optional<T> onlyIf(bool (*accepts)(T), std::optional<T> value)
{
    return value && accepts(*value) ? value : std::nullopt;
}

} // namespace

StoredEngineOptions storedEngineOptions(const Settings &settings)
{
    return {settings.stored(keys::render::streamingEnabled),
            settings.stored(keys::render::streamingMaxDurationSeconds),
            settings.stored(keys::render::streamingTimeoutMs),
            settings.stored(keys::render::limiter),
            settings.stored(keys::render::loudness),
            settings.stored(keys::render::surface)};
}

Result<EngineConfiguration> resolveEngineConfiguration(const EngineOverrides &commandLine,
                                                       const QProcessEnvironment &environment,
                                                       const StoredEngineOptions &stored)
{
    const auto longest = commandLine.streamingMaxDurationSeconds;
    if (longest && !isDuration(*longest))
        return refuse(QStringLiteral("--streaming-max-duration"), QString::number(*longest),
                      kStreamingMaxDuration.expected);

    if (commandLine.surface && !isSurface(*commandLine.surface))
        return refuse(QStringLiteral("--surface"), *commandLine.surface, kSurface.expected);

    EngineConfiguration configuration;
    auto resolved = resolve(kStreamingEnabled, commandLine.streamingEnabled, environment,
                            stored.streamingEnabled, configuration.streamingEnabled);
    if (resolved)
        resolved = resolve(kStreamingMaxDuration, longest, environment,
                           onlyIf(isDuration, stored.streamingMaxDurationSeconds),
                           configuration.streamingMaxDurationSeconds);
    if (resolved)
        resolved = resolve(kStreamingTimeout, std::optional<int>(), environment,
                           onlyIf(isTimeout, stored.streamingTimeoutMs), configuration.streamingTimeoutMs);
    if (resolved)
        resolved = resolveText(kLimiter, "--limiter", commandLine.limiter, environment, stored.limiter,
                               configuration.limiter);
    if (resolved)
        resolved = resolveText(kLoudness, "--loudness", commandLine.loudness, environment, stored.loudness,
                               configuration.loudness);
    for (const auto &[option, timeout] : {std::pair(&kReadyTimeout, &configuration.readyTimeoutMs),
                                          std::pair(&kFrameTimeout, &configuration.frameTimeoutMs)}) {
        if (resolved)
            resolved = resolve(*option, std::optional<int>(), environment, std::optional<int>(), *timeout);
    }
    if (resolved)
        resolved = resolve(kSurface, commandLine.surface, environment,
                           stored.surface && isSurface(*stored.surface) ? stored.surface : std::nullopt,
                           configuration.surface);
    if (!resolved)
        return fail(resolved.error());
    return configuration;
}

} // namespace muto::settings
