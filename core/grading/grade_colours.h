#pragma once

#include "core/grading/grade.h"
#include "core/grading/spline.h"

namespace muto::grading {

/// Encoded values (rec709): 0 … 1 is what a screen shows, more is what a later step may bring back.
struct Rgb
{
    float r = 0;
    float g = 0;
    float b = 0;
};

/// What a grade makes of colours, one by one, without LUT and intensity: adjust, wheels, curves, hue curves,
/// secondaries, in this order.
class GradeColours
{
public:
    explicit GradeColours(const Grade &grade);

    Rgb operator()(Rgb colour) const;

private:
    Rgb adjusted(Rgb colour) const;
    Rgb turned(Rgb colour) const;
    Rgb curved(Rgb colour) const;
    Rgb shiftedByHue(Rgb colour) const;

    Grade m_grade;
    std::array<Rgb, 3> m_casts; ///< What wheels add to their tones.
    bool m_hasWheels = false;
    std::vector<Spline> m_curves;    ///< Of four; none where none bends.
    std::vector<Spline> m_hueCurves; ///< Of three.
};

} // namespace muto::grading
