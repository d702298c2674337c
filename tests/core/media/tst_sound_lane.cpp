#include "core/media/sound_lane.h"

#include "tests/core/media/test_sounds.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cmath>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestSoundLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesHoldOutsideAndRunStraightBetween()
    {
        LaneReader lane(laneOf({{1, 0.5}, {3, 1.5}, {4, 0}}));
        const std::pair<double, double> cases[] = {{-5, 0.5}, {0, 0.5},    {1, 0.5},   {2, 1},
                                                   {3, 1.5},  {3.5, 0.75}, {4, 0},     {100, 0},
                                                   {2, 1},    {0, 0.5},    {2.5, 1.25}};
        for (const auto &[seconds, value] : cases)
            QVERIFY2(near(lane.at(seconds), value), qPrintable(QString::number(seconds)));
    }

    void oneValueHoldsEverywhere()
    {
        LaneReader lane(laneOf({{2, 0.7}}));
        for (const double seconds : {-1.0, 2.0, 3.0})
            QCOMPARE(lane.at(seconds), 0.7);
    }

    void twoPointsAtOneMomentAreAStep()
    {
        LaneReader lane(laneOf({{0, 1}, {1, 1}, {1, 0}, {2, 0}}));
        QCOMPARE(lane.at(0.999999), 1.0);
        QCOMPARE(lane.at(1), 0.0);
        LaneReader atTheEdges(laneOf({{1, 1}, {1, 0}}));
        QCOMPARE(atTheEdges.at(0.5), 1.0);
        QCOMPARE(atTheEdges.at(1), 0.0);
    }

    void curvesBendTheSegmentThatLeavesThePoint()
    {
        LaneReader late(laneOf({{0, 0, 1}, {1, 1, -1}, {2, 0}}));
        QVERIFY(near(late.at(0.5), std::pow(0.5, 4)));
        QVERIFY(near(late.at(1.5), 1 - std::pow(0.5, 0.25)));
        LaneReader beyond(laneOf({{0, 0, 7}, {1, 1}}));
        QVERIFY(near(beyond.at(0.5), std::pow(0.5, 4)));
    }

    void viaPointsOverrideCurves()
    {
        Lane points = laneOf({{0, 10, 1}, {2, 20}});
        points.points[0].viaX = 0.25;
        points.points[0].viaY = 0.75;
        LaneReader lane(points);
        QVERIFY(near(lane.at(0.5), 17.5));
        QVERIFY(near(lane.at(0), 10));
        QVERIFY(near(lane.at(2), 20));
        Lane without = laneOf({{0, 0}, {1, 1}});
        without.points[0].viaX = 0.5;
        LaneReader half(without);
        QVERIFY(near(half.at(0.25), 0.25)); // Half a via point is none.
    }

    void frequenciesRunEvenlyForTheEar()
    {
        LaneReader lane(laneOf({{0, 100}, {2, 10'000}}), LaneScale::Logarithmic);
        QVERIFY(near(lane.at(1), 1000));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestSoundLane)
#include "tst_sound_lane.moc"
