#pragma once

#include "core/base/result.h"
#include "ui/project/handover.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QToolButton;

namespace muto::ui {

class AssetFilter;
class AssetModel;
class ChipRow;
class AssetPictures;
class Dialogs;
class EmptyState;
class ProjectFiles;

/// Which assets somebody wants to see, and how: the values of the chips.
struct AssetsShown
{
    QString kind = {};
    QString use = {};
    bool isList = false;
    friend bool operator==(const AssetsShown &, const AssetsShown &) = default;
};

/// The Assets section: a grid or a list of what can be seen and heard.
class AssetsPage : public QWidget
{
    Q_OBJECT

public:
    AssetsPage(ProjectFiles &files, Dialogs &dialogs, QWidget *parent = nullptr);

    QStringList selected() const;
    QListView &view() const { return *m_view; }
    AssetModel &model() const { return *m_model; }
    void setAsGrid(bool grid);
    AssetsShown shown() const;
    /// As it was left; tells nobody.
    void setShown(const AssetsShown &shown);
    /// Whether files that are chosen are offered to be linked, not copied.
    void setLinks(bool links) { m_links = links; }
    using FilesChosen = std::function<void(const QStringList &paths, library::ImportWay way)>;
    void chooseFiles(const FilesChosen &chosen);

Q_SIGNALS:
    void addRequested(const QStringList &names);
    void captionsGiven(const QStringList &paths);
    /// What has been dropped and is no file yet is to become one, in a folder of the project.
    void handedOver(const muto::ui::Handover &handover, const QImage &picture, const QString &folder);
    /// Somebody wants to look at an asset, or has seen enough; without a name, certainly enough.
    void peekRequested(const QString &name);
    /// The clips that show or play an asset are to be selected.
    void clipsRequested(const QString &name);
    /// Another one is selected.
    void currentChanged(const QString &name);
    void refused(const muto::Error &error);
    /// Somebody has chosen.
    void shownChanged(const muto::ui::AssetsShown &shown);
    void linksChosen(bool links);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTools();
    void makeSearch(QWidget *tools);
    void makeFilters(QWidget *tools);
    void filter();
    void countAssets();
    void makeActions();
    void import();
    void acceptDrops();
    void showEmptyState();
    void enableCopying();
    void relink();

    ProjectFiles &m_files;
    Dialogs &m_dialogs;
    AssetPictures *m_pictures;
    AssetModel *m_model;
    AssetFilter *m_filter;
    QListView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    ChipRow *m_kinds = nullptr;
    ChipRow *m_use = nullptr;
    QToolButton *m_grid = nullptr;
    QToolButton *m_add = nullptr;
    QAction *m_clips = nullptr;
    QAction *m_copyIn = nullptr;
    QAction *m_relink = nullptr;
    bool m_links = false;
    EmptyState *m_empty = nullptr;
};

} // namespace muto::ui
