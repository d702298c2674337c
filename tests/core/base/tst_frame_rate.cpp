#include "core/base/frame_rate.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <limits>

using muto::FrameRate;

class TestFrameRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWholeNumbersAndFractions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::newRow("whole") << "30" << qint64(30) << qint64(1);
        QTest::newRow("lowest") << "1" << qint64(1) << qint64(1);
        QTest::newRow("highest") << "240" << qint64(240) << qint64(1);
        QTest::newRow("broadcast") << "30000/1001" << qint64(30000) << qint64(1001);
        QTest::newRow("spaces") << " 60 " << qint64(60) << qint64(1);
    }

    void acceptsWholeNumbersAndFractions()
    {
        QFETCH(QString, text);
        const auto rate = FrameRate::parse(text);
        VERIFY_RESULT(rate);
        QTEST(qint64(rate->numerator()), "numerator");
        QTEST(qint64(rate->denominator()), "denominator");
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << ""
                               << "empty";
        QTest::newRow("blank") << "  "
                               << "empty";
        QTest::newRow("word") << "abc"
                              << "not a number";
        QTest::newRow("unit") << "30fps"
                              << "not a number";
        QTest::newRow("decimal") << "29.97"
                                 << "30000/1001";
        QTest::newRow("decimal film") << "23.976"
                                      << "24000/1001";
        QTest::newRow("zero") << "0"
                              << "greater than zero";
        QTest::newRow("negative") << "-30"
                                  << "greater than zero";
        QTest::newRow("too fast") << "241"
                                  << "between 1 and 240";
        QTest::newRow("too slow") << "1/2"
                                  << "between 1 and 240";
        QTest::newRow("zero below") << "30/0"
                                    << "greater than zero";
        QTest::newRow("three parts") << "30/1/1"
                                     << "two positive whole numbers";
        QTest::newRow("fraction of words") << "30/x"
                                           << "two positive whole numbers";
        QTest::newRow("absurd") << "9000000000000000000/1"
                                << "between 1 and 240";
    }

    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto rate = FrameRate::parse(text);
        QVERIFY(!rate);
        QCOMPARE(rate.error().kind, muto::ErrorKind::Usage);
        QVERIFY2(rate.error().message.contains(reason), qPrintable(rate.error().message));
    }

    void countsFrames_data()
    {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<qint64>("frames");
        QTest::newRow("ten seconds") << "30" << 10.0 << qint64(300);
        QTest::newRow("binary fraction of 2.2") << "30" << 2.2 << qint64(66);
        QTest::newRow("rounded up") << "30" << 1.01 << qint64(31);
        QTest::newRow("within the tolerance") << "30" << 1.00003 << qint64(30);
        QTest::newRow("broadcast hour") << "30000/1001" << 3600.0 << qint64(107893);
        QTest::newRow("nothing") << "30" << 0.0 << qint64(0);
        QTest::newRow("negative") << "30" << -1.0 << qint64(0);
        QTest::newRow("infinite") << "30" << std::numeric_limits<double>::infinity() << qint64(0);
    }

    void countsFrames()
    {
        QFETCH(QString, rate);
        QFETCH(double, seconds);
        QTEST(qint64(FrameRate::parse(rate)->frameCount(seconds)), "frames");
    }

    void endsWhereNumbersDo()
    {
        const FrameRate rate = *FrameRate::parse(QStringLiteral("240"));
        for (const double seconds : {1e20, 1e300, std::numeric_limits<double>::max()}) {
            QCOMPARE(rate.frameAt(seconds), std::int64_t(1) << 53);
            QCOMPARE(rate.frameCount(seconds), std::int64_t(1) << 53);
        }
    }

    void everyFrameTimeLeadsBackToItsFrame()
    {
        for (const char *text : {"24", "30", "60", "24000/1001", "30000/1001", "240"}) {
            const FrameRate rate = *FrameRate::parse(QLatin1String(text));
            for (std::int64_t frame = 0; frame < 50'000; ++frame)
                QCOMPARE(rate.frameAt(rate.timeOf(frame)), frame);
        }
    }

    void printsWhatItParsed()
    {
        for (const char *text : {"30", "30000/1001"})
            QCOMPARE(FrameRate::parse(QLatin1String(text))->toString(), QLatin1String(text));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestFrameRate)
#include "tst_frame_rate.moc"
