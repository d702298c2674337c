#pragma once

#include "core/base/frame_index.h"
#include "core/base/result.h"
#include "core/frames/frame_view.h"

#include <QSize>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace muto::media {

/// Writes pictures to one scratch file without losing a bit, in any order, each compressed by itself. Belongs
/// to one thread at a time.
class FrameSpoolWriter
{
public:
    static Result<FrameSpoolWriter> create(const QString &path, frames::PixelFormat format, QSize size);

    FrameSpoolWriter(FrameSpoolWriter &&) noexcept;
    FrameSpoolWriter &operator=(FrameSpoolWriter &&) noexcept;
    ~FrameSpoolWriter();

    /// Appends `frame`; the pixels are no longer needed when this returns. Writing an index twice replaces
    /// it.
    Result<> write(FrameIndex index, const frames::FrameView &frame);

    /// Indices of `range` that have not been written.
    std::vector<FrameIndex> missingIn(FrameRange range) const;

    /// Closes the file for writing; it can be read from then on.
    Result<> finish();

private:
    struct State;
    explicit FrameSpoolWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads the pictures back, in any order. Belongs to one thread at a time.
class FrameSpoolReader
{
public:
    static Result<FrameSpoolReader> open(const QString &path);

    FrameSpoolReader(FrameSpoolReader &&) noexcept;
    FrameSpoolReader &operator=(FrameSpoolReader &&) noexcept;
    ~FrameSpoolReader();

    /// A picture held in memory as long as this object lives.
    class Picture
    {
    public:
        frames::FrameView view() const { return m_view; }

    private:
        friend class FrameSpoolReader;
        frames::FrameView m_view;
        std::shared_ptr<void> m_owner;
    };

    Result<Picture> read(FrameIndex index);

private:
    struct State;
    explicit FrameSpoolReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Bytes of scratch a film of `count` pictures of `size` may need: a cautious guess for the question whether
/// it fits on the disk, not a bound.
std::int64_t estimatedSpoolBytes(frames::PixelFormat format, QSize size, std::int64_t count);

} // namespace muto::media
