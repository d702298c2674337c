#pragma once

#include "core/base/result.h"
#include "core/render/render_plan.h"
#include "core/render/render_progress.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::render {

/// How long a stage took, without pauses.
struct StageTime
{
    RenderStage stage = RenderStage::Compiling;
    double seconds = 0;
    friend bool operator==(const StageTime &, const StageTime &) = default;
};

/// How a render ended and what it took.
struct RenderReport
{
    QString outputPath;
    qint64 sizeBytes = 0;
    std::int64_t frames = 0;
    double durationSeconds = 0; ///< Of the film.
    double elapsedSeconds = 0;  ///< Of the work.
    double captureSeconds = 0;  ///< Of it, from the first frame asked for to the last one taken.
    RenderPath path = RenderPath::Streaming;
    int workers = 1;
    QStringList warnings;
    SurfaceChoice surface = {};
    QString encoder = {};               ///< And what it was told.
    QString sha256 = {};                ///< Of the file, in hexadecimal; empty for a sequence of pictures.
    qint64 peakMemoryBytes = 0;         ///< The most there was of `RenderProgress::memoryBytes`.
    std::vector<StageTime> stages = {}; ///< In the order of work.
    friend bool operator==(const RenderReport &, const RenderReport &) = default;

    /// Film seconds per second of work.
    double timesRealTime() const { return elapsedSeconds > 0 ? durationSeconds / elapsedSeconds : 0; }
    /// While they were captured.
    double framesPerSecond() const { return captureSeconds > 0 ? double(frames) / captureSeconds : 0; }
};

struct RenderOutcome
{
    enum class Kind { Completed, CompletedWithWarnings, Cancelled, Failed };
    Kind kind = Kind::Failed;
    RenderReport report;        ///< Of a completed render.
    std::optional<Error> error; ///< Of a failed one.
};

/// "streaming" or "disk".
QString pathName(RenderPath path);

QJsonObject toJson(const RenderReport &report);

/// One line for people: "film.mp4 · 1.2 MB · 10.0 s · made in 5.1 s · 1.96 × real time · streaming".
QString summaryLine(const RenderReport &report);

} // namespace muto::render

Q_DECLARE_METATYPE(muto::render::RenderOutcome)
