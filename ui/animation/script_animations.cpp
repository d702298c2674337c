#include "ui/animation/script_animations.h"

#include "core/edit/document.h"
#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_words.h"

#include <algorithm>

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
        Q_EMIT changed();
    });
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

} // namespace muto::ui
