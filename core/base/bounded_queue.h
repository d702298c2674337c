#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace muto {

/// A queue between threads that holds at most `capacity` items: a fast producer waits for its consumer.
/// `finish()` lets the consumer drain what is there; a stop request or `close()` wakes both sides at once.
template<typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// Waits for room. False when the queue was finished or closed, or `stop` was requested; the item is then
    /// dropped.
    [[nodiscard]] bool push(T item, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        const bool woken =
            m_changed.wait(lock, stop, [this] { return m_ended || m_items.size() < m_capacity; });
        if (!woken || m_ended || stop.stop_requested())
            return false;
        m_items.push_back(std::move(item));
        m_changed.notify_all();
        return true;
    }

    /// Waits for an item. Empty when the queue is finished and drained, closed, or `stop` was requested.
    [[nodiscard]] std::optional<T> pop(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        const bool woken = m_changed.wait(lock, stop, [this] { return m_ended || !m_items.empty(); });
        if (!woken || m_items.empty() || stop.stop_requested())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        m_changed.notify_all();
        return item;
    }

    /// No more items will come; those already queued are still handed out.
    void finish() { end(false); }

    /// No more items will come and those already queued are dropped.
    void close() { end(true); }

private:
    void end(bool drop)
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        if (drop)
            m_items.clear();
        m_changed.notify_all();
    }

    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_items;
    bool m_ended = false;
};

} // namespace muto
