#include "ui/settings/page_rows.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kBoxHeight = 28; // of the words beside a box to be level with the row's label
constexpr const char *kNoteProperty = "rowNote";
constexpr const char *kInsetProperty = "boxInset";
constexpr const char *kFoundProperty = "found";

/// All the words of a row.
QString textOf(const QLabel &label)
{
    QStringList texts{label.text(), label.property(kNoteProperty).toString()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(label.buddy()))
        texts << button->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(label.buddy())) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    return texts.join(QLatin1Char('\n')).remove(QLatin1Char('&'));
}

/// How far the box of a check box is from where the control begins, so that there is room for its focus ring.
int insetOfBoxes()
{
    QCheckBox box;
    box.ensurePolished();
    QStyleOptionButton option;
    option.initFrom(&box);
    return std::max(0, box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box).left());
}

} // namespace

QFormLayout *makeRows(QWidget *page)
{
    auto *rows = new QFormLayout(page);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(16);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setProperty(kInsetProperty, insetOfBoxes()); // once a page: a box has to be styled for it
    return rows;
}

QLabel *addRow(QFormLayout *rows, const QString &label, QWidget *control, const QString &note)
{
    auto *field = new QWidget(rows->parentWidget());
    auto *column = new QVBoxLayout(field);
    // Everything begins where the box of a check box does.
    const int inset = rows->property(kInsetProperty).toInt();
    const bool isBox = qobject_cast<QCheckBox *>(control);
    column->setContentsMargins(isBox ? 0 : inset, 0, 0, 0);
    column->setSpacing(4);
    if (isBox)
        control->setMinimumHeight(kBoxHeight);
    column->addWidget(control);
    auto *noteLabel = new QLabel(note, field);
    noteLabel->setContentsMargins(isBox ? inset : 0, 0, 0, 0);
    noteLabel->setProperty("role", QStringLiteral("muted"));
    noteLabel->setWordWrap(true);
    noteLabel->setVisible(!note.isEmpty());
    column->addWidget(noteLabel);

    auto *words = new QLabel(label, rows->parentWidget());
    words->setBuddy(control);
    words->setProperty(kNoteProperty, note);
    words->setProperty("role", QStringLiteral("row"));
    rows->addRow(words, field);
    QString name = label;
    if (!qobject_cast<QAbstractButton *>(control))
        control->setAccessibleName(name.remove(QLatin1Char('&')));
    return noteLabel;
}

bool markRows(const QWidget &page, const QString &words)
{
    bool any = false;
    for (QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->property(kNoteProperty).isValid())
            continue;
        const bool found = !words.isEmpty() && textOf(*label).contains(words, Qt::CaseInsensitive);
        any = any || found;
        if (label->property(kFoundProperty).toBool() == found)
            continue;
        label->setProperty(kFoundProperty, found);
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
    return any;
}

} // namespace muto::ui
