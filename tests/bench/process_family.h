#pragma once

#include <QByteArray>
#include <QList>

#include <map>

namespace muto::bench {

/// Watches every process whose environment carries a mark: ours, our workers, and Chromium's own helpers,
/// whoever their parent is. Linux only.
class ProcessFamily
{
public:
    /// `mark` is a line of the environment, "NAME=value".
    explicit ProcessFamily(QByteArray mark)
        : m_mark(std::move(mark))
    {
    }

    /// Looks at the family now. To be called often: what a process used after its last sample is not seen.
    void sample();

    double cpuSeconds() const;
    qint64 peakPssBytes() const { return m_peakPss; }

private:
    QList<int> members() const;

    QByteArray m_mark;
    std::map<int, double> m_cpuSeconds; ///< By process id, also of those that are gone.
    qint64 m_peakPss = 0;
};

} // namespace muto::bench
