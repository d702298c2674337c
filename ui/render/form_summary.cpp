#include "ui/render/form_summary.h"

#include "ui/preview/time_format.h"
#include "ui/render/form_parts.h"
#include "ui/render/render_job_model.h"

#include <QStringList>

namespace muto::ui {

FormSummary::FormSummary(QWidget *parent)
    : QWidget(parent)
    , m_summary(named(new QLabel(this), "summaryLabel"))
    , m_verdict(noteLabel(this, "verdictLabel"))
{
    m_summary->setProperty("role", QStringLiteral("heading"));
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_verdict);
}

void FormSummary::show(const RenderPreview &preview, int filmsBefore)
{
    const QString length = preview.frames > 0 ? tr("%n frame(s)", nullptr, int(preview.frames)) +
                                                    QStringLiteral(" · ") + formatDuration(preview.seconds)
                                              : tr("As long as the page says");
    m_summary->setText(QStringLiteral("%1 · %2").arg(
        length, sizeText(render::pictureSize(preview.request.format, preview.request.outputSize))));
    restyle(m_summary, "role", QStringLiteral("heading"));
    m_verdict->setText(verdictOf(preview, filmsBefore));
    m_verdict->show();
}

QString FormSummary::verdictOf(const RenderPreview &preview, int filmsBefore)
{
    QStringList sentences{tr("This film %1.").arg(preview.verdict)};
    if (preview.frameRate != preview.request.frameRate)
        sentences << tr("It has %1 frames per second: more, this format cannot show.")
                         .arg(preview.frameRate.toString());
    if (const int tried = int(preview.request.variables.size()); tried > 0)
        sentences << tr("It is made with %n value(s) of the Variables panel.", nullptr, tried);
    if (filmsBefore > 0)
        sentences << tr("It waits for %n film(s), and is made of the project as it is then.", nullptr,
                        filmsBefore);
    return sentences.join(QLatin1Char(' '));
}

void FormSummary::showProblem(const QString &message)
{
    m_summary->setText(message);
    restyle(m_summary, "role", QStringLiteral("bad"));
    m_verdict->hide();
}

} // namespace muto::ui
