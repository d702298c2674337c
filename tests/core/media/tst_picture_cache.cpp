#include "core/media/picture_cache.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <limits>

using muto::frames::Picture;
using muto::media::PictureCache;

namespace {

constexpr QSize kPictureSize(5, 5);
constexpr double kForEver = std::numeric_limits<double>::infinity();

Picture picture(double from, double until, QSize size = kPictureSize)
{
    return {size, from, until, QByteArray(size.width() * size.height() * 4, 'x')};
}

} // namespace

class TestPictureCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreFoundWhileTheyAreOn_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("found");
        QTest::newRow("at the begin") << 1 << kPictureSize << 2.0 << true;
        QTest::newRow("a rounding error before") << 1 << kPictureSize << 2.0 - 1e-9 << true;
        QTest::newRow("within") << 1 << kPictureSize << 2.9 << true;
        QTest::newRow("at the end") << 1 << kPictureSize << 3.0 << false;
        QTest::newRow("in a gap") << 1 << kPictureSize << 3.5 << false;
        QTest::newRow("before") << 1 << kPictureSize << 1.9 << false;
        QTest::newRow("the last one, for ever") << 1 << kPictureSize << 1e9 << true;
        QTest::newRow("the last one, endlessly late") << 1 << kPictureSize << kForEver << true;
        QTest::newRow("another file") << 2 << kPictureSize << 2.0 << false;
        QTest::newRow("another size") << 1 << QSize(5, 4) << 2.0 << false;
    }

    void picturesAreFoundWhileTheyAreOn()
    {
        QFETCH(int, file);
        QFETCH(QSize, size);
        QFETCH(double, seconds);
        QFETCH(bool, found);
        PictureCache cache(1 << 20);
        cache.insert(1, picture(2, 3));
        cache.insert(1, picture(4, kForEver));
        QCOMPARE(cache.contains(file, size, seconds), found);
        QCOMPARE(cache.find(file, size, seconds).has_value(), found);
    }

    void whatNobodyAskedForGoesFirst()
    {
        PictureCache cache(3 * 100);
        for (int i = 0; i < 3; ++i)
            cache.insert(1, picture(i, i + 1));
        QVERIFY(cache.find(1, kPictureSize, 0));
        cache.insert(1, picture(3, 4));
        QCOMPARE(cache.bytes(), 300);
        QVERIFY(cache.contains(1, kPictureSize, 0));
        QVERIFY(!cache.contains(1, kPictureSize, 1));
        QVERIFY(cache.contains(1, kPictureSize, 2));
    }

    void theNewestIsKeptHoweverLarge()
    {
        PictureCache cache(10);
        cache.insert(1, picture(0, 1));
        cache.insert(1, picture(1, 2));
        QVERIFY(!cache.contains(1, kPictureSize, 0));
        QVERIFY(cache.contains(1, kPictureSize, 1));
    }

    void theSamePictureCountsOnce()
    {
        PictureCache cache(1000);
        cache.insert(1, picture(0, 1));
        cache.insert(1, picture(0, 1));
        QCOMPARE(cache.bytes(), 100);
    }

    void aFileIsForgotten()
    {
        PictureCache cache(1000);
        cache.insert(1, picture(0, 1));
        cache.insert(2, picture(0, 1));
        cache.insert(1, picture(1, 2, {2, 2}));
        cache.removeFile(1);
        QCOMPARE(cache.bytes(), 100);
        QVERIFY(cache.contains(2, kPictureSize, 0));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestPictureCache)
#include "tst_picture_cache.moc"
