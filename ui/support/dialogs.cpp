#include "ui/support/dialogs.h"

#include <QFileDialog>
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
                                 const QString &filter, PathsTaken taken)
{
    auto *dialog = new QFileDialog(parent, title, start, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
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
