#pragma once

#include "core/composition/composition.h"
#include "core/edit/element_path.h"
#include "core/script/property_groups.h"
#include "ui/timeline/sound_lanes.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace muto::ui {

/// A moment at which a script says what something in a clip looks like.
struct TimelineKey
{
    double seconds = 0;                 ///< Of the film.
    int script = 0;                     ///< Of those of its page.
    int tween = 0;                      ///< Of the script.
    int keyframe = -1;                  ///< Of the tween; -1 for the beginning or end of one without.
    bool isEnd = false;                 ///< Of the tween.
    bool isEditable = true;             ///< It is written down rather than computed.
    script::PropertyGroups groups = {}; ///< The sides of its element that it says something about.
    friend bool operator==(const TimelineKey &, const TimelineKey &) = default;
};

/// A keyframe of a clip, both by position.
struct KeyRef
{
    int clip = -1;
    int key = -1;
    friend auto operator<=>(const KeyRef &, const KeyRef &) = default;
};

/// A beat of a clip's music that is heard at a time.
struct BeatRef
{
    int clip = -1;
    int number = 0;     ///< Of those of its source.
    double seconds = 0; ///< Of the film.
    friend bool operator==(const BeatRef &, const BeatRef &) = default;
};

/// When one is to be heard.
struct BeatMove
{
    BeatRef beat;
    double seconds = 0; ///< Of the film, while its clip is on.
    friend bool operator==(const BeatMove &, const BeatMove &) = default;
};

/// A clip as the timeline shows it.
struct TimelineClip
{
    edit::ElementPath path; ///< Of its element in the source; empty for what only the page knows.
    QString id;             ///< The element's id; empty when it has none.
    QString label;          ///< Never empty.
    composition::ClipKind kind = composition::ClipKind::Element;
    double start = 0;         ///< Seconds from the beginning of the film.
    double end = 0;           ///< Seconds, not before `start`.
    int track = 0;            ///< `data-track-index`.
    QString source;           ///< The file it plays, or the composition it holds; empty otherwise.
    double mediaStart = 0;    ///< Seconds of the source at its beginning.
    double mediaRate = 1;     ///< Seconds of the source per second of the film.
    bool loops = false;       ///< The source begins again at its end.
    bool isOpenEnded = false; ///< It lasts as long as the film does.
    bool isHidden = false;
    bool isLocked = false;
    bool isImplicit =
        false;          ///< Nothing says when it is seen: all the time, and nothing here can change that.
    QString group = {}; ///< Of sounds, that it is summed in; empty for none.
    bool hasEffects = false;            ///< Something is done to its sound or its colours.
    std::vector<TimelineKey> keys = {}; ///< By time.
    std::vector<SoundLane> lanes = {};  ///< What moves something about its sound.
    QString file = {};       ///< Where the composition it holds is written, if that is another file.
    bool holdsClips = false; ///< Of a composition that is written in its own file.
    int host = -1;     ///< The clip whose composition it is a part of, by position; -1 for the film's own.
    double origin = 0; ///< Seconds of the film at which the time of the file it is written in begins.
    edit::ElementPath after = {}; ///< At whose end it starts, wherever that is; empty for a time of its own.
    bool isExpanded = false;      ///< Its parts are clips, too.
    bool isNested() const { return host >= 0; }
    /// A group of sounds, of which only what moves its sound is shown.
    bool isGroup() const { return isImplicit && kind == composition::ClipKind::Audio; }
    /// Where it is in time is not to be changed here.
    bool isFixed() const { return isLocked || isImplicit; }
    bool isExpandable() const { return !file.isEmpty() || holdsClips; }
    /// Whether something can be done to its sound or its colours.
    bool takesEffects() const;
    friend bool operator==(const TimelineClip &, const TimelineClip &) = default;
};

/// Where a keyframe is shown on its clip: one that lies outside of it is parked at the edge it lies beyond.
inline double shownSeconds(const TimelineClip &clip, const TimelineKey &key)
{
    return std::clamp(key.seconds, clip.start, clip.end);
}

/// What is seen lies above what is only heard, and never on the same track. Below what is seen there may be
/// what nothing says the times of, and below what is heard there are groups of that whose sound is moved.
enum class TimelineZone { Picture, Layers, Sound, Groups };

TimelineZone zoneOf(const TimelineClip &clip);

/// A track by what it is called in the source, which lasts while models come and go.
struct TrackKey
{
    TimelineZone zone = TimelineZone::Picture;
    int index = 0; ///< `data-track-index`.
    friend bool operator==(const TrackKey &, const TrackKey &) = default;
};

/// A strip of the timeline. Its clips never overlap, so their starts and their ends are both in order: this
/// is the index by which whatever is out of sight is skipped.
struct TimelineRow
{
    int track = 0;               ///< Position in TimelineModel::tracks.
    std::vector<int> clips = {}; ///< Positions in TimelineModel::clips, by start.
    int depth = 0;               ///< How deep in compositions that are shown opened; 0 for the film's own.
    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// The clips of one zone that share a `data-track-index`, in as many rows as their overlaps need, and below
/// them what is in those that are expanded.
struct TimelineTrack
{
    int index = 0; ///< `data-track-index`.
    TimelineZone zone = TimelineZone::Picture;
    int number = 1; ///< From 1: pictures count upwards from the lowest, sounds downwards from the highest.
    int firstRow = 0;
    int rowCount = 1;
    int clipCount = 0;         ///< Without what is in them.
    bool isHidden = false;     ///< All of its clips are.
    bool isLocked = false;     ///< All of its clips are.
    bool takesEffects = false; ///< Something on it does.
    bool hasEffects = false;
    bool hasKeys = false; ///< Something on it, or in what is on it, has keyframes, or moves its sound.
    QString group = {};   ///< What the group of sounds that it shows is called.
    friend bool operator==(const TimelineTrack &, const TimelineTrack &) = default;

    /// "V2", "A1"; "Layers" for what has no times; of a group of sounds what that is called.
    QString name() const;
    bool isOfLayers() const { return zone == TimelineZone::Layers; }
    bool isOfGroup() const { return zone == TimelineZone::Groups; }
    /// It is a track of the film: what is on it can be hidden, locked, seen or heard alone, and be given a
    /// name.
    bool isOfClips() const { return !isOfLayers() && !isOfGroup(); }
    TrackKey key() const { return {zone, index}; }
};

/// The clips of a film arranged in tracks and rows. A value: made anew whenever the composition changes.
class TimelineModel
{
public:
    TimelineModel() = default;

    /// `duration` is the film's, in seconds.
    TimelineModel(std::vector<TimelineClip> clips, double duration);

    const std::vector<TimelineClip> &clips() const { return m_clips; }
    const std::vector<TimelineTrack> &tracks() const { return m_tracks; } ///< From top to bottom.
    const std::vector<TimelineRow> &rows() const { return m_rows; }       ///< From top to bottom.
    const TimelineClip &clip(int index) const { return m_clips.at(std::size_t(index)); }
    bool isEmpty() const { return m_clips.empty(); }
    double duration() const { return m_duration; }
    int rowOf(int clip) const { return m_rowOf.at(std::size_t(clip)); }
    const TimelineTrack &trackOf(int clip) const;
    /// Those on a track, without what is in them.
    std::vector<int> clipsOf(int track) const;
    /// The clip that ends the gap of a row at a time; nothing where no gap is, or nothing behind it.
    std::optional<int> clipBehindGap(int row, double seconds) const;
    int pictureRows() const { return m_pictureRows; }

    /// Where the last clip or the film ends, whichever is later; seconds. No later than any film can.
    double end() const { return m_end; }

    /// The clips of a row that show between two times.
    std::span<const int> clipsBetween(int row, double from, double to) const;

    std::optional<int> clipAt(int row, double seconds) const;

    /// Whether one of those that a clip is a part of is among `clips` (one for each).
    bool isInside(int clip, const std::vector<bool> &clips) const;

    /// For each clip whether it starts after one of `clips` (one for each), or after one that does: it comes
    /// along with them, and is not in their way.
    std::vector<bool> comingAlong(const std::vector<bool> &clips) const;

    /// The clip of the same element as one of another model; by address or, without one, by id.
    std::optional<int> findSame(const TimelineClip &clip) const;

    /// The clip before or after `clip` on its row, above or below it; nothing at an edge.
    std::optional<int> beside(int clip, int steps) const;
    std::optional<int> across(int clip, int steps) const;

    friend bool operator==(const TimelineModel &, const TimelineModel &) = default;

private:
    void arrange(TimelineZone zone);
    void addTrack(int index, TimelineZone zone, const std::vector<int> &clips);
    int addRows(std::vector<int> clips, int depth);
    int addNested(const std::vector<int> &hosts, int depth);
    bool hasKeys(const TimelineTrack &track) const;
    void numberTracks();

    std::vector<TimelineClip> m_clips;
    std::vector<TimelineTrack> m_tracks;
    std::vector<TimelineRow> m_rows;
    std::vector<int> m_rowOf;
    std::vector<std::vector<int>> m_parts; ///< Of each clip; empty while nothing is expanded.
    double m_duration = 0;
    double m_end = 0;
    int m_pictureRows = 0;
};

/// The clips of the composition for a film of `duration` seconds.
TimelineClip timelineClip(const composition::Clip &clip, double duration);
std::vector<TimelineClip> timelineClips(const std::vector<composition::Clip> &clips, double duration);

} // namespace muto::ui
