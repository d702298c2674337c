#pragma once

#include "ui/project/project_files.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPushButton;

namespace muto::ui {

class Dialogs;

/// Files that the film names and that are not there, and a way to say where they are.
class MissingDialog : public QDialog
{
    Q_OBJECT

public:
    MissingDialog(ProjectFiles &files, Dialogs &dialogs, QWidget *parent = nullptr);

    /// The file that is missing lies here. So do, perhaps, others: those with the same names in the same
    /// folder are taken as well. What is outside the project is brought in first.
    void locate(const MissingFile &missing, const QString &path);

Q_SIGNALS:
    void refused(const muto::Error &error);

private:
    void update();
    void askFor();
    bool linkAgain(const std::vector<MissingFile> &missing, const QStringList &paths);
    void relink(const std::vector<MissingFile> &missing, const QStringList &names);

    ProjectFiles &m_files;
    Dialogs &m_dialogs;
    QListWidget *m_list;
    QPushButton *m_locate;
    std::vector<MissingFile> m_missing; ///< In the order of the list.
};

} // namespace muto::ui
