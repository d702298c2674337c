#include "ui/render/render_result_page.h"

#include "ui/render/render_job_model.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

using Kind = render::RenderOutcome::Kind;

constexpr int kPictureSize = 28;

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
    QPushButton *play =
        addButton(row, buttons, tr("&Play"), tr("Play the film in your player"), "playButton");
    play->setProperty("primary", true);
    play->setIcon(icon(QStringLiteral("play"), Tone::OnAccent));
    QPushButton *folder =
        addButton(row, buttons, tr("Open &folder"), tr("Show the folder of the film"), "openFolderButton");
    QPushButton *copy =
        addButton(row, buttons, tr("Copy p&ath"), tr("Copy the film's path"), "copyPathButton");
    row->addStretch();
    connect(play, &QPushButton::clicked, this, &RenderResultPage::playRequested);
    connect(folder, &QPushButton::clicked, this, &RenderResultPage::openFolderRequested);
    connect(copy, &QPushButton::clicked, this, &RenderResultPage::copyPathRequested);
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
    if (hasFilm)
        showFilm(record);
    else
        showFailure(record);
    m_message->setVisible(!m_message->text().isEmpty());
    m_detail->setVisible(!m_detail->text().isEmpty());
    showLog(record);
}

void RenderResultPage::showFilm(const RenderRecord &record)
{
    const render::RenderReport &report = record.outcome->report;
    const bool hasWarnings = record.outcome->kind == Kind::CompletedWithWarnings;
    m_picture->setPixmap(icon(QStringLiteral("done"), hasWarnings ? Tone::Warn : Tone::Good)
                             .pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF(), QIcon::Normal));
    m_title->setText(hasWarnings ? tr("The film is ready, with warnings") : tr("The film is ready"));
    m_message->setText(filmSummary(report));
    m_detail->setText(report.warnings.join(QLatin1Char('\n')));
    m_back->setText(tr("&Render again…"));
}

void RenderResultPage::showFailure(const RenderRecord &record)
{
    const bool wasCancelled = record.outcome->kind == Kind::Cancelled;
    m_picture->setPixmap(icon(wasCancelled ? QStringLiteral("cancel") : QStringLiteral("error"),
                              wasCancelled ? Tone::Muted : Tone::Bad)
                             .pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF(), QIcon::Normal));
    m_title->setText(wasCancelled ? tr("The render was cancelled") : tr("The render failed"));
    const Error error = record.outcome->error.value_or(Error());
    m_message->setText(wasCancelled ? tr("Nothing was left behind.") : error.message);
    m_detail->setText(wasCancelled ? QString() : error.detail);
    m_back->setText(tr("&Back to settings"));
}

void RenderResultPage::showLog(const RenderRecord &record)
{
    m_log->setPlainText(record.log.join(QLatin1Char('\n')));
    m_logToggle->setVisible(!record.log.isEmpty());
    m_logToggle->setChecked(false);
    m_log->hide();
}

} // namespace muto::ui
