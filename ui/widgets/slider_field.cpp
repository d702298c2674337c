#include "ui/widgets/slider_field.h"

#include "ui/widgets/commit_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr int kKeyRestMs = 600;
constexpr int kHandle = 12;
constexpr int kGroove = 4;
constexpr int kNumberWidth = 64;
constexpr int kLeastSlider = 48; // a shorter one is of no use
constexpr int kGap = 8;

} // namespace

NeutralSlider::NeutralSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(kHandle + 8);
}

void NeutralSlider::setNeutral(int position)
{
    m_neutral = position;
    update();
}

double NeutralSlider::place(int position) const
{
    const double share = double(position - minimum()) / std::max(1, maximum() - minimum());
    return kHandle / 2.0 + share * (width() - kHandle);
}

void NeutralSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const auto bar = [&](double from, double to) {
        painter.drawRoundedRect(QRectF(from, middle - kGroove / 2.0, to - from, kGroove), kGroove / 2.0,
                                kGroove / 2.0);
    };
    painter.setBrush(palette().color(QPalette::Button));
    bar(0, width());
    const double at = place(value()), neutral = place(m_neutral);
    painter.setBrush(palette().color(isEnabled() ? QPalette::Highlight : QPalette::Mid));
    bar(std::min(at, neutral), std::max(at, neutral));
    painter.setBrush(palette().color(!isEnabled()                   ? QPalette::Mid
                                     : hasFocus() || isSliderDown() ? QPalette::Highlight
                                                                    : QPalette::Text));
    painter.drawEllipse(QPointF(at, middle), kHandle / 2.0, kHandle / 2.0);
}

void NeutralSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QSlider::mousePressEvent(event);
    const double share = (event->position().x() - kHandle / 2.0) / std::max(1, width() - kHandle);
    const int target = minimum() + int(std::lround(share * (maximum() - minimum())));
    // A press on the handle itself moves nothing.
    const bool isOnHandle = std::abs(event->position().x() - place(value())) <= kHandle / 2.0;
    setSliderDown(true);
    if (!isOnHandle)
        setSliderPosition(std::clamp(target, minimum(), maximum()));
    event->accept();
}

SliderField::SliderField(const NumberRules &rules, double neutral, QWidget *parent)
    : ValueEditor(parent)
    , m_rules(rules)
    , m_slider(new NeutralSlider(this))
    , m_number(new NumberField(rules, this))
{
    m_slider->setObjectName(QStringLiteral("slider"));
    m_slider->setRange(0, int(std::lround((*rules.most - *rules.least) / rules.step)));
    m_slider->setPageStep(10);
    m_slider->setNeutral(int(std::lround((neutral - *rules.least) / rules.step)));
    m_slider->installEventFilter(this);
    m_number->setMinimumWidth(kNumberWidth);
    setFocusProxy(m_number->focusProxy() ? m_number->focusProxy() : m_number);
    m_keyRest.setSingleShot(true);
    m_keyRest.setInterval(kKeyRestMs);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap);
    line->setSizeConstraint(QLayout::SetNoConstraint); // there may be no room for the slider
    line->addWidget(m_slider, 1);
    line->addWidget(m_number, 0);

    connect(m_number, &ValueEditor::began, this, &ValueEditor::began);
    connect(m_number, &ValueEditor::edited, this, &ValueEditor::edited);
    connect(m_number, &ValueEditor::finished, this, &ValueEditor::finished);
    connect(m_number, &ValueEditor::cancelled, this, &ValueEditor::cancelled);
    connect(m_number, &ValueEditor::refused, this, &ValueEditor::refused);
    connect(m_slider, &QSlider::sliderPressed, this, &SliderField::begin);
    connect(m_slider, &QSlider::valueChanged, this, &SliderField::moveTo);
    connect(m_slider, &QSlider::sliderReleased, this, &SliderField::finish);
    connect(&m_keyRest, &QTimer::timeout, this, &SliderField::finish);
}

void SliderField::showValue(const ShownValue &value)
{
    m_number->showValue(value);
    if (m_isMoving)
        return; // the handle is where somebody holds it
    const QSignalBlocker blocker(m_slider);
    if (const auto quantity = parseQuantity(value.text))
        m_slider->setValue(int(std::lround((quantity->value - *m_rules.least) / m_rules.step)));
}

void SliderField::begin()
{
    if (m_isMoving)
        return;
    m_isMoving = true;
    Q_EMIT began();
}

void SliderField::moveTo(int position)
{
    begin();
    const double value = *m_rules.least + position * m_rules.step;
    Q_EMIT edited(setTo(quantityText({value, m_rules.unit}, m_rules.decimals)));
    if (!m_slider->isSliderDown())
        m_keyRest.start();
}

void SliderField::finish()
{
    m_keyRest.stop();
    if (std::exchange(m_isMoving, false))
        Q_EMIT finished();
}

void SliderField::cancel()
{
    m_keyRest.stop();
    if (!std::exchange(m_isMoving, false))
        return;
    const QSignalBlocker blocker(m_slider);
    m_slider->setSliderDown(false);
    Q_EMIT cancelled();
}

bool SliderField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_slider)
        return ValueEditor::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && m_isMoving && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            cancel();
        return true;
    }
    // The wheel scrolls the panel, unless somebody is at this slider.
    if (event->type() == QEvent::Wheel && !m_slider->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && !m_slider->isSliderDown())
        finish();
    return ValueEditor::eventFilter(watched, event);
}

void SliderField::resizeEvent(QResizeEvent *event)
{
    const bool hasRoom = width() >= kNumberWidth + kGap + kLeastSlider;
    m_slider->setVisible(hasRoom);
    m_number->setMaximumWidth(hasRoom ? kNumberWidth : QWIDGETSIZE_MAX);
    ValueEditor::resizeEvent(event);
}

QSize SliderField::minimumSizeHint() const
{
    return {kNumberWidth, m_number->minimumSizeHint().height()};
}

void SliderField::hideEvent(QHideEvent *event)
{
    finish();
    ValueEditor::hideEvent(event);
}

} // namespace muto::ui
