#include "app/render_command.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::app;

namespace {

/// A row's way to say what it expects of a command.
using Expectation = bool (*)(const RenderCommand &);

Result<std::variant<RenderCommand, HelpRequest>> parse(const char *commandLine)
{
    return parseRenderCommand(QString::fromUtf8(commandLine).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

Q_DECLARE_METATYPE(Expectation)

class TestRenderCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const auto parsed = parse("film");
        VERIFY_RESULT(parsed);
        const auto &command = std::get<RenderCommand>(*parsed);
        QCOMPARE(command.project, QStringLiteral("film"));
        QVERIFY(command.output.isEmpty());
        QVERIFY(command.entry.isEmpty());
        QVERIFY(!command.frameRate);
        QCOMPARE(command.quality, media::Quality::Standard);
        QVERIFY(!command.workers);
        QVERIFY(!command.size);
        QVERIFY(!command.streaming);
        QVERIFY(!command.streamingMaxDuration);
        QCOMPARE(command.from, 0.0);
        QVERIFY(!command.to);
        QVERIFY(!command.strict && !command.allowNetwork && !command.json && !command.quiet &&
                !command.verbose);
    }

    void understands_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<Expectation>("expectation");
        const auto row = [](const char *options, Expectation expectation) {
            QTest::newRow(options) << QByteArray(options) << expectation;
        };
        row("--format webm", [](const auto &c) { return c.format == render::OutputFormat::WebM; });
        row("--format png-sequence -o pictures",
            [](const auto &c) { return c.format == render::OutputFormat::PngSequence; });
        row("--format gif -o film.gif --gif-loop 3 --keep-background",
            [](const auto &c) { return c.gifRepeats == 3 && c.keepBackground; });
        row("--crf 20", [](const auto &c) { return c.rate == media::RateControl{20, {}}; });
        row("--video-bitrate 2.5M", [](const auto &c) { return c.rate.bitRate == 2'500'000; });
        row("-o film.webm --video-bitrate 900k", [](const auto &c) { return c.rate.bitRate == 900'000; });
        row("-o film.mov", [](const auto &c) { return !c.format; });
        row("--limiter=-2", [](const auto &c) { return c.limiter == QLatin1String("-2"); });
        row("--limiter -2", [](const auto &c) { return c.limiter == QLatin1String("-2"); });
        row("--limiter off", [](const auto &c) { return c.limiter == QLatin1String("off"); });
        row("--limiter --json", [](const auto &c) { return c.limiter == QLatin1String("-1"); });
        row("--loudness -14", [](const auto &c) { return c.loudness == QLatin1String("-14"); });
        row("-o out.mp4", [](const auto &c) { return c.output == QLatin1String("out.mp4"); });
        row("--output out.mp4", [](const auto &c) { return c.output == QLatin1String("out.mp4"); });
        row("--output=out.mp4", [](const auto &c) { return c.output == QLatin1String("out.mp4"); });
        row("-o Größe.mp4", [](const auto &c) { return c.output == QStringLiteral("Größe.mp4"); });
        row("-c intro.html", [](const auto &c) { return c.entry == QLatin1String("intro.html"); });
        row("--composition scenes/a.html",
            [](const auto &c) { return c.entry == QLatin1String("scenes/a.html"); });
        row("-f 60",
            [](const auto &c) { return c.frameRate == FrameRate::parse(QStringLiteral("60")).value(); });
        row("--fps 30000/1001", [](const auto &c) {
            return c.frameRate->numerator() == 30000 && c.frameRate->denominator() == 1001;
        });
        row("-q draft", [](const auto &c) { return c.quality == media::Quality::Draft; });
        row("--quality standard", [](const auto &c) { return c.quality == media::Quality::Standard; });
        row("--quality high", [](const auto &c) { return c.quality == media::Quality::High; });
        row("-w 1", [](const auto &c) { return c.workers == 1; });
        row("--workers 24", [](const auto &c) { return c.workers == 24; });
        row("--workers auto", [](const auto &c) { return !c.workers; });
        row("--size 1280x720", [](const auto &c) { return c.size == QSize(1280, 720); });
        row("--size 1x1", [](const auto &c) { return c.size == QSize(1, 1); });
        row("--from 2.5", [](const auto &c) { return c.from == 2.5 && !c.to; });
        row("--to 4", [](const auto &c) { return c.from == 0 && c.to == 4.0; });
        row("--from 1 --to 1.5", [](const auto &c) { return c.from == 1 && c.to == 1.5; });
        row("--variables {\"a\":1}", [](const auto &c) { return c.variables == QLatin1String("{\"a\":1}"); });
        row("--variables-file a.json",
            [](const auto &c) { return c.variablesFile == QLatin1String("a.json"); });
        row("--strict-variables", [](const auto &c) { return c.strictVariables && !c.strict; });
        row("--batch rows.csv", [](const auto &c) {
            return c.batch == QLatin1String("rows.csv") && !c.batchFailFast && !c.overwrite;
        });
        row("--data rows.csv --batch-fail-fast --overwrite --batch-concurrency 1 --strict-variables",
            [](const auto &c) {
                return c.batch == QLatin1String("rows.csv") && c.batchFailFast && c.overwrite &&
                       c.strictVariables;
            });
        row("--streaming", [](const auto &c) { return c.streaming == true; });
        row("--no-streaming", [](const auto &c) { return c.streaming == false; });
        row("--low-memory", [](const auto &c) { return c.lowMemory; });
        row("--streaming-max-duration 0.5", [](const auto &c) { return c.streamingMaxDuration == 0.5; });
        row("--strict", [](const auto &c) { return c.strict; });
        row("--strict-all", [](const auto &c) { return c.strictAll && !c.strict; });
        row("--allow-network", [](const auto &c) { return c.allowNetwork; });
        row("--json", [](const auto &c) { return c.json; });
        row("--quiet", [](const auto &c) { return c.quiet; });
        row("--verbose", [](const auto &c) { return c.verbose; });
    }

    void understands()
    {
        QFETCH(QByteArray, options);
        QFETCH(Expectation, expectation);
        for (const QByteArray &line : {QByteArray("film " + options), QByteArray(options + " film")}) {
            const auto parsed = parse(line);
            VERIFY_RESULT(parsed);
            QCOMPARE(std::get<RenderCommand>(*parsed).project, QStringLiteral("film"));
            QVERIFY(expectation(std::get<RenderCommand>(*parsed)));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("commandLine");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *commandLine, const char *words) {
            QTest::newRow(commandLine) << QByteArray(commandLine) << QString::fromUtf8(words);
        };
        const char *const workers = "must be auto or a number from 1 to 24.";
        const char *const size = "must be WIDTHxHEIGHT, for example 1280x720.";
        row("", "PROJECT is required");
        row("film other", "other");
        row("film --fast", "--fast");
        row("film --output", "--output");
        row("film --batch a.csv --batch-concurrency 2", "--batch-concurrency");
        row("film --overwrite", "--batch");
        row("film --format avi", "must be mp4, webm, mov, gif or png-sequence");
        row("film --format gif -o film.webm", "is the name of a webm file");
        row("film --crf 52", "--crf");
        row("film --crf 20 --video-bitrate 8M", "--video-bitrate");
        row("film --video-bitrate fast", "Invalid bit rate");
        row("film -o film.mov --crf 20", "has no quality to choose");
        row("film --gif-loop 65536", "--gif-loop");
        row("film -f 29.97",
            "Invalid frame rate \"29.97\": a decimal is ambiguous; did you mean 30000/1001?");
        row("film -f 0", "Invalid frame rate \"0\": it must be greater than zero.");
        row("film -f 241", "Invalid frame rate \"241\": it must lie between 1 and 240 frames per second.");
        row("film -f fast", "Invalid frame rate \"fast\": it is not a number.");
        row("film -f 30/0", "Invalid frame rate \"30/0\"");
        row("film -q best", "Invalid quality \"best\": must be draft, standard, or high.");
        row("film -q Draft", "Invalid quality \"Draft\"");
        row("film -w 0", workers);
        row("film -w 25", workers);
        row("film -w -1", workers);
        row("film -w 2.5", workers);
        row("film -w many", "Invalid workers \"many\"");
        row("film --size 1280", size);
        row("film --size 1280x", size);
        row("film --size x720", size);
        row("film --size 0x720", size);
        row("film --size -2x720", size);
        row("film --size 1280x720x3", size);
        row("film --size 1280*720", "Invalid size \"1280*720\"");
        row("film --from -1", "Invalid --from: must be a number of seconds");
        row("film --from nan", "Invalid --from");
        row("film --from inf", "Invalid --from");
        row("film --from soon", "--from");
        row("film --to -1", "Invalid --to");
        row("film --to 0", "--to must come after --from");
        row("film --from 3 --to 3", "--to must come after --from");
        row("film --from 3 --to 2", "--to must come after --from");
        row("film --streaming-max-duration 0",
            "Invalid --streaming-max-duration: must be a number of seconds greater than zero.");
        row("film --streaming-max-duration -1", "greater than zero");
        row("film --streaming-max-duration inf", "Invalid --streaming-max-duration");
        row("film --streaming --no-streaming", "streaming");
    }

    void refuses()
    {
        QFETCH(QByteArray, commandLine);
        QFETCH(QString, words);
        const auto parsed = parse(commandLine);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Usage);
        QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
        QVERIFY(!parsed.error().detail.isEmpty());
    }

    void helpNamesEveryOption()
    {
        for (const char *flag : {"--help", "-h", "film --help"}) {
            const auto parsed = parse(flag);
            VERIFY_RESULT(parsed);
            const auto *help = std::get_if<HelpRequest>(&*parsed);
            QVERIFY(help);
            for (const char *option :
                 {"PROJECT", "--output", "--composition", "--fps", "--quality", "--workers", "--size",
                  "--from", "--to", "--streaming", "--no-streaming", "--streaming-max-duration", "--strict",
                  "--allow-network", "--json", "--quiet", "--verbose"})
                QVERIFY2(help->text.contains(QLatin1String(option)), option);
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestRenderCommand)
#include "tst_render_command.moc"
