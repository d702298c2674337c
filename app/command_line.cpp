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
