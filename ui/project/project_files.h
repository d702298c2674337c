#pragma once

#include "core/base/result.h"
#include "core/composition/composition_file.h"
#include "core/edit/document.h"
#include "core/edit/element_path.h"
#include "core/library/file_moves.h"
#include "core/library/file_references.h"
#include "core/project/project_scan.h"
#include "ui/project/asset_importer.h"
#include "ui/project/file_steps.h"

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
    QString file;          ///< That names it.
    QString url;           ///< As written.
    QString target;        ///< What it would be called in the project.
    QString linkedTo = {}; ///< Where the original was, of a link that leads nowhere.
    friend bool operator==(const MissingFile &, const MissingFile &) = default;
};

/// The files of the project that is open: what there is, what names what, and everything that is done to
/// them. Names are relative to the project, with forward slashes. Whatever is done is a step of the
/// document's history: a file that is moved, with what names it, one that is made, copied, brought in or
/// thrown away. GUI thread.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    /// Opens a file of the project as a text to edit; one that is open already is fine.
    using OpenText = std::function<Result<>(const QString &name)>;

    ProjectFiles(edit::Document &document, OpenText openText, QObject *parent = nullptr);
    ~ProjectFiles() override;

    /// Who sees to it that nothing is being written while files are moved.
    void setBeforeMoves(std::function<void()> settle) { m_steps.setBeforeMoves(std::move(settle)); }

    void setProject(const composition::ProjectLocation &location);
    void close() { setProject({}); }
    const composition::ProjectLocation &location() const { return m_location; }
    bool isOpen() const { return !m_location.folder.isEmpty(); }

    /// Looks again, in the background.
    void refresh();
    const std::map<QString, project::FileStamp> &files() const { return m_files; }
    /// False where the project has more files than are listed.
    bool isWhole() const { return m_isWhole; }
    /// How many files and folders are listed at most, from the next look on.
    void setMostFiles(int most) { m_mostFiles = most; }
    /// Links of the project that lead nowhere, whether anything names them or not, with where they say.
    const std::map<QString, QString> &brokenLinks() const { return m_brokenLinks; }
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
    Result<> takeFromTrash() { return m_steps.takeFromTrash(); }
    /// The first name like `leaf` that nothing in a folder has: "style-2.css".
    QString freeName(const QString &folder, const QString &leaf) const;
    /// Which step it is that brings a file: one of its own, or the one that whoever asked for it is about to
    /// take, where `claim` makes it a part of that.
    enum class InStep { Own, Next };

    /// An empty film as large as the one that is open, in a file with a free name in a folder.
    Result<QString> createComposition(const QString &folder, InStep step = InStep::Own);
    Result<> createFile(const QString &name, const QByteArray &bytes = {}, InStep step = InStep::Own);
    Result<> createFolder(const QString &name);
    /// What brings files in.
    AssetImporter &importer() const { return *m_importer; }
    /// Copies files into the project, or links them, in the background, one call after the other; `refused`
    /// tells of those that could not be. What `then` does is the same step.
    void import(const QStringList &paths, const QString &folder = kAssetFolder, AssetImporter::Then then = {},
                library::ImportWay way = library::ImportWay::Copy);
    /// The same for who goes on later, with a step of its own that has to `claim` what was brought.
    void importForNext(const QStringList &paths, AssetImporter::Then then,
                       const QString &folder = kAssetFolder,
                       library::ImportWay way = library::ImportWay::Copy);
    /// The path of the original of a file that is a link to one elsewhere; empty for every other.
    QString linkedTo(const QString &name) const;
    /// Copies of the originals, in the background, in the place of links to them: all of them or none, as one
    /// step. Names of other files are passed over.
    void copyIn(const QStringList &names);
    /// A link, which may lead nowhere, leads to another original from now on.
    Result<> linkTo(const QString &name, const QString &original);
    /// Whether any of them is new and in no step yet.
    bool isUnclaimed(const QStringList &names) const;
    /// Those of `names` that are new are from now on: in the step that is going on, or one of their own.
    Result<> claim(const QStringList &names);

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
        project::ProjectScan found;
    };

    void onScanned();
    void onImported(const QStringList &names);
    void onFilesMoved(const edit::FileMove &move);
    void takeArrivals();
    void take(const AssetImporter::Arrival &arrival);
    Result<> made(const QString &text, const QString &name, const QString &madeFolder, InStep step);
    QStringList withNewFolders(QStringList names);
    void openWhatNames(const library::FileMoves &moves);
    /// Whether what goes by another name has moved on the disk, or lay there all along.
    enum class Moved { Files, NamesAlone };
    Result<std::vector<edit::Document::FileEdit>> rewritten(const library::FileMoves &moves,
                                                            Moved moved) const;
    std::function<bool(const QString &)> exists() const;
    library::NamingText textOf(const QString &file) const;
    library::ModuleFolders moduleFolders() const;
    void takeCopies(const QStringList &links, const QStringList &copies);

    edit::Document &m_document;
    OpenText m_openText;
    composition::ProjectLocation m_location;
    std::map<QString, project::FileStamp> m_files;
    std::map<QString, QString> m_brokenLinks;
    QStringList m_folders;
    QFutureWatcher<Scan> m_scanning;
    AssetImporter *m_importer;
    FileSteps m_steps;
    std::vector<AssetImporter::Arrival> m_arrivals; ///< That wait for the end of a gesture.
    QTimer m_afterGesture;
    QStringList m_unclaimed;   ///< New files that are to be in a step with what is done with them.
    QSet<QString> m_noFolders; ///< Were not there when files were to be brought into them.
    QTimer m_quiet;            ///< Since the last edit.
    bool m_isStale = false;
    bool m_isWhole = true;
    int m_mostFiles = project::kMostFiles;
};

} // namespace muto::ui
