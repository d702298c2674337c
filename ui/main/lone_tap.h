#pragma once

namespace muto::ui {

/// Whether a key was pressed and let go with nothing between: for a command's key that means something else
/// when it is only tapped. What is typed into a text is no tap: the command has to have taken the key.
class LoneTap
{
public:
    void press();
    /// The command has been called. Whatever it does itself is all that the key meant.
    void take(bool doesSomething);
    void pressOther();
    /// Its release will be somebody else's.
    void lose() { m_state = State::Up; }
    /// Says whether that was a tap.
    [[nodiscard]] bool release();

    bool isDown() const { return m_state != State::Up; }

private:
    enum class State {
        Up,
        Down, ///< Nobody has taken it: perhaps it is typed.
        Alone,
        Used,
    };
    State m_state = State::Up;
};

} // namespace muto::ui
