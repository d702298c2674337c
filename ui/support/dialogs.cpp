#include "ui/support/dialogs.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <utility>

namespace muto::ui {

namespace {

void openFileDialog(QFileDialog *dialog, Dialogs::PathTaken taken)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(taken));
    dialog->open();
}

/// Below the files. Dialogs of the desktop have no room for it: there it is for the title to say.
void explain(QFileDialog &dialog, const QString &words)
{
    auto *grid = qobject_cast<QGridLayout *>(dialog.layout());
    if (words.isEmpty() || !grid)
        return;
    auto *label = new QLabel(words, &dialog);
    label->setObjectName(QStringLiteral("explanation"));
    label->setWordWrap(true);
    grid->addWidget(label, grid->rowCount(), 0, 1, grid->columnCount());
}

} // namespace

void DesktopDialogs::chooseFolder(QWidget *parent, const QString &title, const QString &start,
                                  PathTaken taken)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, std::move(taken));
}

void DesktopDialogs::chooseFile(QWidget *parent, const QString &title, const QString &start,
                                const QString &filter, PathTaken taken)
{
    auto *dialog = new QFileDialog(parent, title, start, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(taken));
}

void DesktopDialogs::chooseFiles(QWidget *parent, const QString &title, const QString &start,
                                 const QString &filter, const QString &explanation, PathsTaken taken)
{
    auto *dialog = new QFileDialog(parent, title, start, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    explain(*dialog, explanation);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(taken));
    dialog->open();
}

void DesktopDialogs::chooseTarget(QWidget *parent, const QString &title, const QString &start,
                                  const QString &filter, PathTaken taken)
{
    auto *dialog = new QFileDialog(parent, title, start, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    openFileDialog(dialog, std::move(taken));
}

void DesktopDialogs::ask(QWidget *parent, const Question &question, std::function<void()> accepted,
                         std::function<void()> alternative)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    box->setInformativeText(question.detail);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(question.refuse, QMessageBox::RejectRole));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(accept, &QPushButton::clicked, box, std::move(accepted));
    if (!question.alternative.isEmpty()) {
        QPushButton *other = box->addButton(question.alternative, QMessageBox::DestructiveRole);
        QObject::connect(other, &QPushButton::clicked, box, std::move(alternative));
    }
    box->open();
}

} // namespace muto::ui
