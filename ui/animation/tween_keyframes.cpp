#include "ui/animation/tween_card.h"

#include "core/script/keyframe_edits.h"
#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_words.h"
#include "ui/animation/ease_field.h"
#include "ui/animation/tween_rows.h"
#include "ui/widgets/css_values.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

using script::ScriptEdits;
using script::ScriptModel;
using script::Tween;
using script::TweenProperty;

namespace {

const script::TweenKeyframe *keyframeAt(const ShownTween &shown, int index)
{
    const auto &all = shown.tween.keyframes;
    return index < int(all.size()) ? &all[std::size_t(index)] : nullptr;
}

} // namespace

void TweenCard::addKeyframes()
{
    for (int i = 0; i < int(m_shown.tween.keyframes.size()); ++i) {
        addKeyframeHead(i);
        addKeyframeTime(i);
        if (i > 0)
            addKeyframeEase(i);
        for (const TweenProperty &property : m_shown.tween.keyframes[std::size_t(i)].properties) {
            const QString name = property.name;
            const auto find = [i, name](const ShownTween &shown) -> const TweenProperty * {
                const auto &keyframes = shown.tween.keyframes;
                return i < int(keyframes.size()) ? findProperty(keyframes[std::size_t(i)].properties, name)
                                                 : nullptr;
            };
            const bool isArray = m_shown.tween.form == Tween::Keyframes::Arrays;
            PropertyRow *row = addRow(
                QStringLiteral("key%1-%2").arg(i).arg(name), propertyLabel(name), editorOf(property),
                [find](const ShownTween &shown) {
                    const TweenProperty *found = find(shown);
                    return found ? editedText(found->value) : QString();
                },
                [this, find](const QString &text) -> Result<> {
                    const TweenProperty *found = find(m_shown);
                    return found ? writeAt(found->path, text) : ok();
                });
            row->setResettable(!isArray);
            row->editor().setEnabled(lookOf(property.value) != ValueLook::Computed);
            makeRemovable(row, tr("Leave %1 out of this keyframe").arg(propertyLabel(name)));
        }
    }
}

/// Where it is, and away with it.
void TweenCard::addKeyframeHead(int index)
{
    auto *head = new QWidget(m_body);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 8, 0, 0);
    line->setSpacing(4);
    auto *label = new QLabel(tr("Keyframe %1").arg(index + 1), head);
    label->setProperty("role", QStringLiteral("heading"));
    auto *go = smallButton("goToKeyframe", "keyframe", tr("Go to this keyframe"), head);
    auto *remove = smallButton("deleteKeyframe", "close", tr("Delete this keyframe"), head);
    line->addWidget(go);
    line->addWidget(label, 1);
    line->addWidget(remove);
    m_column->addWidget(head);
    connect(go, &QToolButton::clicked, this, [this, index] {
        const Tween &tween = m_shown.tween;
        if (tween.start && tween.duration && index < int(tween.keyframes.size()))
            Q_EMIT timeRequested(*tween.start + tween.keyframes[std::size_t(index)].at * *tween.duration);
    });
    connect(remove, &QToolButton::clicked, this, [this, index] {
        run([this, index] {
            return changeScript(tr("Delete keyframe"), [&](ScriptEdits &edits, const ScriptModel &model) {
                return script::removeKeyframe(edits, model, m_shown.address.tween, index);
            });
        });
    });
}

void TweenCard::addKeyframeTime(int index)
{
    addRow(
        QStringLiteral("key%1-at").arg(index), tr("At"),
        new NumberField({.unit = QStringLiteral("%"), .units = {QString()}, .least = 0, .most = 100}),
        [index](const ShownTween &shown) {
            const auto *found = keyframeAt(shown, index);
            return found ? QString::fromLatin1(script::numberText(found->at * 100)) + QLatin1Char('%')
                         : QString();
        },
        [this, index](const QString &text) -> Result<> {
            const auto quantity = parseQuantity(text);
            if (!quantity)
                return ok();
            return changeScript(tr("Move keyframe"), [&](ScriptEdits &edits, const ScriptModel &model) {
                return script::moveKeyframe(edits, model, m_shown.address.tween, index,
                                            quantity->value / 100);
            });
        });
}

void TweenCard::addKeyframeEase(int index)
{
    addRow(
        QStringLiteral("key%1-ease").arg(index), tr("Ease to here"), new EaseField,
        [index](const ShownTween &shown) {
            const auto *found = keyframeAt(shown, index);
            return found ? found->ease : QString();
        },
        [this, index](const QString &text) {
            return changeScript(tr("Change ease"), [&](ScriptEdits &edits, const ScriptModel &model) {
                return script::setKeyframeEase(edits, model, m_shown.address.tween, index, text);
            });
        });
}

Result<> TweenCard::changeScript(const QString &text, const script::ScriptActions::Change &change)
{
    return m_editing.scripts().change(m_shown.address.page, m_shown.address.script, text, change);
}

} // namespace muto::ui
