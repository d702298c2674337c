#include "app/lint_command.h"

#include <CLI/CLI.hpp>

#include <string>

namespace muto::app {

Result<std::variant<LintCommand, HelpRequest>> parseLintCommand(const QStringList &arguments)
{
    using Parsed = std::variant<LintCommand, HelpRequest>;
    LintCommand command;
    std::string project = ".";
    std::string entry;
    CLI::App app("Looks for problems in the pages of a project, without rendering it.", "mutoscope lint");
    app.add_option("PROJECT", project, "Project folder or HTML file (default: the folder one is in)");
    app.add_option("-c,--composition", entry, "HTML file inside the project (default: index.html)");
    app.add_flag("--strict-all", command.strictAll, "Fail on warnings as well");
    app.add_flag("--json", command.json, "Report as one JSON object");
    auto *quiet = app.add_flag("--quiet", command.quiet, "Say nothing but errors");
    app.add_flag("--verbose", command.verbose, "List what is only worth a note, too")->excludes(quiet);
    const auto help = readArguments(app, arguments);
    if (!help)
        return fail(help.error());
    if (*help)
        return Parsed(**help);
    command.project = QString::fromLocal8Bit(project.c_str());
    command.entry = QString::fromLocal8Bit(entry.c_str());
    return Parsed(std::move(command));
}

} // namespace muto::app
