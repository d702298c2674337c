#pragma once

#include "core/composition/composition.h"

#include <QString>

#include <optional>

namespace muto::ui {

struct MediaLook;

/// Film strips and waveforms in the program's cache folder, so that a project that is opened again need not
/// be decoded again. A look is kept for a file as it is at the moment, by its path, size and time of change.
/// At most `room` bytes: what was not asked for longest goes first. Used by one thread at a time.
class LookCache
{
public:
    LookCache(QString folder, qint64 room)
        : m_folder(std::move(folder))
        , m_room(room)
    {
    }

    /// The program's own.
    static LookCache ofProgram();

    /// All that the look of a file depends on.
    static QString keyOf(const QString &path, composition::ClipKind kind);

    std::optional<MediaLook> find(const QString &key) const;
    void store(const QString &key, const MediaLook &look) const;

private:
    QString pathOf(const QString &key) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_room;
};

} // namespace muto::ui
