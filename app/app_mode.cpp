#include "app/app_mode.h"

#include "app/exit_codes.h"

namespace muto::app {

namespace {

QString helpText()
{
    return QStringLiteral(
        "Mutoscope turns HTML, CSS and JavaScript into film.\n"
        "\n"
        "  mutoscope [PROJECT]            open the editor, on a project folder or HTML file\n"
        "  mutoscope render PROJECT …     make a film without opening a window\n"
        "  mutoscope render --help        what a render can be told\n"
        "  mutoscope vendor PROJECT       fetch what it uses of the web, to render offline\n"
        "  mutoscope --version            print the version\n");
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
    if (first == QLatin1String("--capture-worker") && arguments.size() == 2)
        return WorkerMode{arguments.at(1)};
    if (first == QLatin1String("--version") || first == QLatin1String("-V"))
        return PrintMode{QStringLiteral("mutoscope " MUTO_VERSION "\n")};
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return PrintMode{helpText()};
    if (isOption(first))
        return PrintMode{QStringLiteral("Unknown option %1\n\n").arg(first) + helpText(), kExitUsage};
    if (arguments.size() > 1)
        return PrintMode{QStringLiteral("Only one project can be opened at a time\n\n") + helpText(),
                         kExitUsage};
    return GuiMode{first};
}

} // namespace muto::app
