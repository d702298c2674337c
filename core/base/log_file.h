#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>

#include <memory>

namespace muto {

/// A file of lines that does not grow without end: one that is full is kept as the one before, and begun
/// anew. From any thread.
class LogFile
{
public:
    static constexpr qint64 kUsualSize = qint64(1024) * 1024;

    /// Goes on with the file there is.
    static Result<std::unique_ptr<LogFile>> open(const QString &path, qint64 fullAt = kUsualSize);

    const QString &path() const { return m_path; }
    /// With the time before it. What cannot be written is lost: nobody could be told.
    void write(const QByteArray &line);

private:
    LogFile(const QString &path, qint64 fullAt);
    bool begin();
    void turnOver();

    const QString m_path;
    const qint64 m_fullAt;
    QMutex m_mutex;
    QFile m_file;
};

/// Messages go there, too, besides standard error, for as long as the program runs. To be called once, before
/// other threads exist.
void keepLog(std::unique_ptr<LogFile> file);

/// The file of this process; null when it keeps none.
LogFile *keptLog();

/// Where the program keeps what it says about itself: `$XDG_STATE_HOME`, or what stands in for that.
QString stateFolder();

} // namespace muto
