#include "core/render/film_encoding.h"

#include <QStringList>

namespace muto::render {

media::EncodeProfile profileOf(const RenderRequest &request)
{
    switch (request.format) {
    case OutputFormat::WebM:
        return media::vp9Profile(request.quality, isTransparent(request), request.rate);
    case OutputFormat::Mov:
        return media::proResProfile();
    default:
        return media::h264Profile(request.quality, request.rate);
    }
}

media::Container containerOf(OutputFormat format)
{
    switch (format) {
    case OutputFormat::WebM:
        return media::Container::WebM;
    case OutputFormat::Mov:
        return media::Container::Mov;
    default:
        return media::Container::Mp4;
    }
}

QString encoderText(const RenderRequest &request)
{
    if (request.format == OutputFormat::Gif || request.format == OutputFormat::PngSequence)
        return request.format == OutputFormat::Gif ? QStringLiteral("gif") : QStringLiteral("png");
    const media::EncodeProfile profile = profileOf(request);
    QStringList words{QString::fromLatin1(profile.codecName)};
    for (const auto &[option, value] : profile.options)
        words += QString::fromLatin1(option + '=' + value);
    return words.join(QLatin1Char(' '));
}

} // namespace muto::render
