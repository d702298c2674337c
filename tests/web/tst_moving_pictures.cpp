#include "tests/support/web_test_main.h"
#include "tests/web/painted_pictures.h"
#include "tests/web/shown_page.h"
#include "tests/web/test_project.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace muto;
using namespace muto::test;

namespace {

constexpr int kPatienceMs = 20'000;

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
        m_page = std::make_unique<ShownPage>(web::PageServices{m_pictures.get()});
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
            kPatienceMs);
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
    QStringList seen;
    for (const QString &pair : expected.split(QLatin1Char(' '))) {
        const int frame = pair.section(QLatin1Char(':'), 0, 0).toInt();
        QVERIFY(seek(frame));
        seen += QString::number(frame) + QLatin1Char(':') + film(QStringLiteral("frameOf()"));
    }
    QCOMPARE(seen.join(QLatin1Char(' ')), expected);
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestMovingPictures)
#include "tst_moving_pictures.moc"
