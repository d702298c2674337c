#include "core/web/project_scheme_handler.h"

#include "core/base/safe_path.h"
#include "core/web/mime_types.h"
#include "core/web/project_url.h"

#include <QFile>
#include <QFileInfo>
#include <QWebEngineUrlRequestJob>

#include <memory>

namespace muto::web {

namespace {

constexpr QLatin1String kOwnPrefix("@muto/");
constexpr QLatin1String kOwnResources(":/runtime/");

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

} // namespace

ProjectSchemeHandler::ProjectSchemeHandler(QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
{
}

void ProjectSchemeHandler::setProjectFolder(const QString &folder)
{
    m_folder = folder;
}

void ProjectSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QString path = projectPath(job->requestUrl());
    const auto refuse = [&](QWebEngineUrlRequestJob::Error error, const QString &reason) {
        job->fail(error);
        Q_EMIT refused(path, reason);
    };
    if (!isReading(job->requestMethod()))
        return refuse(QWebEngineUrlRequestJob::RequestDenied, QStringLiteral("the project can only be read"));

    const bool own = path.startsWith(kOwnPrefix);
    const auto file =
        own ? std::optional(kOwnResources + path.mid(kOwnPrefix.size())) : pathInside(m_folder, path);
    if (path.isEmpty() || (m_folder.isEmpty() && !own) || !file)
        return refuse(QWebEngineUrlRequestJob::RequestDenied, QStringLiteral("it lies outside the project"));
    if (!QFileInfo(*file).isFile())
        return refuse(QWebEngineUrlRequestJob::UrlNotFound, QStringLiteral("there is no such file"));

    auto device = std::make_unique<QFile>(*file);
    if (!device->open(QIODevice::ReadOnly))
        return refuse(QWebEngineUrlRequestJob::RequestFailed, device->errorString());
    QFile *handedOver = device.release();
    connect(job, &QObject::destroyed, handedOver,
            &QObject::deleteLater); // Qt's own recipe: the job outlives the reading
    job->reply(mimeTypeOf(*file), handedOver);
}

} // namespace muto::web
