#pragma once

#include "core/composition/html_document.h"
#include "core/edit/clip_times.h"

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace muto::script {

inline constexpr double kClipMoment = 2e-6; ///< What seconds in attributes are exact to.

/// A page before and after its clips were given other times, copied or removed.
struct ClipChanges
{
    const composition::HtmlDocument &before;
    const composition::HtmlDocument &after;
    std::vector<std::pair<QString, QString>> copies; ///< Ids of originals, and those of their copies.
};

/// From one stretch of time to another, in seconds of the page's composition. The one of nobody goes nowhere.
struct TimePassage
{
    double from = 0;
    double to = 0;
    double scale = 1;

    bool changes() const;
    bool isSame(const TimePassage &other) const;
};

/// What has become of the elements of a page and of the clips among them. Elements are those of the page
/// before, unless something else is said; -1 is none. What it is told of must outlive it.
class ChangedClips
{
public:
    explicit ChangedClips(const ClipChanges &changes);

    /// Whether the page has fewer elements than it had.
    bool areFewer() const;
    /// Whether an element was removed, or something that it was in.
    bool isGone(int element) const;
    /// The clip that an element is or lies in; -1 for none before `host`.
    int ownerOf(int element, int host) const;

    const edit::ClipTimes &timesBefore() const { return m_was; }
    /// A clip as it was, as it is now, and the copy of it; null for none.
    const composition::Clip *before(int clip) const;
    const composition::Clip *after(int clip) const;
    const composition::Clip *copyOf(int clip) const;
    /// Whether a clip has been cut in two. What moves both halves by the class they share goes on as it was.
    bool isCut(int clip) const;
    bool isDuplicated(int clip) const;
    /// How a clip got where it is now. One that was cut, or is no more, has not gone anywhere.
    TimePassage passageOf(int clip) const;

private:
    int afterwards(int element) const;
    int elementOfCopy(int clip) const;

    const ClipChanges &m_changes;
    edit::ClipTimes m_was;
    edit::ClipTimes m_is;
    QHash<QString, int> m_afterIds;
};

} // namespace muto::script
