#include "core/grading/grader.h"

#include "core/grading/picture_effects.h"

#include <cstring>

namespace muto::grading {

std::shared_ptr<const ColourTable> bake(const Grade &grade)
{
    if (!grade.changesColours())
        return nullptr;
    return std::make_shared<const ColourTable>(ColourTable::baked(kBakedSize, GradeColours(grade)));
}

Grader::Grader(Grade grade, std::shared_ptr<const ColourTable> colours)
    : m_grade(std::move(grade))
    , m_colours(std::move(colours))
{
}

void Grader::paint(const Pixels &picture, const ColourTable *lut, std::uint32_t moment) const
{
    if (m_grade.isNeutral(lut != nullptr))
        return;
    if (m_grade[Number::Intensity] > 0 && (m_colours || lut))
        paintColours(picture, lut);
    applyEffects(m_grade, picture, moment);
}

Four Grader::graded(const std::uint8_t *pixel, const ColourTable *lut) const
{
    const Four colour = Four{float(pixel[0]), float(pixel[1]), float(pixel[2]), 0} * (1.0F / 255);
    Four changed = colour;
    if (m_colours)
        changed = within(m_colours->ofBytes(pixel[0], pixel[1], pixel[2]), 0, 1);
    if (lut) {
        const Four looked = m_colours ? (*lut)(changed) : lut->ofBytes(pixel[0], pixel[1], pixel[2]);
        changed = within(changed + (looked - changed) * m_grade[Number::LutIntensity], 0, 1);
    }
    return colour + (changed - colour) * m_grade[Number::Intensity];
}

/// Neighbours often have the same colour, which is looked up once.
void Grader::paintColours(const Pixels &picture, const ColourTable *lut) const
{
    constexpr std::uint32_t kColour = 0x00ffffff; // of R G B A in little endian
    std::uint8_t *pixel = picture.bytes;
    std::uint8_t *const end = pixel + picture.count() * 4;
    std::uint32_t last = 0, result = 0;
    bool hasLast = false;
    for (; pixel != end; pixel += 4) {
        std::uint32_t value = 0;
        std::memcpy(&value, pixel, 4);
        const std::uint32_t alpha = value & ~kColour;
        value &= kColour;
        if (!hasLast || value != last) {
            const FourInts bytes = __builtin_convertvector(graded(pixel, lut) * 255.0F + 0.5F, FourInts);
            result = std::uint32_t(bytes[0] | bytes[1] << 8 | bytes[2] << 16);
            last = value;
            hasLast = true;
        }
        value = result | alpha;
        std::memcpy(pixel, &value, 4);
    }
}

} // namespace muto::grading
