#include "core/web/picture_completeness.h"

#include "tests/support/test_main.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

using namespace muto::web;

namespace {

QImage gradient()
{
    QImage image(90, 60, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 2, y * 4, (x * y) % 256));
    return image;
}

QByteArray written(const char *format, bool isProgressive = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setProgressiveScanWrite(isProgressive);
    writer.write(gradient());
    return bytes;
}

QByteArray webp()
{
    const QByteArray rest = "WEBPVP8L" + QByteArray(40, '\x2f');
    QByteArray size(4, '\0');
    qToLittleEndian(quint32(rest.size()), size.data());
    return "RIFF" + size + rest;
}

} // namespace

class TestPictureCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCutIsSeen_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<int>("least"); // bytes, by which a kind of file is known
        QTest::newRow("PNG") << written("png") << 8;
        QTest::newRow("JPEG") << written("jpg") << 3;
        QTest::newRow("progressive JPEG") << written("jpg", true) << 3;
        QTest::newRow("WebP") << webp() << 12;
    }

    void everyCutIsSeen()
    {
        QFETCH(QByteArray, whole);
        QFETCH(int, least);
        QVERIFY(whole.size() > least);
        QVERIFY(!endsEarly(whole));
        QVERIFY(!endsEarly(whole + "what a camera puts behind it \xff\xd8\xff\xe1"));
        for (qsizetype size = least; size < whole.size(); ++size)
            QVERIFY2(endsEarly(QByteArrayView(whole).first(size)), qPrintable(QString::number(size)));
    }

    void othersAreTakenToBeWhole_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *file :
             {"", "G", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'", "RIFF", "BM1234"})
            QTest::newRow(file) << QByteArray(file);
    }

    void othersAreTakenToBeWhole()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!endsEarly(file));
    }
};

MUTO_TEST_MAIN(QGuiApplication, TestPictureCompleteness)
#include "tst_picture_completeness.moc"
