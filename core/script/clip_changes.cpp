#include "core/script/clip_changes.h"

#include <algorithm>
#include <cmath>

namespace muto::script {

using composition::Clip;
using composition::HtmlDocument;

namespace {

QString idOfElement(const HtmlDocument &document, int element)
{
    return document.elements()[element].value(QLatin1String("id"));
}

/// Where the beginning of the film would come to be.
double fromZero(const TimePassage &passage)
{
    return std::max(0.0, passage.to - passage.from * passage.scale);
}

} // namespace

bool TimePassage::changes() const
{
    return std::abs(from - to) > kClipMoment || std::abs(scale - 1) > 1e-6;
}

bool TimePassage::isSame(const TimePassage &other) const
{
    return std::abs(fromZero(*this) - fromZero(other)) < 2 * kClipMoment &&
           std::abs(scale - other.scale) < 1e-5;
}

ChangedClips::ChangedClips(const ClipChanges &changes)
    : m_changes(changes)
    , m_was(changes.before)
    , m_is(changes.after)
{
    for (int i = 0; i < int(changes.after.elements().size()); ++i) {
        if (const QString id = idOfElement(changes.after, i); !id.isEmpty())
            m_afterIds.insert(id, i);
    }
}

bool ChangedClips::areFewer() const
{
    return m_changes.before.elements().size() > m_changes.after.elements().size();
}

bool ChangedClips::isGone(int element) const
{
    if (!areFewer())
        return false;
    for (; element >= 0; element = m_changes.before.elements()[element].parent) {
        const QString id = idOfElement(m_changes.before, element);
        if (!id.isEmpty() && !m_afterIds.contains(id))
            return true;
    }
    return false;
}

int ChangedClips::ownerOf(int element, int host) const
{
    for (; element >= 0 && element != host; element = m_changes.before.elements()[element].parent) {
        if (element != m_was.root() && m_was.find(element))
            return element;
    }
    return -1;
}

const Clip *ChangedClips::before(int clip) const
{
    return clip < 0 ? nullptr : m_was.find(clip);
}

const Clip *ChangedClips::after(int clip) const
{
    const int now = clip < 0 ? -1 : afterwards(clip);
    return now < 0 ? nullptr : m_is.find(now);
}

const Clip *ChangedClips::copyOf(int clip) const
{
    const int copy = elementOfCopy(clip);
    return copy < 0 ? nullptr : m_is.find(copy);
}

bool ChangedClips::isCut(int clip) const
{
    const Clip *was = before(clip), *first = after(clip), *second = copyOf(clip);
    return was && first && second &&
           std::abs(second->start - (was->start + first->duration.value_or(-1))) < 2 * kClipMoment &&
           (!was->duration || *first->duration < *was->duration - kClipMoment);
}

bool ChangedClips::isDuplicated(int clip) const
{
    return elementOfCopy(clip) >= 0 && !isCut(clip);
}

TimePassage ChangedClips::passageOf(int clip) const
{
    const Clip *was = before(clip), *is = after(clip);
    if (!was || !is || isCut(clip))
        return {};
    TimePassage found{was->start, is->start, 1};
    if (was->duration && is->duration && *was->duration > 0 &&
        std::abs(*was->duration - *is->duration) > kClipMoment)
        found.scale = *is->duration / *was->duration;
    return found;
}

/// Where an element is afterwards; -1 when that cannot be told, or it is gone.
int ChangedClips::afterwards(int element) const
{
    if (m_changes.before.elements().size() == m_changes.after.elements().size())
        return element;
    const QString id = idOfElement(m_changes.before, element);
    return id.isEmpty() ? -1 : m_afterIds.value(id, -1);
}

int ChangedClips::elementOfCopy(int clip) const
{
    if (clip < 0)
        return -1;
    const QString id = idOfElement(m_changes.before, clip);
    for (const auto &[from, to] : m_changes.copies) {
        if (from == id)
            return m_afterIds.value(to, -1);
    }
    return -1;
}

} // namespace muto::script
