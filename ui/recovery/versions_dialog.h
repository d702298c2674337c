#pragma once

#include "core/base/result.h"
#include "core/project/backup_folder.h"
#include "core/project/line_diff.h"

#include <QByteArray>
#include <QDialog>
#include <QFutureWatcher>
#include <QString>

#include <vector>

class QDate;
class QDateTime;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace muto::ui {

/// Earlier states of a file, the newest first, and what each would change. Changes nothing itself. Reads and
/// compares in the background.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `now` is what the file holds in the editor.
    VersionsDialog(const QString &file, QByteArray now, std::vector<project::BackupFolder::Backup> versions,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    /// The file is to hold this again.
    void restoreRequested(const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Compared
    {
        QByteArray bytes;
        std::vector<project::DiffLine> lines;
    };

    static QString momentOf(const QDateTime &time, const QDate &today);
    QWidget *makeList();
    QWidget *makeDiff();
    void fill();
    void compare(int row);
    void onCompared();
    void showLines();
    void restore();

    QByteArray m_now;
    std::vector<project::BackupFolder::Backup> m_versions;
    QListWidget *m_list;
    QLabel *m_summary;
    QPlainTextEdit *m_lines;
    QPushButton *m_restore;
    QFutureWatcher<Result<Compared>> m_comparing;
    Compared m_shown;
};

} // namespace muto::ui
