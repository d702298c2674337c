#include "ui/render/advanced_section.h"

#include "ui/render/form_parts.h"
#include "ui/support/icons.h"
#include "ui/widgets/flush_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kLongestStreaming = 24 * 3600;
constexpr int kByQuality = -1;
constexpr int kWorstCrf = 51;
constexpr double kMostMegabits = 1000;
constexpr double kMega = 1e6;
constexpr int kAnySurface = -1;
constexpr int kControlWidth = 152;
constexpr int kMostRepeats = 65'535;
constexpr int kIndent = 20; // of what belongs to a check, as deep as its words

/// A label at the left and its control at the right.
QWidget *lineOf(QLabel *label, QWidget *control, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    label->setBuddy(control);
    row->addWidget(label);
    row->addStretch();
    row->addWidget(control);
    return line;
}

/// All of them end in one line, and begin in one, whichever has the longest words.
void makeAsWide(const QList<QWidget *> &controls)
{
    int width = kControlWidth;
    for (QWidget *control : controls) {
        control->ensurePolished();
        width = std::max(width, control->sizeHint().width());
    }
    for (QWidget *control : controls)
        control->setMinimumWidth(width);
}

} // namespace

AdvancedSection::AdvancedSection(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
{
    m_toggle->setObjectName(QStringLiteral("advancedToggle"));
    m_toggle->setText(tr("A&dvanced"));
    m_toggle->setToolTip(tr("Show or hide how frames reach the encoder, and what stops a render"));
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
        if (open)
            Q_EMIT unfolded();
        m_toggle->setIcon(
            icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Tone::Muted));
    });
}

QWidget *AdvancedSection::makeContent()
{
    auto *content = new QWidget(this);
    m_streaming = makeCheck("streamingCheck", tr("Stream frames straight to the &encoder"),
                            tr("Off: every frame is kept on disk before the film is made"), content);
    m_lowMemory = makeCheck("lowMemoryCheck", tr("Use l&ittle memory"),
                            tr("One worker, and films of any length are streamed: slower"), content);
    m_strict = makeCheck("strictCheck", tr("Stop when the composition has problems"),
                         tr("Off: the film is made, and its problems are listed with it"), content);
    m_strictAll = makeCheck("strictAllCheck", tr("Also when it has warnings"),
                            tr("Off: only errors, and what the page warns of as it loads, stop it"), content);
    m_maximum = new QDoubleSpinBox(content);
    m_maximum->setObjectName(QStringLiteral("maximumDurationSpin"));
    m_maximum->setRange(1, kLongestStreaming);
    m_maximum->setDecimals(0);
    m_maximum->setSuffix(tr(" s"));
    m_maximum->setAccessibleName(tr("Longest film to stream"));
    m_maximum->setToolTip(tr("Longer films go through disk"));

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kIndent, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(flushRow(m_streaming));
    column->addWidget(lineOf(new QLabel(tr("&Longest film to stream"), content), m_maximum, content));
    column->addLayout(flushRow(m_lowMemory));
    column->addLayout(flushRow(m_strict));
    auto *ofStrict = new QHBoxLayout;
    ofStrict->setContentsMargins(kIndent, 0, 0, 0);
    ofStrict->addLayout(flushRow(m_strictAll));
    column->addLayout(ofStrict);
    column->addWidget(makeSurface(content));
    column->addWidget(makeCrf(content));
    column->addWidget(makeBitRate(content));
    column->addWidget(makeRepeats(content));
    column->addWidget(makeAfterwards(content));
    makeAsWide({m_maximum, m_surface, m_crf, m_bitRate, m_repeats, m_afterwards});
    connect(m_maximum, &QDoubleSpinBox::valueChanged, this, &AdvancedSection::changed);
    return content;
}

QWidget *AdvancedSection::makeAfterwards(QWidget *parent)
{
    m_afterwards = new QComboBox(parent);
    m_afterwards->setObjectName(QStringLiteral("afterwardsCombo"));
    m_afterwards->addItem(tr("Nothing"), int(Afterwards::Nothing));
    m_afterwards->addItem(tr("Play it"), int(Afterwards::Play));
    m_afterwards->addItem(tr("Show its folder"), int(Afterwards::Show));
    m_afterwards->setAccessibleName(tr("When the film is ready"));
    m_afterwards->setToolTip(tr("What to do when the film is ready"));
    connect(m_afterwards, &QComboBox::currentIndexChanged, this, &AdvancedSection::changed);
    return lineOf(new QLabel(tr("W&hen the film is ready"), parent), m_afterwards, parent);
}

QWidget *AdvancedSection::makeCrf(QWidget *parent)
{
    m_crf = new QSpinBox(parent);
    m_crf->setObjectName(QStringLiteral("crfSpin"));
    m_crf->setRange(kByQuality, kWorstCrf);
    m_crf->setSpecialValueText(tr("By quality"));
    m_crf->setAccessibleName(tr("Quality number (CRF)"));
    m_crf->setToolTip(tr("The encoder's own scale: 0 is the best and largest, 51 the worst and smallest"));
    connect(m_crf, &QSpinBox::valueChanged, this, &AdvancedSection::changed);
    return lineOf(new QLabel(tr("Quality number (&CRF)"), parent), m_crf, parent);
}

QWidget *AdvancedSection::makeBitRate(QWidget *parent)
{
    m_bitRate = named(new QDoubleSpinBox(parent), "bitRateSpin");
    m_bitRate->setRange(0, kMostMegabits);
    m_bitRate->setDecimals(1);
    m_bitRate->setSuffix(tr(" Mbit/s"));
    m_bitRate->setSpecialValueText(tr("By quality"));
    m_bitRate->setAccessibleName(tr("Video bit rate"));
    m_bitRate->setToolTip(tr("How many bits a second of film may take on average, in place of a quality"));
    connect(m_bitRate, &QDoubleSpinBox::valueChanged, this, [this] {
        showWhatCounts();
        Q_EMIT changed();
    });
    return lineOf(new QLabel(tr("&Video bit rate"), parent), m_bitRate, parent);
}

QWidget *AdvancedSection::makeSurface(QWidget *parent)
{
    m_surface = named(new QComboBox(parent), "surfaceCombo");
    m_surface->addItem(tr("Automatic"), kAnySurface);
    m_surface->addItem(tr("The processor"), int(worker::Surface::Software));
    m_surface->addItem(tr("OpenGL"), int(worker::Surface::Gl));
    m_surface->setAccessibleName(tr("Drawn by"));
    m_surface->setToolTip(tr("What draws the page while it is captured"));
    m_surfaceNote = noteLabel(parent, "surfaceNote");
    connect(m_surface, &QComboBox::currentIndexChanged, this, [this] {
        showSurfaceNote();
        Q_EMIT changed();
    });
    auto *both = new QWidget(parent);
    stack(lineOf(new QLabel(tr("Drawn b&y"), parent), m_surface, both), m_surfaceNote, both);
    return both;
}

void AdvancedSection::showSurfaceNote()
{
    const int surface = m_surface->currentData().toInt();
    if (surface == int(worker::Surface::Software))
        m_surfaceNote->setText(tr("The same pixels on every machine; WebGL is not drawn."));
    else if (surface == int(worker::Surface::Gl))
        m_surfaceNote->setText(
            tr("Draws WebGL, and needs a display; pixels may differ a little between machines."));
    else
        m_surfaceNote->setText(tr("OpenGL for pages that draw with WebGL, and where a graphics card is "
                                  "faster; else the processor."));
}

QWidget *AdvancedSection::makeRepeats(QWidget *parent)
{
    m_repeats = new QSpinBox(parent);
    m_repeats->setObjectName(QStringLiteral("gifRepeatsSpin"));
    m_repeats->setRange(0, kMostRepeats);
    m_repeats->setSpecialValueText(tr("For ever"));
    m_repeats->setAccessibleName(tr("Repeats of the GIF"));
    m_repeats->setToolTip(tr("How often the GIF is shown again after the first time"));
    connect(m_repeats, &QSpinBox::valueChanged, this, &AdvancedSection::changed);
    return lineOf(new QLabel(tr("Repeats of the &GIF"), parent), m_repeats, parent);
}

void AdvancedSection::showFormat(render::OutputFormat format)
{
    for (const QWidget *choice : {static_cast<QWidget *>(m_crf), static_cast<QWidget *>(m_bitRate)})
        choice->parentWidget()->setVisible(render::hasQuality(format));
    m_repeats->parentWidget()->setVisible(format == render::OutputFormat::Gif);
}

QCheckBox *AdvancedSection::makeCheck(const char *name, const QString &text, const QString &toolTip,
                                      QWidget *parent)
{
    auto *check = new QCheckBox(text, parent);
    check->setObjectName(QLatin1String(name));
    check->setToolTip(toolTip);
    connect(check, &QCheckBox::toggled, this, [this] {
        showWhatCounts();
        Q_EMIT changed();
    });
    return check;
}

/// With little memory nothing is too long to stream, a bit rate is no quality, and who takes errors takes
/// warnings.
void AdvancedSection::showWhatCounts()
{
    m_maximum->setEnabled(m_streaming->isChecked() && !m_lowMemory->isChecked());
    m_crf->setEnabled(m_bitRate->value() <= 0);
    m_strictAll->setEnabled(m_strict->isChecked());
}

void AdvancedSection::fill(const RenderForm &form)
{
    const QSignalBlocker silence(this);
    m_streaming->setChecked(form.streaming);
    m_maximum->setValue(form.streamingMaximum);
    m_lowMemory->setChecked(form.lowMemory);
    m_strict->setChecked(form.strict);
    m_strictAll->setChecked(form.strictAll);
    m_surface->setCurrentIndex(m_surface->findData(form.surface ? int(*form.surface) : kAnySurface));
    showSurfaceNote();
    m_crf->setValue(form.crf.value_or(kByQuality));
    m_bitRate->setValue(double(form.bitRate.value_or(0)) / kMega);
    m_repeats->setValue(form.gifRepeats);
    m_afterwards->setCurrentIndex(m_afterwards->findData(int(form.afterwards)));
    showWhatCounts();
}

void AdvancedSection::read(RenderForm &form) const
{
    form.streaming = m_streaming->isChecked();
    form.streamingMaximum = m_maximum->value();
    if (m_crf->value() != kByQuality)
        form.crf = m_crf->value();
    if (m_bitRate->value() > 0)
        form.bitRate = std::llround(m_bitRate->value() * kMega);
    if (const int surface = m_surface->currentData().toInt(); surface != kAnySurface)
        form.surface = worker::Surface(surface);
    form.gifRepeats = m_repeats->value();
    form.lowMemory = m_lowMemory->isChecked();
    form.strict = m_strict->isChecked();
    form.strictAll = m_strictAll->isChecked();
    form.afterwards = Afterwards(m_afterwards->currentData().toInt());
}

} // namespace muto::ui
