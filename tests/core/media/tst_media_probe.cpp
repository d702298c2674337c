#include "core/media/media_probe.h"

#include "core/media/media_logging.h"
#include "tests/core/media/test_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

void store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What ffmpeg makes of the same pictures without faststart: index last.
QByteArray withIndexLast(const QByteArray &film)
{
    const auto moov = film.indexOf("moov") - 4;
    const auto afterMoov = film.indexOf("free", moov) - 4;
    return film.left(moov) + film.mid(afterMoov) + film.mid(moov, afterMoov - moov);
}

} // namespace

/// What a good film looks like to the probe is the subject of tst_media_writer.
class TestMediaProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installMediaLogging();
        VERIFY_RESULT(writeNumberedFilm(path("good"), 20));
    }

    void theContainerIsNamed()
    {
        const auto info = probeMedia(path("good"));
        VERIFY_RESULT(info);
        QCOMPARE(info->container, QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2"));
    }

    void anIndexAtTheEndIsNotFastStart()
    {
        store(path("slow"), withIndexLast(contentsOf(path("good"))));
        const auto info = probeMedia(path("slow"));
        VERIFY_RESULT(info);
        QVERIFY(!info->isFastStart);
        QCOMPARE(info->videoStreams.front().frameCount, 20);
    }

    void badFilesAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray good = contentsOf(path("good"));
        const QString incomplete = QStringLiteral("the file is incomplete");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("the file is empty");
        QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html><html><body>Not found</body></html>")
                                  << QStringLiteral("it is a web page, not media");
        QTest::newRow("web page without doctype")
            << QByteArray("<html lang=en>") << QStringLiteral("it is a web page, not media");
        QTest::newRow("text") << QByteArray("hello, I am no film")
                              << QStringLiteral("Invalid data found when processing input");
        QTest::newRow("cut by a byte") << good.chopped(1) << incomplete;
        QTest::newRow("cut in half") << good.left(good.size() / 2) << incomplete;
        QTest::newRow("cut before the media data") << good.left(good.indexOf("mdat") - 4) << incomplete;
        QTest::newRow("cut in the index") << good.left(200) << incomplete;
        QTest::newRow("index never written")
            << good.left(32) + good.mid(good.indexOf("mdat") - 4) << incomplete;
    }

    void badFilesAreRefusedWithTheReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        store(path("bad"), bytes);
        const auto info = probeMedia(path("bad"));
        QVERIFY(!info);
        QCOMPARE(info.error().kind, ErrorKind::Media);
        QCOMPARE(info.error().message, QStringLiteral("Cannot open %1: %2").arg(path("bad"), reason));
    }

    void whatIsNotThereIsRefused()
    {
        const auto missing = probeMedia(path("missing"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Io);
        QCOMPARE(missing.error().message,
                 QStringLiteral("Cannot open %1: there is no such file").arg(path("missing")));
        const auto folder = probeMedia(m_folder.path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().message,
                 QStringLiteral("Cannot open %1: it is a folder").arg(m_folder.path()));
    }

private:
    QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".mp4"));
    }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestMediaProbe)
#include "tst_media_probe.moc"
