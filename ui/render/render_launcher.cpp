#include "ui/render/render_launcher.h"

#include "core/render/engine_config.h"
#include "core/settings/configuration.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/render/form_of_request.h"
#include "ui/render/render_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace muto::ui {

namespace keys = settings::keys;

/// What the dialog begins with, other than the usual form.
struct RenderLauncher::Beginning
{
    std::optional<int> job = {};
    std::optional<RenderForm> form = {};
};

RenderLauncher::RenderLauncher(settings::Settings &settings, RenderController &renders, Dialogs &dialogs,
                               QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_renders(renders)
    , m_dialogs(dialogs)
    , m_window(window)
{
    new AfterRender(renders, this);
}

void RenderLauncher::open(const FilmFacts &film, const QImage &still)
{
    open(film, still, Beginning());
}

void RenderLauncher::setIssues(const FilmIssues &issues)
{
    m_issues = issues;
    if (m_dialog)
        m_dialog->setIssues(issues);
}

void RenderLauncher::openJob(int id, const FilmFacts &film, const QImage &still)
{
    if (m_dialog)
        m_dialog->showJob(id);
    open(film, still, Beginning{id});
}

void RenderLauncher::openAgain(int id, FilmFacts film, const QImage &still)
{
    if (!m_renders.model().contains(id)) // it was removed while its composition was opened
        return open(film, still);
    const RenderRecord &record = m_renders.record(id);
    if (record.request.projectFolder != film.projectFolder || record.request.entry != film.entry)
        return open(film, still);
    film.variables = record.request.variables;
    RenderForm form = formOf(record.request, record.config, film);
    form.afterwards = record.afterwards;
    open(film, still, {{}, form});
}

void RenderLauncher::open(const FilmFacts &film, const QImage &still, const Beginning &beginning)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const render::RenderConfig config = engineConfig(m_settings);
    const RenderPresets presets = presetsFrom(m_settings.get(keys::render::presets));
    m_dialog = new RenderDialog({film, still, config, beginning.form.value_or(formFor(film, config)), presets,
                                 beginning.job, m_issues},
                                m_renders, m_dialogs, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RenderDialog::renderStarted, this,
            [this, film](const RenderForm &form) { remember(film, form); });
    connect(m_dialog, &RenderDialog::problemsRequested, this, &RenderLauncher::problemsRequested);
    connect(m_dialog, &RenderDialog::presetsChanged, this,
            [this](const RenderPresets &own) { m_settings.set(keys::render::presets, storedPresets(own)); });
    m_dialog->open();
    Q_EMIT opened(m_dialog);
}

RenderForm RenderLauncher::formFor(const FilmFacts &film, const render::RenderConfig &config) const
{
    RenderForm form;
    if (m_last && m_lastProject == film.projectFolder) {
        form = *m_last;
    } else {
        form.size = sizeFromName(m_settings.get(keys::render::size));
        form.frameRate = m_settings.get(keys::render::frameRate);
        form.format = render::formatFromName(m_settings.get(keys::render::format)).value_or(form.format);
        form.keepBackground = m_settings.get(keys::render::keepBackground);
        form.quality =
            media::qualityFromName(m_settings.get(keys::render::quality)).value_or(media::Quality::Standard);
        if (const int workers = m_settings.get(keys::render::workers); workers > 0)
            form.workers = workers;
        form.streaming = config.enableStreamingEncode;
        form.streamingMaximum = config.streamingEncodeMaxDurationSeconds;
        form.surface = config.surface;
        form.lowMemory = m_settings.get(keys::render::lowMemory);
        form.afterwards = afterwardsFromName(m_settings.get(keys::render::afterwards));
        form.strict = m_settings.get(keys::render::strict);
        form.strictAll = m_settings.get(keys::render::strictAll);
    }
    const QString last = m_settings.get(keys::render::lastDestination);
    const QString folder = QFileInfo(last).isDir() ? last : usualFolder(film);
    form.destination = proposedDestination(film, folder, form.format, m_renders.underWay());
    if (film.workArea)
        form.range = RangeChoice::Marks;
    else if (form.range == RangeChoice::Marks || form.range == RangeChoice::Points)
        form.range = RangeChoice::Whole;
    return form;
}

void RenderLauncher::remember(const FilmFacts &film, const RenderForm &form)
{
    m_last = form;
    m_lastProject = film.projectFolder;
    m_settings.set(keys::render::size, sizeName(form.size));
    m_settings.set(keys::render::frameRate,
                   form.frameRate == film.frameRate.toString() ? QString() : form.frameRate);
    m_settings.set(keys::render::format, render::formatName(form.format));
    m_settings.set(keys::render::keepBackground, form.keepBackground);
    m_settings.set(keys::render::quality, media::qualityName(form.quality));
    m_settings.set(keys::render::lowMemory, form.lowMemory);
    m_settings.set(keys::render::strict, form.strict);
    m_settings.set(keys::render::strictAll, form.strictAll);
    m_settings.set(keys::render::afterwards, afterwardsName(form.afterwards));
    const QString folder = QFileInfo(QDir::fromNativeSeparators(form.destination)).absolutePath();
    // The usual folder differs from project to project, so it is not worth remembering.
    m_settings.set(keys::render::lastDestination, folder == usualFolder(film) ? QString() : folder);
}

render::RenderConfig engineConfig(const settings::Settings &settings)
{
    const auto stored = settings::storedEngineOptions(settings);
    // The program refused to start if the environment makes no sense, so this fails only for one changed
    // since.
    const auto engine =
        settings::resolveEngineConfiguration({}, QProcessEnvironment::systemEnvironment(), stored)
            .or_else([&](const Error &) { return settings::resolveEngineConfiguration({}, {}, stored); });
    return engine ? render::renderConfig(*engine) : render::RenderConfig();
}

} // namespace muto::ui
