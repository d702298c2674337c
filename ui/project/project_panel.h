#pragma once

#include "core/base/result.h"
#include "core/edit/editor_actions.h"
#include "ui/project/asset_drop.h"
#include "ui/project/asset_importer.h"
#include "ui/project/asset_inserter.h"
#include "ui/project/drop_place.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace muto::ui {

class AssetInserter;
class AssetsPage;
class CatalogPage;
class CompositionsPage;
class Dialogs;
class FilesPage;
class ProjectFiles;

/// The Project panel: assets, files and compositions of the project that is open, and what is missing.
class ProjectPanel : public QWidget
{
    Q_OBJECT

public:
    /// Where the playhead is, in seconds of the film.
    using Playhead = std::function<double()>;

    ProjectPanel(ProjectFiles &files, edit::EditorActions &actions, Playhead playhead, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    AssetsPage &assets() const { return *m_assets; }
    FilesPage &filesPage() const { return *m_filesPage; }
    CompositionsPage &compositions() const { return *m_compositions; }
    CatalogPage &catalog() const { return *m_catalog; }
    void showSection(int section); ///< Assets, files, compositions, catalog.

    /// How long a clip is whose file has no length of its own.
    void setStillSeconds(double seconds);
    void addAtPlayhead(const QStringList &names);
    /// Files from anywhere, asked for.
    void askForMedia();
    /// A part of the film with nothing in it yet, in a file of its own.
    void addNewComposition();
    /// Blocks of the catalog, each as a file of the project.
    void addBlocks(const QStringList &ids, const DropPlace &place);
    /// What was dropped somewhere: files of the project, or others that are brought in first.
    void add(const QStringList &names, const QStringList &paths, const DropPlace &place,
             library::ImportWay way = library::ImportWay::Copy);

    /// Lets what is handed over be dropped on a widget; `place` says where in the film a position is.
    using Place = DropPlace;
    void acceptDrops(QWidget *widget, const std::function<Place(const DropPoint &)> &place);

Q_SIGNALS:
    void sectionShown(int section);
    /// A page of the project, to be the film that is open.
    void openRequested(const QString &name);
    /// A text of the project, to be shown in the source editor.
    void textRequested(const QString &name);
    /// What a text of the project held before is to be shown.
    void versionsRequested(const QString &name);
    void externalEditorRequested(const QString &name);
    /// A page of the project is to be made a film of.
    void renderRequested(const QString &name);
    void vendorRequested();
    /// A file on disk that is to be captions of the film, on a track if there is a number.
    void captionsGiven(const QStringList &paths, std::optional<int> track);
    void refused(const muto::Error &error);
    /// What is to come into the film, at a place of it.
    void handedOver(const muto::ui::Handover &handover, const QImage &picture,
                    const muto::ui::DropPlace &place);
    /// What is to come into the project, into one of its folders.
    void filesHandedOver(const muto::ui::Handover &handover, const QImage &picture, const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBanner();
    void connectPages();
    void showBanner();
    void openMissing();
    void askForCopies(const AssetImporter::NotLinked &left);
    void insert(QStringList names, const DropPlace &place);

    ProjectFiles &m_files;
    Dialogs &m_dialogs;
    Playhead m_playhead;
    AssetInserter *m_inserter;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    AssetsPage *m_assets;
    FilesPage *m_filesPage;
    CompositionsPage *m_compositions;
    CatalogPage *m_catalog;
    QWidget *m_banner = nullptr;
    QLabel *m_bannerText = nullptr;
    QPushButton *m_locate = nullptr;
    QPushButton *m_vendor = nullptr;
};

} // namespace muto::ui
