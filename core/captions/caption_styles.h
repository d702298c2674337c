#pragma once

#include "core/captions/caption.h"

#include <QByteArray>

#include <QString>

#include <array>
#include <optional>

namespace muto::captions {

/// How captions look. Each is a style sheet of its own that needs nothing of the web and no script: words
/// light up by a registered property that counts the seconds of their line.
enum class CaptionStyle {
    Clean,   ///< White, with a soft shadow.
    Boxed,   ///< On a dark box that follows the lines.
    Spotlit, ///< Heavy, the word that is said on a coloured ground.
    Karaoke, ///< Filled with colour from left to right as it is sung; needs the times of words.
};

inline constexpr std::array kCaptionStyles{CaptionStyle::Clean, CaptionStyle::Boxed, CaptionStyle::Spotlit,
                                           CaptionStyle::Karaoke};

/// The class of its clips, `caption-boxed`; also what its style sheet is known by.
QByteArray captionClass(CaptionStyle style);

/// The style with this class; nothing when it is none of ours.
std::optional<CaptionStyle> captionStyleOf(const QString &className);

/// Whether its words are elements of their own.
bool showsWords(CaptionStyle style);

/// Whether it is for captions that know when their words are said.
inline bool needsWordTimes(CaptionStyle style)
{
    return style == CaptionStyle::Karaoke;
}

/// The style sheet, each rule on a line of its own.
QByteArray captionCss(CaptionStyle style);

} // namespace muto::captions
