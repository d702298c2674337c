#pragma once

#include <QByteArray>

#include <memory>

class QIODevice;
class QWebEngineUrlRequestJob;

namespace muto::web {

/// Gives `job` a device to read, which lives as long as the job does, as Qt wants it.
void reply(QWebEngineUrlRequestJob &job, const QByteArray &mime, std::unique_ptr<QIODevice> device);

} // namespace muto::web
