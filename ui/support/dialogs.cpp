#include "ui/support/dialogs.h"

#include "ui/support/icons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <utility>

namespace muto::ui {

namespace {

constexpr QSize kQuestionIcon(32, 32);

void openFileDialog(QFileDialog *dialog, Dialogs::PathTaken taken)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(taken));
    dialog->open();
}

/// Below the files.
void explain(QGridLayout &grid, const QString &words, QWidget *dialog)
{
    if (words.isEmpty())
        return;
    auto *label = new QLabel(words, dialog);
    label->setObjectName(QStringLiteral("explanation"));
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("muted"));
    grid.addWidget(label, grid.rowCount(), 0, 1, grid.columnCount());
}

/// In line with the names of what is above it.
QComboBox *offer(QGridLayout &grid, const FilesWish &wish, QWidget *dialog)
{
    if (wish.choices.isEmpty())
        return nullptr;
    auto *label = new QLabel(wish.choiceName, dialog);
    auto *choices = new QComboBox(dialog);
    choices->setObjectName(QStringLiteral("choices"));
    choices->setAccessibleName(wish.choiceName);
    choices->addItems(wish.choices);
    choices->setCurrentIndex(wish.choice);
    label->setBuddy(choices);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(choices, row, 1);
    return choices;
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

/// Dialogs of the desktop have no room for a choice: there the title says which one is set.
void DesktopDialogs::chooseFiles(QWidget *parent, const FilesWish &wish, FilesTaken taken)
{
    auto *dialog = new QFileDialog(parent, wish.title, wish.start, wish.filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    const QComboBox *choices = nullptr;
    if (auto *grid = qobject_cast<QGridLayout *>(dialog->layout())) {
        choices = offer(*grid, wish, dialog);
        explain(*grid, wish.explanation, dialog);
    } else if (!wish.choices.isEmpty()) {
        dialog->setWindowTitle(QStringLiteral("%1 – %2").arg(wish.title, wish.choices.value(wish.choice)));
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [taken = std::move(taken), choices, set = wish.choice](const QStringList &paths) {
                         taken(paths, choices ? choices->currentIndex() : set);
                     });
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
    box->setIconPixmap(
        icon(QStringLiteral("warning"), Tone::Warn).pixmap(kQuestionIcon, box->devicePixelRatioF()));
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(question.refuse, QMessageBox::RejectRole));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(accept, &QPushButton::clicked, box, std::move(accepted));
    if (!question.alternative.isEmpty()) {
        QPushButton *other = box->addButton(question.alternative, QMessageBox::DestructiveRole);
        QObject::connect(other, &QPushButton::clicked, box, std::move(alternative));
    }
    box->layout()->setContentsMargins(24, 20, 24, 20); // the last: words and icons make it anew
    box->open();
}

} // namespace muto::ui
