#include "core/media/media_sniffing.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::media;

class TestMediaSniffing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("what");
        const QString page = QStringLiteral("a web page"), json = QStringLiteral("a JSON document");
        QTest::newRow("doctype") << QByteArray("\r\n <!DOCTYPE html>") << page;
        QTest::newRow("html") << QByteArray("<HTML lang=en>") << page;
        QTest::newRow("comment first") << QByteArray("<!-- a --> <html>") << page;
        QTest::newRow("endless comment") << QByteArray("<!-- aaaaaaaaaaaa") << page;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf<html>") << page;
        QTest::newRow("object") << QByteArray("{\n \"a\": 1}") << json;
        QTest::newRow("array") << QByteArray("[ 1, 2]") << json;
        QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?>") << QStringLiteral("an XML document");
        QTest::newRow("m3u8") << QByteArray("#EXTM3U\n#EXT-X-VERSION:3") << QStringLiteral("a playlist");
        QTest::newRow("ffconcat") << QByteArray("ffconcat version 1.0\nfile x")
                                  << QStringLiteral("a playlist");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("a brace by chance") << QByteArray("{\x01\x02\x03") << QString();
        QTest::newRow("mp4") << QByteArray("\0\0\0\x18"
                                           "ftypmp42",
                                           12)
                             << QString();
        QTest::newRow("subtitles") << QByteArray("1\n00:00:01,000 --> 00:00:02,000") << QString();
    }

    void documentsAreRecognised()
    {
        QFETCH(QByteArray, start);
        QFETCH(QString, what);
        QCOMPARE(documentIn(start), what);
    }

    void webpIsRecognised()
    {
        QVERIFY(isWebp(QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16)));
        QVERIFY(!isWebp(QByteArray("RIFF\0\0\0\0AVI LIST", 16)));
        QVERIFY(!isWebp("RIFF"));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestMediaSniffing)
#include "tst_media_sniffing.moc"
