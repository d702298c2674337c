// What the window makes of the film that is open: the preview's page, renders and single pictures.
#include "ui/main/main_window.h"

#include "core/base/safe_path.h"
#include "core/library/storyboard_file.h"
#include "ui/main/action_registry.h"
#include "ui/main/editing_desk.h"
#include "ui/main/editing_panels.h"
#include "ui/main/frame_capture.h"
#include "ui/main/full_screen_preview.h"
#include "ui/main/notices.h"
#include "ui/main/project_watcher.h"
#include "ui/main/stage.h"
#include "ui/main/storyboard_mode.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_launcher.h"
#include "ui/storyboard/storyboard_page.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_scene.h"
#include "ui/timeline/timeline_view.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace muto::ui {

web::PreviewRequest MainWindow::previewRequest() const
{
    const composition::Composition &composition = m_session.composition();
    return {m_session.location().folder,
            m_session.location().entry,
            composition.size,
            composition.frameRate(),
            composition.declaredDuration,
            false,
            m_variables};
}

FilmFacts MainWindow::filmFacts() const
{
    const composition::Composition &composition = m_session.composition();
    FilmFacts film;
    film.projectFolder = m_session.location().folder;
    film.entry = m_session.location().entry;
    film.canvas = composition.size;
    film.frameRate = composition.frameRate();
    film.declaredDuration = composition.declaredDuration;
    film.duration = filmDuration();
    for (const composition::Clip &clip : composition.clips)
        film.sources << clip.source;
    film.workArea = m_playback.workArea();
    for (const TimelineMarker &marker : m_timeline->view().scene().markers)
        film.points.push_back({marker.name, marker.seconds});
    film.playhead = m_playback.frame();
    film.variables = m_variables;
    film.declared = m_session.variables();
    return film;
}

void MainWindow::openRender()
{
    if (!m_session.isOpen()) {
        if (const auto running = m_renders.running()) // all that a project closed meanwhile has left
            showRender(*running);
        return;
    }
    m_playback.pause();
    m_desk->whenSaved([this] {
        const QImage still = m_stage->isPreviewShown() ? m_preview->grabStill() : QImage();
        if (const auto id = std::exchange(m_toEdit, {}))
            m_launcher->openAgain(*id, filmFacts(), still);
        else
            m_launcher->open(filmFacts(), still);
    });
}

/// Its composition is opened first, where that is another one, of whichever project.
void MainWindow::renderAgain(int id)
{
    const render::RenderRequest request = m_renders.record(id).request;
    m_toEdit = id;
    if (request.projectFolder == m_session.location().folder)
        return renderPart(request.entry);
    m_toRender = request.entry;
    openPath(request.projectFolder, request.entry);
}

void MainWindow::showRender(int id)
{
    m_launcher->openJob(id, filmFacts(), m_stage->isPreviewShown() ? m_preview->grabStill() : QImage());
}

/// Another composition is opened first: what a render needs to know, its page says.
void MainWindow::renderPart(const QString &entry)
{
    if (entry == m_session.location().entry)
        return openRender();
    m_toRender = entry;
    openPath(m_session.location().folder, entry);
}

void MainWindow::captureFrame()
{
    m_playback.pause();
    m_desk->whenSaved([this] {
        m_capture->capture({m_session.location().folder, m_playback.frame(), m_playback.frameRate()});
    });
}

/// As a render would make it, if somebody here can; else what the preview shows.
void MainWindow::makePicture(FrameIndex frame, const std::function<void(const Result<QImage> &)> &done)
{
    if (!m_frameMaker)
        return done(m_preview->grabStill());
    m_frameMaker(frameRequest(filmFacts()), frame, done);
}

void MainWindow::connectStoryboard()
{
    StoryboardPage *page = m_storyboardPage;
    m_storyboard = new StoryboardMode({*this, *m_actions, *m_panels, *m_stage, *page});
    page->setOpen([this](const QString &name) { return m_session.openFile(name); });
    page->setPlan([this] { return library::storyboardOf(m_session.composition()); });
    connect(&m_session, &DocumentSession::stateChanged, page,
            [this, page] { page->setProject(m_session.isOpen() ? m_session.location().folder : QString()); });
    connect(&m_session.watcher(), &ProjectWatcher::changed, page, [page] {
        if (page->isVisible())
            page->look();
    });
    connect(m_storyboard, &StoryboardMode::changed, this, [this](bool on) {
        if (on) {
            m_filmOnly->setOn(false);
            m_playback.pause();
        }
        showActions();
    });
    connect(page, &StoryboardPage::refused, this, [this](const Error &error) { m_notices->show(error); });
    connect(page, &StoryboardPage::openRequested, this, &MainWindow::openFrame);
    connect(page, &StoryboardPage::sourceRequested, this, [this](const QString &file, int line) {
        m_storyboard->setOn(false);
        m_editing->goToLine(file, line);
    });
}

/// Where the film shows it, or by itself.
void MainWindow::openFrame(const QString &source)
{
    const composition::Composition &film = m_session.composition();
    const auto shown = std::find_if(film.clips.begin(), film.clips.end(), [&](const composition::Clip &clip) {
        return clip.kind == composition::ClipKind::Composition &&
               library::sourceInProject(film, clip) == source;
    });
    const QString folder = m_session.location().folder;
    const auto path = pathInside(folder, source);
    if (shown == film.clips.end() && !(path && QFileInfo(*path).isFile()))
        return m_notices->show({ErrorKind::Usage,
                                tr("Cannot open %1: there is no such file in the project.").arg(source),
                                tr("The storyboard names it for a frame that nobody has built yet.")});
    m_storyboard->setOn(false);
    if (shown == film.clips.end())
        openPath(folder, source);
    else
        m_playback.seek({m_playback.frameRate().frameAt(shown->start)});
}

} // namespace muto::ui
