#include "ui/render/render_words.h"

#include "ui/support/shown_number.h"

#include <QCoreApplication>

namespace muto::ui {

namespace {

using render::GateReason;
using render::RenderProgress;
using render::RenderStage;

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::RenderWords)
};

QString counted(const QString &text, const RenderProgress &progress)
{
    const QString frames = text.arg(progress.done).arg(progress.total);
    return progress.workers > 1 ? ProgressWords::tr("%1 (%2 workers)").arg(frames).arg(progress.workers)
                                : frames;
}

QString seconds(double value)
{
    return QStringLiteral("%1 s").arg(shownNumber(value));
}

QString diskReason(const render::RenderConfig &config, const render::GateInput &input, GateReason reason)
{
    switch (reason) {
    case GateReason::DisabledByConfig:
        return ProgressWords::tr("streaming is switched off");
    case GateReason::FormatNeedsFiles:
        return ProgressWords::tr("this format is made from frame files");
    case GateReason::LongerThanMaximum:
        return ProgressWords::tr("%1 is longer than the maximum of %2")
            .arg(seconds(input.durationSeconds), seconds(config.streamingEncodeMaxDurationSeconds));
    case GateReason::ParallelNeedsDisk:
        return ProgressWords::tr("%1 workers may not stream together").arg(input.workerCount);
    default:
        return ProgressWords::tr("its duration is not known yet");
    }
}

} // namespace

QString progressWords(const RenderProgress &progress)
{
    switch (progress.stage) {
    case RenderStage::Compiling:
        return ProgressWords::tr("Compiling composition");
    case RenderStage::Sound:
        return ProgressWords::tr("Processing audio tracks");
    case RenderStage::Starting:
        return ProgressWords::tr("Starting frame capture");
    case RenderStage::Streaming:
        return counted(ProgressWords::tr("Streaming frame %1/%2"), progress);
    case RenderStage::Capturing:
        return counted(ProgressWords::tr("Capturing frame %1/%2"), progress);
    case RenderStage::Encoding:
        return progress.format == render::OutputFormat::Gif ? ProgressWords::tr("Encoding GIF")
                                                            : ProgressWords::tr("Encoding video");
    case RenderStage::Assembling:
        return ProgressWords::tr("Assembling final video");
    case RenderStage::Complete:
        return ProgressWords::tr("Render complete");
    }
    Q_UNREACHABLE();
}

QString verdictWords(const render::RenderConfig &config, const render::GateInput &input)
{
    const render::GateDecision decision = render::shouldUseStreamingEncode(config, input);
    if (decision.stream)
        return ProgressWords::tr("will stream");
    return ProgressWords::tr("will go through disk, because %1")
        .arg(diskReason(config, input, decision.reason));
}

} // namespace muto::ui
