#pragma once

#include "core/composition/composition_file.h"
#include "core/render/render_request.h"
#include "core/vendor/transport.h"
#include "core/web/page_messages.h"
#include "ui/main/clip_list_model.h"
#include "ui/main/console_model.h"
#include "ui/main/document_session.h"
#include "ui/main/panels.h"
#include "ui/main/recent_projects.h"
#include "ui/preview/playback_controller.h"
#include "ui/render/film_facts.h"

#include <QImage>
#include <QJsonObject>
#include <QMainWindow>

#include <functional>
#include <optional>
#include <vector>

namespace muto {
struct FilePlace;
struct CrashReport;
} // namespace muto

namespace muto::settings {
class Settings;
}

namespace muto::web {
struct PreviewRequest;
} // namespace muto::web

namespace muto::ui {

class ActionRegistry;
class CanvasActions;
class CommandDesk;
class Dialogs;
class EditingDesk;
class EditingPanels;
class FileCommands;
class FrameCapture;
class FullScreenPreview;
class Notices;
class PlaybackBar;
class PreviewView;
class ProjectGate;
class RenderController;
class RenderLauncher;
class RendersPanel;
class Stage;
class StatusStrip;
class StoryboardMode;
class StoryboardPage;
class Theme;
class TimelinePanel;
class TransportActions;
class ViewActions;
class WindowChrome;
struct Question;

/// The editor's window: brings together the composition that is open, its preview, the panels and the
/// renders.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(settings::Settings &settings, RenderController &renders, Dialogs &dialogs, Theme &theme,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A folder or an HTML file; `entry` as in composition::locateProject. A film that is open is given up
    /// only for one that is there: it stays, and a notice says why, while it is looked for and if there is
    /// none.
    void openPath(const QString &path, const QString &entry = {});

    /// At the beginning: `path`, which may be empty, unless the program died so often in a row that it is
    /// better to ask; and what an earlier run has not saved.
    void begin(const QString &path, bool isCautious);

    /// An earlier run has ended by itself and left this: a notice says so and shows it.
    void tellOfCrash(const CrashReport &report);

    /// Somebody ends the program from outside, as when the desktop's session ends: closes without a question.
    /// Renders are cancelled, and what is not on disk is offered at the next start.
    void leave();

    /// Makes exact pictures of a film's frames; without it the preview's are kept.
    using FrameMaker = std::function<void(const render::RenderRequest &, FrameIndex,
                                          std::function<void(const Result<QImage> &)>)>;
    void setFrameMaker(FrameMaker maker) { m_frameMaker = std::move(maker); }

    /// For whatever is fetched, once it is asked for.
    void setNetwork(const vendor::TransportMaker &make);

    DocumentSession &session() { return m_session; }
    PlaybackController &playback() { return m_playback; }
    ConsoleModel &console() { return m_console; }
    const ActionRegistry &actions() const { return *m_actions; }

Q_SIGNALS:
    /// The composition that was opened can be seen and played.
    void previewReady();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeWindow();
    void connectSession();
    void connectEditing();
    void connectCanvas();
    void connectPage();
    void connectPreview();
    void connectAudition();
    void connectStoryboard();
    void openFrame(const QString &source);
    void connectRenders();
    void connectFileActions();
    void connectCopying();
    void connectAdding();
    void openExternally(const FilePlace &place);
    void connectCommands();
    void offerScreens();
    void connectStatus();
    void connectCapture();
    void restoreWindow();

    void onSessionState(DocumentSession::State state);
    void forgetFilm();
    void onOpened();
    void onReloaded();
    void onEdited(const edit::ChangeSet &changes);
    void onReady(const web::PageManifest &manifest);
    void showManifest(const web::PageManifest &manifest);
    void onPreviewFailed(const Error &error);
    void showClips();
    void showSaving();
    void showFilm();
    void showActions();
    void keepStill();
    void captureFrame();
    void makePicture(FrameIndex frame, const std::function<void(const Result<QImage> &)> &done);
    using Found = std::function<void(const Result<> &)>;
    void findFilm(const QString &path, const QString &entry, const Found &then);
    void leaveFor(const QString &path, const QString &entry);
    void openNow(const QString &path, const QString &entry);
    void openDropped(const QString &path);
    void openRecent(int row);
    void openRender();
    void showRender(int id);
    void renderPart(const QString &entry);
    void renderAgain(int id);
    void askBeforeClosing();
    Question questionBeforeClosing() const;
    std::vector<Panels::Panel> panels();

    web::PreviewRequest previewRequest() const;
    FilmFacts filmFacts() const;
    double filmDuration() const;

    settings::Settings &m_settings;
    RenderController &m_renders;
    Dialogs &m_dialogs;
    Theme &m_theme;
    DocumentSession m_session;
    PlaybackController m_playback;
    ConsoleModel m_console;
    ClipListModel m_clips;
    RecentProjects m_recent;
    ActionRegistry *m_actions;
    PreviewView *m_preview = nullptr;
    CanvasActions *m_canvas = nullptr;
    PlaybackBar *m_bar = nullptr;
    Stage *m_stage = nullptr;
    Panels *m_panels = nullptr;
    RendersPanel *m_rendersPanel = nullptr;
    TimelinePanel *m_timeline = nullptr;
    EditingDesk *m_desk = nullptr;
    ProjectGate *m_gate = nullptr;
    EditingPanels *m_editing = nullptr;
    CommandDesk *m_commands = nullptr;
    FileCommands *m_files = nullptr;
    FrameCapture *m_capture = nullptr;
    FullScreenPreview *m_filmOnly = nullptr;
    StoryboardPage *m_storyboardPage = nullptr;
    StoryboardMode *m_storyboard = nullptr;
    Notices *m_notices = nullptr;
    WindowChrome *m_chrome = nullptr;
    StatusStrip *m_status = nullptr;
    ViewActions *m_view = nullptr;
    TransportActions *m_transport = nullptr;
    RenderLauncher *m_launcher;
    FrameMaker m_frameMaker;
    double m_pageDuration = 0;
    QJsonObject m_variables; ///< Tried out in place of the film's own.
    std::vector<web::PageClip> m_pageClips;
    QString m_toRender;          ///< As soon as it is there.
    std::optional<int> m_toEdit; ///< The render whose settings the next form has.
    int m_searches = 0;          ///< For a film to open; of several that are on the way the last one counts.
    bool m_closeWhenIdle = false;
    bool m_isSafeToClose = false;
};

} // namespace muto::ui
