#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

namespace muto::ui {

/// How loud groups of sounds are, on the way from a mixing thread, which is ahead, to whoever shows it at the
/// moment when it is heard. Any thread.
class LevelTrail
{
public:
    /// Forgets what is on its way; from here on only what belongs to `stream` is taken in.
    void restart(int stream);

    /// The highest samples (1 is full scale) of the groups, up to so many samples of each side of a stream.
    void add(int stream, std::int64_t end, const QStringList &groups, const std::vector<float> &peaks);

    /// The highest of each group of what has been heard since the last time.
    QHash<QString, float> take(std::int64_t heard);

private:
    struct Step
    {
        std::int64_t end = 0;
        QStringList groups;
        std::vector<float> peaks;
    };

    std::mutex m_mutex;
    std::deque<Step> m_steps;
    int m_stream = 0;
};

} // namespace muto::ui
