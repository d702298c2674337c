#pragma once

#include "ui/editing/outside_changes.h"

#include <QDialog>

#include <vector>

class QMenu;
class QPlainTextEdit;

namespace muto::ui {

/// Two versions of a file whose same lines were changed here and elsewhere: for each such place a person
/// chooses and sees what comes of it, or takes one version as a whole. Nothing is lost before that: until
/// then the file on disk is theirs, and the editor's is ours. Either version can be copied, or exported for
/// other programs to compare.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(OutsideConflict conflict, QWidget *parent = nullptr);

    const QString &file() const { return m_conflict.name; }

Q_SIGNALS:
    void resolved(const QByteArray &bytes);
    /// A version is to be written into a file that a person chooses; `suffix` is what its name may end in.
    void exportRequested(const QByteArray &bytes, const QString &suffix);

private:
    using Choice = project::MergeAnswer;

    QWidget *makeButtons();
    QMenu *makeVersionMenu();
    QWidget *makeConflict(int number, const project::MergePart &part);
    QWidget *makeSide(const QString &title, const QByteArray &text);
    void choose(int number, Choice choice);
    QByteArray merged() const;
    void settle(const QByteArray &bytes);
    void showMerged();

    OutsideConflict m_conflict;
    std::vector<Choice> m_choices;
    QPlainTextEdit *m_result;
};

} // namespace muto::ui
