#include "app/app_mode.h"

#include "app/exit_codes.h"

#include <optional>

namespace muto::app {

namespace {

QString helpText()
{
    return QStringLiteral(
        "Mutoscope turns HTML, CSS and JavaScript into film.\n"
        "\n"
        "  mutoscope [PROJECT]            open the editor, on a project folder or HTML file\n"
        "  mutoscope --new                open the editor and ask what to make\n"
        "  mutoscope --verbose [PROJECT]  the same as without, and say what Chromium and the encoder say\n"
        "  mutoscope render PROJECT …     make a film without opening a window\n"
        "  mutoscope render --help        what a render can be told\n"
        "  mutoscope vendor PROJECT       fetch what it uses of the web, to render offline\n"
        "  mutoscope lint [PROJECT]       list what is wrong with it\n"
        "  mutoscope --version            print the version\n");
}

/// `--capture-worker --surface gl|software SOCKET|--probe`; nothing else, because only we ourselves write it.
std::optional<WorkerMode> workerMode(const QStringList &arguments)
{
    const bool isWorker = arguments.size() == 4 && arguments[0] == QLatin1String("--capture-worker") &&
                          arguments[1] == QLatin1String("--surface");
    if (!isWorker)
        return std::nullopt;
    const QString socketName = arguments[3] == QLatin1String("--probe") ? QString() : arguments[3];
    const auto surface = worker::surfaceFromName(arguments[2]);
    return surface ? std::optional(WorkerMode{*surface, socketName}) : std::nullopt;
}

bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(QLatin1Char('-'));
}

/// What opens the editor; nothing for anything else. `--verbose` may stand before it.
std::optional<GuiMode> guiMode(QStringList arguments)
{
    GuiMode mode;
    if (!arguments.isEmpty() && arguments.first() == QLatin1String("--verbose")) {
        mode.isVerbose = true;
        arguments.removeFirst();
    }
    if (arguments.size() > 1)
        return std::nullopt;
    mode.asksForNewProject = arguments.value(0) == QLatin1String("--new");
    if (!mode.asksForNewProject)
        mode.path = arguments.value(0);
    if (isOption(mode.path))
        return std::nullopt;
    return mode;
}

} // namespace

AppMode chooseMode(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1String("render"))
        return RenderMode{arguments.mid(1)};
    if (first == QLatin1String("vendor"))
        return VendorMode{arguments.mid(1)};
    if (first == QLatin1String("lint"))
        return LintMode{arguments.mid(1)};
    if (const auto worker = workerMode(arguments))
        return *worker;
    if (first == QLatin1String("--version") || first == QLatin1String("-V"))
        return PrintMode{QStringLiteral("mutoscope " MUTO_VERSION "\n")};
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return PrintMode{helpText()};
    if (const auto gui = guiMode(arguments))
        return *gui;
    const bool isKnown = first == QLatin1String("--verbose");
    const QString named = isKnown ? arguments.value(1) : first;
    if (isOption(named))
        return PrintMode{QStringLiteral("Unknown option %1\n\n").arg(named) + helpText(), kExitUsage};
    return PrintMode{QStringLiteral("Only one project can be opened at a time\n\n") + helpText(), kExitUsage};
}

} // namespace muto::app
