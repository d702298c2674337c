#include "ui/timeline/sound_ranges.h"

#include "tests/support/edited_file.h"
#include "tests/support/test_main.h"

#include <cmath>

using namespace muto;
using namespace muto::ui;
using muto::edit::AutomationPoint;
using muto::test::utf8;

namespace {

/// A volume of half way down, with points at 0, 1, 2, 3, 4 s.
SoundLane movedVolume()
{
    SoundLane lane{utf8("volume")};
    lane.most = 3.98107;
    lane.points = {{0, 0.5}, {1, 0.8}, {2, 0.2}, {3, 0.8}, {4, 0.5}};
    return lane;
}

SoundLane movedFrequency()
{
    SoundLane lane{utf8("fx.f.frequency"), utf8("lowpass"), utf8("frequency"), utf8("Dull")};
    lane.least = 20;
    lane.most = 20000;
    lane.scale = media::LaneScale::Logarithmic;
    lane.points = {{0, 200}};
    return lane;
}

constexpr PointRef kVolumeLane{0, 0};

SoundRange rangeFrom(double from, double to)
{
    return {kVolumeLane, from, to};
}

/// "seconds=value …"
QString toldPoints(const std::vector<AutomationPoint> &points)
{
    QStringList words;
    for (const AutomationPoint &point : points)
        words << QStringLiteral("%1=%2").arg(point.seconds, 0, 'g', 4).arg(point.value, 0, 'g', 3);
    return words.join(u' ');
}

} // namespace

class TestSoundRanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesTakeThePlaceOfWhatIsThere_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("points");
        const auto row = [](const char *name, RangeShape shape, double from, double to, const char *points) {
            QTest::newRow(name) << int(shape) << from << to << utf8(points);
        };
        row("ramp", RangeShape::Ramp, 1, 3, "0=0.5 1=0.8 3=0.8 4=0.5");
        row("ramp between points", RangeShape::Ramp, 0.5, 2.5, "0=0.5 0.5=0.65 2.5=0.5 3=0.8 4=0.5");
        row("swell", RangeShape::Swell, 0, 4, "0=0.5 2=1.75 4=0.5"); // from a quarter up to five eighths
        row("dip", RangeShape::Dip, 0, 4, "0=0.5 2=0.25 4=0.5");
        row("behind the last", RangeShape::Dip, 5, 7, "0=0.5 1=0.8 2=0.2 3=0.8 4=0.5 5=0.5 6=0.25 7=0.5");
    }

    void shapesTakeThePlaceOfWhatIsThere()
    {
        QFETCH(int, shape);
        QFETCH(double, from);
        QFETCH(double, to);
        const LaneChange change = shaped(movedVolume(), rangeFrom(from, to), RangeShape(shape));
        QTEST(toldPoints(change.points), "points");
        QCOMPARE(change.range, rangeFrom(from, to));
    }

    void swellsOfFrequenciesAreHeardAsSuch()
    {
        const LaneChange change = shaped(movedFrequency(), rangeFrom(0, 2), RangeShape::Swell);
        QCOMPARE(change.points.size(), 3U);
        QVERIFY(std::abs(change.points[1].value - 2000) < 1); // from a third of the way to two thirds
    }

    void whatIsNotSeenIsSimplifiedAway()
    {
        SoundLane lane = movedVolume();
        for (const int hills : {2, 1}) {
            const auto hillAt = [hills](double share) {
                const double within = std::fmod(share * hills, 1.0);
                return within <= 0.5 ? 2 * within : 2 - 2 * within;
            };
            lane.points.clear();
            for (int i = 0; i <= 100; ++i) // up and down, with a tremble
                lane.points.push_back({i / 10.0, hillAt(i / 100.0) + (i % 2) * 0.01});
            const LaneChange change = simplified(lane, rangeFrom(0, 10));
            QVERIFY2(int(change.points.size()) <= 3 * hills + 2, qPrintable(toldPoints(change.points)));
            QCOMPARE(change.points.front(), lane.points.front());
            QCOMPARE(change.points.back(), lane.points.back());
            for (const AutomationPoint &point : lane.points) {
                SoundLane after = lane;
                after.points = change.points;
                const double miss = after.heightOf(after.valueAt(point.seconds)) - lane.heightOf(point.value);
                QVERIFY2(std::abs(miss) < 0.021, qPrintable(toldPoints(change.points)));
            }
        }
        lane.points[20].curve = 0.5; // both of its ends are needed
        const auto bent = simplified(lane, rangeFrom(0, 10)).points;
        QVERIFY(std::find(bent.begin(), bent.end(), lane.points[20]) != bent.end());
        QVERIFY(std::find(bent.begin(), bent.end(), lane.points[21]) != bent.end());
        QCOMPARE(simplified(lane, rangeFrom(9.05, 9.1)).points, lane.points); // nothing to be missed
    }

    void rangesStayBetweenTheirNeighbours_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("height");
        QTest::addColumn<QString>("points");
        QTest::newRow("aside") << 0.25 << 0.0 << utf8("0=0.5 1=0.8 2.25=0.2 3.25=0.8 4=0.5");
        QTest::newRow("up") << 0.0 << 0.05 << utf8("0=0.5 1=0.8 2=0.3 3=0.9 4=0.5");
        QTest::newRow("not past the next") << 5.0 << 0.0 << utf8("0=0.5 1=0.8 2.998=0.2 3.998=0.8 4=0.5");
        QTest::newRow("not past the one before")
            << -5.0 << 0.0 << utf8("0=0.5 1=0.8 1.002=0.2 2.002=0.8 4=0.5");
        QTest::newRow("not below nought") << 0.0 << -0.2 << utf8("0=0.5 1=0.8 2=0 3=0.4 4=0.5");
    }

    void rangesStayBetweenTheirNeighbours()
    {
        QFETCH(double, seconds);
        QFETCH(double, height);
        QTEST(toldPoints(moved(movedVolume(), rangeFrom(2, 3), {seconds, height}, 5).points), "points");
    }

    void lockedToAnAxisOnlyThatCounts()
    {
        const SoundLane lane = movedVolume();
        QCOMPARE(moved(lane, rangeFrom(2, 3), {0.25, 0.1, true, true}, 5).points,
                 moved(lane, rangeFrom(2, 3), {0.25, 0}, 5).points);
        QCOMPARE(moved(lane, rangeFrom(2, 3), {0.25, 0.1, true, false}, 5).points,
                 moved(lane, rangeFrom(2, 3), {0, 0.1}, 5).points);
    }

    void endsStretchWhatIsBetween()
    {
        const SoundLane lane = movedVolume();
        const LaneChange wide = stretched(lane, rangeFrom(1, 3), false, 3.5, 5);
        QCOMPARE(toldPoints(wide.points), utf8("0=0.5 1=0.8 2.25=0.2 3.5=0.8 4=0.5"));
        QCOMPARE(wide.range, rangeFrom(1, 3.5));
        QCOMPARE(toldPoints(stretched(lane, rangeFrom(1, 3), true, 2, 5).points),
                 utf8("0=0.5 2=0.8 2.5=0.2 3=0.8 4=0.5"));
        QVERIFY(stretched(lane, rangeFrom(1, 3), false, 99, 5).range.to < 4);
        QVERIFY(stretched(lane, rangeFrom(1, 3), true, -1, 5).range.from > 0);
        const LaneChange thin = stretched(lane, rangeFrom(1, 3), true, 9, 5);
        QVERIFY(thin.range.from < thin.range.to && std::is_sorted(thin.points.begin(), thin.points.end(),
                                                                  [](const auto &one, const auto &other) {
                                                                      return one.seconds < other.seconds;
                                                                  }));
    }

    void rangesGoToOtherPlacesAndLanes()
    {
        const SoundLane volume = movedVolume();
        const QByteArray copied = rangeData(volume, rangeFrom(1, 2));
        QCOMPARE(toldPoints(pasted(volume, kVolumeLane, 2.5, copied, 8)->points),
                 utf8("0=0.5 1=0.8 2=0.2 2.5=0.8 3.5=0.2 4=0.5")); // in place of the one at 3
        QCOMPARE(pasted(volume, kVolumeLane, 2.5, copied, 8)->range, rangeFrom(2.5, 3.5));
        QCOMPARE(toldPoints(pasted(volume, kVolumeLane, 2.5, copied, 3)->points),
                 utf8("0=0.5 1=0.8 2=0.2 2.5=0.8 4=0.5")); // as far as the clip goes
        const SoundLane frequency = movedFrequency();
        const auto crossed = pasted(frequency, {0, 1}, 1, copied, 8);
        QCOMPARE(crossed->points.size(), 3U);
        QVERIFY(std::abs(frequency.heightOf(crossed->points[1].value) - volume.heightOf(0.8)) < 1e-6);
        QVERIFY(!pasted(volume, kVolumeLane, 0, "{}", 8));
        QVERIFY(!pasted(volume, kVolumeLane, 0, "nonsense", 8));
    }

    void bendsGoAlong()
    {
        SoundLane lane = movedVolume();
        lane.points[1].viaX = 0.5;
        lane.points[1].viaY = 0.25;
        const auto again = pasted(lane, kVolumeLane, 5, rangeData(lane, rangeFrom(1, 2)), 8)->points;
        QCOMPARE(again[5].viaY, lane.points[1].viaY);
        QCOMPARE(pointsIn(lane, rangeFrom(1, 3)), 3);
        QCOMPARE(toldPoints(emptied(lane, rangeFrom(1, 3)).points), utf8("0=0.5 4=0.5"));
        QCOMPARE(toldPoints(levelled(lane, rangeFrom(1, 3), 9).points),
                 utf8("0=0.5 1=3.98 2=3.98 3=3.98 4=0.5"));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestSoundRanges)
#include "tst_sound_ranges.moc"
