#include "app/app_mode.h"
#include "app/cli_main.h"
#include "app/gui_main.h"
#include "app/lint_main.h"
#include "app/vendor_main.h"
#include "app/worker_main.h"

#include <QString>
#include <QStringList>

#include <cstdio>

using namespace muto::app;

namespace {

int print(const PrintMode &mode)
{
    std::fputs(mode.text.toLocal8Bit().constData(), mode.exitCode == 0 ? stdout : stderr);
    return mode.exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);

    const AppMode mode = chooseMode(arguments);
    if (const auto *worker = std::get_if<WorkerMode>(&mode))
        return workerMain(argc, argv, *worker);
    if (const auto *render = std::get_if<RenderMode>(&mode))
        return cliMain(argc, argv, *render);
    if (const auto *vendor = std::get_if<VendorMode>(&mode))
        return vendorMain(argc, argv, *vendor);
    if (const auto *lint = std::get_if<LintMode>(&mode))
        return lintMain(argc, argv, *lint);
    if (const auto *printing = std::get_if<PrintMode>(&mode))
        return print(*printing);
    return guiMain(argc, argv, std::get<GuiMode>(mode));
}
