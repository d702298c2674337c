#pragma once

#include <QSize>

#include <optional>

namespace muto::media {

/// What one clip will probably ask for next, from what it asked for last: the same step again. Times are
/// those of the film. Pure.
class ReadingPlan
{
public:
    ReadingPlan(QSize size, double seconds)
        : m_size(size)
        , m_last(seconds)
        , m_reached(seconds)
    {
    }

    /// Whether a request belongs to this clip: the same size, a little later.
    bool continues(QSize size, double seconds) const;

    /// The clip has asked for `seconds`.
    void advance(double seconds);

    /// The next time to make a picture for, no more than `frames` steps ahead of what was asked for.
    std::optional<double> next(int frames) const;

    /// A picture for `seconds` is there; nothing comes after it if it is the last one.
    void reached(double seconds, bool isLast);

    QSize size() const { return m_size; }
    bool isMoving() const { return m_step > 0; }

private:
    QSize m_size;
    double m_last;
    double m_step = 0;
    double m_reached;
    bool m_ended = false;
};

} // namespace muto::media
