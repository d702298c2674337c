#pragma once

#include <QLocale>
#include <QString>

namespace muto::ui {

/// A number as people read it in their language: "1.5" or "1,5". What programs read is written otherwise.
inline QString shownNumber(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// With as many decimals as it has.
inline QString shownNumber(double value)
{
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace muto::ui
