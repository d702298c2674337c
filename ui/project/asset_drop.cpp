#include "ui/project/asset_drop.h"

#include "core/captions/caption_reader.h"
#include "core/library/asset_kind.h"
#include "ui/project/project_files.h"
#include "ui/support/shared_files.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace muto::ui {

std::unique_ptr<QMimeData> assetMimeData(const QStringList &names, const ProjectFiles &files)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &name : names)
        urls.append(QUrl::fromLocalFile(files.pathOf(name)));
    data->setData(kAssetMimeType, names.join(QLatin1Char('\n')).toUtf8());
    data->setUrls(urls);
    return data;
}

QStringList assetNames(const QMimeData &data)
{
    return QString::fromUtf8(data.data(kAssetMimeType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList blockIds(const QMimeData &data)
{
    return QString::fromUtf8(data.data(kBlockMimeType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

namespace {

bool canBecomeAsset(const QString &path)
{
    return library::isMedia(library::assetKind(path)) || captions::isCaptionFile(path);
}

} // namespace

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

QStringList takeCaptions(QStringList &files)
{
    QStringList taken;
    files.removeIf([&taken](const QString &file) {
        const bool isOne = captions::isCaptionFile(file);
        if (isOne)
            taken.append(file);
        return isOne;
    });
    return taken;
}

AssetDropTarget::AssetDropTarget(QWidget *widget)
    : QObject(widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool AssetDropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragLeave)
        Q_EMIT left();
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList names = assetNames(*drop->mimeData());
    const QStringList paths = names.isEmpty() ? droppedFiles(*drop->mimeData()) : QStringList();
    const QStringList blocks = m_takesBlocks ? blockIds(*drop->mimeData()) : QStringList();
    if (names.isEmpty() && paths.isEmpty() && blocks.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    const DropPoint at{drop->position(), drop->modifiers()};
    if (event->type() == QEvent::Drop) {
        Q_EMIT left();
        if (blocks.isEmpty())
            Q_EMIT dropped(names, paths, at);
        else
            Q_EMIT blocksDropped(blocks, at);
    } else {
        Q_EMIT hovered(names + blocks, paths, at);
    }
    return true;
}

} // namespace muto::ui
