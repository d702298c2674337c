#include "core/settings/configuration.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <limits>

namespace keys = muto::settings::keys;
using muto::settings::EngineConfiguration;
using muto::settings::EngineOverrides;
using muto::settings::MemorySettingsStore;
using muto::settings::resolveEngineConfiguration;
using muto::settings::Settings;
using muto::settings::Source;
using muto::settings::StoredEngineOptions;
using muto::settings::storedEngineOptions;

Q_DECLARE_METATYPE(muto::settings::Source)

namespace {

constexpr double kUnset = -1;

/// "A=1 B=2" as an environment; underscores in values stand for spaces.
QProcessEnvironment environmentOf(const QString &assignments)
{
    QProcessEnvironment environment;
    for (const QString &assignment : assignments.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        environment.insert(
            assignment.section(QLatin1Char('='), 0, 0),
            assignment.section(QLatin1Char('='), 1).replace(QLatin1Char('_'), QLatin1Char(' ')));
    return environment;
}

} // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAWordTheDefaultsHold()
    {
        const auto configuration = resolveEngineConfiguration({}, {}, {});
        VERIFY_RESULT(configuration);
        EngineConfiguration expected{{true, Source::Default},
                                     {240.0, Source::Default},
                                     {600'000, Source::Default},
                                     {45'000, Source::Default},
                                     {60'000, Source::Default}};
        expected.surface = {QStringLiteral("auto"), Source::Default};
        QVERIFY(*configuration == expected);
    }

    void surface_data()
    {
        QTest::addColumn<QString>("commandLine"); // empty: says nothing
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("surface"); // empty: refused
        QTest::addColumn<Source>("source");
        QTest::newRow("settings") << ""
                                  << ""
                                  << "gl"
                                  << "gl" << Source::Settings;
        QTest::newRow("nonsense in the settings") << ""
                                                  << ""
                                                  << "vulkan"
                                                  << "auto" << Source::Default;
        QTest::newRow("environment") << ""
                                     << "GL"
                                     << "software"
                                     << "gl" << Source::Environment;
        QTest::newRow("command line") << "software"
                                      << "gl"
                                      << ""
                                      << "software" << Source::CommandLine;
        QTest::newRow("auto is a choice, too") << "auto"
                                               << "gl"
                                               << ""
                                               << "auto" << Source::CommandLine;
        QTest::newRow("nonsense in the environment") << ""
                                                     << "vulkan"
                                                     << ""
                                                     << "" << Source::Default;
        QTest::newRow("nonsense on the command line") << "GL"
                                                      << ""
                                                      << ""
                                                      << "" << Source::Default;
    }

    void surface()
    {
        QFETCH(QString, commandLine);
        QFETCH(QString, environment);
        QFETCH(QString, stored);
        QFETCH(QString, surface);
        QFETCH(Source, source);
        const auto given = [](const QString &text) {
            return text.isEmpty() ? std::nullopt : std::optional(text);
        };
        StoredEngineOptions options;
        options.surface = given(stored);
        EngineOverrides overrides;
        overrides.surface = given(commandLine);
        const auto configuration = resolveEngineConfiguration(
            overrides, environmentOf(QStringLiteral("MUTOSCOPE_SURFACE=") + environment), options);
        if (surface.isEmpty()) {
            QVERIFY(!configuration);
            QVERIFY(configuration.error().message.contains(QStringLiteral("auto, software or gl")));
            return;
        }
        VERIFY_RESULT(configuration);
        QCOMPARE(configuration->surface.value, surface);
        QCOMPARE(configuration->surface.source, source);
    }

    void levelsOfTheSound_data()
    {
        QTest::addColumn<QString>("commandLine");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("limiter"); // a number, "off", or "refused"
        const auto row = [](const char *name, const char *commandLine, const char *environment,
                            const char *stored, const char *limiter) {
            QTest::newRow(name) << QString::fromLatin1(commandLine) << QString::fromLatin1(environment)
                                << QString::fromLatin1(stored) << QString::fromLatin1(limiter);
        };
        row("nobody", "", "", "", "off");
        row("command line over all", "-3", "MUTOSCOPE_LIMITER=-2", "-1", "-3");
        row("off over all", "off", "MUTOSCOPE_LIMITER=-2", "-1", "off");
        row("environment over settings", "", "MUTOSCOPE_LIMITER=-2", "-1", "-2");
        row("settings", "", "", "-1.5", "-1.5");
        row("nonsense in the settings", "", "", "loud", "off");
        row("nonsense in the environment", "", "MUTOSCOPE_LIMITER=loud", "", "refused");
        row("too much", "1", "", "", "refused");
    }

    void levelsOfTheSound()
    {
        QFETCH(QString, commandLine);
        QFETCH(QString, environment);
        QFETCH(QString, stored);
        const auto unlessEmpty = [](const QString &text) {
            return text.isEmpty() ? std::nullopt : std::optional(text);
        };
        EngineOverrides overrides;
        overrides.limiter = unlessEmpty(commandLine);
        StoredEngineOptions settings;
        settings.limiter = unlessEmpty(stored);
        const auto configuration =
            resolveEngineConfiguration(overrides, environmentOf(environment), settings);
        const QString limiter = !configuration ? QStringLiteral("refused")
                                : configuration->limiter.value
                                    ? QString::number(*configuration->limiter.value)
                                    : QStringLiteral("off");
        QTEST(limiter, "limiter");
        QVERIFY(!configuration || !configuration->loudness.value);
    }

    void streaming_data()
    {
        QTest::addColumn<int>("commandLine"); // -1: says nothing
        QTest::addColumn<QString>("environment");
        QTest::addColumn<int>("stored");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<Source>("source");
        const auto row = [](const char *name, int commandLine, const char *environment, int stored,
                            bool enabled, Source source) {
            QTest::newRow(name) << commandLine << environment << stored << enabled << source;
        };
        row("settings", -1, "", 0, false, Source::Settings);
        row("environment over settings", -1, "PRODUCER_ENABLE_STREAMING_ENCODE=true", 0, true,
            Source::Environment);
        row("our variable over theirs", -1,
            "PRODUCER_ENABLE_STREAMING_ENCODE=true MUTOSCOPE_ENABLE_STREAMING_ENCODE=false", 1, false,
            Source::Environment);
        row("our variable over a bad one of theirs", -1,
            "PRODUCER_ENABLE_STREAMING_ENCODE=bad MUTOSCOPE_ENABLE_STREAMING_ENCODE=false", 1, false,
            Source::Environment);
        row("an empty one of ours gives way to theirs", -1,
            "PRODUCER_ENABLE_STREAMING_ENCODE=false MUTOSCOPE_ENABLE_STREAMING_ENCODE=", 1, false,
            Source::Environment);
        row("empty is unset", -1, "PRODUCER_ENABLE_STREAMING_ENCODE=", 0, false, Source::Settings);
        row("blank is unset", -1, "PRODUCER_ENABLE_STREAMING_ENCODE=__", -1, true, Source::Default);
        row("command line over all", 1, "MUTOSCOPE_ENABLE_STREAMING_ENCODE=false", 0, true,
            Source::CommandLine);
        row("command line over a bad variable", 0, "MUTOSCOPE_ENABLE_STREAMING_ENCODE=bad", 1, false,
            Source::CommandLine);
        for (const char *yes : {"true", "TRUE", "True", "1", "yes", "on", "_On_"})
            QTest::newRow(yes) << -1
                               << QStringLiteral("PRODUCER_ENABLE_STREAMING_ENCODE=") + QLatin1String(yes)
                               << -1 << true << Source::Environment;
        for (const char *no : {"false", "FALSE", "0", "no", "off", "Off"})
            QTest::newRow(no) << -1 << QStringLiteral("PRODUCER_ENABLE_STREAMING_ENCODE=") + QLatin1String(no)
                              << -1 << false << Source::Environment;
    }

    void streaming()
    {
        QFETCH(int, commandLine);
        QFETCH(QString, environment);
        QFETCH(int, stored);
        const auto maybe = [](int value) {
            return value < 0 ? std::nullopt : std::optional<bool>(value != 0);
        };
        const auto configuration = resolveEngineConfiguration(
            {maybe(commandLine), {}}, environmentOf(environment), {maybe(stored), {}, {}});
        VERIFY_RESULT(configuration);
        QTEST(configuration->streamingEnabled.value, "enabled");
        QTEST(configuration->streamingEnabled.source, "source");
    }

    void longestStream_data()
    {
        QTest::addColumn<double>("commandLine");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<double>("stored");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<Source>("source");
        const auto row = [](const char *name, double commandLine, const char *environment, double stored,
                            double seconds, Source source) {
            QTest::newRow(name) << commandLine << environment << stored << seconds << source;
        };
        row("settings", kUnset, "", 60, 60, Source::Settings);
        row("a bad setting", kUnset, "", 0, 240, Source::Default);
        row("an endless setting", kUnset, "", std::numeric_limits<double>::infinity(), 240, Source::Default);
        row("theirs", kUnset, "PRODUCER_STREAMING_ENCODE_MAX_DURATION_SECONDS=12.5", 60, 12.5,
            Source::Environment);
        row("ours over theirs", kUnset,
            "PRODUCER_STREAMING_ENCODE_MAX_DURATION_SECONDS=12.5 "
            "MUTOSCOPE_STREAMING_ENCODE_MAX_DURATION_SECONDS=1e3",
            60, 1000, Source::Environment);
        row("empty is unset", kUnset, "MUTOSCOPE_STREAMING_ENCODE_MAX_DURATION_SECONDS=", 60, 60,
            Source::Settings);
        row("command line", 5, "MUTOSCOPE_STREAMING_ENCODE_MAX_DURATION_SECONDS=9", 60, 5,
            Source::CommandLine);
    }

    void longestStream()
    {
        QFETCH(double, commandLine);
        QFETCH(QString, environment);
        QFETCH(double, stored);
        const auto maybe = [](double value) { return value == kUnset ? std::nullopt : std::optional(value); };
        const auto configuration = resolveEngineConfiguration(
            {{}, maybe(commandLine)}, environmentOf(environment), {{}, maybe(stored), {}});
        VERIFY_RESULT(configuration);
        QTEST(configuration->streamingMaxDurationSeconds.value, "seconds");
        QTEST(configuration->streamingMaxDurationSeconds.source, "source");
    }

    void timeout_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<int>("stored");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<Source>("source");
        const auto row = [](const char *name, const char *environment, int stored, int milliseconds,
                            Source source) {
            QTest::newRow(name) << environment << stored << milliseconds << source;
        };
        row("settings", "", 5000, 5000, Source::Settings);
        row("a bad setting", "", 999, 600'000, Source::Default);
        row("theirs", "FFMPEG_STREAMING_TIMEOUT_MS=1000", 5000, 1000, Source::Environment);
        row("ours over theirs", "FFMPEG_STREAMING_TIMEOUT_MS=1000 MUTOSCOPE_STREAMING_TIMEOUT_MS=2000", 5000,
            2000, Source::Environment);
        row("empty is unset", "MUTOSCOPE_STREAMING_TIMEOUT_MS=", -1, 600'000, Source::Default);
    }

    void timeout()
    {
        QFETCH(QString, environment);
        QFETCH(int, stored);
        const auto configuration = resolveEngineConfiguration(
            {}, environmentOf(environment), {{}, {}, stored < 0 ? std::nullopt : std::optional(stored)});
        VERIFY_RESULT(configuration);
        QTEST(configuration->streamingTimeoutMs.value, "milliseconds");
        QTEST(configuration->streamingTimeoutMs.source, "source");
    }

    void patienceWithThePage()
    {
        const auto configuration = resolveEngineConfiguration(
            {},
            environmentOf(
                QStringLiteral("PRODUCER_PLAYER_READY_TIMEOUT_MS=1000 MUTOSCOPE_READY_TIMEOUT_MS=2000 "
                               "MUTOSCOPE_FRAME_TIMEOUT_MS=3000")),
            {});
        VERIFY_RESULT(configuration);
        QCOMPARE(configuration->readyTimeoutMs.value, 2000);
        QCOMPARE(configuration->readyTimeoutMs.source, Source::Environment);
        QCOMPARE(configuration->frameTimeoutMs.value, 3000);
    }

    void refusesVariables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto rows = [](const char *name, std::initializer_list<const char *> values,
                             const char *expected) {
            for (const char *value : values)
                QTest::addRow("%s=%s", name, value) << name << value << expected;
        };
        for (const char *name : {"MUTOSCOPE_ENABLE_STREAMING_ENCODE", "PRODUCER_ENABLE_STREAMING_ENCODE"})
            rows(name, {"abc", "2", "-1", "truee", "y"}, "expected true or false.");
        for (const char *name : {"MUTOSCOPE_STREAMING_ENCODE_MAX_DURATION_SECONDS",
                                 "PRODUCER_STREAMING_ENCODE_MAX_DURATION_SECONDS"})
            rows(name, {"abc", "0", "-1", "inf", "nan", "1e999", "10s", "1,5"},
                 "expected a number of seconds greater than zero.");
        for (const char *name :
             {"MUTOSCOPE_STREAMING_TIMEOUT_MS", "FFMPEG_STREAMING_TIMEOUT_MS", "MUTOSCOPE_READY_TIMEOUT_MS",
              "PRODUCER_PLAYER_READY_TIMEOUT_MS", "MUTOSCOPE_FRAME_TIMEOUT_MS", "HF_DE_STALL_MS"})
            rows(name, {"abc", "999", "0", "-5000", "1000.5", "1e6", "99999999999", "10s"},
                 "expected a whole number of milliseconds, at least 1000.");
    }

    void refusesVariables()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        QProcessEnvironment environment;
        environment.insert(name, value);
        const auto configuration = resolveEngineConfiguration({}, environment, {true, 1.0, 2000});
        QVERIFY(!configuration);
        QCOMPARE(configuration.error().kind, muto::ErrorKind::Usage);
        QCOMPARE(configuration.error().message,
                 QStringLiteral("%1 is \"%2\": %3").arg(name, value, expected));
    }

    void refusesTheCommandLine_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("negative") << -5.0;
        QTest::newRow("endless") << std::numeric_limits<double>::infinity();
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    }

    void refusesTheCommandLine()
    {
        QFETCH(double, seconds);
        const auto configuration = resolveEngineConfiguration({{}, seconds}, {}, {});
        QVERIFY(!configuration);
        QCOMPARE(configuration.error().kind, muto::ErrorKind::Usage);
        QVERIFY(configuration.error().message.startsWith(QLatin1String("--streaming-max-duration is \"")));
    }

    void whatIsStoredIsReadFromTheSettings()
    {
        Settings settings(std::make_unique<MemorySettingsStore>());
        QVERIFY(storedEngineOptions(settings) == StoredEngineOptions());
        settings.set(keys::render::streamingEnabled, false);
        settings.set(keys::render::streamingMaxDurationSeconds, 60);
        settings.set(keys::render::streamingTimeoutMs, 5000);
        const StoredEngineOptions expected{false, 60.0, 5000};
        QVERIFY(storedEngineOptions(settings) == expected);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestConfiguration)
#include "tst_configuration.moc"
