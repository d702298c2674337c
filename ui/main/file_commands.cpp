#include "ui/main/file_commands.h"

#include "core/base/log_file.h"
#include "core/project/project_copy.h"
#include "core/vendor/network_transport.h"
#include "ui/main/action_registry.h"
#include "ui/main/console_model.h"
#include "ui/main/document_session.h"
#include "ui/main/help_dialogs.h"
#include "ui/main/sample_project.h"
#include "ui/problems/problems_model.h"
#include "ui/projects/new_project_dialog.h"
#include "ui/support/dialogs.h"
#include "ui/vendor/vendor_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMainWindow>
#include <QtConcurrentRun>

namespace muto::ui {

namespace {

/// A window that a dialog blocks hears of no closing, and has something to ask all the same.
void quit(QWidget &window)
{
    if (QWidget *front = QApplication::activeModalWidget()) {
        QCloseEvent asked;
        QApplication::sendEvent(&window, &asked);
        if (!asked.isAccepted())
            return;
        front->close();
    }
    window.close();
}

/// Beside the project, by a name that nothing has yet.
QString placeForCopy(const QString &folder)
{
    const QFileInfo project(folder);
    const QDir above(project.absolutePath());
    QString place = above.filePath(FileCommands::tr("%1 copy").arg(project.fileName()));
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = above.filePath(FileCommands::tr("%1 copy %2").arg(project.fileName()).arg(number));
    return place;
}

} // namespace

FileCommands::FileCommands(const Surroundings &around)
    : QObject(&around.window)
    , m_around(around)
    , m_makeNetwork([] { return std::make_unique<vendor::NetworkTransport>(); })
{
    const auto on = [this](ActionId id, auto &&slot) {
        connect(m_around.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::NewProject, [this] { askForNewProject(); });
    on(ActionId::OpenFile, [this] { askForFile(); });
    on(ActionId::OpenFolder, [this] { askForFolder(); });
    on(ActionId::OpenSample, [this] { Q_EMIT openRequested(sampleProject()); });
    on(ActionId::Reload, [this] { m_around.session.reload(); });
    on(ActionId::VendorFiles, [this] { openVendoring(); });
    on(ActionId::Quit, [this] { quit(m_around.window); });
    on(ActionId::ShowLog, [] { showLog(); });
    on(ActionId::OpenLogFolder, [] { showLogFolder(); });
    for (const ActionId id : {ActionId::ShowLog, ActionId::OpenLogFolder})
        m_around.actions.action(id)->setEnabled(keptLog() != nullptr);
    on(ActionId::CopySystemInfo, [] { QGuiApplication::clipboard()->setText(systemInformation()); });
    on(ActionId::About, [this] { openAbout(&m_around.window); });
    m_around.actions.action(ActionId::OpenSample)->setEnabled(!sampleProject().isEmpty());
}

void FileCommands::askForNewProject(const QString &templateId)
{
    auto *dialog = new NewProjectDialog(m_around.settings, m_around.dialogs, &m_around.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->chooseTemplate(templateId);
    connect(dialog, &NewProjectDialog::created, this, &FileCommands::openRequested);
    dialog->open();
}

void FileCommands::askForFolder()
{
    const QString start = QFileInfo(m_around.session.location().folder).absolutePath();
    m_around.dialogs.chooseFolder(&m_around.window, tr("Open the Folder of a Composition"), start,
                                  [this](const QString &path) { Q_EMIT openRequested(path); });
}

void FileCommands::askForFile()
{
    m_around.dialogs.chooseFile(&m_around.window, tr("Open a Composition"),
                                m_around.session.location().folder, tr("HTML files (*.html *.htm)"),
                                [this](const QString &path) { Q_EMIT openRequested(path); });
}

void FileCommands::askForCopy()
{
    m_around.dialogs.chooseTarget(
        &m_around.window, tr("Save a Copy of the Project"), placeForCopy(m_around.session.location().folder),
        tr("Folder of the copy (*)"), [this](const QString &folder) { copyTo(folder); });
}

void FileCommands::copyTo(const QString &folder)
{
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, folder] {
        watcher->deleteLater();
        if (const Result<> done = watcher->result())
            Q_EMIT copied(folder);
        else
            Q_EMIT copyFailed(done.error());
    });
    Q_EMIT copying(folder);
    watcher->setFuture(QtConcurrent::run(project::copyProject, m_around.session.location().folder, folder));
}

void FileCommands::openVendoring()
{
    auto *dialog = new VendorDialog(m_around.session.location(), m_makeNetwork(), &m_around.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VendorDialog::vendored, this, [this](const vendor::VendoringSummary &summary) {
        for (const Error &failure : summary.failures)
            m_around.console.add(failure);
        m_around.problems.setUnreachable(summary.unreachable);
        if (summary.fetched > 0)
            m_around.session.reload();
    });
    dialog->show();
    dialog->start();
}

} // namespace muto::ui
