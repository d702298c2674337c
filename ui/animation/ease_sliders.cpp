#include "ui/animation/ease_sliders.h"

#include "ui/widgets/number_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <array>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr std::array<EaseRange, 4> kSpring{{
    {"springMass", QT_TRANSLATE_NOOP("muto::ui::EaseSliders", "Mass"), 0.1, 5, 0.01},
    {"springStiffness", QT_TRANSLATE_NOOP("muto::ui::EaseSliders", "Stiffness"), 1, 400, 0.01},
    {"springDamping", QT_TRANSLATE_NOOP("muto::ui::EaseSliders", "Damping"), 1, 60, 0.01},
    {"springVelocity", QT_TRANSLATE_NOOP("muto::ui::EaseSliders", "Velocity"), -20, 20, 0.01},
}};

constexpr std::array<EaseRange, 2> kWiggle{{
    {"wiggleCount", QT_TRANSLATE_NOOP("muto::ui::EaseSliders", "Swings"), 1, 20, 1},
    {"wiggleAmplitude", QT_TRANSLATE_NOOP("muto::ui::EaseSliders", "Strength"), 0.01, 1, 0.01},
}};

} // namespace

std::span<const EaseRange> EaseSliders::ofSpring()
{
    return kSpring;
}

std::span<const EaseRange> EaseSliders::ofWiggle()
{
    return kWiggle;
}

EaseSliders::EaseSliders(std::span<const EaseRange> ranges, QWidget *parent)
    : QWidget(parent)
    , m_ranges(ranges)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int row = 0; row < int(ranges.size()); ++row)
        addRow(row);
    grid->setRowStretch(int(ranges.size()), 1);
}

void EaseSliders::addRow(int row)
{
    const EaseRange &range = m_ranges[std::size_t(row)];
    const QString words = tr(range.label);
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(QLatin1String(range.name));
    slider->setAccessibleName(words);
    slider->setToolTip(words);
    slider->setRange(int(std::lround(range.least / range.step)), int(std::lround(range.most / range.step)));
    slider->setPageStep(std::max(1, (slider->maximum() - slider->minimum()) / 20));
    auto *label = new QLabel(words, this);
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(slider);
    auto *text = new QLabel(this);
    text->setMinimumWidth(36);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(label, row, 0);
    grid->addWidget(slider, row, 1);
    grid->addWidget(text, row, 2);
    m_sliders.push_back(slider);
    m_texts.push_back(text);
    showText(row);
    connect(slider, &QSlider::sliderPressed, this, [this] {
        m_isSliding = true;
        Q_EMIT began();
    });
    connect(slider, &QSlider::valueChanged, this, [this, row] {
        showText(row);
        Q_EMIT changed();
    });
    connect(slider, &QSlider::sliderReleased, this, [this] {
        if (stopSliding())
            Q_EMIT finished();
    });
}

void EaseSliders::showText(int row)
{
    const int decimals = m_ranges[std::size_t(row)].most > 1 ? 1 : 2;
    m_texts[std::size_t(row)]->setText(
        localisedNumber(QString::number(values()[std::size_t(row)]), decimals));
}

void EaseSliders::setValues(const std::vector<double> &values)
{
    for (int row = 0; row < int(m_sliders.size()); ++row) {
        const QSignalBlocker quiet(m_sliders[std::size_t(row)]);
        m_sliders[std::size_t(row)]->setValue(
            int(std::lround(values[std::size_t(row)] / m_ranges[std::size_t(row)].step)));
        showText(row);
    }
}

std::vector<double> EaseSliders::values() const
{
    std::vector<double> values;
    for (std::size_t row = 0; row < m_sliders.size(); ++row) {
        const double steps = std::round(1 / m_ranges[row].step); // 0.15 rather than 0.15000000000000002
        values.push_back(m_sliders[row]->value() / steps);
    }
    return values;
}

bool EaseSliders::stopSliding()
{
    return std::exchange(m_isSliding, false);
}

} // namespace muto::ui
