#include "ui/settings/storage_page.h"

#include "core/base/data_size.h"
#include "core/base/scoped_temp_dir.h"
#include "ui/editing/project_saver.h"
#include "ui/settings/page_rows.h"
#include "ui/support/show_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>

#include <utility>

namespace muto::ui {

namespace {

constexpr QLatin1String kScratch("renders");

} // namespace

StorageFolders StorageFolders::ofProgram()
{
    const SafetyFolders safety = SafetyFolders::ofProgram();
    return {QFileInfo(ScopedTempDir::defaultParent()).absolutePath(), safety.backups, safety.journals};
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

void clearCache(const QString &folder)
{
    const QDir cache(folder);
    for (const QFileInfo &entry :
         cache.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.fileName() == kScratch)
            ScopedTempDir::removeLeftovers(entry.filePath());
        else if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

StoragePage::StoragePage(StorageFolders folders, QWidget *parent)
    : SettingsPage(parent)
    , m_folders(std::move(folders))
{
    auto *rows = makeRows(this);
    addFolder(rows, "cache", tr("Cache"), m_folders.cache,
              tr("What can be made again: scratch folders of renders, pictures of films."), true);
    addFolder(rows, "backups", tr("Backups"), m_folders.backups,
              tr("Earlier versions of what you have edited."), false);
    addFolder(rows, "journals", tr("Unsaved edits"), m_folders.journals,
              tr("What is not saved yet, to be offered again after a crash."), false);
    load();
}

void StoragePage::addFolder(QFormLayout *rows, const char *name, const QString &label, const QString &path,
                            const QString &note, bool isClearable)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *size = new QLabel(line);
    size->setObjectName(QLatin1String(name) + QLatin1String("Size"));
    auto *show = new QPushButton(tr("Show Folder"), line);
    show->setObjectName(QLatin1String(name) + QLatin1String("ShowButton"));
    show->setProperty("compact", true);
    show->setAutoDefault(false);
    show->setToolTip(QDir::toNativeSeparators(path));
    show->setAccessibleName(tr("Show folder: %1").arg(label));
    connect(show, &QPushButton::clicked, this, [path] {
        QDir().mkpath(path);
        openFile(path);
    });
    row->addWidget(size, 1);
    row->addWidget(show);
    if (isClearable) {
        auto *clearing = new QPushButton(tr("&Clear Cache"), line);
        clearing->setObjectName(QStringLiteral("clearCacheButton"));
        clearing->setProperty("compact", true);
        clearing->setAutoDefault(false);
        clearing->setToolTip(tr("Remove everything from the cache; renders that run are left alone"));
        connect(clearing, &QPushButton::clicked, this, [this, size] { clear(size); });
        row->addWidget(clearing);
    }
    addRow(rows, label, line, note);
    m_sizes.emplace_back(path, size);
}

QString StoragePage::title() const
{
    return tr("Storage");
}

QString StoragePage::iconName() const
{
    return QStringLiteral("folder");
}

void StoragePage::load()
{
    for (const auto &[path, size] : m_sizes)
        count(path, size);
}

void StoragePage::count(const QString &path, QLabel *size)
{
    size->setText(tr("Counting…"));
    auto *counting = new QFutureWatcher<qint64>(size);
    connect(counting, &QFutureWatcherBase::finished, size, [size, counting] {
        size->setText(dataSizeText(counting->result()));
        counting->deleteLater();
    });
    counting->setFuture(QtConcurrent::run(bytesIn, path));
}

void StoragePage::clear(QLabel *size)
{
    auto *clearing = new QFutureWatcher<void>(size);
    connect(clearing, &QFutureWatcherBase::finished, this, [this, size, clearing] {
        clearing->deleteLater();
        count(m_folders.cache, size);
    });
    size->setText(tr("Clearing…"));
    clearing->setFuture(QtConcurrent::run(clearCache, m_folders.cache));
}

} // namespace muto::ui
