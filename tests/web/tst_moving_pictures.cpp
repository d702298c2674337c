#include "tests/support/web_test_main.h"
#include "tests/web/off_screen_page.h"
#include "tests/web/painted_pictures.h"
#include "tests/web/shown_page.h"
#include "tests/web/test_project.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace muto;
using namespace muto::test;

namespace {

constexpr int kMovingPatienceMs = 20'000;

/// The number of the frame that a canvas shows, or what else is the case. In the film's window.
constexpr char kLook[] = R"(<script>
    const numberIn = (canvas) => {
      const [red, green, , alpha] = canvas.getContext("2d").getImageData(canvas.width >> 1, canvas.height >> 1, 1, 1).data;
      return alpha === 0 ? "clear" : String(red + 256 * green);
    };
    const frameOf = (id = "v") => {
      const canvas = document.getElementById(`__render_frame_${id}__`);
      if (!canvas) return "off";
      const isOn = canvas.getClientRects().length > 0 && getComputedStyle(canvas).visibility === "visible";
      return isOn ? numberIn(canvas) : "off";
    };
  </script>)";

} // namespace

/// Videos and animated images of a film, with a source that paints numbers: which frame stands where, and
/// when.
class TestMovingPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TestProject>();
        m_pictures = std::make_unique<PaintedPictures>();
        m_page = std::make_unique<ShownPage>(web::PageServices{m_pictures.get(), {}});
        m_project->write(QStringLiteral("film.mp4"), "FILM width=64 height=36 rate=30 frames=60");
    }

    void cleanup()
    {
        m_page.reset();
        m_pictures.reset();
        m_project.reset();
    }

    void framesFollowTheContract_data();
    void framesFollowTheContract();
    void animatedImagesFollowTheFilm_data();
    void animatedImagesFollowTheFilm();
    void theCopyLooksAsTheVideoDoes();
    void scriptsDrawTheFrameOfTheMoment();
    void videosMayComeAndGo();
    void filesGiveLengths();
    void aMissingFileLeavesAHole();
    void damageIsToldOnce();
    void onlyWhatIsSeenIsAskedFor();
    void filmsFailByName_data();
    void filmsFailByName();
    void scriptsFindALoadedVideo();
    void gradedPicturesAreThoseOfTheRender();
    void scriptsDrawUngradedPictures();
    void gradingsCanBeLeftOutForAWhile();

private:
    bool open(const QByteArray &content, double duration = 4)
    {
        m_project->write(QStringLiteral("index.html"), composition(content, kLook, duration));
        return m_page->open(m_project->folder());
    }

    bool seek(int frame)
    {
        QSignalSpy shown(&m_page->preview(), &web::PreviewPage::frameShown);
        m_page->preview().seek(FrameIndex{frame});
        return QTest::qWaitFor(
            [&] { return !shown.isEmpty() && shown.last().at(0).value<FrameIndex>().value == frame; },
            kMovingPatienceMs);
    }

    /// `expected` with the numbers that are in fact to be seen.
    QString seen(const QString &expected)
    {
        QStringList pairs;
        for (const QString &pair : expected.split(QLatin1Char(' '))) {
            const int frame = pair.section(QLatin1Char(':'), 0, 0).toInt();
            const QString number = seek(frame) ? film(QStringLiteral("frameOf()")) : QStringLiteral("never");
            pairs += QString::number(frame) + QLatin1Char(':') + number;
        }
        return pairs.join(QLatin1Char(' '));
    }

    QString film(const QString &expression) { return m_page->askFilm(expression).toString(); }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<PaintedPictures> m_pictures;
    std::unique_ptr<ShownPage> m_page;
};

void TestMovingPictures::framesFollowTheContract_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("expected"); ///< "film frame:number", in the order they are sought.

    const auto row = [](const char *name, const char *attributes, const char *expected) {
        QTest::newRow(name) << QByteArray(attributes) << QString::fromLatin1(expected);
    };
    row("from the beginning, the last frame held", "data-duration=4", "0:0 1:1 59:59 60:59 100:59 30:30 2:2");
    row("its own length, and one frame at the very end", "data-start=1",
        "29:off 30:0 31:1 89:59 90:59 91:off 45:15");
    row("a window", "data-start=0.5 data-duration=1", "14:off 15:0 44:29 45:29 46:off");
    row("trimmed", "data-start=1 data-media-start=0.5 data-duration=2", "30:15 31:16 74:59 80:59");
    row("the other name of a trim wins",
        "data-start=0 data-media-start=0.5 data-playback-start=1 data-duration=1", "0:30 1:31");
    row("twice as fast", "data-start=0 data-playback-rate=2", "0:0 1:2 10:20 29:58 30:59 31:off");
    row("half as fast", "data-start=0 data-playback-rate=0.5 data-duration=4", "0:0 1:0 2:1 3:1 100:50");
    row("around and around", "data-start=0 data-duration=4 data-media-start=1 loop",
        "0:30 29:59 30:30 59:59 61:31 7:37");
    row("hidden", "data-start=0 data-duration=4 data-hidden", "0:off 30:off");
}

void TestMovingPictures::framesFollowTheContract()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, expected);
    QVERIFY(open("<video id=v src=film.mp4 " + attributes + "></video>"));
    QCOMPARE(seen(expected), expected);
}

void TestMovingPictures::animatedImagesFollowTheFilm_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("for ever") << QByteArray("loops=0") << QByteArray()
                              << QStringLiteral("0:0 3:1 9:3 12:0 15:1 100:1 6:2");
    QTest::newRow("twice") << QByteArray("loops=2") << QByteArray()
                           << QStringLiteral("0:0 12:0 21:3 24:3 100:3 3:1");
    QTest::newRow("once, its author says")
        << QByteArray("loops=0") << QByteArray("data-loop=false") << QStringLiteral("0:0 9:3 12:3");
    QTest::newRow("for ever, its author says")
        << QByteArray("loops=1") << QByteArray("data-loop=true") << QStringLiteral("0:0 9:3 12:0");
    QTest::newRow("in a window") << QByteArray("loops=0") << QByteArray("data-start=1 data-duration=1")
                                 << QStringLiteral("29:off 30:0 33:1 59:1 61:off");
}

void TestMovingPictures::animatedImagesFollowTheFilm()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, attributes);
    QFETCH(QString, expected);
    m_project->write(QStringLiteral("moving.gif"), "FILM width=64 height=36 rate=10 frames=4 image " + words);
    QVERIFY(open("<img id=v src=moving.gif " + attributes + ">"));
    QCOMPARE(seen(expected), expected);
}

void TestMovingPictures::theCopyLooksAsTheVideoDoes()
{
    QVERIFY(
        open("<video id=v src=film.mp4 style='position:absolute;left:10px;top:20px;width:120px;height:50px;"
             "object-fit:cover;border-radius:7px;border:3px solid red;z-index:4'></video>"
             "<script>document.addEventListener('hf-seek', ({detail}) => {"
             "v.style.opacity = detail.time / 4; v.style.transform = `translateX(${detail.time * 30}px)`;"
             "v.style.left = `${10 + detail.time * 30}px`})</script>"));
    const QString looks = QStringLiteral(
        "(() => { const c = v.nextElementSibling, s = getComputedStyle(c), r = c.getBoundingClientRect();"
        "return [c.id, c.className, s.opacity, s.objectFit, s.zIndex, s.borderTopLeftRadius, "
        "s.borderTopWidth,"
        "r.x, r.y, r.width, r.height, getComputedStyle(v).visibility,"
        "document.querySelector('video') === v].join(' ') })()");
    for (const int frame : {30, 15}) {
        QVERIFY(seek(frame));
        QCOMPARE(
            film(looks),
            QStringLiteral("__render_frame_v__ __render_frame__ %1 cover 4 7px 3px %2 20 126 56 hidden true")
                .arg(frame / 120.0)
                .arg(10 + frame * 2));
    }
}

void TestMovingPictures::scriptsDrawTheFrameOfTheMoment()
{
    QVERIFY(open("<video id=v src=film.mp4 data-duration=2 style='width:16px'></video><canvas id=c width=64 "
                 "height=36></canvas>"
                 "<script>const pen = c.getContext('2d');"
                 "document.addEventListener('hf-seek', ({detail}) => {"
                 "pen.clearRect(0, 0, 64, 36); pen.drawImage(v, 0, 0); "
                 "detail.waitUntil(createImageBitmap(v).then(b => window.bitmap = b.width + 'x' + b.height)) "
                 "})</script>"));
    QStringList drawn;
    for (const int frame : {0, 40, 7, 8, 59}) {
        QVERIFY(seek(frame));
        drawn += film(QStringLiteral("numberIn(c) + ' ' + window.bitmap"));
    }
    QCOMPARE(drawn,
             (QStringList{QStringLiteral("0 64x36"), QStringLiteral("40 64x36"), QStringLiteral("7 64x36"),
                          QStringLiteral("8 64x36"), QStringLiteral("59 64x36")}));
}

void TestMovingPictures::videosMayComeAndGo()
{
    QVERIFY(open(
        "<script>document.addEventListener('hf-seek', ({detail}) => {"
        "const there = document.querySelector('video');"
        "if (detail.time >= 1 && !there) { const late = document.createElement('video'); late.id = 'late';"
        "late.src = 'film.mp4'; root.append(late); }"
        "if (detail.time < 1) there?.remove(); })</script>"));
    QVERIFY(seek(40));
    QCOMPARE(film(QStringLiteral("frameOf('late')")), QStringLiteral("40"));
    QVERIFY(seek(10));
    QCOMPARE(film(QStringLiteral("frameOf('late') + document.querySelectorAll('.__render_frame__').length")),
             QStringLiteral("off0"));
}

void TestMovingPictures::filesGiveLengths()
{
    QVERIFY(open("<video src=film.mp4 data-media-start=0.5></video><video id=twin src=film.mp4 "
                 "data-playback-rate=2></video>"
                 "<video id=twin src=film.mp4 data-start=1></video><audio src=film.mp4 data-start=1></audio>"
                 "<div data-start=hf-video-1><p>after</p></div>"));
    QCOMPARE(film(QStringLiteral("__clipManifest.map(c => [c.id, c.start, c.duration].join(' ')).join(', ')"))
                 .section(QStringLiteral(", "), 0, 3),
             QStringLiteral("hf-video-1 0 1.5, twin 0 1, twin 1 2, hf-audio-1 1 2"));
    QVERIFY(seek(31));
    QCOMPARE(
        film(QStringLiteral("[...document.querySelectorAll('.__render_frame__')].map(c => c.id).join(' ')")),
        QStringLiteral("__render_frame_hf-video-1__ __render_frame_twin__ __render_frame_twin__hf2__"));
}

void TestMovingPictures::aMissingFileLeavesAHole()
{
    QVERIFY(open("<video id=v src=nowhere.mp4></video><video id=w src=film.mp4></video>"));
    QVERIFY(seek(5));
    QCOMPARE(film(QStringLiteral("frameOf('v') + frameOf('w')")), QStringLiteral("off5"));
    QVERIFY(
        !m_page->waitForLine(QStringLiteral("Cannot read video \"v\" (nowhere.mp4): there is no such file"))
             .text.isEmpty());
}

void TestMovingPictures::damageIsToldOnce()
{
    m_project->write(QStringLiteral("broken.mp4"), "FILM frames=60 breaks=10");
    QVERIFY(open("<video id=v src=broken.mp4></video>"));
    for (const int frame : {9, 10, 11, 12})
        QVERIFY(seek(frame));
    const auto isComplaint = [](const web::ConsoleMessage &line) {
        return line.text.contains(QLatin1String("is damaged"));
    };
    QCOMPARE(std::count_if(m_page->lines.cbegin(), m_page->lines.cend(), isComplaint), 1);
}

void TestMovingPictures::onlyWhatIsSeenIsAskedFor()
{
    m_project->write(QStringLiteral("large.mp4"), "FILM width=640 height=360 frames=60");
    QVERIFY(open("<video id=v src=large.mp4 style='width:64px;height:36px'></video>"));
    QVERIFY(seek(3));
    QVERIFY(seek(3));
    for (const auto &request : m_pictures->requests)
        QCOMPARE(request.size, QSize(64, 36));
    // The first frame, the third, and a few after each; none of them twice.
    QVERIFY2(m_pictures->requests.size() <= 8, qPrintable(QString::number(m_pictures->requests.size())));
}

void TestMovingPictures::filmsFailByName_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    QTest::newRow("a web page") << QByteArray("<!doctype html><p>Sign in")
                                << QStringLiteral("it is a web page under");
    QTest::newRow("no film at all") << QByteArray("nothing") << QStringLiteral("it is no film");
    QTest::newRow("damaged") << QByteArray("FILM frames=60 breaks=10")
                             << QStringLiteral("its data is damaged");
    QTest::newRow("half of it") << QByteArray("FILM frames=60 ends=30") << QStringLiteral("only 50 %");
}

void TestMovingPictures::filmsFailByName()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    m_project->write(QStringLiteral("bad.mp4"), content);
    m_project->write(QStringLiteral("index.html"),
                     composition("<video id=v src=bad.mp4 data-duration=2></video>"));
    OffScreenPage page;
    const auto opened = page.open(m_project->folder(), {.services = {m_pictures.get(), {}}});
    QString said = opened ? QString() : opened.error().message;
    if (opened) {
        connect(&page.driver(), &web::PageDriver::failed, this,
                [&](const Error &error) { said = error.message; });
        page.surface().channel().runScript(
            QStringLiteral("stage.capture({first: 0, end: 60, stride: 1, nonce: 7})"));
        QVERIFY(QTest::qWaitFor([&] { return !said.isEmpty(); }, kMovingPatienceMs));
    }
    QVERIFY2(said.contains(message) && said.contains(QLatin1String("video \"v\" (bad.mp4)")),
             qPrintable(said));
}

void TestMovingPictures::scriptsFindALoadedVideo()
{
    m_project->write(
        QStringLiteral("index.html"),
        composition(
            "<video id=v src=film.mp4 data-media-start=0.5 autoplay></video><script>"
            "const told = []; for (const name of ['loadedmetadata', 'canplay', 'seeked'])"
            "v.addEventListener(name, () => told.push(name));"
            "v.addEventListener('loadedmetadata', () => v.currentTime = 1);"
            "v.play().then(() => told.push('played'));"
            "document.addEventListener('hf-seek', ({detail}) => detail.time === 1 && queueMicrotask(() =>"
            "console.log('ANSWER', told.sort().join(), v.duration, v.videoWidth, v.readyState, v.paused,"
            "v.currentTime.toFixed(3), v.networkState)))</script>"));
    OffScreenPage page;
    const auto opened = page.open(m_project->folder(), {.services = {m_pictures.get(), {}}});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QString answer;
    connect(&page.surface().channel(), &web::PageChannel::consoleMessage, this,
            [&](const web::ConsoleMessage &line) {
                if (line.text.startsWith(QLatin1String("ANSWER")))
                    answer = line.text;
            });
    page.surface().channel().runScript(
        QStringLiteral("stage.capture({first: 30, end: 31, stride: 1, nonce: 7})"));
    QVERIFY(QTest::qWaitFor([&] { return !answer.isEmpty(); }, kMovingPatienceMs));
    QCOMPARE(answer, QStringLiteral("ANSWER canplay,loadedmetadata,played,seeked 2 64 4 true 1.500 1"));
}

namespace {

/// A film and a picture, graded in every way; the page tells what it shows of them, frame by frame.
constexpr char kGraded[] = R"(
  <video id=v src=film.mp4 data-duration=2 style="width: 64px; height: 36px"
    data-color-grading='{"preset": "vintage-wash", "lut": {"src": "swapped.cube", "intensity": 0.5}, "details": {"grain": 0.5}}'></video>
  <img id=i src=ramp.svg style="position: absolute; left: 100px; width: 80px; --hf-color-grading-blur: 0.5"
    data-color-grading='{"adjust": {"exposure": 0.5}, "details": {"vignette": 0.5, "grain": 0.2}}'>
  <script>document.addEventListener("hf-seek", ({detail}) => queueMicrotask(() => console.log("PICTURES", detail.time,
    ...[...document.querySelectorAll(".__render_frame__")].map((canvas) => canvas.toDataURL()))))</script>)";

void writeGraded(TestProject &project)
{
    project.write(QStringLiteral("swapped.cube"),
                  "LUT_3D_SIZE 2\n0 0 0\n0 0 1\n0 1 0\n0 1 1\n1 0 0\n1 0 1\n1 1 0\n1 1 1\n");
    project.write(QStringLiteral("ramp.svg"),
                  "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'><linearGradient id='g'>"
                  "<stop stop-color='red'/><stop offset='1' stop-color='#08f'/></linearGradient>"
                  "<rect width='80' height='40' fill='url(#g)'/></svg>");
    project.write(QStringLiteral("index.html"), composition(kGraded));
}

} // namespace

void TestMovingPictures::gradedPicturesAreThoseOfTheRender()
{
    writeGraded(*m_project);
    const QString moment = QStringLiteral("PICTURES 0.5 data:");
    OffScreenPage render;
    const auto opened =
        render.open(m_project->folder(), {.size = {320, 180}, .services = {m_pictures.get(), {}}});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QString rendered;
    connect(&render.surface().channel(), &web::PageChannel::consoleMessage, this,
            [&](const web::ConsoleMessage &line) {
                if (line.text.startsWith(moment))
                    rendered = line.text;
            });
    render.surface().channel().runScript(
        QStringLiteral("stage.capture({first: 15, end: 16, stride: 1, nonce: 7})"));
    QVERIFY(QTest::qWaitFor([&] { return !rendered.isEmpty(); }, kMovingPatienceMs));
    QVERIFY(m_page->open(m_project->folder()));
    QVERIFY(seek(15));
    const QString shown = m_page->waitForLine(moment).text;
    QCOMPARE(shown.count(QLatin1String("data:")), 2);
    QCOMPARE(shown, rendered);
    QVERIFY(seek(14)); // whatever was shown before
    m_page->lines.clear();
    QVERIFY(seek(15));
    QCOMPARE(m_page->waitForLine(moment).text, rendered);
}

void TestMovingPictures::scriptsDrawUngradedPictures()
{
    QVERIFY(open("<video id=v src=film.mp4 data-duration=2 data-color-grading='{\"adjust\": {\"saturation\": "
                 "-1}}'></video>"
                 "<canvas id=c width=64 height=36></canvas><script>document.addEventListener('hf-seek', () =>"
                 "c.getContext('2d').drawImage(v, 0, 0))</script>"));
    QVERIFY(seek(7));
    QCOMPARE(film(QStringLiteral("numberIn(c)")), QStringLiteral("7"));
    QVERIFY(film(QStringLiteral("frameOf()")) != QLatin1String("7")); // what stands on the page
}

void TestMovingPictures::gradingsCanBeLeftOutForAWhile()
{
    writeGraded(*m_project);
    QVERIFY(m_page->open(m_project->folder()));
    QVERIFY(seek(3));
    const auto look = [this] {
        return film(QStringLiteral("document.getElementById('__render_frame_v__').toDataURL()"));
    };
    const auto isReplaced = [this] {
        return film(QStringLiteral("String(i.hasAttribute('data-muto-replaced'))"));
    };
    const QString graded = look();
    QCOMPARE(isReplaced(), QStringLiteral("true"));
    m_page->preview().setGradingBypassed(true);
    QTRY_COMPARE(isReplaced(), QStringLiteral("false"));
    QVERIFY(look() != graded);
    m_page->preview().setGradingBypassed(false);
    QTRY_COMPARE(isReplaced(), QStringLiteral("true"));
    QCOMPARE(look(), graded);
}

MUTO_WEB_TEST_MAIN(prepareOffScreenPages, QApplication, TestMovingPictures)
#include "tst_moving_pictures.moc"
