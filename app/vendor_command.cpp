#include "app/vendor_command.h"

#include <CLI/CLI.hpp>

namespace muto::app {

Result<Parsed<VendorCommand>> parseVendorCommand(const QStringList &arguments)
{
    VendorCommand command;
    FilmArguments film;
    CLI::App app("Fetches what a composition uses of the web into the vendor folder of its project.",
                 "mutoscope vendor");
    describeFilm(app, film);
    app.add_flag("--check", command.checkOnly, "Verify what has been vendored, without the network");
    describeReport(app, command.json, command.quiet);
    return parseArguments(app, arguments, [&]() -> Result<VendorCommand> {
        command.project = localText(film.project);
        command.entry = localText(film.entry);
        return command;
    });
}

} // namespace muto::app
