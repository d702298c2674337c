#include "ui/render/form_of_request.h"

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

using render::TimeRange;

constexpr double kSameTime = 1e-6; // seconds

bool isWritten(double seconds)
{
    return std::abs(seconds * 1000 - std::round(seconds * 1000)) < kSameTime * 1000;
}

QString written(double seconds)
{
    return QString::number(seconds, 'g', 12);
}

SizeChoice sizeChoiceOf(QSize size, QSize canvas)
{
    const auto options = sizeOptions(canvas);
    const auto found = std::find_if(options.begin(), options.end(), [size](const SizeOption &option) {
        return option.refusal == SizeRefusal::None && option.size == size;
    });
    return found != options.end() ? found->choice : SizeChoice::Composition;
}

TimeRange marksOf(const FilmFacts &film)
{
    return {film.frameRate.timeOf(film.workArea->first.value),
            film.frameRate.timeOf(film.workArea->end.value)};
}

/// As times where a person would write them, else as frames.
void fillRange(RenderForm &form, const TimeRange &range, const FilmFacts &film)
{
    if (range == TimeRange())
        return;
    if (film.workArea && range == marksOf(film)) {
        form.range = RangeChoice::Marks;
        return;
    }
    if (isWritten(range.from) && isWritten(range.to.value_or(0))) {
        form.range = RangeChoice::Typed;
        form.from = range.from > 0 ? written(range.from) : QString();
        form.to = range.to ? written(*range.to) : QString();
        return;
    }
    form.range = RangeChoice::Frames;
    form.firstFrame = std::llround(range.from * film.frameRate.perSecond());
    if (range.to)
        form.lastFrame = std::llround(*range.to * film.frameRate.perSecond()) - 1;
}

} // namespace

RenderForm formOf(const render::RenderRequest &request, const render::RenderConfig &config,
                  const FilmFacts &film)
{
    RenderForm form;
    form.destination = request.outputPath;
    form.format = request.format;
    form.size = sizeChoiceOf(request.outputSize, film.canvas);
    if (request.frameRate != film.frameRate)
        form.frameRate = request.frameRate.toString();
    form.keepBackground = request.keepBackground;
    form.quality = request.quality;
    form.crf = request.rate.crf;
    form.bitRate = request.rate.bitRate;
    form.gifRepeats = request.gifRepeats;
    form.workers = request.workers;
    form.strict = request.strictness.everything;
    form.strictAll = request.strictness.lint;
    form.streaming = config.enableStreamingEncode;
    form.streamingMaximum = config.streamingEncodeMaxDurationSeconds;
    form.lowMemory = config.lowMemory;
    form.surface = config.surface;
    fillRange(form, request.range, film);
    return form;
}

} // namespace muto::ui
