#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace muto::render {

/// Whether a render rests. Set and asked from any thread; `changed` is emitted in the thread that sets it, so
/// whoever lives elsewhere hears of it in its own.
class PauseSwitch : public QObject
{
    Q_OBJECT

public:
    void set(bool isOn);
    bool isOn() const;
    /// How long the render has rested so far, in milliseconds: no time that it took.
    qint64 restedMs() const;
    /// Holds the calling thread while it is on, until `stop` is requested at the latest.
    void rest(const std::stop_token &stop) const;

Q_SIGNALS:
    void changed(bool isOn);

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_turnedOff;
    bool m_isOn = false;
    qint64 m_before = 0;   ///< In all pauses that are over.
    QElapsedTimer m_since; ///< Of the one that is on.
};

} // namespace muto::render
