#pragma once

#include <QChar>
#include <QString>

namespace muto::ui {

/// A file's name in one line: what ends a line, or is no sign at all, is shown as the picture of its code
/// ("␊").
inline QString shownName(QString name)
{
    constexpr char16_t kFirstPicture = 0x2400; // of the codes below the space, in their order
    for (QChar &sign : name) {
        if (sign < QLatin1Char(' '))
            sign = QChar(char16_t(kFirstPicture + sign.unicode()));
    }
    return name;
}

} // namespace muto::ui
