#include "ui/render/render_dialog.h"

#include "ui/preview/time_format.h"
#include "ui/render/render_command_line.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_form_page.h"
#include "ui/render/render_progress_page.h"
#include "ui/render/render_result_page.h"
#include "ui/support/dialogs.h"
#include "ui/support/show_file.h"
#include "ui/widgets/still_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

namespace muto::ui {

namespace {

constexpr int kTickMs = 200;
constexpr int kFormWidth = 440;
constexpr QSize kUsualSize(1120, 600);

} // namespace

RenderDialog::RenderDialog(const RenderDialogInput &input, RenderController &renders, Dialogs &dialogs,
                           QWidget *parent)
    : QDialog(parent)
    , m_renders(renders)
    , m_input(input)
    , m_still(new StillView(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new RenderFormPage(dialogs, this))
    , m_progress(new RenderProgressPage(this))
    , m_result(new RenderResultPage(this))
    , m_ticking(new QTimer(this))
{
    setObjectName(QStringLiteral("renderDialog"));
    setWindowTitle(tr("Render"));
    m_still->setObjectName(QStringLiteral("renderStill"));
    m_still->setAccessibleName(tr("Picture of the film"));
    m_ticking->setInterval(kTickMs);
    for (QWidget *page : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_result)})
        m_pages->addWidget(page);
    m_pages->setFixedWidth(kFormWidth);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(24);
    layout->addWidget(m_still, 1);
    layout->addWidget(m_pages);
    resize(kUsualSize);

    connectPages();
    connectRenders();
    m_form->setFilm(m_input.film, m_input.config, m_input.form);
    if (const std::optional<int> running = m_renders.running())
        followJob(*running);
    else
        showForm();
}

void RenderDialog::connectPages()
{
    connect(m_form, &RenderFormPage::renderRequested, this, &RenderDialog::startRender);
    connect(m_form, &RenderFormPage::copyRequested, this, &RenderDialog::copyCommandLine);
    connect(m_form, &RenderFormPage::closeRequested, this, &QDialog::reject);
    connect(m_progress, &RenderProgressPage::cancelRequested, this, [this] { m_renders.cancel(*m_job); });
    connect(m_progress, &RenderProgressPage::backgroundRequested, this, &QDialog::accept);
    connect(m_result, &RenderResultPage::playRequested, this, [this] { openFile(filmPath()); });
    connect(m_result, &RenderResultPage::openFolderRequested, this, [this] { openFolderOf(filmPath()); });
    connect(m_result, &RenderResultPage::copyPathRequested, this, [this] { copyPath(filmPath()); });
    connect(m_result, &RenderResultPage::backRequested, this, &RenderDialog::showForm);
    connect(m_result, &RenderResultPage::closeRequested, this, &QDialog::accept);
}

void RenderDialog::connectRenders()
{
    const auto isOurs = [this](int id) { return m_job == id; };
    connect(&m_renders, &RenderController::progressed, this, [this, isOurs](int id) {
        if (isOurs(id))
            m_progress->show(m_renders.record(id));
    });
    connect(&m_renders, &RenderController::stillCaptured, this, [this, isOurs](int id) {
        if (isOurs(id))
            showStill();
    });
    connect(&m_renders, &RenderController::finished, this, [this, isOurs](int id) {
        if (isOurs(id))
            showResult();
    });
    connect(m_ticking, &QTimer::timeout, m_progress,
            [this] { m_progress->showElapsed(m_renders.record(*m_job).clock.elapsed()); });
}

RenderForm RenderDialog::form() const
{
    return m_form->form();
}

QString RenderDialog::filmPath() const
{
    return m_renders.record(*m_job).request.outputPath;
}

void RenderDialog::startRender()
{
    if (!m_form->preview() || m_renders.running())
        return;
    const RenderPreview preview = *m_form->preview();
    Q_EMIT renderStarted(form());
    followJob(m_renders.start(preview.request, preview.config));
}

void RenderDialog::copyCommandLine()
{
    if (!m_form->preview())
        return;
    QGuiApplication::clipboard()->setText(
        renderCommandLine(m_form->preview()->request, m_form->preview()->config, m_input.film.frameRate));
}

void RenderDialog::followJob(int id)
{
    m_job = id;
    if (m_renders.record(id).isRunning())
        showProgress();
    else
        showResult();
}

void RenderDialog::showForm()
{
    m_job.reset();
    m_form->setFilm(m_input.film, m_input.config, m_form->form());
    m_pages->setCurrentWidget(m_form);
    showStill();
}

void RenderDialog::showProgress()
{
    m_progress->show(m_renders.record(*m_job));
    m_progress->showElapsed(m_renders.record(*m_job).clock.elapsed());
    m_ticking->start();
    m_pages->setCurrentWidget(m_progress);
    m_progress->setFocus();
    showStill();
}

void RenderDialog::showResult()
{
    m_ticking->stop();
    m_result->show(m_renders.record(*m_job));
    m_pages->setCurrentWidget(m_result);
    showStill();
}

void RenderDialog::showStill()
{
    const bool hasOwn = m_job && !m_renders.record(*m_job).still.isNull();
    m_still->setPlaceholder(m_job ? tr("The first frame is on its way") : tr("No picture of this frame"));
    m_still->setImage(hasOwn ? m_renders.record(*m_job).still : m_input.still);
    const FrameIndex frame = hasOwn ? m_renders.record(*m_job).stillFrame : m_input.film.playhead;
    const FrameRate rate = hasOwn ? m_renders.record(*m_job).request.frameRate : m_input.film.frameRate;
    m_still->setCaption(tr("Frame %1 · %2").arg(frame.value).arg(formatTime(frame, rate, TimeStyle::Clock)));
}

} // namespace muto::ui
