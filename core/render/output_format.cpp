#include "core/render/output_format.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace muto::render {

namespace {

struct FormatFacts
{
    OutputFormat format;
    QLatin1String name;
    QLatin1String extension;
    bool hasAlpha;
    bool hasSound;
    bool hasQuality;
    bool hasHalvedChroma;
};

constexpr std::array kFormats = {
    FormatFacts{OutputFormat::Mp4, QLatin1String("mp4"), QLatin1String("mp4"), false, true, true, true},
    FormatFacts{OutputFormat::WebM, QLatin1String("webm"), QLatin1String("webm"), true, true, true, true},
    FormatFacts{OutputFormat::Mov, QLatin1String("mov"), QLatin1String("mov"), true, true, false, false},
    FormatFacts{OutputFormat::Gif, QLatin1String("gif"), QLatin1String("gif"), true, false, false, false},
    FormatFacts{OutputFormat::PngSequence, QLatin1String("png-sequence"), QLatin1String(), true, true, false,
                false},
};

constexpr FrameRate kFastestGif; // 30 a second: many players slow down what is faster

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

std::optional<OutputFormat> formatFromFileName(const QString &path)
{
    const QFileInfo file(path);
    const auto found = std::find_if(kFormats.begin(), kFormats.end(), [&file](const FormatFacts &facts) {
        return !facts.extension.isEmpty() && file.suffix().compare(facts.extension, Qt::CaseInsensitive) == 0;
    });
    return found == kFormats.end() || file.completeBaseName().isEmpty() ? std::nullopt
                                                                        : std::optional(found->format);
}

QString fileExtension(OutputFormat format)
{
    return factsOf(format).extension;
}

bool hasAlpha(OutputFormat format)
{
    return factsOf(format).hasAlpha;
}

bool hasSound(OutputFormat format)
{
    return factsOf(format).hasSound;
}

bool hasQuality(OutputFormat format)
{
    return factsOf(format).hasQuality;
}

QSize pictureSize(OutputFormat format, QSize wanted)
{
    if (!factsOf(format).hasHalvedChroma)
        return wanted;
    return {wanted.width() + wanted.width() % 2, wanted.height() + wanted.height() % 2};
}

FrameRate frameRateFor(OutputFormat format, const FrameRate &wanted)
{
    const bool isTooFast = wanted.perSecond() > kFastestGif.perSecond();
    return format == OutputFormat::Gif && isTooFast ? kFastestGif : wanted;
}

} // namespace muto::render
