// What TrackHeaders says of tracks and of what can be pressed: tool tips, and words for who cannot see it.

#include "ui/timeline/track_headers.h"

#include "ui/timeline/timeline_scene.h"

namespace muto::ui {

QString TrackHeaders::glyphToolTip(int index, Glyph glyph) const
{
    const TimelineTrack &track = m_scene.model.tracks()[std::size_t(index)];
    const bool isSound = track.zone == TimelineZone::Sound;
    const bool isSet = isOn(index, glyph);
    const QString name = m_scene.nameOf(track);
    switch (glyph) {
    case Glyph::Lanes:
        if (isSound)
            return isSet ? tr("Hide the curves and keyframes of %1").arg(name)
                         : tr("Show the curves and keyframes of %1 in lanes").arg(name);
        return isSet ? tr("Hide the keyframe lanes of %1").arg(name)
                     : tr("Show the keyframes of %1 in lanes").arg(name);
    case Glyph::Effects:
        if (isSound)
            return isSet ? tr("Show the sound effects of %1; there are some").arg(name)
                         : tr("Show the sound effects of %1; there are none yet").arg(name);
        return isSet ? tr("Show the effects and gradings of %1; there are some").arg(name)
                     : tr("Show the effects and gradings of %1; there are none yet").arg(name);
    case Glyph::Solo:
        if (isSet)
            return tr("End the solo of %1").arg(name);
        return isSound ? tr("Hear only %1 in the preview; renders are not affected").arg(name)
                       : tr("See only %1 in the preview; renders are not affected").arg(name);
    case Glyph::Hide:
        if (isSound)
            return isSet ? tr("Let %1 be heard").arg(name) : tr("Mute %1").arg(name);
        return isSet ? tr("Show %1").arg(name) : tr("Hide %1").arg(name);
    case Glyph::Lock:
        return isSet ? tr("Unlock %1").arg(name) : tr("Lock %1, so that nothing on it moves").arg(name);
    }
    Q_UNREACHABLE();
}

QString TrackHeaders::toolTipOf(const Target &target) const
{
    return target.line.isLane() ? glyphToolTip(target.line.lane, LaneGlyph(target.glyph))
                                : glyphToolTip(target.line.track, Glyph(target.glyph));
}

QString TrackHeaders::toolTipAt(QPointF point) const
{
    if (const std::optional<Target> target = targetAt(point))
        return toolTipOf(*target);
    for (const Line &line : m_lines) {
        if (line.isLane() && lineRect(int(&line - m_lines.data())).contains(point.toPoint()))
            return describeLane(line.lane);
    }
    for (const TimelineTrack &track : m_scene.model.tracks()) {
        if (rectOf(track).contains(point) && track.isOfLayers())
            return tr("%n elements without a start, which are seen all the time", nullptr, track.clipCount);
        if (rectOf(track).contains(point) && track.isOfGroup())
            return tr("Curves of the group %1, in the time of the film").arg(track.name());
        if (rectOf(track).contains(point))
            return tr("%1: %n clips with data-track-index %2", nullptr, track.clipCount)
                .arg(m_scene.nameOf(track), QString::number(track.index));
    }
    return {};
}

QString TrackHeaders::describe(int line) const
{
    const Line &described = m_lines.at(std::size_t(line));
    return described.isLane() ? describeLane(described.lane) : describeTrack(described.track);
}

QString TrackHeaders::describeTrack(int index) const
{
    const TimelineTrack &track = m_scene.model.tracks().at(std::size_t(index));
    const QString own = m_scene.nameOf(track);
    if (track.isOfLayers())
        return tr("%1: %2", "what it is called, what it is")
            .arg(own,
                 tr("%n elements without a start, which are seen all the time", nullptr, track.clipCount));
    if (track.isOfGroup())
        return tr("Curves of the group %1, in the time of the film").arg(own);
    QStringList words{own == track.name()
                          ? tr("Track %1", "its name").arg(own)
                          : tr("Track %1, %2", "its own name, and V1 or A1").arg(own, track.name()),
                      tr("%n clips", nullptr, track.clipCount)};
    if (track.isHidden)
        words << (track.zone == TimelineZone::Sound ? tr("muted", "a track") : tr("hidden", "a track"));
    if (track.hasEffects)
        words << tr("with effects", "a track");
    if (m_scene.isSolo(track))
        words << tr("solo", "a track");
    if (track.isLocked)
        words << tr("locked", "a track");
    if (track.hasKeys)
        words << (m_scene.isOpen(track) ? tr("keyframes shown", "of a track")
                                        : tr("keyframes hidden", "of a track"));
    return words.join(QStringLiteral(", "));
}

} // namespace muto::ui
