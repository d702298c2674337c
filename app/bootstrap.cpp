#include "app/bootstrap.h"

#include "core/base/logging.h"
#include "core/base/system_info.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QSysInfo>

namespace muto::app {

void setIdentity()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Mutoscope"));
    QCoreApplication::setApplicationName(QStringLiteral("Mutoscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MUTO_VERSION));
}

QByteArray aboutThisProgram()
{
    return "Mutoscope " MUTO_VERSION " on " + QSysInfo::prettyProductName().toLocal8Bit();
}

worker::WorkerCommand workerCommand()
{
    return {QCoreApplication::applicationFilePath(),
            {QStringLiteral("--capture-worker")},
            worker::findGlAccess(QProcessEnvironment::systemEnvironment())};
}

void warnAboutRoot()
{
    if (isRunningAsRoot())
        qCInfo(lcApp) << "Running as root: Chromium's sandbox is off, because it refuses to start otherwise.";
}

} // namespace muto::app
