#pragma once

#include <QByteArray>
#include <QString>

namespace muto::media {

/// What a file is that begins with `start` and only looks like media by its name: "a web page", "a JSON
/// document", "an XML document",
/// "a playlist" (which libav would follow to anywhere). Empty for everything else. Pure.
QString documentIn(const QByteArray &start);

/// Whether a file that begins with `start` is a WebP picture, still or moving.
bool isWebp(const QByteArray &start);

} // namespace muto::media
