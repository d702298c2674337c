// Grading as a page sees it. A page writes texts where `text` points, of payloads and LUTs, and gets numbers
// for what they come to; `said` then says what was wrong with the last one. Pictures are graded in place
// where `picture` points. Memory grows: what a page has of it has to be asked for again after each call.
#include "core/grading/cube_lut.h"
#include "core/grading/grade_reader.h"
#include "core/grading/grader.h"

#include <algorithm>
#include <map>
#include <string>

using namespace muto::grading;

namespace {

std::string text, said;
std::vector<std::uint8_t> bytes;
std::map<int, Grader> graders;
std::map<int, ColourTable> luts;
int lastNumber = 0;

/// Tables that are in use are baked once, however strong they are laid on.
std::shared_ptr<const ColourTable> coloursOf(const Grade &grade)
{
    for (const auto &[number, grader] : graders) {
        if (grader.grade().hasSameColours(grade))
            return grader.colours();
    }
    return bake(grade);
}

void say(const char *what, const std::vector<std::string> &paths)
{
    for (const std::string &path : paths)
        said += std::string(what) + " " + path + "\n";
}

} // namespace

#define MUTO_EXPORT(name) extern "C" __attribute__((export_name(#name)))

/// Where a text of so many bytes is to be put.
MUTO_EXPORT(text) char *exportText(int size)
{
    text.assign(std::size_t(std::max(size, 0)), '\0');
    return text.data();
}

MUTO_EXPORT(said) const char *exportSaid()
{
    return said.data();
}

MUTO_EXPORT(saidBytes) int exportSaidBytes()
{
    return int(said.size());
}

/// The number of the payload in the text (grade_reader.h); what of it is no use is said, a line each:
/// "unknown PATH", "invalid PATH", "undrawn PATH".
MUTO_EXPORT(takeGrade) int exportTakeGrade()
{
    const GradeReading reading = readGrade(text);
    said.clear();
    say("unknown", reading.unknown);
    say("invalid", reading.invalid);
    say("undrawn", reading.undrawn);
    graders.emplace(++lastNumber, Grader(reading.grade, coloursOf(reading.grade)));
    return lastNumber;
}

MUTO_EXPORT(dropGrade) void exportDropGrade(int number)
{
    graders.erase(number);
}

MUTO_EXPORT(isNeutral) int exportIsNeutral(int number, int hasLut)
{
    return graders.at(number).isNeutral(hasLut != 0) ? 1 : 0;
}

/// Whether each frame of it differs, even of a picture that stands still.
MUTO_EXPORT(isMoving) int exportIsMoving(int number)
{
    return graders.at(number).grade()[Number::Grain] > 0 ? 1 : 0;
}

/// The number of the .cube file in the text; 0 if it is of no use, and why is said.
MUTO_EXPORT(takeLut) int exportTakeLut()
{
    CubeReading reading = readCube(text);
    said.clear();
    if (!reading.table) {
        said = textOf(reading.flaw);
        return 0;
    }
    luts.emplace(++lastNumber, std::move(*reading.table));
    return lastNumber;
}

MUTO_EXPORT(dropLut) void exportDropLut(int number)
{
    luts.erase(number);
}

/// Where the R G B A of a picture goes.
MUTO_EXPORT(picture) std::uint8_t *exportPicture(int width, int height)
{
    bytes.resize(std::size_t(width) * std::size_t(height) * 4);
    return bytes.data();
}

/// `lut` may be 0 for none.
MUTO_EXPORT(paint) void exportPaint(int grade, int lut, int width, int height, int moment)
{
    const auto found = luts.find(lut);
    graders.at(grade).paint({bytes.data(), width, height}, found == luts.end() ? nullptr : &found->second,
                            std::uint32_t(moment));
}
