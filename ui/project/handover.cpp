#include "ui/project/handover.h"

#include "core/captions/caption_reader.h"
#include "core/composition/html_document.h"
#include "core/composition/html_file.h"
#include "core/library/asset_kind.h"
#include "core/vendor/address_rules.h"
#include "ui/project/asset_drop.h"
#include "ui/project/drop_hint.h"
#include "ui/support/shared_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QTextDocumentFragment>

#include <algorithm>
#include <optional>

namespace muto::ui {

using Kind = Handover::Kind;

namespace {

constexpr int kLongestShown = 32;
constexpr qsizetype kLongestPage = qsizetype(1) << 20; // a picture may be written into its address

struct HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::Handover)
};

bool canBecomeAsset(const QString &path)
{
    return library::isMedia(library::assetKind(path)) || captions::isCaptionFile(path);
}

bool isOfTheWeb(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
}

bool isPictureInItsAddress(const QUrl &url)
{
    return url.scheme() == QLatin1String("data") &&
           url.path().startsWith(QLatin1String("image/"), Qt::CaseInsensitive);
}

QUrl addressIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.contains(QLatin1Char('\n')) ? QUrl() : QUrl(trimmed, QUrl::StrictMode);
}

/// The address of a picture, where a page holds that and nothing to be read.
QUrl onlyPictureIn(const QString &page)
{
    const auto html =
        page.size() > kLongestPage ? fail(Error()) : composition::HtmlDocument::parse(page.toUtf8());
    if (!html)
        return {};
    QUrl found;
    for (const composition::HtmlElement &element : html->elements()) {
        if (element.tag != QLatin1String("img"))
            continue;
        if (!found.isEmpty())
            return {};
        found = QUrl(element.value(QLatin1String("src")));
    }
    const QString words = found.isEmpty() ? QString() : QTextDocumentFragment::fromHtml(page).toPlainText();
    const bool isAlone = std::all_of(words.begin(), words.end(), [](QChar letter) {
        return letter.isSpace() || letter == QChar::ObjectReplacementCharacter;
    });
    return isAlone ? found : QUrl();
}

Handover refused(const QString &why)
{
    return {Kind::Refused, {}, {}, why};
}

/// `isMedia` for who knows it; others go by its name.
std::optional<Handover> ofAddress(const QUrl &url, bool isMedia)
{
    if (isPictureInItsAddress(url))
        return Handover{Kind::Picture, {}, url};
    if (!isOfTheWeb(url) || !(isMedia || library::isMedia(library::assetKind(url.path()))))
        return std::nullopt;
    if (const auto allowed = vendor::checkRemoteUrl(url); !allowed)
        return refused(allowed.error().message);
    return Handover{Kind::WebFile, {}, url};
}

QUrl webAddressIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const auto found = std::find_if(urls.begin(), urls.end(), isOfTheWeb);
    return found == urls.end() ? addressIn(data.text()) : *found;
}

Handover ofText(const QMimeData &data)
{
    // Some programs hand over nothing but the page. A link is told by its address.
    QString text = data.text();
    if (text.trimmed().isEmpty() && data.hasHtml())
        text = QTextDocumentFragment::fromHtml(data.html()).toPlainText();
    text = text.remove(QChar::ObjectReplacementCharacter).trimmed(); // in place of a picture
    return text.isEmpty() ? Handover{} : Handover{Kind::Text, {}, {}, text};
}

/// Files that nobody has a use for.
std::optional<Handover> ofUselessFiles(const QMimeData &data)
{
    const QList<QUrl> urls = fileUrls(data);
    if (urls.isEmpty() || !urls.front().isLocalFile())
        return std::nullopt;
    return refused(HandoverWords::tr("%1 is no picture, film, sound, captions or composition.")
                       .arg(QFileInfo(urls.front().toLocalFile()).fileName()));
}

} // namespace

Handover handoverOf(const QMimeData &data)
{
    if (const QStringList names = assetNames(data); !names.isEmpty())
        return {Kind::Assets, names};
    if (const QStringList blocks = blockIds(data); !blocks.isEmpty())
        return {Kind::Blocks, blocks};
    if (const QStringList files = droppedFiles(data); !files.isEmpty())
        return {Kind::Files, files};
    if (const QString path = droppedPath(data); !path.isEmpty())
        return {Kind::Film, {path}};
    if (const auto useless = ofUselessFiles(data))
        return *useless;
    if (data.hasImage())
        return {Kind::Picture};
    if (data.hasHtml()) {
        if (const auto picture = ofAddress(onlyPictureIn(data.html()), true))
            return *picture;
    }
    if (const auto media = ofAddress(webAddressIn(data), false))
        return *media;
    return ofText(data);
}

QImage pictureOf(const QMimeData &data, const Handover &handover)
{
    if (!isPictureInItsAddress(handover.url))
        return qvariant_cast<QImage>(data.imageData());
    const QByteArray address = handover.url.toEncoded(QUrl::FullyEncoded);
    const qsizetype comma = address.indexOf(',');
    const QByteArray body = QByteArray::fromPercentEncoding(address.mid(comma + 1));
    return QImage::fromData(address.left(comma).endsWith(";base64") ? QByteArray::fromBase64(body) : body);
}

library::ImportWay importWayOf(const Handover &handover)
{
    return handover.isLinked ? library::ImportWay::Link : library::ImportWay::Copy;
}

QString heldName(const Handover &handover)
{
    const QString name = handoverName(handover);
    if (!handover.is(Kind::Files))
        return name;
    return handover.isLinked ? HandoverWords::tr("Link to %1").arg(name)
                             : HandoverWords::tr("Copy of %1").arg(name);
}

QString handoverName(const Handover &handover)
{
    switch (handover.kind) {
    case Kind::Assets:
    case Kind::Blocks:
    case Kind::Files:
    case Kind::Film:
        return dropName(handover.names);
    case Kind::Picture:
        return HandoverWords::tr("a picture");
    case Kind::WebFile: {
        const QString name = handover.url.fileName();
        return name.isEmpty() ? HandoverWords::tr("a file of %1").arg(handover.url.host())
                              : HandoverWords::tr("%1 of %2", "a file, and the site that has it")
                                    .arg(name, handover.url.host());
    }
    case Kind::Text: {
        const QString words = handover.text.simplified();
        const QString shown =
            words.size() > kLongestShown ? words.left(kLongestShown).trimmed() + QStringLiteral("…") : words;
        return HandoverWords::tr("“%1”", "a text").arg(shown);
    }
    case Kind::Refused:
    case Kind::Nothing:
        break;
    }
    return {};
}

QStringList mediaIn(const QString &folder)
{
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        if (canBecomeAsset(file.fileName()))
            paths.append(file.filePath());
    }
    return paths;
}

QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = fileUrls(data);
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        // Folders and pages are opened, which is the window's business.
        if (!path.isEmpty() && canBecomeAsset(path))
            paths.append(path);
    }
    return paths;
}

QString droppedPath(const QMimeData &data)
{
    const QList<QUrl> urls = fileUrls(data);
    for (const QUrl &url : urls) {
        const QFileInfo file(url.toLocalFile());
        if (url.isLocalFile() &&
            (file.isDir() || (file.isFile() && composition::isHtmlName(file.fileName()))))
            return file.filePath();
    }
    return {};
}

} // namespace muto::ui
