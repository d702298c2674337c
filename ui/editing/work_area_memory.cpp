#include "ui/editing/work_area_memory.h"

#include "ui/preview/playback_controller.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kKeepMs = 500;

} // namespace

WorkAreaMemory::WorkAreaMemory(PlaybackController &playback, QString folder, QObject *parent)
    : QObject(parent)
    , m_playback(playback)
    , m_root(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
    m_keepTimer.setSingleShot(true);
    connect(&m_playback, &PlaybackController::filmChanged, this, &WorkAreaMemory::onFilm);
    connect(&m_playback, &PlaybackController::marksChanged, this, &WorkAreaMemory::note);
    connect(&m_keepTimer, &QTimer::timeout, this, &WorkAreaMemory::keep);
    connect(&m_reading, &QFutureWatcher<project::CompositionView>::finished, this, [this] {
        m_found = m_reading.result();
        recall();
    });
}

WorkAreaMemory::~WorkAreaMemory()
{
    if (m_keepTimer.isActive())
        keep();
    m_pool.waitForDone();
}

void WorkAreaMemory::setComposition(const QString &projectFolder, const QString &entry)
{
    if (m_folder == projectFolder && m_entry == entry)
        return;
    if (m_keepTimer.isActive())
        keep();
    m_folder = projectFolder;
    m_entry = entry;
    m_isShown = false;
    m_hasFilm = false;
    m_found.reset();
    Q_EMIT tracksRecalled({});
    m_reading.setFuture(QtConcurrent::run(&m_pool, [root = m_root, projectFolder, entry] {
        return project::ViewRecord(root, projectFolder).viewOf(entry);
    }));
}

/// A film that goes because its page is broken comes back as it was.
void WorkAreaMemory::onFilm()
{
    m_hasFilm = m_playback.hasFilm();
    if (!m_hasFilm && std::exchange(m_isShown, false))
        m_found = m_view;
    recall();
}

/// Once both are there, what was kept and the film it is about.
void WorkAreaMemory::recall()
{
    if (!m_hasFilm || !m_found)
        return;
    m_view = *m_found;
    m_found.reset();
    Q_EMIT tracksRecalled(m_view.tracks);
    m_playback.clearMarks();
    const std::int64_t last = m_playback.lastFrame().value;
    const std::int64_t in = m_view.in.value_or(0), out = m_view.out.value_or(last);
    if (in <= last)
        m_playback.setWorkArea({{in}, {out + 1}});
    m_isShown = true;
}

/// A film that is closed or loaded again takes nothing away.
void WorkAreaMemory::note()
{
    if (!m_isShown || !m_playback.hasFilm())
        return;
    const auto valueOf = [](const std::optional<FrameIndex> &frame) {
        return frame ? std::optional(frame->value) : std::nullopt;
    };
    m_view.in = valueOf(m_playback.inPoint());
    m_view.out = valueOf(m_playback.outPoint());
    m_keepTimer.start(kKeepMs);
}

void WorkAreaMemory::setTracks(std::vector<project::TrackView> tracks)
{
    if (!m_isShown || std::exchange(m_view.tracks, tracks) == tracks)
        return;
    m_keepTimer.start(kKeepMs);
}

void WorkAreaMemory::keep()
{
    m_keepTimer.stop();
    m_pool.start([root = m_root, folder = m_folder, entry = m_entry, view = m_view] {
        project::ViewRecord(root, folder).keep(entry, view);
    });
}

} // namespace muto::ui
