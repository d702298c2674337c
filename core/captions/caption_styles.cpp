#include "core/captions/caption_styles.h"

namespace muto::captions {

namespace {

/// Where all of them stand: low, above each other where two are to be read at once, higher up on a telephone.
QByteArray placed(const QByteArray &name, const QByteArray &size, const QByteArray &tallSize)
{
    const QByteArray step = " + var(--row, 0) * 9vmin)";
    return "." + name + " { position: absolute; left: 9%; right: 9%; bottom: calc(8%" + step +
           "; z-index: 100; margin: 0; text-align: center; white-space: pre-line; font-size: " + size +
           "; }\n@media (max-aspect-ratio: 1/1) { ." + name + " { left: 7%; right: 7%; bottom: calc(20%" +
           step + "; font-size: " + tallSize + "; } }\n";
}

QByteArray cleanCss()
{
    return placed("caption-clean", "5vmin", "6.4vmin") +
           ".caption-clean { color: #ffffff; font-family: \"Inter\", sans-serif; font-weight: 600; "
           "line-height: 1.28; "
           "letter-spacing: -0.012em; text-shadow: 0 0.04em 0.08em rgba(0, 0, 0, 0.6), 0 0.06em 0.5em "
           "rgba(0, 0, 0, "
           "0.5); }\n";
}

QByteArray boxedCss()
{
    return placed("caption-boxed", "4.6vmin", "5.8vmin") +
           ".caption-boxed { color: #ffffff; font-family: \"Inter\", sans-serif; font-weight: 500; "
           "line-height: 1.62; "
           "letter-spacing: -0.008em; }\n"
           ".caption-boxed span { padding: 0.2em 0.56em 0.24em; border-radius: 0.26em; background: rgba(11, "
           "13, 19, 0.84); "
           "-webkit-box-decoration-break: clone; box-decoration-break: clone; }\n";
}

/// --caption-now are the seconds since the line came, --at and --for those of each word.
QByteArray clockCss(const QByteArray &name)
{
    return "@property --caption-now { syntax: \"<number>\"; initial-value: 0; inherits: true; }\n"
           "@keyframes caption-clock { from { --caption-now: 0; } to { --caption-now: var(--long); } }\n"
           "." +
           name + " { animation: caption-clock calc(var(--long) * 1s) linear both; }\n";
}

QByteArray spotlitCss()
{
    return placed("caption-spotlit", "6.6vmin", "8.6vmin") + clockCss("caption-spotlit") +
           ".caption-spotlit { isolation: isolate; color: #ffffff; font-family: \"Archivo Black\", "
           "sans-serif; line-height: "
           "1.3; letter-spacing: -0.02em; text-shadow: 0 0.03em 0.06em rgba(0, 0, 0, 0.45), 0 0.05em 0.4em "
           "rgba(0, 0, 0, "
           "0.4); }\n"
           ".caption-spotlit span { --said: clamp(0, (var(--caption-now) - var(--at)) * 14 + 0.5, 1); "
           "--left: clamp(0, "
           "(var(--at) + var(--for) - var(--caption-now)) * 14 + 0.5, 1); --lit: min(var(--said), "
           "var(--left)); position: "
           "relative; display: inline-block; opacity: calc(0.62 + 0.38 * var(--said)); transform: "
           "scale(calc(1 + 0.05 * "
           "var(--lit))); }\n"
           ".caption-spotlit span::before { content: \"\"; position: absolute; z-index: -1; inset: 0.06em "
           "-0.13em 0.04em; "
           "border-radius: 0.2em; background: #ff4f2e; opacity: var(--lit); transform: scale(calc(0.86 + "
           "0.14 * "
           "var(--lit))); }\n";
}

QByteArray karaokeCss()
{
    return placed("caption-karaoke", "6vmin", "7.6vmin") + clockCss("caption-karaoke") +
           ".caption-karaoke { font-family: \"Montserrat\", sans-serif; font-weight: 800; line-height: 1.3; "
           "letter-spacing: "
           "-0.014em; filter: drop-shadow(0 0.04em 0.1em rgba(0, 0, 0, 0.75)); }\n"
           ".caption-karaoke span { --sung: clamp(0, (var(--caption-now) - var(--at)) / var(--for), 1); "
           "color: transparent; "
           "background: linear-gradient(90deg, #ffd23f 50%, #ffffff 50%) calc(100% - 100% * var(--sung)) 0 / "
           "200% 100%; "
           "-webkit-background-clip: text; background-clip: text; }\n";
}

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

bool showsWords(CaptionStyle style)
{
    return style == CaptionStyle::Spotlit || style == CaptionStyle::Karaoke;
}

QByteArray captionCss(CaptionStyle style)
{
    switch (style) {
    case CaptionStyle::Clean:
        return cleanCss();
    case CaptionStyle::Boxed:
        return boxedCss();
    case CaptionStyle::Spotlit:
        return spotlitCss();
    case CaptionStyle::Karaoke:
        return karaokeCss();
    }
    return {};
}

} // namespace muto::captions
