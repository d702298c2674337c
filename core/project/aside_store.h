#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace muto::project {

/// How much is kept aside: of more, what was put there first goes first. The newest is always kept, and texts
/// are as good as free.
struct AsideLimits
{
    qint64 bytes = qint64(4) * 1024 * 1024 * 1024;
    qint64 small = 1024 * 1024; ///< Files and folders up to this size do not go for room.
    int entries = 1000;
};

/// Files and folders of a project that a step of the history has taken out of it, as they are: in a hidden
/// folder of the project, so that they come and go by another name and nothing is copied. Files that a person
/// throws away go to the trash of the desktop where there is one, and only where they are there is noted.
/// `key` is what somebody calls them: an identifier, a slash and the leaf of their name, and below a folder
/// what is in it. Blocks; one thread at a time.
class AsideStore
{
public:
    enum class Where { Here, Trash };

    explicit AsideStore(QString projectFolder, AsideLimits limits = {});

    static QString newKey(const QString &leaf);

    /// `name` is relative to the project.
    Result<> put(const QString &name, const QString &key, Where where) const;
    /// Fails when it is not kept any more, or something else has the name.
    Result<> takeBack(const QString &key, const QString &name) const;
    bool has(const QString &key) const { return !pathOf(key).isEmpty(); }
    Result<QByteArray> readText(const QString &key) const;

    /// What no step can ask for again: everything but what these keys name. What was thrown away where there
    /// is no trash stays until its room is needed.
    QStringList leftovers(const QStringList &keys) const;
    /// Removes them. Any thread.
    static void remove(const QStringList &leftovers);

private:
    QString root() const;
    QString folderOf(const QString &key) const;
    QString pathOf(const QString &key) const;
    Result<> prepare(const QString &key) const;
    void makeRoom(const QString &newest) const;

    QString m_project;
    AsideLimits m_limits;
};

/// What a file or a folder holds, by names, sizes and times; nothing for more than anybody brings at once.
QByteArray contentsOf(const QString &path);

/// Whether there is nothing in a file or a folder but what there was when `contents` was told. `isKnown` says
/// which files in it, by their names there (none for a file itself), need no looking at.
bool holdsOnly(const QString &path, const QByteArray &contents,
               const std::function<bool(const QString &inner)> &isKnown);

} // namespace muto::project
