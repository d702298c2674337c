#include "core/media/video_frame_reader.h"
#include "tests/support/film_numbers.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QColor>
#include <QCoreApplication>
#include <QImage>
#include <QJsonObject>

#include <cmath>

using namespace muto;
using namespace muto::test;

namespace {

constexpr int kWebglFrames = 30;

QStringList renderOf(const TempProject &project, const QStringList &options)
{
    return QStringList{QStringLiteral("render"), project.folder(),
                       QStringLiteral("-o"),     project.beside(QStringLiteral("film.mp4")),
                       QStringLiteral("-q"),     QStringLiteral("high"),
                       QStringLiteral("--json")} +
           options;
}

QColor colourOf(int frame)
{
    return QColor(frame * 8, 128, 255 - frame * 8);
}

/// Left of the middle the colour of the moment, cleared; right of it the same, by a shader, upside down would
/// show: its lower half is black.
QByteArray webGlPage(const QByteArray &before = {})
{
    TestPage page;
    page.duration = QStringLiteral("1");
    page.body = "<canvas id=\"canvas\" width=\"320\" height=\"180\"></canvas>";
    page.head = "<style>canvas { display: block }</style>";
    page.script = before + R"(
        const gl = canvas.getContext('webgl', { antialias: false });
        const shader = (type, source) => {
          const made = gl.createShader(type);
          gl.shaderSource(made, source);
          gl.compileShader(made);
          return made;
        };
        const program = gl.createProgram();
        gl.attachShader(program, shader(gl.VERTEX_SHADER,
          'attribute vec2 at; void main() { gl_Position = vec4(at, 0.0, 1.0); }'));
        gl.attachShader(program, shader(gl.FRAGMENT_SHADER,
          'precision mediump float; uniform vec3 ink; void main() {' +
          ' gl_FragColor = vec4(gl_FragCoord.y < 90.0 ? vec3(0.0) : ink, 1.0); }'));
        gl.linkProgram(program);
        gl.useProgram(program);
        gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
        gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, -1, 1, -1, 0, 1, 1, 1]), gl.STATIC_DRAW);
        gl.enableVertexAttribArray(0);
        gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
        document.addEventListener('hf-seek', ({ detail }) => {
          const n = Math.round(detail.time * 30);
          const ink = [n * 8 / 255, 128 / 255, (255 - n * 8) / 255];
          gl.clearColor(...ink, 1);
          gl.clear(gl.COLOR_BUFFER_BIT);
          gl.uniform3fv(gl.getUniformLocation(program, 'ink'), ink);
          gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
        });)";
    return page.html();
}

/// Without WebGL, and with what painters may disagree about: curves, gradients, text, something that turns.
QByteArray plainPage()
{
    TestPage page;
    page.duration = QStringLiteral("0.5");
    page.head = "<style>#root { background: linear-gradient(#264, #62a) !important } p { position: absolute;"
                "font: 40px 'DejaVu Sans'; color: #fff; margin: 0 } #card { width: 100px; height: 60px;"
                "margin: 50px auto 0; border-radius: 12px; background: #fc3; box-shadow: 0 4px 12px #000 }"
                "</style>";
    page.body = "<p>Mutoscope</p><div style=\"height: 1px\"></div><div id=\"card\"></div>";
    page.script = "document.addEventListener('hf-seek', ({ detail }) =>"
                  "{ card.style.transform = `rotate(${detail.time * 90}deg)`; });";
    return page.html();
}

QList<QImage> picturesOf(const QString &film)
{
    QList<QImage> pictures;
    const auto seen =
        forEachFrame(film, [&](const media::DecodedFrame &frame) { pictures += frame.toImage(); });
    return seen ? pictures : QList<QImage>();
}

bool isNear(QColor a, QColor b)
{
    constexpr int kTolerance = 6; // two conversions and a codec
    return qAbs(a.red() - b.red()) <= kTolerance && qAbs(a.green() - b.green()) <= kTolerance &&
           qAbs(a.blue() - b.blue()) <= kTolerance;
}

/// Peak signal to noise ratio of two pictures, in decibels; 99 when they are equal.
double likeness(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            sum += std::pow(one.red() - other.red(), 2) + std::pow(one.green() - other.green(), 2) +
                   std::pow(one.blue() - other.blue(), 2);
        }
    }
    const double mean = sum / (3.0 * a.width() * a.height());
    return mean == 0 ? 99 : 10 * std::log10(255 * 255 / mean);
}

QJsonObject lastOf(const ProgramRun &run, const char *type)
{
    QJsonObject last;
    for (const QJsonObject &object : run.json()) {
        if (object[QLatin1String("type")].toString() == QLatin1String(type))
            last = object;
    }
    return last;
}

} // namespace

/// Films of pages that draw with WebGL, by the whole program, with a display and without.
class TestCliWebGl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageWithWebGlBecomesAFilm_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("workers");
        QTest::newRow("as it comes") << QByteArray() << QStringList() << 1;
        QTest::newRow("two workers") << QByteArray() << words("-w 2") << 2;
        QTest::newRow("through disk, as asked") << QByteArray() << words("--no-streaming --surface gl") << 1;
        QTest::newRow("asked for in a timer") << QByteArray("setTimeout(() => {") << QStringList() << 1;
    }

    void aPageWithWebGlBecomesAFilm()
    {
        QFETCH(QByteArray, before);
        QFETCH(QStringList, options);
        QFETCH(int, workers);
        TempProject project;
        QByteArray html = webGlPage(before);
        if (!before.isEmpty())
            html.replace("\n</script>\n", "\n});</script>\n");
        project.write(QStringLiteral("index.html"), html);
        ProgramRun run;
        giveDisplay(run);
        QVERIFY(run.run(renderOf(project, options)));
        QVERIFY2(run.exitCode() == 0, run.said());
        const QJsonObject done = lastOf(run, "done");
        QCOMPARE(done[QLatin1String("surface")].toString(), QStringLiteral("gl"));
        QCOMPARE(done[QLatin1String("workers")].toInt(), workers);
        QVERIFY2(done[QLatin1String("glRenderer")].toString().contains(QLatin1String("llvmpipe")),
                 run.said());

        const QList<QImage> pictures = picturesOf(project.beside(QStringLiteral("film.mp4")));
        QCOMPARE(pictures.size(), kWebglFrames);
        for (int frame = 0; frame < kWebglFrames; ++frame) {
            const QImage &picture = pictures[frame];
            QVERIFY2(isNear(picture.pixelColor(80, 20), colourOf(frame)),
                     qPrintable(QStringLiteral("%1: %2").arg(frame).arg(picture.pixelColor(80, 20).name())));
            QVERIFY(isNear(picture.pixelColor(240, 40), colourOf(frame)));
            QVERIFY(isNear(picture.pixelColor(240, 140), Qt::black));
        }
        if (m_reference.isEmpty())
            m_reference = pictures;
        if (before.isEmpty())
            QCOMPARE(pictures, m_reference); // bit for bit, whoever drew them
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), 10'000);
    }

    void withoutADisplayTheFilmIsRefusedBeforeItBegins_data()
    {
        QTest::addColumn<QString>("display");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("none") << QString() << QStringList() << QByteArray("There is no display");
        QTest::newRow("none, though asked for")
            << QString() << words("--surface gl") << QByteArray("There is no display");
        QTest::newRow("one that is not there")
            << QStringLiteral(":987") << QStringList() << QByteArray(":987");
    }

    void withoutADisplayTheFilmIsRefusedBeforeItBegins()
    {
        QFETCH(QString, display);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        TempProject project;
        project.write(QStringLiteral("index.html"), webGlPage());
        ProgramRun run;
        if (!display.isEmpty())
            run.setEnvironment(QStringLiteral("DISPLAY"), display);
        QVERIFY(run.run(renderOf(project, options)));
        QCOMPARE(run.exitCode(), 1);
        const QJsonObject failed = lastOf(run, "failed");
        QVERIFY2(failed[QLatin1String("message")].toString().toUtf8().contains(says), run.said());
        QVERIFY2(failed[QLatin1String("detail")].toString().contains(QLatin1String("xvfb-run")), run.said());
        QVERIFY(lastOf(run, "plan").isEmpty());
        QVERIFY(!QFile::exists(project.beside(QStringLiteral("film.mp4"))));
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), 10'000);
    }

    void aPageMayDoWithoutWebGlWhenTheUserSaysSo()
    {
        TempProject project;
        TestPage page = numberedPage();
        page.script += "document.createElement('canvas').getContext('webgl');";
        project.write(QStringLiteral("index.html"), page.html());
        ProgramRun run;
        QVERIFY(run.run(renderOf(project, words("--surface software --to 0.2"))));
        QVERIFY2(run.exitCode() == 0, run.said());
        QVERIFY(run.output().contains("draws with WebGL"));
        QCOMPARE(lastOf(run, "done")[QLatin1String("surface")].toString(), QStringLiteral("software"));
    }

    void aPageThatAsksTooLateFailsWithAdvice()
    {
        TempProject project;
        TestPage page = numberedPage();
        page.script += "document.addEventListener('hf-seek', ({ detail }) => { if (detail.time > 0.3) "
                       "document.createElement('canvas')['getCon' + 'text']('webgl2'); });";
        project.write(QStringLiteral("index.html"), page.html());
        ProgramRun run;
        QVERIFY(run.run(renderOf(project, {})));
        QCOMPARE(run.exitCode(), 1);
        QVERIFY2(
            lastOf(run, "failed")[QLatin1String("detail")].toString().contains(QLatin1String("--surface gl")),
            run.said());
        QVERIFY(!QFile::exists(project.beside(QStringLiteral("film.mp4"))));
    }

    void aPageWithoutWebGlLooksTheSameOnBothSurfaces()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), plainPage());
        const auto picturesBy = [&](const char *surface) {
            ProgramRun run;
            giveDisplay(run);
            const bool ended =
                run.run(renderOf(project, {QStringLiteral("--surface"), QLatin1String(surface)}));
            return ended && run.exitCode() == 0 ? picturesOf(project.beside(QStringLiteral("film.mp4")))
                                                : QList<QImage>();
        };
        const QList<QImage> software = picturesBy("software");
        const QList<QImage> gl = picturesBy("gl");
        QCOMPARE(software.size(), 15);
        QCOMPARE(gl.size(), 15);
        for (int frame = 0; frame < software.size(); ++frame) {
            const double decibels = likeness(software[frame], gl[frame]);
            QVERIFY2(decibels > 38, qPrintable(QStringLiteral("frame %1: %2 dB").arg(frame).arg(decibels)));
        }
    }

private:
    /// The one that this test runs under.
    static void giveDisplay(ProgramRun &run)
    {
        run.setEnvironment(QStringLiteral("DISPLAY"), qEnvironmentVariable("DISPLAY"));
    }

    QList<QImage> m_reference;
};

MUTO_TEST_MAIN(QCoreApplication, TestCliWebGl)
#include "tst_cli_webgl.moc"
