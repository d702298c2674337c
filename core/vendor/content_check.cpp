#include "core/vendor/content_check.h"

#include "core/vendor/vendor_words.h"

#include <QFileInfo>

#include <optional>
#include <vector>

namespace muto::vendor {

namespace {

struct Magic
{
    qsizetype at;
    QByteArray bytes;
    ContentType type;
};

ContentType type(const char *mime, const char *extension)
{
    return {QString::fromLatin1(mime), QString::fromLatin1(extension)};
}

const std::vector<Magic> &magics()
{
    static const std::vector<Magic> table{
        {0, "wOF2", type("font/woff2", "woff2")},
        {0, "wOFF", type("font/woff", "woff")},
        {0, "OTTO", type("font/otf", "otf")},
        {0, QByteArray("\0\1\0\0\0", 5), type("font/ttf", "ttf")},
        {0, "\x89PNG", type("image/png", "png")},
        {0, "\xff\xd8\xff", type("image/jpeg", "jpg")},
        {0, "GIF8", type("image/gif", "gif")},
        {8, "WEBP", type("image/webp", "webp")},
        {8, "WAVE", type("audio/wav", "wav")},
        {4, "ftypavif", type("image/avif", "avif")},
        {4, "ftypM4A", type("audio/mp4", "m4a")},
        {4, "ftypqt", type("video/quicktime", "mov")},
        {4, "ftyp", type("video/mp4", "mp4")},
        {0, "\x1a\x45\xdf\xa3", type("video/webm", "webm")},
        {0, "OggS", type("audio/ogg", "ogg")},
        {0, "ID3", type("audio/mpeg", "mp3")},
        {0, "fLaC", type("audio/flac", "flac")},
        {0, "glTF", type("model/gltf-binary", "glb")},
        {0, QByteArray("\0asm", 4), type("application/wasm", "wasm")},
    };
    return table;
}

std::optional<ContentType> typeByMagic(const QByteArray &body)
{
    for (const Magic &magic : magics()) {
        if (body.mid(magic.at, magic.bytes.size()) == magic.bytes)
            return magic.type;
    }
    return std::nullopt;
}

/// Types of text and others without a mark of their own, by extension and by header.
const std::vector<ContentType> &namedTypes()
{
    static const std::vector<ContentType> table{type("text/javascript", "js"),
                                                type("text/javascript", "mjs"),
                                                type("text/css", "css"),
                                                type("application/json", "json"),
                                                type("image/svg+xml", "svg"),
                                                type("audio/mpeg", "mp3"),
                                                type("text/vtt", "vtt"),
                                                type("model/gltf+json", "gltf"),
                                                type("application/zip", "lottie"),
                                                type("audio/aac", "aac"),
                                                type("application/javascript", "js"),
                                                type("application/x-javascript", "js")};
    return table;
}

ContentType typeByName(const QUrl &url, const QByteArray &headerMime)
{
    const QString extension = QFileInfo(url.path()).suffix().toLower();
    for (const ContentType &known : namedTypes()) {
        if (known.extension == extension)
            return known;
    }
    for (const ContentType &known : namedTypes()) {
        if (known.mime == QLatin1String(headerMime))
            return known.extension == QLatin1String("js") ? type("text/javascript", "js") : known;
    }
    const bool hasHeader = headerMime.contains('/') && headerMime != "text/html";
    return {hasHeader ? QString::fromLatin1(headerMime) : QStringLiteral("application/octet-stream"),
            QStringLiteral("bin")};
}

QByteArray beginning(const QByteArray &body)
{
    constexpr qsizetype kEnough = 1024;
    QByteArray text = body.left(kEnough);
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    return text.trimmed().toLower();
}

bool isWebPage(const QByteArray &body)
{
    const QByteArray text = beginning(body);
    for (const char *mark : {"<!doctype html", "<html", "<head", "<body", "<title", "<meta"}) {
        if (text.startsWith(mark))
            return true;
    }
    return text.startsWith("<!--") && text.contains("<html");
}

bool isSvg(const QByteArray &body)
{
    const QByteArray text = beginning(body);
    return text.startsWith("<svg") ||
           ((text.startsWith("<?xml") || text.startsWith("<!")) && text.contains("<svg"));
}

QString wordFor(RemoteKind kind)
{
    switch (kind) {
    case RemoteKind::Script:
    case RemoteKind::Module:
        return VendorWords::tr("a script");
    case RemoteKind::StyleSheet:
        return VendorWords::tr("a style sheet");
    case RemoteKind::Font:
        return VendorWords::tr("a font");
    case RemoteKind::Image:
        return VendorWords::tr("a picture");
    case RemoteKind::Media:
        return VendorWords::tr("a film or sound");
    case RemoteKind::Other:
        return VendorWords::tr("a file");
    }
    Q_UNREACHABLE();
}

/// A film that is text, a script that is a picture: not what the page asked for.
bool fits(RemoteKind kind, const std::optional<ContentType> &magic, const QByteArray &body)
{
    switch (kind) {
    case RemoteKind::Script:
    case RemoteKind::Module:
    case RemoteKind::StyleSheet:
        return !magic && !isSvg(body);
    case RemoteKind::Font:
    case RemoteKind::Image:
    case RemoteKind::Media:
        return magic || !beginning(body).startsWith('{');
    case RemoteKind::Other:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<ContentType> checkContent(const QUrl &url, RemoteKind kind, const QByteArray &headerMime,
                                 const QByteArray &body)
{
    const QString shown = url.toDisplayString().left(200);
    if (body.isEmpty())
        return fail(ErrorKind::Media, VendorWords::tr("%1 is empty").arg(shown));
    const auto magic = typeByMagic(body);
    if (isWebPage(body) || !fits(kind, magic, body))
        return fail(
            ErrorKind::Media,
            VendorWords::tr("%1 is not %2: the server gave %3 instead")
                .arg(shown, wordFor(kind),
                     isWebPage(body) ? VendorWords::tr("a web page") : VendorWords::tr("something else")),
            VendorWords::tr("Open the address in a browser: it may need a login, or have moved."));
    if (kind == RemoteKind::Script || kind == RemoteKind::Module)
        return type("text/javascript", "js");
    if (kind == RemoteKind::StyleSheet)
        return type("text/css", "css");
    if (magic)
        return *magic;
    return isSvg(body) ? type("image/svg+xml", "svg") : typeByName(url, headerMime);
}

} // namespace muto::vendor
