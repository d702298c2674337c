#include "tests/core/media/test_films.h"

#include "core/frames/bgra_to_i420.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLinearGradient>
#include <QPainter>

#include <cmath>

namespace muto::media::test {

namespace {

constexpr int kBits = 12;
constexpr int kBarWidth = kNumberedSize.width() / kBits;

QImage canvas(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::black);
    return image;
}

} // namespace

Picture::Picture(QSize size)
    : m_layout(frames::PictureLayout::of(frames::PixelFormat::I420, size))
    , m_pixels(m_layout.totalBytes)
{
}

Picture Picture::fromImage(const QImage &image)
{
    const QImage bgra = image.convertToFormat(QImage::Format_RGB32);
    Picture picture(bgra.size());
    frames::bgraToI420(bgra.constBits(), bgra.bytesPerLine(), picture.m_layout, picture.m_pixels.data());
    return picture;
}

QByteArray Picture::packed() const
{
    return test::packed(view());
}

QByteArray packed(const frames::FrameView &view)
{
    QByteArray bytes;
    for (std::size_t plane = 0; plane < 3; ++plane) {
        const QSize size = plane == 0 ? view.size : view.size / 2;
        for (int row = 0; row < size.height(); ++row)
            bytes.append(reinterpret_cast<const char *>(view.planes[plane] + row * view.strides[plane]),
                         size.width());
    }
    return bytes;
}

Picture numberedPicture(int number)
{
    QImage image = canvas(kNumberedSize);
    QPainter painter(&image);
    for (int bit = 0; bit < kBits; ++bit)
        if (number >> bit & 1)
            painter.fillRect(bit * kBarWidth, 0, kBarWidth, image.height(), Qt::white);
    painter.end();
    return Picture::fromImage(image);
}

int numberIn(const QByteArray &i420)
{
    int number = 0;
    const int middleRow = kNumberedSize.width() * (kNumberedSize.height() / 2);
    for (int bit = 0; bit < kBits; ++bit)
        if (std::uint8_t(i420[middleRow + bit * kBarWidth + kBarWidth / 2]) > 125)
            number |= 1 << bit;
    return number;
}

Picture busyPicture(QSize size, int frame)
{
    QImage image = canvas(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient background(0, 0, size.width(), size.height());
    background.setColorAt(0, QColor(15, 16, 32));
    background.setColorAt(1, QColor(58, 28, 113));
    painter.fillRect(image.rect(), background);
    for (int i = 0; i < 4; ++i) {
        painter.save();
        painter.translate(size.width() * (i + 0.5) / 4,
                          size.height() * (0.5 + 0.2 * std::sin(frame * 0.2 + i)));
        painter.rotate(frame * 3 + i * 40);
        painter.setBrush(QColor::fromHsv((i * 80 + frame * 2) % 360, 200, 230));
        painter.drawRoundedRect(
            QRectF(-size.width() / 10.0, -size.height() / 6.0, size.width() / 5.0, size.height() / 3.0), 6,
            6);
        painter.restore();
    }
    painter.end();
    return Picture::fromImage(image);
}

FrameRate rate(const char *text)
{
    return FrameRate::parse(QString::fromLatin1(text)).value();
}

Result<WrittenMedia> writeFilm(const MediaWriterParams &params, int frames,
                               const std::function<Picture(int)> &picture)
{
    auto writer = MediaWriter::create(params);
    if (!writer)
        return fail(writer.error());
    for (int i = 0; i < frames; ++i) {
        const auto kept = std::make_shared<Picture>(picture(i));
        if (auto written = writer->write(kept->view(), [kept] {}); !written)
            return fail(written.error());
    }
    return writer->finish();
}

Result<WrittenMedia> writeNumberedFilm(const QString &path, int frames, Quality quality,
                                       const FrameRate &frameRate)
{
    return writeFilm({path, kNumberedSize, frameRate, h264Profile(quality)}, frames, numberedPicture);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256Of(const QString &path)
{
    return QCryptographicHash::hash(contentsOf(path), QCryptographicHash::Sha256).toHex();
}

} // namespace muto::media::test
