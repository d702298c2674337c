#include "tests/support/web_test_main.h"
#include "tests/web/shown_page.h"
#include "tests/web/test_project.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtEndian>

using namespace muto;
using namespace muto::test;

namespace {

constexpr char kSecret[] = "the machine's own business";

/// What XMLHttpRequest says about a file: {status, type, range, bytes}; bytes are null when there are none.
QString request(const QString &address, const QString &method = QStringLiteral("GET"),
                const QString &range = {})
{
    return QStringLiteral(R"(new Promise(done => {
        const xhr = new XMLHttpRequest();
        try { xhr.open('%1', '%2'); } catch { return done({ status: 0, bytes: null }); } // no address at all
        xhr.responseType = 'arraybuffer';
        if ('%3') xhr.setRequestHeader('Range', '%3');
        xhr.onloadend = () => done({
            status: xhr.status,
            type: xhr.getResponseHeader('content-type'),
            range: xhr.getResponseHeader('content-range'),
            bytes: xhr.response && xhr.response.byteLength ? Array.from(new Uint8Array(xhr.response)) : null,
        });
        xhr.send();
    }))")
        .arg(method, address, range);
}

QByteArray bytesOf(const QJsonValue &answer)
{
    QByteArray bytes;
    for (const QJsonValue &byte : answer[QLatin1String("bytes")].toArray())
        bytes += char(byte.toInt());
    return bytes;
}

QString field(const QJsonValue &answer, const char *name)
{
    return answer[QLatin1String(name)].toString();
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += char(i % 256);
    return bytes;
}

template<typename T>
QByteArray littleEndian(T value)
{
    value = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

/// A WAV of a minute, longer than what Chromium reads ahead, whose samples rise.
QByteArray minuteOfSound()
{
    constexpr quint32 kRate = 48'000;
    QByteArray samples;
    for (quint32 i = 0; i < 60 * kRate; ++i)
        samples += littleEndian<qint16>(qint16(i / kRate * 100));
    return "RIFF" + littleEndian<quint32>(36 + quint32(samples.size())) + "WAVEfmt " +
           littleEndian<quint32>(16) + littleEndian<quint16>(1) + littleEndian<quint16>(1) +
           littleEndian<quint32>(kRate) + littleEndian<quint32>(2 * kRate) + littleEndian<quint16>(2) +
           littleEndian<quint16>(16) + "data" + littleEndian<quint32>(quint32(samples.size())) + samples;
}

} // namespace

/// What a page sees of a project folder, in a real Chromium.
class TestProjectSchemeHandler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_outside.write(QStringLiteral("secret.txt"), kSecret);
        m_outside.write(QStringLiteral("project/index.html"), composition("<p>film</p>"));
        m_outside.write(QStringLiteral("project/folder/inner.txt"), "inner");
        m_outside.write(QStringLiteral("project/data.json"), R"({"title":"Grüße","numbers":[1,2,3]})");
        m_outside.write(QStringLiteral("project/bytes.bin"), everyByte());
        m_outside.write(QStringLiteral("project/sound.wav"), minuteOfSound());
        QVERIFY(QFile::link(m_outside.filePath(QStringLiteral("secret.txt")),
                            m_outside.filePath(QStringLiteral("project/link.txt"))));
        QVERIFY(QFile::link(m_outside.folder(), m_outside.filePath(QStringLiteral("project/way-out"))));
        QVERIFY(QFile::link(QStringLiteral("inner.txt"),
                            m_outside.filePath(QStringLiteral("project/folder/alias.txt"))));
        m_page = std::make_unique<ShownPage>();
        QVERIFY2(m_page->open(m_outside.filePath(QStringLiteral("project"))),
                 m_page->error ? qPrintable(m_page->error->message) : "timeout");
    }

    void cleanupTestCase() { m_page.reset(); }

    void init() { m_page->lines.clear(); }

    void filesArriveByteForByte()
    {
        const QJsonValue answer = m_page->askStage(request(QStringLiteral("/bytes.bin")));
        QCOMPARE(answer[QLatin1String("status")].toInt(), 200);
        QCOMPARE(bytesOf(answer), everyByte());
    }

    void fetchReadsFiles()
    {
        QCOMPARE(m_page->askFilm(QStringLiteral("fetch('data.json').then(r => r.json()).then(j => j.title)")),
                 QJsonValue(QStringLiteral("Grüße")));
        QCOMPARE(m_page->askFilm(QStringLiteral("fetch('folder/inner.txt').then(r => r.text())")),
                 QJsonValue(QStringLiteral("inner")));
        QCOMPARE(m_page->askFilm(QStringLiteral("fetch('bytes.bin').then(r => r.arrayBuffer())"
                                                ".then(b => new Uint8Array(b).reduce((a, v) => a + v, 0))")),
                 QJsonValue(3 * 255 * 128 + 231 * 232 / 2));
        QCOMPARE(m_page->askFilm(QStringLiteral("fetch('data.json').then(r => [r.ok, r.status, "
                                                "r.headers.get('content-type')].join())")),
                 QJsonValue(QStringLiteral("true,200,application/json")));
    }

    void tellsTypes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *name, const char *type) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(type);
        };
        row("page.html", "text/html");
        row("code.js", "text/javascript");
        row("module.mjs", "text/javascript");
        row("look.css", "text/css");
        row("data.json", "application/json");
        row("drawing.svg", "image/svg+xml");
        row("PHOTO.JPG", "image/jpeg");
        row("picture.webp", "image/webp");
        row("letters.woff2", "font/woff2");
        row("film.mp4", "video/mp4");
        row("film.webm", "video/webm");
        row("sound.mp3", "audio/mpeg");
        row("program.wasm", "application/wasm");
        row("scene.glb", "model/gltf-binary");
        row("words.vtt", "text/vtt");
        row("movement.lottie", "application/zip");
        row("no extension", "application/octet-stream");
        row("what.is-this", "application/octet-stream");
        row("archive.tar.gz", "application/x-compressed-tar");
    }

    void tellsTypes()
    {
        QFETCH(QString, name);
        const QString path = QStringLiteral("types/") + name;
        m_outside.write(QStringLiteral("project/") + path, "x");
        const QJsonValue answer = m_page->askStage(request(QStringLiteral("/types/") + name));
        QTEST(field(answer, "type"), "type");
    }

    void namesWithEveryCharacter_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"with space.txt", "100%.txt", "50%25.txt", "a#b.txt", "what?.txt", "it's.txt", "\"quoted\".txt",
              "Größe.txt", "映画.txt", "кино.txt", "🎬.txt", "a+b&c=d.txt", "back\\slash.txt",
              "semi;colon.txt", "[brackets].txt", "two  spaces.txt", "..dots.txt", "@muto.txt"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void namesWithEveryCharacter()
    {
        QFETCH(QString, name);
        m_outside.write(QStringLiteral("project/names/") + name, name.toUtf8());
        const QString address = QString::fromLatin1(QUrl::toPercentEncoding(name, {}, "'"));
        QCOMPARE(bytesOf(m_page->askStage(request(QStringLiteral("/names/") + address))), name.toUtf8());
        QCOMPARE(bytesOf(m_page->askStage(request(web::projectUrl(QStringLiteral("names/") + name)
                                                      .toString(QUrl::FullyEncoded)
                                                      .replace(QLatin1Char('\''), QStringLiteral("%27"))))),
                 name.toUtf8());
    }

    void queriesAndFragmentsAreNotPartOfTheName()
    {
        QCOMPARE(bytesOf(m_page->askStage(request(QStringLiteral("/folder/inner.txt?v=3#top")))),
                 QByteArray("inner"));
    }

    void mediaMayBeLinked()
    {
        const QByteArray picture = "not much of a picture";
        m_outside.write(QStringLiteral("photo.png"), picture);
        QVERIFY(QFile::link(m_outside.filePath(QStringLiteral("photo.png")),
                            m_outside.filePath(QStringLiteral("project/folder/photo.png"))));
        QVERIFY(QFile::link(m_outside.filePath(QStringLiteral("secret.txt")),
                            m_outside.filePath(QStringLiteral("project/secret.png"))));
        const QJsonValue answer = m_page->askStage(request(QStringLiteral("/folder/photo.png")));
        QCOMPARE(bytesOf(answer), picture);
        QCOMPARE(field(answer, "type"), QStringLiteral("image/png"));
        QVERIFY(bytesOf(m_page->askStage(request(QStringLiteral("/secret.png")))).isEmpty());
        QVERIFY(bytesOf(m_page->askStage(request(QStringLiteral("/way-out/photo.png")))).isEmpty());
    }

    void linksInsideAreFollowed()
    {
        QCOMPARE(bytesOf(m_page->askStage(request(QStringLiteral("/folder/alias.txt")))),
                 QByteArray("inner"));
    }

    void nothingOutsideIsGiven_data()
    {
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &address) { QTest::newRow(name) << address; };
        const QString secret = m_outside.filePath(QStringLiteral("secret.txt"));
        row("dots", QStringLiteral("/../secret.txt"));
        row("encoded dots", QStringLiteral("/%2e%2e/secret.txt"));
        row("mixed dots", QStringLiteral("/.%2E/secret.txt"));
        row("encoded slash", QStringLiteral("/..%2fsecret.txt"));
        row("everything encoded", QStringLiteral("/%2e%2e%2fsecret.txt"));
        row("encoded twice", QStringLiteral("/%252e%252e%252fsecret.txt"));
        row("through a folder", QStringLiteral("/folder/..%2f..%2fsecret.txt"));
        row("backslash", QStringLiteral("/..%5csecret.txt"));
        row("absolute", QStringLiteral("/") + secret);
        row("absolute, encoded", QStringLiteral("/%2f") + secret.mid(1));
        row("many slashes", QStringLiteral("muto://project-1/////..%2f..//secret.txt"));
        row("NUL", QStringLiteral("/..%2fsecret.txt%00.png"));
        row("overlong UTF-8", QStringLiteral("/%c0%ae%c0%ae/secret.txt"));
        row("symbolic link", QStringLiteral("/link.txt"));
        row("through a linked folder", QStringLiteral("/way-out/secret.txt"));
        row("another host", QStringLiteral("muto://machine") + secret);
        row("another host that looks like ours", QStringLiteral("muto://project") + secret);
        row("no host", QStringLiteral("muto:") + secret);
        row("our own folder", QStringLiteral("/@muto/..%2f..%2f..") + secret);
        row("our other resources", QStringLiteral("/@muto/..%2fqml/CapturePage.qml"));
        row("our other resources, more dots", QStringLiteral("/@muto/..%2f..%2fqml/CapturePage.qml"));
        row("a folder", QStringLiteral("/folder"));
        row("a folder with slash", QStringLiteral("/folder/"));
        row("the project itself", QStringLiteral("/"));
        row("our own folder itself", QStringLiteral("/@muto/"));
        row("our stage's folder", QStringLiteral("/@muto/stage"));
        row("no such file", QStringLiteral("/nothing.png"));
        row("below a file", QStringLiteral("/folder/inner.txt/more"));
    }

    void nothingOutsideIsGiven()
    {
        QFETCH(QString, address);
        const QJsonValue answer = m_page->askStage(request(address));
        QVERIFY2(answer.isObject(), qPrintable(answer.toString()));
        QCOMPARE(bytesOf(answer), QByteArray());
        QCOMPARE(answer[QLatin1String("status")].toInt(), 0);
    }

    void refusalsAreLinesOfTheConsole_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("line");
        QTest::newRow("missing") << "/images/nothing.png"
                                 << "Cannot load images/nothing.png: there is no such file";
        QTest::newRow("outside") << "/..%2fsecret.txt"
                                 << "Cannot load ../secret.txt: it lies outside the project";
    }

    void refusalsAreLinesOfTheConsole()
    {
        QFETCH(QString, address);
        QFETCH(QString, line);
        m_page->askStage(request(address));
        const web::ConsoleMessage message = m_page->waitForLine(line);
        QCOMPARE(message.text, line);
        QCOMPARE(message.level, web::ConsoleMessage::Level::Error);
    }

    void askingWhetherAFileIsThereIsNoMistake()
    {
        m_page->askStage(request(QStringLiteral("/images/maybe.png"), QStringLiteral("HEAD")));
        m_page->askStage(request(QStringLiteral("/images/nothing.png")));
        m_page->waitForLine(QStringLiteral("Cannot load images/nothing.png: there is no such file"));
        for (const web::ConsoleMessage &line : std::as_const(m_page->lines))
            QVERIFY2(!line.text.contains(QLatin1String("maybe.png")), qPrintable(line.text));
    }

    void aMissingFileRejectsFetch()
    {
        const QJsonValue answer =
            m_page->askFilm(QStringLiteral("fetch('nothing.json').then(r => r.status)"));
        QCOMPARE(answer, QJsonValue(QStringLiteral("error: TypeError: Failed to fetch")));
    }

    void theProjectIsOnlyRead_data()
    {
        QTest::addColumn<QString>("method");
        for (const char *method : {"POST", "PUT", "DELETE", "PATCH"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }

    void theProjectIsOnlyRead()
    {
        QFETCH(QString, method);
        const QJsonValue answer = m_page->askStage(request(QStringLiteral("/folder/inner.txt"), method));
        QCOMPARE(answer[QLatin1String("status")].toInt(), 0);
        QCOMPARE(bytesOf(answer), QByteArray());
        QVERIFY(!m_page->waitForLine(QStringLiteral("the project can only be read")).text.isEmpty());
    }

    void ranges_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("contentRange");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("first bytes") << "bytes=0-3"
                                     << "bytes 0-3/1000" << everyByte().mid(0, 4);
        QTest::newRow("middle") << "bytes=300-309"
                                << "bytes 300-309/1000" << everyByte().mid(300, 10);
        QTest::newRow("to the end") << "bytes=990-"
                                    << "bytes 990-999/1000" << everyByte().mid(990);
        QTest::newRow("last bytes") << "bytes=-5"
                                    << "bytes 995-999/1000" << everyByte().right(5);
        QTest::newRow("more than there is") << "bytes=995-5000"
                                            << "bytes 995-999/1000" << everyByte().right(5);
    }

    void ranges()
    {
        QFETCH(QString, range);
        const QJsonValue answer =
            m_page->askStage(request(QStringLiteral("/bytes.bin"), QStringLiteral("GET"), range));
        QCOMPARE(answer[QLatin1String("status")].toInt(), 206);
        QTEST(field(answer, "range"), "contentRange");
        QTEST(bytesOf(answer), "bytes");
    }

    void pagesAreGivenThePainter()
    {
        if (!QFile::exists(QStringLiteral(":/runtime/i420_painter.wasm")))
            QSKIP("built without a compiler for WebAssembly");
        const QJsonValue answer = m_page->askFilm(QStringLiteral(R"((async () => {
            const reply = await fetch('/@muto/i420_painter.wasm');
            const { instance } = await WebAssembly.instantiate(await reply.arrayBuffer());
            instance.exports._initialize();
            return [reply.headers.get('content-type'), instance.exports.prepare(64, 48, 32, 24, 0)].join();
        })())"));
        QCOMPARE(answer, QJsonValue(QStringLiteral("application/wasm,1")));
    }

    void mediaCanBeSought()
    {
        const QJsonValue answer = m_page->askStage(QStringLiteral(R"((async () => {
            const sound = new Audio('/sound.wav');
            const until = name => new Promise((done, failed) => {
                sound.addEventListener(name, done, { once: true });
                sound.addEventListener('error', () => failed(sound.error.message), { once: true });
            });
            sound.muted = true;
            sound.preload = 'auto';
            await until('loadedmetadata');
            const facts = [sound.duration, sound.seekable.length, sound.seekable.start(0), sound.seekable.end(0)];
            for (const time of [55.5, 3.25]) {
                sound.currentTime = time;
                await until('seeked');
                facts.push(sound.currentTime);
            }
            await sound.play();
            await until('timeupdate');
            while (sound.currentTime <= 3.3) await until('timeupdate');
            sound.pause();
            facts.push(sound.currentTime > 3.3 && sound.currentTime < 55);
            return facts;
        })())"));
        QCOMPARE(answer, QJsonValue(QJsonArray{60, 1, 0, 60, 55.5, 3.25, true}));
    }

    void partsOfSoundAreWhatTheFileHas()
    {
        const qint64 at = 44 + 2 * 48'000 * 55 + 100;
        const QJsonValue answer =
            m_page->askStage(request(QStringLiteral("/sound.wav"), QStringLiteral("GET"),
                                     QStringLiteral("bytes=%1-%2").arg(at).arg(at + 1)));
        QCOMPARE(bytesOf(answer), littleEndian<qint16>(5500));
    }

private:
    TestProject m_outside; // the project lies in it, with something beside it
    std::unique_ptr<ShownPage> m_page;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestProjectSchemeHandler)
#include "tst_project_scheme_handler.moc"
