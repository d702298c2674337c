#pragma once

#include "app/command_line.h"

#include <QCoreApplication>

#include <variant>

namespace muto::app {

/// What has to be settled before the application object of a face without windows: who it is, and that it
/// speaks English.
void prepareCommand();

/// Says on standard error what is wrong with the arguments; returns the exit code.
int tellUsage(const Error &error);

/// Prints a text that was asked for; returns the exit code.
int tellHelp(const HelpRequest &help);

/// A face of the program without windows, from the arguments after its word to its exit code: `parse` makes
/// sense of them, and `run` does what they ask for. For main().
template<typename Command>
int commandMain(int argc, char **argv, const QStringList &arguments,
                Result<Parsed<Command>> (*parse)(const QStringList &), int (*run)(const Command &))
{
    prepareCommand();
    QCoreApplication application(argc, argv);
    const Result<Parsed<Command>> parsed = parse(arguments);
    if (!parsed)
        return tellUsage(parsed.error());
    if (const auto *help = std::get_if<HelpRequest>(&*parsed))
        return tellHelp(*help);
    return run(std::get<Command>(*parsed));
}

} // namespace muto::app
