#include "app/cli_main.h"

#include "app/bootstrap.h"
#include "app/cli_report.h"
#include "app/exit_codes.h"
#include "app/render_command.h"
#include "app/render_setup.h"
#include "app/render_variables.h"
#include "app/termination_signals.h"
#include "app/translations.h"
#include "core/base/logging.h"
#include "core/media/media_logging.h"
#include "core/render/engine_config.h"
#include "core/render/render_job.h"
#include "core/settings/configuration.h"
#include "core/settings/qsettings_store.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
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
    return render::renderConfig(*configuration);
}

/// The values that were given. Where they must fit, they are judged before a page is opened; otherwise the
/// page itself says which of them do not.
Result<QJsonObject> heedVariables(const RenderCommand &command, const composition::ReadComposition &read)
{
    auto values = givenVariables(command);
    if (!values || !(command.strict || command.strictVariables))
        return values;
    const QStringList problems = composition::checkVariables(read.variables, *values);
    if (problems.isEmpty())
        return values;
    return fail(
        ErrorKind::Composition,
        QStringLiteral("%1 value(s) do not fit the variables of the composition").arg(problems.size()),
        problems.join(QLatin1Char('\n')));
}

Result<render::RenderRequest> readProject(const RenderCommand &command, CliReport &report)
{
    const auto location = composition::locateProject(command.project, command.entry);
    if (!location)
        return fail(location.error());
    const auto read = composition::loadComposition(*location);
    if (!read)
        return fail(read.error());
    for (const composition::Issue &issue : read->issues)
        report.issue(issue);
    if (command.strict && !read->issues.empty())
        return fail(ErrorKind::Composition,
                    QStringLiteral("%1 has %2 problem(s), and --strict was given")
                        .arg(location->entry, QString::number(read->issues.size())),
                    QStringLiteral("Mend them, or render without --strict."));
    const auto variables = heedVariables(command, *read);
    if (!variables)
        return fail(variables.error());
    auto request = renderRequest(command, *location, read->composition, QDateTime::currentDateTime());
    request.variables = *variables;
    return request;
}

/// Runs the job to its end and tells how it went; returns the exit code.
int runJob(const render::RenderRequest &request, const render::RenderConfig &config, CliReport &report)
{
    using Kind = render::RenderOutcome::Kind;
    render::RenderJob job(request, config, workerCommand());
    TerminationSignals termination;
    int exitCode = kExitFailed;
    QObject::connect(&termination, &TerminationSignals::received, &job, &render::RenderJob::cancel);
    QObject::connect(&job, &render::RenderJob::planned, &job, [&](const auto &plan) { report.plan(plan); });
    QObject::connect(&job, &render::RenderJob::progressed, &job,
                     [&](const auto &progress) { report.progress(progress); });
    QObject::connect(&job, &render::RenderJob::logged, &job, [&](const auto &entry) { report.log(entry); });
    QObject::connect(&job, &render::RenderJob::warned, &job,
                     [&](const auto &warning) { report.warning(warning); });
    QObject::connect(&job, &render::RenderJob::finished, &job, [&](const render::RenderOutcome &outcome) {
        if (outcome.kind == Kind::Cancelled) {
            report.cancelled();
            exitCode = kExitCancelled;
        } else if (outcome.kind == Kind::Failed) {
            report.error(*outcome.error);
            exitCode = exitCodeOf(outcome.error->kind);
        } else {
            report.done(outcome.report);
            exitCode = kExitDone;
        }
        QCoreApplication::quit();
    });
    job.start();
    QCoreApplication::exec();
    return exitCode;
}

} // namespace

int cliMain(int argc, char **argv, const RenderMode &mode)
{
    setIdentity();
    qunsetenv(kLanguageVariable); // a terminal that a window opened has it
    QCoreApplication application(argc, argv);
    const auto parsed = parseRenderCommand(mode.arguments);
    if (!parsed) {
        CliReport(CliReport::Style::Lines).error(parsed.error());
        return kExitUsage;
    }
    if (const auto *help = std::get_if<HelpRequest>(&*parsed)) {
        std::fputs(help->text.toLocal8Bit().constData(), stdout);
        return kExitDone;
    }

    const auto &command = std::get<RenderCommand>(*parsed);
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
    const auto request = readProject(command, report);
    if (!request)
        return giveUp(request.error());
    return runJob(*request, *config, report);
}

} // namespace muto::app
