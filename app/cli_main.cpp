#include "app/cli_main.h"

#include "app/bootstrap.h"
#include "app/cli_report.h"
#include "app/command_main.h"
#include "app/exit_codes.h"
#include "app/film_problems.h"
#include "app/project_issues.h"
#include "app/render_batch.h"
#include "app/render_command.h"
#include "app/render_setup.h"
#include "app/render_variables.h"
#include "app/termination_signals.h"
#include "core/base/atomic_file.h"
#include "core/base/logging.h"
#include "core/media/media_logging.h"
#include "core/render/engine_config.h"
#include "core/render/render_job.h"
#include "core/settings/configuration.h"
#include "core/settings/qsettings_store.h"
#include "core/settings/settings.h"
#include "ui/support/sleep_lock.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace muto::app {

namespace {

LogVerbosity verbosityOf(const RenderCommand &command)
{
    if (command.quiet)
        return LogVerbosity::Quiet;
    return command.verbose ? LogVerbosity::Verbose : LogVerbosity::Normal;
}

Result<render::RenderConfig> resolveConfig(const RenderCommand &command)
{
    const settings::Settings stored(std::make_unique<settings::QSettingsStore>());
    const auto configuration = settings::resolveEngineConfiguration(
        {command.streaming, command.streamingMaxDuration, command.limiter, command.loudness, command.surface},
        QProcessEnvironment::systemEnvironment(), settings::storedEngineOptions(stored));
    if (!configuration)
        return fail(configuration.error());
    render::RenderConfig config = render::renderConfig(*configuration);
    config.lowMemory = command.lowMemory;
    return config;
}

bool isStrictAboutVariables(const RenderCommand &command)
{
    return command.strict || command.strictAll || command.strictVariables;
}

/// The values that were given. Where they must fit, they are judged before a page is opened; otherwise the
/// page itself says which of them do not.
Result<QJsonObject> heedVariables(const RenderCommand &command, const composition::ReadComposition &read)
{
    auto values = givenVariables(command);
    if (!values || !isStrictAboutVariables(command))
        return values;
    const QStringList problems = composition::checkVariables(read.variables, *values);
    if (problems.isEmpty())
        return values;
    return fail(
        ErrorKind::Composition,
        QStringLiteral("%1 value(s) do not fit the variables of the composition").arg(problems.size()),
        problems.join(QLatin1Char('\n')));
}

/// Tells what is wrong with the film: what its reader passed over, and what the linter calls an error (or
/// warns of, where that counts). Fails where the command wants no film of such a composition.
Result<> heedProblems(const RenderCommand &command, const composition::ProjectLocation &location,
                      const composition::ReadComposition &read, CliReport &report)
{
    const FilmProblems problems = filmProblems(read.issues, issuesOfFilm(location), lintGateOf(command));
    for (const composition::Issue &issue : problems.passedOver)
        report.issue(issue);
    for (const composition::LintIssue &issue : problems.linted)
        report.problem(issue);
    return judgeProblems(problems, command, location.entry);
}

/// What is to be rendered: one film, or the films of a batch.
struct Work
{
    render::RenderRequest film;
    std::optional<Batch> batch;
};

Result<Work> readProject(const RenderCommand &command, CliReport &report)
{
    const auto location = composition::locateProject(command.project, command.entry);
    if (!location)
        return fail(location.error());
    const auto read = composition::loadComposition(*location);
    if (!read)
        return fail(read.error());
    if (const auto heeded = heedProblems(command, *location, *read, report); !heeded)
        return fail(heeded.error());
    const auto variables = heedVariables(command, *read);
    if (!variables)
        return fail(variables.error());
    const QDateTime now = QDateTime::currentDateTime();
    Work work;
    work.film = renderRequest(command, *location, read->composition, now);
    work.film.variables = *variables;
    if (command.batch.isEmpty())
        return work;
    auto batch = readBatch(command, *location, work.film, read->variables, now);
    if (!batch)
        return fail(batch.error());
    work.batch = std::move(*batch);
    return work;
}

/// Runs a job to its end, telling how it goes.
render::RenderOutcome runJob(const render::RenderRequest &request, const render::RenderConfig &config,
                             TerminationSignals &termination, CliReport &report)
{
    render::RenderJob job(request, config, workerCommand());
    render::RenderOutcome ended;
    QEventLoop loop;
    QObject::connect(&termination, &TerminationSignals::received, &job, &render::RenderJob::cancel);
    QObject::connect(&job, &render::RenderJob::planned, &job, [&](const auto &plan) { report.plan(plan); });
    QObject::connect(&job, &render::RenderJob::progressed, &job,
                     [&](const auto &progress) { report.progress(progress); });
    QObject::connect(&job, &render::RenderJob::logged, &job, [&](const auto &entry) { report.log(entry); });
    QObject::connect(&job, &render::RenderJob::warned, &job,
                     [&](const auto &warning) { report.warning(warning); });
    QObject::connect(&job, &render::RenderJob::finished, &job, [&](const render::RenderOutcome &outcome) {
        ended = outcome;
        loop.quit();
    });
    job.start();
    loop.exec();
    return ended;
}

/// Says how a film went; returns the exit code.
int tell(const render::RenderOutcome &outcome, CliReport &report)
{
    using Kind = render::RenderOutcome::Kind;
    if (outcome.kind == Kind::Cancelled) {
        report.cancelled();
        return kExitCancelled;
    }
    if (outcome.kind == Kind::Failed) {
        const Error error = outcome.error.value_or(Error());
        report.error(error);
        return exitCodeOf(error.kind);
    }
    report.done(outcome.report);
    return kExitDone;
}

BatchRow rowOf(const render::RenderOutcome &outcome)
{
    using Kind = render::RenderOutcome::Kind;
    if (outcome.kind == Kind::Cancelled)
        return {BatchRow::State::Cancelled, {}, {}};
    if (outcome.kind == Kind::Failed)
        return {BatchRow::State::Failed, {}, outcome.error.value_or(Error())};
    return {BatchRow::State::Done, outcome.report, {}};
}

/// A row that must fit and does not is not rendered.
std::optional<Error> refusalOf(const render::DataRow &row, const RenderCommand &command)
{
    if (row.problems.isEmpty() || !isStrictAboutVariables(command))
        return std::nullopt;
    return Error{ErrorKind::Composition, QStringLiteral("Its values do not fit the variables"),
                 row.problems.join(QLatin1Char('\n'))};
}

BatchRow runRow(const Batch &batch, std::size_t index, const RenderCommand &command,
                const render::RenderConfig &config, TerminationSignals &termination, CliReport &report)
{
    const render::DataRow &row = batch.table.rows[index];
    report.row(int(index) + 1, int(batch.films.size()), batch.films[index].outputPath);
    if (const auto refusal = refusalOf(row, command)) {
        report.error(*refusal);
        return {BatchRow::State::Failed, {}, *refusal};
    }
    for (const QString &problem : row.problems)
        report.warning(problem);
    const render::RenderOutcome outcome = runJob(batch.films[index], config, termination, report);
    tell(outcome, report);
    return rowOf(outcome);
}

void keepManifest(const Batch &batch, const std::vector<BatchRow> &rows, CliReport &report)
{
    const QByteArray text = QJsonDocument(batchManifest(batch, rows)).toJson();
    if (const auto written = AtomicFile::write(batch.manifestPath, text); !written)
        report.warning(written.error().message);
}

/// The films one after the other: one that fails does not keep the others. The manifest is kept after each,
/// so that it is there whatever happens.
int runBatch(const Batch &batch, const RenderCommand &command, const render::RenderConfig &config,
             TerminationSignals &termination, CliReport &report)
{
    for (const QString &column : batch.table.unknown)
        report.warning(QStringLiteral("The composition has no variable called %1").arg(column));
    std::vector<BatchRow> rows(batch.films.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = runRow(batch, i, command, config, termination, report);
        keepManifest(batch, rows, report);
        const bool failed = rows[i].state == BatchRow::State::Failed;
        if (rows[i].state == BatchRow::State::Cancelled || (failed && command.batchFailFast))
            break;
    }
    report.batchDone(batchSummary(rows), batchManifest(batch, rows));
    return batchExitCode(rows);
}

int run(const RenderCommand &command)
{
    CliReport report(CliReport::chooseStyle(command.json, command.quiet));
    installLogging(verbosityOf(command), report.logLinePrefix());
    media::installMediaLogging();
    warnAboutRoot();
    const auto giveUp = [&report](const Error &error) {
        report.error(error);
        return exitCodeOf(error.kind);
    };
    const auto config = resolveConfig(command);
    if (!config)
        return giveUp(config.error());
    const auto work = readProject(command, report);
    if (!work)
        return giveUp(work.error());
    TerminationSignals termination;
    ui::SleepLock awake;
    awake.take(QStringLiteral("A film is being rendered"));
    return work->batch ? runBatch(*work->batch, command, *config, termination, report)
                       : tell(runJob(work->film, *config, termination, report), report);
}

} // namespace

int cliMain(int argc, char **argv, const RenderMode &mode)
{
    return commandMain(argc, argv, mode.arguments, parseRenderCommand, run);
}

} // namespace muto::app
