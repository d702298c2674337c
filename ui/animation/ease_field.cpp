#include "ui/animation/ease_field.h"

#include "core/script/ease.h"
#include "ui/animation/ease_map.h"
#include "ui/animation/ease_popup.h"
#include "ui/support/popup_place.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace muto::ui {

namespace {

constexpr int kCurveWidth = 44; // with the room around it
constexpr int kPadding = 8;

/// The curve, in the colours of the theme of the moment, and the name beside it, as far as there is room.
class EaseButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    void setEase(const QString &ease) { m_ease = ease; }

    QSize minimumSizeHint() const override { return {2 * kCurveWidth, QToolButton::sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const auto ease = script::Ease::parse(m_ease);
        const QRect words = rect().adjusted(ease ? kCurveWidth : kPadding, 0, -kPadding, 0);
        painter.setPen(isEnabled() ? currentTokens().text : currentTokens().disabled());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        if (!ease)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(currentTokens().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QRectF area(kPadding, 6, kCurveWidth - 2 * kPadding, height() - 12);
        painter.drawPolyline(easeLine(easeMap(area, *ease), *ease, 1));
    }

private:
    QString m_ease;
};

} // namespace

EaseField::EaseField(QWidget *parent)
    : ValueEditor(parent)
    , m_button(new EaseButton(this))
{
    m_button->setObjectName(QStringLiteral("easeButton"));
    m_button->setToolTip(tr("Change how it gets there"));
    m_button->setProperty("field", true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    setFocusProxy(m_button);
    connect(m_button, &QToolButton::clicked, this, &EaseField::open);
}

void EaseField::showValue(const ShownValue &value)
{
    m_value = value;
    static_cast<EaseButton *>(m_button)->setEase(value.text);
    m_button->setText(value.text.isEmpty() ? tr("Default", "ease") : value.text);
    m_button->setAccessibleName(tr("Ease, %1").arg(m_button->text()));
    m_button->setToolTip(tr("%1: change how it gets there").arg(m_button->text()));
    m_button->update();
    if (m_popup && m_popup->isVisible())
        m_popup->setEase(value.text);
}

EasePopup *EaseField::open()
{
    delete m_popup;
    m_popup = new EasePopup(this);
    m_popup->setEase(m_value.text);
    const bool isCurve = script::bezierOf(m_value.text).has_value();
    const bool isSpring = script::springOf(m_value.text).has_value();
    m_popup->setPage(isCurve    ? EasePopup::Page::Curve
                     : isSpring ? EasePopup::Page::Spring
                                : EasePopup::Page::Presets);
    connect(m_popup, &EasePopup::began, this, &EaseField::began);
    connect(m_popup, &EasePopup::finished, this, &EaseField::finished);
    connect(m_popup, &EasePopup::cancelled, this, &EaseField::cancelled);
    connect(m_popup, &EasePopup::easeChosen, this,
            [this](const QString &ease) { Q_EMIT edited(setTo(ease)); });
    m_popup->adjustSize();
    showPopupAt(*m_popup, *this);
    return m_popup;
}

} // namespace muto::ui
