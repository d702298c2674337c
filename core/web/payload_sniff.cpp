#include "core/web/payload_sniff.h"

#include "core/web/web_words.h"

#include <QtEndian>

#include <array>

namespace muto::web {

namespace {

constexpr char kByteOrderMark[] = "\xef\xbb\xbf";

QByteArray withoutPadding(QByteArray text)
{
    if (text.startsWith(kByteOrderMark))
        text.remove(0, 3);
    return text.trimmed().toLower();
}

/// A PNG that moves says so before its first picture.
bool isStillPng(const QByteArray &bytes)
{
    constexpr int kChunksBegin = 8;
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return false;
    for (qsizetype at = kChunksBegin; at + 12 <= bytes.size();) {
        const QByteArray type = bytes.mid(at + 4, 4);
        if (type == "acTL" || type == "IDAT")
            return type == "IDAT";
        at += 12 + qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
    }
    return false;
}

bool isStillWebp(const QByteArray &bytes)
{
    constexpr int kFlags = 20;
    constexpr char kAnimation = 2;
    if (!bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WEBP" || bytes.size() <= kFlags)
        return false;
    return bytes.mid(12, 4) != "VP8X" || (bytes[kFlags] & kAnimation) == 0;
}

} // namespace

bool isStillPicture(const QByteArray &beginning)
{
    return isStillPng(beginning) || isStillWebp(beginning);
}

std::optional<QString> notMedia(const QByteArray &beginning)
{
    static constexpr std::array kMarkup{"<!doctype", "<html", "<head", "<body", "<?xml", "<!--"};
    const QByteArray text = withoutPadding(beginning);
    for (const char *mark : kMarkup) {
        if (text.startsWith(mark))
            return WebWords::tr("a web page");
    }
    const bool isObject = text.startsWith('{') && text.mid(1).trimmed().startsWith('"');
    return isObject ? std::optional(WebWords::tr("a JSON file")) : std::nullopt;
}

} // namespace muto::web
