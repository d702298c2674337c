#include "ui/widgets/flush_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QStyle>
#include <QStyleOptionButton>

namespace muto::ui {

QHBoxLayout *flushRow(QCheckBox *box)
{
    box->ensurePolished();
    QStyleOptionButton option;
    option.initFrom(box);
    const int ring = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box).left();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(-ring); // layouts know no negative margins
    row->addWidget(box);
    return row;
}

} // namespace muto::ui
