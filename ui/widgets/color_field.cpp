#include "ui/widgets/color_field.h"

#include "ui/support/painted_icon.h"
#include "ui/support/popup_place.h"
#include "ui/support/theme.h"
#include "ui/widgets/color_popup.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/css_values.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QToolButton>

namespace muto::ui {

namespace {

class SwatchEngine : public PaintedIcon
{
public:
    explicit SwatchEngine(QColor color)
        : m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->save();
        painter->setClipPath(shape);
        paintCheckers(*painter, rect);
        painter->fillRect(rect, m_color);
        painter->restore();
        painter->setPen(currentTokens().textMuted);
        painter->drawPath(shape);
    }

    QIconEngine *clone() const override { return new SwatchEngine(*this); }

private:
    QColor m_color;
};

/// Whether CSS could take it for a colour, though we cannot tell which.
bool mayBeCssColor(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(?:currentcolor|inherit|initial|unset|[a-z-]+\(.*\))\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool failedFunction =
        text.startsWith(QLatin1String("rgb")) || text.startsWith(QLatin1String("hsl"));
    return pattern.match(text).hasMatch() && !failedFunction;
}

} // namespace

QIcon swatchIcon(const QColor &color)
{
    return QIcon(new SwatchEngine(color));
}

ColorField::ColorField(QWidget *parent)
    : ValueEditor(parent)
    , m_swatch(new QToolButton(this))
    , m_edit(new CommitEdit(this))
{
    m_swatch->setObjectName(QStringLiteral("swatch"));
    m_swatch->setAccessibleName(tr("Pick a colour"));
    m_swatch->setToolTip(tr("Pick a colour"));
    m_swatch->setProperty("slot", true);
    m_swatch->setIconSize({18, 18});
    m_swatch->setFixedWidth(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_swatch);
    row->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    showSwatch();
    connect(m_swatch, &QToolButton::clicked, this, &ColorField::pick);
    connect(m_edit, &CommitEdit::committed, this, &ColorField::accept);
}

void ColorField::showValue(const ShownValue &value)
{
    m_value = value;
    m_edit->showText(value.text, value.tier, value.isMixed);
    showSwatch();
    const auto color = parseCssColor(value.text);
    if (m_popup && m_popup->isVisible() && color)
        m_popup->setColor(*color);
}

void ColorField::changeEvent(QEvent *event)
{
    ValueEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSwatch();
}

void ColorField::showSwatch()
{
    const auto color = m_value.isMixed ? std::nullopt : parseCssColor(m_value.text);
    m_swatch->setIcon(swatchIcon(color.value_or(QColor(0, 0, 0, 0))));
}

void ColorField::accept(const QString &typed)
{
    const QString text = typed.trimmed();
    // Six digits alone are what other programs give to be pasted.
    const QString hex = QLatin1Char('#') + text;
    const bool isBareHex = text.size() >= 6 && parseCssColor(hex).has_value();
    if (text.isEmpty() || isBareHex || parseCssColor(text) || mayBeCssColor(text)) {
        Q_EMIT edited(setTo(isBareHex ? hex : text));
        return;
    }
    m_edit->refuse();
    Q_EMIT refused(tr("\"%1\" is not a colour.").arg(text));
}

ColorPopup *ColorField::pick()
{
    delete m_popup;
    m_popup = new ColorPopup(this);
    m_popup->setColor(parseCssColor(m_value.text).value_or(QColor(Qt::black)));
    connect(m_popup, &ColorPopup::began, this, &ColorField::began);
    connect(m_popup, &ColorPopup::finished, this, &ColorField::finished);
    connect(m_popup, &ColorPopup::cancelled, this, &ColorField::cancelled);
    connect(m_popup, &ColorPopup::colorPicked, this, [this](const QColor &color) {
        Q_EMIT edited([color](const QString &current) { return cssColorText(color, current); });
    });
    connect(m_popup, &ColorPopup::typed, this, [this](const QString &text) { Q_EMIT edited(setTo(text)); });
    connect(m_popup, &ColorPopup::resetRequested, this, [this] { Q_EMIT edited(setTo({})); });
    m_popup->adjustSize();
    showPopupAt(*m_popup, *this);
    return m_popup;
}

} // namespace muto::ui
