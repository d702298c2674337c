#pragma once

#include "core/base/result.h"

#include <QString>

namespace muto {

/// A scratch folder of one job in the system's cache location. Removed with everything in it when the object
/// goes; folders that a killed process left behind are removed when the next one is made, or on request.
class ScopedTempDir
{
public:
    /// Makes `<parent>/job-<pid>-<random>`. An empty `parent` means the system's cache folder for Mutoscope.
    static Result<ScopedTempDir> create(const QString &parent = {});

    /// Removes the folders of processes that are no longer there.
    static void removeLeftovers(const QString &parent = {});

    ScopedTempDir(ScopedTempDir &&other) noexcept;
    ScopedTempDir &operator=(ScopedTempDir &&other) noexcept;
    ~ScopedTempDir();

    const QString &path() const { return m_path; }
    QString filePath(const QString &name) const;

    /// Bytes an ordinary user may still write to the file system that holds `path`.
    static qint64 bytesAvailable(const QString &path);

    /// The folder in which job folders are made by default.
    static QString defaultParent();

private:
    explicit ScopedTempDir(QString path)
        : m_path(std::move(path))
    {
    }
    void remove() noexcept;

    QString m_path;
};

} // namespace muto
