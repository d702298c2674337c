#include "ui/sound/sound_bar.h"

#include "ui/sound/sound_edits.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace muto::ui {

using edit::ChainNode;

SoundBar::SoundBar(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    addEffects();
    addPresets();
    line->addStretch();
}

QMenu *SoundBar::addMenu(const char *name, const QString &text, const QString &hint)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(hint);
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    button->setMenu(menu);
    connect(menu, &QMenu::hovered, this, [this](const QAction *entry) {
        const auto effects = entry->data().value<std::vector<ChainNode>>();
        effects.empty() ? Q_EMIT pointedAway() : Q_EMIT pointedAt(effects);
    });
    connect(menu, &QMenu::aboutToHide, this, &SoundBar::pointedAway);
    return menu;
}

QAction *SoundBar::addEntry(QMenu *menu, const QString &name, const EffectWords &words,
                            const std::vector<ChainNode> &effects)
{
    QAction *entry = menu->addAction(words.name);
    entry->setObjectName(name);
    entry->setToolTip(words.hint);
    entry->setData(QVariant::fromValue(effects));
    connect(entry, &QAction::triggered, this, [this, effects] { Q_EMIT chosen(effects); });
    return entry;
}

void SoundBar::addEffects()
{
    QMenu *menu = addMenu("addEffect", tr("Add Effect"), tr("One more effect at the end of the chain"));
    bool isFirst = true;
    for (const std::vector<QString> &group : effectMenu()) {
        if (!std::exchange(isFirst, false))
            menu->addSeparator();
        for (const QString &type : group)
            addEntry(menu, QStringLiteral("effect-") + type, effectWords(type), {newEffect(type)});
    }
}

void SoundBar::addPresets()
{
    QMenu *menu = addMenu("addPreset", tr("Presets"), tr("Effects that belong together, by what is wrong"));
    for (const PresetGroup &group : presetMenu()) {
        QMenu *inside = menu->addMenu(group.name);
        inside->setToolTipsVisible(true);
        for (const QString &preset : group.presets)
            addEntry(inside, QStringLiteral("preset-") + preset, presetWords(preset), presetNodes(preset));
        m_groups.push_back({inside, group.presets});
    }
    m_others = menu->addMenu(tr("Made for Voices", "presets that are little use to music"));
    m_others->setObjectName(QStringLiteral("otherPresets"));
    m_others->setToolTipsVisible(true);
    m_others->menuAction()->setVisible(false);
}

void SoundBar::setRole(SoundRole role)
{
    if (std::exchange(m_role, role) == role)
        return;
    for (const Group &group : m_groups) {
        bool isOfUse = false;
        for (const QString &preset : group.presets) {
            const auto entry = findChild<QAction *>(QStringLiteral("preset-") + preset);
            const bool fits = presetFits(preset, role);
            isOfUse = isOfUse || fits;
            group.menu->removeAction(entry);
            m_others->removeAction(entry);
            (fits ? group.menu : m_others)->addAction(entry);
        }
        group.menu->menuAction()->setVisible(isOfUse);
    }
    m_others->menuAction()->setVisible(!m_others->isEmpty());
}

} // namespace muto::ui
