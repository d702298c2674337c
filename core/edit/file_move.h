#pragma once

#include <QMetaType>
#include <QString>

namespace muto::edit {

/// A file, or a folder with all that is in it, that goes by another name. Names are relative to the project,
/// with forward slashes.
struct FileMove
{
    QString from;
    QString to;

    bool concerns(const QString &name) const
    {
        return name == from || name.startsWith(from + QLatin1Char('/'));
    }
    /// What `name` is called afterwards.
    QString moved(const QString &name) const { return concerns(name) ? to + name.mid(from.size()) : name; }
    FileMove inverted() const { return {to, from}; }

    friend bool operator==(const FileMove &, const FileMove &) = default;
};

} // namespace muto::edit

Q_DECLARE_METATYPE(muto::edit::FileMove)
