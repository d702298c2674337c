#include "core/composition/html_file.h"

#include "core/composition/composition_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muto::composition {

namespace {

constexpr qint64 kSniffedBytes = 8192;

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Text has no NUL in it, and HTML has a tag somewhere near its beginning.
bool looksLikeHtml(const QByteArray &head)
{
    return !head.contains('\0') && head.contains('<');
}

/// The first bytes of a file, or all of them, refused unless they can be HTML.
Result<QByteArray> readHtml(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuseToOpen(path, CompositionWords::tr("there is no such file."), anyHtml());
    if (!info.isFile())
        return refuseToOpen(path, CompositionWords::tr("it is not a file."), anyHtml());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuseToOpen(path, file.errorString(), CompositionWords::tr("Check that you may read it."));
    const QByteArray bytes = file.read(limit);
    if (file.error() != QFileDevice::NoError)
        return refuseToOpen(path, file.errorString(), CompositionWords::tr("Check that you may read it."));
    if (isUtf16(bytes))
        return refuseToOpen(path, CompositionWords::tr("it is written in UTF-16."),
                            CompositionWords::tr("Save it as UTF-8."));
    if (!looksLikeHtml(bytes.left(kSniffedBytes)))
        return refuseToOpen(path, CompositionWords::tr("it is not an HTML file."), anyHtml());
    return bytes;
}

} // namespace

tl::unexpected<Error> refuseToOpen(const QString &path, const QString &why, const QString &whatToDo)
{
    return fail(ErrorKind::Composition,
                CompositionWords::tr("Cannot open %1: %2").arg(QDir::toNativeSeparators(path), why),
                whatToDo);
}

QString anyHtml()
{
    return CompositionWords::tr("Choose a folder with an index.html, or an HTML file.");
}

bool isHtmlName(const QString &name)
{
    return name.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
}

Result<> sniffHtml(const QString &path)
{
    return readHtml(path, kSniffedBytes).map([](const QByteArray &) {});
}

Result<HtmlDocument> readHtmlDocument(const QString &path)
{
    auto html = readHtml(path, HtmlDocument::kLargestSource + 1);
    if (!html)
        return fail(html.error());
    auto document = HtmlDocument::parse(std::move(*html));
    if (!document)
        return fail(document.error().within(CompositionWords::tr("Cannot read %1").arg(path)));
    return document;
}

} // namespace muto::composition
