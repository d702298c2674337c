#pragma once

#include "core/edit/text_styles.h"

#include <QFrame>
#include <QPointer>

class QToolButton;

namespace muto::ui {

class ColorPopup;

/// Beside a text that is written in place: how what is selected looks, and what makes it look otherwise. The
/// keyboard stays with the text, whose keys do the same.
class CanvasTextBar : public QFrame
{
    Q_OBJECT

public:
    explicit CanvasTextBar(QWidget *parent);

    void follow(const edit::TextStyles &looks);
    /// Above what is edited, or below where there is no room.
    void place(const QRect &edited);
    /// Opens the picker; it closes by itself.
    ColorPopup *pickColor();

Q_SIGNALS:
    void boldRequested();
    void italicRequested();
    void underlineRequested();
    /// As CSS has it; empty for none of its own.
    void colorChosen(const QString &color);

private:
    QToolButton *addButton(const char *name, const char *iconName, const QString &label,
                           const QString &toolTip);

    QToolButton *m_bold;
    QToolButton *m_italic;
    QToolButton *m_underline;
    QToolButton *m_color;
    QString m_shownColor;
    QPointer<ColorPopup> m_popup;
};

} // namespace muto::ui
