#include "ui/variables/variable_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

QString variableTypeLabel(const QString &type)
{
    static const QHash<QString, const char *> labels{
        {QStringLiteral("string"), QT_TRANSLATE_NOOP("muto::ui::VariableForm", "Text")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("muto::ui::VariableForm", "Number")},
        {QStringLiteral("color"), QT_TRANSLATE_NOOP("muto::ui::VariableForm", "Colour")},
        {QStringLiteral("boolean"), QT_TRANSLATE_NOOP("muto::ui::VariableForm", "Yes or no")},
        {QStringLiteral("enum"), QT_TRANSLATE_NOOP("muto::ui::VariableForm", "Choice")},
        {QStringLiteral("font"), QT_TRANSLATE_NOOP("muto::ui::VariableForm", "Font")},
        {QStringLiteral("image"), QT_TRANSLATE_NOOP("muto::ui::VariableForm", "Image")},
    };
    const char *label = labels.value(type);
    return label ? VariableForm::tr(label) : type;
}

VariableForm::VariableForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout)
    , m_heading(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("variableForm"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(4);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_problem->setObjectName(QStringLiteral("variableProblem"));
    m_problem->setProperty("role", QStringLiteral("bad"));
    m_problem->setWordWrap(true);

    m_id = line("variableId", tr("Id"), tr("The name by which scripts and styles read it"));
    m_type = new QComboBox(this);
    m_type->setObjectName(QStringLiteral("variableType"));
    m_type->setAccessibleName(tr("Type"));
    m_type->setProperty("compact", true);
    for (const QString &type : variableTypes())
        m_type->addItem(variableTypeLabel(type), type);
    m_rows->addRow(tr("Type"), m_type);
    m_label = line("variableLabel", tr("Label"), tr("What people call it"));
    m_default = line("variableDefault", tr("Default"), tr("What it is unless somebody says otherwise"));
    m_min = line("variableMin", tr("Least"), tr("The least number that makes sense"));
    m_max = line("variableMax", tr("Most"), tr("The largest number that makes sense"));
    m_step = line("variableStep", tr("Step"), tr("What one step is"));
    m_options = new QPlainTextEdit(this);
    m_options->setObjectName(QStringLiteral("variableOptions"));
    m_options->setAccessibleName(tr("Options"));
    m_options->setToolTip(tr("A line each: value, or value: label"));
    m_options->setPlaceholderText(QStringLiteral("value: label"));
    m_options->setTabChangesFocus(true);
    m_options->setFixedHeight(m_options->fontMetrics().lineSpacing() * 4 + 16);
    m_rows->addRow(tr("Options"), m_options);
    m_description = line("variableDescription", tr("Description"), tr("What it is for"));

    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("saveVariable"));
    save->setToolTip(tr("Write the declaration"));
    save->setProperty("primary", true);
    save->setProperty("compact", true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelVariable"));
    cancel->setToolTip(tr("Change nothing (Esc)"));
    cancel->setProperty("compact", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(m_rows);
    column->addWidget(m_problem);
    column->addLayout(buttons);

    connect(m_type, &QComboBox::currentIndexChanged, this, &VariableForm::showRows);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT accepted(draft()); });
    connect(cancel, &QPushButton::clicked, this, &VariableForm::rejected);
}

QLineEdit *VariableForm::line(const char *name, const QString &label, const QString &tip)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setToolTip(tip);
    edit->setProperty("compact", true);
    m_rows->addRow(label, edit);
    connect(edit, &QLineEdit::returnPressed, this, [this] { Q_EMIT accepted(draft()); });
    return edit;
}

void VariableForm::edit(const QString &heading, const VariableDraft &draft)
{
    m_heading->setText(heading);
    m_id->setText(draft.id);
    m_type->setCurrentIndex(std::max(0, m_type->findData(draft.type)));
    m_label->setText(draft.label);
    m_default->setText(draft.defaultText);
    m_min->setText(draft.min);
    m_max->setText(draft.max);
    m_step->setText(draft.step);
    m_options->setPlainText(draft.options);
    m_description->setText(draft.description);
    showProblem({});
    showRows();
    m_id->setFocus();
}

VariableDraft VariableForm::draft() const
{
    return {m_id->text(),         m_type->currentData().toString(),
            m_label->text(),      m_default->text(),
            m_min->text(),        m_max->text(),
            m_step->text(),       m_options->toPlainText(),
            m_description->text()};
}

void VariableForm::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void VariableForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT rejected();
    else
        QWidget::keyPressEvent(event);
}

void VariableForm::showRows()
{
    const QString type = m_type->currentData().toString();
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_rows->labelForField(field)->setVisible(shown);
    };
    for (QWidget *field : {m_min, m_max, m_step})
        show(field, type == QLatin1String("number"));
    show(m_options, type == QLatin1String("enum"));
}

} // namespace muto::ui
