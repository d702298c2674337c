#pragma once

#include "ui/widgets/value_editor.h"

#include <QPointer>

class QToolButton;

namespace muto::ui {

class EasePopup;

/// An ease by its name and its tiny curve; a click opens the editor of it.
class EaseField : public ValueEditor
{
    Q_OBJECT

public:
    explicit EaseField(QWidget *parent = nullptr);

    void showValue(const ShownValue &value) override;
    EasePopup *open();

private:
    QToolButton *m_button;
    ShownValue m_value;
    QPointer<EasePopup> m_popup;
};

} // namespace muto::ui
