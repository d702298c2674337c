#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace muto::ui {

class EmptyState;
class LayersModel;
class Selection;

/// The layers of a composition: looked for, selected, named, hidden, locked, put in order, grouped.
class LayersPanel : public QWidget
{
    Q_OBJECT

public:
    LayersPanel(edit::Document &document, edit::EditorActions &actions, Selection &selection,
                QWidget *parent = nullptr);

    /// The file whose composition is shown.
    void setFile(const QString &file);
    LayersModel &model() { return *m_model; }
    QTreeView &view() { return *m_view; }

Q_SIGNALS:
    void refused(const muto::Error &error);
    /// What is selected is to become a group.
    void groupRequested();
    /// What is selected is to be taken apart.
    void ungroupRequested();
    /// Its parts are picked up one by one from now on, on the canvas too.
    void groupEntered(const muto::edit::ElementPath &group);
    void sourceRequested(const muto::edit::ElementPath &element);
    /// Somebody wants to see it.
    void layerChosen(const muto::edit::ElementPath &element);

private:
    void makeMenu();
    void showSelection();
    void takeSelection();
    void clicked(const QModelIndex &index);
    bool isGroup(const QModelIndex &shown) const;
    void enterGroup(const QModelIndex &index);
    void enterCurrent();
    void rename();
    void duplicate();
    void group();
    void ungroup();
    void toggleHidden();
    void toggleLocked();
    void erase();
    void showSource();
    void tell(const Result<> &result);
    QModelIndex shown(const edit::ElementPath &path) const;
    edit::ElementPath pathAt(const QModelIndex &shown) const;

    edit::EditorActions &m_actions;
    Selection &m_selection;
    LayersModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTreeView *m_view;
    EmptyState *m_empty;
    QLabel *m_message;
    bool m_isSyncing = false;
};

} // namespace muto::ui
