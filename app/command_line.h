#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace muto::app {

/// A text that was asked for with --help.
struct HelpRequest
{
    QString text;
};

/// What arguments come to.
template<typename Command>
using Parsed = std::variant<Command, HelpRequest>;

/// The film a command is about, as typed.
struct FilmArguments
{
    std::string project;
    std::string entry; ///< Empty: the usual one.
};

/// Describes PROJECT and --composition. Without a default the project must be named.
void describeFilm(CLI::App &app, FilmArguments &film, const std::string &defaultProject = {});

/// Describes --json and --quiet. `asJson` is what a program is told in.
CLI::Option *describeReport(CLI::App &app, bool &json, bool &quiet,
                            const std::string &asJson = "JSON, one object a line");

/// Text as the terminal has it.
QString localText(const std::string &text);

/// Lets the options of `app` take their values from `arguments`; answers with its help if that was asked for.
/// Fails with ErrorKind::Usage.
Result<std::optional<HelpRequest>> readArguments(CLI::App &app, const QStringList &arguments);

/// Likewise, and answers with what `make` makes of the values: a Result<Command>.
template<typename Make>
auto parseArguments(CLI::App &app, const QStringList &arguments, const Make &make)
    -> Result<Parsed<typename decltype(make())::value_type>>
{
    using Command = typename decltype(make())::value_type;
    const auto help = readArguments(app, arguments);
    if (!help)
        return fail(help.error());
    if (*help)
        return Parsed<Command>(**help);
    return make().map([](Command command) { return Parsed<Command>(std::move(command)); });
}

} // namespace muto::app
