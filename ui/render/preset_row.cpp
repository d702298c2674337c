#include "ui/render/preset_row.h"

#include "ui/render/preset_name_popup.h"
#include "ui/support/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace muto::ui {

PresetRow::PresetRow(QWidget *parent)
    : QWidget(parent)
    , m_stock(stockPresets())
    , m_list(new QComboBox(this))
    , m_save(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_list->setObjectName(QStringLiteral("presetCombo"));
    m_list->setToolTip(tr("Format, size, frame rate and quality for a purpose"));
    m_save->setObjectName(QStringLiteral("presetSave"));
    m_save->setIcon(icon(QStringLiteral("plus")));
    m_save->setAccessibleName(tr("Keep as a preset"));
    m_save->setToolTip(tr("Keep format, size, frame rate and quality as a preset of your own"));
    m_remove->setObjectName(QStringLiteral("presetRemove"));
    m_remove->setIcon(icon(QStringLiteral("trash")));
    m_remove->setAccessibleName(tr("Delete the preset"));
    m_remove->setToolTip(tr("Delete this preset of yours; films are not touched"));
    setFocusProxy(m_list);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_list, 1);
    line->addWidget(m_save);
    line->addWidget(m_remove);
    fill();
    connect(m_list, &QComboBox::activated, this, [this](int row) {
        if (const RenderPreset *preset = presetAt(row))
            Q_EMIT chosen(*preset);
        else
            showMatching(m_form, m_filmRate); // nobody can choose what the form is not
    });
    connect(m_save, &QToolButton::clicked, this, &PresetRow::askName);
    connect(m_remove, &QToolButton::clicked, this, &PresetRow::removeChosen);
}

/// Nothing in particular, ours, a line, and the user's own.
void PresetRow::fill()
{
    const QSignalBlocker silence(m_list);
    m_list->clear();
    m_list->addItem(tr("None", "preset"));
    for (const RenderPreset &preset : m_stock)
        m_list->addItem(preset.name);
    if (!m_own.empty())
        m_list->insertSeparator(m_list->count());
    for (const RenderPreset &preset : m_own)
        m_list->addItem(preset.name);
    showMatching(m_form, m_filmRate);
}

int PresetRow::firstOwn() const
{
    return int(m_stock.size()) + 2;
}

const RenderPreset *PresetRow::presetAt(int row) const
{
    if (row >= 1 && row <= int(m_stock.size()))
        return &m_stock[std::size_t(row - 1)];
    if (row >= firstOwn() && row - firstOwn() < int(m_own.size()))
        return &m_own[std::size_t(row - firstOwn())];
    return nullptr;
}

void PresetRow::setOwn(const RenderPresets &own)
{
    m_own = own;
    fill();
}

/// One that is chosen stays so while it fits: two may be the same.
void PresetRow::showMatching(const RenderPreset &form, FrameRate filmRate)
{
    m_form = form;
    m_filmRate = filmRate;
    const RenderPreset *chosen = presetAt(m_list->currentIndex());
    if (!chosen || !makesTheSame(*chosen, form, filmRate)) {
        int row = 0;
        for (int i = m_list->count() - 1; i > 0 && row == 0; --i) { // their own before ours
            const RenderPreset *preset = presetAt(i);
            row = preset && makesTheSame(*preset, form, filmRate) ? i : 0;
        }
        m_list->setCurrentIndex(row);
    }
    showButtons();
}

void PresetRow::showButtons()
{
    m_remove->setEnabled(m_list->currentIndex() >= firstOwn());
}

void PresetRow::askName()
{
    QStringList taken;
    for (const RenderPreset &preset : m_stock)
        taken += preset.name;
    auto *popup = new PresetNamePopup(taken, this);
    connect(popup, &PresetNamePopup::nameChosen, this, &PresetRow::saveRequested);
    popup->adjustSize();
    popup->move(m_save->mapToGlobal(QPoint(m_save->width() - popup->width(), m_save->height() + 4)));
    popup->show();
}

void PresetRow::add(const RenderPreset &preset)
{
    m_own = withAdded(m_own, preset);
    fill();
    const int row = m_list->findText(preset.name);
    m_list->setCurrentIndex(std::max(0, row));
    showButtons();
    Q_EMIT ownChanged();
}

void PresetRow::removeChosen()
{
    const int own = m_list->currentIndex() - firstOwn();
    if (own < 0 || own >= int(m_own.size()))
        return;
    m_own.erase(m_own.begin() + own);
    fill();
    m_list->setFocus();
    Q_EMIT ownChanged();
}

} // namespace muto::ui
