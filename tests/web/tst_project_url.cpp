#include "core/web/project_url.h"

#include "core/web/mime_types.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::web;

class TestProjectUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameComesBack_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"index.html", "a folder/with spaces.html", "100%.png", "50%25.png", "what#is?this.html",
              "quotes'\".html", "größe/映画.html", "semi;colon&amp=.html", "plus+.html"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }

    void everyNameComesBack()
    {
        QFETCH(QString, path);
        const QUrl url = projectUrl(path);
        QVERIFY(url.isValid());
        QCOMPARE(projectPath(QUrl::fromEncoded(url.toEncoded())), path);
    }

    void everyOpeningHasItsOwnAddresses()
    {
        QVERIFY(projectUrl(QStringLiteral("a.css"), 1).host() !=
                projectUrl(QStringLiteral("a.css"), 2).host());
        QCOMPARE(projectPath(projectUrl(QStringLiteral("a.css"), 27)), QStringLiteral("a.css"));
        QVERIFY(isStageUrl(stageUrl(1)));
        QVERIFY(isStageUrl(stageUrl(27)));
        QVERIFY(!isStageUrl(projectUrl(QStringLiteral("stage.html"))));
    }

    void othersAreNotOurs()
    {
        QCOMPARE(projectPath(QUrl(QStringLiteral("muto://elsewhere/index.html"))), QString());
        QCOMPARE(projectPath(QUrl(QStringLiteral("https://project/index.html"))), QString());
    }

    void typesAreWhatBrowsersExpect_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("page") << "index.html" << QByteArray("text/html");
        QTest::newRow("module") << "app.mjs" << QByteArray("text/javascript");
        QTest::newRow("capitals") << "PHOTO.JPG" << QByteArray("image/jpeg");
        QTest::newRow("font") << "inter.woff2" << QByteArray("font/woff2");
        QTest::newRow("film") << "clip.mp4" << QByteArray("video/mp4");
        QTest::newRow("dots") << "a.b.c.json" << QByteArray("application/json");
        QTest::newRow("unknown") << "file.xyzzy" << QByteArray("application/octet-stream");
        QTest::newRow("none") << "LICENSE" << QByteArray("application/octet-stream");
    }

    void typesAreWhatBrowsersExpect()
    {
        QFETCH(QString, name);
        QTEST(mimeTypeOf(name), "type");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestProjectUrl)
#include "tst_project_url.moc"
