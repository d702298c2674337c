#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

class QJsonObject;

namespace muto::project {

/// What somebody has made of a track of the timeline for themselves.
struct TrackView
{
    bool isSound = false;
    int index = 0;       ///< `data-track-index`.
    QString name;        ///< Empty for the usual one.
    bool isOpen = false; ///< Its keyframes are shown.
    friend bool operator==(const TrackView &, const TrackView &) = default;
};

/// How somebody has left a composition: what of it plays, how its tracks are
/// looked at, and the lines laid over it.
struct CompositionView
{
    std::optional<std::int64_t> in;  ///< The first frame.
    std::optional<std::int64_t> out; ///< The last.
    std::vector<TrackView> tracks = {};
    QList<int> guidesDown = {}; ///< In pixels of the film, as they were laid.
    QList<int> guidesAcross = {};
    std::optional<double> pixelsPerSecond = {}; ///< Of the timeline; nothing while it fits its width.
    friend bool operator==(const CompositionView &, const CompositionView &) = default;
};

/// Keeps that from one session to the next, a small file for each project, outside of it: it is nobody
/// else's concern, and no edit. Blocks; any thread, one at a time.
class ViewRecord
{
public:
    /// `root` is the folder of all such files; an empty one keeps nothing.
    ViewRecord(const QString &root, const QString &projectFolder);

    /// Of a composition that has never been looked at there is nothing to say.
    CompositionView viewOf(const QString &entry) const;
    void keep(const QString &entry, const CompositionView &view) const;
    /// A composition, or all in a folder, goes by another name.
    void move(const QString &from, const QString &to) const;

private:
    void write(const QJsonObject &compositions) const;

    QString m_path;
};

} // namespace muto::project
