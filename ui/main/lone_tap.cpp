#include "ui/main/lone_tap.h"

#include <utility>

namespace muto::ui {

void LoneTap::press()
{
    if (m_state == State::Up)
        m_state = State::Down;
}

void LoneTap::take(bool doesSomething)
{
    if (m_state == State::Up) // called from a menu
        return;
    if (doesSomething)
        m_state = State::Used;
    else if (m_state == State::Down)
        m_state = State::Alone;
}

void LoneTap::pressOther()
{
    if (m_state != State::Up)
        m_state = State::Used;
}

bool LoneTap::release()
{
    return std::exchange(m_state, State::Up) == State::Alone;
}

} // namespace muto::ui
