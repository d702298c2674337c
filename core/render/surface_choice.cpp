#include "core/render/surface_choice.h"

#include "core/render/rendering_words.h"

namespace muto::render {

namespace {

constexpr double kClearly = 0.8;

QString milliseconds(double seconds)
{
    return QString::number(seconds * 1000, 'f', 1) + QStringLiteral(" ms");
}

} // namespace

WebGlNeed webGlNeedFromName(const QString &name)
{
    if (name == QLatin1String("yes"))
        return WebGlNeed::Yes;
    return name == QLatin1String("likely") ? WebGlNeed::Likely : WebGlNeed::No;
}

bool isWorthATrial(const worker::GlRenderer &renderer, std::int64_t frames, bool stateful)
{
    return renderer.isHardware() && frames >= kFewestFramesForATrial && !stateful;
}

SurfaceChoice fasterSurface(double softwareSeconds, double glSeconds, const worker::GlRenderer &renderer)
{
    const QString times = QStringLiteral("a frame takes %1 by the processor and %2 by %3")
                              .arg(milliseconds(softwareSeconds), milliseconds(glSeconds), renderer.name);
    if (glSeconds > 0 && glSeconds < kClearly * softwareSeconds)
        return {worker::Surface::Gl, times, renderer};
    return {worker::Surface::Software, times, {}};
}

Error cannotDrawWithGl(const QString &entry, bool isWish, const QString &why)
{
    const QString reason = why.endsWith(QLatin1Char('.')) ? why.chopped(1) : why;
    if (isWish)
        return {
            ErrorKind::WebGl, RenderingWords::tr("Cannot draw %1 with OpenGL: %2").arg(entry, reason),
            RenderingWords::tr("Choose the software surface, or render on a desktop or under a virtual one: "
                               "xvfb-run -a mutoscope render …")};
    return {
        ErrorKind::WebGl,
        RenderingWords::tr("%1 draws with WebGL, which needs OpenGL, and there is none here: %2")
            .arg(entry, reason),
        RenderingWords::tr("Render it on a desktop, or under a virtual one: xvfb-run -a mutoscope render …\n"
                           "With --surface software it is rendered all the same, without what WebGL draws.")};
}

Error askedTooLate(const Error &error)
{
    return {
        error.kind, error.message,
        RenderingWords::tr("Nothing in the page showed that it would. Render it with --surface gl, or with "
                           "--surface software to go on without.")};
}

} // namespace muto::render
