#pragma once

#include "core/base/result.h"
#include "core/frames/frame_view.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

class QFile;

namespace muto::worker {

/// Slots of memory that two processes share: the child writes pictures into them, the parent reads them.
/// Which slot belongs to whom is a matter of the messages `Captured` and `Release`, not of this class.
class FrameRing
{
public:
    /// Makes a ring of `slotCount` pictures (parent side). The file under it vanishes with `unlink()` or the
    /// object.
    static Result<FrameRing> create(const frames::PictureLayout &layout, int slotCount);

    /// Maps the ring another process made (child side).
    static Result<FrameRing> open(const QString &path, const frames::PictureLayout &layout, int slotCount);

    FrameRing(FrameRing &&) noexcept;
    FrameRing &operator=(FrameRing &&) noexcept;
    ~FrameRing();

    QString path() const;
    int slotCount() const { return m_slotCount; }
    std::uint8_t *slot(int index) const;
    frames::FrameView view(int index) const { return m_layout.viewAt(slot(index)); }

    /// Takes the name away once both sides have mapped it: nothing is left behind, however the processes end.
    void unlink();

private:
    FrameRing(std::unique_ptr<QFile> file, std::uint8_t *base, const frames::PictureLayout &layout,
              int slotCount);

    std::unique_ptr<QFile> m_file;
    std::uint8_t *m_base;
    frames::PictureLayout m_layout;
    int m_slotCount;
};

/// Which slots the child may write. Pure bookkeeping.
class SlotCredits
{
public:
    explicit SlotCredits(int slotCount);

    bool isEmpty() const { return m_free.empty(); }
    int take(); ///< A free slot; must not be called when empty.
    void giveBack(int slot);

private:
    std::vector<int> m_free;
};

} // namespace muto::worker
