#include "ui/sound/sound_group_rows.h"

#include "ui/sound/level_meter.h"
#include "ui/sound/sound_group_row.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kMostHeight = 132; // of what scrolls; tracks are what the panel is for

} // namespace

SoundGroupRows::SoundGroupRows(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("soundGroups"));
    setAccessibleName(tr("Groups of sounds"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 1, 0, 0); // the line above them
    all->setSpacing(0);
    all->addWidget(m_scroll);
    body->installEventFilter(this);
    hide();
}

SoundGroupRows::~SoundGroupRows() = default;

/// As high as what is in it, up to a height.
bool SoundGroupRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        m_scroll->setFixedHeight(std::min(kMostHeight, m_column->sizeHint().height()));
    return QWidget::eventFilter(watched, event);
}

void SoundGroupRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens().panel);
    painter.fillRect(QRect(0, 0, width(), 1), currentTokens().line);
}

SoundGroupRow *SoundGroupRows::row(const QString &id) const
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : found->second;
}

SoundGroupRow *SoundGroupRows::makeRow(const GroupLook &group)
{
    auto *made = new SoundGroupRow(m_scroll->widget());
    const auto pathOf = [made] { return made->look().path; };
    connect(made, &SoundGroupRow::muteWanted, this,
            [this, pathOf](bool isMuted) { Q_EMIT muteWanted(pathOf(), isMuted); });
    connect(made, &SoundGroupRow::soloToggled, this, [this, id = group.id] { Q_EMIT soloToggled(id); });
    connect(made, &SoundGroupRow::effectsRequested, this,
            [this, pathOf] { Q_EMIT effectsRequested(pathOf()); });
    connect(made, &SoundGroupRow::curveWanted, this, [this, pathOf] { Q_EMIT curveWanted(pathOf()); });
    connect(made, &SoundGroupRow::volumeBegun, this, &SoundGroupRows::volumeBegun);
    connect(made, &SoundGroupRow::volumeEnded, this, &SoundGroupRows::volumeEnded);
    connect(made, &SoundGroupRow::volumeWanted, this,
            [this, pathOf](double volume) { Q_EMIT volumeWanted(pathOf(), volume); });
    connect(made, &SoundGroupRow::memberSelected, this, &SoundGroupRows::memberSelected);
    return made;
}

/// Rows of groups that are still there stay, with whatever somebody holds in the hand.
void SoundGroupRows::setGroups(const std::vector<GroupLook> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    std::map<QString, SoundGroupRow *> left = std::move(m_rows);
    m_rows.clear();
    for (const GroupLook &group : m_groups) {
        const auto again = left.find(group.id);
        SoundGroupRow *row = again == left.end() ? makeRow(group) : again->second;
        if (again != left.end())
            left.erase(again);
        m_rows[group.id] = row;
        row->show(group, m_isEditable);
        m_column->removeWidget(row);
        m_column->addWidget(row);
        row->setVisible(true);
    }
    for (const auto &[id, row] : left)
        row->deleteLater();
    setSolo(m_solo);
    setVisible(!m_groups.empty());
}

void SoundGroupRows::setEditable(bool editable)
{
    m_isEditable = editable;
    for (const GroupLook &group : m_groups)
        m_rows.at(group.id)->show(group, editable);
}

void SoundGroupRows::setSolo(const QStringList &ids)
{
    m_solo = ids;
    for (const auto &[id, row] : m_rows)
        row->setSolo(ids.contains(id), !ids.isEmpty());
}

void SoundGroupRows::takeLevels(const QHash<QString, float> &levels)
{
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        if (SoundGroupRow *const shown = row(level.key()))
            shown->meter().take(double(level.value()));
    }
}

} // namespace muto::ui
