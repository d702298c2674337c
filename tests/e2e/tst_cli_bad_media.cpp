#include "tests/support/film_numbers.h"
#include "tests/support/film_sound.h"
#include "tests/support/made_videos.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QSize>

#include <cmath>
#include <limits>

using namespace muto;
using namespace muto::test;

namespace {

constexpr int kGivenUpWithinMs = 30'000;
constexpr int kMediaFrames = 5;
constexpr QSize kHuge(16'384, 4'200); // 275 MB; a square one would take a test of its own

/// Name in the project to content.
using Files = QHash<QString, QByteArray>;

/// A picture of one colour, as PNG.
QByteArray flatPng(QSize size, QRgb colour)
{
    QImage image(size, QImage::Format_Mono);
    image.setColorTable({colour, 0xff000000});
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// One whose picture data end in the middle.
QByteArray cutPng()
{
    const QByteArray whole = flatPng({64, 64}, 0xffff0000);
    return whole.left(whole.indexOf("IDAT") + 8);
}

template<typename T>
void append(QByteArray &bytes, T value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

enum class WavFormat : quint16 { Pcm = 1, Float = 3, Nobodys = 0x7777 };

/// A WAV file with `data` for its samples, of four bytes each.
QByteArray wav(WavFormat format, const QByteArray &data)
{
    constexpr quint32 kRate = 48'000;
    QByteArray bytes("RIFF");
    append(bytes, quint32(36 + data.size()));
    bytes += "WAVEfmt ";
    append(bytes, quint32(16));
    append(bytes, quint16(format));
    append(bytes, quint16(1));
    append(bytes, kRate);
    append(bytes, kRate * 4);
    append(bytes, quint16(4));
    append(bytes, quint16(32));
    bytes += "data";
    append(bytes, quint32(data.size()));
    return bytes + data;
}

/// Half a second at `level`.
QByteArray samplesOf(float level)
{
    QByteArray data;
    for (int i = 0; i < 24'000; ++i)
        append(data, level);
    return data;
}

/// What is no number between what are.
QByteArray samplesWithGaps()
{
    QByteArray data;
    for (int i = 0; i < 24'000; ++i)
        append(data, i % 100 == 0   ? std::numeric_limits<float>::quiet_NaN()
                     : i % 100 == 1 ? std::numeric_limits<float>::infinity()
                                    : 0.25F);
    return data;
}

/// A template that mounts another file in it, if one is named.
QByteArray piece(const QByteArray &id, const QByteArray &inner = {})
{
    const QByteArray host = inner.isEmpty()
                                ? QByteArray()
                                : "<div data-composition-id=" + inner + " data-composition-src=" + inner +
                                      ".html data-start=0></div>";
    return "<template id=" + id + "-template><div data-composition-id=" + id + ">" + host +
           "</div></template>";
}

QByteArray mounted(const QByteArray &id, const QByteArray &more = {})
{
    return "<div data-composition-id=" + id + " data-composition-src=" + id + ".html data-start=0 " + more +
           "></div>";
}

/// Everything that a film can be made without, in one film; and beside it what only looks wrong.
const char kMediaBody[] =
    // Under a wrong name, but what they should be.
    "<video class=a muted src=film.webm data-start=0></video>"
    "<img class=b src=picture.jpg>"
    "<audio src=sound.mp3 data-start=0 data-duration=0.2></audio>"
    // Huge, for one frame.
    "<div class=c data-start=0.4><img class=c src=huge.png></div>"
    // Pictures that are none.
    "<img src=empty.png><img src=page.png><img src=cut.png><img src=empty.gif>"
    // Sounds with something missing.
    "<audio id=gaps src=gaps.wav data-start=0.2 data-duration=0.1></audio>"
    "<audio id=half src=half.wav data-start=0.3 data-duration=0.2 data-volume=0></audio>"
    "<audio id=nothing src=nothing.wav data-start=0></audio>"
    // Clips of no length.
    "<p data-start=0 data-duration=0>a</p>"
    "<audio id=brief src=half.wav data-start=0.4 data-duration=0 data-volume=0></audio>"
    // Attributes.
    "<p data-var-text=title>b</p>";

const QByteArrayList kWarnings = {
    "empty.png could not be loaded",
    "page.png could not be loaded",
    "cut.png ends before the picture in it does",
    "empty.gif could not be loaded",
    "huge.png has 16384 × 4200 pixels",
    "gaps.wav has samples that are not numbers",
    "\"half\" lasts 0.2 s, but its source has only 0.1",
    "nothing.wav has no sound in it",
    "data-duration \"0\" is not a number of seconds greater than zero",
    "data-composition-variables is not JSON",
    "data-variable-values is not a JSON object",
    "gone.html does not exist",
    "blank.html is empty",
    "ring.html contains itself",
    "index.html contains itself",
    "Lottie animation nowhere.json could not be loaded",
    "Lottie animation cut.json is no Lottie file",
};

} // namespace

/// Files that are not what their names say or not whole, pieces that are missing, attributes that are no
/// JSON: either the film is made and each of them is named, or it is not and the one at fault is. Nothing is
/// left.
class TestCliBadMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VideoSpec green;
        green.size = {64, 64};
        green.frames = 10;
        green.rateNumerator = 10;
        green.picture = [](int) {
            QImage image(64, 64, QImage::Format_RGB32);
            image.fill(0xff00ff00);
            return image;
        };
        VERIFY_RESULT(makeVideo(m_made.beside(QStringLiteral("clip.mp4")), green));
        m_clip = readFile(m_made.beside(QStringLiteral("clip.mp4")));
        VideoSpec numbers;
        numbers.codec = "libvpx";
        numbers.rateNumerator = 60;
        VERIFY_RESULT(makeVideo(m_made.beside(QStringLiteral("clip.webm")), numbers));
        m_webm = readFile(m_made.beside(QStringLiteral("clip.webm")));
    }

    void whatAFilmCanDoWithoutIsNamed()
    {
        TempProject project;
        writeWarnedProject(project);
        ProgramRun run;
        QVERIFY(run.run(renderOf(project)));
        QVERIFY2(run.exitCode() == 0, run.said());
        QByteArrayList unsaid;
        for (const QByteArray &warning : kWarnings)
            if (!run.errors().contains(warning))
                unsaid += warning;
        QVERIFY2(unsaid.isEmpty(), "Not said: " + unsaid.join("; ") + "\nbut: " + run.errors());
        verifySeen(project);
        verifyHeard(project);
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), kGivenUpWithinMs);
    }

    void whatItCannotDoWithoutEndsIt_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArrayList>("words");
        const auto video = [](const char *name, const char *file, const QByteArray &content,
                              const QByteArray &why) {
            QTest::newRow(name) << "<video id=v muted src=" + QByteArray(file) + " data-start=0></video>"
                                << QString::fromLatin1(file) << content
                                << QByteArrayList{"video \"v\" (" + QByteArray(file) + ")", why};
        };
        const auto audio = [](const char *name, const char *file, const QByteArray &content,
                              const QByteArray &why) {
            QTest::newRow(name) << "<audio id=voice src=" + QByteArray(file) + " data-start=0></audio>"
                                << QString::fromLatin1(file) << content << QByteArrayList{"voice", file, why};
        };
        QByteArray unknown = m_clip;
        unknown.replace("avc1", "zzz1");
        video("a codec nobody knows", "v.mp4", unknown, "cannot decode zzz1");
        video("half of a WebM", "v.webm", m_webm.left(m_webm.size() / 2), "of the 5 frames it should have");
        video("a sound for a video", "v.mp4", wav(WavFormat::Float, samplesOf(0)), "it is no video");
        video("noise for a video", "v.mp4", QByteArray("\x01\x02\x03\x04noise").repeated(300),
              "it is no video");
        audio("an empty sound", "s.mp3", {}, "the file is empty");
        audio("a web page for a sound", "s.mp3", "<!DOCTYPE html><title>Sign in</title>",
              "ASSET_MEDIA_TYPE_MISMATCH");
        audio("a format nobody knows", "s.wav", wav(WavFormat::Nobodys, samplesOf(0)),
              "cannot decode its sound (ww");
        audio("a picture for a sound", "s.wav", flatPng({8, 8}, 0xffff0000), "has no sound in it");
    }

    void whatItCannotDoWithoutEndsIt()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QByteArrayList, words);
        TempProject project;
        project.write(file, content);
        project.write(QStringLiteral("index.html"), page(body).html());
        writeFile(film(project), "an older film");
        ProgramRun run;
        QVERIFY(run.run(renderOf(project)));
        QVERIFY2(run.exitCode() == 3, run.said());
        const qsizetype error = ("\n" + run.errors()).indexOf("\nError: ");
        QVERIFY2(error >= 0, run.said());
        for (const QByteArray &word : words)
            QVERIFY2(run.errors().mid(error).contains(word), "Not said: " + word + "\nbut: " + run.errors());
        QCOMPARE(QDir(project.beside(QString())).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("film.mp4")});
        QCOMPARE(readFile(film(project)), QByteArray("an older film"));
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), kGivenUpWithinMs);
    }

private:
    static QString film(const TempProject &project) { return project.beside(QStringLiteral("film.mp4")); }

    static QStringList renderOf(const TempProject &project)
    {
        return {QStringLiteral("render"), project.folder(),       QStringLiteral("-o"), film(project),
                QStringLiteral("-q"),     QStringLiteral("high"), QStringLiteral("-w"), QStringLiteral("1")};
    }

    static TestPage page(const QByteArray &body)
    {
        TestPage page;
        page.size = {160, 90};
        page.duration = QStringLiteral("0.5");
        page.rootAttributes = QStringLiteral(" data-fps=10 data-no-timeline");
        page.head = "<style>#root { background: #00f } .a, .b, .c { position: absolute; top: 0; width: 40px; "
                    "height: 40px } .a { left: 0 } .b { left: 40px } div.c { left: 80px }</style>";
        page.body = body;
        return page;
    }

    void writeWarnedProject(const TempProject &project) const
    {
        const QByteArray tone = samplesOf(0.5F);
        TestPage bad =
            page(kMediaBody + mounted("gone") + mounted("blank") + mounted("ring") + mounted("index") +
                 mounted("valued", "data-variable-values='{\"a\":'") + "<div id=l></div>");
        bad.head += "<script src=lottie.min.js></script>";
        bad.script = "for (const path of ['nowhere.json', 'cut.json'])\n"
                     "  lottie.loadAnimation({ container: document.getElementById('l'), path });";
        const Files files = {
            {QStringLiteral("index.html"),
             bad.html().replace("<html", "<html data-composition-variables='[{'")},
            {QStringLiteral("film.webm"), m_clip},
            {QStringLiteral("picture.jpg"), flatPng({16, 16}, 0xffff0000)},
            {QStringLiteral("huge.png"), flatPng(kHuge, 0xffffffff)},
            {QStringLiteral("sound.mp3"), wav(WavFormat::Float, tone)},
            {QStringLiteral("empty.png"), {}},
            {QStringLiteral("empty.gif"), {}},
            {QStringLiteral("page.png"), "<!DOCTYPE html><title>Sign in</title>"},
            {QStringLiteral("cut.png"), cutPng()},
            {QStringLiteral("gaps.wav"), wav(WavFormat::Float, samplesWithGaps())},
            {QStringLiteral("half.wav"), wav(WavFormat::Float, tone).left(20'000)},
            {QStringLiteral("nothing.wav"), wav(WavFormat::Float, {})},
            {QStringLiteral("blank.html"), {}},
            {QStringLiteral("ring.html"), piece("ring", "back")},
            {QStringLiteral("back.html"), piece("back", "ring")},
            {QStringLiteral("valued.html"), piece("valued")},
            {QStringLiteral("cut.json"), "{\"v\": \"5.5.7\", \"fr\": 10, \"layers\": ["},
            {QStringLiteral("lottie.min.js"),
             readFile(QStringLiteral(MUTO_TEST_NODE_MODULES "/lottie-web/build/player/lottie.min.js"))},
        };
        for (auto file = files.begin(); file != files.end(); ++file)
            project.write(file.key(), file.value());
    }

    static void verifySeen(const TempProject &project)
    {
        int frames = 0;
        VERIFY_RESULT(forEachFrame(film(project), [&](const media::DecodedFrame &frame) {
            const QImage picture = frame.toImage();
            const bool isLast = ++frames == kMediaFrames;
            verifyColour(picture, {20, 20}, 0xff00ff00);
            verifyColour(picture, {60, 20}, 0xffff0000);
            verifyColour(picture, {100, 20}, isLast ? 0xffffffff : 0xff0000ff);
        }));
        QCOMPARE(frames, kMediaFrames);
    }

    static void verifyColour(const QImage &picture, QPoint point, QRgb expected)
    {
        constexpr int kForgiven = 40;
        const QColor found = picture.pixelColor(point);
        const QColor wanted(expected);
        const int distance = std::abs(found.red() - wanted.red()) + std::abs(found.green() - wanted.green()) +
                             std::abs(found.blue() - wanted.blue());
        QVERIFY2(distance < kForgiven,
                 qPrintable(QStringLiteral("%1 at %2").arg(found.name()).arg(point.x())));
    }

    static void verifyHeard(const TempProject &project)
    {
        const auto sound = soundOf(film(project));
        VERIFY_RESULT(sound);
        QVERIFY(std::abs(sound->peak(0.05, 0.15) - 0.5F) < 0.05);
        QVERIFY(std::abs(sound->peak(0.23, 0.27) - 0.25F) < 0.2); // what is no number is silent; AAC rings
    }

    TempProject m_made;
    QByteArray m_clip;
    QByteArray m_webm;
};

MUTO_TEST_MAIN(QCoreApplication, TestCliBadMedia)
#include "tst_cli_bad_media.moc"
