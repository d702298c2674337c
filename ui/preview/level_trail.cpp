#include "ui/preview/level_trail.h"

#include <algorithm>

namespace muto::ui {

namespace {

constexpr std::size_t kMostSteps = 1024; // nobody may be asking

} // namespace

void LevelTrail::restart(int stream)
{
    const std::lock_guard lock(m_mutex);
    m_steps.clear();
    m_stream = stream;
}

void LevelTrail::add(int stream, std::int64_t end, const QStringList &groups, const std::vector<float> &peaks)
{
    const std::lock_guard lock(m_mutex);
    if (stream != m_stream || groups.isEmpty())
        return;
    m_steps.push_back({end, groups, peaks});
    if (m_steps.size() > kMostSteps)
        m_steps.pop_front();
}

QHash<QString, float> LevelTrail::take(std::int64_t heard)
{
    const std::lock_guard lock(m_mutex);
    QHash<QString, float> levels;
    for (; !m_steps.empty() && m_steps.front().end <= heard; m_steps.pop_front()) {
        const Step &step = m_steps.front();
        for (qsizetype i = 0; i < step.groups.size() && std::size_t(i) < step.peaks.size(); ++i) {
            float &level = levels[step.groups[i]];
            level = std::max(level, step.peaks[std::size_t(i)]);
        }
    }
    return levels;
}

} // namespace muto::ui
