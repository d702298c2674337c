#include "core/render/worker_sizing.h"

#include "core/render/rendering_words.h"

#include <algorithm>

namespace muto::render {

namespace {

constexpr int kCoresPerWorker = 3;
constexpr std::int64_t kFewestFramesPerWorker = 120; // below this a process costs more to start than it saves
constexpr qint64 kBytesPerWorker = 500ll
                                   << 20; // measured PSS at 1080p, rounded up; see tests/bench/README.md
constexpr qint64 kReferencePixels = 1920ll * 1080;

/// Memory one worker needs: Chromium's own, growing with the picture.
qint64 workerBytes(QSize size)
{
    const qint64 pixels = qint64(size.width()) * size.height();
    return kBytesPerWorker * std::max(pixels, kReferencePixels) / kReferencePixels;
}

} // namespace

WorkerCount chooseWorkerCount(std::optional<int> wanted, const SystemInfo &system, QSize outputSize,
                              std::int64_t frames)
{
    const auto atMostFrames = int(std::clamp<std::int64_t>(frames, 1, kMaxWorkers));
    if (wanted)
        return {std::clamp(*wanted, 1, atMostFrames), RenderingWords::tr("as asked")};

    const int byCores = std::max(1, system.cores / kCoresPerWorker);
    const auto byFrames = int(std::clamp<std::int64_t>(frames / kFewestFramesPerWorker, 1, kMaxWorkers));
    const int byMemory =
        system.memoryBytes <= 0
            ? kMaxWorkers
            : int(std::clamp<qint64>(system.memoryBytes / 2 / workerBytes(outputSize), 1, kMaxWorkers));
    const int count = std::min({byCores, byFrames, byMemory, kMaxWorkers});
    if (count == byCores && system.cores <= kCoresPerWorker)
        return {count, RenderingWords::tr("one worker keeps this machine busy")};
    if (count == byCores)
        return {count, RenderingWords::tr("one worker keeps about %1 of %2 cores busy")
                           .arg(kCoresPerWorker)
                           .arg(system.cores)};
    if (count == byMemory)
        return {count, RenderingWords::tr("memory allows no more")};
    return {count, RenderingWords::tr("a film of %1 frames is not worth more").arg(frames)};
}

} // namespace muto::render
