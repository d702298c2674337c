#include "ui/project/handover.h"

#include "tests/support/test_main.h"
#include "ui/project/asset_drop.h"
#include "ui/project/handover_desk.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace muto;
using ui::Handover;
using Kind = ui::Handover::Kind;

namespace {

const QString kPhoto = QStringLiteral("https://example.com/photo.jpg");

using Fill = std::function<void(QMimeData &)>;

Fill address(const QString &url)
{
    return [url](QMimeData &data) { data.setUrls({QUrl(url)}); };
}

Fill page(const char *html)
{
    return [html](QMimeData &data) { data.setHtml(QString::fromUtf8(html)); };
}

} // namespace

Q_DECLARE_METATYPE(Fill)

/// What becomes of what other programs hand over.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<Handover>("expected");
        const auto row = [](const char *name, const Fill &fill, const Handover &expected) {
            QTest::newRow(name) << fill << expected;
        };
        row("nothing", [](QMimeData &) {}, {});
        row("an asset",
            [](QMimeData &data) {
                data.setData(ui::kAssetMimeType, "assets/a.png");
                data.setUrls({QUrl::fromLocalFile(QStringLiteral("/p/assets/a.png"))});
            },
            {Kind::Assets, {QStringLiteral("assets/a.png")}});
        row("a block", [](QMimeData &data) { data.setData(ui::kBlockMimeType, "map-pin"); },
            {Kind::Blocks, {QStringLiteral("map-pin")}});
        // File managers give more than one file, and some of them a picture or a text of it.
        row("files",
            [](QMimeData &data) {
                data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/notes.txt")),
                              QUrl::fromLocalFile(QStringLiteral("/a/b.mp4"))});
                data.setText(QStringLiteral("/a/b.mp4"));
                data.setImageData(QImage(1, 1, QImage::Format_RGB32));
            },
            {Kind::Files, {QStringLiteral("/a/b.mp4")}});
        row("a folder", address(QStringLiteral("file://") + QDir::tempPath()),
            {Kind::Film, {QDir::tempPath()}});
        row("a file of no use", address(QStringLiteral("file:///a/notes.txt")),
            {Kind::Refused,
             {},
             {},
             QStringLiteral("notes.txt is no picture, film, sound, captions or composition.")});
        row("a picture of a browser",
            [](QMimeData &data) {
                data.setImageData(QImage(1, 1, QImage::Format_RGB32));
                data.setUrls({QUrl(kPhoto)});
                data.setHtml(QStringLiteral("<img src='%1'>").arg(kPhoto));
            },
            {Kind::Picture});
        row("the address of a picture", address(kPhoto), {Kind::WebFile, {}, QUrl(kPhoto)});
        row("as a text", [](QMimeData &data) { data.setText(kPhoto + QLatin1Char('\n')); },
            {Kind::WebFile, {}, QUrl(kPhoto)});
        row("a picture without a suffix",
            page(
                "<meta charset=utf-8><a href='https://example.com/'><img src='https://example.com/i?7'></a>"),
            {Kind::WebFile, {}, QUrl(QStringLiteral("https://example.com/i?7"))});
        row("a picture in its address", page("<img src='data:image/png;base64,AAAA'>"),
            {Kind::Picture, {}, QUrl(QStringLiteral("data:image/png;base64,AAAA"))});
        row("captions", address(QStringLiteral("file:///a/words.srt")),
            {Kind::Files, {QStringLiteral("/a/words.srt")}});
        row("without encryption", address(QStringLiteral("http://example.com/a.png")), {Kind::Refused});
        row("a text in its address", page("<img src='data:text/plain,Hello'>"), {});
        row("words around an address",
            [](QMimeData &data) { data.setText(QStringLiteral("Look: ") + kPhoto); },
            {Kind::Text, {}, {}, QStringLiteral("Look: ") + kPhoto});
        row("two addresses", [](QMimeData &data) { data.setText(kPhoto + QLatin1Char('\n') + kPhoto); },
            {Kind::Text, {}, {}, kPhoto + QLatin1Char('\n') + kPhoto});
        row("two pictures",
            page("<img src='https://example.com/a.png'><img src='https://example.com/b.png'>"), {});
        row("a picture among words", page("<p>Look: <img src='https://example.com/i.png'></p>"),
            {Kind::Text, {}, {}, QStringLiteral("Look:")});
        row("an unsafe address", address(QStringLiteral("https://localhost/a.png")), {Kind::Refused});
        row("a page of the web", address(QStringLiteral("https://example.com/about")),
            {Kind::Text, {}, {}, QStringLiteral("https://example.com/about")});
        row("a selection",
            [](QMimeData &data) {
                data.setHtml(QStringLiteral("<b>To be</b>"));
                data.setText(QStringLiteral("  To be\n"));
            },
            {Kind::Text, {}, {}, QStringLiteral("To be")});
        row("a page alone", page("<p>To <b>be</b></p>"), {Kind::Text, {}, {}, QStringLiteral("To be")});
    }
    void decides()
    {
        QFETCH(Fill, fill);
        QFETCH(Handover, expected);
        QMimeData data;
        fill(data);
        Handover found = ui::handoverOf(data);
        QCOMPARE(int(found.kind), int(expected.kind));
        if (found.is(Kind::Refused) && expected.text.isEmpty()) {
            QVERIFY(!found.text.isEmpty()); // in the words of the rules for addresses
            found.text.clear();
        }
        QCOMPARE(found, expected);
    }

    void readsOnlySoMuch()
    {
        QMimeData data;
        const QString padding(1 << 20, QLatin1Char(' '));
        data.setHtml(QStringLiteral("<img src='%1'>").arg(kPhoto) + padding);
        QVERIFY(ui::handoverOf(data).is(Kind::Nothing));
        data.setHtml(QStringLiteral("<img src='%1'>").arg(kPhoto) + padding.left(1000));
        QVERIFY(ui::handoverOf(data).is(Kind::WebFile));
    }

    /// Pages are opened as films; other files that are of no use here are not.
    void onlyPagesAreOpened()
    {
        QTemporaryDir folder;
        for (const char *name : {"film.html", "notes.txt"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file.fileName())});
            const bool isPage = file.fileName().endsWith(QLatin1String("html"));
            QCOMPARE(ui::droppedPath(data), isPage ? file.fileName() : QString());
        }
    }

    void placesTakeWhatTheyHaveAUseFor()
    {
        const Handover film{Kind::Film, {QStringLiteral("/a")}},
            files{Kind::Files, {QStringLiteral("/a.png")}};
        QCOMPARE(ui::forFilm(film), Handover());
        QCOMPARE(ui::forFilm(files), files);
        QCOMPARE(ui::forFiles(film), Handover());
        QCOMPARE(ui::forFiles(files), files);
        QVERIFY(ui::forFiles({Kind::Text, {}, {}, QStringLiteral("a")}).is(Kind::Refused));
        QCOMPARE(ui::forFiles({Kind::Blocks, {QStringLiteral("map")}}), Handover());
        QCOMPARE(ui::forFiles({Kind::Assets, {QStringLiteral("a.png")}}), Handover());
    }

    void longTextsAreCalledByTheirBeginning()
    {
        const auto named = [](const QString &text) { return ui::handoverName({Kind::Text, {}, {}, text}); };
        QCOMPARE(named(QStringLiteral("To\nbe")), QString::fromUtf8("“To be”"));
        QCOMPARE(named(QString(33, QLatin1Char('a'))),
                 QString::fromUtf8("“%1…”").arg(QString(32, QLatin1Char('a'))));
    }

    void readsPicturesInAddresses()
    {
        QImage picture(3, 2, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
        QMimeData data;
        data.setHtml(QStringLiteral("<img src=\"data:image/png;base64,%1\">")
                         .arg(QString::fromLatin1(png.toBase64())));
        const QImage read = ui::pictureOf(data, ui::handoverOf(data));
        QCOMPARE(read.size(), picture.size());
        QCOMPARE(read.pixelColor(1, 1), QColor(Qt::red));
        data.setHtml(QStringLiteral("<img src='data:image/png;base64,AAAA'>"));
        QVERIFY(ui::pictureOf(data, ui::handoverOf(data)).isNull());
    }

    void namesWhatIsFetched_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("name");
        QTest::newRow("as it is") << kPhoto << "jpg"
                                  << "photo.jpg";
        QTest::newRow("another kind") << "https://example.com/photo.php?x=1"
                                      << "png"
                                      << "photo.php.png";
        QTest::newRow("no name") << "https://example.com/"
                                 << "png"
                                 << "example.com.png";
        QTest::newRow("no path") << "https://example.com/a%2F..%2Fb%3A.png"
                                 << "png"
                                 << "a-..-b-.png";
        QTest::newRow("hidden") << "https://example.com/.png"
                                << "png"
                                << "example.com.png";
        QTest::newRow("long")
            << QStringLiteral("https://example.com/%1.png").arg(QString(300, QLatin1Char('a'))) << "png"
            << QString(76, QLatin1Char('a')) + QStringLiteral(".png");
    }
    void namesWhatIsFetched()
    {
        QFETCH(QString, url);
        QFETCH(QString, extension);
        QTEST(ui::nameOfFetched(QUrl(url), extension), "name");
    }
};

MUTO_TEST_MAIN(QGuiApplication, TestHandover)
#include "tst_handover.moc"
