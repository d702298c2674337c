#pragma once

#include "core/base/result.h"
#include "core/render/rendering_words.h"
#include "core/render/stages/stage_context.h"

#include <QEventLoop>
#include <QMetaObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace muto::render {

/// Waits, inside a stage, until somebody says how it ended: events go on being delivered to the
/// orchestrator's thread, and a request to stop ends the wait at once. The first ending counts.
class StageLoop
{
public:
    explicit StageLoop(std::stop_token stop)
        : m_stop(std::move(stop), [this] {
            // From whichever thread asks: only a queued call may touch the loop.
            QMetaObject::invokeMethod(
                &m_loop, [this] { end(cancelled()); }, Qt::QueuedConnection);
        })
    {
    }

    Result<> wait()
    {
        if (!m_result)
            m_loop.exec();
        // A thread that is told to quit leaves its loops before it delivers what was queued.
        return m_result.value_or(cancelled());
    }

    void end(Result<> result)
    {
        if (m_result)
            return;
        m_result = std::move(result);
        m_loop.quit();
    }

    bool hasEnded() const { return m_result.has_value(); }

    /// The object queued calls from other threads are addressed to; they are dropped when the stage is over.
    QObject *context() { return &m_loop; }

private:
    QEventLoop m_loop;
    std::optional<Result<>> m_result;
    std::stop_callback<std::function<void()>> m_stop;
};

} // namespace muto::render
