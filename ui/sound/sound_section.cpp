#include "ui/sound/sound_section.h"

#include "core/media/effects/effect_specs.h"
#include "ui/sound/rack_head.h"
#include "ui/sound/sound_groups.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muto::ui {

using edit::ChainNode;
using edit::SoundAutomation;
using edit::SoundChain;

namespace {

bool isGroup(const InspectedElement &element)
{
    return isSoundGroup(element.tag);
}

bool hasSound(const InspectedElement &element)
{
    return element.isMedia || isGroup(element);
}

QLabel *mutedLabel(const char *name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

} // namespace

SoundSection::SoundSection(InspectorTools tools)
    : InspectorSection(tools, QStringLiteral("soundSection"), tr("Sound effects"), true)
    , m_bar(new SoundBar(this))
    , m_rack(new QWidget(this))
    , m_column(new QVBoxLayout(m_rack))
    , m_dropLine(new QFrame(m_rack))
    , m_trouble(new QWidget(this))
    , m_empty(mutedLabel("soundEmpty",
                         tr("Nothing is done to this sound. Add an effect, or a preset of several."), this))
    , m_group(new ChoiceField({}))
{
    setApplies(
        [](const Inspection &inspection) { return inspection.isSingle() && inspection.all(hasSound); });
    addGroupRows();
    makeTrouble();
    addWidget(m_empty);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_dropLine->setObjectName(QStringLiteral("rackDrop"));
    m_dropLine->setFixedHeight(2);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::Highlight);
    m_dropLine->hide();
    addWidget(m_rack);
    makeBar();
}

/// A chain that no render would accept is heard without its effects here, and said so.
void SoundSection::showTrouble(const QString &chain, const QString &lanes)
{
    const bool isOfChain = !chain.isEmpty();
    m_broken = isOfChain ? "data-fx-chain" : "data-automation";
    m_trouble->setVisible(isOfChain || !lanes.isEmpty());
    m_troubleText->setText(
        isOfChain
            ? tr("The effects cannot be read: %1. The preview plays this without them, and rendering the "
                 "film fails.")
                  .arg(chain)
            : tr("The automation cannot be read: %1. The preview plays this without it, and rendering "
                 "the film fails.")
                  .arg(lanes));
    m_bar->setEnabled(!isOfChain);
}

void SoundSection::showMore(const Inspection &inspection)
{
    const InspectedElement &shown = inspection.primary();
    fillGroups(shown);
    m_bar->setRole(soundRole({shown.label, shown.attribute("id"), shown.attribute("src"),
                              shown.attribute("data-label"), shown.attribute("data-audio-group")}));
    const auto chain = SoundChain::parse(shown.attribute("data-fx-chain"));
    const auto lanes = SoundAutomation::parse(shown.attribute("data-automation"));
    m_chain = chain.value_or(SoundChain());
    m_lanes = lanes.value_or(SoundAutomation());
    showTrouble(chain ? QString() : chain.error().message, lanes ? QString() : lanes.error().message);
    m_empty->setVisible(m_chain.nodes().empty() && chain);
    m_rack->setVisible(!m_chain.nodes().empty());
    const std::vector<Item> items = plan();
    if (items != m_items || std::exchange(m_shownElement, shown.path) != shown.path) {
        m_items = items;
        rebuild();
    }
    showCards();
}

/// Effects that came with a preset are below its name, and hidden until somebody opens it.
std::vector<SoundSection::Item> SoundSection::plan() const
{
    std::vector<Item> items;
    const auto &nodes = m_chain.nodes();
    for (int node = 0; node < int(nodes.size()); ++node) {
        const QString &preset = nodes[std::size_t(node)].preset;
        const bool isInside = node > 0 && nodes[std::size_t(node) - 1].preset == preset;
        if (!preset.isEmpty() && !isInside) {
            int end = node;
            while (end < int(nodes.size()) && nodes[std::size_t(end)].preset == preset)
                ++end;
            items.push_back({node, end - node, false});
        }
        const auto head =
            std::find_if(items.rbegin(), items.rend(), [](const Item &i) { return i.count > 0; });
        const bool isHidden = !preset.isEmpty() && head != items.rend() &&
                              !isUnfolded(nodes[std::size_t(head->node)].id + u'+' + preset, false);
        items.push_back({node, 0, isHidden});
    }
    return items;
}

void SoundSection::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    m_cards.clear();
    m_heads.clear();
    m_isInGesture = false;
    m_column->addWidget(mutedLabel("rackIn", tr("In", "where a sound comes into its effects"), m_rack));
    for (const Item &item : m_items)
        item.count > 0 ? addHead(item) : addCard(item.node);
    m_column->addWidget(mutedLabel("rackOut", tr("Out", "where a sound leaves its effects"), m_rack));
}

void SoundSection::addHead(const Item &item)
{
    auto *frame = new QFrame(m_rack);
    frame->setObjectName(QStringLiteral("presetCard"));
    frame->setProperty("role", QStringLiteral("card"));
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *head = new RackHead(frame);
    auto *line = new QVBoxLayout(frame);
    line->setContentsMargins(4, 4, 4, 4);
    line->addWidget(head);
    m_column->addWidget(frame);
    m_heads.push_back({int(&item - m_items.data()), head});
    const int first = item.node, count = item.count;
    const ChainNode &node = m_chain.nodes()[std::size_t(first)];
    connect(head, &RackHead::openToggled, this,
            [this, key = node.id + u'+' + node.preset](bool open) { setUnfolded(key, open); });
    connect(head, &RackHead::switched, this, [this, first, count](bool on) {
        run([=](const SoundChain &chain) -> Result<QString> {
            SoundChain changed = chain;
            for (int each = first; each < first + count; ++each)
                changed = SoundChain::parse(changed.withEnabled(each, on)).value_or(changed);
            return changed.text();
        });
    });
    auto *menu = new QMenu(head);
    head->more().setMenu(menu);
    QAction *automate = menu->addAction(tr("&Automate How Much Is Heard"));
    automate->setObjectName(QStringLiteral("presetAutomate"));
    automate->setEnabled(!isGroup(inspection().primary()));
    connect(automate, &QAction::triggered, this,
            [this, preset = node.preset] { startLane(edit::presetTarget(preset), 1); });
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Remove the &Preset"));
    remove->setObjectName(QStringLiteral("presetRemove"));
    connect(remove, &QAction::triggered, this, [this, first, count] {
        std::vector<int> nodes;
        for (int each = first; each < first + count; ++each)
            nodes.push_back(each);
        this->remove(nodes);
    });
}

void SoundSection::addCard(int node)
{
    auto *card = new EffectCard(m_rack);
    m_column->addWidget(card);
    m_cards.push_back(card);
    Q_ASSERT(int(m_cards.size()) == node + 1);
    connectCard(card);
}

/// The place between effects that is nearest to a point, as the position of the one behind it, and the height
/// of the line that shows it. A preset that is folded up is passed as a whole.
int SoundSection::slotAt(QPoint onScreen, int *line) const
{
    const int y = m_rack->mapFromGlobal(onScreen).y();
    std::size_t head = 0;
    *line = 0;
    for (const Item &item : m_items) {
        const QWidget *shown =
            item.count > 0 ? m_heads[head++].head->parentWidget() : m_cards[std::size_t(item.node)];
        if (shown->isHidden())
            continue;
        if (y < shown->geometry().center().y()) {
            *line = shown->y() - 3;
            return item.node;
        }
        *line = shown->geometry().bottom() + 2;
    }
    return int(m_cards.size());
}

void SoundSection::showDrop(QPoint onScreen)
{
    int line = 0;
    m_slot = slotAt(onScreen, &line);
    m_dropLine->setGeometry(0, std::max(0, line), m_rack->width(), 2);
    m_dropLine->show();
    m_dropLine->raise();
}

void SoundSection::drop(int node)
{
    m_dropLine->hide();
    const auto slot = std::exchange(m_slot, std::nullopt);
    const int to = slot ? (*slot > node ? *slot - 1 : *slot) : node;
    if (to != node)
        moveNode(node, to - node);
}

void SoundSection::showCards()
{
    const auto &nodes = m_chain.nodes();
    for (const Item &item : m_items) {
        if (item.count > 0)
            continue;
        EffectCard *card = m_cards[std::size_t(item.node)];
        card->setVisible(!item.isHidden);
        if (!item.isHidden)
            card->showEffect(shownEffect(item.node));
    }
    for (const Head &head : m_heads) {
        const Item &item = m_items[std::size_t(head.item)];
        const auto first = nodes.begin() + item.node;
        const EffectWords words = presetWords(first->preset);
        const bool isOn =
            std::any_of(first, first + item.count, [](const auto &node) { return node.isEnabled; });
        head.head->show({0, tr("%1 · %n effect(s)", "a preset", item.count).arg(words.name), words.name,
                         words.hint, isUnfolded(first->id + u'+' + first->preset, false), isOn, false});
    }
    if (m_focused && *m_focused < int(m_cards.size()))
        m_cards[std::size_t(*std::exchange(m_focused, std::nullopt))]->focusHead();
}

ShownEffect SoundSection::shownEffect(int position) const
{
    const ChainNode &node = m_chain.nodes()[std::size_t(position)];
    ShownEffect shown{node, position, int(m_chain.nodes().size())};
    shown.isOpen = isUnfolded(node.id, node.preset.isEmpty());
    shown.canMove = !node.id.isEmpty() && !isGroup(inspection().primary());
    if (shown.canMove && shown.isOpen)
        shown.motions = motionsOf(node);
    return shown;
}

std::map<QString, ParameterMotion> SoundSection::motionsOf(const ChainNode &node) const
{
    std::map<QString, ParameterMotion> motions;
    const double now = localTime().value_or(0);
    const double half = m_clock.frameLength / 2;
    for (const edit::AutomationLane &lane : m_lanes.lanes()) {
        const auto target = edit::effectOfTarget(lane.target);
        const media::EffectSpec *spec = media::effectSpec(node.type);
        const media::NumberSpec *number =
            target && target->node == node.id && spec ? spec->number(target->parameter) : nullptr;
        if (!number || !number->isAutomatable)
            continue;
        const double value = laneValue(lane.points, now, number->scale);
        motions[target->parameter] = {
            std::clamp(value, number->lowest, number->highest), pointAt(lane.points, now, half) >= 0,
            lane.points.front().seconds<now - half, lane.points.back().seconds> now + half};
    }
    return motions;
}

/// The playhead is elsewhere.
void SoundSection::showKeyframes()
{
    InspectorSection::showKeyframes();
    if (isOpen() && isVisible() && !inspection().isEmpty() && !m_lanes.lanes().empty() && !m_isInGesture)
        showCards();
}

void SoundSection::setUnfolded(const QString &key, bool isOpen)
{
    m_open[m_shownElement.steps + u' ' + key] = isOpen;
    showMore(inspection());
}

bool SoundSection::isUnfolded(const QString &key, bool usually) const
{
    return m_open.value(inspection().primary().path.steps + u' ' + key, usually);
}

} // namespace muto::ui
