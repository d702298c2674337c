#include "app/render_setup.h"

#include <QDir>
#include <QFileInfo>

namespace muto::app {

QString defaultOutputPath(const composition::ProjectLocation &location, render::OutputFormat format,
                          const QDateTime &now)
{
    const QDir folder(location.folder);
    const QString extension = render::fileExtension(format);
    return folder.filePath(QStringLiteral("renders/%1_%2%3")
                               .arg(folder.dirName(), now.toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss")),
                                    extension.isEmpty() ? QString() : QLatin1Char('.') + extension));
}

render::RenderRequest renderRequest(const RenderCommand &command,
                                    const composition::ProjectLocation &location,
                                    const composition::Composition &composition, const QDateTime &now)
{
    render::RenderRequest request;
    request.projectFolder = location.folder;
    request.entry = location.entry;
    request.format = formatOf(command);
    request.rate = command.rate;
    request.keepBackground = command.keepBackground;
    request.gifRepeats = command.gifRepeats;
    request.outputPath = command.output.isEmpty() ? defaultOutputPath(location, request.format, now)
                                                  : QFileInfo(command.output).absoluteFilePath();
    request.quality = command.quality;
    request.frameRate = command.frameRate.value_or(composition.frameRate());
    request.canvas = composition.size;
    request.outputSize = command.size.value_or(composition.size);
    request.declaredDuration = composition.declaredDuration;
    request.range = {command.from, command.to};
    request.workers = command.workers;
    request.allowNetwork = command.allowNetwork;
    request.strictness = {command.strict || command.strictAll, command.strictVariables, command.strictAll};
    return request;
}

} // namespace muto::app
