#include "app/command_line.h"

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

void describeFilm(CLI::App &app, FilmArguments &film, const std::string &defaultProject)
{
    film.project = defaultProject;
    const bool isRequired = defaultProject.empty();
    app.add_option("PROJECT", film.project,
                   isRequired ? "Project folder or HTML file"
                              : "Project folder or HTML file (default: the folder one is in)")
        ->required(isRequired);
    app.add_option("-c,--composition", film.entry, "HTML file inside the project (default: index.html)");
}

CLI::Option *describeReport(CLI::App &app, bool &json, bool &quiet, const std::string &asJson)
{
    app.add_flag("--json", json, "Report as " + asJson);
    return app.add_flag("--quiet", quiet, "Say nothing but errors");
}

QString localText(const std::string &text)
{
    return QString::fromLocal8Bit(text.c_str());
}

Result<std::optional<HelpRequest>> readArguments(CLI::App &app, const QStringList &arguments)
{
    try {
        app.parse(reversed(arguments));
    } catch (const CLI::CallForHelp &) {
        return HelpRequest{QString::fromStdString(app.help())};
    } catch (const CLI::ParseError &error) {
        return fail(ErrorKind::Usage, QString::fromStdString(error.what()),
                    QStringLiteral("See %1 --help.").arg(QString::fromStdString(app.get_name())));
    }
    return std::nullopt;
}

} // namespace muto::app
