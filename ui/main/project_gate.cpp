#include "ui/main/project_gate.h"

#include "ui/main/document_session.h"
#include "ui/support/dialogs.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace muto::ui {

namespace {

QString folderOfProject(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() ? info.canonicalFilePath() : info.canonicalPath();
}

} // namespace

ProjectGate::ProjectGate(DocumentSession &session, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_claim(session.saver().folders().claims)
{
    connect(&m_claim, &project::ProjectClaim::asked, this, &ProjectGate::comeToFront);
    // Another project closes the one before it first, and is claimed by then.
    const auto release = [this] {
        if (m_session.state() == DocumentSession::State::Empty)
            m_claim.release();
    };
    connect(&m_session, &DocumentSession::stateChanged, this, release, Qt::QueuedConnection);
}

void ProjectGate::enter(const QString &path, const std::function<void()> &then)
{
    const QString folder = folderOfProject(path);
    if (folder.isEmpty() || m_session.saver().folders().claims.isEmpty() || m_claim.take(folder))
        return then();
    m_dialogs.ask(&m_window,
                  {tr("Open Already"),
                   tr("%1 is open in another window of Mutoscope.").arg(QDir(folder).dirName()),
                   tr("Two windows that edit the same files would undo each other's work."),
                   tr("&Show That Window"), tr("&Cancel")},
                  [this, folder] { m_claim.ask(folder); });
}

void ProjectGate::comeToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    QApplication::alert(&m_window); // where windows may not come forward by themselves
}

} // namespace muto::ui
