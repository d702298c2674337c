#include "app/command_main.h"

#include "app/bootstrap.h"
#include "app/cli_report.h"
#include "app/exit_codes.h"
#include "app/translations.h"

#include <cstdio>

namespace muto::app {

void prepareCommand()
{
    setIdentity();
    qunsetenv(kLanguageVariable); // a terminal that a window opened has it
}

int tellUsage(const Error &error)
{
    CliReport(CliReport::Style::Lines).error(error);
    return kExitUsage;
}

int tellHelp(const HelpRequest &help)
{
    std::fputs(help.text.toLocal8Bit().constData(), stdout);
    return kExitDone;
}

} // namespace muto::app
