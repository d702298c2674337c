#include "ui/main/main_window.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/canvas/canvas_page.h"
#include "ui/captions/caption_desk.h"
#include "ui/editing/edit_commands.h"
#include "ui/editing/history_panel.h"
#include "ui/editing/insert_commands.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/layers/layers_model.h"
#include "ui/layers/layers_panel.h"
#include "ui/main/action_registry.h"
#include "ui/main/applied_settings.h"
#include "ui/main/breadcrumb.h"
#include "ui/main/canvas_actions.h"
#include "ui/main/clips_panel.h"
#include "ui/main/command_desk.h"
#include "ui/main/console_panel.h"
#include "ui/main/drop_zone.h"
#include "ui/main/editing_desk.h"
#include "ui/main/editing_panels.h"
#include "ui/main/file_commands.h"
#include "ui/main/focus_keys.h"
#include "ui/main/frame_capture.h"
#include "ui/main/full_screen_preview.h"
#include "ui/main/notices.h"
#include "ui/main/panel_round.h"
#include "ui/main/project_gate.h"
#include "ui/main/stage.h"
#include "ui/main/status_strip.h"
#include "ui/main/transport_actions.h"
#include "ui/main/view_actions.h"
#include "ui/main/window_chrome.h"
#include "ui/preview/page_levels.h"
#include "ui/preview/page_styles.h"
#include "ui/preview/playback_bar.h"
#include "ui/preview/preview_view.h"
#include "ui/problems/problems_model.h"
#include "ui/project/compositions_page.h"
#include "ui/project/project_desk.h"
#include "ui/render/made_films.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_launcher.h"
#include "ui/render/render_watch.h"
#include "ui/render/renders_panel.h"
#include "ui/sound/sound_group_rows.h"
#include "ui/source/source_panel.h"
#include "ui/support/desktop.h"
#include "ui/support/dialogs.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/widgets/section_box.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

using State = DocumentSession::State;

constexpr QSize kUsualSize(1440, 900);
constexpr int kJournalPictureWidth = 320;

/// A small picture of the film for the journal.
QByteArray pngOf(const QImage &still)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    still.scaledToWidth(kJournalPictureWidth, Qt::SmoothTransformation).save(&buffer, "PNG");
    return png;
}

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
    connectPreview();
    connectRenders();
    connectFileActions();
    connectCommands();
    connectStatus();
    connectCapture();
    restoreWindow();
    onSessionState(m_session.state());
}

MainWindow::~MainWindow()
{
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

    m_timeline = new TimelinePanel(m_playback, *m_actions, this);
    connect(m_bar, &PlaybackBar::timeStyleChanged, m_timeline, &TimelinePanel::setTimeStyle);
    m_notices = new Notices(*this);
    m_editing = new EditingPanels(m_session, m_playback, *m_notices, m_dialogs, *this);
    m_editing->acceptDropsOn(m_timeline->view(), *m_preview);
    m_editing->showProblemsOn(m_timeline->view());
    m_panels = new Panels(*this, *m_actions, panels());
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
    auto *history = new HistoryPanel(m_session.document().undoStack(), this);
    auto *console = new ConsolePanel(m_console, this);
    std::vector<Panels::Panel> all = m_editing->list();
    all.push_back({ActionId::ShowRenders, QStringLiteral("rendersDock"), tr("Renders"), renders, Right});
    all.push_back({ActionId::ShowHistory, QStringLiteral("historyDock"), tr("History"), history, Left});
    all.insert(all.begin(), {ActionId::ShowTimeline, QStringLiteral("timelineDock"), tr("Timeline"),
                             m_timeline, Bottom, m_timeline->tools()});
    all.push_back({ActionId::ShowConsole, QStringLiteral("consoleDock"), tr("Console"), console, Bottom});
    all.push_back({ActionId::ShowClips, QStringLiteral("clipsDock"), tr("Clips"), clips, Bottom});
    return all;
}

void MainWindow::connectEditing()
{
    m_desk = new EditingDesk({m_session, *m_actions, m_playback, *m_timeline, *m_notices, m_dialogs, *this});
    connect(m_desk, &EditingDesk::openRequested, this, &MainWindow::openPath);
    connect(m_desk, &EditingDesk::leftOut, m_preview, &PreviewView::setLeftOut);
    connect(m_preview, &PreviewView::groupsHeard, &m_timeline->groups(), &SoundGroupRows::takeLevels);
    connect(&m_session, &DocumentSession::edited, this, &MainWindow::onEdited);
    m_desk->setAnimations(m_editing->animations());
    connect(m_desk, &EditingDesk::aboutToUse, m_editing, &EditingPanels::flush);
    connect(m_editing, &EditingPanels::raiseRequested, m_panels, &Panels::raise);
    connect(m_editing, &EditingPanels::openRequested, this, &MainWindow::openPath);
    connect(m_editing, &EditingPanels::renderRequested, this, &MainWindow::renderPart);
    connect(m_editing, &EditingPanels::variablesChanged, this, [this](const QJsonObject &values) {
        m_variables = values;
        if (m_session.isOpen())
            m_preview->reopen(previewRequest());
    });
    ProjectSaver &saver = m_session.saver();
    connect(&saver, &ProjectSaver::stateChanged, this, &MainWindow::showSaving);
    saver.setPictureSource(
        [this] { return m_stage->isPreviewShown() ? pngOf(m_preview->grabStill()) : QByteArray(); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &DocumentSession::stateChanged, this, &MainWindow::onSessionState);
    connect(&m_session, &DocumentSession::opened, this, &MainWindow::onOpened);
    connect(&m_session, &DocumentSession::reloaded, this, &MainWindow::onReloaded);
    connect(&m_recent, &RecentProjects::changed, this,
            [this] { m_settings.set(keys::general::recentProjects, m_recent.stored()); });
    connect(m_stage, &Stage::recentChosen, this, &MainWindow::openRecent);
    connect(m_chrome, &WindowChrome::recentChosen, this, &MainWindow::openRecent);
}

void MainWindow::connectPreview()
{
    m_preview->follow(m_session.document());
    m_canvas = new CanvasActions(*m_actions, *m_preview, m_session);
    m_chrome->addSubmenu(*m_actions->action(ActionId::CanvasGridSnap), m_canvas->gridMenu());
    connect(m_canvas, &CanvasActions::noticed, this, [this](const QString &notice) {
        m_notices->show({Tone::Accent, notice, {}});
    });
    connect(m_canvas, &CanvasActions::refused, m_editing, &EditingPanels::explain);
    m_canvas->setAnimations(m_editing->animations());
    m_desk->setGuides(m_canvas->guides());
    connect(m_canvas, &CanvasActions::sourceRequested, m_editing, &EditingPanels::showSource);
    connect(m_desk, &EditingDesk::aboutToUse, m_canvas, &CanvasActions::flush);
    InsertCommands &inserting = m_desk->inserting();
    inserting.setPicture([this] { return m_stage->isPreviewShown() ? m_preview->grabStill() : QImage(); });
    connect(&inserting, &InsertCommands::textInserted, m_canvas, &CanvasActions::editTextOf);
    connect(m_editing, &EditingPanels::groupRequested, m_canvas, &CanvasActions::group);
    connect(m_editing, &EditingPanels::ungroupRequested, m_canvas, &CanvasActions::ungroup);
    connect(&m_editing->layers(), &LayersPanel::groupEntered, m_canvas, &CanvasActions::enter);
    connect(m_editing, &EditingPanels::lanesRequested, m_desk, &EditingDesk::showLanes);
    connect(m_desk, &EditingDesk::effectsRequested, m_editing, &EditingPanels::showEffects);
    m_editing->inspector().setComputedStyles(new PageStyles(*m_preview, m_preview));
    connect(&m_editing->inspector(), &InspectorPanel::comparingGrading, m_preview,
            &PreviewView::setGradingBypassed);
    auto *levels = new PageLevels(*m_preview, m_preview);
    levels->follow(m_editing->layers());
    connect(levels, &PageLevels::told, &m_editing->layers().model(), &LayersModel::setLevels);
    m_desk->setLevels([levels](const auto &answer) { levels->ask(answer); });
    m_editing->captions().setStill(
        [this] { return m_stage->isPreviewShown() ? m_preview->grabStill() : QImage(); });
    connect(m_preview, &PreviewView::ready, this, &MainWindow::onReady);
    connect(m_preview, &PreviewView::manifestChanged, this, &MainWindow::showManifest);
    connect(m_preview, &PreviewView::reloadFailed, this, [this](const Error &error) {
        m_console.add(error);
        m_notices->show(error);
    });
    connect(m_preview, &PreviewView::failed, this, &MainWindow::onPreviewFailed);
    connect(m_preview, &PreviewView::crashed, this, [this] {
        onPreviewFailed({ErrorKind::Composition, tr("The page stopped working."),
                         tr("Its process ended by itself. Reload to start it again.")});
    });
    connect(m_preview, &PreviewView::consoleMessage, this,
            [this](const web::ConsoleMessage &message) { m_console.add(message); });
    connect(m_preview, &PreviewView::scaleChanged, m_bar, &PlaybackBar::showScale);
    connect(&m_playback, &PlaybackController::filmChanged, this, &MainWindow::showActions);
    new AppliedSettings(m_settings,
                        {*m_actions, m_session, *m_editing, *m_desk, m_timeline->view(), *m_canvas}, this);
}

void MainWindow::connectRenders()
{
    new RenderWatch(m_renders, *new FreeDesktop(this), *this);
    auto *films = new MadeFilms(m_session.saver().folders().films, m_renders, this);
    connect(&m_session, &DocumentSession::stateChanged, films, [this, films] {
        films->setProject(m_session.isOpen() ? m_session.location().folder : QString());
    });
    connect(films, &MadeFilms::listed, m_rendersPanel, &RendersPanel::showFault);
    connect(m_rendersPanel, &RendersPanel::retryRequested, films, &MadeFilms::read);
    connect(&m_renders, &RenderController::started, m_panels, [this] {
        if (!m_renders.isContinuing())
            m_panels->raise(ActionId::ShowRenders);
    });
    connect(&m_renders, &RenderController::queued, m_panels,
            [this] { m_panels->raise(ActionId::ShowRenders); });
    connect(&m_renders, &RenderController::finished, this, [this](int id) {
        const auto &outcome = m_renders.record(id).outcome;
        if (outcome->error)
            m_console.add(*outcome->error);
        if (m_closeWhenIdle && !m_renders.running() && m_renders.waiting() == 0)
            close();
    });
}

void MainWindow::connectFileActions()
{
    auto *drops = new DropTarget(this);
    connect(drops, &DropTarget::dropped, this, &MainWindow::openDropped);
    connect(drops, &DropTarget::mediaDropped, &m_editing->project(), &ProjectDesk::addFiles);
    connect(&m_session, &DocumentSession::stateChanged, drops,
            [this, drops] { drops->setTakesMedia(m_session.isOpen()); });
    m_files = new FileCommands(
        {*m_actions, m_settings, m_session, m_console, m_editing->problems(), m_dialogs, *this});
    connect(m_files, &FileCommands::openRequested, this, [this](const QString &path) { openPath(path); });
    connect(m_stage, &Stage::templateChosen, m_files, &FileCommands::askForNewProject);
    connect(m_editing, &EditingPanels::vendorRequested, m_files, &FileCommands::openVendoring);
    connect(m_actions->action(ActionId::CloseProject), &QAction::triggered, this, [this] {
        m_desk->whenSafe([this] {
            keepStill();
            m_session.close();
        });
    });
    connect(m_actions->action(ActionId::Render), &QAction::triggered, this, &MainWindow::openRender);
    connect(m_actions->action(ActionId::ImportCaptions), &QAction::triggered, this,
            [this] { m_editing->captions().askForFile(); });
    ProjectDesk &desk = m_editing->project();
    connect(&m_desk->commands(), &EditCommands::filesPasted, &desk, &ProjectDesk::addFiles);
    connect(&m_desk->commands(), &EditCommands::picturePasted, &desk, &ProjectDesk::addPicture);
    ProjectPanel &project = desk.panel();
    connect(m_actions->action(ActionId::InsertMedia), &QAction::triggered, &project,
            &ProjectPanel::askForMedia);
    connect(m_actions->action(ActionId::InsertComposition), &QAction::triggered, &project,
            &ProjectPanel::addNewComposition);
}

void MainWindow::connectCommands()
{
    m_commands = new CommandDesk({*m_actions, m_settings, m_session, m_playback, m_dialogs, *this});
    connect(m_commands, &CommandDesk::fileChosen, this, [this](const QString &file) {
        m_panels->raise(ActionId::ShowSource);
        if (const auto shown = m_editing->source().showFile(file); !shown)
            m_notices->show(shown.error());
    });
    QAction *format = m_actions->action(ActionId::FormatSource);
    m_editing->source().addAction(format); // which puts it into the menu there
    connect(format, &QAction::triggered, this, [this] {
        m_panels->raise(ActionId::ShowSource);
        m_editing->source().formatSource();
    });
    QAction *versions = m_actions->action(ActionId::EarlierVersions);
    m_editing->source().addAction(versions);
    connect(versions, &QAction::triggered, m_editing, &EditingPanels::offerVersionsOfCurrent);
    m_filmOnly = new FullScreenPreview(
        *this, *m_panels,
        {menuBar(), findChild<QToolBar *>(QStringLiteral("mainToolBar")), statusBar(), m_bar});
    QAction *filmOnly = m_actions->action(ActionId::FullScreenPreview);
    connect(filmOnly, &QAction::triggered, m_filmOnly, &FullScreenPreview::setOn);
    connect(m_filmOnly, &FullScreenPreview::changed, filmOnly, &QAction::setChecked);
    connect(m_filmOnly, &FullScreenPreview::changed, m_canvas, &CanvasActions::setFilmOnly);
    connect(m_filmOnly, &FullScreenPreview::left, this,
            [this] { m_panels->setShown(m_session.state() != State::Empty); });
}

void MainWindow::connectStatus()
{
    connect(m_status, &StatusStrip::problemsClicked, m_panels,
            [this] { m_panels->raise(ActionId::ShowProblems); });
    connect(m_status, &StatusStrip::consoleClicked, m_panels,
            [this] { m_panels->raise(ActionId::ShowConsole); });
    connect(m_status, &StatusStrip::renderClicked, m_panels,
            [this] { m_panels->raise(ActionId::ShowRenders); });
    m_status->follow(m_session.selection(), m_timeline->view());
}

void MainWindow::restoreWindow()
{
    resize(kUsualSize);
    // Geometry before state, or a maximised window's panels are squeezed into the size it had before.
    restoreGeometry(m_settings.get(keys::window::geometry));
    m_panels->restore(m_settings);
}

void MainWindow::onSessionState(State state)
{
    switch (state) {
    case State::Empty:
        forgetFilm();
        m_stage->showStart();
        break;
    case State::Loading:
        forgetFilm();
        m_stage->showBusy(m_session.path());
        break;
    case State::Open:
        m_stage->showPreview();
        break;
    case State::Failed:
        m_playback.pause();
        m_console.add(m_session.error());
        m_stage->showError(m_session.path(), m_session.error());
        break;
    }
    if (state != State::Open)
        m_filmOnly->setOn(false);
    m_panels->setShown(state != State::Empty);
    const QString title = state == State::Open ? projectTitle(m_session.location()) : QString();
    m_chrome->setProjectTitle(title);
    setWindowTitle(title.isEmpty() ? QStringLiteral("Mutoscope") : tr("%1[*] – Mutoscope").arg(title));
    showSaving();
    showActions();
}

void MainWindow::forgetFilm()
{
    m_preview->close();
    m_canvas->setEditing(false);
    m_clips.setClips({});
    m_pageClips.clear();
    m_desk->clear();
    m_variables = {};
    m_editing->showProject();
    m_console.clear();
    m_status->showNothing();
}

void MainWindow::onOpened()
{
    m_recent.remember(m_session.location());
    m_pageDuration = 0;
    m_console.clear();
    m_editing->showProject();
    showClips();
    showFilm();
    const double seconds = m_session.document().view().seconds;
    m_preview->open(previewRequest(), {m_session.composition().frameRate().frameAt(seconds)});
}

void MainWindow::onReloaded()
{
    m_stage->returnToPreview(); // whoever types elsewhere goes on doing so
    m_console.clear();
    showFilm();
    m_preview->reopen(previewRequest());
}

void MainWindow::showClips()
{
    m_clips.setClips(m_session.composition().clips);
    m_desk->showFilm(filmDuration(), m_pageClips);
}

void MainWindow::onEdited(const edit::ChangeSet &changes)
{
    if (changes.isOnlyStyle())
        return; // a clip is dragged: nothing that lists show of it is different
    showClips();
    showFilm();
}

void MainWindow::showSaving()
{
    const ProjectSaver &saver = m_session.saver();
    if (!m_session.isOpen())
        m_status->showSaving({}, Tone::Muted);
    else if (saver.error())
        m_status->showSaving(tr("Not saved"), Tone::Bad);
    else if (saver.hasUnsaved() && !saver.isContinuous())
        m_status->showSaving(tr("Unsaved changes"), Tone::Warn);
    else
        m_status->showSaving(saver.hasUnsaved() ? tr("Saving…") : tr("Saved"), Tone::Muted);
    setWindowModified(m_session.isOpen() && saver.hasUnsaved());
}

void MainWindow::onReady(const web::PageManifest &manifest)
{
    m_stage->returnToPreview();
    showManifest(manifest);
    m_canvas->setEditing(true);
    Q_EMIT previewReady();
    if (std::exchange(m_toRender, {}) == m_session.location().entry)
        openRender();
}

void MainWindow::showManifest(const web::PageManifest &manifest)
{
    m_pageDuration = manifest.duration;
    m_pageClips = manifest.clips;
    m_clips.setPageClips(manifest.clips);
    m_desk->showFilm(filmDuration(), m_pageClips);
    showFilm();
}

void MainWindow::onPreviewFailed(const Error &error)
{
    m_console.add(error);
    m_stage->showError(m_session.path(), error);
    showActions();
}

double MainWindow::filmDuration() const
{
    return m_pageDuration > 0 ? m_pageDuration : m_session.composition().declaredDuration;
}

void MainWindow::showFilm()
{
    m_status->showFilm(m_session.composition(), filmDuration());
}

void MainWindow::showActions()
{
    const bool isOpen = m_session.isOpen();
    const bool canPlay = isOpen && m_stage->isPreviewShown() && m_playback.hasFilm();
    m_actions->action(ActionId::Reload)->setEnabled(m_session.state() != State::Empty);
    m_actions->action(ActionId::CloseProject)->setEnabled(m_session.state() != State::Empty);
    m_actions->action(ActionId::VendorFiles)->setEnabled(isOpen);
    for (const ActionId id : {ActionId::InsertComposition, ActionId::InsertMedia, ActionId::ImportCaptions})
        m_actions->action(id)->setEnabled(isOpen);
    for (const ActionId id : {ActionId::FormatSource, ActionId::EarlierVersions})
        m_actions->action(id)->setEnabled(isOpen);
    m_actions->action(ActionId::CaptureFrame)->setEnabled(canPlay);
    m_actions->action(ActionId::FullScreenPreview)->setEnabled(canPlay || m_filmOnly->isOn());
    m_actions->action(ActionId::Render)->setEnabled(isOpen || m_renders.running());
    m_view->setEnabled(isOpen);
    m_transport->setEnabled(canPlay);
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
    m_settings.set(keys::window::geometry, saveGeometry());
    m_panels->save(m_settings);
    m_settings.set(keys::window::sections, SectionBox::states());
    m_settings.set(keys::preview::zoom, m_preview->zoom());
    event->accept();
}

} // namespace muto::ui
