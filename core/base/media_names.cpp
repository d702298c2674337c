#include "core/base/media_names.h"

#include <QFileInfo>
#include <QHash>
#include <QStringList>

namespace muto {

namespace {

const QHash<QString, MediaFamily> &families()
{
    static const QHash<QString, MediaFamily> table = [] {
        QHash<QString, MediaFamily> made;
        for (const MediaFamily family : {MediaFamily::Video, MediaFamily::Audio, MediaFamily::Image,
                                         MediaFamily::Font, MediaFamily::Lottie}) {
            const QStringList suffixes = QString::fromLatin1(suffixesOf(family)).split(QLatin1Char(' '));
            for (const QString &suffix : suffixes)
                made.insert(suffix, family);
        }
        return made;
    }();
    return table;
}

} // namespace

std::optional<MediaFamily> mediaFamily(const QString &fileName)
{
    const auto known = families().constFind(QFileInfo(fileName).suffix().toLower());
    return known == families().constEnd() ? std::nullopt : std::optional(*known);
}

const char *suffixesOf(MediaFamily family)
{
    switch (family) {
    case MediaFamily::Video:
        return "mp4 m4v mov webm mkv avi ogv mpg mpeg ts";
    case MediaFamily::Audio:
        return "wav mp3 m4a aac ogg oga opus flac aif aiff";
    case MediaFamily::Image:
        return "png jpg jpeg gif webp svg avif bmp ico";
    case MediaFamily::Font:
        return "ttf otf woff woff2";
    case MediaFamily::Lottie:
        return "lottie";
    }
    return "";
}

} // namespace muto
