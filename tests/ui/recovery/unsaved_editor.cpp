// Edits a project, waits until the journal has it, and is killed: `unsaved_editor PROJECT JOURNALS TEXT
// FILE`.
#include "ui/main/document_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <csignal>

#include <unistd.h>

using namespace muto;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QString journals = arguments.at(2);
    ui::DocumentSession session({journals, journals + QStringLiteral("/backups")});
    session.saver().setContinuous(false);
    QObject::connect(&session, &ui::DocumentSession::opened, [&] {
        const edit::ElementPath title{arguments.at(4), QStringLiteral("#title")};
        if (!session.openFile(title.file) || !session.actions().setText(title, arguments.at(3)))
            ::_exit(3);
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (!QDir(journals).entryList({QStringLiteral("*.journal")}).isEmpty())
            ::kill(::getpid(), SIGKILL);
    });
    look.start(20);
    session.open(arguments.at(1));
    return QCoreApplication::exec();
}
