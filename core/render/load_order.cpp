#include "core/render/load_order.h"

#include <QRandomGenerator>

namespace muto::render {

QSize evened(QSize size)
{
    return {size.width() + size.width() % 2, size.height() + size.height() % 2};
}

worker::Load loadOrder(const RenderRequest &request, const RenderConfig &config)
{
    worker::Load load;
    load.projectFolder = request.projectFolder;
    load.entry = request.entry;
    load.canvas = request.canvas;
    load.output = evened(request.outputSize);
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
