#include "core/render/load_order.h"

#include <QRandomGenerator>

namespace muto::render {

frames::PixelFormat capturedPixels(const RenderRequest &request)
{
    const bool isVideoAsUsual = request.format == OutputFormat::Mp4 || request.format == OutputFormat::WebM;
    return isVideoAsUsual && !isTransparent(request) ? frames::PixelFormat::I420 : frames::PixelFormat::Bgra;
}

worker::Load loadOrder(const RenderRequest &request, const RenderConfig &config)
{
    worker::Load load;
    load.projectFolder = request.projectFolder;
    load.entry = request.entry;
    load.canvas = request.canvas;
    load.output = pictureSize(request.format, request.outputSize);
    load.pixels = capturedPixels(request);
    load.transparent = isTransparent(request);
    load.fpsNumerator = request.frameRate.numerator();
    load.fpsDenominator = request.frameRate.denominator();
    load.declaredDuration = request.declaredDuration;
    load.allowNetwork = request.allowNetwork;
    load.variables = request.variables;
    load.mayLackWebGl = config.surface == worker::Surface::Software;
    load.readyTimeoutMs = config.readyTimeoutMs;
    load.frameTimeoutMs = config.frameTimeoutMs;
    load.stampNonce = QRandomGenerator::global()->bounded(1u, 0x10000u);
    return load;
}

} // namespace muto::render
