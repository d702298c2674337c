#include "core/media/encode_profile.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <algorithm>

using namespace muto::media;

namespace {

QByteArray optionOf(const EncodeProfile &profile, const QByteArray &key)
{
    const auto found = std::find_if(profile.options.begin(), profile.options.end(),
                                    [&key](const auto &option) { return option.first == key; });
    return found == profile.options.end() ? QByteArray() : found->second;
}

} // namespace

class TestEncodeProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qualitiesHaveNames_data()
    {
        QTest::addColumn<Quality>("quality");
        QTest::addColumn<QString>("name");
        QTest::newRow("draft") << Quality::Draft << QStringLiteral("draft");
        QTest::newRow("standard") << Quality::Standard << QStringLiteral("standard");
        QTest::newRow("high") << Quality::High << QStringLiteral("high");
    }

    void qualitiesHaveNames()
    {
        QFETCH(Quality, quality);
        QFETCH(QString, name);
        QCOMPARE(qualityName(quality), name);
        QCOMPARE(qualityFromName(name), quality);
    }

    void otherNamesAreNone()
    {
        for (const char *name : {"", "Draft", "best", "high "})
            QVERIFY(!qualityFromName(QString::fromLatin1(name)));
    }

    void h264IsAsDesigned_data()
    {
        QTest::addColumn<Quality>("quality");
        QTest::addColumn<QByteArray>("preset");
        QTest::addColumn<QByteArray>("crf");
        QTest::addColumn<QByteArray>("aqMode");
        QTest::newRow("draft") << Quality::Draft << QByteArray("ultrafast") << QByteArray("28")
                               << QByteArray();
        QTest::newRow("standard") << Quality::Standard << QByteArray("medium") << QByteArray("18")
                                  << QByteArray("3");
        QTest::newRow("high") << Quality::High << QByteArray("slow") << QByteArray("15") << QByteArray("3");
    }

    void h264IsAsDesigned()
    {
        QFETCH(Quality, quality);
        const EncodeProfile profile = h264Profile(quality);
        QCOMPARE(profile.codecName, QByteArray("libx264"));
        QTEST(optionOf(profile, "preset"), "preset");
        QTEST(optionOf(profile, "crf"), "crf");
        QTEST(optionOf(profile, "aq-mode"), "aqMode");
        QCOMPARE(optionOf(profile, "bf"), QByteArray("0"));
        QVERIFY2(optionOf(profile, "threads").toInt() > 0, "the machine must not choose");
    }

    void vp9IsAsDesigned_data()
    {
        QTest::addColumn<Quality>("quality");
        QTest::addColumn<QByteArray>("deadline");
        QTest::addColumn<QByteArray>("speed");
        QTest::addColumn<QByteArray>("crf");
        QTest::newRow("draft") << Quality::Draft << QByteArray("realtime") << QByteArray("8")
                               << QByteArray("40");
        QTest::newRow("standard") << Quality::Standard << QByteArray("good") << QByteArray("4")
                                  << QByteArray("24");
        QTest::newRow("high") << Quality::High << QByteArray("good") << QByteArray("2") << QByteArray("16");
    }

    void vp9IsAsDesigned()
    {
        QFETCH(Quality, quality);
        const EncodeProfile profile = vp9Profile(quality, true);
        QCOMPARE(profile.pixels, EncoderPixels::Yuva420);
        QCOMPARE(vp9Profile(quality, false).pixels, EncoderPixels::Yuv420);
        QTEST(optionOf(profile, "deadline"), "deadline");
        QTEST(optionOf(profile, "cpu-used"), "speed");
        QTEST(optionOf(profile, "crf"), "crf");
        QCOMPARE(optionOf(profile, "b"), QByteArray("0"));
        QCOMPARE(optionOf(profile, "auto-alt-ref"), QByteArray("0"));
        QVERIFY2(optionOf(profile, "threads").toInt() > 0, "the machine must not choose");
    }

    void whatIsAskedForGoesBeforeTheQuality()
    {
        for (const auto &[crf, bits] :
             {std::pair(h264Profile(Quality::High, {30, {}}), h264Profile(Quality::High, {{}, 900'000})),
              std::pair(vp9Profile(Quality::High, true, {30, {}}),
                        vp9Profile(Quality::High, true, {{}, 900'000}))}) {
            QCOMPARE(optionOf(crf, "crf"), QByteArray("30"));
            QCOMPARE(optionOf(bits, "crf"), QByteArray());
            QCOMPARE(optionOf(bits, "b"), QByteArray("900000"));
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestEncodeProfile)
#include "tst_encode_profile.moc"
