#include "core/grading/cube_lut.h"
#include "core/grading/grade_reader.h"
#include "core/grading/grader.h"
#include "core/grading/number_text.h"
#include "tests/support/test_main.h"

#include <QColor>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace muto::grading;

namespace {

using Bytes = std::vector<std::uint8_t>;

Grader graderOf(const char *lines)
{
    const Grade grade = readGrade(lines).grade;
    return {grade, bake(grade)};
}

/// What becomes of a picture of one colour, in its middle.
QString colourAfter(const char *lines, const QColor &colour)
{
    constexpr int kSide = 9;
    Bytes bytes;
    for (int i = 0; i < kSide * kSide; ++i)
        bytes.insert(bytes.end(), {std::uint8_t(colour.red()), std::uint8_t(colour.green()),
                                   std::uint8_t(colour.blue()), std::uint8_t(colour.alpha())});
    graderOf(lines).paint({bytes.data(), kSide, kSide}, nullptr, 0);
    const std::uint8_t *middle = bytes.data() + std::ptrdiff_t(kSide * kSide / 2 * 4);
    return QColor(middle[0], middle[1], middle[2], middle[3])
        .name(colour.alpha() < 255 ? QColor::HexArgb : QColor::HexRgb);
}

/// Colours of all kinds, no two pixels alike.
Bytes motley(int width, int height)
{
    Bytes bytes(std::size_t(width) * std::size_t(height) * 4);
    std::uint32_t state = 7;
    for (std::uint8_t &byte : bytes)
        byte = std::uint8_t((state = state * 1664525U + 1013904223U) >> 24);
    return bytes;
}

Bytes graded(const char *lines, Bytes picture, int width, int height, std::uint32_t moment = 0)
{
    graderOf(lines).paint({picture.data(), width, height}, nullptr, moment);
    return picture;
}

QString joined(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list += QString::fromStdString(word);
    return list.join(QLatin1Char(' '));
}

} // namespace

class TestGrading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neutralGradesLeaveEveryByte_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("neutral") << QByteArray("preset=neutral\nintensity=1");
        QTest::newRow("zeros") << QByteArray("adjust.exposure=0\nadjust.contrast=0.0\ndetails.grain=0");
        QTest::newRow("disabled") << QByteArray("enabled=false\nadjust.exposure=1\ndetails.vignette=1");
        QTest::newRow("no strength") << QByteArray("intensity=0\nadjust.exposure=1");
        QTest::newRow("straight curve") << QByteArray(
            "curves.master.0.0=0\ncurves.master.0.1=0\ncurves.master.1.0=1\ncurves.master.1.1=1");
        QTest::newRow("settings of nothing") << QByteArray("details.grainSize=1\ndetails.vignetteMidpoint=0");
    }

    void neutralGradesLeaveEveryByte()
    {
        QFETCH(QByteArray, lines);
        const Bytes picture = motley(33, 21);
        QVERIFY(graderOf(lines).isNeutral(false));
        QVERIFY(graded(lines, picture, 33, 21) == picture);
    }

    /// Through the table, colours that are to stay come out as they went in.
    void tablesAreExactWhereNothingBends()
    {
        const ColourTable table = ColourTable::baked(kBakedSize, [](Rgb colour) { return colour; });
        for (int value = 0; value < 256; ++value) {
            const auto byte = std::uint8_t(value);
            const Four same = table.ofBytes(byte, std::uint8_t(255 - value), byte);
            QCOMPARE(int(same[0] * 255 + 0.5F), value);
            QCOMPARE(int(same[1] * 255 + 0.5F), 255 - value);
        }
    }

    void knownColours_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("colour");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *lines, const char *colour, const char *expected) {
            QTest::addRow("%s of %s", QByteArray(lines).replace('\n', ' ').constData(), colour)
                << QByteArray(lines) << QString::fromLatin1(colour) << QString::fromLatin1(expected);
        };
        row("adjust.exposure=1", "#404040", "#808080");
        row("adjust.exposure=1", "#102030", "#204060");
        row("adjust.exposure=-1", "#8040ff", "#402080");
        row("adjust.exposure=2", "#808080", "#ffffff");
        row("adjust.exposure=9", "#101010", "#404040"); // brought back to 2
        row("adjust.exposure=1\nintensity=0.5", "#404040", "#606060");
        row("adjust.saturation=-1", "#ff0000", "#363636");
        row("adjust.saturation=-1", "#0000ff", "#121212");
        row("adjust.saturation=1", "#808080", "#808080");
        row("adjust.saturation=0.5", "#a08080", "#ac7c7c");
        row("adjust.contrast=-1", "#123456", "#808080");
        row("adjust.contrast=1", "#404040", "#010101");
        row("adjust.temperature=0.5", "#808080", "#8a8076");
        row("adjust.tint=1", "#808080", "#8a6c8a");
        row("adjust.blacks=1", "#2e2e2e", "#000000");
        row("adjust.whites=1", "#d1d1d1", "#ffffff");
        row("adjust.shadows=1", "#000000", "#595959");
        row("adjust.shadows=1", "#ffffff", "#ffffff");
        row("adjust.highlights=-1", "#ffffff", "#a6a6a6");
        row("adjust.highlights=-1", "#000000", "#000000");
        row("curves.master.0.0=0\ncurves.master.0.1=1\ncurves.master.1.0=1\ncurves.master.1.1=0", "#102030",
            "#efdfcf");
        row("curves.red.0.0=0\ncurves.red.0.1=0.5\ncurves.red.1.0=1\ncurves.red.1.1=1", "#000000", "#800000");
        row("wheels.midtones.level=1", "#808080", "#b6b6b6");
        row("wheels.shadows.hue=120\nwheels.shadows.amount=1", "#000000", "#001200");
        row("hueCurves.hueVsHue.0.0=0\nhueCurves.hueVsHue.0.1=120\nhueCurves.hueVsHue.1.0=120\nhueCurves."
            "hueVsHue.1.1=120\n"
            "hueCurves.hueVsHue.2.0=240\nhueCurves.hueVsHue.2.1=120",
            "#808080", "#808080");
        row("secondaries.0.key.hue.center=0\nsecondaries.0.key.hue.range=30\nsecondaries.0.correction."
            "saturation=-1",
            "#ff0000", "#363636");
        row("secondaries.0.key.hue.center=0\nsecondaries.0.key.hue.range=30\nsecondaries.0.correction."
            "saturation=-1",
            "#0000ff", "#0000ff");
        row("adjust.exposure=1", "#40ff8000", "#40ffff00"); // #aarrggbb: what shines through still does
        row("preset=mono-clean\nadjust.contrast=0\nadjust.highlights=0\nadjust.shadows=0\nadjust.blacks=0",
            "#ff0000", "#363636");
        row("adjust.saturation=0\npreset=mono-clean\nadjust.contrast=0\nadjust.highlights=0\nadjust.shadows="
            "0\nadjust.blacks=0",
            "#ff0000", "#ff0000");
    }

    void knownColours()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, colour);
        QFETCH(QString, expected);
        const QColor is(colourAfter(lines, QColor(colour))), wanted(expected);
        const auto isNear = [](int a, int b) { return std::abs(a - b) <= 1; };
        QVERIFY2(isNear(is.red(), wanted.red()) && isNear(is.green(), wanted.green()) &&
                     isNear(is.blue(), wanted.blue()) && is.alpha() == wanted.alpha(),
                 qPrintable(is.name(QColor::HexArgb)));
    }

    void lutsAreLaidOnAsStronglyAsToldTo()
    {
        const CubeReading lut =
            readCube("LUT_3D_SIZE 2\n1 1 1\n1 1 1\n1 1 1\n1 1 1\n1 1 1\n1 1 1\n1 1 1\n1 1 1\n");
        for (const auto &[lines, expected] :
             {std::pair("", 255), std::pair("lut.intensity=0.5", 128), std::pair("intensity=0.25", 64),
              std::pair("lut.intensity=0", 0), std::pair("intensity=0.5\nadjust.contrast=-1", 128)}) {
            Bytes black(16, 0);
            graderOf(lines).paint({black.data(), 2, 2}, &*lut.table, 0);
            QCOMPARE(int(black[0]), expected);
            QCOMPARE(int(black[3]), 0);
        }
    }

    void presetsAreThoseOfTheContract()
    {
        QCOMPARE(presets().size(), std::size_t(18));
        for (const Preset &preset : presets()) {
            const std::string lines = "preset=" + std::string(preset.id);
            const GradeReading reading = readGrade(lines);
            QVERIFY(reading.unknown.empty());
            QCOMPARE(reading.undrawn.empty(), preset.isComplete);
            QCOMPARE(reading.grade.isNeutral(false), preset.id == "neutral");
        }
    }

    void sayWhatTheyDoNotUnderstand()
    {
        const GradeReading reading =
            readGrade("preset=sunset\nadjust.exposure=bright\nadjust.brightness=1\nintensity=null\n"
                      "effects.bloom=0.5\neffects.bloomRadius=8\neffects.tapeNoise=1\neffects.sparkle=1\n"
                      "wheels.shadows.amount=\npalette.0=#fff\ncolorSpace=rec709\ncurves.red.0.0=0\n"
                      "curves.red.99.0=0\nsecondaries.7.enabled=true\nlut.src=a.cube\nrubbish\n");
        QCOMPARE(joined(reading.unknown), QStringLiteral("preset sunset adjust.brightness effects.sparkle"));
        QCOMPARE(
            joined(reading.invalid),
            QStringLiteral("adjust.exposure wheels.shadows.amount curves.red.99.0 secondaries.7.enabled"));
        QCOMPARE(joined(reading.undrawn), QStringLiteral("effects.bloom"));
        QCOMPARE(reading.lut, std::string("a.cube"));
        QVERIFY(reading.grade.isNeutral(false));
    }

    void numbersAreThoseOfFiles()
    {
        for (const auto &[text, value] :
             {std::pair("1", 1.0F), std::pair("-0.25", -0.25F), std::pair("+.5", 0.5F),
              std::pair("1e-3", 0.001F), std::pair("2.5E2", 250.0F)})
            QCOMPARE(numberIn(text).value_or(-99), value);
        for (const char *text : {"", ".", "-", "1,5", "0x10", "1e", "1e99", "nan", "inf", "1 ", "--1"})
            QVERIFY2(!numberIn(text), text);
    }

    void grainBelongsToItsMoment()
    {
        const Bytes grey(std::size_t(64 * 48 * 4), 128);
        const Bytes first = graded("details.grain=1", grey, 64, 48, 5);
        QVERIFY(first != grey);
        QVERIFY(first == graded("details.grain=1", grey, 64, 48, 5));
        QVERIFY(first != graded("details.grain=1", grey, 64, 48, 6));
        const double sum = std::accumulate(first.begin(), first.end(), 0.0);
        QVERIFY(std::abs(sum / double(first.size()) - 128) < 2); // neither brighter nor darker
    }

    void vignettesDarkenCorners()
    {
        const Bytes after = graded("details.vignette=1", Bytes(std::size_t(40 * 20 * 4), 200), 40, 20);
        const auto at = [&after](int x, int y) { return int(after[std::size_t(y * 40 + x) * 4]); };
        QCOMPARE(at(20, 10), 200);
        QVERIFY(at(0, 0) < 60);
        QCOMPARE(at(0, 0), at(39, 19));
        QVERIFY(at(0, 0) < at(0, 10));
        const Bytes bright = graded("details.vignette=-1", Bytes(std::size_t(40 * 20 * 4), 100), 40, 20);
        QVERIFY(bright[0] > 150);
    }

    void blursKeepFlatPicturesAndBrightness()
    {
        const Bytes flat(std::size_t(50 * 30 * 4), 77);
        QVERIFY(graded("effects.blur=1", flat, 50, 30) == flat);
        Bytes dot(std::size_t(101 * 101 * 4), 0);
        for (std::size_t i = 3; i < dot.size(); i += 4)
            dot[i] = 255;
        for (int y = 45; y < 56; ++y)
            for (int x = 45; x < 56; ++x)
                dot[std::size_t(y * 101 + x) * 4] = 255;
        const Bytes after = graded("effects.blur=1", dot, 101, 101);
        QVERIFY(after[std::size_t(50 * 101 + 50) * 4] < 255);
        QVERIFY(after[std::size_t(50 * 101 + 43) * 4] > 20);
        QCOMPARE(after[std::size_t(50 * 101 + 43) * 4], after[std::size_t(43 * 101 + 50) * 4]);
    }

    void clearPixelsAddNoColour()
    {
        Bytes picture(std::size_t(60 * 60 * 4), 0); // clear green beside solid red
        for (std::size_t i = 0; i < picture.size(); i += 4)
            (i / 4 % 60 < 30 ? picture[i] : picture[i + 1]) = 255;
        for (std::size_t i = 0; i < picture.size(); i += 4)
            picture[i + 3] = i / 4 % 60 < 30 ? 255 : 0;
        for (const char *lines : {"effects.blur=1", "effects.pixelate=1"}) {
            const Bytes after = graded(lines, picture, 60, 60);
            for (std::size_t i = 0; i < after.size(); i += 4)
                QVERIFY(after[i + 3] == 0 || after[i + 1] == 0);
        }
    }

    void mosaicsAreFlatBlocks()
    {
        const Bytes after = graded("effects.pixelate=1", motley(108, 108), 108, 108);
        QSet<QRgb> colours;
        for (std::size_t i = 0; i < after.size(); i += 4)
            colours.insert(qRgba(after[i], after[i + 1], after[i + 2], after[i + 3]));
        QVERIFY2(colours.size() <= 23 * 23, qPrintable(QString::number(colours.size())));
    }

    void smallestPicturesAreFine()
    {
        for (const auto &[width, height] :
             {std::pair(1, 1), std::pair(1, 7), std::pair(5, 1), std::pair(2, 2)})
            graded("preset=creator-camcorder\neffects.blur=1\neffects.pixelate=1\ndetails.grainSize=1",
                   motley(width, height), width, height);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestGrading)
#include "tst_grading.moc"
