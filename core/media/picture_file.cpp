#include "core/media/picture_file.h"

#include "core/frames/straight_alpha.h"
#include "core/media/media_words.h"

#include <QFile>
#include <QImage>
#include <QImageWriter>

namespace muto::media {

namespace {

/// Of 100, as Qt has it: zlib's level 1 of 9. Films have many frames, and finer levels take three times as
/// long for a tenth of the size.
constexpr int kPngCompression = 11;

QImage straightened(const frames::FrameView &picture)
{
    QImage image(picture.size, QImage::Format_ARGB32);
    for (int row = 0; row < picture.size.height(); ++row)
        frames::straightenRow(picture.planes[0] + row * picture.strides[0], image.scanLine(row),
                              picture.size.width());
    return image;
}

} // namespace

Result<std::int64_t> writePng(const frames::FrameView &picture, const QString &path)
{
    Q_ASSERT(picture.format == frames::PixelFormat::Bgra);
    QFile file(path);
    QImageWriter writer(&file, "png");
    writer.setCompression(kPngCompression);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && writer.write(straightened(picture)) && file.flush();
    const qint64 bytes = file.size();
    file.close();
    if (isWritten && file.error() == QFileDevice::NoError)
        return bytes;
    const QString why = file.error() != QFileDevice::NoError ? file.errorString() : writer.errorString();
    file.remove();
    return fail(ErrorKind::Io, MediaWords::tr("Cannot write %1: %2").arg(path, why),
                MediaWords::tr("Make room on the disk or choose another destination."));
}

} // namespace muto::media
