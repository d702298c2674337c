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

} // namespace muto::render
