#pragma once

#include "ui/widgets/value_editor.h"

#include <QColor>
#include <QIcon>
#include <QPointer>

class QToolButton;

namespace muto::ui {

class ColorPopup;
class CommitEdit;

/// A colour: a swatch that opens the picker, and its text.
class ColorField : public ValueEditor
{
    Q_OBJECT

public:
    explicit ColorField(QWidget *parent = nullptr);

    void showValue(const ShownValue &value) override;
    CommitEdit &edit() { return *m_edit; }
    /// Opens the picker; it closes by itself.
    ColorPopup *pick();

protected:
    void changeEvent(QEvent *event) override;

private:
    void accept(const QString &text);
    void showSwatch();

    ShownValue m_value;
    QToolButton *m_swatch;
    CommitEdit *m_edit;
    QPointer<ColorPopup> m_popup;
};

/// A small square of a colour, over squares where it can be seen through.
QIcon swatchIcon(const QColor &color);

} // namespace muto::ui
