#include "core/web/request_reply.h"

#include <QIODevice>
#include <QWebEngineUrlRequestJob>

namespace muto::web {

void reply(QWebEngineUrlRequestJob &job, const QByteArray &mime, std::unique_ptr<QIODevice> device)
{
    QIODevice *handedOver = device.release();
    QObject::connect(&job, &QObject::destroyed, handedOver, &QObject::deleteLater);
    job.reply(mime, handedOver);
}

} // namespace muto::web
