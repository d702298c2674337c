#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

class QProcessEnvironment;

namespace muto::settings {

class Settings;

/// Where a value comes from, the weakest first.
enum class Source { Default, Settings, Environment, CommandLine };

template<typename T>
struct Resolved
{
    T value{};
    Source source = Source::Default;
    friend bool operator==(const Resolved &, const Resolved &) = default;
};

/// How the render engine works, and who said so.
struct EngineConfiguration
{
    Resolved<bool> streamingEnabled;
    Resolved<double> streamingMaxDurationSeconds;
    Resolved<int> streamingTimeoutMs;
    Resolved<int> readyTimeoutMs; ///< From the environment only: for tests and very slow machines.
    Resolved<int> frameTimeoutMs; ///< Likewise.
    Resolved<std::optional<double>> limiter = {};  ///< dBTP.
    Resolved<std::optional<double>> loudness = {}; ///< LUFS.
    Resolved<QString> surface = {};                ///< What draws: "auto", "software" or "gl".
    friend bool operator==(const EngineConfiguration &, const EngineConfiguration &) = default;
};

/// What the command line says about the engine.
struct EngineOverrides
{
    std::optional<bool> streamingEnabled;
    std::optional<double> streamingMaxDurationSeconds;
    std::optional<QString> limiter = {};  ///< "off" or dBTP.
    std::optional<QString> loudness = {}; ///< "off" or LUFS.
    std::optional<QString> surface = {};
};

/// What the user's settings say about the engine.
struct StoredEngineOptions
{
    std::optional<bool> streamingEnabled;
    std::optional<double> streamingMaxDurationSeconds;
    std::optional<int> streamingTimeoutMs;
    std::optional<QString> limiter = {};
    std::optional<QString> loudness = {};
    std::optional<QString> surface = {};
    friend bool operator==(const StoredEngineOptions &, const StoredEngineOptions &) = default;
};

StoredEngineOptions storedEngineOptions(const Settings &settings);

/// Command line over environment over settings over default. In the environment `MUTOSCOPE_…` wins over the
/// names of the original (`PRODUCER_…`, `FFMPEG_…`), and an empty variable counts as unset. A value that
/// would be used but makes no sense is refused (ErrorKind::Usage) when it comes from the command line or the
/// environment; in the settings it counts as unset, since nobody has just typed it.
Result<EngineConfiguration> resolveEngineConfiguration(const EngineOverrides &commandLine,
                                                       const QProcessEnvironment &environment,
                                                       const StoredEngineOptions &stored);

} // namespace muto::settings
