#include "core/media/reading_plan.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <cmath>

using muto::media::ReadingPlan;

namespace {

constexpr QSize kPlanSize(64, 32);

bool isAbout(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

} // namespace

class TestReadingPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsForeseenFromOneRequest()
    {
        const ReadingPlan plan(kPlanSize, 1);
        QVERIFY(!plan.isMoving());
        QVERIFY(!plan.next(8));
    }

    void theSameStepIsForeseenAsFarAsAllowed()
    {
        ReadingPlan plan(kPlanSize, 1);
        plan.advance(1.1);
        for (int ahead = 1; ahead <= 3; ++ahead) {
            QVERIFY(isAbout(plan.next(3), 1.1 + 0.1 * ahead));
            plan.reached(1.1 + 0.1 * ahead, false);
        }
        QVERIFY(!plan.next(3));
        plan.advance(1.2);
        QVERIFY(isAbout(plan.next(3), 1.5));
        QVERIFY(!plan.next(0));
    }

    void itEndsWithTheFilm()
    {
        ReadingPlan plan(kPlanSize, 0);
        plan.advance(0.1);
        plan.reached(0.2, true);
        QVERIFY(!plan.next(8));
    }

    void itGoesOnOnlyWithWhatContinuesIt_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("continues");
        QTest::newRow("a little later") << kPlanSize << 2.04 << true;
        QTest::newRow("the same") << kPlanSize << 2.0 << true;
        QTest::newRow("earlier") << kPlanSize << 1.9 << false;
        QTest::newRow("much later") << kPlanSize << 4.0 << false;
        QTest::newRow("another size") << QSize(1, 1) << 2.04 << false;
    }

    void itGoesOnOnlyWithWhatContinuesIt()
    {
        QFETCH(QSize, size);
        QFETCH(double, seconds);
        QFETCH(bool, continues);
        QCOMPARE(ReadingPlan(kPlanSize, 2).continues(size, seconds), continues);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestReadingPlan)
#include "tst_reading_plan.moc"
