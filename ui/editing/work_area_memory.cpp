#include "ui/editing/work_area_memory.h"

#include "ui/canvas/canvas_guides.h"
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
    connect(&m_reading, &QFutureWatcherBase::finished, this, &WorkAreaMemory::onRead);
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
    m_isRead = false;
    m_view = {};
    showGuides();
    Q_EMIT tracksRecalled({});
    m_reading.setFuture(QtConcurrent::run(&m_pool, [root = m_root, projectFolder, entry] {
        return project::ViewRecord(root, projectFolder).viewOf(entry);
    }));
}

void WorkAreaMemory::onRead()
{
    if (m_reading.future().resultCount() == 0)
        return;
    m_view = m_reading.result();
    showGuides();
    m_isRead = true;
    recall();
}

void WorkAreaMemory::setGuides(CanvasGuides &guides)
{
    m_guides = &guides;
    connect(m_guides, &CanvasGuides::guidesChanged, this, &WorkAreaMemory::noteGuides);
}

void WorkAreaMemory::showGuides()
{
    if (!m_guides)
        return;
    std::vector<CanvasGuide> guides;
    for (const int at : std::as_const(m_view.guidesDown))
        guides.push_back({Qt::Vertical, at});
    for (const int at : std::as_const(m_view.guidesAcross))
        guides.push_back({Qt::Horizontal, at});
    m_guides->set(guides);
}

void WorkAreaMemory::noteGuides()
{
    if (!m_isRead)
        return;
    m_view.guidesDown.clear();
    m_view.guidesAcross.clear();
    for (const CanvasGuide &guide : m_guides->guides())
        (guide.direction == Qt::Vertical ? m_view.guidesDown : m_view.guidesAcross).append(guide.at);
    m_keepTimer.start(kKeepMs);
}

/// What is open stays as it is, under its new name.
void WorkAreaMemory::followMove(const edit::FileMove &move)
{
    m_entry = move.moved(m_entry);
    m_pool.start([root = m_root, folder = m_folder, move] {
        project::ViewRecord(root, folder).move(move.from, move.to);
    });
}

/// A film that goes because its page is broken comes back as it was.
void WorkAreaMemory::onFilm()
{
    m_hasFilm = m_playback.hasFilm();
    m_isShown = m_isShown && m_hasFilm;
    recall();
}

/// Once both are there, what was kept and the film it is about.
void WorkAreaMemory::recall()
{
    if (!m_hasFilm || !m_isRead || m_isShown)
        return;
    Q_EMIT tracksRecalled(m_view.tracks);
    Q_EMIT scaleRecalled(m_view.pixelsPerSecond);
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

void WorkAreaMemory::setScale(std::optional<double> pixelsPerSecond)
{
    if (!m_isShown || std::exchange(m_view.pixelsPerSecond, pixelsPerSecond) == pixelsPerSecond)
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
