#pragma once

#include "core/base/result.h"

#include <QString>

namespace muto {

/// A folder beside `target` that is filled before it takes the target's place as a whole. Removed with the
/// object, and with all that is in it, unless `commit()` renamed it: a failed or cancelled job leaves an old
/// target untouched.
class AtomicFolder
{
public:
    /// Makes a hidden folder beside `target`, and the folders on the way to it. Removes what processes that
    /// were killed left of the same target. Fails when the target is a file or its folder cannot be written.
    static Result<AtomicFolder> reserve(const QString &target);

    AtomicFolder(AtomicFolder &&other) noexcept;
    AtomicFolder &operator=(AtomicFolder &&) = delete;
    ~AtomicFolder();

    const QString &target() const { return m_target; }
    const QString &partialPath() const { return m_partial; }

    /// Puts the folder in the place of the target, which is gone afterwards.
    Result<> commit();

private:
    AtomicFolder(QString target, QString partial, QString madeFolder);

    QString m_target;
    QString m_partial;
    QString m_madeFolder; ///< The topmost folder we made, removed again when nothing came of it.
};

} // namespace muto
