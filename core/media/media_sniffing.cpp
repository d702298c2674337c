#include "core/media/media_sniffing.h"

#include "core/media/media_words.h"

#include <algorithm>
#include <array>

namespace muto::media {

namespace {

/// Without byte order mark, white space and comments in front.
QByteArray firstWords(QByteArray text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text = text.trimmed();
    while (text.startsWith("<!--")) {
        const auto end = text.indexOf("-->");
        if (end < 0)
            return "<html"; // a comment longer than the look we took; nothing else begins with one
        text = text.mid(end + 3).trimmed();
    }
    return text.toLower();
}

bool beginsAsWebPage(const QByteArray &text)
{
    static constexpr std::array kBeginnings = {"<!doctype html", "<html",   "<head",
                                               "<body",          "<script", "<title"};
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](const char *beginning) { return text.startsWith(beginning); });
}

/// An opening brace or bracket and then what JSON can have there.
bool beginsAsJson(const QByteArray &text)
{
    if (!text.startsWith('{') && !text.startsWith('['))
        return false;
    const QByteArray rest = text.mid(1).trimmed();
    return !rest.isEmpty() && QByteArray("\"{[]}-0123456789tfn").contains(rest.at(0));
}

} // namespace

QString documentIn(const QByteArray &start)
{
    const QByteArray text = firstWords(start);
    if (beginsAsWebPage(text))
        return MediaWords::tr("a web page");
    if (text.startsWith("<?xml") || text.startsWith("<error"))
        return MediaWords::tr("an XML document");
    if (text.startsWith("#extm3u") || text.startsWith("ffconcat") || text.startsWith("<mpd"))
        return MediaWords::tr("a playlist");
    if (beginsAsJson(text))
        return MediaWords::tr("a JSON document");
    return {};
}

bool isWebp(const QByteArray &start)
{
    return start.startsWith("RIFF") && start.mid(8, 4) == "WEBP";
}

} // namespace muto::media
