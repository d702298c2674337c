#include "core/web/payload_sniff.h"

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

} // namespace

std::optional<QString> notMedia(const QByteArray &beginning)
{
    static constexpr std::array kMarkup{"<!doctype", "<html", "<head", "<body", "<?xml", "<!--"};
    const QByteArray text = withoutPadding(beginning);
    for (const char *mark : kMarkup) {
        if (text.startsWith(mark))
            return QStringLiteral("a web page");
    }
    const bool isObject = text.startsWith('{') && text.mid(1).trimmed().startsWith('"');
    return isObject ? std::optional(QStringLiteral("a JSON file")) : std::nullopt;
}

} // namespace muto::web
