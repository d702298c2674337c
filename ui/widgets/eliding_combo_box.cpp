#include "ui/widgets/eliding_combo_box.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace muto::ui {

namespace {

constexpr int kIconGap = 4; // what styles leave between an icon and its words

} // namespace

ElidingComboBox::ElidingComboBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentTextChanged, this, &ElidingComboBox::tellTheRest);
}

QString ElidingComboBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + kIconGap;
    const QString whole = currentIndex() < 0 ? placeholderText() : currentText();
    return fontMetrics().elidedText(whole, Qt::ElideRight, field.width() - icon);
}

void ElidingComboBox::paintEvent(QPaintEvent *)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0)
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    option.currentText = shownText();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ElidingComboBox::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    tellTheRest();
}

void ElidingComboBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        tellTheRest();
}

void ElidingComboBox::tellTheRest()
{
    const bool isWhole = currentIndex() < 0 || shownText() == currentText();
    setToolTip(isWhole ? QString() : currentText());
}

} // namespace muto::ui
