#include "core/grading/grade_reader.h"

#include "core/grading/number_text.h"
#include "core/grading/tones.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace muto::grading {

namespace {

constexpr std::size_t kMostPoints = 16;
constexpr std::size_t kMostSecondaries = 4;

constexpr std::array<std::string_view, 3> kTones{"shadows", "midtones", "highlights"};
constexpr std::array<std::string_view, 4> kChannels{"master", "red", "green", "blue"};
constexpr std::array<std::string_view, 3> kHueCurves{"hueVsHue", "hueVsSaturation", "hueVsLuma"};

/// Effects that the contract has besides and we do not draw. Their settings begin with their names, or with
/// these.
constexpr std::array<std::string_view, 15> kUndrawn{
    "tapeDamage",    "filmArtifacts", "halftone",   "twoInkPrint", "ascii",
    "dither",        "bloom",         "monoScreen", "scanlines",   "chromaticAberration",
    "digitalGlitch", "crtCurvature",  "engraving",  "crosshatch",  "kuwahara"};
constexpr std::array<std::string_view, 3> kSettingsOfTheirs{"tape", "scanline", "chromaticAngle"};

std::string_view takePart(std::string_view &path)
{
    const std::size_t length = std::min(path.find('.'), path.size());
    const std::string_view part = path.substr(0, length);
    path.remove_prefix(std::min(length + 1, path.size()));
    return part;
}

template<std::size_t N>
std::optional<std::size_t> placeIn(const std::array<std::string_view, N> &words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(std::size_t(found - words.begin()));
}

std::optional<std::size_t> placeOf(std::string_view text)
{
    const auto number = numberIn(text);
    const bool isPlace = number && *number >= 0 && *number < 1000 && *number == std::floor(*number);
    return isPlace ? std::optional(std::size_t(*number)) : std::nullopt;
}

enum class Verdict { Taken, Unknown, Invalid };

Verdict take(float &target, std::string_view text, float least, float most)
{
    const auto number = numberIn(text);
    if (!number)
        return Verdict::Invalid;
    target = std::clamp(*number, least, most);
    return Verdict::Taken;
}

Verdict takeDegrees(float &target, std::string_view text)
{
    const auto number = numberIn(text);
    if (!number)
        return Verdict::Invalid;
    target = wrappedDegrees(*number);
    return Verdict::Taken;
}

Verdict takeFlag(bool &target, std::string_view text)
{
    if (text != "true" && text != "false")
        return Verdict::Invalid;
    target = text == "true";
    return Verdict::Taken;
}

Verdict takeWheel(Wheel &wheel, std::string_view key, std::string_view text)
{
    if (key == "hue")
        return takeDegrees(wheel.hue, text);
    if (key == "amount")
        return take(wheel.amount, text, 0, 1);
    return key == "level" ? take(wheel.level, text, -1, 1) : Verdict::Unknown;
}

Verdict takeRange(SoftRange &range, std::string_view key, std::string_view text)
{
    if (key == "min")
        return take(range.least, text, 0, 1);
    if (key == "max")
        return take(range.most, text, 0, 1);
    return key == "softness" ? take(range.softness, text, 0, 0.5F) : Verdict::Unknown;
}

Verdict takeKey(Secondary &secondary, std::string_view path, std::string_view text)
{
    const std::string_view quality = takePart(path);
    if (quality == "saturation")
        return takeRange(secondary.saturation, path, text);
    if (quality == "luma")
        return takeRange(secondary.luma, path, text);
    if (quality != "hue")
        return Verdict::Unknown;
    if (path == "center")
        return takeDegrees(secondary.hueCenter, text);
    if (path == "range")
        return take(secondary.hueRange, text, 0, 180);
    return path == "softness" ? take(secondary.hueSoftness, text, 0, 180) : Verdict::Unknown;
}

Verdict takeCorrection(Secondary &secondary, std::string_view key, std::string_view text)
{
    if (key == "hueShift")
        return take(secondary.hueShift, text, -180, 180);
    if (key == "saturation")
        return take(secondary.saturationShift, text, -1, 1);
    if (key == "luma")
        return take(secondary.lumaShift, text, -1, 1);
    if (key == "temperature")
        return take(secondary.temperature, text, -1, 1);
    return key == "tint" ? take(secondary.tint, text, -1, 1) : Verdict::Unknown;
}

/// Points as they come in, half of one at a time: a curve counts when all of it is there.
class PointList
{
public:
    Verdict take(std::string_view path, std::string_view text)
    {
        const auto place = placeOf(takePart(path));
        const bool isIn = path == "0", isOut = path == "1";
        const auto number = numberIn(text);
        if (!place || *place >= kMostPoints || (!isIn && !isOut) || !number)
            return spoil();
        (isIn ? m_ins : m_outs)[*place] = *number;
        return Verdict::Taken;
    }

    Curve points(float leastIn, float mostIn, float leastOut, float mostOut) const
    {
        Curve curve;
        if (m_isSpoilt || m_ins.size() != m_outs.size())
            return curve;
        for (const auto &[place, in] : m_ins) {
            const auto out = m_outs.find(place);
            if (out == m_outs.end())
                return {};
            curve.push_back({std::clamp(in, leastIn, mostIn), std::clamp(out->second, leastOut, mostOut)});
        }
        return curve;
    }

private:
    Verdict spoil()
    {
        m_isSpoilt = true;
        return Verdict::Invalid;
    }

    std::map<std::size_t, float> m_ins, m_outs;
    bool m_isSpoilt = false;
};

class Reader
{
public:
    GradeReading read(std::string_view lines)
    {
        takePreset(lines);
        while (!lines.empty()) {
            const std::string_view line = takeLine(lines);
            const std::size_t sign = line.find('=');
            if (sign != std::string_view::npos)
                takeValue(line.substr(0, sign), line.substr(sign + 1));
        }
        finish();
        return std::move(m_reading);
    }

private:
    /// What a preset says is what nobody says otherwise, wherever it stands.
    void takePreset(std::string_view lines)
    {
        constexpr std::string_view kName = "preset=";
        while (!lines.empty()) {
            const std::string_view line = takeLine(lines);
            if (line.substr(0, kName.size()) == kName && line.substr(kName.size()) != "null")
                m_reading.preset = line.substr(kName.size());
        }
        if (m_reading.preset.empty())
            return;
        const Preset *preset = findPreset(m_reading.preset);
        if (!preset)
            return m_reading.unknown.push_back("preset " + m_reading.preset);
        for (const auto &[number, value] : preset->numbers)
            m_reading.grade[number] = value;
        if (!preset->isComplete)
            m_reading.undrawn.push_back("preset " + m_reading.preset);
    }

    void takeValue(std::string_view path, std::string_view text)
    {
        if (text == "null")
            return;
        const Verdict verdict = verdictOn(path, text);
        if (verdict == Verdict::Invalid)
            m_reading.invalid.emplace_back(path);
        else if (verdict == Verdict::Unknown)
            m_reading.unknown.emplace_back(path);
    }

    Verdict verdictOn(std::string_view path, std::string_view text)
    {
        const auto &facts = numberFacts();
        const auto fact = std::find_if(facts.begin(), facts.end(),
                                       [path](const NumberFact &one) { return one.path == path; });
        if (fact != facts.end())
            return take(m_reading.grade.numbers[std::size_t(fact - facts.begin())], text, fact->least,
                        fact->most);
        std::string_view rest = path;
        const std::string_view group = takePart(rest);
        if (group == "enabled" && rest.empty())
            return takeFlag(m_reading.grade.isEnabled, text);
        if ((group == "preset" || group == "colorSpace" || group == "version") && rest.empty())
            return Verdict::Taken;
        if (group == "lut")
            return takeLut(rest, text);
        if (group == "palette")
            return Verdict::Taken;
        return takeFrom(group, rest, text);
    }

    Verdict takeFrom(std::string_view group, std::string_view path, std::string_view text)
    {
        if (group == "effects")
            return takeEffect(path, text);
        if (group == "secondaries")
            return takeSecondary(path, text);
        const std::string_view part = takePart(path);
        if (group == "wheels") {
            const auto tone = placeIn(kTones, part);
            return tone ? takeWheel(m_reading.grade.wheels[*tone], path, text) : Verdict::Unknown;
        }
        if (group == "curves") {
            const auto channel = placeIn(kChannels, part);
            return channel ? m_curves[*channel].take(path, text) : Verdict::Unknown;
        }
        const auto curve = group == "hueCurves" ? placeIn(kHueCurves, part) : std::nullopt;
        return curve ? m_hueCurves[*curve].take(path, text) : Verdict::Unknown;
    }

    Verdict takeLut(std::string_view key, std::string_view text)
    {
        if (!key.empty() && key.substr(0, 3) != "src")
            return Verdict::Unknown;
        m_reading.lut = text;
        return Verdict::Taken;
    }

    Verdict takeEffect(std::string_view key, std::string_view text)
    {
        const auto starts = [key](std::string_view name) { return key.substr(0, name.size()) == name; };
        const bool isOne = std::find(kUndrawn.begin(), kUndrawn.end(), key) != kUndrawn.end();
        if (!isOne && !std::any_of(kUndrawn.begin(), kUndrawn.end(), starts) &&
            !std::any_of(kSettingsOfTheirs.begin(), kSettingsOfTheirs.end(), starts))
            return Verdict::Unknown;
        const auto number = numberIn(text);
        if (!number)
            return Verdict::Invalid;
        if (isOne && *number > 0)
            m_reading.undrawn.push_back("effects." + std::string(key));
        return Verdict::Taken;
    }

    Verdict takeSecondary(std::string_view path, std::string_view text)
    {
        const auto place = placeOf(takePart(path));
        if (!place || *place >= kMostSecondaries)
            return Verdict::Invalid;
        auto &all = m_reading.grade.secondaries;
        all.resize(std::max(all.size(), *place + 1));
        Secondary &secondary = all[*place];
        const std::string_view part = takePart(path);
        if (part == "enabled")
            return takeFlag(secondary.isEnabled, text);
        if (part == "key")
            return takeKey(secondary, path, text);
        return part == "correction" ? takeCorrection(secondary, path, text) : Verdict::Unknown;
    }

    void finish()
    {
        constexpr std::array<float, 3> kReach{180, 1, 1};
        for (std::size_t i = 0; i < m_curves.size(); ++i)
            m_reading.grade.curves[i] = m_curves[i].points(0, 1, 0, 1);
        for (std::size_t i = 0; i < m_hueCurves.size(); ++i)
            m_reading.grade.hueCurves[i] = m_hueCurves[i].points(0, 360, -kReach[i], kReach[i]);
        for (Secondary &secondary : m_reading.grade.secondaries) {
            for (SoftRange *range : {&secondary.saturation, &secondary.luma}) {
                if (range->least > range->most)
                    std::swap(range->least, range->most);
            }
        }
    }

    GradeReading m_reading;
    std::array<PointList, 4> m_curves;
    std::array<PointList, 3> m_hueCurves;
};

} // namespace

GradeReading readGrade(std::string_view lines)
{
    return Reader().read(lines);
}

} // namespace muto::grading
