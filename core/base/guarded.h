#pragma once

#include <mutex>
#include <utility>

namespace muto {

/// Data that several threads share and that can be reached only through its lock.
template<typename T>
class Guarded
{
public:
    Guarded() = default;
    explicit Guarded(T value)
        : m_value(std::move(value))
    {
    }

    /// Runs `use` on the value while holding the lock and returns what it returns.
    template<typename Use>
    decltype(auto) with(Use &&use)
    {
        const std::lock_guard lock(m_mutex);
        return std::forward<Use>(use)(m_value);
    }

    T copy() const
    {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

private:
    mutable std::mutex m_mutex;
    T m_value{};
};

} // namespace muto
