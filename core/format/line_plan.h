#pragma once

#include <QByteArray>

#include <vector>

namespace muto::format {

/// How a line is to begin and end. White space that is fixed means something, and stays.
struct LinePlan
{
    int depth = 0; ///< Levels of indentation.
    bool isFixedStart = false;
    bool isFixedEnd = false;
    friend bool operator==(const LinePlan &, const LinePlan &) = default;
};

/// What one level is written as: as its author does where a line lies one deeper than the line before, else
/// two spaces. The same after formatting, so that formatting again changes nothing.
QByteArray usualLevel(const QByteArray &text, const std::vector<LinePlan> &plan);

/// The text with the lines from `first` up to `last` (from 0) begun and ended as planned. All else stays.
QByteArray withPlan(const QByteArray &text, const std::vector<LinePlan> &plan, int first, int last);

/// Where each line begins.
std::vector<qsizetype> lineStarts(const QByteArray &text);

/// The white space a line begins with.
QByteArray leadOf(const QByteArray &line);

} // namespace muto::format
