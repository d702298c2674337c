#pragma once

#include "ui/variables/variable_draft.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace muto::ui {

/// Declares a variable, or changes how one is declared.
class VariableForm : public QWidget
{
    Q_OBJECT

public:
    explicit VariableForm(QWidget *parent = nullptr);

    /// `heading` says what is being done; `id` is empty for a new variable.
    void edit(const QString &heading, const VariableDraft &draft);
    VariableDraft draft() const;
    void showProblem(const QString &problem);

Q_SIGNALS:
    void accepted(const muto::ui::VariableDraft &draft);
    void rejected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *line(const char *name, const QString &label, const QString &tip);
    void showRows();

    QFormLayout *m_rows;
    QLabel *m_heading;
    QLineEdit *m_id;
    QComboBox *m_type;
    QLineEdit *m_label;
    QLineEdit *m_default;
    QLineEdit *m_min;
    QLineEdit *m_max;
    QLineEdit *m_step;
    QPlainTextEdit *m_options;
    QLineEdit *m_description;
    QLabel *m_problem;
};

/// "Number" for `number`.
QString variableTypeLabel(const QString &type);

} // namespace muto::ui
