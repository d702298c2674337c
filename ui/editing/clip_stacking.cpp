#include "ui/editing/clip_stacking.h"

#include "core/edit/clip_times.h"
#include "ui/editing/paint_order.h"

#include <QPointer>

#include <algorithm>
#include <map>

namespace muto::ui {

using edit::ElementPath;

namespace {

const QString kZIndex = QStringLiteral("z-index");
constexpr double kEndless = 1e9; ///< Of clips that only the page can tell the end of.

/// Of the element that clips are painted into: its file, and which one it is.
using Box = std::pair<QString, int>;

/// Whether a picture goes to another track.
bool isVertical(const TimelineModel &model, const std::vector<ClipMove> &moves)
{
    return std::any_of(moves.begin(), moves.end(), [&model](const ClipMove &move) {
        const TimelineClip &clip = model.clip(move.clip);
        return !move.isRenumbered && move.track != clip.track && zoneOf(clip) == TimelineZone::Picture;
    });
}

} // namespace

void ClipStacking::plan(const TimelineModel &model, FrameRate rate, const std::vector<ClipMove> &moves,
                        const std::function<void(const Changes &)> &then) const
{
    if (!isVertical(model, moves))
        return then({});
    if (!m_question)
        return then(changesFor(model, rate, moves, {}));
    m_question([stacking = *this, model, rate, moves, then, guard = QPointer(&m_document.undoStack()),
                step = m_document.undoStack().index()](const ElementLevels &levels) {
        if (guard && guard->index() == step)
            then(stacking.changesFor(model, rate, moves, levels));
    });
}

ElementLevel ClipStacking::levelOf(const ElementPath &path, int element, const ElementLevels &known) const
{
    ElementLevel level = known.value(path);
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
                                               const std::vector<ClipMove> &moves,
                                               const ElementLevels &known) const
{
    std::map<int, const ClipMove *> moved;
    for (const ClipMove &move : moves)
        moved.emplace(move.clip, &move);
    std::map<Box, std::vector<PaintedClip>> boxes;
    std::map<int, ElementLevel> levels;
    for (int i = 0; i < int(model.clips().size()); ++i) {
        const TimelineClip &clip = model.clip(i);
        const auto element = clip.path.isEmpty() ? fail(Error()) : m_document.find(clip.path);
        if (!element || zoneOf(clip) != TimelineZone::Picture)
            continue;
        levels[i] = levelOf(clip.path, *element, known);
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

std::vector<edit::ClipMove> tracksAsPainted(const edit::Document &document,
                                            const std::vector<StackedElement> &box)
{
    std::vector<PaintedClip> painted;
    for (int i = 0; i < int(box.size()); ++i) {
        const StackedElement &element = box[std::size_t(i)];
        const auto found = element.path.isEmpty() ? fail(Error()) : document.find(element.path);
        if (!found)
            continue;
        const edit::ClipTimes times(*document.html(element.path.file));
        const composition::Clip *clip = times.find(*found);
        if (!clip || clip->kind == composition::ClipKind::Audio)
            continue;
        const double end = clip->duration ? clip->start + *clip->duration : kEndless;
        painted.push_back({i, clip->start, end, clip->track, element.level, i, element.isMoved});
    }
    std::vector<edit::ClipMove> moves;
    for (const auto &[clip, track] : tracksForLevels(painted))
        moves.push_back({box[std::size_t(clip)].path, std::nullopt, track});
    return moves;
}

} // namespace muto::ui
