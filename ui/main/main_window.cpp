#include "ui/main/main_window.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/editing/history_panel.h"
#include "ui/main/action_registry.h"
#include "ui/main/applied_settings.h"
#include "ui/main/breadcrumb.h"
#include "ui/main/canvas_actions.h"
#include "ui/main/clips_panel.h"
#include "ui/main/console_panel.h"
#include "ui/main/editing_desk.h"
#include "ui/main/editing_panels.h"
#include "ui/main/focus_keys.h"
#include "ui/main/full_screen_preview.h"
#include "ui/main/notices.h"
#include "ui/main/panel_rail.h"
#include "ui/main/panel_round.h"
#include "ui/main/problems_badge.h"
#include "ui/main/project_gate.h"
#include "ui/main/stage.h"
#include "ui/main/status_strip.h"
#include "ui/main/storyboard_mode.h"
#include "ui/main/transport_actions.h"
#include "ui/main/view_actions.h"
#include "ui/main/window_chrome.h"
#include "ui/main/window_place.h"
#include "ui/preview/playback_bar.h"
#include "ui/preview/preview_view.h"
#include "ui/problems/problems_model.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_launcher.h"
#include "ui/render/renders_panel.h"
#include "ui/storyboard/storyboard_page.h"
#include "ui/support/dialogs.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/widgets/section_box.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPointer>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

constexpr QSize kUsualSize(1440, 900);

/// What the menus and tools need. Panels do not keep the window wider: where they have no room they go to
/// rails.
constexpr int kNarrowest = 800;

} // namespace

MainWindow::MainWindow(settings::Settings &settings, RenderController &renders, Dialogs &dialogs,
                       Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_renders(renders)
    , m_dialogs(dialogs)
    , m_theme(theme)
    , m_actions(new ActionRegistry(this))
    , m_launcher(new RenderLauncher(settings, renders, dialogs, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    qApp->installEventFilter(new FocusKeys(this));
    m_recent.restore(m_settings.get(keys::general::recentProjects));
    SectionBox::restoreStates(m_settings.get(keys::window::sections));
    makeWindow();
    m_gate = new ProjectGate(m_session, m_dialogs, *this);
    connectSession();
    connectEditing();
    connectCanvas();
    connectPage();
    connectPreview();
    connectStoryboard();
    new AppliedSettings(m_settings,
                        {*m_actions, m_session, *m_editing, *m_desk, m_timeline->view(), *m_canvas}, this);
    connectRenders();
    connectFileActions();
    connectAdding();
    connectCommands();
    connectStatus();
    connectCapture();
    restoreWindow();
    onSessionState(m_session.state());
}

MainWindow::~MainWindow()
{
    if (QWidget *typing = focusWidget()) // while all who follow an edit are there
        typing->clearFocus();
    m_editing->flush();
    // Panels look at what is open for as long as they live, and members go before children do.
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::makeWindow()
{
    m_preview = new PreviewView(m_playback, this);
    m_bar = new PlaybackBar(m_playback, *m_actions, this);
    auto *viewer = new QWidget(this);
    auto *column = new QVBoxLayout(viewer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);
    viewer->setFocusProxy(m_preview);
    column->addWidget(m_bar);
    m_stage = new Stage(m_recent, *m_actions, viewer, this);
    setCentralWidget(m_stage);
    m_storyboardPage = new StoryboardPage(m_session.document(), m_session.actions(), this);
    m_stage->setStoryboard(m_storyboardPage);
    m_actions->adopt(Surface::Storyboard, *m_storyboardPage); // before what is around it

    m_timeline = new TimelinePanel(m_playback, *m_actions, this);
    connect(m_bar, &PlaybackBar::timeStyleChanged, m_timeline, &TimelinePanel::setTimeStyle);
    m_notices = new Notices(*this);
    m_editing = new EditingPanels(m_session, m_playback, *m_notices, m_dialogs, *this);
    m_editing->acceptDropsOn(m_timeline->view(), *m_preview);
    m_editing->showProblemsOn(m_timeline->view());
    m_panels = new Panels(*this, *m_actions, panels());
    auto *badge = new ProblemsBadge(m_editing->problems());
    connect(badge, &QToolButton::clicked, m_panels, [this] { m_panels->raise(ActionId::ShowProblems); });
    m_panels->rail(Panels::Place::Left).pin(badge);
    m_editing->adoptInto(*m_actions);
    m_actions->adopt(Surface::StartPage, *m_stage);
    new PanelRound(*m_actions, *m_notices, *this);
    auto *breadcrumb = new Breadcrumb(m_session, *m_actions->action(ActionId::LeaveComposition), this);
    connect(breadcrumb, &Breadcrumb::openRequested, this, &MainWindow::openPath);
    m_chrome = new WindowChrome(*this, *m_actions, m_recent, breadcrumb);
    m_status = new StatusStrip(*statusBar(), m_console, m_editing->problems(), m_renders);
    if (const double zoom = m_settings.get(keys::preview::zoom); zoom > 0)
        m_preview->zoomAbout(zoom, QRectF(m_preview->rect()).center());
    m_view = new ViewActions(*m_actions, *m_preview, m_settings, m_theme, *this);
    m_transport = new TransportActions(*m_actions, m_playback, *m_bar, m_settings, this);
}

std::vector<Panels::Panel> MainWindow::panels()
{
    using enum Panels::Place;
    auto *clips = new ClipsPanel(m_clips, this);
    connect(clips, &ClipsPanel::clipActivated, this,
            [this](double start) { m_playback.seek({m_playback.frameRate().frameAt(start)}); });
    m_rendersPanel = new RendersPanel(m_renders, *m_actions, m_settings, m_dialogs, this);
    RendersPanel *renders = m_rendersPanel;
    connect(renders, &RendersPanel::refused, this, [this](const Error &error) { m_notices->show(error); });
    connect(renders, &RendersPanel::followRequested, this, &MainWindow::showRender);
    connect(renders, &RendersPanel::editRequested, this, &MainWindow::renderAgain);
    auto *history = new HistoryPanel(m_session.document().undoStack(), this);
    auto *console = new ConsolePanel(m_console, this);
    connect(console, &ConsolePanel::placeAsked, m_editing, &EditingPanels::goToLine);
    m_actions->adopt(Surface::Renders, *renders);
    m_actions->adopt(Surface::Console, *console);
    std::vector<Panels::Panel> all = m_editing->list();
    all.push_back({ActionId::ShowRenders, QStringLiteral("rendersDock"), tr("Renders"), renders, Right});
    all.push_back({ActionId::ShowHistory, QStringLiteral("historyDock"), tr("History"), history, Left});
    all.insert(all.begin(), {ActionId::ShowTimeline, QStringLiteral("timelineDock"), tr("Timeline"),
                             m_timeline, Bottom, m_timeline->tools()});
    all.push_back({ActionId::ShowConsole, QStringLiteral("consoleDock"), tr("Console"), console, Bottom});
    all.push_back({ActionId::ShowClips, QStringLiteral("clipsDock"), tr("Clips"), clips, Bottom});
    return all;
}

void MainWindow::restoreWindow()
{
    setMinimumWidth(kNarrowest);
    resize(kUsualSize);
    // Geometry before state, or a maximised window's panels are squeezed into the size it had before.
    restoreGeometry(m_settings.get(keys::window::geometry));
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    if (const QRect place = placeOnScreen(geometry(), screens); place != geometry())
        setGeometry(place);
    m_panels->restore(m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_renders.running() || m_renders.waiting() > 0) {
        event->ignore();
        if (!m_closeWhenIdle)
            askBeforeClosing();
        return;
    }
    m_closeWhenIdle = false; // who keeps it open now has not asked for it to close after the next film
    m_editing->flush();
    m_storyboardPage->flush();
    if (!m_isSafeToClose && m_session.saver().hasUnsaved()) {
        event->ignore();
        m_desk->whenSafe([this] {
            m_isSafeToClose = true;
            close();
        });
        return;
    }
    keepStill();
    m_filmOnly->setOn(false);
    m_storyboard->setOn(false);
    m_settings.set(keys::window::geometry, saveGeometry());
    m_panels->save(m_settings);
    m_settings.set(keys::window::sections, SectionBox::states());
    m_settings.set(keys::preview::zoom, m_preview->zoom());
    event->accept();
}

/// Films that wait in a queue that rests are lost as well.
Question MainWindow::questionBeforeClosing() const
{
    const int waiting = m_renders.waiting();
    if (!m_renders.running())
        return {tr("Quit with Films to Render"), tr("%n film(s) wait(s) in the queue.", nullptr, waiting),
                tr("If you quit now, they are not rendered, and the queue is not kept."),
                tr("&Drop the Queue and Quit"), tr("&Keep the Queue")};
    return {tr("Quit while Rendering"),
            waiting == 0
                ? tr("A film is being rendered.")
                : tr("A film is being rendered, and %n more wait(s) for its turn.", nullptr, waiting),
            tr("If you quit now, the render is cancelled and nothing of it is kept."),
            tr("&Cancel the Render and Quit"), tr("&Keep Rendering")};
}

void MainWindow::askBeforeClosing()
{
    // The render may be followed in a dialog, which would keep the window open.
    const QPointer<QWidget> front = QApplication::activeModalWidget();
    m_dialogs.ask(front ? front.data() : this, questionBeforeClosing(), [this, front] {
        if (front)
            front->close();
        m_closeWhenIdle = true;
        if (m_renders.running() || m_renders.waiting() > 0)
            m_renders.cancelAll();
        else
            close();
    });
}

void MainWindow::leave()
{
    if (QWidget *front = QApplication::activeModalWidget())
        front->close();
    m_editing->flush();
    m_storyboardPage->flush();
    m_session.saver().leaveToJournal();
    m_isSafeToClose = true;
    m_closeWhenIdle = true;
    if (m_renders.running() || m_renders.waiting() > 0)
        m_renders.cancelAll();
    else
        close();
}

} // namespace muto::ui
