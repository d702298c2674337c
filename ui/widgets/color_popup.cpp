#include "ui/widgets/color_popup.h"

#include "ui/widgets/color_field.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/css_values.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kRecentColors = 8;

QList<QColor> &recentColors()
{
    static QList<QColor> colors;
    return colors;
}

} // namespace

ColorPopup::ColorPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_square(area(ColorArea::Kind::SaturationValue, "square"))
    , m_hue(area(ColorArea::Kind::Hue, "hue"))
    , m_alpha(area(ColorArea::Kind::Alpha, "alpha"))
    , m_text(new CommitEdit(this))
    , m_recent(new QGridLayout)
{
    setObjectName(QStringLiteral("colorPopup"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Colour"));
    m_text->setObjectName(QStringLiteral("colorText"));
    m_text->setAccessibleName(tr("Colour as text"));
    m_text->setToolTip(tr("Hexadecimal, rgb(), hsl() or a name"));
    auto *reset = new QPushButton(tr("Reset"), this);
    reset->setObjectName(QStringLiteral("resetColor"));
    reset->setToolTip(tr("Remove the colour"));
    reset->setProperty("compact", true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(reset);
    m_recent->setSpacing(4);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_square, 1);
    column->addWidget(m_hue);
    column->addWidget(m_alpha);
    column->addLayout(line);
    column->addLayout(m_recent);
    fillRecent();

    connect(m_text, &CommitEdit::committed, this, [this](const QString &text) {
        if (const auto color = parseCssColor(text)) {
            setColor(*color);
            Q_EMIT typed(text);
        } else {
            m_text->refuse();
        }
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        hide();
    });
}

ColorArea *ColorPopup::area(ColorArea::Kind kind, const char *name)
{
    auto *area = new ColorArea(kind, this);
    area->setObjectName(QLatin1String(name));
    connect(area, &ColorArea::began, this, &ColorPopup::began);
    connect(area, &ColorArea::pickedChanged, this, &ColorPopup::take);
    connect(area, &ColorArea::finished, this, &ColorPopup::finished);
    connect(area, &ColorArea::cancelled, this, [this, area] {
        m_picked = area->picked();
        showPicked();
        Q_EMIT cancelled();
    });
    return area;
}

QList<QColor> ColorPopup::recent()
{
    return recentColors();
}

void ColorPopup::setColor(const QColor &color)
{
    if (color.rgba() != m_picked.color().rgba())
        m_picked = PickedColor::of(color, m_picked);
    showPicked();
}

void ColorPopup::take(const PickedColor &picked)
{
    m_picked = picked;
    m_isUsed = true;
    showPicked();
    Q_EMIT colorPicked(picked.color());
}

void ColorPopup::showPicked()
{
    for (ColorArea *area : {m_square, m_hue, m_alpha})
        area->setPicked(m_picked);
    m_text->showText(cssColorText(m_picked.color(), QStringLiteral("#000")));
}

void ColorPopup::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int column = 0;
    for (const QColor &color : std::as_const(recentColors())) {
        auto *swatch = new QToolButton(this);
        swatch->setIcon(swatchIcon(color));
        swatch->setAccessibleName(cssColorText(color));
        swatch->setToolTip(swatch->accessibleName());
        swatch->setProperty("slot", true);
        m_recent->addWidget(swatch, 0, column++);
        connect(swatch, &QToolButton::clicked, this, [this, color] {
            setColor(color);
            Q_EMIT typed(cssColorText(color));
        });
    }
    m_recent->setColumnStretch(column, 1);
}

void ColorPopup::hideEvent(QHideEvent *event)
{
    if (m_isUsed) {
        recentColors().removeAll(m_picked.color());
        recentColors().prepend(m_picked.color());
        recentColors() = recentColors().mid(0, kRecentColors);
    }
    QFrame::hideEvent(event);
}

} // namespace muto::ui
