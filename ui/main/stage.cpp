#include "ui/main/stage.h"

#include "ui/main/busy_page.h"
#include "ui/main/error_page.h"
#include "ui/main/start_page.h"

#include <QScrollArea>

namespace muto::ui {

Stage::Stage(RecentProjects &recent, const ActionRegistry &actions, QWidget *preview, QWidget *parent)
    : QStackedWidget(parent)
    , m_start(new QScrollArea(this))
    , m_busy(new BusyPage(this))
    , m_error(new ErrorPage(actions, this))
    , m_preview(preview)
{
    // It is taller than small screens are, and must not make the window so.
    auto *start = new StartPage(recent, actions, m_start);
    m_start->setObjectName(QStringLiteral("startScroll"));
    m_start->setFrameShape(QFrame::NoFrame);
    m_start->setWidgetResizable(true);
    m_start->setFocusPolicy(Qt::NoFocus);
    m_start->setFocusProxy(start);
    m_start->setWidget(start);
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_busy),
                          static_cast<QWidget *>(m_error), m_preview})
        addWidget(page);
    connect(start, &StartPage::recentChosen, this, &Stage::recentChosen);
    connect(start, &StartPage::templateChosen, this, &Stage::templateChosen);
    connect(m_error, &ErrorPage::placeAsked, this, &Stage::placeAsked);
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

void Stage::returnToPreview()
{
    setCurrentWidget(m_preview);
}

bool Stage::isPreviewShown() const
{
    return currentWidget() == m_preview;
}

} // namespace muto::ui
