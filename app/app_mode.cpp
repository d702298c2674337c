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
        "  mutoscope render PROJECT …     make a film without opening a window\n"
        "  mutoscope render --help        what a render can be told\n"
        "  mutoscope vendor PROJECT       fetch what it uses of the web, to render offline\n"
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

} // namespace

AppMode chooseMode(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return GuiMode{};
    const QString &first = arguments.first();
    if (first == QLatin1String("render"))
        return RenderMode{arguments.mid(1)};
    if (first == QLatin1String("vendor"))
        return VendorMode{arguments.mid(1)};
    if (const auto worker = workerMode(arguments))
        return *worker;
    if (first == QLatin1String("--version") || first == QLatin1String("-V"))
        return PrintMode{QStringLiteral("mutoscope " MUTO_VERSION "\n")};
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return PrintMode{helpText()};
    if (first == QLatin1String("--new") && arguments.size() == 1)
        return GuiMode{{}, true};
    if (isOption(first))
        return PrintMode{QStringLiteral("Unknown option %1\n\n").arg(first) + helpText(), kExitUsage};
    if (arguments.size() > 1)
        return PrintMode{QStringLiteral("Only one project can be opened at a time\n\n") + helpText(),
                         kExitUsage};
    return GuiMode{first, false};
}

} // namespace muto::app
