#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace muto {

/// A name beside `target` under which a file is written before it takes the target's place. The file is
/// removed with the object unless `commit()` renamed it, so a failed or cancelled job leaves the old target
/// untouched.
class AtomicFile
{
public:
    /// Reserves a hidden name with the target's extension in the target's folder, creating the folder when
    /// missing. Fails when the target is a folder, lies below a file, or its folder cannot be written.
    static Result<AtomicFile> reserve(const QString &target);

    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;
    ~AtomicFile();

    const QString &target() const { return m_target; }
    const QString &partialPath() const { return m_partial; }

    /// Flushes the partial file to disk and renames it onto the target.
    Result<> commit();

    /// The same for who has written it through `partial`, which is closed. Fails when not all of it got
    /// there.
    Result<> commit(QFile &partial);

    /// Puts `bytes` in the place of `target`, or leaves all as it is.
    static Result<> write(const QString &target, const QByteArray &bytes);

private:
    AtomicFile(QString target, QString partial, QString madeFolder);

    QString m_target;
    QString m_partial;
    QString m_madeFolder; ///< The topmost folder we made, removed again when nothing came of it.
};

} // namespace muto
