#include "ui/timeline/point_popup.h"

#include "ui/sound/effect_words.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/time_rules.h"

#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

const QString kValue = QStringLiteral("pointValue");
const QString kTime = QStringLiteral("pointTime");

} // namespace

PointPopup::PointPopup(const SoundLane &lane, int point, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_lane(lane)
    , m_index(point)
    , m_value(new NumberField(lane.look().rules))
    , m_time(new NumberField(timeRules()))
{
    setObjectName(QStringLiteral("pointPopup"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Point of %1").arg(lane.name()));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    for (const auto &[field, name, label] :
         {std::tuple(m_value, kValue, lane.look().name), std::tuple(m_time, kTime, tr("Time in the clip"))}) {
        auto *row = new PropertyRow(name, label, field, this);
        row->setResettable(false);
        row->setKeyframable(false);
        column->addWidget(row);
        connectField(field, name);
    }
    m_value->setMinimumWidth(96);
    showPoint();
}

void PointPopup::setForSeveral()
{
    m_isForSeveral = true;
    findChild<PropertyRow *>(kTime)->hide();
    adjustSize();
}

void PointPopup::connectField(NumberField *field, const QString &name)
{
    connect(field, &ValueEditor::edited, this, [this, field, name](const ValueEdit &edit) {
        const edit::AutomationPoint &point = m_lane.points[std::size_t(m_index)];
        const QString was = name == kTime ? quantityText({point.seconds, QStringLiteral("s")}, 6)
                                          : m_lane.look().text(point.value);
        if (const auto text = edit(was))
            take(name, *text);
    });
    connect(&field->edit(), &QLineEdit::returnPressed, this, &QWidget::close);
}

/// Within the neighbours and the range, as a drag would leave it.
void PointPopup::take(const QString &name, const QString &text)
{
    edit::AutomationPoint &point = m_lane.points[std::size_t(m_index)];
    const edit::AutomationPoint was = point;
    if (name == kTime) {
        const auto seconds = parseQuantity(text);
        const auto known = seconds ? converted(*seconds, QStringLiteral("s")) : std::nullopt;
        if (known)
            point = draggedPoint(m_lane, m_index, {known->value - point.seconds}, 1e9, 0);
    } else if (const auto value = m_lane.look().value(text)) {
        point.value = std::clamp(*value, m_lane.least, m_lane.most);
    }
    showPoint();
    if (point != was || m_isForSeveral)
        Q_EMIT pointChosen(point);
}

void PointPopup::showPoint()
{
    const edit::AutomationPoint &point = m_lane.points[std::size_t(m_index)];
    m_value->showValue({m_lane.look().text(point.value), ValueTier::Changed, false});
    m_time->showValue({quantityText({point.seconds, QStringLiteral("s")}, 3), ValueTier::Changed, false});
}

void PointPopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_value->edit().setFocus();
    m_value->edit().selectAll();
}

} // namespace muto::ui
