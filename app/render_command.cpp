#include "app/render_command.h"

#include "core/render/worker_sizing.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <utility>

namespace muto::app {

namespace {

/// The options as text, before anybody has judged them.
struct RawOptions
{
    FilmArguments film;
    std::string output, format, frameRate, bitRate, quality = "standard", workers = "auto", size, variables,
                                                    variablesFile, batch, limiter, loudness, surface;
    double maxDuration = 0, from = 0, to = 0;
    int batchConcurrency = 1, gifLoop = 0, crf = 0;
    bool keepBackground = false, lowMemory = false, batchFailFast = false, overwrite = false,
         streaming = false, noStreaming = false, strict = false, strictAll = false, strictVariables = false,
         network = false, json = false, quiet = false, verbose = false;
};

/// A film for each row of a file. One is made after the other: each takes all workers there are.
void describeBatch(CLI::App &app, RawOptions &raw)
{
    auto *batch =
        app.add_option("--batch,--data", raw.batch,
                       "A film for each row of this file: CSV, or a JSON list of objects. --output names "
                       "them by {index} and {column}; a manifest.json beside them says how each went");
    app.add_option("--batch-concurrency", raw.batchConcurrency, "Films made at the same time: only 1")
        ->check(CLI::Range(1, 1))
        ->needs(batch);
    app.add_flag("--batch-fail-fast", raw.batchFailFast, "Make no more films after one that failed")
        ->needs(batch);
    app.add_flag("--overwrite", raw.overwrite, "Replace films of the batch that are there already")
        ->needs(batch);
}

void describe(CLI::App &app, RawOptions &raw)
{
    describeFilm(app, raw.film);
    app.add_option("-o,--output", raw.output,
                   "The film to write (default: renders/NAME_DATE_TIME.EXTENSION in the project)");
    app.add_option("-f,--fps", raw.frameRate, "Frames per second: 1-240 or a fraction such as 30000/1001");
    app.add_option(
        "--format", raw.format,
        "mp4, webm (VP9), mov (ProRes 4444), gif or png-sequence (default: by the name of --output, "
        "or mp4)");
    app.add_flag("--keep-background", raw.keepBackground,
                 "In formats with alpha, show the page's and the root's background all the same");
    app.add_option("--gif-loop", raw.gifLoop, "How often a GIF is repeated, 0 for ever")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    app.add_option("-q,--quality", raw.quality, "draft, standard or high")->capture_default_str();
    auto *crf =
        app.add_option("--crf", raw.crf, "Quality of mp4 and webm in the encoder's own scale, 0 (best) to 51")
            ->check(CLI::Range(0, 51));
    app.add_option("--video-bitrate", raw.bitRate, "Bits a second instead of a quality, such as 8M or 900k")
        ->excludes(crf);
    app.add_option("-w,--workers", raw.workers, "Capture processes: 1-24 or auto")->capture_default_str();
    app.add_option("--size", raw.size, "Picture size, for example 1280x720 (default: the composition's)");
    app.add_option("--from", raw.from, "Begin at this second");
    app.add_option("--to", raw.to, "End at this second");
    auto *on = app.add_flag("--streaming", raw.streaming, "Send frames straight to the encoder");
    app.add_flag("--no-streaming", raw.noStreaming, "Send frames through disk")->excludes(on);
    app.add_option("--streaming-max-duration", raw.maxDuration,
                   "Longest film that streams, in seconds (default: 240)");
    app.add_flag("--low-memory", raw.lowMemory, "One capture process, and films of any length are streamed");
    app.add_option("--variables", raw.variables, "Values for the composition's variables, as a JSON object");
    app.add_option("--variables-file", raw.variablesFile,
                   "A file with such an object; --variables goes before it");
    app.add_flag("--strict-variables", raw.strictVariables,
                 "Do not render when a value does not fit its variable");
    describeBatch(app, raw);
    app.add_option("--limiter", raw.limiter,
                   "Keep the sound's true peak at or below this many dBTP, or off (alone: -1)")
        ->expected(0, 1)
        ->default_str("-1");
    app.add_option("--loudness", raw.loudness, "Bring the sound to this many LUFS (EBU R128), or off");
    app.add_option("--surface", raw.surface,
                   "What draws the page: software, gl (needed for WebGL) or auto (default)");
    app.add_flag("--strict", raw.strict, "Do not render when the composition has errors");
    app.add_flag("--strict-all", raw.strictAll, "Nor when it has warnings");
    app.add_flag("--allow-network", raw.network, "Let the composition load from the web");
    describeReport(app, raw.json, raw.quiet);
    app.add_flag("--verbose", raw.verbose, "Say what Chromium and the encoder say");
}

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorKind::Usage, message, QStringLiteral("See mutoscope render --help."));
}

Result<std::optional<FrameRate>> frameRateOf(const QString &text, bool given)
{
    if (!given)
        return std::optional<FrameRate>();
    const auto rate = FrameRate::parse(text);
    if (!rate)
        return fail(rate.error());
    return std::optional(*rate);
}

/// Nothing where none was asked for.
Result<std::optional<render::OutputFormat>> formatOf(const RawOptions &raw)
{
    const QString name = QString::fromStdString(raw.format);
    if (name.isEmpty())
        return std::optional<render::OutputFormat>();
    const auto format = render::formatFromName(name);
    if (!format)
        return refuse(
            QStringLiteral("Invalid format \"%1\": must be mp4, webm, mov, gif or png-sequence.").arg(name));
    const QString output = QString::fromLocal8Bit(raw.output.c_str());
    const auto named = render::formatFromFileName(output);
    if (named && named != format)
        return refuse(QStringLiteral("%1 is the name of a %2 file, but the format is to be %3.")
                          .arg(output, render::formatName(*named), name));
    return format;
}

/// "8M", "900k" or plain bits a second.
std::optional<std::int64_t> bitsOf(QString text)
{
    constexpr double kMost = 1e9;
    const bool isMega = text.endsWith(QLatin1Char('M'));
    const bool isKilo = text.endsWith(QLatin1Char('k'), Qt::CaseInsensitive);
    if (isMega || isKilo)
        text.chop(1);
    bool isNumber = false;
    const double bits = text.toDouble(&isNumber) * (isMega ? 1e6 : isKilo ? 1e3 : 1);
    return isNumber && bits >= 1000 && bits <= kMost ? std::optional(std::int64_t(bits)) : std::nullopt;
}

Result<media::RateControl> rateOf(const CLI::App &app, const RawOptions &raw, render::OutputFormat format)
{
    const bool hasCrf = app.count("--crf") > 0;
    const bool hasBits = app.count("--video-bitrate") > 0;
    if ((hasCrf || hasBits) && !render::hasQuality(format))
        return refuse(QStringLiteral("%1 has no quality to choose: leave out --crf and --video-bitrate.")
                          .arg(render::formatName(format)));
    media::RateControl rate;
    if (hasCrf)
        rate.crf = raw.crf;
    if (hasBits) {
        const QString text = QString::fromStdString(raw.bitRate);
        rate.bitRate = bitsOf(text);
        if (!rate.bitRate)
            return refuse(
                QStringLiteral("Invalid bit rate \"%1\": must be from 1k to 1000M, such as 8M or 900k.")
                    .arg(text));
    }
    return rate;
}

Result<std::optional<int>> workersOf(const QString &text)
{
    if (text == QLatin1String("auto"))
        return std::optional<int>();
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 1 || count > render::kMaxWorkers)
        return refuse(QStringLiteral("Invalid workers \"%1\": must be auto or a number from 1 to %2.")
                          .arg(text, QString::number(render::kMaxWorkers)));
    return std::optional(count);
}

Result<std::optional<QSize>> sizeOf(const QString &text, bool given)
{
    if (!given)
        return std::optional<QSize>();
    const QStringList parts = text.split(QLatin1Char('x'));
    bool widthOk = false;
    bool heightOk = false;
    const QSize size =
        parts.size() == 2 ? QSize(parts[0].toInt(&widthOk), parts[1].toInt(&heightOk)) : QSize();
    if (!widthOk || !heightOk || size.isEmpty())
        return refuse(
            QStringLiteral("Invalid size \"%1\": must be WIDTHxHEIGHT, for example 1280x720.").arg(text));
    return std::optional(size);
}

Result<std::optional<double>> secondsOf(const CLI::App &app, const char *option, double value, double least)
{
    if (app.count(option) == 0)
        return std::optional<double>();
    if (!std::isfinite(value) || value < least)
        return refuse(
            QStringLiteral("Invalid %1: must be a number of seconds%2.")
                .arg(QLatin1String(option), least > 0 ? QStringLiteral(" greater than zero") : QString()));
    return std::optional(value);
}

std::optional<bool> streamingOf(const RawOptions &raw)
{
    if (raw.streaming)
        return true;
    if (raw.noStreaming)
        return false;
    return std::nullopt;
}

Result<media::Quality> qualityOf(const QString &text)
{
    const auto quality = media::qualityFromName(text);
    if (!quality)
        return refuse(QStringLiteral("Invalid quality \"%1\": must be draft, standard, or high.").arg(text));
    return *quality;
}

/// Puts what an option means where it belongs, unless an earlier one has failed already.
template<typename Value, typename Place>
void take(Result<> &judged, Result<Value> read, Place &place)
{
    if (judged && !read)
        judged = fail(read.error());
    else if (read)
        place = *std::move(read);
}

/// What needs no judging here.
RenderCommand plainCommand(const CLI::App &app, const RawOptions &raw)
{
    RenderCommand command;
    command.project = localText(raw.film.project);
    command.output = localText(raw.output);
    command.entry = localText(raw.film.entry);
    command.keepBackground = raw.keepBackground;
    command.gifRepeats = raw.gifLoop;
    command.streaming = streamingOf(raw);
    command.lowMemory = raw.lowMemory;
    if (app.count("--limiter") > 0)
        command.limiter = QString::fromStdString(raw.limiter.empty() ? "-1" : raw.limiter);
    if (app.count("--loudness") > 0)
        command.loudness = QString::fromStdString(raw.loudness);
    if (app.count("--surface") > 0)
        command.surface = QString::fromStdString(raw.surface);
    command.variables = localText(raw.variables);
    command.variablesFile = localText(raw.variablesFile);
    command.strictVariables = raw.strictVariables;
    command.batch = localText(raw.batch);
    command.batchFailFast = raw.batchFailFast;
    command.overwrite = raw.overwrite;
    command.strict = raw.strict;
    command.strictAll = raw.strictAll;
    command.allowNetwork = raw.network;
    command.json = raw.json;
    command.quiet = raw.quiet;
    command.verbose = raw.verbose;
    return command;
}

Result<> judgeTimes(const CLI::App &app, const RawOptions &raw, RenderCommand &command)
{
    constexpr double kLeastSeconds = 1e-6;
    std::optional<double> from;
    Result<> judged;
    take(judged, secondsOf(app, "--streaming-max-duration", raw.maxDuration, kLeastSeconds),
         command.streamingMaxDuration);
    take(judged, secondsOf(app, "--from", raw.from, 0), from);
    take(judged, secondsOf(app, "--to", raw.to, 0), command.to);
    command.from = from.value_or(0);
    if (judged && command.to && *command.to <= command.from)
        return refuse(QStringLiteral("Invalid range: --to must come after --from."));
    return judged;
}

Result<RenderCommand> judge(const CLI::App &app, const RawOptions &raw)
{
    RenderCommand command = plainCommand(app, raw);
    Result<> judged;
    take(judged, qualityOf(QString::fromStdString(raw.quality)), command.quality);
    take(judged, formatOf(raw), command.format);
    take(judged, frameRateOf(QString::fromStdString(raw.frameRate), app.count("--fps") > 0),
         command.frameRate);
    take(judged, workersOf(QString::fromStdString(raw.workers)), command.workers);
    take(judged, sizeOf(QString::fromStdString(raw.size), app.count("--size") > 0), command.size);
    if (judged)
        judged = judgeTimes(app, raw, command);
    if (judged)
        take(judged, rateOf(app, raw, formatOf(command)), command.rate);
    return judged.map([&command] { return std::move(command); });
}

} // namespace

render::OutputFormat formatOf(const RenderCommand &command)
{
    return command.format.value_or(
        render::formatFromFileName(command.output).value_or(render::OutputFormat::Mp4));
}

Result<Parsed<RenderCommand>> parseRenderCommand(const QStringList &arguments)
{
    RawOptions raw;
    CLI::App app("Makes a film of a composition.", "mutoscope render");
    describe(app, raw);
    return parseArguments(app, arguments, [&] { return judge(app, raw); });
}

} // namespace muto::app
