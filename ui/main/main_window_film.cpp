// What the window makes of the film that is open: the preview's page, renders and single pictures.
#include "ui/main/main_window.h"

#include "ui/main/action_registry.h"
#include "ui/main/editing_desk.h"
#include "ui/main/frame_capture.h"
#include "ui/main/stage.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_launcher.h"
#include "ui/support/dialogs.h"

#include <QAction>

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
        m_launcher->open(filmFacts(), m_stage->isPreviewShown() ? m_preview->grabStill() : QImage());
    });
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

/// Films that wait in a queue that rests are lost as well.
Question MainWindow::questionBeforeClosing() const
{
    const int waiting = m_renders.waiting();
    if (!m_renders.running())
        return {tr("Quit with Films to Render"), tr("%n film(s) wait(s) in the queue.", nullptr, waiting),
                tr("If you quit now, they are not rendered, and the queue is not kept."),
                tr("&Drop the queue and quit"), tr("&Keep the queue")};
    return {tr("Quit while Rendering"),
            waiting == 0
                ? tr("A film is being rendered.")
                : tr("A film is being rendered, and %n more wait(s) for its turn.", nullptr, waiting),
            tr("If you quit now, the render is cancelled and nothing of it is kept."),
            tr("&Cancel the render and quit"), tr("&Keep rendering")};
}

void MainWindow::askBeforeClosing()
{
    m_dialogs.ask(this, questionBeforeClosing(), [this] {
        m_closeWhenIdle = true;
        if (m_renders.running() || m_renders.waiting() > 0)
            m_renders.cancelAll();
        else
            close();
    });
}

void MainWindow::connectCapture()
{
    m_capture = new FrameCapture(m_settings, m_dialogs, *m_notices, *this);
    m_capture->setSource([this](FrameIndex frame, const std::function<void(const Result<QImage> &)> &done) {
        m_desk->whenSaved([this, frame, done] { makePicture(frame, done); }); // somebody has edited meanwhile
    });
    connect(m_actions->action(ActionId::CaptureFrame), &QAction::triggered, this, &MainWindow::captureFrame);
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
