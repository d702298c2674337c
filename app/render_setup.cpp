#include "app/render_setup.h"

#include <QDir>
#include <QFileInfo>

namespace muto::app {

QString defaultOutputPath(const composition::ProjectLocation &location, const QDateTime &now)
{
    const QDir folder(location.folder);
    return folder.filePath(QStringLiteral("renders/%1_%2.mp4")
                               .arg(folder.dirName(), now.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"))));
}

render::RenderRequest renderRequest(const RenderCommand &command,
                                    const composition::ProjectLocation &location,
                                    const composition::Composition &composition, const QDateTime &now)
{
    render::RenderRequest request;
    request.projectFolder = location.folder;
    request.entry = location.entry;
    request.outputPath = command.output.isEmpty() ? defaultOutputPath(location, now)
                                                  : QFileInfo(command.output).absoluteFilePath();
    request.quality = command.quality;
    request.frameRate = command.frameRate.value_or(composition.frameRate());
    request.canvas = composition.size;
    request.outputSize = command.size.value_or(composition.size);
    request.declaredDuration = composition.declaredDuration;
    request.range = {command.from, command.to};
    request.workers = command.workers;
    request.allowNetwork = command.allowNetwork;
    request.strictness = {command.strict, command.strictVariables};
    return request;
}

} // namespace muto::app
