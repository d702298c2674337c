// What TrackHeaders does beside the lanes of keyframes.

#include "ui/timeline/track_headers.h"

#include "ui/sound/effect_words.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_scene.h"

#include <QPainter>

namespace muto::ui {

namespace {

constexpr int kLaneGlyph = 20; // sides of what can be pressed
constexpr int kLanePicture = 14;
constexpr int kLaneRight = 6;
constexpr double kLaneIndent = 32;
constexpr double kLaneStepIn = 12; // for each composition that it is in

QString pointToolTip(const QString &name, TrackHeaders::LaneGlyph glyph, bool isOnPoint)
{
    if (glyph == TrackHeaders::LaneGlyph::Previous)
        return TrackHeaders::tr("Go to the point of %1 before the playhead").arg(name);
    if (glyph == TrackHeaders::LaneGlyph::Next)
        return TrackHeaders::tr("Go to the next point of %1").arg(name);
    return isOnPoint ? TrackHeaders::tr("Remove the point of %1 at the playhead").arg(name)
                     : TrackHeaders::tr("Set a point of %1 at the playhead").arg(name);
}

} // namespace

int TrackHeaders::depthOfLane(int lane) const
{
    return m_scene.model.rows()[std::size_t(m_scene.geometry.lanes.lane(lane).row)].depth;
}

int TrackHeaders::trackOfLane(int lane) const
{
    return m_scene.model.rows()[std::size_t(m_scene.geometry.lanes.lane(lane).row)].track;
}

QRect TrackHeaders::glyphRect(int lane, LaneGlyph glyph) const
{
    const int fromRight = (3 - int(glyph)) * kLaneGlyph;
    const double top =
        m_scene.geometry.topOfLane(lane) + (m_scene.geometry.heightOfLane(lane) - kLaneGlyph) / 2;
    return {width() - kLaneRight - fromRight, int(top), kLaneGlyph, kLaneGlyph};
}

/// Without a film that can be edited there is still somewhere to go.
bool TrackHeaders::has(int, LaneGlyph glyph) const
{
    return glyph != LaneGlyph::Key || m_scene.isEditable;
}

bool TrackHeaders::isOnKey(int lane) const
{
    return isOnTime(laneTimes(m_scene.model, m_scene.geometry.lanes.lane(lane)), m_scene.rate,
                    m_scene.playhead);
}

QString TrackHeaders::glyphToolTip(int lane, LaneGlyph glyph) const
{
    const KeyLane &shown = m_scene.geometry.lanes.lane(lane);
    const QString name = laneName(m_scene.model, shown);
    if (shown.isSound())
        return pointToolTip(name, glyph, isOnKey(lane));
    switch (glyph) {
    case LaneGlyph::Previous:
        return tr("Go to the keyframe of %1 before the playhead").arg(name);
    case LaneGlyph::Next:
        return tr("Go to the next keyframe of %1").arg(name);
    case LaneGlyph::Key:
        return isOnKey(lane) ? tr("Remove the keyframe of %1 at the playhead").arg(name)
                             : tr("Set a keyframe of %1 at the playhead").arg(name);
    }
    Q_UNREACHABLE();
}

void TrackHeaders::press(int lane, LaneGlyph glyph)
{
    if (glyph == LaneGlyph::Key)
        Q_EMIT laneKeyToggled(lane);
    else
        Q_EMIT laneKeyWanted(lane, glyph == LaneGlyph::Next ? 1 : -1);
}

QString TrackHeaders::describeLane(int lane) const
{
    const KeyLane &shown = m_scene.geometry.lanes.lane(lane);
    QStringList words{tr("%1 of %2", "a lane of keyframes, and its track")
                          .arg(laneName(m_scene.model, shown),
                               m_scene.nameOf(m_scene.model.tracks()[std::size_t(trackOfLane(lane))])),
                      shown.isSound()
                          ? tr("%n points", "of a curve", int(laneTimes(m_scene.model, shown).size()))
                          : tr("%n keyframes", nullptr, int(shown.keys.size()))};
    if (isOnKey(lane))
        words << tr("one at the playhead", "a keyframe");
    return words.join(QStringLiteral(", "));
}

/// What of which effect has lines of its own, where there are two.
void TrackHeaders::paintLaneName(QPainter &painter, const QRectF &room, const KeyLane &lane) const
{
    const SoundLane *sound = lane.isSound() ? soundLane(m_scene.model, lane.sounds.front()) : nullptr;
    const bool isOfEffect = sound && !sound->isVolume();
    const QStringList lines = isOfEffect ? QStringList{sound->owner, sound->look().name}
                                         : QStringList{laneName(m_scene.model, lane)};
    const double high = fontMetrics().height();
    double top = room.center().y() - high * double(lines.size()) / 2;
    for (const QString &line : lines) {
        painter.setPen(isOfEffect && line == lines.back() ? currentTokens().text : currentTokens().textMuted);
        painter.drawText(QRectF(room.left(), top, room.width(), high), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(line, Qt::ElideRight, int(room.width())));
        top += high;
    }
}

void TrackHeaders::paintLane(QPainter &painter, int lane) const
{
    const ThemeTokens &tokens = currentTokens();
    const QRectF area(0, m_scene.geometry.topOfLane(lane), width(), m_scene.geometry.heightOfLane(lane));
    painter.fillRect(area, blend(tokens.panel, tokens.window, 0.45));
    const double indent = kLaneIndent + kLaneStepIn * depthOfLane(lane);
    const QRectF room = area.adjusted(indent, 0, -kLaneRight - 3 * kLaneGlyph - 4, 0);
    painter.setFont(font());
    painter.setPen(tokens.textMuted);
    paintLaneName(painter, room, m_scene.geometry.lanes.lane(lane));
    const Line line{trackOfLane(lane), lane};
    paintPressable(painter, {line, int(LaneGlyph::Previous)}, QStringLiteral("chevron-left"), false);
    paintPressable(painter, {line, int(LaneGlyph::Next)}, QStringLiteral("chevron-right"), false);
    if (!m_scene.isEditable)
        return;
    const bool isSet = isOnKey(lane);
    paintPressable(painter, {line, int(LaneGlyph::Key)},
                   isSet ? QStringLiteral("keyframe-filled") : QStringLiteral("keyframe"), isSet);
}

void TrackHeaders::paintPressable(QPainter &painter, const Target &target, const QString &name,
                                  bool isLit) const
{
    const QRect area = rectOf(target);
    const bool isHovered = m_hovered == target;
    if (isHovered) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTokens().raised);
        painter.drawRoundedRect(area, 4, 4);
    }
    const Tone tone = isLit ? Tone::Accent : isHovered ? Tone::Text : Tone::Muted;
    const int side = target.line.isLane() ? kLanePicture : 16;
    QRect picture({}, QSize(side, side));
    picture.moveCenter(area.center());
    icon(name, tone).paint(&painter, picture);
}

} // namespace muto::ui
