#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace muto::edit {

/// Where files are that a step has taken out of the project, or not brought into it yet: under names that no
/// file of a project has. What was thrown away by a person is apart from what undo has taken back.
inline const QString kAside = QStringLiteral("//aside/");
inline const QString kTrash = QStringLiteral("//trash/");

inline bool isAside(const QString &name)
{
    return name.startsWith(QLatin1String("//"));
}

inline bool isInTrash(const QString &name)
{
    return name.startsWith(kTrash);
}

/// What somebody keeps it under who keeps what is aside: an identifier, a slash and its name, which may go on
/// below a folder.
inline QString keyOf(const QString &aside)
{
    return aside.mid((isInTrash(aside) ? kTrash : kAside).size());
}

/// A file, or a folder with all that is in it, that goes by another name; or that comes into the project, or
/// leaves it. Names are relative to the project, with forward slashes, or aside.
struct FileMove
{
    QString from;
    QString to;
    /// What a step has brought, for whoever has the disk to see later that it is nothing else by now.
    QByteArray brought = {};

    bool concerns(const QString &name) const
    {
        return name == from || name.startsWith(from + QLatin1Char('/'));
    }
    /// What `name` is called afterwards.
    QString moved(const QString &name) const { return concerns(name) ? to + name.mid(from.size()) : name; }
    FileMove inverted() const { return {to, from, brought}; }
    /// Both names are the project's.
    bool isWithin() const { return !isAside(from) && !isAside(to); }

    friend bool operator==(const FileMove &, const FileMove &) = default;
};

} // namespace muto::edit

Q_DECLARE_METATYPE(muto::edit::FileMove)
