#include "core/render/output_format.h"

#include <array>

namespace muto::render {

namespace {

struct FormatFacts
{
    OutputFormat format;
    QLatin1String name;
    QLatin1String extension;
};

constexpr std::array kFormats = {
    FormatFacts{OutputFormat::Mp4, QLatin1String("mp4"), QLatin1String("mp4")},
    FormatFacts{OutputFormat::WebM, QLatin1String("webm"), QLatin1String("webm")},
    FormatFacts{OutputFormat::Mov, QLatin1String("mov"), QLatin1String("mov")},
    FormatFacts{OutputFormat::Gif, QLatin1String("gif"), QLatin1String("gif")},
    FormatFacts{OutputFormat::PngSequence, QLatin1String("png-sequence"), QLatin1String()},
};

const FormatFacts &factsOf(OutputFormat format)
{
    for (const FormatFacts &facts : kFormats) {
        if (facts.format == format)
            return facts;
    }
    Q_UNREACHABLE();
}

} // namespace

QString formatName(OutputFormat format)
{
    return factsOf(format).name;
}

std::optional<OutputFormat> formatFromName(const QString &name)
{
    for (const FormatFacts &facts : kFormats) {
        if (facts.name == name)
            return facts.format;
    }
    return std::nullopt;
}

QString fileExtension(OutputFormat format)
{
    return factsOf(format).extension;
}

} // namespace muto::render
