#include "core/grading/cube_lut.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cmath>

using namespace muto::grading;
using Kind = CubeFlaw::Kind;

namespace {

/// A LUT that changes nothing, with something before its colours.
QByteArray identityCube(int size, const QByteArray &head = {}, float least = 0, float most = 1)
{
    QByteArray text = head + "LUT_3D_SIZE " + QByteArray::number(size) + "\n";
    const auto node = [&](int i) {
        return QByteArray::number(double(least + (most - least) * float(i) / float(size - 1)));
    };
    for (int b = 0; b < size; ++b)
        for (int g = 0; g < size; ++g)
            for (int r = 0; r < size; ++r)
                text += node(r) + " " + node(g) + " " + node(b) + "\n";
    return text;
}

CubeReading readBytes(const QByteArray &text)
{
    return readCube({text.constData(), std::size_t(text.size())});
}

} // namespace

class TestCubeLut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesNothingChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("smallest") << identityCube(2);
        QTest::newRow("usual") << identityCube(17);
        QTest::newRow("largest") << identityCube(kLargestLut);
        QTest::newRow("title, comments, blanks")
            << identityCube(3, "\xEF\xBB\xBF# by hand\nTITLE \"a 1 2 3\"\n\n \t\nLUT_IN_VIDEO_RANGE\n");
        QTest::newRow("lines of Windows") << identityCube(3).replace("\n", "\r\n");
        QTest::newRow("no line end") << identityCube(2).trimmed();
        QTest::newRow("domain") << identityCube(5, "DOMAIN_MIN -1 -1 -1\nDOMAIN_MAX 2 2 2\n", -1, 2);
        QTest::newRow("range") << identityCube(5, "LUT_3D_INPUT_RANGE 0.0 2.0\n", 0, 2);
    }

    void whatChangesNothingChangesNothing()
    {
        QFETCH(QByteArray, text);
        const CubeReading reading = readBytes(text);
        QVERIFY2(reading.table, textOf(reading.flaw).c_str());
        for (const Four colour :
             {Four{0, 0, 0, 0}, Four{1, 1, 1, 0}, Four{0.2F, 0.7F, 0.4F, 0}, Four{0.9F, 0.1F, 0.1F, 0}}) {
            const Four same = (*reading.table)(colour);
            const auto bytes = [&colour](int i) { return std::uint8_t(std::lround(colour[i] * 255)); };
            const Four ofBytes = reading.table->ofBytes(bytes(0), bytes(1), bytes(2));
            for (int i = 0; i < 3; ++i) {
                QVERIFY(std::abs(same[i] - colour[i]) < 1e-5F);
                QVERIFY(std::abs(ofBytes[i] - float(bytes(i)) / 255) < 1e-5F);
            }
        }
    }

    void whatIsBeyondTheDomainIsAtItsEdge()
    {
        const CubeReading reading = readBytes(identityCube(2, "DOMAIN_MAX 0.5 0.5 0.5\n", 0, 0.5F));
        QVERIFY(reading.table);
        QVERIFY(std::abs((*reading.table)(Four{0.9F, 0.25F, -3, 0})[0] - 0.5F) < 1e-6F);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int line) {
            QTest::newRow(name) << text << int(kind) << line;
        };
        row("nothing", "", Kind::NoSize, 0);
        row("no size", "0 0 0\n1 1 1\n", Kind::NoSize, 0);
        row("one dimension", "LUT_1D_SIZE 2\n0 0 0\n1 1 1\n", Kind::OneDimension, 1);
        row("mixed", "LUT_3D_SIZE 2\nLUT_1D_SIZE 2\n" + identityCube(2), Kind::OneDimension, 2);
        row("65", "LUT_3D_SIZE 65\n", Kind::TooLarge, 1);
        row("one", "LUT_3D_SIZE 1\n0 0 0\n", Kind::TooLarge, 1);
        row("minus", "LUT_3D_SIZE -5\n", Kind::TooLarge, 1);
        row("huge", "LUT_3D_SIZE 4000000000\n", Kind::TooLarge, 1);
        row("half", "LUT_3D_SIZE 2.5\n", Kind::NotText, 1);
        row("size twice", "LUT_3D_SIZE 2\nLUT_3D_SIZE 3\n", Kind::NotText, 2);
        row("size of nothing", "LUT_3D_SIZE\n", Kind::NotText, 1);
        row("too few", "LUT_3D_SIZE 2\n0 0 0\n", Kind::WrongCount, 0);
        row("too many", identityCube(2) + "0 0 0\n", Kind::WrongCount, 0);
        row("two numbers", "LUT_3D_SIZE 2\n0 0\n", Kind::NotText, 2);
        row("four numbers", "LUT_3D_SIZE 2\n0 0 0 0\n", Kind::NotText, 2);
        row("not a number", "LUT_3D_SIZE 2\nnan 0 0\n", Kind::NotText, 2);
        row("infinite", "LUT_3D_SIZE 2\n1e40 0 0\n", Kind::NotText, 2);
        row("commas", "LUT_3D_SIZE 2\n0,5 0 0\n", Kind::NotText, 2);
        row("empty domain", identityCube(2, "DOMAIN_MIN 1 0 0\n"), Kind::BadDomain, 0);
        row("domain of words", "DOMAIN_MIN a b c\n", Kind::BadDomain, 1);
        row("range upside down", identityCube(2, "LUT_3D_INPUT_RANGE 1 0\n"), Kind::BadDomain, 0);
        row("a page", "<!doctype html>\n<p>not found</p>\n", Kind::NotText, 1);
        row("bytes", QByteArray("\x00\xff\x13\x37", 4), Kind::NotText, 1);
        row("one endless line", QByteArray(1 << 20, '1'), Kind::NotText, 1);
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(int, line);
        const CubeReading reading = readBytes(text);
        QVERIFY(!reading.table);
        QCOMPARE(int(reading.flaw.kind), kind);
        QCOMPARE(reading.flaw.line, line);
        QVERIFY(!textOf(reading.flaw).empty());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCubeLut)
#include "tst_cube_lut.moc"
