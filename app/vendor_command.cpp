#include "app/vendor_command.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace muto::app {

namespace {

/// CLI11 takes its arguments in reverse.
std::vector<std::string> reversed(const QStringList &arguments)
{
    std::vector<std::string> list;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        list.push_back(argument->toLocal8Bit().toStdString());
    return list;
}

} // namespace

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
    try {
        app.parse(reversed(arguments));
    } catch (const CLI::CallForHelp &) {
        return Parsed(HelpRequest{QString::fromStdString(app.help())});
    } catch (const CLI::ParseError &error) {
        return fail(ErrorKind::Usage, QString::fromStdString(error.what()),
                    QStringLiteral("See mutoscope vendor --help."));
    }
    command.project = QString::fromLocal8Bit(project.c_str());
    command.entry = QString::fromLocal8Bit(entry.c_str());
    return Parsed(std::move(command));
}

} // namespace muto::app
