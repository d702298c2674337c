#pragma once

#include "core/project/edit_journal.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;

namespace muto::ui {

/// What a run of the program that ended badly had not saved: one row a project, with a picture and a date.
/// Each can be opened with its changes or let go; closing the dialog keeps what is left for the next start.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(std::vector<project::StoredJournal> journals, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The project is to be opened, with these texts in it. The journal is removed by who has done it.
    void recoverRequested(const muto::project::StoredJournal &journal);
    void discarded(const muto::project::StoredJournal &journal);

private:
    void fill();
    void recover();
    void discard();
    void showChoice();
    int current() const;
    void take(int row);

    std::vector<project::StoredJournal> m_journals;
    QListWidget *m_list;
    QPushButton *m_recover;
    QPushButton *m_discard;
};

} // namespace muto::ui

Q_DECLARE_METATYPE(muto::project::StoredJournal)
