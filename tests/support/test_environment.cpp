#include "tests/support/test_environment.h"

#include <QByteArray>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdlib>
#include <memory>

namespace muto::test {

namespace {

/// Removed when the program ends, with everything the tests left in it.
std::unique_ptr<QTemporaryDir> g_home;

} // namespace

void prepareEnvironment()
{
    g_home = std::make_unique<QTemporaryDir>();
    const QString home = g_home->path();
    const auto use = [&home](const char *variable, const char *folder) {
        const QString path = home + QLatin1Char('/') + QLatin1String(folder);
        QDir().mkpath(path);
        qputenv(variable, path.toUtf8());
    };
    use("XDG_CONFIG_HOME", "config");
    use("XDG_CACHE_HOME", "cache");
    use("XDG_DATA_HOME", "data");
    use("XDG_RUNTIME_DIR", "run");
    QFile::setPermissions(home + QStringLiteral("/run"),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (const char *variable :
         {"PRODUCER_ENABLE_STREAMING_ENCODE", "PRODUCER_STREAMING_ENCODE_MAX_DURATION_SECONDS",
          "FFMPEG_STREAMING_TIMEOUT_MS", "MUTOSCOPE_ENABLE_STREAMING_ENCODE",
          "MUTOSCOPE_STREAMING_ENCODE_MAX_DURATION_SECONDS", "MUTOSCOPE_STREAMING_TIMEOUT_MS",
          "MUTOSCOPE_READY_TIMEOUT_MS", "PRODUCER_PLAYER_READY_TIMEOUT_MS", "MUTOSCOPE_FRAME_TIMEOUT_MS",
          "HF_DE_STALL_MS"})
        qunsetenv(variable);
}

int exitCode(int qtestResult)
{
    g_home.reset();
    return qtestResult;
}

} // namespace muto::test
