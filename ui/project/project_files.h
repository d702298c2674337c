#pragma once

#include "core/base/result.h"
#include "core/composition/composition_file.h"
#include "core/edit/document.h"
#include "core/edit/element_path.h"
#include "core/library/file_moves.h"
#include "ui/main/project_scan.h"
#include "ui/project/asset_importer.h"

#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace muto::ui {

/// Where files from elsewhere go unless somebody says otherwise.
inline const QString kAssetFolder = QStringLiteral("assets");

/// A file that something names and that is not there.
struct MissingFile
{
    QString file;   ///< That names it.
    QString url;    ///< As written.
    QString target; ///< What it would be called in the project.
    friend bool operator==(const MissingFile &, const MissingFile &) = default;
};

/// The files of the project that is open: what there is, what names what, and everything that is done to
/// them. Names are relative to the project, with forward slashes. A file that is moved is a step of the
/// document's history, with what names it; undoing that step moves the file back. GUI thread.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    /// Opens a file of the project as a text to edit; one that is open already is fine.
    using OpenText = std::function<Result<>(const QString &name)>;

    ProjectFiles(edit::Document &document, OpenText openText, QObject *parent = nullptr);
    ~ProjectFiles() override;

    /// Who sees to it that nothing is being written while files are moved.
    void setBeforeMoves(std::function<void()> settle) { m_settle = std::move(settle); }

    void setProject(const composition::ProjectLocation &location);
    void close() { setProject({}); }
    const composition::ProjectLocation &location() const { return m_location; }
    bool isOpen() const { return !m_location.folder.isEmpty(); }

    /// Looks again, in the background.
    void refresh();
    const std::map<QString, FileStamp> &files() const { return m_files; }
    const QStringList &folders() const { return m_folders; } ///< Without the project's own.
    bool has(const QString &name) const { return m_files.contains(name); }
    QString pathOf(const QString &name) const;

    edit::Document &document() const { return m_document; }
    /// How often the open pages and style sheets name which file.
    QHash<QString, int> uses() const;
    QSet<QString> used() const; ///< Those that are named at all.
    /// The elements of open pages that name a file, in order.
    QList<edit::ElementPath> elementsNaming(const QString &name) const;
    std::vector<MissingFile> missing() const;
    QStringList remoteUrls() const;

    /// A file or a folder, in the editor or not, the film that is open, too.
    Result<> move(const QString &from, const QString &to);
    /// Several, into a folder: all or none, as one step.
    Result<> moveInto(const QString &folder, const QStringList &names);
    Result<QString> duplicate(const QString &name);
    Result<> moveToTrash(const QStringList &names);
    /// What went to the trash last comes back, as long as nothing else has its name.
    Result<> takeFromTrash();
    /// The first name like `leaf` that nothing in a folder has: "style-2.css".
    QString freeName(const QString &folder, const QString &leaf) const;
    /// An empty film as large as the one that is open, in a file with a free name in a folder.
    Result<QString> createComposition(const QString &folder);
    Result<> createFile(const QString &name, const QByteArray &bytes = {});
    Result<> createFolder(const QString &name);
    /// What brings files in.
    AssetImporter &importer() const { return *m_importer; }
    /// Copies files into the project, in the background, one call after the other; `refused` tells of those
    /// that could not be.
    void import(const QStringList &paths, const QString &folder = kAssetFolder, AssetImporter::Then then = {})
    {
        m_importer->import(paths, folder, std::move(then));
    }

    /// What names the missing file names another one from now on.
    Result<> relink(const MissingFile &missing, const QString &name);

Q_SIGNALS:
    void changed();                          ///< There are others, or other ones.
    void referencesChanged();                ///< What names which; comes a moment after edits.
    void imported(const QStringList &names); ///< Whoever asked for them.
    void trashed(const QStringList &names);
    void refused(const muto::Error &error);

private:
    struct Scan
    {
        QString folder;
        ProjectScan found;
    };
    /// A file, and where the trash has it.
    struct Trashed
    {
        QString name;
        QString path;
        QStringList texts; ///< That were open.
    };

    void onScanned();
    void onImported(const QStringList &names);
    Result<> checkName(const QString &name) const;
    Result<> moveOnDisk(const edit::FileMove &move);
    void onFilesMoved(const edit::FileMove &move);
    Result<QStringList> textsToClose(const QString &name) const;
    void openWhatNames(const library::FileMoves &moves);
    /// Whether what goes by another name has moved on the disk, or lay there all along.
    enum class Moved { Files, NamesAlone };
    Result<std::vector<edit::Document::FileEdit>> rewritten(const library::FileMoves &moves,
                                                            Moved moved) const;
    std::function<bool(const QString &)> exists() const;

    edit::Document &m_document;
    OpenText m_openText;
    std::function<void()> m_settle = [] {};
    composition::ProjectLocation m_location;
    std::map<QString, FileStamp> m_files;
    QStringList m_folders;
    QFutureWatcher<Scan> m_scanning;
    AssetImporter *m_importer;
    std::vector<Trashed> m_trashed; ///< The last time.
    QTimer m_quiet;                 ///< Since the last edit.
    bool m_isStale = false;
};

} // namespace muto::ui
