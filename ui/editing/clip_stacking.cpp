#include "ui/editing/clip_stacking.h"

#include "ui/editing/paint_order.h"

#include <algorithm>
#include <map>

namespace muto::ui {

using edit::ElementPath;

namespace {

constexpr int kMostAsked = 500; // clips, beyond which a page would be held up

const QString kZIndex = QStringLiteral("z-index");

/// Of the element that clips are painted into: its file, and which one it is.
using Box = std::pair<QString, int>;

} // namespace

void ClipStacking::ask(const TimelineModel &model)
{
    if (!m_question)
        return;
    QList<ElementPath> pictures;
    for (const TimelineClip &clip : model.clips()) {
        if (zoneOf(clip.kind) == TimelineZone::Picture && !clip.path.isEmpty() &&
            pictures.size() < kMostAsked)
            pictures.append(clip.path);
    }
    m_question(pictures, [known = m_known](const std::vector<ClipLevel> &levels) {
        known->clear();
        for (const ClipLevel &level : levels)
            known->insert(level.path, level);
    });
}

ClipLevel ClipStacking::levelOf(const ElementPath &path, int element) const
{
    ClipLevel level = m_known->value(path, {path});
    const QString style =
        m_document.html(path.file)->elements()[std::size_t(element)].value(QLatin1String("style"));
    const edit::InlineStyle declarations(style.toUtf8());
    bool isNumber = false;
    const edit::StyleDeclaration *written = declarations.find(kZIndex);
    const int number = written ? written->value.trimmed().toInt(&isNumber) : 0;
    if (isNumber)
        level.level = number;
    return level;
}

ClipStacking::Changes ClipStacking::changesFor(const TimelineModel &model, FrameRate rate,
                                               const std::vector<ClipMove> &moves) const
{
    std::map<int, const ClipMove *> moved;
    bool isVertical = false;
    for (const ClipMove &move : moves) {
        moved.emplace(move.clip, &move);
        const TimelineClip &clip = model.clip(move.clip);
        isVertical = isVertical || (!move.isRenumbered && move.track != clip.track &&
                                    zoneOf(clip.kind) == TimelineZone::Picture);
    }
    if (!isVertical)
        return {};
    std::map<Box, std::vector<PaintedClip>> boxes;
    std::map<int, ClipLevel> levels;
    for (int i = 0; i < int(model.clips().size()); ++i) {
        const TimelineClip &clip = model.clip(i);
        const auto element = clip.path.isEmpty() ? fail(Error()) : m_document.find(clip.path);
        if (!element || zoneOf(clip.kind) != TimelineZone::Picture)
            continue;
        levels[i] = levelOf(clip.path, *element);
        PaintedClip painted{i, clip.start, clip.end, clip.track, levels[i].level, *element, false};
        if (const auto move = moved.find(i); move != moved.end()) {
            painted.track = move->second->track;
            painted.start = rate.timeOf(move->second->start.value);
            painted.end = painted.start + clip.end - clip.start;
            painted.isMoved = !move->second->isRenumbered && painted.track != clip.track;
        }
        const int parent = m_document.html(clip.path.file)->elements()[std::size_t(*element)].parent;
        boxes[{clip.path.file, parent}].push_back(painted);
    }
    Changes changes;
    for (const auto &[box, clips] : boxes) {
        for (const auto &[clip, level] : levelsForTracks(clips)) {
            std::vector<edit::StyleChange> styles{{kZIndex, QString::number(level)}};
            if (!levels[clip].isPositioned)
                styles.push_back({QStringLiteral("position"), QStringLiteral("relative")});
            changes.emplace_back(model.clip(clip).path, std::move(styles));
        }
    }
    return changes;
}

} // namespace muto::ui
