#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace muto::ui {

/// Lets a thread go on, or holds it up where it asks, until somebody opens the gate again. Any thread.
class WorkGate
{
public:
    void setOpen(bool isOpen)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOpen = isOpen;
        }
        if (isOpen)
            m_opened.notify_all();
    }

    /// Whoever is to stop does not wait.
    void pass(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, stop, [this] { return m_isOpen; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_opened;
    bool m_isOpen = true;
};

} // namespace muto::ui
