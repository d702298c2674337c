#include "core/render/pause_switch.h"

namespace muto::render {

void PauseSwitch::set(bool isOn)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isOn == isOn)
            return;
        m_isOn = isOn;
        if (isOn)
            m_since.start();
        else
            m_before += m_since.elapsed();
    }
    m_turnedOff.notify_all();
    Q_EMIT changed(isOn);
}

bool PauseSwitch::isOn() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isOn;
}

qint64 PauseSwitch::restedMs() const
{
    const std::scoped_lock lock(m_mutex);
    return m_before + (m_isOn ? m_since.elapsed() : 0);
}

void PauseSwitch::rest(const std::stop_token &stop) const
{
    std::unique_lock lock(m_mutex);
    m_turnedOff.wait(lock, stop, [this] { return !m_isOn; });
}

} // namespace muto::render
