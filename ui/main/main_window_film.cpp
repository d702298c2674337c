// What the window makes of the film that is open: the preview's page, renders and single pictures.
#include "ui/main/main_window.h"

#include "ui/main/editing_desk.h"
#include "ui/main/frame_capture.h"
#include "ui/main/stage.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_launcher.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_scene.h"
#include "ui/timeline/timeline_view.h"

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

} // namespace muto::ui
