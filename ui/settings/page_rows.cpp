#include "ui/settings/page_rows.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace muto::ui {

QFormLayout *makeRows(QWidget *page)
{
    auto *rows = new QFormLayout(page);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(16);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return rows;
}

QLabel *addRow(QFormLayout *rows, const QString &label, QWidget *control, const QString &note)
{
    auto *field = new QWidget(rows->parentWidget());
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(control);
    auto *noteLabel = new QLabel(note, field);
    noteLabel->setProperty("role", QStringLiteral("muted"));
    noteLabel->setWordWrap(true);
    noteLabel->setVisible(!note.isEmpty());
    column->addWidget(noteLabel);

    auto *words = new QLabel(label, rows->parentWidget());
    words->setBuddy(control);
    words->setContentsMargins(0, qobject_cast<QAbstractButton *>(control) ? 0 : 2, 0, 0);
    rows->addRow(words, field);
    QString name = label;
    if (!qobject_cast<QAbstractButton *>(control))
        control->setAccessibleName(name.remove(QLatin1Char('&')));
    return noteLabel;
}

} // namespace muto::ui
