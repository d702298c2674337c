#include "ui/render/render_result_page.h"

#include "ui/render/render_job_model.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

using Kind = render::RenderOutcome::Kind;

constexpr int kPictureSize = 28;
constexpr int kMostNamed = 6;

QPushButton *addButton(QHBoxLayout *row, QWidget *parent, const QString &text, const QString &toolTip,
                       const char *name)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QLabel *words(QWidget *parent, const char *name, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A line for each that is not there, but not for all of very many.
QString unfinished(const std::vector<const RenderRecord *> &films)
{
    QStringList lines;
    int more = 0;
    for (const RenderRecord *film : films) {
        if (film->succeeded())
            continue;
        if (lines.size() < kMostNamed)
            lines += QStringLiteral("%1: %2").arg(QFileInfo(film->request.outputPath).fileName(),
                                                  renderStatus(*film));
        else
            ++more;
    }
    if (more > 0)
        lines += RenderResultPage::tr("… and %n more; the Renders panel lists them all.", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RenderResultPage::RenderResultPage(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(words(this, "resultTitle", QStringLiteral("title")))
    , m_message(words(this, "resultMessage", {}))
    , m_detail(words(this, "resultDetail", QStringLiteral("muted")))
    , m_path(new ElidedLabel(this))
    , m_logToggle(new QPushButton(tr("Show &log"), this))
    , m_log(new QPlainTextEdit(this))
    , m_filmButtons(makeFilmButtons())
{
    m_path->setProperty("role", QStringLiteral("muted"));
    m_logToggle->setObjectName(QStringLiteral("showLogButton"));
    m_logToggle->setCheckable(true);
    m_logToggle->setAutoDefault(false);
    m_logToggle->setToolTip(tr("What the page and the engine said during this render"));
    m_log->setObjectName(QStringLiteral("logText"));
    m_log->setAccessibleName(tr("Log of the render"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(m_picture);
    heading->addWidget(m_title, 1);
    layout->addLayout(heading);
    layout->addWidget(m_path);
    layout->addWidget(m_message);
    layout->addWidget(m_detail);
    layout->addWidget(m_filmButtons);
    layout->addWidget(m_logToggle, 0, Qt::AlignLeft);
    layout->addWidget(m_log, 1000);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    connect(m_logToggle, &QPushButton::toggled, this, [this](bool shown) {
        m_log->setVisible(shown);
        m_logToggle->setText(shown ? tr("Hide &log") : tr("Show &log"));
    });
}

QWidget *RenderResultPage::makeFilmButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_play = addButton(row, buttons, tr("&Play"), QString(), "playButton");
    m_play->setProperty("primary", true);
    QPushButton *folder =
        addButton(row, buttons, tr("Open &folder"), tr("Show the folder of the film"), "openFolderButton");
    m_copy = addButton(row, buttons, tr("Copy p&ath"), tr("Copy the film's path"), "copyPathButton");
    row->addStretch();
    connect(m_play, &QPushButton::clicked, this, &RenderResultPage::playRequested);
    connect(folder, &QPushButton::clicked, this, &RenderResultPage::openFolderRequested);
    connect(m_copy, &QPushButton::clicked, this, &RenderResultPage::copyPathRequested);
    return buttons;
}

QWidget *RenderResultPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    m_back = addButton(row, buttons, tr("&Back to settings"), tr("Change something and render again"),
                       "backToSettingsButton");
    m_close = addButton(row, buttons, tr("Close"), tr("Close this window (Esc)"), "resultCloseButton");
    connect(m_back, &QPushButton::clicked, this, &RenderResultPage::backRequested);
    connect(m_close, &QPushButton::clicked, this, &RenderResultPage::closeRequested);
    return buttons;
}

void RenderResultPage::show(const RenderRecord &record)
{
    Q_ASSERT(record.outcome);
    const bool hasFilm = record.succeeded();
    m_path->setFullText(QDir::toNativeSeparators(record.request.outputPath));
    m_path->setVisible(hasFilm);
    m_filmButtons->setVisible(hasFilm);
    m_play->show();
    m_play->setText(record.isSequence() ? tr("O&pen") : tr("&Play"));
    m_play->setIcon(
        icon(record.isSequence() ? QStringLiteral("folder-open") : QStringLiteral("play"), Tone::OnAccent));
    m_play->setToolTip(record.isSequence() ? tr("Show the pictures of the film")
                                           : tr("Play the film in your player"));
    m_copy->show();
    if (hasFilm)
        showFilm(record);
    else
        showFailure(record);
    m_message->setVisible(!m_message->text().isEmpty());
    m_detail->setVisible(!m_detail->text().isEmpty());
    showLog(record.log);
}

void RenderResultPage::showFilm(const RenderRecord &record)
{
    const render::RenderReport &report = record.outcome->report;
    const bool hasWarnings = record.outcome->kind == Kind::CompletedWithWarnings;
    setPicture(QStringLiteral("done"), hasWarnings ? Tone::Warn : Tone::Good);
    m_title->setText(hasWarnings ? tr("The film is ready, with warnings") : tr("The film is ready"));
    m_message->setText(filmSummary(report));
    m_detail->setText(report.warnings.join(QLatin1Char('\n')));
    m_back->setText(tr("&Render again…"));
}

void RenderResultPage::showFailure(const RenderRecord &record)
{
    const bool wasCancelled = record.outcome->kind == Kind::Cancelled;
    setPicture(wasCancelled ? QStringLiteral("cancel") : QStringLiteral("error"),
               wasCancelled ? Tone::Muted : Tone::Bad);
    m_title->setText(wasCancelled ? tr("The render was cancelled") : tr("The render failed"));
    const Error error = record.outcome->error.value_or(Error());
    m_message->setText(wasCancelled ? tr("Nothing was left behind.") : error.message);
    m_detail->setText(wasCancelled ? QString() : error.detail);
    m_back->setText(tr("&Back to settings"));
}

void RenderResultPage::show(const std::vector<const RenderRecord *> &films)
{
    const int total = int(films.size());
    const int done =
        int(std::count_if(films.begin(), films.end(), [](const auto *film) { return film->succeeded(); }));
    const bool isWhole = done == total;
    setPicture(isWhole ? QStringLiteral("done") : QStringLiteral("warning"),
               isWhole ? Tone::Good : Tone::Warn);
    m_title->setText(isWhole ? tr("%n film(s) are ready", nullptr, total)
                             : tr("%1 of %n film(s) are ready", nullptr, total).arg(done));
    m_path->setFullText(
        QDir::toNativeSeparators(QFileInfo(films.front()->request.outputPath).absolutePath()));
    m_path->setVisible(done > 0);
    m_message->setText(unfinished(films));
    m_message->setVisible(!isWhole);
    m_detail->hide();
    m_filmButtons->setVisible(done > 0);
    m_play->hide();
    m_copy->hide();
    m_back->setText(isWhole ? tr("&Render again…") : tr("&Back to settings"));
    QStringList log;
    for (const RenderRecord *film : films) {
        if (!film->log.isEmpty())
            log << QFileInfo(film->request.outputPath).fileName() << film->log << QString();
    }
    showLog(log);
}

void RenderResultPage::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

void RenderResultPage::setPicture(const QString &name, Tone tone)
{
    m_picture->setPixmap(
        icon(name, tone).pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF(), QIcon::Normal));
}

void RenderResultPage::showLog(const QStringList &lines)
{
    m_log->setPlainText(lines.join(QLatin1Char('\n')).trimmed());
    m_logToggle->setVisible(!lines.isEmpty());
    m_logToggle->setChecked(false);
    m_log->hide();
}

} // namespace muto::ui
