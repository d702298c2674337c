#include "ui/project/project_desk.h"

#include "ui/main/document_session.h"
#include "ui/preview/playback_controller.h"
#include "ui/project/project_files.h"
#include "ui/timeline/timeline_view.h"

#include <algorithm>

namespace muto::ui {

ProjectDesk::ProjectDesk(DocumentSession &session, PlaybackController &playback, Dialogs &dialogs,
                         QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_playback(playback)
    , m_files(new ProjectFiles(
          session.document(), [&session](const QString &name) { return session.openFile(name); }, this))
    , m_panel(new ProjectPanel(
          *m_files, session.actions(), [this] { return playhead(); }, dialogs, window))
{
    connect(&m_session, &DocumentSession::opened, this,
            [this] { m_files->setProject(m_session.location()); });
    connect(&m_session, &DocumentSession::reloaded, m_files, &ProjectFiles::refresh);
    connect(&m_session.watcher(), &ProjectWatcher::changed, m_files, &ProjectFiles::refresh);
    connect(&m_session, &DocumentSession::stateChanged, this, [this](DocumentSession::State state) {
        if (state == DocumentSession::State::Empty)
            m_files->close();
    });
}

double ProjectDesk::playhead() const
{
    return m_playback.frameRate().timeOf(m_playback.frame().value);
}

void ProjectDesk::acceptDropsOn(TimelineView &timeline)
{
    m_panel->acceptDrops(timeline.viewport(), [this, &timeline](QPointF position) -> ProjectPanel::Place {
        const TimelineScene &scene = timeline.scene();
        const double seconds = std::max(0.0, scene.geometry.secondsAt(position.x()));
        const double atFrame = m_playback.frameRate().timeOf(m_playback.frameRate().frameAt(seconds));
        const auto &rows = scene.model.rows();
        const int row = scene.geometry.rowAt(position.y(), int(rows.size()));
        if (row < 0 || row >= int(rows.size()))
            return {atFrame, std::nullopt};
        const TimelineTrack &track = scene.model.tracks().at(std::size_t(rows[std::size_t(row)].track));
        return {atFrame, track.index};
    });
}

void ProjectDesk::acceptDropsOn(QWidget &canvas)
{
    m_panel->acceptDrops(&canvas, [this](QPointF) -> ProjectPanel::Place {
        return {playhead(), std::nullopt};
    });
}

} // namespace muto::ui
