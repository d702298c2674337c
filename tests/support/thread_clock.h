#pragma once

#include <ctime>

#include <QtGlobal>

namespace muto::test {

/// Milliseconds of a processor that this thread has had since this was made, however many others want one.
class ThreadClock
{
public:
    qint64 elapsed() const { return now() - m_start; }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }

    const qint64 m_start = now();
};

} // namespace muto::test
