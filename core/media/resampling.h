#pragma once

#include "core/media/sample_rows.h"

#include <cstdint>
#include <vector>

namespace muto::media {

/// Which source samples make up each sample of a target row or column: an area average when shrinking, linear
/// interpolation when growing. Weights have 14 bits and sum to 1 << 14; what lies beyond the edge counts for
/// the edge.
class Resampling
{
public:
    /// Target sample i has its centre at (i + 0.5) · `step` + `shift` in units of source samples, whose
    /// centres are at whole numbers.
    Resampling(int sourceCount, int targetCount, double step, double shift);

    /// Plain scaling of `sourceCount` samples to `targetCount`.
    static Resampling scaling(int sourceCount, int targetCount);

    int targetCount() const { return int(m_first.size()); }
    int tapCount() const { return m_taps; }
    int first(int target) const { return m_first[std::size_t(target)]; }
    const std::int32_t *weights(int target) const { return &m_weights[std::size_t(target * m_taps)]; }

    /// One row, target from source.
    void apply(const Sample *source, Sample *target) const;

private:
    enum class Shape { Any, Copy, Halve, Slide };

    void set(int target, double centre, double step, int sourceCount);
    Shape shape(double step, double shift, int sourceCount);
    void slide(const Sample *source, Sample *target) const;
    void applyTaps(const Sample *source, Sample *target, int from, int to) const;

    int m_taps;
    std::vector<int> m_first;
    std::vector<std::int32_t> m_weights;
    Shape m_shape = Shape::Any;
    std::int32_t m_slide = 0;
};

} // namespace muto::media
