#include "core/web/project_scheme_handler.h"

#include "core/base/safe_path.h"
#include "core/web/mime_types.h"
#include "core/web/page_route.h"
#include "core/web/picture_completeness.h"
#include "core/web/project_url.h"
#include "core/web/request_reply.h"
#include "core/web/unsaved_texts.h"
#include "core/web/vendor_route.h"
#include "core/web/web_words.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QWebEngineUrlRequestJob>

#include <algorithm>
#include <memory>
#include <optional>

namespace muto::web {

namespace {

constexpr QLatin1String kOwnPrefix("@muto/");
constexpr QLatin1String kOwnResources(":/runtime/");

/// The path among the program's resources of a file of our stage; nothing when `path` climbs out of it.
std::optional<QString> ownResource(const QString &path)
{
    const QString resource = QDir::cleanPath(kOwnResources + path);
    return resource.startsWith(kOwnResources) ? std::optional(resource) : std::nullopt;
}

bool isReading(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

/// The file that `path` names: ours, or one of the project.
std::optional<QString> locate(const QString &projectFolder, const QString &path)
{
    if (path.startsWith(kOwnPrefix))
        return ownResource(path.mid(kOwnPrefix.size()));
    if (path.isEmpty() || projectFolder.isEmpty())
        return std::nullopt;
    return mediaInside(projectFolder, path);
}

/// How many bytes of the end a request asks for with `Range: bytes=-N`; 0 for every other.
qint64 suffixLength(const QWebEngineUrlRequestJob &job)
{
    static const QRegularExpression suffix(QStringLiteral("^\\s*bytes\\s*=\\s*-(\\d+)\\s*$"));
    const QMap<QByteArray, QByteArray> headers = job.requestHeaders();
    const auto range = std::find_if(headers.keyBegin(), headers.keyEnd(), [](const QByteArray &name) {
        return name.compare("range", Qt::CaseInsensitive) == 0;
    });
    return suffix.match(QString::fromLatin1(headers.value(range == headers.keyEnd() ? QByteArray() : *range)))
        .captured(1)
        .toLongLong();
}

/// Qt 6.4 answers every range by itself, but gives the file's first bytes for its last ones.
void standAtRange(QFile &file, const QWebEngineUrlRequestJob &job)
{
    if (const qint64 length = suffixLength(job); length > 0)
        file.seek(std::max<qint64>(0, file.size() - length));
}

bool isCutPicture(QFile &file, const QByteArray &mime)
{
    if (!mime.startsWith("image/"))
        return false;
    uchar *const content = file.map(0, file.size());
    if (!content)
        return false;
    const bool isCut = endsEarly(QByteArrayView(content, file.size()));
    file.unmap(content);
    return isCut;
}

bool needsVendoredUrls(const QByteArray &mime, remote::VendorStore *vendored)
{
    return vendored && mayNameRemoteFiles(mime) && !vendored->isEmpty();
}

std::unique_ptr<QIODevice> textContent(const QByteArray &text, const QByteArray &mime,
                                       remote::VendorStore *vendored)
{
    auto content = std::make_unique<QBuffer>();
    content->setData(needsVendoredUrls(mime, vendored) ? withVendoredUrls(text, {}, *vendored) : text);
    content->open(QIODevice::ReadOnly);
    return content;
}

/// The file itself, or its text with vendored URLs replaced.
std::unique_ptr<QIODevice> contentOf(std::unique_ptr<QFile> file, const QByteArray &mime,
                                     remote::VendorStore *vendored)
{
    if (!needsVendoredUrls(mime, vendored))
        return file;
    return textContent(file->readAll(), mime, vendored);
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

void ProjectSchemeHandler::addRoute(const QString &name, PageRoute &route)
{
    m_routes.insert(name, &route);
}

bool ProjectSchemeHandler::answerByRoute(QWebEngineUrlRequestJob &job, const QString &path)
{
    if (!path.startsWith(kOwnPrefix))
        return false;
    const QString own = path.mid(kOwnPrefix.size());
    PageRoute *route = m_routes.value(own.section(QLatin1Char('/'), 0, 0));
    if (route)
        route->answer(job, own.section(QLatin1Char('/'), 1));
    return route != nullptr;
}

bool ProjectSchemeHandler::answerUnsaved(QWebEngineUrlRequestJob &job, const QString &path)
{
    const auto text = m_unsaved && !path.startsWith(kOwnPrefix) ? m_unsaved->find(path) : std::nullopt;
    if (!text)
        return false;
    const QByteArray mime = mimeTypeOf(path);
    reply(job, mime, textContent(*text, mime, m_vendored));
    return true;
}

void ProjectSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QString path = projectPath(job->requestUrl());
    const auto refuse = [&](QWebEngineUrlRequestJob::Error error, const QString &reason) {
        job->fail(error);
        Q_EMIT refused(path, reason);
    };
    if (!isReading(job->requestMethod()))
        return refuse(QWebEngineUrlRequestJob::RequestDenied, WebWords::tr("the project can only be read"));

    if (answerByRoute(*job, path) || answerUnsaved(*job, path))
        return;
    const auto file = locate(m_folder, path);
    if (!file)
        return refuse(QWebEngineUrlRequestJob::RequestDenied, WebWords::tr("it lies outside the project"));
    const bool exists = QFileInfo(*file).isFile();
    if (!exists && job->requestMethod() == "HEAD") // the page only asks whether it is there
        return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    if (!exists)
        return refuse(QWebEngineUrlRequestJob::UrlNotFound, WebWords::tr("there is no such file"));

    auto device = std::make_unique<QFile>(*file);
    if (!device->open(QIODevice::ReadOnly))
        return refuse(QWebEngineUrlRequestJob::RequestFailed, device->errorString());
    const QByteArray mime = mimeTypeOf(*file);
    if (isCutPicture(*device, mime))
        Q_EMIT servedCutPicture(path);
    standAtRange(*device, *job);
    reply(*job, mime, contentOf(std::move(device), mime, m_vendored));
}

} // namespace muto::web
