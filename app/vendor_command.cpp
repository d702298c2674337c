#include "app/vendor_command.h"

#include <CLI/CLI.hpp>

#include <string>

namespace muto::app {

Result<std::variant<VendorCommand, HelpRequest>> parseVendorCommand(const QStringList &arguments)
{
    using Parsed = std::variant<VendorCommand, HelpRequest>;
    VendorCommand command;
    std::string project;
    std::string entry;
    CLI::App app("Fetches what a composition uses of the web into the vendor folder of its project.",
                 "mutoscope vendor");
    app.add_option("PROJECT", project, "Project folder or HTML file")->required();
    app.add_option("-c,--composition", entry, "HTML file inside the project (default: index.html)");
    app.add_flag("--check", command.checkOnly, "Verify what has been vendored, without the network");
    app.add_flag("--json", command.json, "Report as JSON, one object a line");
    app.add_flag("--quiet", command.quiet, "Say nothing but errors");
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
