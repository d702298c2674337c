#pragma once

#include "core/base/result.h"
#include "core/frames/frame_view.h"
#include "core/render/render_request.h"
#include "core/worker/worker_process.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace muto::render {

/// A picture in a worker's slot. `release` gives the slot back; it may be called from any thread, and also
/// when the worker is long gone.
struct CapturedPicture
{
    FrameIndex frame;
    frames::FrameView view;
    std::function<void()> release;
};

/// The workers of one render: starts them, gives them their orders, and replaces one that dies, once. Lives
/// on the orchestrator's thread and outlives every sink that is fed with its pictures.
class WorkerCrew : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSlotsPerWorker =
        4; ///< One being written, one encoded, two between: 12 MB at 1080p.

    WorkerCrew(worker::WorkerCommand command, worker::Load load, QObject *parent = nullptr);
    ~WorkerCrew() override;

    /// Starts the first worker, in the place of one that is there; `pageReady` follows when its page is.
    /// Every later one draws with the same surface.
    Result<> startFirst(worker::Surface surface);

    const worker::WorkerCommand &command() const { return m_command; }
    const worker::Load &request() const { return m_load; }

    /// Has the first worker, whose page is ready, capture the first `frames` frames for nobody; `tried`
    /// follows for each, then `trialEnded`.
    void tryFrames(int frames);

    /// Puts the first worker of another crew, whose page is ready, in the place of ours.
    void takeFirstFrom(WorkerCrew &other);

    /// One order for each worker; those not yet there are started. From here on the number of workers may
    /// fall but never rise: a stream that has begun counts on its window of frames, and a retry that added a
    /// worker would overrun it. A worker that dies is therefore replaced one for one, with the rest of its
    /// own order, and only once.
    Result<> capture(const std::vector<worker::Capture> &orders);

    /// While paused no worker gets a picture back to write the next frame into: all of them rest once those
    /// they have are full.
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }

    /// Stops every worker. Pictures under way stay readable until they are released.
    void dismiss();

Q_SIGNALS:
    void pageReady(const muto::worker::Ready &facts);
    void tried();
    void trialEnded();
    void captured(const muto::render::CapturedPicture &picture);
    void logged(const muto::worker::Log &entry);
    void warned(const QString &warning);
    void failed(const muto::Error &error);

private:
    struct Member;

    void setSurface(worker::Surface surface);
    Result<> startProcess(Member &member);
    void retireProcess(Member &member);
    void connectProcess(Member &member);
    void onReady(Member &member, const worker::Ready &facts);
    void onCaptured(Member &member, FrameIndex frame, int slot);
    void giveBack(const QPointer<worker::WorkerProcess> &process, int slot);
    void onLogged(const Member &member, const worker::Log &entry);
    void tellWhatWasHeldBack();
    void onDied(Member &member, const Error &error);

    worker::WorkerCommand m_command;
    worker::Load m_load;
    worker::Surface m_surface = worker::Surface::Software;
    std::vector<std::unique_ptr<Member>> m_members;
    bool m_isPaused = false;
    std::vector<std::pair<QPointer<worker::WorkerProcess>, int>> m_keptBack; ///< Slots, while paused.
    bool m_isOpening = false; ///< The first page is not ready yet.
    /// What it says of WebGL and errors until then: no news once it is opened where there is WebGL.
    std::vector<worker::Log> m_heldBack;
};

} // namespace muto::render
