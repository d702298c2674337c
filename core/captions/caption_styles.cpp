#include "core/captions/caption_styles.h"

namespace muto::captions {

namespace {

// In all of them --row is how many others are to be read below; on a telephone they stand higher up. --long
// are the seconds of a line and --caption-now those since it came; --at and --for are those of each word.

constexpr char kClean[] =
    R"css(.caption-clean { position: absolute; left: 9%; right: 9%; bottom: calc(8% + var(--row, 0) * 9vmin); z-index: 100; margin: 0; text-align: center; white-space: pre-line; font-size: 5vmin; }
@media (max-aspect-ratio: 1/1) { .caption-clean { left: 7%; right: 7%; bottom: calc(20% + var(--row, 0) * 11vmin); font-size: 6.4vmin; } }
.caption-clean { color: #ffffff; font-family: "Inter", sans-serif; font-weight: 600; line-height: 1.28; letter-spacing: -0.012em; text-shadow: 0 0.04em 0.08em rgba(0, 0, 0, 0.6), 0 0.06em 0.5em rgba(0, 0, 0, 0.5); }
)css";

constexpr char kBoxed[] =
    R"css(.caption-boxed { position: absolute; left: 9%; right: 9%; bottom: calc(8% + var(--row, 0) * 9vmin); z-index: 100; margin: 0; text-align: center; white-space: pre-line; font-size: 4.6vmin; }
@media (max-aspect-ratio: 1/1) { .caption-boxed { left: 7%; right: 7%; bottom: calc(20% + var(--row, 0) * 11vmin); font-size: 5.8vmin; } }
.caption-boxed { color: #ffffff; font-family: "Inter", sans-serif; font-weight: 500; line-height: 1.62; letter-spacing: -0.008em; }
.caption-boxed span { padding: 0.2em 0.56em 0.24em; border-radius: 0.26em; background: rgba(11, 13, 19, 0.84); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
)css";

constexpr char kSpotlit[] =
    R"css(.caption-spotlit { position: absolute; left: 9%; right: 9%; bottom: calc(8% + var(--row, 0) * 11vmin); z-index: 100; margin: 0; text-align: center; white-space: pre-line; font-size: 6.6vmin; }
@media (max-aspect-ratio: 1/1) { .caption-spotlit { left: 7%; right: 7%; bottom: calc(20% + var(--row, 0) * 14vmin); font-size: 8.6vmin; } }
@property --caption-now { syntax: "<number>"; initial-value: 0; inherits: true; }
@keyframes caption-clock { from { --caption-now: 0; } to { --caption-now: var(--long); } }
.caption-spotlit { animation: caption-clock calc(var(--long) * 1s) linear both; isolation: isolate; color: #ffffff; font-family: "Archivo Black", sans-serif; line-height: 1.3; letter-spacing: -0.02em; word-spacing: 0.1em; text-shadow: 0 0.03em 0.06em rgba(0, 0, 0, 0.45), 0 0.05em 0.4em rgba(0, 0, 0, 0.4); }
.caption-spotlit span { --said: clamp(0, (var(--caption-now) - var(--at)) * 14 + 0.5, 1); --left: clamp(0, (var(--at) + var(--for) - var(--caption-now)) * 14 + 0.5, 1); --lit: min(var(--said), var(--left)); position: relative; display: inline-block; opacity: calc(0.62 + 0.38 * var(--said)); transform: scale(calc(1 + 0.05 * var(--lit))); }
.caption-spotlit span::before { content: ""; position: absolute; z-index: -1; inset: 0.06em -0.13em 0.04em; border-radius: 0.2em; background: #ff4f2e; opacity: var(--lit); transform: scale(calc(0.86 + 0.14 * var(--lit))); }
)css";

constexpr char kKaraoke[] =
    R"css(.caption-karaoke { position: absolute; left: 9%; right: 9%; bottom: calc(8% + var(--row, 0) * 10vmin); z-index: 100; margin: 0; text-align: center; white-space: pre-line; font-size: 6vmin; }
@media (max-aspect-ratio: 1/1) { .caption-karaoke { left: 7%; right: 7%; bottom: calc(20% + var(--row, 0) * 12vmin); font-size: 7.6vmin; } }
@property --caption-now { syntax: "<number>"; initial-value: 0; inherits: true; }
@keyframes caption-clock { from { --caption-now: 0; } to { --caption-now: var(--long); } }
.caption-karaoke { animation: caption-clock calc(var(--long) * 1s) linear both; font-family: "Montserrat", sans-serif; font-weight: 800; line-height: 1.3; letter-spacing: -0.014em; filter: drop-shadow(0 0.04em 0.1em rgba(0, 0, 0, 0.75)); }
.caption-karaoke span { --sung: clamp(0, (var(--caption-now) - var(--at)) / var(--for), 1); color: transparent; background: linear-gradient(90deg, #ffd23f 50%, #ffffff 50%) calc(100% - 100% * var(--sung)) 0 / 200% 100%; -webkit-background-clip: text; background-clip: text; }
)css";

} // namespace

QByteArray captionClass(CaptionStyle style)
{
    switch (style) {
    case CaptionStyle::Clean:
        return "caption-clean";
    case CaptionStyle::Boxed:
        return "caption-boxed";
    case CaptionStyle::Spotlit:
        return "caption-spotlit";
    case CaptionStyle::Karaoke:
        return "caption-karaoke";
    }
    return {};
}

std::optional<CaptionStyle> captionStyleOf(const QString &className)
{
    for (const CaptionStyle style : kCaptionStyles) {
        if (className == QLatin1String(captionClass(style)))
            return style;
    }
    return std::nullopt;
}

bool showsWords(CaptionStyle style)
{
    return style == CaptionStyle::Spotlit || style == CaptionStyle::Karaoke;
}

QByteArray captionCss(CaptionStyle style)
{
    switch (style) {
    case CaptionStyle::Clean:
        return kClean;
    case CaptionStyle::Boxed:
        return kBoxed;
    case CaptionStyle::Spotlit:
        return kSpotlit;
    case CaptionStyle::Karaoke:
        return kKaraoke;
    }
    return {};
}

} // namespace muto::captions
