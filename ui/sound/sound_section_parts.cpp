// What SoundSection is made of besides its rack: what adds to it, what is said of a broken one, and groups.

#include "ui/sound/sound_section.h"

#include "core/render/automation.h"
#include "ui/sound/sound_groups.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muto::ui {

using edit::SoundChain;

namespace {

const QString kNewGroup = QStringLiteral("\n"); // no id

bool canJoin(const InspectedElement &element)
{
    return element.kind == composition::ClipKind::Audio;
}

bool areGroups(const Inspection &inspection)
{
    return inspection.all([](const InspectedElement &element) { return isSoundGroup(element.tag); });
}

} // namespace

void SoundSection::makeBar()
{
    addWidget(m_bar);
    connect(m_bar, &SoundBar::chosen, this, [this](const std::vector<edit::ChainNode> &effects) {
        if (effects.front().preset.isEmpty())
            m_focused = int(m_chain.nodes().size());
        run([effects](const SoundChain &chain) -> Result<QString> { return chain.appended(effects); });
    });
    connect(m_bar, &SoundBar::pointedAt, this, [this](const std::vector<edit::ChainNode> &effects) {
        Q_EMIT trialWanted({element(), chainNow().appended(effects), secondsToSound()});
    });
    connect(m_bar, &SoundBar::pointedAway, this, &SoundSection::trialOver);
}

/// From the playhead to the clip's beginning, unless it is on.
double SoundSection::secondsToSound() const
{
    const InspectedElement &shown = inspection().primary();
    const auto now = m_clock.playhead ? m_clock.playhead(shown.path) : std::nullopt;
    if (!now || isSoundGroup(shown.tag) || !shown.clip)
        return 0;
    const double start = shown.clip->start;
    const bool isOn = *now >= start && (!shown.clip->duration || *now < start + *shown.clip->duration);
    return isOn ? 0 : start - *now;
}

void SoundSection::makeTrouble()
{
    m_trouble->setObjectName(QStringLiteral("soundTrouble"));
    m_troubleText = new QLabel(m_trouble);
    m_troubleText->setObjectName(QStringLiteral("soundTroubleText"));
    m_troubleText->setWordWrap(true);
    m_troubleText->setTextFormat(Qt::PlainText);
    m_troubleText->setProperty("role", QStringLiteral("bad"));
    m_clear = new QPushButton(tr("Remove"), m_trouble);
    m_clear->setObjectName(QStringLiteral("soundClear"));
    m_clear->setToolTip(tr("Take away what cannot be read; Undo brings it back"));
    m_clear->setProperty("compact", true);
    auto *source = new QPushButton(tr("Show in Source"), m_trouble);
    source->setObjectName(QStringLiteral("soundSource"));
    source->setToolTip(tr("Go to where it is written, to correct it"));
    source->setProperty("compact", true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(source);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_trouble);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_troubleText);
    column->addLayout(buttons);
    addWidget(m_trouble);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const char *broken = m_broken;
        const edit::ElementPath path = element();
        tools().live.apply([this, broken, path] {
            return tools().actions.setAttribute({path}, QLatin1String(broken), std::nullopt);
        });
    });
    connect(source, &QPushButton::clicked, this, [this] {
        const auto *html = tools().document.html(element().file);
        const auto found = tools().document.find(element());
        const auto *attribute = html && found
                                    ? html->elements()[std::size_t(*found)].attribute(QLatin1String(m_broken))
                                    : nullptr;
        if (attribute)
            Q_EMIT sourceRequested(element().file, html->lineAt(attribute->nameSpan.offset));
    });
}

void SoundSection::addGroupRows()
{
    addMembership();
    addAttribute("data-label", tr("Name"), new TextField, {}, areGroups);
    addGroupVolume();
    addGroupMute();
}

void SoundSection::addMembership()
{
    PropertyRow *row = addRow(
        QStringLiteral("data-audio-group"), tr("Group"), m_group,
        [](const Inspection &inspection) { return inspection.attribute("data-audio-group"); },
        [this](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit,
                [](const InspectedElement &element) { return element.attribute("data-audio-group"); },
                [this](const InspectedElement &element, const QString &group) {
                    return joinGroup(element, group);
                });
        },
        {}, [](const Inspection &inspection) { return inspection.all(canJoin); });
    row->setResettable(false);
    row->setKeyframable(false);
    m_toGroup = row->addButton("selectGroup", QStringLiteral("select"), tr("Select the Group"));
    connect(m_toGroup, &QToolButton::clicked, this, [this] {
        const QString id = inspection().primary().attribute("data-audio-group");
        for (const SoundGroup &group : soundGroups(tools().document, element().file)) {
            if (group.id == id)
                return Q_EMIT selectRequested(group.path);
        }
    });
}

void SoundSection::addGroupVolume()
{
    const ParameterLook volume = volumeLook();
    addRow(
        QStringLiteral("groupVolume"), tr("Volume"), new NumberField(volume.rules),
        [](const Inspection &inspection) { return inspection.attribute("data-volume", QStringLiteral("1")); },
        [this, volume](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit,
                [](const InspectedElement &element) {
                    return element.has("data-volume") ? element.attribute("data-volume")
                                                      : QStringLiteral("1");
                },
                [this, volume](const InspectedElement &element, const QString &text) {
                    const auto gain = volume.value(text);
                    return tools().actions.setAttribute(
                        {element.path}, QStringLiteral("data-volume"),
                        gain ? std::optional(volume.text(std::clamp(*gain, 0.0, render::kLoudestGain)))
                             : std::nullopt);
                });
        },
        {}, areGroups);
}

void SoundSection::addGroupMute()
{
    addRow(
        QStringLiteral("groupMuted"), QString(), new FlagField(tr("Muted")),
        [](const Inspection &inspection) {
            return inspection.merged([](const InspectedElement &element) {
                const bool on =
                    element.has("data-hidden") && element.attribute("data-hidden") != QLatin1String("false");
                return ShownValue{on ? QStringLiteral("true") : QString(),
                                  on ? ValueTier::Changed : ValueTier::Unset, false};
            });
        },
        [this](const Inspection &before, const ValueEdit &edit) {
            return writeEach(
                before, edit, [](const InspectedElement &) { return QString(); },
                [this](const InspectedElement &element, const QString &value) {
                    return tools().actions.setFlag({element.path}, QStringLiteral("data-hidden"),
                                                   !value.isEmpty());
                });
        },
        {}, areGroups)
        ->setResettable(false);
}

void SoundSection::fillGroups(const InspectedElement &shown)
{
    if (!canJoin(shown))
        return;
    std::vector<ChoiceField::Choice> choices{{QString(), tr("None", "a group of sounds")}};
    const QString own = shown.attribute("data-audio-group");
    bool isThere = false;
    for (const SoundGroup &group : soundGroups(tools().document, shown.path.file)) {
        choices.push_back({group.id, group.label});
        isThere = isThere || group.id == own;
    }
    choices.push_back({kNewGroup, tr("New group")});
    m_group->setChoices(std::move(choices));
    m_toGroup->setVisible(isThere);
}

Result<> SoundSection::joinGroup(const InspectedElement &element, const QString &group)
{
    if (group == kNewGroup) {
        const auto made = groupSound(tools().document, tools().actions, element.path);
        if (!made)
            return fail(made.error());
        Q_EMIT selectRequested(element.path); // not what was made
        return ok();
    }
    return tools().actions.setAttribute({element.path}, QStringLiteral("data-audio-group"),
                                        group.isEmpty() ? std::nullopt : std::optional(group));
}

} // namespace muto::ui
