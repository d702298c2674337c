#include "core/render/render_report.h"

#include <QJsonArray>
#include <QLocale>

namespace muto::render {

QString pathName(RenderPath path)
{
    return path == RenderPath::Streaming ? QStringLiteral("streaming") : QStringLiteral("disk");
}

namespace {

QJsonArray stagesOf(const RenderReport &report)
{
    QJsonArray stages;
    for (const StageTime &each : report.stages)
        stages += QJsonObject{{QStringLiteral("stage"), stageName(each.stage)},
                              {QStringLiteral("seconds"), each.seconds}};
    return stages;
}

} // namespace

QJsonObject toJson(const RenderReport &report)
{
    return {
        {QStringLiteral("outputPath"), report.outputPath},
        {QStringLiteral("sizeBytes"), report.sizeBytes},
        {QStringLiteral("frames"), qint64(report.frames)},
        {QStringLiteral("durationSeconds"), report.durationSeconds},
        {QStringLiteral("elapsedSeconds"), report.elapsedSeconds},
        {QStringLiteral("captureSeconds"), report.captureSeconds},
        {QStringLiteral("timesRealTime"), report.timesRealTime()},
        {QStringLiteral("framesPerSecond"), report.framesPerSecond()},
        {QStringLiteral("stages"), stagesOf(report)},
        {QStringLiteral("path"), pathName(report.path)},
        {QStringLiteral("workers"), report.workers},
        {QStringLiteral("surface"), worker::surfaceName(report.surface.surface)},
        {QStringLiteral("surfaceReason"), report.surface.reason},
        {QStringLiteral("glRenderer"), report.surface.renderer.name},
        {QStringLiteral("encoder"), report.encoder},
        {QStringLiteral("sha256"), report.sha256},
        {QStringLiteral("peakMemoryBytes"), report.peakMemoryBytes},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)},
    };
}

QString summaryLine(const RenderReport &report)
{
    const QLocale c = QLocale::c();
    return QStringList{report.outputPath,
                       c.formattedDataSize(report.sizeBytes, 1, QLocale::DataSizeSIFormat),
                       QStringLiteral("%1 s").arg(c.toString(report.durationSeconds, 'f', 1)),
                       QStringLiteral("made in %1 s").arg(c.toString(report.elapsedSeconds, 'f', 1)),
                       QStringLiteral("%1 × real time").arg(c.toString(report.timesRealTime(), 'f', 2)),
                       pathName(report.path)}
        .join(QStringLiteral(" · "));
}

} // namespace muto::render
