#pragma once

#include "core/project/project_claim.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace muto::ui {

class Dialogs;
class DocumentSession;

/// Lets a window edit a project unless another one does already, which can be brought to the front instead.
class ProjectGate : public QObject
{
    Q_OBJECT

public:
    ProjectGate(DocumentSession &session, Dialogs &dialogs, QWidget &window);

    /// `then` follows where the project of `path`, a folder or a page in it, is edited by nobody else.
    void enter(const QString &path, const std::function<void()> &then);

private:
    void comeToFront();

    DocumentSession &m_session;
    Dialogs &m_dialogs;
    QWidget &m_window;
    project::ProjectClaim m_claim;
};

} // namespace muto::ui
