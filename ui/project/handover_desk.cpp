#include "ui/project/handover_desk.h"

#include "core/library/asset_kind.h"
#include "core/vendor/content_check.h"
#include "core/vendor/network_transport.h"
#include "ui/support/dialogs.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kLongestName = 80;

Error cannotFetch(const QUrl &url, const QString &why)
{
    return {ErrorKind::Media, HandoverDesk::tr("Cannot fetch %1: %2").arg(url.toDisplayString(), why), {}};
}

bool writeDown(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

QString nameOfFetched(const QUrl &url, const QString &extension)
{
    static const QRegularExpression unfit(QStringLiteral(R"([\x00-\x1f\x7f/\\:*?"<>|]+)"));
    QString name = QUrl::fromPercentEncoding(url.fileName(QUrl::FullyEncoded).toUtf8())
                       .replace(unfit, QStringLiteral("-"));
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')))
        name.prepend(url.host());
    // An address may say nothing of what is there, or something else.
    const bool isNamed = library::assetKind(name) == library::assetKind(QStringLiteral("a.") + extension);
    if (!isNamed)
        name = name.left(kLongestName) + QLatin1Char('.') + extension;
    const QString suffix = name.mid(name.lastIndexOf(QLatin1Char('.')));
    return name.size() <= kLongestName ? name : name.left(kLongestName - suffix.size()) + suffix;
}

HandoverDesk::HandoverDesk(ProjectFiles &files, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_makeNetwork([] { return std::make_unique<vendor::NetworkTransport>(); })
{
}

HandoverDesk::~HandoverDesk() = default;

void HandoverDesk::bring(const Wish &wish)
{
    switch (wish.what.kind) {
    case Handover::Kind::Files:
        return m_files.importForNext(wish.what.names, wish.then, wish.folder, importWayOf(wish.what));
    case Handover::Kind::Picture:
        return keepPicture(wish);
    case Handover::Kind::WebFile:
        return ask(wish);
    default:
        return;
    }
}

/// To pack or write something large takes longer than a window may stand still.
void HandoverDesk::keep(const Wish &wish, const QString &name, const Writer &write)
{
    const auto folder = std::make_shared<QTemporaryDir>(); // until the file has been brought in
    const QString path = folder->filePath(name);
    QtConcurrent::run([write, path] { return write(path); }).then(this, [=, this](bool isWritten) {
        if (!isWritten)
            return Q_EMIT refused(
                {ErrorKind::Io, tr("Cannot keep %1: %2 cannot be written.").arg(name, path), {}});
        m_files.importForNext(
            {path}, [folder, then = wish.then](const QStringList &names) { then(names); }, wish.folder);
    });
}

void HandoverDesk::keepPicture(const Wish &wish)
{
    if (wish.picture.isNull())
        return Q_EMIT refused({ErrorKind::Media, tr("The picture that was handed over cannot be read."),
                               tr("Save it as a file where it comes from, and drop that.")});
    keep(wish, QStringLiteral("picture.png"),
         [picture = wish.picture](const QString &path) { return picture.save(path); });
}

void HandoverDesk::ask(const Wish &wish)
{
    const Question question{tr("Fetch from the Web"),
                            tr("Fetch %1?").arg(handoverName(wish.what)),
                            tr("%1 is downloaded once and becomes a file of the project, so that films are "
                               "made without the network. Mind who it belongs to.")
                                .arg(wish.what.url.toDisplayString()),
                            tr("&Fetch"),
                            tr("Cancel"),
                            wish.asText ? tr("&Insert Its Address as Text") : QString()};
    m_dialogs.ask(
        &m_window, question, [this, wish] { fetch(wish); }, wish.asText);
}

void HandoverDesk::fetch(const Wish &wish)
{
    if (m_downloader)
        return Q_EMIT refused(cannotFetch(wish.what.url, tr("something else is being fetched.")));
    m_network = m_makeNetwork();
    m_downloader = std::make_unique<vendor::Downloader>(*m_network);
    connect(m_downloader.get(), &vendor::Downloader::finished, this,
            [this, wish](const Result<vendor::Download> &download) {
                endFetch();
                take(wish, download);
            });
    const QString name = wish.what.url.fileName();
    Q_EMIT fetchBegan(name.isEmpty() ? wish.what.url.toDisplayString() : name, wish.what.url.host());
    m_downloader->fetch(wish.what.url);
}

void HandoverDesk::cancel()
{
    if (!m_downloader)
        return;
    m_downloader->cancel();
    endFetch();
}

/// They are in the middle of telling.
void HandoverDesk::endFetch()
{
    m_downloader.release()->deleteLater();
    m_network.release()->deleteLater();
    Q_EMIT fetchEnded();
}

void HandoverDesk::take(const Wish &wish, const Result<vendor::Download> &download)
{
    if (!download)
        return Q_EMIT refused(download.error());
    const QUrl &url = wish.what.url;
    const auto content =
        vendor::checkContent(download->url, vendor::RemoteKind::Other, download->mime, download->body);
    if (!content)
        return Q_EMIT refused(content.error());
    if (!library::isMedia(library::assetKind(QStringLiteral("a.") + content->extension)))
        return Q_EMIT refused(cannotFetch(url, tr("what is there is no picture, film or sound.")));
    keep(wish, nameOfFetched(url, content->extension),
         [body = download->body](const QString &path) { return writeDown(body, path); });
}

} // namespace muto::ui
