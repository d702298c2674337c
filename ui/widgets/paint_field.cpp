#include "ui/widgets/paint_field.h"

#include "ui/widgets/color_field.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/css_url.h"
#include "ui/widgets/gradient_bar.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/simple_editors.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <memory>

namespace muto::ui {

namespace {

QString paintKind(const QString &text, const std::optional<CssGradient> &gradient)
{
    if (text.isEmpty() || text == QLatin1String("none"))
        return QStringLiteral("none");
    if (!gradient)
        return parseCssUrl(text) ? QStringLiteral("image") : QStringLiteral("other");
    switch (gradient->kind) {
    case CssGradient::Kind::Linear:
        return QStringLiteral("linear");
    case CssGradient::Kind::Radial:
        return QStringLiteral("radial");
    case CssGradient::Kind::Conic:
        return QStringLiteral("conic");
    }
    Q_UNREACHABLE();
}

NumberRules percentRules()
{
    return {.unit = QStringLiteral("%"), .least = 0, .most = 100, .decimals = 1};
}

NumberRules turnRules()
{
    return {.unit = QStringLiteral("deg"),
            .units = {QStringLiteral("turn"), QStringLiteral("rad")},
            .decimals = 1};
}

ShownValue said(const QString &text)
{
    return {text, ValueTier::Changed, false};
}

} // namespace

PaintField::PaintField(QWidget *parent)
    : ValueEditor(parent)
    , m_kind(new ChoiceField({{QStringLiteral("none"), tr("None")},
                              {QStringLiteral("image"), tr("Picture")},
                              {QStringLiteral("linear"), tr("Linear")},
                              {QStringLiteral("radial"), tr("Radial")},
                              {QStringLiteral("conic"), tr("Conic")},
                              {QStringLiteral("other"), tr("Other CSS")}},
                             this))
    , m_stops(new QWidget(this))
    , m_bar(new GradientBar(m_stops))
    , m_color(new ColorField(m_stops))
    , m_position(new NumberField(percentRules(), m_stops))
    , m_angle(new NumberField(turnRules(), m_stops))
    , m_picture(new PathField(this))
    , m_other(new CommitEdit(this))
{
    m_bar->setObjectName(QStringLiteral("stops"));
    m_color->setObjectName(QStringLiteral("stopColor"));
    m_color->focusProxy()->setAccessibleName(tr("Colour of the stop"));
    m_position->focusProxy()->setAccessibleName(tr("Place of the stop"));
    m_position->focusProxy()->setToolTip(tr("Place of the stop"));
    m_angle->focusProxy()->setAccessibleName(tr("Angle of the gradient"));
    m_angle->focusProxy()->setToolTip(tr("Angle of the gradient"));
    m_picture->setObjectName(QStringLiteral("picture"));
    m_picture->focusProxy()->setAccessibleName(tr("File of the picture"));
    m_other->setAccessibleName(tr("Image as CSS"));
    m_other->setHint(QStringLiteral("url(…)"));
    setFocusProxy(m_kind->focusProxy());

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(4);
    numbers->addWidget(m_position, 1);
    numbers->addWidget(m_angle, 1);
    auto *inside = new QVBoxLayout(m_stops);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(4);
    inside->addWidget(m_bar);
    inside->addWidget(m_color);
    inside->addLayout(numbers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_kind);
    column->addWidget(m_stops);
    column->addWidget(m_picture);
    column->addWidget(m_other);

    connect(m_kind, &ValueEditor::edited, this,
            [this](const ValueEdit &edit) { takeKind(edit({}).value_or(QString())); });
    connect(m_picture, &ValueEditor::edited, this, [this](const ValueEdit &edit) {
        const QString file = edit(parseCssUrl(m_text).value_or(QString())).value_or(QString());
        Q_EMIT edited(setTo(file.isEmpty() ? QStringLiteral("none") : cssUrlText(file)));
    });
    connect(m_other, &CommitEdit::committed, this,
            [this](const QString &text) { Q_EMIT edited(setTo(text)); });
    connect(m_bar, &GradientBar::began, this, &PaintField::began);
    connect(m_bar, &GradientBar::changed, this, &PaintField::tell);
    connect(m_bar, &GradientBar::finished, this, &PaintField::finished);
    connect(m_bar, &GradientBar::cancelled, this, &PaintField::cancelled);
    connect(m_bar, &GradientBar::currentChanged, this, &PaintField::showStop);
    passOn(m_color, [this](CssGradient &gradient, const ValueEdit &edit) {
        GradientStop &stop = gradient.stops[size_t(m_bar->current())];
        const auto color = parseCssColor(edit(cssColorText(stop.color)).value_or(QString()));
        stop.color = color.value_or(stop.color);
        return color.has_value();
    });
    passOn(m_position, [this](CssGradient &gradient, const ValueEdit &edit) {
        const size_t current = size_t(m_bar->current());
        const Quantity before{gradient.positions()[current], QStringLiteral("%")};
        const auto after = parseQuantity(edit(quantityText(before)).value_or(QString()));
        gradient.stops[current].position = after ? after->value : before.value;
        return after.has_value();
    });
    passOn(m_angle, [](CssGradient &gradient, const ValueEdit &edit) {
        const Quantity before{gradient.angle, QStringLiteral("deg")};
        const auto typed = parseQuantity(edit(quantityText(before)).value_or(QString()));
        const auto after = typed ? converted(*typed, QStringLiteral("deg")) : std::nullopt;
        gradient.angle = after ? after->value : before.value;
        return after.has_value();
    });
    showValue({});
}

/// An edit of a part is an edit of the gradient as it was when the gesture began.
void PaintField::passOn(ValueEditor *part,
                        const std::function<bool(CssGradient &, const ValueEdit &)> &change)
{
    auto before = std::make_shared<std::optional<CssGradient>>();
    connect(part, &ValueEditor::began, this, [this, before] {
        *before = m_gradient;
        Q_EMIT began();
    });
    connect(part, &ValueEditor::edited, this, [this, before, change](const ValueEdit &edit) {
        CssGradient gradient = before->value_or(m_gradient);
        if (change(gradient, edit))
            tell(gradient);
    });
    connect(part, &ValueEditor::finished, this, [this, before] {
        before->reset();
        Q_EMIT finished();
    });
    connect(part, &ValueEditor::cancelled, this, [this, before] {
        before->reset();
        Q_EMIT cancelled();
    });
    connect(part, &ValueEditor::refused, this, &PaintField::refused);
}

void PaintField::showValue(const ShownValue &value)
{
    m_text = value.text;
    const auto gradient = value.isMixed ? std::nullopt : parseCssGradient(value.text);
    const QString kind = paintKind(value.text, gradient);
    m_kind->showValue({kind, value.tier, value.isMixed});
    m_stops->setVisible(gradient.has_value());
    m_other->setVisible(!value.isMixed && kind == QLatin1String("other"));
    m_other->showText(value.text, value.tier);
    m_picture->setVisible(!value.isMixed && kind == QLatin1String("image"));
    m_picture->showValue({parseCssUrl(value.text).value_or(QString()), value.tier, false});
    if (!gradient)
        return;
    m_gradient = *gradient;
    m_angle->setVisible(gradient->kind != CssGradient::Kind::Radial);
    m_bar->setGradient(*gradient);
    showStop();
}

void PaintField::showStop()
{
    const size_t current = size_t(m_bar->current());
    if (current >= m_gradient.stops.size())
        return;
    m_color->showValue(said(cssColorText(m_gradient.stops[current].color)));
    m_position->showValue(said(quantityText({m_gradient.positions()[current], QStringLiteral("%")}, 1)));
    m_angle->showValue(said(quantityText({m_gradient.angle, QStringLiteral("deg")}, 1)));
}

void PaintField::tell(const CssGradient &gradient)
{
    m_gradient = gradient;
    m_bar->setGradient(gradient);
    showStop();
    Q_EMIT edited(setTo(cssText(gradient)));
}

void PaintField::takeKind(const QString &kind)
{
    const bool isOther = kind == QLatin1String("other"), isPicture = kind == QLatin1String("image");
    m_other->setVisible(isOther);
    m_picture->setVisible(isPicture);
    if (isOther || isPicture || kind == QLatin1String("none")) {
        m_stops->hide();
        if (isPicture)
            m_picture->setFocus(); // there is nothing to be written before one is chosen
        else if (isOther)
            m_other->setFocus();
        else
            Q_EMIT edited(setTo(QStringLiteral("none")));
        return;
    }
    CssGradient gradient = m_gradient;
    if (gradient.stops.size() < 2)
        gradient.stops = {{QColor(0x6c, 0x8c, 0xff), std::nullopt}, {QColor(0x14, 0x16, 0x1a), std::nullopt}};
    gradient.shape.clear();
    gradient.kind = kind == QLatin1String("linear")   ? CssGradient::Kind::Linear
                    : kind == QLatin1String("radial") ? CssGradient::Kind::Radial
                                                      : CssGradient::Kind::Conic;
    tell(gradient);
}

} // namespace muto::ui
