#include "ui/animation/script_animations.h"

#include "core/edit/document.h"
#include "core/edit/each_element.h"
#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_words.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace muto::ui {

using edit::ElementPath;

namespace {

int lineOf(const edit::Document &document, const ShownTween &shown)
{
    return 1 + int(document.bytes(shown.file).left(shown.span.offset).count('\n'));
}

QStringList propertiesOf(const script::Tween &tween)
{
    QStringList names;
    const auto add = [&names](const std::vector<script::TweenProperty> &properties) {
        for (const script::TweenProperty &property : properties)
            names.append(property.name);
    };
    add(tween.properties);
    add(tween.from);
    for (const script::TweenKeyframe &keyframe : tween.keyframes)
        add(keyframe.properties);
    names.removeDuplicates();
    return names;
}

} // namespace

ScriptAnimations::ScriptAnimations(edit::Document &document, AnimationEditing &editing, QObject *parent)
    : AnimatedProperties(parent)
    , m_document(document)
    , m_editing(editing)
{
    connect(&document, &edit::Document::changed, this, [this] {
        m_known.clear();
        m_keyframes.clear();
        Q_EMIT changed();
    });
    connect(&editing, &AnimationEditing::playheadChanged, this, &ScriptAnimations::playheadMoved);
}

ScriptAnimations::~ScriptAnimations() = default;

const std::vector<ScriptAnimations::Decided> &ScriptAnimations::decidedOf(const ElementPath &element) const
{
    const auto known = m_known.constFind(element);
    if (known != m_known.constEnd())
        return *known;
    std::vector<Decided> decided;
    const auto animations = ElementAnimations::of(m_document, m_editing.library(), element);
    for (const ShownTween &shown : animations.tweens) {
        const bool isEditable = !shown.tween.isComputed();
        const QString why = isEditable ? tr("Animated: %1.").arg(tweenTimes(shown.tween))
                                       : tr("Animated by code: %1.").arg(shown.tween.computed);
        const AnimationNotice notice{why, shown.file, lineOf(m_document, shown), isEditable};
        const QStringList names = propertiesOf(shown.tween);
        for (const QString &name : names)
            decided.push_back({name, notice});
    }
    return *m_known.insert(element, std::move(decided));
}

std::optional<AnimationNotice> ScriptAnimations::find(const ElementPath &element, const QString &aspect) const
{
    const std::vector<Decided> &decided = decidedOf(element);
    if (decided.empty())
        return std::nullopt;
    const QStringList names = tweenNames(aspect);
    const auto found = std::find_if(decided.begin(), decided.end(),
                                    [&](const Decided &each) { return names.contains(each.property); });
    return found == decided.end() ? std::nullopt : std::optional(found->notice);
}

std::optional<Result<>> ScriptAnimations::write(const ElementPath &element, const QString &aspect,
                                                const QString &value) const
{
    const auto notice = m_editing.autoKeyframes() ? find(element, aspect) : std::nullopt;
    if (!notice || !notice->isEditable || !tweenField(aspect, value))
        return std::nullopt;
    return m_editing.setKeyframe({element}, aspect, value);
}

const std::vector<ScriptAnimations::Placed> &ScriptAnimations::keyframesOf(const ElementPath &element) const
{
    const auto known = m_keyframes.constFind(element);
    if (known != m_keyframes.constEnd())
        return *known;
    std::vector<Placed> placed;
    const auto found = m_document.find(element);
    const auto scripts = found ? m_editing.library().scriptsOf(m_document, element.file)
                               : decltype(m_editing.library().scriptsOf(m_document, element.file))();
    for (int script = 0; script < int(scripts.size()); ++script) {
        const auto &model = *scripts[std::size_t(script)].model;
        for (const auto &keyframe : script::keyframeTimes(model, *m_document.html(element.file), *found))
            placed.push_back({script, keyframe});
    }
    return *m_keyframes.insert(element, std::move(placed));
}

std::vector<ScriptAnimations::Placed> ScriptAnimations::keyframesOf(const ElementPath &element,
                                                                    const QString &aspect) const
{
    const QStringList names = tweenNames(aspect);
    std::vector<Placed> found = keyframesOf(element);
    std::erase_if(found, [&](const Placed &placed) {
        const QStringList &said = placed.keyframe.properties;
        return std::none_of(said.begin(), said.end(),
                            [&](const QString &name) { return names.contains(name); });
    });
    return found;
}

std::optional<MovedSpan> ScriptAnimations::movedSpan(const ElementPath &element) const
{
    std::optional<MovedSpan> span;
    for (const Placed &placed : keyframesOf(element)) {
        const double time = std::max(0.0, placed.keyframe.time);
        span =
            span ? MovedSpan{std::min(span->start, time), std::max(span->end, time)} : MovedSpan{time, time};
    }
    return span && span->end > span->start ? span : std::nullopt;
}

KeyframesAround ScriptAnimations::keyframesAround(const ElementPath &element, const QString &aspect) const
{
    KeyframesAround around;
    const auto playhead = m_editing.playheadIn(element);
    if (!playhead)
        return around;
    for (const Placed &placed : keyframesOf(element, aspect)) {
        const int side = m_editing.sideOfFrame(placed.keyframe.time, *playhead);
        around.isOnOne = around.isOnOne || (side == 0 && placed.keyframe.isEditable);
        around.isOneBefore = around.isOneBefore || side < 0;
        around.isOneBehind = around.isOneBehind || side > 0;
    }
    return around;
}

void ScriptAnimations::goToKeyframe(const ElementPath &element, const QString &aspect, int direction) const
{
    const auto playhead = m_editing.playheadIn(element);
    if (!playhead)
        return;
    std::optional<double> nearest;
    for (const Placed &placed : keyframesOf(element, aspect)) {
        const double time = placed.keyframe.time;
        const bool isThere = m_editing.sideOfFrame(time, *playhead) == direction;
        if (isThere && (!nearest || (time - *nearest) * direction < 0))
            nearest = time;
    }
    if (nearest)
        m_editing.goTo(m_editing.playhead() + *nearest - *playhead);
}

Result<> ScriptAnimations::removeKeyframe(const QList<ElementPath> &elements, const QString &aspect) const
{
    return edit::editEach(m_document, {}, elements,
                          [&](const ElementPath &element) { return removeFrom(element, aspect); });
}

/// The last first, so that the places of the others stay.
Result<> ScriptAnimations::removeFrom(const ElementPath &element, const QString &aspect) const
{
    const auto playhead = m_editing.playheadIn(element);
    if (!playhead)
        return fail(playhead.error());
    std::vector<Placed> here = keyframesOf(element, aspect);
    std::erase_if(here, [&](const Placed &placed) {
        return m_editing.sideOfFrame(placed.keyframe.time, *playhead) != 0;
    });
    std::sort(here.begin(), here.end(), [](const Placed &one, const Placed &other) {
        return std::tuple(one.script, one.keyframe.tween, one.keyframe.keyframe) >
               std::tuple(other.script, other.keyframe.tween, other.keyframe.keyframe);
    });
    for (const Placed &placed : here) {
        const Result<> removed =
            m_editing.removeProperties(element.file, placed.script, placed.keyframe, tweenNames(aspect));
        if (!removed)
            return removed;
    }
    return ok();
}

} // namespace muto::ui
