#pragma once

#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/frames/frame_view.h"
#include "core/media/media_writer.h"

#include <QSize>
#include <QString>

#include <memory>

namespace muto::media {

struct GifParams
{
    QString path;
    QSize size;
    FrameRate frameRate; ///< A GIF counts in hundredths of a second: at most 50.
    int repeats = 0;     ///< How often it is shown after the first time; 0 for ever.
};

/// An animated GIF with one palette for all of it, made of the 255 colours that tell most of what changes.
/// Every picture is seen twice: `study` all of them in order, then `write` all of them in order. Takes
/// premultiplied BGRA; what is less than half opaque is left out. Belongs to one thread at a time.
class GifWriter
{
public:
    static Result<GifWriter> create(const GifParams &params);

    GifWriter(GifWriter &&) noexcept;
    GifWriter &operator=(GifWriter &&) noexcept;
    ~GifWriter();

    Result<> study(const frames::FrameView &picture);

    /// Settles the palette and opens the file: every picture has been studied.
    Result<> startWriting();

    Result<> write(const frames::FrameView &picture);

    Result<WrittenMedia> finish();

private:
    struct State;
    explicit GifWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muto::media
