#pragma once

#include "core/media/av_compat.h"
#include "core/media/sample_rows.h"

#include <vector>

namespace muto::media {

/// One component (luma, a chroma, a colour, alpha) of a decoded frame of any format, row by row as samples.
/// Looks into the frame, which has to stay.
class ComponentRows
{
public:
    ComponentRows() = default;
    ComponentRows(const AVFrame &frame, int component);

    int width() const { return m_width; }
    int height() const { return m_height; }

    /// Row `y`, `width()` samples; depths below eight bits come as eight.
    void read(int y, Sample *target) const;

    /// The row where it lies, if it is plain bytes one after another; else null.
    const std::uint8_t *bytes(int y) const;

private:
    enum class Kind { Bytes, Words, Other };

    const AVFrame *m_frame = nullptr;
    const AVPixFmtDescriptor *m_format = nullptr;
    int m_component = 0;
    int m_width = 0;
    int m_height = 0;
    Kind m_kind = Kind::Other;
    mutable std::vector<std::uint16_t> m_words;
};

} // namespace muto::media
