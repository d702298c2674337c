#include "ui/widgets/chip_row.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kChipSpacing = 4;
constexpr QSize kChipIcon(14, 14);

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
    for (const Shown &shown : m_shown) {
        if (m_isOptional && shown.button != clicked)
            shown.button->setChecked(false);
    }
    Q_EMIT chosenChanged(chosen());
}

/// Readers hear all of it whatever is seen.
void ChipRow::dress(const Shown &shown, Detail detail) const
{
    const auto &[button, chip, count, sizes] = shown;
    const bool hasWords = detail == Words || chip.icon.isNull();
    const bool hasText = hasWords || (detail == Counts && !count.isEmpty());
    button->setText(hasWords ? chip.label : count);
    button->setIcon(hasWords ? QIcon() : chip.icon);
    button->setToolButtonStyle(hasWords  ? Qt::ToolButtonTextOnly
                               : hasText ? Qt::ToolButtonTextBesideIcon
                                         : Qt::ToolButtonIconOnly);
    button->setToolTip(hasWords ? QString() : QStringLiteral("%1\n%2").arg(chip.label, toolTip()).trimmed());
    button->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), chip.label));
}

void ChipRow::measure(Shown &shown)
{
    for (const Detail detail : {Icons, Counts, Words}) {
        dress(shown, detail);
        shown.sizes[detail] = shown.button->sizeHint();
    }
}

void ChipRow::measure()
{
    for (Shown &shown : m_shown)
        measure(shown);
    updateGeometry();
    arrange(width(), true);
}

ChipRow::Shown *ChipRow::find(const QString &value)
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&value](const Shown &shown) { return shown.chip.value == value; });
    return found == m_shown.end() ? nullptr : &*found;
}

void ChipRow::setLabel(const QString &value, const QString &label, const QString &count)
{
    Shown *shown = find(value);
    if (!shown || (shown->chip.label == label && shown->count == count))
        return;
    shown->chip.label = label;
    shown->count = count;
    measure(*shown);
    updateGeometry();
    arrange(width(), true);
}

void ChipRow::setChips(const std::vector<Chip> &chips)
{
    for (const Shown &shown : std::exchange(m_shown, {}))
        delete shown.button;
    for (const Chip &chip : chips) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("chip-") + chip.value);
        button->setProperty("chip", true);
        button->setIconSize(kChipIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        if (!m_isOptional) // of a group, keys would reach the first alone
            m_group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, button] { onClicked(button); });
        m_shown.push_back({button, chip, {}, {}});
        button->show();
    }
    if (!m_shown.empty() && !m_isOptional)
        m_shown.front().button->setChecked(true);
    measure();
}

QString ChipRow::chosen() const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [](const Shown &shown) { return shown.button->isChecked(); });
    return found == m_shown.end() ? QString() : found->chip.value;
}

void ChipRow::choose(const QString &value)
{
    if (const Shown *shown = find(value); shown && !shown->button->isChecked())
        shown->button->click();
}

/// The most with which all are in one line; chips without icons go on in the next.
ChipRow::Detail ChipRow::detailFor(int width) const
{
    const auto hasIcon = [](const Shown &shown) { return !shown.chip.icon.isNull(); };
    if (std::none_of(m_shown.begin(), m_shown.end(), hasIcon))
        return Words;
    for (const Detail detail : {Words, Counts}) {
        int wanted = -kChipSpacing;
        for (const Shown &shown : m_shown)
            wanted += shown.sizes[detail].width() + kChipSpacing;
        if (wanted <= width)
            return detail;
    }
    return Icons;
}

/// The height that they take; puts them there, too, if asked to.
int ChipRow::arrange(int width, bool isMoving) const
{
    const Detail detail = detailFor(width);
    int x = 0;
    int y = contentsMargins().top();
    int lineHeight = 0;
    for (const Shown &shown : m_shown) {
        const QSize size = shown.sizes[detail];
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + kChipSpacing;
            lineHeight = 0;
        }
        if (isMoving) {
            dress(shown, detail);
            shown.button->setGeometry({{x, y}, size});
        }
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
    for (const Shown &shown : m_shown)
        widest = std::max(widest, shown.sizes[Icons].width());
    return {widest, 0};
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace muto::ui
