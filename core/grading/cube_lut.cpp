#include "core/grading/cube_lut.h"

#include "core/grading/number_text.h"

#include <algorithm>
#include <cmath>

namespace muto::grading {

namespace {

using Kind = CubeFlaw::Kind;

constexpr float kBeyondMeasure = 1000; // no colour of a LUT is

bool startsNumber(std::string_view word)
{
    return !word.empty() && word.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

std::optional<Rgb> colourIn(std::string_view line)
{
    std::array<float, 3> values{};
    for (float &value : values) {
        const auto number = numberIn(takeWord(line));
        if (!number || std::abs(*number) > kBeyondMeasure)
            return std::nullopt;
        value = *number;
    }
    return takeWord(line).empty() ? std::optional(Rgb{values[0], values[1], values[2]}) : std::nullopt;
}

class CubeParser
{
public:
    CubeReading read(std::string_view text)
    {
        constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
        if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
            text.remove_prefix(kByteOrderMark.size());
        while (!text.empty() && m_isFine) {
            ++m_line;
            const std::string_view line = takeLine(text);
            if (!line.empty() && line.front() != '#')
                takeUp(line);
        }
        if (m_isFine)
            finish();
        return std::move(m_reading);
    }

private:
    void refuse(Kind kind, int value = 0, bool isOfLine = true)
    {
        m_isFine = false;
        m_reading.table.reset();
        m_reading.flaw = {kind, isOfLine ? m_line : 0, value};
    }

    void takeUp(std::string_view line)
    {
        std::string_view rest = line;
        const std::string_view word = takeWord(rest);
        if (startsNumber(word))
            return takeColour(line);
        if (word == "LUT_3D_SIZE")
            return takeSize(rest);
        if (word == "LUT_1D_SIZE" || word == "LUT_1D_INPUT_RANGE")
            return refuse(Kind::OneDimension);
        if (word == "LUT_3D_INPUT_RANGE")
            return takeRange(rest);
        if (word == "DOMAIN_MIN")
            return takeDomain(m_least, rest);
        if (word == "DOMAIN_MAX")
            return takeDomain(m_most, rest);
        // TITLE, and what others have thought of, says nothing about colours. Anything else is no .cube file.
        const bool isKeyword = std::all_of(word.begin(), word.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        });
        if (!isKeyword)
            refuse(Kind::NotText);
    }

    void takeSize(std::string_view rest)
    {
        const auto number = numberIn(takeWord(rest));
        if (!number || *number != std::floor(*number) || !takeWord(rest).empty() || m_size > 0)
            return refuse(Kind::NotText);
        if (*number < 2 || *number > kLargestLut)
            return refuse(Kind::TooLarge, int(std::clamp(*number, -1e9F, 1e9F)));
        m_size = int(*number);
    }

    void takeRange(std::string_view rest)
    {
        const auto least = numberIn(takeWord(rest)), most = numberIn(takeWord(rest));
        if (!least || !most || !takeWord(rest).empty())
            return refuse(Kind::BadDomain);
        m_least = {*least, *least, *least};
        m_most = {*most, *most, *most};
    }

    void takeDomain(Rgb &target, std::string_view rest)
    {
        const auto colour = colourIn(rest);
        if (!colour)
            return refuse(Kind::BadDomain);
        target = *colour;
    }

    /// Nothing is put aside for what a file only claims: colours are kept as they come.
    void takeColour(std::string_view line)
    {
        constexpr std::size_t kMost = std::size_t(kLargestLut) * kLargestLut * kLargestLut;
        const auto colour = colourIn(line);
        if (!colour)
            return refuse(Kind::NotText);
        if (m_colours.size() == kMost)
            return refuse(Kind::WrongCount, int(kMost) + 1, false);
        m_colours.push_back(*colour);
    }

    void finish()
    {
        if (m_size == 0)
            return refuse(Kind::NoSize, 0, false);
        const bool isSpace = m_most.r > m_least.r && m_most.g > m_least.g && m_most.b > m_least.b;
        if (!isSpace)
            return refuse(Kind::BadDomain, 0, false);
        ColourTable table(m_size, m_least, m_most);
        if (m_colours.size() != table.nodeCount())
            return refuse(Kind::WrongCount, int(m_colours.size()), false);
        for (std::size_t i = 0; i < m_colours.size(); ++i)
            table.setNode(i, m_colours[i]);
        m_reading.table = std::move(table);
    }

    CubeReading m_reading;
    bool m_isFine = true;
    int m_line = 0;
    int m_size = 0;
    Rgb m_least{0, 0, 0}, m_most{1, 1, 1};
    std::vector<Rgb> m_colours;
};

} // namespace

std::string textOf(const CubeFlaw &flaw)
{
    const std::string where = flaw.line > 0 ? "line " + std::to_string(flaw.line) + " " : "it ";
    switch (flaw.kind) {
    case Kind::NotText:
        return where + "is not what a .cube file has there";
    case Kind::OneDimension:
        return "it is a LUT of one dimension; only those of three can be used";
    case Kind::NoSize:
        return "it does not say how large it is (LUT_3D_SIZE)";
    case Kind::TooLarge:
        return "its size is " + std::to_string(flaw.value) + "; 2 to " + std::to_string(kLargestLut) +
               " can be used";
    case Kind::BadDomain:
        return "its domain is empty or no colours";
    case Kind::WrongCount:
        return "it has " + std::to_string(flaw.value) + " colours, which is not what its size says";
    }
    return {};
}

CubeReading readCube(std::string_view text)
{
    return CubeParser().read(text);
}

} // namespace muto::grading
