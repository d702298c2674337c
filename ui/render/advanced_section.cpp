#include "ui/render/advanced_section.h"

#include "ui/support/icons.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr double kLongestStreaming = 24 * 3600;

} // namespace

AdvancedSection::AdvancedSection(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
{
    m_toggle->setObjectName(QStringLiteral("advancedToggle"));
    m_toggle->setText(tr("A&dvanced"));
    m_toggle->setToolTip(tr("Show or hide how frames reach the encoder"));
    m_toggle->setCheckable(true);
    m_toggle->setProperty("disclosure", true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setIcon(icon(QStringLiteral("chevron-right"), Tone::Muted));
    QWidget *content = makeContent();
    content->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(content);
    connect(m_toggle, &QToolButton::toggled, content, [this, content](bool open) {
        content->setVisible(open);
        m_toggle->setIcon(
            icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Tone::Muted));
    });
}

QWidget *AdvancedSection::makeContent()
{
    auto *content = new QWidget(this);
    m_streaming = new QCheckBox(tr("Stream frames straight to the &encoder"), content);
    m_streaming->setObjectName(QStringLiteral("streamingCheck"));
    m_streaming->setToolTip(tr("Off: every frame is kept on disk before the film is made"));
    m_maximum = new QDoubleSpinBox(content);
    m_maximum->setObjectName(QStringLiteral("maximumDurationSpin"));
    m_maximum->setRange(1, kLongestStreaming);
    m_maximum->setDecimals(0);
    m_maximum->setSuffix(tr(" s"));
    m_maximum->setAccessibleName(tr("Longest film to stream"));
    m_maximum->setToolTip(tr("Longer films go through disk"));
    auto *label = new QLabel(tr("&Longest film to stream"), content);
    label->setBuddy(m_maximum);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_streaming);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addStretch();
    row->addWidget(m_maximum);
    column->addLayout(row);
    connect(m_streaming, &QCheckBox::toggled, m_maximum, &QWidget::setEnabled);
    connect(m_streaming, &QCheckBox::toggled, this, &AdvancedSection::changed);
    connect(m_maximum, &QDoubleSpinBox::valueChanged, this, &AdvancedSection::changed);
    return content;
}

void AdvancedSection::set(bool streaming, double maximumSeconds)
{
    const QSignalBlocker silence(this);
    m_streaming->setChecked(streaming);
    m_maximum->setValue(maximumSeconds);
    m_maximum->setEnabled(streaming);
}

bool AdvancedSection::streaming() const
{
    return m_streaming->isChecked();
}

double AdvancedSection::maximumSeconds() const
{
    return m_maximum->value();
}

} // namespace muto::ui
