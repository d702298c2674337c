#pragma once

#include "ui/widgets/css_values.h"
#include "ui/widgets/value_editor.h"

namespace muto::ui {

class ChoiceField;
class ColorField;
class CommitEdit;
class GradientBar;
class NumberField;
class PathField;

/// A `background-image`: none, a picture, a gradient with its stops, or anything else as text.
class PaintField : public ValueEditor
{
    Q_OBJECT

public:
    explicit PaintField(QWidget *parent = nullptr);

    void showValue(const ShownValue &value) override;
    GradientBar &bar() { return *m_bar; }
    ChoiceField &kind() { return *m_kind; }
    PathField &picture() { return *m_picture; }

private:
    void takeKind(const QString &kind);
    void showStop();
    void tell(const CssGradient &gradient);
    void passOn(ValueEditor *part, const std::function<bool(CssGradient &, const ValueEdit &)> &change);

    CssGradient m_gradient;
    QString m_text;
    ChoiceField *m_kind;
    QWidget *m_stops;
    GradientBar *m_bar;
    ColorField *m_color;
    NumberField *m_position;
    NumberField *m_angle;
    PathField *m_picture;
    CommitEdit *m_other;
};

} // namespace muto::ui
