#pragma once

#include "core/base/result.h"
#include "ui/project/handover.h"

#include <QSet>
#include <QString>
#include <QWidget>

class QAction;
class QTreeView;

namespace muto::ui {

class Dialogs;
class FilesModel;
class ProjectFiles;

/// The Files section: everything that is in the project's folder.
class FilesPage : public QWidget
{
    Q_OBJECT

public:
    FilesPage(ProjectFiles &files, Dialogs &dialogs, QWidget *parent = nullptr);

    QTreeView &view() const { return *m_view; }
    FilesModel &model() const { return *m_model; }
    QStringList selected() const;

Q_SIGNALS:
    void addRequested(const QStringList &names);
    /// A page as the film, or a text to look at.
    void openRequested(const QString &name);
    void textRequested(const QString &name);
    /// Somebody wants to look at a picture, a film or a sound; without a name, has seen enough.
    void peekRequested(const QString &name);
    /// What a text held before is to be shown.
    void versionsRequested(const QString &name);
    /// A file is to be opened by another program.
    void externalEditorRequested(const QString &name);
    void refused(const muto::Error &error);
    /// As FilesModel has it.
    void handedOver(const muto::ui::Handover &handover, const QImage &picture, const QString &folder);

private:
    QWidget *makeTools();
    void makeActions();
    void create(const QString &leaf, bool isFolder);
    void createComposition();
    QString folderForNew() const;
    void duplicateSelected();
    void askToDelete();
    QString currentText() const;
    void activate(const QModelIndex &index);
    void keepExpanded();
    void restoreExpanded();

    ProjectFiles &m_files;
    Dialogs &m_dialogs;
    FilesModel *m_model;
    QTreeView *m_view;
    QAction *m_versions = nullptr;
    QSet<QString> m_expanded;
    QString m_edited; ///< To be named as soon as it is there.
};

} // namespace muto::ui
