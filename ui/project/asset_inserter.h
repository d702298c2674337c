#pragma once

#include "core/base/result.h"
#include "core/composition/composition_file.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/library/clip_fragment.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPoint>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

namespace muto::ui {

class ProjectFiles;

/// The tracks that are wanted for what is seen, and for what is only heard; any that is free where there is
/// none.
struct WantedTracks
{
    std::optional<int> picture = {};
    std::optional<int> sound = {};
    std::optional<int> newPicture =
        {}; ///< The slot (edit::makeTrack) of a track that is to be made for them.
    std::optional<int> newSound = {};
    friend bool operator==(const WantedTracks &, const WantedTracks &) = default;
};

/// Puts files of the project into the film as clips: pictures, films, sounds, and compositions.
class AssetInserter : public QObject
{
    Q_OBJECT

public:
    AssetInserter(ProjectFiles &files, edit::EditorActions &actions, QObject *parent = nullptr);

    /// How long a clip is whose file has no length of its own.
    void setStillSeconds(double seconds) { m_stillSeconds = seconds; }

    /// One after another from `start`, in seconds of the film; each on the first free track unless one is
    /// wanted, around a point of the canvas or around its middle. One step of the history. What they are is
    /// read in the background first; `refused` tells of those that cannot be. Those that are new in the
    /// project and in no step yet come into it with this one.
    void insert(const QStringList &names, double start, const WantedTracks &tracks = {},
                std::optional<QPoint> centre = {});

Q_SIGNALS:
    void refused(const muto::Error &error);
    void inserted(const muto::edit::ElementPath &last);

private:
    struct Read
    {
        composition::ProjectLocation location; ///< They are for.
        std::vector<library::ClipWish> wishes;
        std::vector<Error> refused;
        WantedTracks tracks = {};
        QStringList names = {}; ///< All that were asked for.
    };

    struct Insertion
    {
        QStringList names;
        double start = 0;
        WantedTracks tracks;
        std::optional<QPoint> centre;
    };

    void readNext();
    void onRead();
    void put(const Read &read);
    QString stepText(const Read &read) const;
    void claim(const QStringList &names);
    Result<> makeTracks(std::vector<library::ClipWish> &wishes, const WantedTracks &tracks);
    Result<edit::ElementPath> insertOne(const library::ClipWish &wish);

    ProjectFiles &m_files;
    edit::EditorActions &m_actions;
    QFutureWatcher<Read> m_reading;
    std::deque<Insertion> m_waiting; ///< The first is being read.
    double m_stillSeconds = library::kStillSeconds;
};

} // namespace muto::ui
