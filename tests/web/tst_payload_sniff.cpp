#include "core/web/payload_sniff.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QTest>

using namespace muto::web;

/// What a file is, by its first bytes.
class TestPayloadSniff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNoMedium_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QString>("what");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html>") << QStringLiteral("a web page");
        QTest::newRow("after a mark and spaces")
            << QByteArray("\xef\xbb\xbf \n<HTML lang=en>") << QStringLiteral("a web page");
        QTest::newRow("an error") << QByteArray("{ \"error\": 404 }") << QStringLiteral("a JSON file");
        QTest::newRow("an mp4") << QByteArray("\0\0\0\x20"
                                              "ftypisom",
                                              12)
                                << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void tellsWhatIsNoMedium()
    {
        QFETCH(QByteArray, beginning);
        QTEST(notMedia(beginning).value_or(QString()), "what");
    }

    void knowsStillPictures_data()
    {
        const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR0123456789abcCRC4", 33);
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<bool>("still");
        QTest::newRow("a PNG") << png + QByteArray("\0\0\0\x04IDATxxxxCRC4", 16) << true;
        QTest::newRow("an APNG") << png + QByteArray("\0\0\0\x08"
                                                     "acTLxxxxyyyyCRC4",
                                                     20)
                                 << false;
        QTest::newRow("too little of a PNG") << png << false;
        QTest::newRow("a WebP") << QByteArray("RIFF....WEBPVP8 .........") << true;
        QTest::newRow("a moving WebP") << QByteArray("RIFF....WEBPVP8X....\x12....") << false;
        QTest::newRow("a GIF") << QByteArray("GIF89a") << false;
    }

    void knowsStillPictures()
    {
        QFETCH(QByteArray, beginning);
        QTEST(isStillPicture(beginning), "still");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestPayloadSniff)
#include "tst_payload_sniff.moc"
