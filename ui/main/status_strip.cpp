#include "ui/main/status_strip.h"

#include "ui/editing/selection.h"
#include "ui/main/console_model.h"
#include "ui/preview/time_format.h"
#include "ui/problems/film_issues.h"
#include "ui/problems/problems_model.h"
#include "ui/render/render_controller.h"
#include "ui/timeline/timeline_view.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QStringList>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kBarWidth = 120;

QToolButton *textButton(QWidget *parent, const char *name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({16, 16});
    button->setProperty("compact", true);
    return button;
}

} // namespace

QString selectionSummary(int elements, int clips, double seconds)
{
    if (clips > 0)
        return StatusStrip::tr("%n clip(s)", nullptr, clips) + QStringLiteral(" · ") +
               formatDuration(seconds);
    return elements > 0 ? StatusStrip::tr("%n element(s)", nullptr, elements) : QString();
}

StatusStrip::StatusStrip(QStatusBar &bar, ConsoleModel &console, ProblemsModel &problems,
                         RenderController &renders)
    : QObject(&bar)
    , m_console(console)
    , m_inFiles(problems)
    , m_renders(renders)
    , m_film(new QLabel(&bar))
    , m_saving(new QLabel(&bar))
    , m_selection(new QLabel(&bar))
    , m_problems(textButton(&bar, "problemsButton"))
    , m_said(textButton(&bar, "consoleButton"))
    , m_render(textButton(&bar, "statusRenderButton"))
    , m_bar(new QProgressBar(&bar))
{
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(8, 0, 8, 0);
    m_film->setObjectName(QStringLiteral("filmFacts"));
    m_film->setProperty("role", QStringLiteral("muted"));
    m_problems->setToolTip(tr("Show what is wrong"));
    m_said->setToolTip(tr("Show what the page says"));
    m_selection->setObjectName(QStringLiteral("selectionSummary"));
    m_selection->setProperty("role", QStringLiteral("muted"));
    m_render->setText(tr("No render"));
    m_render->setToolTip(tr("Show the render"));
    m_bar->setAccessibleName(tr("Progress of the render"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_render->hide();
    m_bar->hide();
    m_said->hide();
    m_saving->setObjectName(QStringLiteral("savingState"));
    m_saving->setContentsMargins(8, 0, 0, 0);
    bar.addWidget(m_film);
    bar.addWidget(m_saving);
    bar.addPermanentWidget(m_selection);
    bar.addPermanentWidget(m_render);
    bar.addPermanentWidget(m_bar);
    bar.addPermanentWidget(m_said);
    bar.addPermanentWidget(m_problems);

    connect(&console, &ConsoleModel::countsChanged, this, &StatusStrip::showConsole);
    connect(&renders, &RenderController::started, this, &StatusStrip::showRender);
    connect(&renders, &RenderController::progressed, this, &StatusStrip::showRender);
    connect(&renders, &RenderController::finished, this, &StatusStrip::showRender);
    connect(&renders, &RenderController::pausedChanged, this, [this] {
        if (const auto running = m_renders.running())
            showRender(*running);
    });
    connect(&problems, &ProblemsModel::countsChanged, this, &StatusStrip::showProblems);
    connect(m_problems, &QToolButton::clicked, this, &StatusStrip::problemsClicked);
    connect(m_said, &QToolButton::clicked, this, &StatusStrip::consoleClicked);
    connect(m_render, &QToolButton::clicked, this, &StatusStrip::renderClicked);
    showProblems();
    showConsole();
}

void StatusStrip::showFilm(const composition::Composition &composition, double duration)
{
    QStringList facts{tr("%1 fps").arg(composition.frameRate().toString()), sizeText(composition.size)};
    if (duration > 0)
        facts << formatDuration(duration);
    m_film->setText(facts.join(QStringLiteral("  ·  ")));
    m_problems->show();
}

void StatusStrip::showSaving(const QString &text, Tone tone)
{
    m_saving->setText(text);
    m_saving->setProperty("role", tone == Tone::Bad ? QStringLiteral("bad") : QStringLiteral("muted"));
    m_saving->style()->unpolish(m_saving);
    m_saving->style()->polish(m_saving);
}

void StatusStrip::follow(const Selection &selection, const TimelineView &timeline)
{
    const auto show = [this, &selection, &timeline] { showSelection(selection, timeline); };
    // Queued: the timeline hears of the selection by the same signal. Its own comes when clips get other
    // times.
    connect(&selection, &Selection::changed, this, show, Qt::QueuedConnection);
    connect(&timeline, &TimelineView::modelChanged, this, show, Qt::QueuedConnection);
}

void StatusStrip::showSelection(const Selection &selection, const TimelineView &timeline)
{
    double from = 0;
    double to = 0;
    const std::vector<int> clips = timeline.selection();
    for (const int clip : clips) {
        const TimelineClip &one = timeline.scene().model.clip(clip);
        from = clip == clips.front() ? one.start : std::min(from, one.start);
        to = std::max(to, one.end);
    }
    m_selection->setText(selectionSummary(int(selection.elements().size()), int(clips.size()), to - from));
}

void StatusStrip::showNothing()
{
    m_selection->clear();
    m_film->setText(tr("Nothing is open"));
    m_problems->hide();
}

void StatusStrip::showProblems()
{
    const ProblemsModel::Counts &found = m_inFiles.counts();
    const QString counts = countsText(found.errors, found.warnings);
    m_problems->setText(counts.isEmpty() ? tr("No problems") : counts);
    m_problems->setIcon(countsIcon(found.errors, found.warnings));
    if (!counts.isEmpty())
        m_problems->show();
}

void StatusStrip::showConsole()
{
    const QString counts = countsText(m_console.errors(), m_console.warnings());
    m_said->setText(tr("Console: %1").arg(counts));
    m_said->setIcon(countsIcon(m_console.errors(), m_console.warnings()));
    m_said->setVisible(!counts.isEmpty());
}

/// One that was cancelled while it waited says nothing of the one that runs.
void StatusStrip::showRender(int told)
{
    const int id = m_renders.running().value_or(told);
    const RenderRecord &record = m_renders.record(id);
    m_render->setText(record.isRunning()      ? renderStatus(record)
                      : record.succeeded()    ? tr("Render complete")
                      : record.outcome->error ? tr("The render failed")
                                              : tr("The render was cancelled"));
    m_render->setIcon(
        m_renders.model().index(m_renders.model().rowOf(id)).data(Qt::DecorationRole).value<QIcon>());
    m_render->show();
    m_bar->setValue(render::progressPercent(record.progress));
    m_bar->setVisible(record.isRunning());
}

} // namespace muto::ui
