#include "core/render/report_text.h"

#include "core/base/data_size.h"
#include "core/render/film_encoding.h"
#include "core/render/rendering_words.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

namespace muto::render {

namespace {

using Kind = RenderOutcome::Kind;

QString secondsText(double seconds, int decimals = 1)
{
    return QStringLiteral("%1 s").arg(QLocale().toString(seconds, 'f', decimals));
}

QString stageWords(RenderStage stage)
{
    switch (stage) {
    case RenderStage::Compiling:
        return RenderingWords::tr("opening the page");
    case RenderStage::Sound:
        return RenderingWords::tr("getting the sound ready");
    case RenderStage::Starting:
        return RenderingWords::tr("starting to capture");
    case RenderStage::Streaming:
        return RenderingWords::tr("capturing and encoding");
    case RenderStage::Capturing:
        return RenderingWords::tr("capturing to disk");
    case RenderStage::Encoding:
        return RenderingWords::tr("encoding");
    case RenderStage::Assembling:
        return RenderingWords::tr("checking the film");
    case RenderStage::Complete:
        return {};
    }
    Q_UNREACHABLE();
}

QString headingOf(Kind kind)
{
    switch (kind) {
    case Kind::Completed:
        return RenderingWords::tr("The film is ready");
    case Kind::CompletedWithWarnings:
        return RenderingWords::tr("The film is ready, with warnings");
    case Kind::Cancelled:
        return RenderingWords::tr("The render was cancelled");
    case Kind::Failed:
        return RenderingWords::tr("The render failed");
    }
    Q_UNREACHABLE();
}

QString rangeText(const TimeRange &range)
{
    if (!range.to)
        return RenderingWords::tr("from %1 to the end").arg(secondsText(range.from, 3));
    return RenderingWords::tr("from %1 to %2").arg(secondsText(range.from, 3), secondsText(*range.to, 3));
}

/// What was asked for.
QStringList settingsOf(const RenderRequest &request)
{
    QStringList lines{
        RenderingWords::tr("Composition: %1").arg(QDir(request.projectFolder).filePath(request.entry)),
        RenderingWords::tr("Format: %1").arg(formatName(request.format)),
        RenderingWords::tr("Frame rate: %1").arg(request.frameRate.toString()),
    };
    if (hasQuality(request.format))
        lines += RenderingWords::tr("Quality: %1").arg(media::qualityName(request.quality));
    lines += RenderingWords::tr("Encoder: %1").arg(encoderText(request));
    if (request.range != TimeRange())
        lines += RenderingWords::tr("Range: %1").arg(rangeText(request.range));
    if (!request.variables.isEmpty())
        lines += RenderingWords::tr("Variables: %1")
                     .arg(QString::fromUtf8(QJsonDocument(request.variables).toJson(QJsonDocument::Compact)));
    return lines;
}

/// What was decided.
QStringList decisionsOf(const RenderPlan &plan)
{
    const QString size = QStringLiteral("%1 × %2").arg(plan.outputSize.width()).arg(plan.outputSize.height());
    QString surface = plan.surface.surface == worker::Surface::Gl ? QStringLiteral("OpenGL")
                                                                  : RenderingWords::tr("the processor");
    if (!plan.surface.renderer.name.isEmpty())
        surface += QStringLiteral(" (%1)").arg(plan.surface.renderer.name);
    if (!plan.surface.reason.isEmpty())
        surface += QStringLiteral(": ") + plan.surface.reason;
    QString workers = QString::number(plan.workers.count);
    if (!plan.workers.reason.isEmpty())
        workers += QStringLiteral(": ") + plan.workers.reason;
    return {
        RenderingWords::tr("Picture: %1").arg(size),
        RenderingWords::tr("Frames: %1, %2").arg(plan.frames.count()).arg(secondsText(plan.durationSeconds)),
        plan.soundSamples > 0 ? RenderingWords::tr("Sound: yes") : RenderingWords::tr("Sound: none"),
        RenderingWords::tr("Drawn by: %1").arg(surface),
        RenderingWords::tr("Workers: %1").arg(workers),
        plan.path == RenderPath::Streaming ? RenderingWords::tr("Way of the frames: straight to the encoder")
                                           : RenderingWords::tr("Way of the frames: through disk (%1)")
                                                 .arg(gateReasonName(plan.gate.reason)),
    };
}

/// What it took.
QStringList effortOf(const RenderReport &report)
{
    const QString pace = QLocale().toString(report.timesRealTime(), 'f', 2);
    QStringList lines{
        RenderingWords::tr("Time: %1, %2 × real time").arg(secondsText(report.elapsedSeconds), pace)};
    for (const StageTime &each : report.stages) {
        if (each.stage != RenderStage::Complete)
            lines += QStringLiteral("  %1: %2").arg(stageWords(each.stage), secondsText(each.seconds, 2));
    }
    if (report.framesPerSecond() > 0)
        lines += RenderingWords::tr("Speed: %1 frames/s")
                     .arg(QLocale().toString(report.framesPerSecond(), 'f', 1));
    if (report.peakMemoryBytes > 0)
        lines += RenderingWords::tr("Memory: %1 at most").arg(dataSizeText(report.peakMemoryBytes));
    return lines;
}

QStringList warningsOf(const RenderReport &report)
{
    QStringList lines;
    if (!report.warnings.isEmpty())
        lines += RenderingWords::tr("Warnings:");
    for (const QString &warning : report.warnings)
        lines += QStringLiteral("  ") + warning;
    return lines;
}

QStringList filmOf(const RenderReport &report)
{
    QStringList lines{RenderingWords::tr("File: %1").arg(QDir::toNativeSeparators(report.outputPath)),
                      RenderingWords::tr("Size: %1").arg(dataSizeText(report.sizeBytes))};
    if (!report.sha256.isEmpty())
        lines += RenderingWords::tr("SHA-256: %1").arg(report.sha256);
    return lines;
}

QStringList whyNot(const RenderRequest &request, const std::optional<Error> &error)
{
    QStringList lines{RenderingWords::tr("Wanted: %1").arg(QDir::toNativeSeparators(request.outputPath))};
    if (error)
        lines << error->message << error->detail;
    return lines;
}

} // namespace

QString reportText(const RenderRequest &request, const std::optional<RenderPlan> &plan,
                   const RenderOutcome &outcome)
{
    const bool isMade = outcome.kind == Kind::Completed || outcome.kind == Kind::CompletedWithWarnings;
    QStringList lines{headingOf(outcome.kind)};
    lines += isMade ? filmOf(outcome.report) : whyNot(request, outcome.error);
    lines += settingsOf(request);
    if (plan)
        lines += decisionsOf(*plan);
    if (isMade)
        lines += effortOf(outcome.report) + warningsOf(outcome.report);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace muto::render
