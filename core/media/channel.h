#pragma once

#include "core/media/resampling.h"
#include "core/media/sample_rows.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

/// One component of a picture at the size of another. Without Qt and libav: what is written here is compiled
/// into the program and, as WebAssembly, into the page, so that both make the same bytes.
namespace muto::media {

/// A row of samples that may be read one beyond either end.
class PaddedRow
{
public:
    void resize(int count) { m_samples.resize(std::size_t(count) + 2 * kMargin); }
    Sample *data() { return m_samples.data() + kMargin; }
    void padEnds(int count)
    {
        data()[-1] = data()[0];
        data()[count] = data()[count - 1];
    }

private:
    static constexpr int kMargin = 32;
    std::vector<Sample> m_samples;
};

/// Where chroma samples sit between the pixels they colour, as a share of their distance from the first.
struct Siting
{
    double across = 0;
    double down = 0.5;
};

/// A picture's width and height on its way from the file to the page, in pixels.
struct PictureShape
{
    int storedWidth = 0, storedHeight = 0;
    int width = 0, height = 0;
};

/// How many times a component is halved against its picture.
struct Subsampling
{
    int across = 0, down = 0;
};

/// One component brought to the width and height of the target. `Rows` gives its rows as they are stored:
/// `width()`, `height()`, `read(y, Sample *)`, and `bytes(y)`, which is null unless a row is plain bytes.
template<typename Rows>
class Channel
{
public:
    Channel(Rows rows, const PictureShape &shape, const Subsampling &halved, const Siting &siting)
        : m_rows(std::move(rows))
        , m_halved(halved)
        , m_siting(isAsLargeAs(shape) ? Siting{0, 0} : siting)
        , m_width(shape.width)
    {
        const bool keepsSize = shape.width == shape.storedWidth && shape.height == shape.storedHeight;
        if (!keepsSize || halved.across > 1 || halved.down > 1)
            prepareResampling(shape, siting);
        for (PaddedRow &row : m_wide)
            row.resize(m_rows.width());
        m_mixed.resize(m_rows.width());
        m_row.resize(m_width);
    }

    /// Says that the rows are those of another picture now.
    void renew() { m_wideIndex.fill(kNoRow); }

    /// Row `y` of the target; stays until the next is asked for.
    const Sample *row(int y) { return m_across ? resampledRow(y) : directRow(y); }

private:
    static constexpr int kNoRow = -1;

    bool isAsLargeAs(const PictureShape &shape) const
    {
        return m_rows.width() == shape.storedWidth && m_rows.height() == shape.storedHeight;
    }

    void prepareResampling(const PictureShape &shape, const Siting &siting)
    {
        m_across.emplace(
            resampling(m_rows.width(), shape.storedWidth, shape.width, m_halved.across, siting.across));
        m_down.emplace(
            resampling(m_rows.height(), shape.storedHeight, shape.height, m_halved.down, siting.down));
        m_sums.resize(std::size_t(m_rows.width()));
    }

    static Resampling resampling(int stored, int full, int target, int shift, double siting)
    {
        const double distance = 1 << shift;
        const double centre = 0.5 + siting * (distance - 1); // of a stored sample, in pixels
        return Resampling(stored, target, double(full) / target / distance, -centre / distance);
    }

    Sample *wide(int y)
    {
        const int index = std::clamp(y, 0, m_rows.height() - 1);
        const auto slot = std::size_t(index % int(m_wide.size()));
        if (m_wideIndex[slot] != index) {
            m_rows.read(index, m_wide[slot].data());
            m_wideIndex[slot] = index;
        }
        return m_wide[slot].data();
    }

    const Sample *directRow(int y)
    {
        const Sample *stored = m_halved.down == 0 ? wide(y) : betweenRows(y);
        if (m_halved.across == 0)
            return stored;
        if (stored != m_mixed.data())
            std::copy_n(stored, m_rows.width(), m_mixed.data());
        m_mixed.padEnds(m_rows.width());
        if (m_siting.across == 0)
            spreadFromLeft(m_mixed.data(), m_row.data(), m_width);
        else
            spreadFromCentre(m_mixed.data(), m_row.data(), m_width);
        return m_row.data();
    }

    const Sample *betweenRows(int y)
    {
        const Sample *near = wide(y / 2);
        if (m_siting.down != 0)
            mixRows(near, wide(y % 2 == 0 ? y / 2 - 1 : y / 2 + 1), m_mixed.data(), m_rows.width());
        else if (y % 2 == 0)
            return near;
        else
            averageRows(near, wide(y / 2 + 1), m_mixed.data(), m_rows.width());
        return m_mixed.data();
    }

    const Sample *resampledRow(int y)
    {
        std::fill(m_sums.begin(), m_sums.end(), 0);
        const bool plain = m_rows.bytes(0);
        for (int tap = 0; tap < m_down->tapCount(); ++tap)
            if (const std::int32_t weight = m_down->weights(y)[tap])
                add(m_down->first(y) + tap, weight);
        narrowSums(m_sums.data(), m_mixed.data(), m_rows.width(), plain ? 8 : kSampleBits);
        m_across->apply(m_mixed.data(), m_row.data());
        return m_row.data();
    }

    void add(int y, std::int32_t weight)
    {
        if (const std::uint8_t *bytes = m_rows.bytes(y))
            addWeighted(bytes, weight, m_sums.data(), m_rows.width());
        else
            addWeighted(wide(y), weight, m_sums.data(), m_rows.width());
    }

    Rows m_rows;
    Subsampling m_halved;
    Siting m_siting;
    int m_width;
    std::optional<Resampling> m_across, m_down; ///< Neither, where rows are only interpolated.
    std::array<PaddedRow, 4> m_wide;
    std::array<int, 4> m_wideIndex{kNoRow, kNoRow, kNoRow, kNoRow};
    PaddedRow m_mixed, m_row;
    std::vector<std::int32_t> m_sums;
};

} // namespace muto::media
