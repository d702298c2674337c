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
    leaveStoryboard();
    setCurrentWidget(m_start);
}

void Stage::showBusy(const QString &path)
{
    leaveStoryboard();
    m_busy->setPath(path);
    setCurrentWidget(m_busy);
}

void Stage::showError(const QString &path, const Error &error)
{
    m_error->setError(path, error);
    showBehind(m_error);
}

void Stage::showPreview()
{
    showBehind(m_preview);
    if (!isStoryboardShown())
        m_preview->setFocus();
}

void Stage::returnToPreview()
{
    showBehind(m_preview);
}

void Stage::setStoryboard(QWidget *storyboard)
{
    m_storyboard = storyboard;
    addWidget(storyboard);
}

void Stage::setStoryboardShown(bool shown)
{
    if (shown == isStoryboardShown())
        return;
    if (shown)
        m_behind = currentWidget();
    setCurrentWidget(shown ? m_storyboard : m_behind);
    if (isPreviewShown())
        m_preview->setFocus();
}

void Stage::leaveStoryboard()
{
    if (isStoryboardShown())
        Q_EMIT storyboardLeft();
}

/// It is seen once the storyboard is left.
void Stage::showBehind(QWidget *page)
{
    if (isStoryboardShown())
        m_behind = page;
    else
        setCurrentWidget(page);
}

bool Stage::isPreviewShown() const
{
    return currentWidget() == m_preview;
}

} // namespace muto::ui
