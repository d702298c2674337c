#pragma once

#include "core/render/output_format.h"

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace muto::render {

/// Where a render is. The order is the order of work, and a job never goes back.
enum class RenderStage {
    Compiling,  ///< Opening the page and waiting until it is ready.
    Sound,      ///< Opening the sounds; they are mixed while frames are captured.
    Starting,   ///< Starting the workers.
    Streaming,  ///< Frames go straight to the encoder.
    Capturing,  ///< Frames go to disk first.
    Encoding,   ///< Frames come from disk.
    Assembling, ///< Finishing and checking the file.
    Complete,
};

/// A moment of a render, as a value that can cross threads.
struct RenderProgress
{
    RenderStage stage = RenderStage::Compiling;
    std::int64_t done = 0;  ///< Frames done in this stage.
    std::int64_t total = 0; ///< Frames in this stage; 0 in stages that do not count frames.
    int workers = 1;
    double elapsedSeconds = 0;               ///< Since the render began.
    double framesPerSecond = 0;              ///< Over the stage so far; 0 until known.
    double remainingSeconds = -1;            ///< Negative until it can be told.
    OutputFormat format = OutputFormat::Mp4; ///< Of the film.
    qint64 memoryBytes = 0; ///< Of the program and all its processes; 0 where that is not known.

    friend bool operator==(const RenderProgress &, const RenderProgress &) = default;
};

/// The words of dialog, command line and JSON, to the letter: "Streaming frame 12/300".
QString progressText(const RenderProgress &progress);

/// "compiling", "sound", …: the words of JSON.
QString stageName(RenderStage stage);

/// 0–100. Never decreases from one progress of a job to the next.
int progressPercent(const RenderProgress &progress);

} // namespace muto::render

Q_DECLARE_METATYPE(muto::render::RenderProgress)
