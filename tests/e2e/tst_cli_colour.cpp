#include "tests/support/film_numbers.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QColor>
#include <QCoreApplication>

#include <array>

using namespace muto;
using namespace muto::test;

namespace {

constexpr QSize kChart(1920, 1080);
constexpr QSize kPatch(240, 180);
constexpr int kColumns = kChart.width() / kPatch.width();

/// Every mixture of nought, half and full, and colours that people put on their films.
QList<QColor> patches()
{
    QList<QColor> colours;
    for (const int red : {0, 128, 255}) {
        for (const int green : {0, 128, 255}) {
            for (const int blue : {0, 128, 255})
                colours += QColor(red, green, blue);
        }
    }
    for (const char *name :
         {"#e94560", "#0f3460", "#ff8a00", "#e52e71", "#16213e", "#00adb5", "#f9ed69", "#6a0572", "#101010",
          "#efefef", "#1db954", "#ff0033", "#3300ff", "#99cc00", "#7f3fbf"})
        colours += QColor(QLatin1String(name));
    return colours;
}

QByteArray chart(const QList<QColor> &colours)
{
    QByteArray html;
    for (int i = 0; i < colours.size(); ++i)
        html += QStringLiteral("<div style=\"position:absolute;left:%1px;top:%2px;width:%3px;height:%4px;"
                               "background:%5\"></div>\n")
                    .arg(i % kColumns * kPatch.width())
                    .arg(i / kColumns * kPatch.height())
                    .arg(kPatch.width())
                    .arg(kPatch.height())
                    .arg(colours[i].name())
                    .toLatin1();
    return html;
}

using Yuv = std::array<double, 3>;

/// ITU-R BT.709, limited range, with all the decimals.
Yuv trueBt709(const QColor &colour)
{
    const double red = colour.redF();
    const double green = colour.greenF();
    const double blue = colour.blueF();
    const double luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return {16 + 219 * luma, 128 + 224 * (blue - luma) / 1.8556, 128 + 224 * (red - luma) / 1.5748};
}

/// Y, U and V of a decoded picture at a point.
Yuv sampleAt(const media::DecodedFrame &frame, int x, int y)
{
    const qsizetype width = frame.size.width();
    const qsizetype lumaBytes = width * frame.size.height();
    const qsizetype chroma = lumaBytes + y / 2 * (width / 2) + x / 2;
    const auto value = [&frame](qsizetype at) { return double(std::uint8_t(frame.i420[at])); };
    return {value(y * width + x), value(chroma), value(chroma + lumaBytes / 4)};
}

} // namespace

/// What a page paints is what a player shows.
class TestCliColour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChartDecodesToTrueBt709_data()
    {
        QTest::addColumn<QString>("quality");
        QTest::newRow("standard") << "standard";
        QTest::newRow("high") << "high";
    }

    void aChartDecodesToTrueBt709()
    {
        QFETCH(QString, quality);
        const QList<QColor> colours = patches();
        TestPage page;
        page.size = kChart;
        page.duration = QStringLiteral("0.2");
        page.body = chart(colours);
        TempProject project;
        project.write(QStringLiteral("index.html"), page.html());
        const QString film = project.beside(QStringLiteral("chart.mp4"));
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("render"), project.folder(), QStringLiteral("-o"), film,
                         QStringLiteral("-q"), quality}));
        QVERIFY2(run.exitCode() == 0, run.said());

        int frames = 0;
        QStringList wrong;
        VERIFY_RESULT(forEachFrame(film, [&](const media::DecodedFrame &frame) {
            ++frames;
            for (int i = 0; i < colours.size(); ++i)
                wrong += deviations(frame, i, colours[i]);
        }));
        QCOMPARE(frames, 6);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(QLatin1Char('\n'))));
    }

private:
    /// The planes of a patch that are further from the truth than one code value, in words.
    static QStringList deviations(const media::DecodedFrame &frame, int patch, const QColor &colour)
    {
        const int x = patch % kColumns * kPatch.width() + kPatch.width() / 2;
        const int y = patch / kColumns * kPatch.height() + kPatch.height() / 2;
        const Yuv expected = trueBt709(colour);
        const Yuv actual = sampleAt(frame, x, y);
        QStringList found;
        for (std::size_t plane = 0; plane < expected.size(); ++plane) {
            if (qAbs(actual[plane] - expected[plane]) > 1.0)
                found += QStringLiteral("%1 at %2 s: %3 is %4 instead of %5")
                             .arg(colour.name())
                             .arg(frame.seconds)
                             .arg(QLatin1Char("YUV"[plane]))
                             .arg(actual[plane])
                             .arg(expected[plane]);
        }
        return found;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCliColour)
#include "tst_cli_colour.moc"
