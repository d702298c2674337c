#include "ui/widgets/chip_row.h"

#include <QButtonGroup>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kChipSpacing = 4;

} // namespace

ChipRow::ChipRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    // Not fixed: beside others it would be as high as one line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::onClicked(const QToolButton *clicked)
{
    for (QToolButton *button : m_buttons) {
        if (m_isOptional && button != clicked)
            button->setChecked(false);
    }
    Q_EMIT chosenChanged(chosen());
}

void ChipRow::say(QToolButton &button, const QString &label)
{
    button.setText(label);
    button.setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), label));
}

QToolButton *ChipRow::find(const QString &value) const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(), [&value](const QToolButton *button) {
        return button->property("value").toString() == value;
    });
    return found == m_buttons.end() ? nullptr : *found;
}

void ChipRow::setLabel(const QString &value, const QString &label)
{
    QToolButton *button = find(value);
    if (!button || button->text() == label)
        return;
    say(*button, label);
    updateGeometry();
    arrange(width(), true);
}

void ChipRow::setChips(const std::vector<Chip> &chips)
{
    for (QToolButton *button : std::exchange(m_buttons, {}))
        delete button;
    for (const Chip &chip : chips) {
        auto *button = new QToolButton(this);
        say(*button, chip.label);
        button->setObjectName(QStringLiteral("chip-") + chip.value);
        button->setProperty("chip", true);
        button->setProperty("value", chip.value);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        if (!m_isOptional) // of a group, keys would reach the first alone
            m_group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, button] { onClicked(button); });
        m_buttons.push_back(button);
        button->show();
    }
    if (!m_buttons.empty() && !m_isOptional)
        m_buttons.front()->setChecked(true);
    updateGeometry();
    arrange(width(), true);
}

QString ChipRow::chosen() const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [](const QToolButton *button) { return button->isChecked(); });
    return found == m_buttons.end() ? QString() : (*found)->property("value").toString();
}

void ChipRow::choose(const QString &value)
{
    if (QToolButton *button = find(value); button && !button->isChecked())
        button->click();
}

/// The height that they take; puts them there, too, if asked to.
int ChipRow::arrange(int width, bool isMoving) const
{
    int x = 0;
    int y = contentsMargins().top();
    int lineHeight = 0;
    for (QToolButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + kChipSpacing;
            lineHeight = 0;
        }
        if (isMoving)
            button->setGeometry({{x, y}, size});
        x += size.width() + kChipSpacing;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

int ChipRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipRow::sizeHint() const
{
    return {200, arrange(std::max(200, width()), false)};
}

QSize ChipRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QToolButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return {widest, 0};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace muto::ui
