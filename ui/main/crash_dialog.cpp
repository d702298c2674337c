#include "ui/main/crash_dialog.h"

#include "ui/main/help_dialogs.h"
#include "ui/source/source_colors.h"
#include "ui/support/show_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

struct CrashWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::Crash)
};

QPushButton *crashButton(const QString &text, const QString &tip, QDialog *dialog)
{
    auto *button = new QPushButton(text, dialog);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

} // namespace

void openCrashReport(const CrashReport &report, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("crashDialog"));
    dialog->setWindowTitle(CrashWords::tr("Crash Report"));
    auto *words = new QLabel(
        CrashWords::tr("This is what Mutoscope knew when it stopped. It is sent to nobody: copy it "
                       "into a report of the problem, and say what you were doing."),
        dialog);
    words->setWordWrap(true);
    auto *text = new QPlainTextEdit(report.text, dialog);
    text->setObjectName(QStringLiteral("crashText"));
    text->setAccessibleName(CrashWords::tr("Crash report"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(codeFont());
    auto *copy = crashButton(CrashWords::tr("&Copy Report"),
                             CrashWords::tr("With the versions of what the program is made of"), dialog);
    copy->setObjectName(QStringLiteral("crashCopy"));
    auto *folder = crashButton(CrashWords::tr("Open &Folder"),
                               CrashWords::tr("Show the folder with the report and the logs"), dialog);
    auto *close = crashButton(CrashWords::tr("C&lose"), CrashWords::tr("Close this window (Esc)"), dialog);
    close->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addWidget(folder);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(words);
    column->addWidget(text, 1);
    column->addLayout(buttons);
    dialog->resize(720, 420);

    QObject::connect(copy, &QPushButton::clicked, dialog, [report] {
        QGuiApplication::clipboard()->setText(report.text + QLatin1Char('\n') + systemInformation());
    });
    QObject::connect(folder, &QPushButton::clicked, dialog, [report] { openFolderOf(report.path); });
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace muto::ui
