#include "ui/render/range_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

RangeRow::RangeRow(QWidget *parent)
    : QWidget(parent)
    , m_list(new QComboBox(this))
    , m_times(new QWidget(this))
    , m_from(new QLineEdit(m_times))
    , m_to(new QLineEdit(m_times))
{
    m_list->setObjectName(QStringLiteral("rangeCombo"));
    m_from->setObjectName(QStringLiteral("fromEdit"));
    m_to->setObjectName(QStringLiteral("toEdit"));
    setFocusProxy(m_list);
    makeTimes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(m_times);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        showTimes();
        Q_EMIT changed();
    });
    for (QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, &RangeRow::changed);
}

void RangeRow::makeTimes()
{
    auto *row = new QHBoxLayout(m_times);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](QLineEdit *edit, const QString &text, const QString &placeholder) {
        auto *label = new QLabel(text, m_times);
        label->setBuddy(edit);
        QString name = text;
        edit->setAccessibleName(name.remove(QLatin1Char('&')));
        edit->setPlaceholderText(placeholder);
        edit->setToolTip(tr("Seconds, or minutes and seconds: 2.5, 1:02"));
        row->addWidget(label);
        row->addWidget(edit, 1);
    };
    add(m_from, tr("Fro&m"), tr("the start"));
    add(m_to, tr("&to"), tr("the end"));
}

void RangeRow::showTimes()
{
    m_times->setVisible(RangeChoice(m_list->currentData().toInt()) == RangeChoice::Typed);
}

void RangeRow::fill(const RenderForm &form, bool hasMarks)
{
    const QSignalBlocker silence(this);
    m_list->clear();
    m_list->addItem(tr("Whole film"), int(RangeChoice::Whole));
    if (hasMarks)
        m_list->addItem(tr("From mark in to mark out"), int(RangeChoice::Marks));
    m_list->addItem(tr("From one time to another"), int(RangeChoice::Typed));
    m_list->setCurrentIndex(std::max(0, m_list->findData(int(form.range))));
    m_from->setText(form.from);
    m_to->setText(form.to);
    showTimes();
}

void RangeRow::read(RenderForm &form) const
{
    form.range = RangeChoice(m_list->currentData().toInt());
    form.from = m_from->text();
    form.to = m_to->text();
}

} // namespace muto::ui
