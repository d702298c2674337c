#include "core/render/worker_crew.h"

#include "core/base/logging.h"
#include "core/render/frame_distribution.h"
#include "core/render/rendering_words.h"

#include <optional>
#include <set>
#include <utility>

namespace muto::render {

/// A place in the crew: an order, and the process that works on it at present.
struct WorkerCrew::Member
{
    int number = 0;
    std::unique_ptr<worker::WorkerProcess> process;
    std::optional<worker::Capture> order;
    std::set<std::int64_t> ahead; ///< Frames that arrived although an earlier one of the order has not.
    FrameIndex firstMissing;
    bool replaced = false;

    void noteArrival(FrameIndex frame)
    {
        ahead.insert(frame.value);
        while (ahead.erase(firstMissing.value) > 0)
            firstMissing = firstMissing + order->stride;
    }
};

WorkerCrew::WorkerCrew(worker::WorkerCommand command, worker::Load load, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_load(std::move(load))
{
}

WorkerCrew::~WorkerCrew() = default;

Result<> WorkerCrew::startFirst(worker::Surface surface)
{
    setSurface(surface);
    m_isOpening = true;
    if (m_members.empty())
        m_members.push_back(std::make_unique<Member>());
    return startProcess(*m_members.front());
}

void WorkerCrew::setSurface(worker::Surface surface)
{
    m_surface = surface;
    if (surface == worker::Surface::Gl)
        m_load.mayLackWebGl = true; // a version of it that there is not is no reason to give up
}

Result<> WorkerCrew::startProcess(Member &member)
{
    retireProcess(member);
    member.process = std::make_unique<worker::WorkerProcess>(m_command, m_surface);
    connectProcess(member);
    return member.process->start(m_load, kSlotsPerWorker);
}

void WorkerCrew::retireProcess(Member &member)
{
    if (!member.process)
        return;
    // Not here and now: this may be running inside one of its signals.
    member.process->disconnect(this);
    member.process.release()->deleteLater();
}

void WorkerCrew::tryFrames(int frames)
{
    m_members.front()->process->capture({{{0}, {frames}}, 1, false});
}

void WorkerCrew::takeFirstFrom(WorkerCrew &other)
{
    Member &member = *m_members.front();
    retireProcess(member);
    setSurface(other.m_surface);
    member.process = std::move(other.m_members.front()->process);
    member.process->disconnect(&other);
    connectProcess(member);
}

void WorkerCrew::connectProcess(Member &member)
{
    worker::WorkerProcess *process = member.process.get();
    connect(process, &worker::WorkerProcess::ready, this,
            [this, &member](const worker::Ready &facts) { onReady(member, facts); });
    connect(process, &worker::WorkerProcess::captured, this,
            [this, &member](FrameIndex frame, int slot) { onCaptured(member, frame, slot); });
    connect(process, &worker::WorkerProcess::finished, this,
            [this, &member](const worker::Finished &statistics) {
                if (!member.order)
                    Q_EMIT trialEnded();
                qCDebug(lcWorker) << "Worker" << member.number << "captured" << statistics.captured
                                  << "frames;" << statistics.staleImages << "stale images,"
                                  << statistics.asksAgain << "asked again";
            });
    connect(process, &worker::WorkerProcess::logged, this,
            [this, &member](const worker::Log &entry) { onLogged(member, entry); });
    connect(process, &worker::WorkerProcess::died, this,
            [this, &member](const Error &error) { onDied(member, error); });
}

Result<> WorkerCrew::capture(const std::vector<worker::Capture> &orders)
{
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const bool isThere = i < m_members.size();
        if (!isThere)
            m_members.push_back(std::make_unique<Member>());
        Member &member = *m_members[i];
        member.number = int(i);
        member.order = orders[i];
        member.firstMissing = orders[i].frames.first;
        if (isThere)
            member.process->capture(orders[i]);
        else if (auto started = startProcess(member); !started)
            return started;
    }
    return ok();
}

void WorkerCrew::onLogged(const Member &member, const worker::Log &entry)
{
    if (member.number != 0) // every worker's page says the same
        return;
    const bool mayBeNoNews =
        entry.level == worker::LogLevel::Error || entry.text.contains(QLatin1String("WebGL"));
    if (m_isOpening && !m_load.mayLackWebGl && mayBeNoNews)
        m_heldBack.push_back(entry);
    else
        Q_EMIT logged(entry);
}

void WorkerCrew::tellWhatWasHeldBack()
{
    m_isOpening = false;
    for (const worker::Log &entry : std::exchange(m_heldBack, {}))
        Q_EMIT logged(entry);
}

void WorkerCrew::onReady(Member &member, const worker::Ready &facts)
{
    tellWhatWasHeldBack();
    if (member.order)
        member.process->capture(remainderOf(*member.order, member.firstMissing));
    else
        Q_EMIT pageReady(facts);
}

void WorkerCrew::onCaptured(Member &member, FrameIndex frame, int slot)
{
    if (!member.order) {
        member.process->release(slot);
        Q_EMIT tried();
        return;
    }
    member.noteArrival(frame);
    const QPointer process(member.process.get());
    const auto ring = process->ring(); // kept alive by whoever still reads a picture of it
    auto release = [this, process, ring, slot] {
        // From the encoder's thread. We outlive every sink we feed; the process may be gone by then.
        QMetaObject::invokeMethod(
            this, [this, process, slot] { giveBack(process, slot); }, Qt::QueuedConnection);
    };
    Q_EMIT captured({frame, ring->view(slot), std::move(release)});
}

void WorkerCrew::giveBack(const QPointer<worker::WorkerProcess> &process, int slot)
{
    if (m_isPaused)
        m_keptBack.emplace_back(process, slot);
    else if (process)
        process->release(slot);
}

void WorkerCrew::setPaused(bool paused)
{
    m_isPaused = paused;
    if (paused)
        return;
    for (const auto &[process, slot] : std::exchange(m_keptBack, {}))
        giveBack(process, slot);
}

void WorkerCrew::onDied(Member &member, const Error &error)
{
    if (error.kind == ErrorKind::WebGl)
        m_heldBack.clear();
    tellWhatWasHeldBack();
    if (error.kind != ErrorKind::Worker || std::exchange(member.replaced, true)) {
        Q_EMIT failed(error);
        return;
    }
    Q_EMIT warned(RenderingWords::tr("%1; it was started once more.").arg(error.message));
    if (auto started = startProcess(member); !started)
        Q_EMIT failed(started.error());
}

void WorkerCrew::dismiss()
{
    for (const auto &member : m_members) {
        if (member->process)
            member->process->stop();
    }
}

} // namespace muto::render
