#pragma once

#include "core/grading/colour_table.h"
#include "core/grading/grade.h"
#include "core/grading/pixels.h"

#include <cstdint>
#include <memory>

namespace muto::grading {

/// Nodes a side of what a grade is baked into.
inline constexpr int kBakedSize = 33;

/// A grade's colours for every colour; null when it changes none. What is beyond 0 … 1 is kept, so that
/// bright parts stay exact.
std::shared_ptr<const ColourTable> bake(const Grade &grade);

/// Grades pictures in place: colours through the table and the LUT (either may be null), mixed with what was
/// there, then the effects.
class Grader
{
public:
    Grader(Grade grade, std::shared_ptr<const ColourTable> colours);

    const Grade &grade() const { return m_grade; }
    const std::shared_ptr<const ColourTable> &colours() const { return m_colours; }
    bool isNeutral(bool hasLut) const { return m_grade.isNeutral(hasLut); }
    void paint(const Pixels &picture, const ColourTable *lut, std::uint32_t moment) const;

private:
    Four graded(const std::uint8_t *pixel, const ColourTable *lut) const;
    void paintColours(const Pixels &picture, const ColourTable *lut) const;

    Grade m_grade;
    std::shared_ptr<const ColourTable> m_colours;
};

} // namespace muto::grading
