#include "ui/render/render_dialog.h"

#include "ui/preview/time_format.h"
#include "ui/render/data_rows_view.h"
#include "ui/render/render_command_line.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_destination.h"
#include "ui/render/render_form_page.h"
#include "ui/render/render_progress_page.h"
#include "ui/render/render_result_page.h"
#include "ui/support/dialogs.h"
#include "ui/support/show_file.h"
#include "ui/widgets/still_view.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kTickMs = 200;
constexpr int kFormWidth = 440;
constexpr int kMostNamedFilms = 5;
constexpr QSize kUsualSize(1120, 600);
constexpr int kScreenPercent = 90;
constexpr int kSpare = 48; // other formats have more to ask

} // namespace

RenderDialog::RenderDialog(const RenderDialogInput &input, RenderController &renders, Dialogs &dialogs,
                           QWidget *parent)
    : QDialog(parent)
    , m_renders(renders)
    , m_dialogs(dialogs)
    , m_input(input)
    , m_still(new StillView(this))
    , m_rows(new DataRowsView(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new RenderFormPage(dialogs, m_pages)) // a page that changes its parent is styled anew
    , m_progress(new RenderProgressPage(m_pages))
    , m_result(new RenderResultPage(dialogs, m_pages))
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
    layout->addWidget(makePictures(), 1);
    layout->addWidget(m_pages);

    connectPages();
    connectRenders();
    m_form->setUnderWay(m_renders.underWay());
    m_form->setPresets(m_input.presets);
    m_form->setIssues(m_input.issues);
    m_form->setFilm(m_input.film, m_input.config, m_input.form);
    if (m_input.job)
        showJob(*m_input.job);
    else
        showForm();
}

QWidget *RenderDialog::makePictures()
{
    auto *pictures = new QWidget(this);
    auto *column = new QVBoxLayout(pictures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_still, 1);
    column->addWidget(m_rows, 1);
    m_rows->hide();
    return pictures;
}

void RenderDialog::connectPages()
{
    connect(m_form, &RenderFormPage::reviewed, this, &RenderDialog::showRows);
    connect(m_form, &RenderFormPage::renderRequested, this, [this] { startRender(false); });
    connect(m_form, &RenderFormPage::queueRequested, this, [this] { startRender(true); });
    connect(m_form, &RenderFormPage::copyRequested, this, &RenderDialog::copyCommandLine);
    connect(m_form, &RenderFormPage::presetsChanged, this, &RenderDialog::presetsChanged);
    connect(m_form, &RenderFormPage::closeRequested, this, &QDialog::reject);
    connect(m_form, &RenderFormPage::problemsRequested, this, [this] {
        reject();
        Q_EMIT problemsRequested();
    });
    connect(m_progress, &RenderProgressPage::cancelRequested, this, [this] {
        if (batchOf(*m_job))
            m_renders.cancelAll();
        else
            m_renders.cancel(*m_job);
    });
    connect(m_progress, &RenderProgressPage::pauseRequested, &m_renders, &RenderController::setPaused);
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
        if (isOurs(id) && (!batchOf(id) || isLastOfBatch()))
            showResult();
    });
    connect(&m_renders, &RenderController::started, this, &RenderDialog::followNext);
    connect(&m_renders, &RenderController::pausedChanged, this, [this] {
        if (m_job && m_renders.record(*m_job).isRunning())
            m_progress->show(m_renders.record(*m_job));
    });
    for (const auto signal : {&RenderController::started, &RenderController::finished})
        connect(&m_renders, signal, m_form, [this] { m_form->setUnderWay(m_renders.underWay()); });
    connect(m_ticking, &QTimer::timeout, m_progress,
            [this] { m_progress->showElapsed(m_renders.record(*m_job).elapsedMs()); });
}

void RenderDialog::setIssues(const FilmIssues &issues)
{
    m_form->setIssues(issues);
}

RenderForm RenderDialog::form() const
{
    return m_form->form();
}

QString RenderDialog::filmPath() const
{
    return m_renders.record(*m_job).request.outputPath;
}

void RenderDialog::startRender(bool isHeld)
{
    if (!m_form->preview())
        return;
    m_isHeld = isHeld;
    if (m_form->batch())
        return startBatch();
    const QString path = m_form->preview()->request.outputPath;
    if (!QFileInfo::exists(path))
        return startFilm(path);
    const bool isFolder = QFileInfo(path).isDir();
    m_dialogs.ask(
        this,
        {isFolder ? tr("Pictures That Are There Already") : tr("A Film That Is There Already"),
         tr("%1 is there already.").arg(QFileInfo(path).fileName()),
         isFolder ? tr("Its pictures go when those of the new film are complete.")
                  : tr("It is kept until the new film is complete."),
         tr("&Replace it"), tr("&Cancel"), tr("&Keep Both")},
        [this, path] { startFilm(path); },
        [this, path] { startFilm(freeDestination(path, m_renders.underWay())); });
}

/// The first of several keeps the queue at rest until somebody lets it go on.
void RenderDialog::holdQueue()
{
    if (m_isHeld && m_renders.underWay().isEmpty())
        m_renders.setPaused(true);
}

void RenderDialog::startFilm(const QString &path)
{
    if (!m_form->preview())
        return;
    RenderPreview preview = *m_form->preview();
    preview.request.outputPath = path;
    Q_EMIT renderStarted(form());
    holdQueue();
    follow(m_renders.start(preview.request, preview.config, form().afterwards));
}

/// There is nothing to follow yet in one that waits.
void RenderDialog::follow(int id)
{
    if (m_renders.record(id).isWaiting)
        accept();
    else
        followJob(id);
}

void RenderDialog::startBatch()
{
    const BatchPreview batch = *m_form->batch();
    const int there = int(batch.existing.size());
    if (there == 0)
        return queueFilms(batch);
    QStringList names;
    for (const QString &path : batch.existing.mid(0, kMostNamedFilms))
        names += QFileInfo(path).fileName();
    if (there > kMostNamedFilms)
        names += QStringLiteral("…");
    m_dialogs.ask(
        this,
        {tr("Films That Are There Already"), tr("%n of the films are there already.", nullptr, there),
         names.join(QLatin1Char('\n')), tr("&Replace Them"), tr("&Cancel"), tr("&Keep Both")},
        [this, batch] { queueFilms(batch); },
        [this] {
            if (const auto beside = m_form->batchBeside())
                queueFilms(*beside);
        });
}

void RenderDialog::queueFilms(const BatchPreview &batch)
{
    if (!m_form->preview())
        return;
    Q_EMIT renderStarted(form());
    const render::RenderConfig config = m_form->preview()->config;
    holdQueue();
    follow(m_renders.queue(batch.films, config, form().afterwards).front());
}

void RenderDialog::showRows()
{
    const render::DataRows *rows = m_form->rows();
    m_rows->setVisible(rows && !m_job);
    if (!rows)
        return;
    QStringList paths;
    if (m_form->batch()) {
        for (const render::RenderRequest &film : m_form->batch()->films)
            paths += film.outputPath;
    }
    m_rows->show(*rows, paths, m_form->batch() ? m_form->batch()->existing : QStringList());
}

/// As high as the form is, where the screen has room for that.
void RenderDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !testAttribute(Qt::WA_Resized)) {
        const QMargins around = layout()->contentsMargins();
        const int wanted = m_form->heightWanted(kFormWidth) + around.top() + around.bottom() + kSpare;
        const int room = screen()->availableGeometry().height() * kScreenPercent / 100;
        resize(kUsualSize.width(), std::min(std::max(wanted, kUsualSize.height()), room));
    }
    QDialog::showEvent(event);
}

std::optional<int> RenderDialog::batchOf(int id) const
{
    const std::optional<BatchPlace> &place = m_renders.record(id).place;
    return place ? std::optional(place->batch) : std::nullopt;
}

bool RenderDialog::isLastOfBatch() const
{
    const auto films = m_renders.model().batch(*batchOf(*m_job));
    return std::all_of(films.begin(), films.end(),
                       [](const RenderRecord *film) { return film->outcome.has_value(); });
}

/// Films of a batch come one after the other.
void RenderDialog::followNext(int id)
{
    if (m_job && *m_job != id && !m_isAlone && batchOf(id) && batchOf(id) == batchOf(*m_job))
        followJob(id);
}

void RenderDialog::copyCommandLine()
{
    if (!m_form->preview())
        return;
    QGuiApplication::clipboard()->setText(renderCommandLine(m_form->preview()->request,
                                                            m_form->preview()->config, m_input.film.frameRate,
                                                            m_form->form().dataFile));
}

void RenderDialog::followJob(int id)
{
    m_job = id;
    m_isAlone = false;
    if (m_renders.record(id).isRunning())
        showProgress();
    else
        showResult();
}

void RenderDialog::showJob(int id)
{
    if (!m_renders.record(id).outcome)
        return followJob(id);
    m_job = id;
    m_isAlone = true;
    m_result->show(m_renders.record(id));
    showEnd();
}

void RenderDialog::showForm()
{
    m_job.reset();
    m_form->review();
    m_pages->setCurrentWidget(m_form);
    showRows();
    showStill();
}

void RenderDialog::showProgress()
{
    m_progress->show(m_renders.record(*m_job));
    m_progress->showElapsed(m_renders.record(*m_job).elapsedMs());
    m_ticking->start();
    m_pages->setCurrentWidget(m_progress);
    m_rows->hide();
    m_progress->setFocus();
    showStill();
}

void RenderDialog::showResult()
{
    if (const auto batch = batchOf(*m_job))
        m_result->show(m_renders.model().batch(*batch));
    else
        m_result->show(m_renders.record(*m_job));
    showEnd();
}

void RenderDialog::showEnd()
{
    m_ticking->stop();
    m_rows->hide();
    m_result->setCanGoBack(isOfThisFilm(*m_job));
    m_pages->setCurrentWidget(m_result);
    showStill();
}

/// The form asks for the film that is open, whatever has been rendered before.
bool RenderDialog::isOfThisFilm(int id) const
{
    const render::RenderRequest &request = m_renders.record(id).request;
    return request.projectFolder == m_input.film.projectFolder && request.entry == m_input.film.entry;
}

void RenderDialog::showStill()
{
    const bool hasOwn = m_job && !m_renders.record(*m_job).still.isNull();
    const bool isRunning = m_job && m_renders.record(*m_job).isRunning();
    const bool isOther = m_job && !hasOwn && !isOfThisFilm(*m_job);
    m_still->setPlaceholder(isRunning ? tr("The first frame is on its way") : tr("No picture of this frame"));
    m_still->setImage(hasOwn ? m_renders.record(*m_job).still : isOther ? QImage() : m_input.still);
    if (isOther)
        return m_still->setCaption({});
    const FrameIndex frame = hasOwn ? m_renders.record(*m_job).stillFrame : m_input.film.playhead;
    const FrameRate rate = hasOwn ? m_renders.record(*m_job).request.frameRate : m_input.film.frameRate;
    m_still->setCaption(tr("Frame %1 · %2").arg(frame.value).arg(formatTime(frame, rate, TimeStyle::Clock)));
}

} // namespace muto::ui
