#include "core/worker/worker_command.h"

#include "core/worker/worker_words.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <array>

namespace muto::worker {

namespace {

bool hasOpenGl(const QString &platform)
{
    const QString name = platform.section(QLatin1Char(':'), 0, 0);
    return name == QLatin1String("xcb") || name.startsWith(QLatin1String("wayland")) ||
           name.startsWith(QLatin1String("eglfs"));
}

} // namespace

QString surfaceName(Surface surface)
{
    return surface == Surface::Gl ? QStringLiteral("gl") : QStringLiteral("software");
}

std::optional<Surface> surfaceFromName(const QString &name)
{
    for (const Surface surface : {Surface::Software, Surface::Gl}) {
        if (name == surfaceName(surface))
            return surface;
    }
    return std::nullopt;
}

GlAccess findGlAccess(const QProcessEnvironment &environment)
{
    const QString chosen = environment.value(QStringLiteral("QT_QPA_PLATFORM"));
    if (hasOpenGl(chosen))
        return {chosen, {}};
    if (!environment.value(QStringLiteral("DISPLAY")).isEmpty())
        return {QStringLiteral("xcb"), {}};
    if (!environment.value(QStringLiteral("WAYLAND_DISPLAY")).isEmpty())
        return {QStringLiteral("wayland"), {}};
    return {{}, WorkerWords::tr("There is no display.")};
}

bool GlRenderer::isHardware() const
{
    static constexpr std::array kProcessors = {"llvmpipe", "softpipe",    "swrast",
                                               "SWR",      "SwiftShader", "Software Rasterizer"};
    return std::none_of(kProcessors.begin(), kProcessors.end(), [this](const char *processor) {
        return name.contains(QLatin1String(processor), Qt::CaseInsensitive);
    });
}

QStringList WorkerCommand::argumentsFor(Surface surface, const QString &last) const
{
    return arguments + QStringList{QStringLiteral("--surface"), surfaceName(surface), last};
}

QProcessEnvironment WorkerCommand::environmentFor(Surface surface, QProcessEnvironment inherited) const
{
    inherited.insert(QStringLiteral("QT_QPA_PLATFORM"),
                     surface == Surface::Gl ? gl.platform : QStringLiteral("offscreen"));
    if (surface == Surface::Software) {
        // Qt's offscreen platform takes OpenGL from a display it finds, and then no frame is painted.
        inherited.remove(QStringLiteral("DISPLAY"));
        inherited.remove(QStringLiteral("WAYLAND_DISPLAY"));
    }
    return inherited;
}

} // namespace muto::worker
