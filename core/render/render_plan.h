#pragma once

#include "core/base/frame_index.h"
#include "core/base/result.h"
#include "core/base/system_info.h"
#include "core/frames/frame_view.h"
#include "core/render/page_warnings.h"
#include "core/render/render_config.h"
#include "core/render/render_request.h"
#include "core/render/streaming_gate.h"
#include "core/render/surface_choice.h"
#include "core/render/worker_sizing.h"

#include <QJsonObject>
#include <QSize>
#include <QStringList>

#include <vector>

namespace muto::render {

enum class RenderPath { Streaming, Disk };

/// What the page told us that the source could not.
struct PageFacts
{
    double duration = 0;   ///< Seconds; 0 when it does not know either.
    bool stateful = false; ///< Every frame before must be stepped through.
    WebGlNeed needsWebGl = WebGlNeed::No;
    SurfaceChoice surface = {}; ///< What it has been opened on.
    QJsonObject sounds = {};    ///< What is to be heard, as resources/runtime/README.md has it.
    std::vector<PageWarning> warnings = {};
};

/// Everything a render is going to do, decided before the first frame. A value; equal inputs give equal
/// plans.
struct RenderPlan
{
    FrameRange frames;          ///< Frames of the film to capture, counted from the composition's beginning.
    double durationSeconds = 0; ///< Of the film that comes out.
    QSize outputSize;           ///< Even in both directions where the format needs it.
    frames::PixelFormat pixels = frames::PixelFormat::I420; ///< What frames are captured as.
    WorkerCount workers;
    GateInput gateInput;
    GateDecision gate;
    RenderPath path = RenderPath::Streaming;
    bool stateful = false;
    SurfaceChoice surface = {};
    std::int64_t soundSamples = 0; ///< Of the film's audio stream, for each side; 0: there is none.
    QStringList notes;             ///< What was adjusted, for people: "padded to even dimensions".
};

/// The picture that is made for the size that was wanted. Fails with ErrorKind::Usage when no such picture
/// can be made.
Result<QSize> outputSizeOf(const RenderRequest &request);

/// Settles frames, size, workers and, last, the path. Fails with ErrorKind::Composition when neither source
/// nor page give a usable duration (more than nothing, at most 24 h), with ErrorKind::Usage when the range
/// holds no frame.
Result<RenderPlan> planRender(const RenderRequest &request, const RenderConfig &config, const PageFacts &page,
                              const SystemInfo &system);

/// How many frames of a film will be made, if what is known of it is right; 0 when its length is not known.
std::int64_t expectedFrames(const RenderRequest &request, const PageFacts &page);

/// The plan with frames going through disk, after the streaming encoder refused to open.
RenderPlan onDisk(RenderPlan plan);

} // namespace muto::render
