#include "core/web/picture_route.h"

#include "core/base/safe_path.h"
#include "core/frames/picture_source.h"
#include "core/web/payload_sniff.h"
#include "core/web/picture_bytes.h"
#include "core/web/request_reply.h"
#include "core/web/web_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QUrlQuery>
#include <QWebEngineUrlRequestJob>

#include <cmath>
#include <optional>

namespace muto::web {

namespace {

constexpr QLatin1String kFacts("facts/");
constexpr QLatin1String kFrame("frame/");
constexpr QLatin1String kStretch("stretch/");
constexpr int kLargestSide = 16'384;
constexpr int kBeginning = 4'096;

void replyBytes(QWebEngineUrlRequestJob &job, const QByteArray &type, const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    reply(job, type, std::move(device));
}

void replyFacts(QWebEngineUrlRequestJob &job, const Result<frames::PictureFacts> &facts)
{
    replyBytes(job, "application/json", factsBytes(facts));
}

void replyStretch(QWebEngineUrlRequestJob &job, const Result<frames::Stretch> &stretch)
{
    replyBytes(job, "application/octet-stream", stretchBytes(stretch));
}

void replyFrame(QWebEngineUrlRequestJob &job, const Result<frames::Picture> &picture)
{
    reply(job, "application/octet-stream", frameDevice(picture));
}

frames::PictureFacts stillPicture()
{
    frames::PictureFacts facts;
    facts.isImage = true;
    facts.frameCount = 1;
    return facts;
}

/// The first bytes of a file that may be a medium. `ErrorKind::Io` when there is none for the page.
Result<QByteArray> beginningOf(const std::optional<QString> &path)
{
    if (!path)
        return fail(ErrorKind::Io, WebWords::tr("it lies outside the project"));
    if (!QFileInfo(*path).isFile())
        return fail(ErrorKind::Io, WebWords::tr("there is no such file"));
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Media, file.errorString());
    const QByteArray beginning = file.read(kBeginning);
    if (const auto other = notMedia(beginning))
        return fail(ErrorKind::Media,
                    WebWords::tr("it is %1 under a medium's name (ASSET_MEDIA_TYPE_MISMATCH)").arg(*other));
    return beginning;
}

/// Calls `answer` with the job and what a thread of the source found out, unless the page no longer wants it.
template<typename T, typename Answer>
std::function<void(Result<T>)> onGuiThread(QWebEngineUrlRequestJob &job, Answer answer)
{
    return [job = QPointer(&job), answer](Result<T> found) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [job, answer, found = std::move(found)] {
                if (job)
                    answer(*job, found);
            },
            Qt::QueuedConnection);
    };
}

/// The moment the query asks for; nothing when it makes no sense.
std::optional<double> secondsOf(const QUrlQuery &query)
{
    bool isNumber = false;
    const double seconds = query.queryItemValue(QStringLiteral("t")).toDouble(&isNumber);
    return isNumber && std::isfinite(seconds) ? std::optional(std::max(0.0, seconds)) : std::nullopt;
}

/// The frame the query asks for; nothing when it makes no sense.
std::optional<frames::PictureRequest> requestOf(const QString &file, const QUrl &url)
{
    const QUrlQuery query(url);
    const auto seconds = secondsOf(query);
    const QSize size(query.queryItemValue(QStringLiteral("w")).toInt(),
                     query.queryItemValue(QStringLiteral("h")).toInt());
    if (!seconds || size.width() > kLargestSide || size.height() > kLargestSide)
        return std::nullopt;
    return frames::PictureRequest{file, *seconds, size.isEmpty() ? QSize() : size};
}

} // namespace

PictureRoute::PictureRoute(frames::PictureSource &source)
    : m_source(source)
{
}

void PictureRoute::setProjectFolder(const QString &folder)
{
    m_folder = folder;
}

void PictureRoute::answer(QWebEngineUrlRequestJob &job, const QString &path)
{
    if (path.startsWith(kFacts))
        return answerFacts(job, path.mid(kFacts.size()));
    if (path.startsWith(kFrame))
        return answerFrame(job, path.mid(kFrame.size()));
    if (path.startsWith(kStretch))
        return answerStretch(job, path.mid(kStretch.size()));
    job.fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void PictureRoute::answerFacts(QWebEngineUrlRequestJob &job, const QString &file)
{
    const auto path = m_folder.isEmpty() ? std::nullopt : mediaInside(m_folder, file);
    const auto beginning = beginningOf(path);
    if (!beginning)
        return replyFacts(job, fail(beginning.error()));
    if (isStillPicture(*beginning))
        return replyFacts(job, stillPicture());
    m_source.describe(*path, onGuiThread<frames::PictureFacts>(job, replyFacts));
}

void PictureRoute::answerFrame(QWebEngineUrlRequestJob &job, const QString &file)
{
    const auto path = m_folder.isEmpty() ? std::nullopt : mediaInside(m_folder, file);
    const auto request = path ? requestOf(*path, job.requestUrl()) : std::nullopt;
    if (!request)
        return job.fail(QWebEngineUrlRequestJob::RequestDenied);
    m_source.fetch(*request, onGuiThread<frames::Picture>(job, replyFrame));
}

void PictureRoute::answerStretch(QWebEngineUrlRequestJob &job, const QString &file)
{
    const auto path = m_folder.isEmpty() ? std::nullopt : mediaInside(m_folder, file);
    const auto seconds = secondsOf(QUrlQuery(job.requestUrl()));
    if (!path || !seconds)
        return job.fail(QWebEngineUrlRequestJob::RequestDenied);
    m_source.fetchStretch(*path, *seconds, onGuiThread<frames::Stretch>(job, replyStretch));
}

} // namespace muto::web
