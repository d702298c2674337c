// Who of the window tells whom what.
#include "ui/main/main_window.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/captions/caption_desk.h"
#include "ui/captions/captions_panel.h"
#include "ui/editing/edit_commands.h"
#include "ui/editing/insert_commands.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/layers/layers_model.h"
#include "ui/layers/layers_panel.h"
#include "ui/main/action_registry.h"
#include "ui/main/canvas_actions.h"
#include "ui/main/command_desk.h"
#include "ui/main/drop_zone.h"
#include "ui/main/editing_desk.h"
#include "ui/main/editing_panels.h"
#include "ui/main/file_commands.h"
#include "ui/main/frame_capture.h"
#include "ui/main/full_screen_preview.h"
#include "ui/main/left_animations.h"
#include "ui/main/notices.h"
#include "ui/main/screen_menu.h"
#include "ui/main/stage.h"
#include "ui/main/status_strip.h"
#include "ui/main/storyboard_mode.h"
#include "ui/main/window_chrome.h"
#include "ui/preview/audition.h"
#include "ui/preview/page_levels.h"
#include "ui/preview/page_rest.h"
#include "ui/preview/page_styles.h"
#include "ui/preview/playback_bar.h"
#include "ui/preview/preview_view.h"
#include "ui/problems/problems_model.h"
#include "ui/project/handover_desk.h"
#include "ui/project/project_desk.h"
#include "ui/project/project_panel.h"
#include "ui/render/made_films.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_launcher.h"
#include "ui/render/render_watch.h"
#include "ui/render/renders_panel.h"
#include "ui/sound/sound_group_rows.h"
#include "ui/sound/sound_section.h"
#include "ui/source/source_panel.h"
#include "ui/support/desktop.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QMenuBar>
#include <QPointer>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

const QString kReloading = QStringLiteral("reloading");
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

void MainWindow::connectSession()
{
    connect(&m_session, &DocumentSession::stateChanged, this, &MainWindow::onSessionState);
    connect(&m_session, &DocumentSession::opened, this, &MainWindow::onOpened);
    connect(&m_session, &DocumentSession::reloaded, this, &MainWindow::onReloaded);
    connect(&m_recent, &RecentProjects::changed, this,
            [this] { m_settings.set(settings::keys::general::recentProjects, m_recent.stored()); });
    connect(m_stage, &Stage::recentChosen, this, &MainWindow::openRecent);
    connect(m_chrome, &WindowChrome::recentChosen, this, &MainWindow::openRecent);
}

void MainWindow::connectEditing()
{
    m_desk = new EditingDesk({m_session, *m_actions, m_playback, *m_timeline, *m_notices, m_dialogs, *this});
    m_actions->adopt(Surface::Timeline, m_timeline->view());
    connect(m_desk, &EditingDesk::openRequested, this, &MainWindow::openPath);
    connect(&m_session, &DocumentSession::edited, this, &MainWindow::onEdited);
    m_desk->setAnimations(m_editing->animations());
    connect(m_desk, &EditingDesk::aboutToUse, m_editing, &EditingPanels::flush);
    connect(m_desk, &EditingDesk::effectsRequested, m_editing, &EditingPanels::showEffects);
    auto *left = new LeftAnimations(m_session, *m_notices, this);
    connect(left, &LeftAnimations::lineAsked, m_editing, &EditingPanels::goToLine);
    connect(m_editing, &EditingPanels::lanesRequested, m_desk, &EditingDesk::showLanes);
    connect(m_editing, &EditingPanels::raiseRequested, m_panels, &Panels::raise);
    connect(m_editing, &EditingPanels::openRequested, this, &MainWindow::openPath);
    connect(m_editing, &EditingPanels::renderRequested, this, &MainWindow::renderPart);
    connect(m_editing, &EditingPanels::variablesChanged, this, [this](const QJsonObject &values) {
        m_variables = values;
        if (m_session.isOpen())
            m_preview->reopen(previewRequest());
    });
    connect(&m_session.saver(), &ProjectSaver::stateChanged, this, &MainWindow::showSaving);
    m_preview->follow(m_session.document());
}

void MainWindow::connectPreview()
{
    connect(m_preview, &PreviewView::ready, this, &MainWindow::onReady);
    connect(m_preview, &PreviewView::manifestChanged, this, &MainWindow::showManifest);
    connect(m_preview, &PreviewView::reloadFailed, this, [this](const Error &error) {
        m_console.add(error);
        Notice notice{Tone::Bad, error.message, error.detail};
        notice.subject = kReloading;
        m_notices->show(notice);
    });
    connect(m_preview, &PreviewView::ready, m_notices, [this] { m_notices->dismiss(kReloading); });
    connect(m_preview, &PreviewView::sourceAsked, m_editing, &EditingPanels::goToSource);
    connect(m_stage, &Stage::placeAsked, m_editing, &EditingPanels::goToLine);
    connect(m_preview, &PreviewView::failed, this, &MainWindow::onPreviewFailed);
    connect(m_preview, &PreviewView::crashed, this, [this] {
        onPreviewFailed({ErrorKind::Composition, tr("The page stopped working."),
                         tr("Its process ended by itself. Reload to start it again.")});
    });
    connect(m_preview, &PreviewView::consoleMessage, this,
            [this](const web::ConsoleMessage &message) { m_console.add(message); });
    connect(m_preview, &PreviewView::scaleChanged, m_bar, &PlaybackBar::showScale);
    connect(&m_playback, &PlaybackController::filmChanged, this, &MainWindow::showActions);
}

void MainWindow::connectCanvas()
{
    m_canvas = new CanvasActions(*m_actions, *m_preview, m_session);
    m_canvas->setAnimations(m_editing->animations());
    m_canvas->adoptInto(*m_actions);
    m_chrome->addSubmenu(*m_actions->action(ActionId::CanvasGridSnap), m_canvas->gridMenu());
    connect(m_canvas, &CanvasActions::noticed, this, [this](const QString &notice) {
        m_notices->show({Tone::Accent, notice, {}});
    });
    connect(m_canvas, &CanvasActions::refused, m_editing, &EditingPanels::explain);
    connect(m_canvas, &CanvasActions::sourceRequested, m_editing, &EditingPanels::showSource);
    connect(m_editing, &EditingPanels::groupRequested, m_canvas, &CanvasActions::group);
    connect(m_editing, &EditingPanels::ungroupRequested, m_canvas, &CanvasActions::ungroup);
    connect(&m_editing->layers(), &LayersPanel::groupEntered, m_canvas, &CanvasActions::enter);
    m_desk->setGuides(m_canvas->guides());
    connect(m_desk, &EditingDesk::aboutToUse, m_canvas, &CanvasActions::flush);
    connect(&m_desk->inserting(), &InsertCommands::textInserted, m_canvas, &CanvasActions::editTextOf);
}

/// What panels and the desk ask of the page that is shown.
void MainWindow::connectPage()
{
    const auto still = [this] { return m_stage->isPreviewShown() ? m_preview->grabStill() : QImage(); };
    m_desk->inserting().setPicture(still);
    m_editing->captions().setStill(still);
    m_session.saver().setPictureSource(
        [this] { return m_stage->isPreviewShown() ? pngOf(m_preview->grabStill()) : QByteArray(); });
    m_editing->inspector().setComputedStyles(new PageStyles(*m_preview, m_preview));
    connect(&m_editing->inspector(), &InspectorPanel::comparingGrading, m_preview,
            &PreviewView::setGradingBypassed);
    auto *levels = new PageLevels(*m_preview, m_preview);
    levels->follow(m_editing->layers());
    connect(levels, &PageLevels::told, &m_editing->layers().model(), &LayersModel::setLevels);
    m_desk->setRest(restOn(*m_preview));
    m_desk->setLevels([levels](const auto &answer) { levels->ask(answer); });
    connect(m_desk, &EditingDesk::leftOut, m_preview, &PreviewView::setLeftOut);
    connectAudition();
    connect(m_preview, &PreviewView::ready, m_editing, [this] {
        m_preview->ask(QStringLiteral("captionWords"), {},
                       [panel = QPointer(&m_editing->captionsPanel())](const QJsonArray &answer) {
                           if (panel)
                               panel->setScriptedWords(captions::scriptedWordsFrom(answer));
                       });
    });
    connect(m_preview, &PreviewView::groupsHeard, &m_timeline->groups(), &SoundGroupRows::takeLevels);
}

void MainWindow::connectAudition()
{
    auto *audition = new Audition(*m_preview, m_playback, this);
    const auto apply = [this, audition] { audition->setEnabled(m_settings.get(keys::preview::auditions)); };
    apply();
    connect(&m_settings, &settings::Settings::changed, audition, apply);
    const SoundSection &sound = m_editing->inspector().sound();
    connect(&sound, &SoundSection::trialWanted, audition, &Audition::hear);
    connect(&sound, &SoundSection::trialOver, audition, &Audition::stop);
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
    connect(drops, &DropTarget::handedOver, &m_editing->project(), &ProjectDesk::take);
    connect(&m_session, &DocumentSession::stateChanged, drops,
            [this, drops] { drops->setHasFilm(m_session.isOpen()); });
    m_files = new FileCommands(
        {*m_actions, m_settings, m_session, m_console, m_editing->problems(), m_dialogs, *this});
    connect(m_files, &FileCommands::openRequested, this, [this](const QString &path) { openPath(path); });
    connect(m_stage, &Stage::templateChosen, m_files, &FileCommands::askForNewProject);
    connect(m_editing, &EditingPanels::vendorRequested, m_files, [this] {
        m_desk->whenSaved([this] { m_files->openVendoring(); }); // what it reads is on disk
    });
    connectCopying();
    connect(m_editing, &EditingPanels::externalEditorRequested, this, &MainWindow::openExternally);
    connect(m_actions->action(ActionId::CloseProject), &QAction::triggered, this, [this] {
        m_desk->whenSafe([this] {
            keepStill();
            m_session.close();
        });
    });
    connect(m_actions->action(ActionId::Render), &QAction::triggered, this, &MainWindow::openRender);
}

void MainWindow::connectCopying()
{
    const auto tell = [this](Notice notice) {
        notice.subject = QStringLiteral("copy"); // what comes of it takes the place of what is said meanwhile
        m_notices->show(notice);
    };
    connect(m_actions->action(ActionId::SaveCopy), &QAction::triggered, this, [this] {
        m_desk->whenSaved([this] { m_files->askForCopy(); }); // what is copied is on disk
    });
    connect(m_files, &FileCommands::copying, this, [tell](const QString &folder) {
        tell({Tone::Accent, tr("Saving a copy in %1…").arg(QDir::toNativeSeparators(folder)), {}});
    });
    connect(m_files, &FileCommands::copied, this, [this, tell](const QString &folder) {
        tell({Tone::Good, tr("A copy is in %1.").arg(QDir::toNativeSeparators(folder)),
              tr("You are still editing the original."), tr("&Open the Copy"),
              [this, folder] { openPath(folder); }});
    });
    connect(m_files, &FileCommands::copyFailed, this, [tell](const Error &error) {
        tell({Tone::Bad, error.message, error.detail});
    });
}

void MainWindow::setNetwork(const vendor::TransportMaker &make)
{
    m_files->setNetwork(make);
    m_editing->project().handovers().setNetwork(make);
}

/// Files, pictures, captions and compositions that come into the film that is open.
void MainWindow::connectAdding()
{
    connect(m_actions->action(ActionId::ImportCaptions), &QAction::triggered, this,
            [this] { m_editing->captions().askForFile(); });
    ProjectDesk &desk = m_editing->project();
    connect(&m_desk->commands(), &EditCommands::handedOver, &desk, &ProjectDesk::take);
    connect(&desk, &ProjectDesk::textGiven, &m_desk->inserting(), &InsertCommands::insertText);
    ProjectPanel &project = desk.panel();
    connect(m_actions->action(ActionId::InsertMedia), &QAction::triggered, &project,
            &ProjectPanel::askForMedia);
    connect(m_actions->action(ActionId::InsertComposition), &QAction::triggered, &project,
            &ProjectPanel::addNewComposition);
}

void MainWindow::connectCommands()
{
    m_commands = new CommandDesk({*m_actions, m_settings, m_session, m_playback, m_dialogs, *this});
    connect(m_commands, &CommandDesk::surfaceWanted, m_editing, &EditingPanels::showPageOf);
    connect(m_commands, &CommandDesk::fileChosen, this, [this](const QString &file) {
        m_panels->raise(ActionId::ShowSource);
        if (const auto shown = m_editing->source().showFile(file); !shown)
            m_notices->show(shown.error());
    });
    connect(m_actions->action(ActionId::FindInSource), &QAction::triggered, this, [this] {
        m_panels->raise(ActionId::ShowSource);
        m_editing->source().openFind(false);
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
    offerScreens();
    QAction *filmOnly = m_actions->action(ActionId::FullScreenPreview);
    connect(filmOnly, &QAction::triggered, m_filmOnly, &FullScreenPreview::setOn);
    connect(m_filmOnly, &FullScreenPreview::changed, filmOnly, &QAction::setChecked);
    connect(m_filmOnly, &FullScreenPreview::changed, m_canvas, &CanvasActions::setFilmOnly);
    connect(m_filmOnly, &FullScreenPreview::left, this, [this] {
        m_panels->setShown(m_session.state() != DocumentSession::State::Empty && !m_storyboard->isOn());
    });
}

/// Of the several that there may be, the film's own.
void MainWindow::offerScreens()
{
    auto *menu = new ScreenMenu(this);
    const auto show = [menu] {
        QStringList names;
        for (const QScreen *screen : QGuiApplication::screens())
            names << screen->name();
        menu->setScreens(names);
    };
    show();
    menu->setChosen(m_settings.get(keys::window::previewScreen));
    connect(qApp, &QGuiApplication::screenAdded, menu, show);
    connect(qApp, &QGuiApplication::screenRemoved, menu, show, Qt::QueuedConnection);
    connect(menu, &ScreenMenu::chosen, this, [this, menu](const QString &name) {
        m_settings.set(keys::window::previewScreen, name);
        menu->setChosen(name);
    });
    m_chrome->addSubmenu(*m_actions->action(ActionId::FullScreenPreview), *menu);
    m_filmOnly->setScreenSource([this]() -> QScreen * {
        const QString wanted = m_settings.get(keys::window::previewScreen);
        const auto screens = QGuiApplication::screens();
        const auto found = std::find_if(screens.begin(), screens.end(), [&wanted](const QScreen *screen) {
            return !wanted.isEmpty() && screen->name() == wanted;
        });
        return found == screens.end() ? nullptr : *found;
    });
}

void MainWindow::connectStatus()
{
    connect(m_status, &StatusStrip::problemsClicked, m_panels,
            [this] { m_panels->raise(ActionId::ShowProblems); });
    connect(m_launcher, &RenderLauncher::opened, this,
            [this](QWidget *dialog) { dialog->addAction(m_actions->action(ActionId::Quit)); });
    connect(m_launcher, &RenderLauncher::problemsRequested, m_panels,
            [this] { m_panels->raise(ActionId::ShowProblems); });
    connect(&m_editing->problems(), &ProblemsModel::filmIssuesChanged, m_launcher,
            &RenderLauncher::setIssues);
    connect(m_status, &StatusStrip::consoleClicked, m_panels,
            [this] { m_panels->raise(ActionId::ShowConsole); });
    connect(m_status, &StatusStrip::renderClicked, m_panels,
            [this] { m_panels->raise(ActionId::ShowRenders); });
    m_status->follow(m_session.selection(), m_timeline->view());
}

void MainWindow::connectCapture()
{
    m_capture = new FrameCapture(m_settings, m_dialogs, *m_notices, *this);
    m_capture->setSource([this](FrameIndex frame, const std::function<void(const Result<QImage> &)> &done) {
        m_desk->whenSaved([this, frame, done] { makePicture(frame, done); }); // somebody has edited meanwhile
    });
    connect(m_actions->action(ActionId::CaptureFrame), &QAction::triggered, this, &MainWindow::captureFrame);
}

} // namespace muto::ui
