#include "ui/render/render_result_page.h"

#include "core/render/report_text.h"
#include "ui/render/render_job_model.h"
#include "ui/render/text_pane.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
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

RenderResultPage::RenderResultPage(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(words(this, "resultTitle", QStringLiteral("title")))
    , m_message(words(this, "resultMessage", {}))
    , m_detail(words(this, "resultDetail", QStringLiteral("muted")))
    , m_path(new ElidedLabel(this))
    , m_filmButtons(makeFilmButtons())
    , m_text(new TextPane(dialogs, this))
{
    m_path->setProperty("role", QStringLiteral("muted"));

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
    layout->addWidget(makeTextButtons());
    layout->addWidget(m_text, 1000);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
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
        addButton(row, buttons, tr("Open &Folder"), tr("Show the folder of the film"), "openFolderButton");
    m_copy = addButton(row, buttons, tr("Copy P&ath"), tr("Copy the film's path"), "copyPathButton");
    row->addStretch();
    connect(m_play, &QPushButton::clicked, this, &RenderResultPage::playRequested);
    connect(folder, &QPushButton::clicked, this, &RenderResultPage::openFolderRequested);
    connect(m_copy, &QPushButton::clicked, this, &RenderResultPage::copyPathRequested);
    return buttons;
}

/// One of the texts is shown at a time, or none.
QWidget *RenderResultPage::makeTextButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_reportToggle = addButton(row, buttons, tr("Show R&eport"),
                               tr("What was made, with which settings, and what that took"), "reportButton");
    m_logToggle = addButton(row, buttons, tr("Show &Log"),
                            tr("What the page and the engine said during this render"), "showLogButton");
    row->addStretch();
    for (QPushButton *toggle : {m_reportToggle, m_logToggle}) {
        toggle->setCheckable(true);
        QPushButton *other = toggle == m_logToggle ? m_reportToggle : m_logToggle;
        connect(toggle, &QPushButton::toggled, this, [this, other](bool shown) {
            if (shown)
                other->setChecked(false);
            showText();
        });
    }
    return buttons;
}

void RenderResultPage::showText()
{
    m_reportToggle->setText(m_reportToggle->isChecked() ? tr("Hide R&eport") : tr("Show R&eport"));
    m_logToggle->setText(m_logToggle->isChecked() ? tr("Hide &Log") : tr("Show &Log"));
    const QFileInfo film(m_filmPath);
    const QString beside = film.dir().filePath(film.completeBaseName());
    if (m_reportToggle->isChecked())
        m_text->show(m_report, tr("Report of the render"), beside + QStringLiteral("-report.txt"));
    else if (m_logToggle->isChecked())
        m_text->show(m_log, tr("Log of the render"), beside + QStringLiteral("-log.txt"));
    else
        m_text->hide();
}

QWidget *RenderResultPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    m_back = addButton(row, buttons, tr("&Back to Settings"), tr("Change something and render again"),
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
    setTexts(render::reportText(record.request, record.plan, *record.outcome), record.log,
             record.request.outputPath);
}

void RenderResultPage::showFilm(const RenderRecord &record)
{
    const render::RenderReport &report = record.outcome->report;
    const bool hasWarnings = record.outcome->kind == Kind::CompletedWithWarnings;
    setPicture(QStringLiteral("done"), hasWarnings ? Tone::Warn : Tone::Good);
    m_title->setText(hasWarnings ? tr("The film is ready, with warnings") : tr("The film is ready"));
    m_message->setText(filmSummary(report));
    m_detail->setText(report.warnings.join(QLatin1Char('\n')));
    m_back->setText(tr("&Render Again…"));
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
    m_back->setText(tr("&Back to Settings"));
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
    m_back->setText(isWhole ? tr("&Render Again…") : tr("&Back to Settings"));
    QStringList log;
    QStringList reports;
    for (const RenderRecord *film : films) {
        reports << render::reportText(film->request, film->plan, *film->outcome);
        if (!film->log.isEmpty())
            log << QFileInfo(film->request.outputPath).fileName() << film->log << QString();
    }
    setTexts(reports.join(QLatin1Char('\n')), log, films.front()->request.outputPath);
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

void RenderResultPage::setTexts(const QString &report, const QStringList &log, const QString &path)
{
    m_report = report;
    m_log = log.join(QLatin1Char('\n'));
    m_filmPath = path;
    m_logToggle->setVisible(!log.isEmpty());
    m_reportToggle->setChecked(false);
    m_logToggle->setChecked(false);
    showText();
}

} // namespace muto::ui
