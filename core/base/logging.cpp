#include "core/base/logging.h"

#include "core/base/log_file.h"

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <cstring>

namespace muto {

Q_LOGGING_CATEGORY(lcApp, "app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcComposition, "app.composition", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMedia, "app.media", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPage, "app.page", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRender, "app.render", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWorker, "app.worker", QtInfoMsg)

namespace {

// Written once, before any other thread exists.
LogVerbosity g_verbosity = LogVerbosity::Normal;
QByteArray g_linePrefix;

bool isOurs(const char *category)
{
    return category && std::strncmp(category, "app", 3) == 0;
}

bool passes(QtMsgType type, const char *category)
{
    if (type == QtFatalMsg || g_verbosity == LogVerbosity::Verbose)
        return true;
    if (!isOurs(category))
        return type == QtCriticalMsg;
    return type == QtWarningMsg || type == QtCriticalMsg || g_verbosity == LogVerbosity::Normal;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!passes(type, context.category))
        return;
    const QByteArray said =
        QByteArray(context.category ? context.category : "default") + ": " + message.toLocal8Bit() + '\n';
    const QByteArray line = g_linePrefix + said;
    std::fwrite(line.constData(), 1, std::size_t(line.size()),
                stderr); // one call: lines of threads never mix
    if (LogFile *log = keptLog())
        log->write(said);
}

} // namespace

void installLogging(LogVerbosity verbosity, const QByteArray &linePrefix)
{
    g_verbosity = verbosity;
    g_linePrefix = linePrefix;
    qInstallMessageHandler(handleMessage);
}

} // namespace muto
