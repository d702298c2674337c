// What the window shows of its session: no film, one that is read, one that is open, one that failed.
#include "ui/main/main_window.h"

#include "ui/main/action_registry.h"
#include "ui/main/canvas_actions.h"
#include "ui/main/editing_desk.h"
#include "ui/main/editing_panels.h"
#include "ui/main/full_screen_preview.h"
#include "ui/main/stage.h"
#include "ui/main/status_strip.h"
#include "ui/main/transport_actions.h"
#include "ui/main/view_actions.h"
#include "ui/main/window_chrome.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"

#include <QAction>

#include <utility>

namespace muto::ui {

using State = DocumentSession::State;

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
    m_panels->setShown(state != State::Empty && !m_stage->isStoryboardShown());
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
    m_editing->showPageErrors({});
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

void MainWindow::onEdited(const edit::ChangeSet &changes)
{
    if (changes.isOnlyStyle())
        return; // a clip is dragged: nothing that lists show of it is different
    showClips();
    showFilm();
}

void MainWindow::onReady(const web::PageManifest &manifest)
{
    m_stage->returnToPreview();
    showManifest(manifest);
    m_editing->showPageErrors(manifest.warnings(web::kScriptErrorCode));
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
    m_editing->showPageErrors({});
    m_stage->showError(m_session.path(), error);
    showActions();
}

void MainWindow::showClips()
{
    m_clips.setClips(m_session.composition().clips);
    m_desk->showFilm(filmDuration(), m_pageClips);
}

void MainWindow::showFilm()
{
    m_status->showFilm(m_session.composition(), filmDuration());
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

void MainWindow::showActions()
{
    const bool isOpen = m_session.isOpen();
    const bool canPlay = isOpen && m_stage->isPreviewShown() && m_playback.hasFilm();
    m_actions->action(ActionId::Reload)->setEnabled(m_session.state() != State::Empty);
    m_actions->action(ActionId::CloseProject)->setEnabled(m_session.state() != State::Empty);
    for (const ActionId id : {ActionId::VendorFiles, ActionId::SaveCopy, ActionId::GoToFile})
        m_actions->action(id)->setEnabled(isOpen);
    for (const ActionId id : {ActionId::InsertComposition, ActionId::InsertMedia, ActionId::ImportCaptions})
        m_actions->action(id)->setEnabled(isOpen);
    for (const ActionId id : {ActionId::FindInSource, ActionId::FormatSource, ActionId::EarlierVersions})
        m_actions->action(id)->setEnabled(isOpen);
    m_actions->action(ActionId::Storyboard)->setEnabled(isOpen);
    m_actions->action(ActionId::CaptureFrame)->setEnabled(canPlay);
    m_actions->action(ActionId::FullScreenPreview)->setEnabled(canPlay || m_filmOnly->isOn());
    m_actions->action(ActionId::Render)->setEnabled(isOpen || m_renders.running());
    m_view->setEnabled(isOpen);
    m_transport->setEnabled(canPlay);
}

double MainWindow::filmDuration() const
{
    return m_pageDuration > 0 ? m_pageDuration : m_session.composition().declaredDuration;
}

} // namespace muto::ui
