#pragma once

#include "core/library/block_catalog.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QTemporaryDir;

namespace muto::ui {

class ChipRow;
class EmptyState;
class PosterMaker;

/// The Catalog section: parts of films that come with the program, to be put into the film that is open.
class CatalogPage : public QWidget
{
    Q_OBJECT

public:
    /// `blocks` is the folder they are in.
    explicit CatalogPage(const QString &blocks, QWidget *parent = nullptr);
    ~CatalogPage() override;

    QListView &view() const { return *m_view; }
    /// The ids of what is selected.
    QStringList selected() const;
    /// The block with this id; null when there is none.
    const library::Block *find(const QString &id) const;
    /// While it is so, no pictures are taken: a page that is loaded takes time from one that plays.
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }

Q_SIGNALS:
    /// Into the film, at the playhead.
    void addRequested(const QStringList &ids);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void makeTools();
    void fill();
    void wantPosters();
    QString stagePosters();
    QString posterKey(const library::Block &block) const;

    std::vector<library::Block> m_blocks;
    std::function<bool()> m_isBusy = [] { return false; };
    QLineEdit *m_search;
    ChipRow *m_categories;
    QListView *m_view;
    QStandardItemModel *m_model;
    EmptyState *m_empty = nullptr;
    PosterMaker *m_posters;
    std::unique_ptr<QTemporaryDir> m_stage; ///< Of blocks that are to be photographed.
    QAction *m_add = nullptr;
};

/// Where the blocks that come with the program are; empty when they are not installed.
QString blocksFolder();

} // namespace muto::ui
