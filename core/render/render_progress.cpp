#include "core/render/render_progress.h"

#include <algorithm>

namespace muto::render {

namespace {

/// The stretch of the whole that a stage covers, in percent.
struct Stretch
{
    int from;
    int to;
};

constexpr Stretch stretchOf(RenderStage stage)
{
    switch (stage) {
    case RenderStage::Compiling:
        return {5, 5};
    case RenderStage::Sound:
        return {20, 20};
    case RenderStage::Starting:
        return {25, 25};
    case RenderStage::Streaming:
        return {25, 80};
    case RenderStage::Capturing:
        return {25, 70};
    case RenderStage::Encoding:
        return {75, 89};
    case RenderStage::Assembling:
        return {90, 90};
    case RenderStage::Complete:
        return {100, 100};
    }
    return {0, 0};
}

QString counted(const char *verb, const RenderProgress &progress)
{
    const QString text =
        QStringLiteral("%1 frame %2/%3").arg(QLatin1String(verb)).arg(progress.done).arg(progress.total);
    return progress.workers > 1 ? QStringLiteral("%1 (%2 workers)").arg(text).arg(progress.workers) : text;
}

} // namespace

QString progressText(const RenderProgress &progress)
{
    switch (progress.stage) {
    case RenderStage::Compiling:
        return QStringLiteral("Compiling composition");
    case RenderStage::Sound:
        return QStringLiteral("Processing audio tracks");
    case RenderStage::Starting:
        return QStringLiteral("Starting frame capture");
    case RenderStage::Streaming:
        return counted("Streaming", progress);
    case RenderStage::Capturing:
        return counted("Capturing", progress);
    case RenderStage::Encoding:
        return progress.format == OutputFormat::Gif ? QStringLiteral("Encoding GIF")
                                                    : QStringLiteral("Encoding video");
    case RenderStage::Assembling:
        return QStringLiteral("Assembling final video");
    case RenderStage::Complete:
        return QStringLiteral("Render complete");
    }
    Q_UNREACHABLE();
}

QString stageName(RenderStage stage)
{
    switch (stage) {
    case RenderStage::Compiling:
        return QStringLiteral("compiling");
    case RenderStage::Sound:
        return QStringLiteral("sound");
    case RenderStage::Starting:
        return QStringLiteral("starting");
    case RenderStage::Streaming:
        return QStringLiteral("streaming");
    case RenderStage::Capturing:
        return QStringLiteral("capturing");
    case RenderStage::Encoding:
        return QStringLiteral("encoding");
    case RenderStage::Assembling:
        return QStringLiteral("assembling");
    case RenderStage::Complete:
        return QStringLiteral("complete");
    }
    Q_UNREACHABLE();
}

int progressPercent(const RenderProgress &progress)
{
    const auto [from, to] = stretchOf(progress.stage);
    if (progress.total <= 0)
        return from;
    const std::int64_t done = std::clamp<std::int64_t>(progress.done, 0, progress.total);
    return from + int((to - from) * done / progress.total);
}

} // namespace muto::render
