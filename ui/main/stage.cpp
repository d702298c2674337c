#include "ui/main/stage.h"

#include "ui/main/busy_page.h"
#include "ui/main/error_page.h"
#include "ui/main/start_page.h"

namespace muto::ui {

Stage::Stage(RecentProjects &recent, const ActionRegistry &actions, QWidget *preview, QWidget *parent)
    : QStackedWidget(parent)
    , m_start(new StartPage(recent, actions, this))
    , m_busy(new BusyPage(this))
    , m_error(new ErrorPage(actions, this))
    , m_preview(preview)
{
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_busy),
                          static_cast<QWidget *>(m_error), m_preview})
        addWidget(page);
    connect(m_start, &StartPage::recentChosen, this, &Stage::recentChosen);
    connect(m_start, &StartPage::templateChosen, this, &Stage::templateChosen);
}

void Stage::showStart()
{
    setCurrentWidget(m_start);
}

void Stage::showBusy(const QString &path)
{
    m_busy->setPath(path);
    setCurrentWidget(m_busy);
}

void Stage::showError(const QString &path, const Error &error)
{
    m_error->setError(path, error);
    setCurrentWidget(m_error);
}

void Stage::showPreview()
{
    setCurrentWidget(m_preview);
    m_preview->setFocus();
}

bool Stage::isPreviewShown() const
{
    return currentWidget() == m_preview;
}

} // namespace muto::ui
