#include "ui/render/preset_name_popup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kNameWidth = 220;
constexpr int kLongestName = 60;

} // namespace

PresetNamePopup::PresetNamePopup(const QStringList &taken, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_taken(taken)
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("presetNamePopup"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Keep as a preset"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("presetName"));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setPlaceholderText(tr("Name of the preset"));
    m_name->setToolTip(tr("One of yours that is called so is replaced"));
    m_name->setMaxLength(kLongestName);
    m_name->setMinimumWidth(kNameWidth);
    m_keep->setObjectName(QStringLiteral("presetKeep"));
    m_keep->setToolTip(tr("Keep the preset (Return)"));
    m_note->setProperty("role", QStringLiteral("bad"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name, 1);
    line->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_note);
    connect(m_name, &QLineEdit::textChanged, this, &PresetNamePopup::look);
    connect(m_name, &QLineEdit::returnPressed, this, &PresetNamePopup::keep);
    connect(m_keep, &QPushButton::clicked, this, &PresetNamePopup::keep);
    look();
}

void PresetNamePopup::look()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_taken.contains(name, Qt::CaseInsensitive);
    m_note->setText(isTaken ? tr("There is a preset of the program called so.") : QString());
    m_note->setVisible(isTaken);
    m_keep->setEnabled(!name.isEmpty() && !isTaken);
    adjustSize();
}

void PresetNamePopup::keep()
{
    if (!m_keep->isEnabled())
        return;
    const QString name = m_name->text().trimmed();
    close();
    Q_EMIT nameChosen(name);
}

void PresetNamePopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_name->setFocus(Qt::PopupFocusReason);
}

} // namespace muto::ui
