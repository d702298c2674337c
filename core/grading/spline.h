#pragma once

#include "core/grading/grade.h"

namespace muto::grading {

/// A smooth line through points that never goes beyond its neighbours: where the points rise, it rises.
class Spline
{
public:
    /// Of 0 … 1; ends that are missing are those of the line that changes nothing.
    static Spline ofTones(Curve points);
    /// Of degrees, which begin anew at 360.
    static Spline ofHues(Curve points);

    bool isEmpty() const { return m_points.empty(); }
    /// As at the first or last point beyond them.
    float operator()(float in) const;

private:
    explicit Spline(Curve points);

    Curve m_points;
    std::vector<float> m_slopes; ///< At each point.
};

} // namespace muto::grading
