#pragma once

#include "core/base/frame_index.h"
#include "core/base/result.h"
#include "core/edit/bound_text.h"
#include "core/edit/document.h"
#include "core/edit/inline_style.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace muto::edit {

class EditBatch;
class MarkupEdits;
class TimingFollower;
struct Marker;

/// A clip and where it should go.
struct ClipMove
{
    ElementPath clip;
    std::optional<double> start; ///< Seconds of the composition of its own file; as it is without any.
    std::optional<int> track;    ///< Stays on its own without one.
};

/// A clip and where it should be split.
struct ClipCut
{
    ElementPath clip;
    double at = 0; ///< Seconds of the composition of its own file.
};

/// A clip, and where it should begin or end.
struct TrimWish
{
    ElementPath clip;
    double at = 0; ///< Seconds of the composition of its own file.
    /// How long the source of a film or sound is, where `SourceLength` is not to be asked.
    std::optional<double> sourceSeconds = std::nullopt;
};

/// How long the source of a film or sound is, in seconds, where that is known.
using SourceLength = std::function<std::optional<double>(const ElementPath &clip)>;

/// The placed composition that an element is seen in now; nothing for what is of the film itself.
using HostOf = std::function<std::optional<ElementPath>(const ElementPath &element)>;

/// All that panels can do to a project. Each call is one step of the history, or none when it changes
/// nothing; calls of one kind within a gesture of the Document are one step. Times are seconds of the
/// composition of the file that an element is in. An error says why nothing was changed, in words for a
/// person. GUI thread.
class EditorActions
{
    Q_DECLARE_TR_FUNCTIONS(EditorActions)

public:
    explicit EditorActions(Document &document)
        : m_document(document)
    {
    }

    /// Whether moving, trimming, splitting, deleting and duplicating clips makes a film as long as its last
    /// clip, in the same step, where the film itself does not say (duration_lock.h). Off to begin with.
    void setDurationFollowsClips(bool follows) { m_durationFollows = follows; }
    bool doesDurationFollow(const QString &file) const;
    /// The film says so itself from now on.
    Result<> setDurationLocked(const QString &file, bool locked);

    /// Who knows how long sources are, for edits that are not told.
    void setSourceLength(SourceLength length) { m_sourceLength = std::move(length); }

    /// Who knows which placed composition is looked at, for texts that come from variables: what is seen of
    /// them is edited, wherever it is written. Without, that is the default.
    void setHostOf(HostOf hostOf) { m_hostOf = std::move(hostOf); }
    /// Nothing for an element whose text is its own.
    std::optional<BoundText> boundText(const ElementPath &element) const;

    /// Who makes scripts, or texts with times, go along with clips, in the same step. Must outlive this.
    void addTimingFollower(TimingFollower &follower) { m_followers.push_back(&follower); }

    // Timeline. What would come to lie on other clips by any of these, or by being added, goes to the nearest
    // track that is free, as it does when it is dragged (track_room.h).
    /// Makes an element that is seen all the time a clip, from `start` on for `seconds`; on a track where
    /// nothing else is meanwhile. Fails for what is one already.
    Result<> giveTimes(const ElementPath &element, double start, double seconds);

    Result<> moveClip(const ElementPath &clip, double start)
    {
        return moveClips({{clip, start, std::nullopt}});
    }
    Result<> moveClip(const ElementPath &clip, FrameIndex start)
    {
        return moveClip(clip, secondsOf(clip, start));
    }
    /// All or none. Clips that wait for others (`data-start="intro + 2"`) still do, with another offset.
    Result<> moveClips(const std::vector<ClipMove> &moves);
    /// The end stays where it is; what is seen of a film or sound stays where it is, too. Goes no further
    /// than the source, and leaves at least a frame.
    Result<> trimStart(const ElementPath &clip, double start) { return trimStarts({{clip, start}}); }
    /// The clip ends with its source at the latest, unless that loops.
    Result<> trimEnd(const ElementPath &clip, double end, std::optional<double> sourceSeconds = std::nullopt)
    {
        return trimEnds({{clip, end, sourceSeconds}});
    }
    /// All or none.
    Result<> trimStarts(const std::vector<TrimWish> &wishes);
    Result<> trimEnds(const std::vector<TrimWish> &wishes);
    /// Shows another part of the source in the same place.
    Result<> slipClip(const ElementPath &clip, double mediaStart,
                      std::optional<double> sourceSeconds = std::nullopt);
    /// The address of the second half. Whoever waits for the end of the clip waits for the end of that.
    Result<ElementPath> splitClip(const ElementPath &clip, double at);
    /// Those that cannot be split stay whole; an error where none can.
    Result<QList<ElementPath>> splitClips(const std::vector<ClipCut> &cuts);
    Result<QList<ElementPath>> splitClips(const QList<ElementPath> &clips, double at);
    /// Whoever waits for the end of a deleted clip keeps the time it had.
    Result<> deleteClips(const QList<ElementPath> &clips);
    /// The same, and what is behind them on their tracks moves up.
    Result<> rippleDelete(const QList<ElementPath> &clips);
    /// The clip begins (ends) with what it shows at `at`, and what is behind it on its track follows.
    Result<> rippleTrimStart(const ElementPath &clip, double at);
    Result<> rippleTrimEnd(const ElementPath &clip, double at,
                           std::optional<double> sourceSeconds = std::nullopt);
    /// Leaves nothing empty between the clips that share a track with one of these.
    Result<> closeGaps(const QList<ElementPath> &clips);
    /// A clip and what is behind it on its track begin where what is before it ends.
    Result<> closeGapBefore(const ElementPath &clip);
    /// Copies that begin where the originals end, and their addresses.
    Result<QList<ElementPath>> duplicateClips(const QList<ElementPath> &clips);
    Result<> setTrack(const QList<ElementPath> &clips, int track);
    Result<> setHidden(const QList<ElementPath> &elements, bool hidden);
    /// Shows all when all are hidden, otherwise hides all.
    Result<> toggleHidden(const QList<ElementPath> &elements);

    // Markers, by their position in `markersOf`
    Result<> addMarker(const QString &file, const Marker &marker);
    Result<> changeMarker(const QString &file, int index, const Marker &marker);
    Result<> removeMarker(const QString &file, int index);
    Result<> removeAllMarkers(const QString &file);

    /// When a frame of the composition in an element's file is seen, in seconds.
    double secondsOf(const ElementPath &element, FrameIndex frame) const;

    // Inspector and canvas
    /// Removes the attribute when there is no value.
    Result<> setAttribute(const QList<ElementPath> &elements, const QString &name,
                          const std::optional<QString> &value);
    Result<> setFlag(const QList<ElementPath> &elements, const QString &name, bool on);
    /// Properties of the inline style; a null value removes one.
    Result<> setStyle(const QList<ElementPath> &elements, const std::vector<StyleChange> &changes);
    /// The text of an element that holds nothing else. One that comes from a variable becomes its default.
    Result<> setText(const ElementPath &element, const QString &text);
    /// The text at place `run` among all that are in an element or in those inside of it.
    Result<> setTextRun(const ElementPath &element, int run, const QString &text);
    /// What refers to the id follows, in the element's file. Lines of scripts and style sheets that name the
    /// old id are returned: only their author can tell what they mean.
    Result<std::vector<int>> renameId(const ElementPath &element, const QString &id);

    // Layers
    /// What was copied (clipboard_edits.h), as the last things in an element. With `start` its clips begin
    /// there. `from` is the page it was copied from, if it is one of these: what is still there under an id
    /// keeps it, for one page may be mounted in the other. The addresses of its outermost elements.
    Result<QList<ElementPath>> paste(const QByteArray &fragment, const ElementPath &into,
                                     std::optional<double> start, const QString &from = {});
    /// What such a step is called.
    static QString pasteName(qsizetype elements);
    /// The address of the first element of the fragment. Clips make the film as long as any other edit of
    /// them does.
    Result<ElementPath> insert(const QByteArray &fragment, Place place, const ElementPath &target);
    Result<ElementPath> moveElement(const ElementPath &element, Place place, const ElementPath &target);

    // Source
    /// What somebody typed; only what differs counts as changed.
    Result<> editSource(const QString &file, const QByteArray &bytes);
    /// What another program wrote.
    Result<> takeOver(const QString &file, const QByteArray &bytes);

private:
    QString nameOf(const ElementPath &element) const;
    QString what(const QString &one, const QString &several, const QList<ElementPath> &elements) const;
    Result<> replaceBytes(EditId id, const QString &text, const QString &file, const QByteArray &bytes);
    Result<ElementPath> commitAt(const EditBatch &batch, EditId id, const QString &text, const QString &file,
                                 int element);

    using MarkersEdit = std::function<void(std::vector<Marker> &)>;
    Result<> editMarkers(const QString &file, const QString &text, const MarkersEdit &edit);
    EditBatch timingBatch() const;

    using StartsOf =
        std::function<std::map<int, double>(const composition::HtmlDocument &, const std::vector<int> &)>;
    std::optional<double> sourceLength(const ElementPath &clip) const;
    Result<> goHome(EditBatch &batch, const ElementPath &clip);
    Result<> moveAll(const std::vector<ClipMove> &moves, bool giveWay);
    Result<> trim(EditId edge, const std::vector<TrimWish> &wishes, bool giveWay);
    Result<> trimOne(EditBatch &batch, EditId edge, const TrimWish &wish, bool givesWay);
    Result<> moveAsTold(const QList<ElementPath> &clips, EditId id, const QString &text,
                        const StartsOf &startsOf);
    Result<> moveBehind(const ElementPath &clip, double end, double later,
                        const std::optional<double> &ownStart);
    Result<QList<ElementPath>> commitCopies(const EditBatch &batch, EditId id, const QString &text,
                                            const std::map<QString, std::vector<int>> &byFile);
    Result<> addDeletion(EditBatch &batch, const QList<ElementPath> &clips, bool ripples) const;

    Document &m_document;
    bool m_durationFollows = false;
    SourceLength m_sourceLength;
    HostOf m_hostOf;
    std::vector<TimingFollower *> m_followers;
    quint64 m_homesOf =
        0; ///< The gesture in which these are the tracks that clips had before it, as written.
    QHash<ElementPath, std::optional<QString>> m_homes;
};

} // namespace muto::edit
