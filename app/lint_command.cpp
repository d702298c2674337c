#include "app/lint_command.h"

#include <CLI/CLI.hpp>

namespace muto::app {

Result<Parsed<LintCommand>> parseLintCommand(const QStringList &arguments)
{
    LintCommand command;
    FilmArguments film;
    CLI::App app("Looks for problems in the pages of a project, without rendering it.", "mutoscope lint");
    describeFilm(app, film, ".");
    app.add_flag("--strict-all", command.strictAll, "Fail on warnings as well");
    auto *quiet = describeReport(app, command.json, command.quiet, "one JSON object");
    app.add_flag("--verbose", command.verbose, "List what is only worth a note, too")->excludes(quiet);
    return parseArguments(app, arguments, [&]() -> Result<LintCommand> {
        command.project = localText(film.project);
        command.entry = localText(film.entry);
        return command;
    });
}

} // namespace muto::app
