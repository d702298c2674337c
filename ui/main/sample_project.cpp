#include "ui/main/sample_project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace muto::ui {

namespace {

constexpr int kDeepestBuildFolder = 5;

} // namespace

QString sampleProject()
{
    // From <prefix>/bin to <prefix>/share; from a build folder up to the sources around it.
    QDir folder(QCoreApplication::applicationDirPath());
    for (int i = 0; i < kDeepestBuildFolder; ++i) {
        for (const char *place : {"share/mutoscope/templates/sample", "resources/templates/sample"}) {
            const QString path = folder.filePath(QLatin1String(place));
            if (QFileInfo::exists(path + QStringLiteral("/index.html")))
                return path;
        }
        if (!folder.cdUp())
            break;
    }
    return {};
}

} // namespace muto::ui
