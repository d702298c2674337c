#pragma once

#include "ui/widgets/shown_value.h"

#include <QWidget>

namespace muto::ui {

/// Shows a value and lets it be edited. It keeps nothing: what is edited it tells, and whoever makes the edit
/// shows the result. Edits between `began` and `finished` are one gesture, and each of them is meant relative
/// to the values from before it; `cancelled` takes all of it back.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showValue(const ShownValue &value) = 0;

Q_SIGNALS:
    void began();
    void edited(const muto::ui::ValueEdit &edit);
    void finished();
    void cancelled();
    void refused(const QString &why); ///< What was typed means nothing; nothing is to be done.
};

} // namespace muto::ui
