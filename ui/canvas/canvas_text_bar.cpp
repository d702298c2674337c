#include "ui/canvas/canvas_text_bar.h"

#include "ui/canvas/text_looks.h"
#include "ui/support/icons.h"
#include "ui/support/popup_place.h"
#include "ui/support/theme.h"
#include "ui/widgets/color_field.h"
#include "ui/widgets/color_popup.h"
#include "ui/widgets/css_values.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kGap = 8; ///< To what is edited.

} // namespace

CanvasTextBar::CanvasTextBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("canvasTextBar"));
    setAccessibleName(tr("Look of the selected text"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(4);
    m_bold = addButton("textBold", "bold", tr("Bold"), tr("Make what is selected bold, or not (Ctrl+B)"));
    m_italic =
        addButton("textItalic", "italic", tr("Italic"), tr("Make what is selected italic, or not (Ctrl+I)"));
    m_underline = addButton("textUnderline", "underline", tr("Underline"),
                            tr("Draw a line under what is selected, or none (Ctrl+U)"));
    m_color = addButton("textColor", nullptr, tr("Colour of the selected text"),
                        tr("Give what is selected a colour (Ctrl+Shift+C)"));
    m_color->setCheckable(false);
    hide();
    connect(m_bold, &QToolButton::clicked, this, &CanvasTextBar::boldRequested);
    connect(m_italic, &QToolButton::clicked, this, &CanvasTextBar::italicRequested);
    connect(m_underline, &QToolButton::clicked, this, &CanvasTextBar::underlineRequested);
    connect(m_color, &QToolButton::clicked, this, &CanvasTextBar::pickColor);
}

QToolButton *CanvasTextBar::addButton(const char *name, const char *iconName, const QString &label,
                                      const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(label);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::NoFocus); // the text would be done with
    if (iconName)
        button->setIcon(icon(QLatin1String(iconName)));
    layout()->addWidget(button);
    return button;
}

void CanvasTextBar::follow(const edit::TextStyles &looks)
{
    m_bold->setChecked(text_looks::isBold(looks));
    m_italic->setChecked(text_looks::isItalic(looks));
    m_underline->setChecked(text_looks::isUnderlined(looks));
    const auto color = looks.find(QStringLiteral("color"));
    m_shownColor = color == looks.end() ? QString() : color->second;
    m_color->setIcon(swatchIcon(parseCssColor(m_shownColor).value_or(currentTokens().text)));
}

void CanvasTextBar::place(const QRect &edited)
{
    adjustSize();
    const QRect room = parentWidget()->rect();
    const int above = edited.top() - height() - kGap, below = edited.bottom() + kGap;
    const int y = above >= room.top() ? above : std::min(below, room.bottom() - height());
    move(std::clamp(edited.left(), room.left(), std::max(room.left(), room.right() - width())), y);
    show();
    raise();
}

ColorPopup *CanvasTextBar::pickColor()
{
    delete m_popup;
    m_popup = new ColorPopup(this);
    m_popup->setColor(parseCssColor(m_shownColor).value_or(QColor(Qt::white)));
    connect(m_popup, &ColorPopup::colorPicked, this,
            [this](const QColor &color) { Q_EMIT colorChosen(cssColorText(color)); });
    connect(m_popup, &ColorPopup::typed, this, &CanvasTextBar::colorChosen);
    connect(m_popup, &ColorPopup::resetRequested, this, [this] { Q_EMIT colorChosen({}); });
    m_popup->adjustSize();
    showPopupAt(*m_popup, *m_color);
    return m_popup;
}

} // namespace muto::ui
