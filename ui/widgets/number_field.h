#pragma once

#include "ui/widgets/number_expression.h"
#include "ui/widgets/value_editor.h"

#include <QStringList>
#include <QTimer>

#include <optional>

namespace muto::ui {

class CommitEdit;

/// Which numbers a field takes.
struct NumberRules
{
    QString unit;              ///< Of a number typed without one; empty for plain numbers.
    QStringList units = {};    ///< Others that are understood. A plain number needs the empty one.
    QStringList keywords = {}; ///< Words instead of a number, such as "auto".
    double step = 1;
    std::optional<double> least = {};
    std::optional<double> most = {};
    int decimals = 2;
    double start = 0;            ///< Where stepping begins from while there is no number.
    bool takesFunctions = false; ///< `calc(…)` and the like.
};

/// A number with its unit: typed, as an expression if one likes, stepped with the arrow keys and the wheel
/// (Shift: ten at once, Alt: a tenth), or changed by dragging a ScrubLabel. Shows numbers as the desktop's
/// language writes them; tells them as files do.
class NumberField : public ValueEditor
{
    Q_OBJECT

public:
    explicit NumberField(NumberRules rules, QWidget *parent = nullptr);
    ~NumberField() override;

    void showValue(const ShownValue &value) override;
    void setScale(const UnitScale &scale) { m_scale = scale; }
    /// "= 12 frames", after the number.
    void setSuffixHint(const QString &hint);
    const NumberRules &rules() const { return m_rules; }

    /// So many steps from where the number was when the gesture began, which the first call does.
    void stepTo(double steps);
    void finishStepping();
    void cancelStepping();

    CommitEdit &edit() { return *m_edit; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void accept(const QString &text);
    bool handleKey(QKeyEvent &event);
    bool handleWheel(QWheelEvent &event);
    ValueEdit expressionEdit(const NumberExpression &expression) const;

    NumberRules m_rules;
    UnitScale m_scale;
    ShownValue m_value;
    CommitEdit *m_edit;
    QTimer m_wheelRest;
    bool m_isStepping = false;
    double m_steps = 0;
};

/// A number of a file in the user's own writing, and with the right number of decimals.
QString localisedNumber(const QString &text, int decimals);

/// `current` moved by so many steps within the rules.
tl::expected<QString, QString> steppedNumber(const QString &current, double steps, const NumberRules &rules);

} // namespace muto::ui
