#include "ui/render/render_progress_page.h"

#include "core/base/data_size.h"
#include "ui/preview/time_format.h"
#include "ui/render/render_job_model.h"
#include "ui/support/shown_number.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

QString remainingText(double seconds)
{
    return seconds < 0 ? QStringLiteral("—") : formatDuration(seconds);
}

QString percentText(int percent)
{
    return RenderProgressPage::tr("%1 %").arg(percent);
}

QString memoryText(qint64 bytes)
{
    return bytes > 0 ? dataSizeText(bytes) : QStringLiteral("—");
}

QString speedText(double framesPerSecond)
{
    if (framesPerSecond <= 0)
        return QStringLiteral("—");
    return RenderProgressPage::tr("%1 frames/s").arg(shownNumber(framesPerSecond, 1));
}

} // namespace

RenderProgressPage::RenderProgressPage(QWidget *parent)
    : QWidget(parent)
    , m_file(new ElidedLabel(this))
    , m_text(new QLabel(this))
    , m_percent(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_file->setProperty("role", QStringLiteral("muted"));
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setProperty("role", QStringLiteral("title"));
    m_text->setWordWrap(true);
    m_percent->setObjectName(QStringLiteral("percentLabel"));
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress of the render"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_file);
    layout->addWidget(makeBar());
    layout->addWidget(makeFacts());
    layout->addStretch();
    layout->addWidget(makeButtons());
}

QWidget *RenderProgressPage::makeBar()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(percentText(100)));
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_percent);
    return line;
}

QWidget *RenderProgressPage::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *rows = new QFormLayout(facts);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(8);
    const auto add = [&](const QString &what, const char *name) {
        auto *label = new QLabel(what, facts);
        label->setProperty("role", QStringLiteral("muted"));
        auto *value = new QLabel(QStringLiteral("—"), facts);
        value->setObjectName(QLatin1String(name));
        rows->addRow(label, value);
        return value;
    };
    m_elapsed = add(tr("Elapsed"), "elapsedLabel");
    m_remaining = add(tr("Remaining"), "remainingLabel");
    m_speed = add(tr("Speed"), "speedLabel");
    m_memory = add(tr("Memory"), "memoryLabel");
    m_memory->setToolTip(tr("Of Mutoscope and all its processes"));
    m_path = add(tr("Frames"), "pathLabel");
    m_path->setWordWrap(true);
    return facts;
}

QWidget *RenderProgressPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_pause = new QPushButton(tr("&Pause"), buttons);
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_pause->setAutoDefault(false);
    m_cancel = new QPushButton(tr("&Cancel"), buttons);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    auto *background = new QPushButton(tr("Run in &Background"), buttons);
    setFocusProxy(background); // Enter on a window just opened must not stop anything
    background->setObjectName(QStringLiteral("backgroundButton"));
    background->setToolTip(tr("Close this window; the render goes on (Esc)"));
    background->setAutoDefault(false);
    row->addStretch();
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addWidget(background);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { Q_EMIT pauseRequested(!m_pause->property("rests").toBool()); });
    connect(m_cancel, &QPushButton::clicked, this, &RenderProgressPage::cancelRequested);
    connect(background, &QPushButton::clicked, this, &RenderProgressPage::backgroundRequested);
    return buttons;
}

void RenderProgressPage::show(const RenderRecord &record)
{
    const QString path = QDir::toNativeSeparators(record.request.outputPath);
    const auto &place = record.place;
    m_file->setFullText(place ? tr("Film %1 of %2 · %3").arg(place->number).arg(place->total).arg(path)
                              : path);
    m_cancel->setText(place ? tr("&Cancel All") : tr("&Cancel"));
    m_cancel->setToolTip(place ? tr("Stop this render and those that wait; films that are done are kept")
                               : tr("Stop the render; nothing of it is kept"));
    m_text->setText(renderStatus(record));
    m_pause->setProperty("rests", record.isPaused);
    m_pause->setText(record.isPaused ? tr("&Go on") : tr("&Pause"));
    m_pause->setToolTip(record.isPaused
                            ? tr("Go on rendering")
                            : tr("Capture and encode nothing more for now, and begin no other render"));
    m_pause->setEnabled(!record.isCancelling);
    const int percent = render::progressPercent(record.progress);
    m_bar->setValue(percent);
    m_percent->setText(percentText(percent));
    m_memory->setText(memoryText(record.progress.memoryBytes));
    const bool isGoingOn = !record.isCancelling && !record.rests();
    m_remaining->setText(remainingText(isGoingOn ? record.progress.remainingSeconds : -1));
    m_speed->setText(speedText(isGoingOn ? record.progress.framesPerSecond : 0));
    m_cancel->setEnabled(!record.isCancelling);
    if (!record.plan)
        m_path->setText(QStringLiteral("—"));
    else if (record.plan->path == render::RenderPath::Streaming)
        m_path->setText(tr("straight to the encoder, %n worker(s)", nullptr, record.plan->workers.count));
    else
        m_path->setText(tr("through disk, %n worker(s)", nullptr, record.plan->workers.count));
}

void RenderProgressPage::showElapsed(qint64 milliseconds)
{
    m_elapsed->setText(formatDuration(double(milliseconds) / 1000));
}

} // namespace muto::ui
