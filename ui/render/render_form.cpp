#include "ui/render/render_form.h"

#include "core/render/render_plan.h"
#include "core/render/row_films.h"
#include "ui/preview/time_format.h"
#include "ui/render/render_destination.h"
#include "ui/render/render_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace muto::ui {

namespace {

using render::RenderConfig;
using render::RenderRequest;
using render::TimeRange;

template<typename T>
using Read = tl::expected<T, FormProblem>;

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::RenderForm)
};

tl::unexpected<FormProblem> problem(FormField field, QString message)
{
    return tl::unexpected(FormProblem{field, std::move(message)});
}

constexpr std::array kSizeNames{
    std::pair{SizeChoice::Composition, "composition"},
    std::pair{SizeChoice::Half, "half"},
    std::pair{SizeChoice::Double, "double"},
    std::pair{SizeChoice::FullHd, "1080p"},
    std::pair{SizeChoice::UltraHd, "4k"},
};

/// 1080p or 4K, lying as the canvas does; empty for a canvas of another shape than screens have.
QSize screenSize(QSize canvas, QSize wide)
{
    if (canvas.width() * 9 == canvas.height() * 16)
        return wide;
    if (canvas.width() * 16 == canvas.height() * 9)
        return wide.transposed();
    return canvas.width() == canvas.height() ? QSize(wide.height(), wide.height()) : QSize();
}

Read<FrameRate> readFrameRate(const RenderForm &form, const FilmFacts &film)
{
    if (form.frameRate.trimmed().isEmpty())
        return film.frameRate;
    const Result<FrameRate> rate = FrameRate::parse(form.frameRate.trimmed());
    if (!rate)
        return problem(FormField::FrameRate, rate.error().message);
    return *rate;
}

bool isBeyond(double seconds, const FilmFacts &film)
{
    return film.duration > 0 && seconds >= film.duration;
}

tl::unexpected<FormProblem> beyondItsEnd(const FilmFacts &film)
{
    return problem(FormField::From, FormWords::tr("The film ends at %1.").arg(formatDuration(film.duration)));
}

Read<TimeRange> readTypedRange(const RenderForm &form, const FilmFacts &film)
{
    TimeRange range;
    if (!form.from.trimmed().isEmpty()) {
        const std::optional<double> from = parseSeconds(form.from);
        if (!from)
            return problem(FormField::From, FormWords::tr("Write a time, such as 2.5 or 1:02."));
        range.from = *from;
    }
    if (isBeyond(range.from, film))
        return beyondItsEnd(film);
    if (form.to.trimmed().isEmpty())
        return range;
    range.to = parseSeconds(form.to);
    if (!range.to)
        return problem(FormField::To, FormWords::tr("Write a time, such as 2.5 or 1:02."));
    if (*range.to <= range.from)
        return problem(FormField::To, FormWords::tr("The end has to come after the beginning."));
    return range;
}

/// Frames count from the film's beginning, whatever rate it is rendered with.
Read<TimeRange> readFrames(const RenderForm &form, const FilmFacts &film)
{
    TimeRange range{film.frameRate.timeOf(form.firstFrame), {}};
    if (!form.lastFrame)
        return range;
    if (*form.lastFrame < form.firstFrame)
        return problem(FormField::To, FormWords::tr("The last frame has to come after the first."));
    range.to = film.frameRate.timeOf(*form.lastFrame + 1);
    return range;
}

Read<TimeRange> readPoints(const RenderForm &form, const FilmFacts &film)
{
    const TimeRange range{form.fromPoint.value_or(0), form.toPoint};
    if (isBeyond(range.from, film))
        return beyondItsEnd(film);
    if (range.to && *range.to <= range.from)
        return problem(FormField::To, FormWords::tr("The end has to come after the beginning."));
    return range;
}

Read<TimeRange> readRange(const RenderForm &form, const FilmFacts &film)
{
    switch (form.range) {
    case RangeChoice::Whole:
        return TimeRange{};
    case RangeChoice::Marks:
        if (!film.workArea)
            return TimeRange{};
        return TimeRange{film.frameRate.timeOf(film.workArea->first.value),
                         film.frameRate.timeOf(film.workArea->end.value)};
    case RangeChoice::Typed:
        return readTypedRange(form, film);
    case RangeChoice::Frames:
        return readFrames(form, film);
    case RangeChoice::Points:
        return readPoints(form, film);
    }
    Q_UNREACHABLE();
}

double secondsOf(const TimeRange &range, const FilmFacts &film)
{
    if (film.duration <= 0)
        return range.to ? *range.to - range.from : 0;
    return std::max(0.0, std::min(range.to.value_or(film.duration), film.duration) - range.from);
}

bool canBeMade(QSize size)
{
    RenderRequest request;
    request.outputSize = size;
    return render::outputSizeOf(request).has_value();
}

} // namespace

std::vector<SizeOption> sizeOptions(QSize canvas)
{
    std::vector<SizeOption> options{
        {SizeChoice::Composition, canvas},
        {SizeChoice::Half, canvas / 2},
        {SizeChoice::Double, canvas * 2},
        {SizeChoice::FullHd, screenSize(canvas, {1920, 1080})},
        {SizeChoice::UltraHd, screenSize(canvas, {3840, 2160})},
    };
    for (SizeOption &option : options) {
        if (option.size.isEmpty() && !canvas.isEmpty())
            option.refusal = SizeRefusal::Shape;
        else if (option.choice != SizeChoice::Composition && !canBeMade(option.size))
            option.refusal = SizeRefusal::TooLarge;
    }
    return options;
}

QString sizeName(SizeChoice choice)
{
    const auto found = std::find_if(kSizeNames.begin(), kSizeNames.end(),
                                    [choice](const auto &each) { return each.first == choice; });
    return QLatin1String(found->second);
}

SizeChoice sizeFromName(const QString &name)
{
    const auto found = std::find_if(kSizeNames.begin(), kSizeNames.end(),
                                    [&](const auto &each) { return name == QLatin1String(each.second); });
    return found != kSizeNames.end() ? found->first : SizeChoice::Composition;
}

QSize sizeFor(SizeChoice choice, QSize canvas)
{
    for (const SizeOption &option : sizeOptions(canvas)) {
        if (option.choice == choice && option.refusal == SizeRefusal::None)
            return option.size;
    }
    return canvas;
}

QString usualFolder(const FilmFacts &film)
{
    if (QFileInfo(film.projectFolder).isWritable())
        return QDir(film.projectFolder).filePath(QStringLiteral("renders"));
    return QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
}

QString proposedDestination(const FilmFacts &film, const QString &folderPath, render::OutputFormat format,
                            const QStringList &taken)
{
    const QDir folder(folderPath);
    QString name = QDir(film.projectFolder).dirName();
    if (film.entry != QLatin1String("index.html"))
        name += QLatin1Char('-') + QFileInfo(film.entry).completeBaseName();
    return freeDestination(withEndingOf(format, folder.filePath(name)), taken);
}

tl::expected<RenderPreview, FormProblem> previewRender(const RenderForm &form, const FilmFacts &film,
                                                       const RenderConfig &config, const SystemInfo &system)
{
    const auto destination = readDestination(form, film);
    if (!destination)
        return tl::unexpected(destination.error());
    const Read<FrameRate> frameRate = readFrameRate(form, film);
    if (!frameRate)
        return tl::unexpected(frameRate.error());
    const Read<TimeRange> range = readRange(form, film);
    if (!range)
        return tl::unexpected(range.error());

    RenderPreview preview;
    preview.config = config;
    preview.config.enableStreamingEncode = form.streaming;
    preview.config.streamingEncodeMaxDurationSeconds = form.streamingMaximum;
    preview.config.lowMemory = form.lowMemory;
    preview.config.surface = form.surface;
    RenderRequest &request = preview.request;
    request.projectFolder = film.projectFolder;
    request.entry = film.entry;
    request.outputPath = *destination;
    request.format = form.format;
    request.keepBackground = form.keepBackground;
    request.quality = form.quality;
    if (render::hasQuality(form.format) && form.bitRate)
        request.rate.bitRate = form.bitRate;
    else if (render::hasQuality(form.format))
        request.rate.crf = form.crf;
    request.gifRepeats = form.gifRepeats;
    request.frameRate = *frameRate;
    request.canvas = film.canvas;
    request.outputSize = sizeFor(form.size, film.canvas);
    request.declaredDuration = film.declaredDuration;
    request.range = *range;
    request.workers = form.workers;
    request.variables = film.variables;
    request.strictness.everything = form.strict;
    request.strictness.lint = form.strict && form.strictAll;

    preview.seconds = secondsOf(*range, film);
    preview.frameRate = render::frameRateFor(form.format, *frameRate);
    preview.frames = preview.seconds > 0 ? preview.frameRate.frameCount(preview.seconds) : 0;
    preview.workers =
        form.lowMemory ? render::WorkerCount{1, FormWords::tr("memory is low")}
                       : render::chooseWorkerCount(form.workers, system, request.outputSize, preview.frames);
    preview.verdict = verdictWords(preview.config, {form.format, preview.workers.count, preview.seconds});
    return preview;
}

tl::expected<BatchPreview, FormProblem> previewBatch(const RenderRequest &film, const render::DataRows &rows,
                                                     const FilmFacts &facts, bool keepsBoth)
{
    const render::RowNaming naming{film.outputPath, QDir(facts.projectFolder).dirName()};
    const auto isThere = [](const QString &path) { return QFileInfo::exists(path); };
    const auto paths = keepsBoth ? render::rowPaths(naming, rows, isThere) : render::rowPaths(naming, rows);
    if (!paths)
        return problem(FormField::Destination,
                       paths.error().message + QLatin1Char(' ') + paths.error().detail);
    BatchPreview batch;
    for (const QString &path : *paths) {
        if (!isThere(path))
            continue;
        if (isSourceOf(facts, path))
            return problem(FormField::Destination,
                           FormWords::tr("The film is made from %1. Choose other names.")
                               .arg(QDir::toNativeSeparators(path)));
        if (const QString occupied = occupiedBy(path, film.format); !occupied.isEmpty())
            return problem(FormField::Destination,
                           QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), occupied));
        batch.existing += path;
    }
    batch.films = render::rowRequests(film, rows, naming, *paths);
    return batch;
}

} // namespace muto::ui
