#include "core/media/film_strip.h"

#include "core/media/media_logging.h"
#include "tests/support/made_videos.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace muto;
using namespace muto::media;

class TestFilmStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installMediaLogging();
        muto::test::VideoSpec spec;
        spec.frames = 90; // three seconds, a key frame each half
        spec.options = {{"g", "15"}, {"keyint_min", "15"}, {"preset", "ultrafast"}};
        VERIFY_RESULT(muto::test::makeVideo(film(), spec));
    }

    void keyFramesDoWithinTheTolerance()
    {
        const auto strip = filmStrip({film(), {0.1, 0.9, 1.6, 2.9, 0.2}, {64, 64}, 0.6});
        VERIFY_RESULT(strip);
        const std::array expected = {0, 15, 45, 75, 0};
        QCOMPARE(strip->size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const StripPicture &picture = strip->at(i);
            QCOMPARE(picture.image.size(), QSize(64, 32));
            QCOMPARE(muto::test::numberIn(picture.image), expected[i]);
            QCOMPARE(picture.seconds, expected[i] / 30.0);
        }
    }

    void withoutToleranceEveryPictureIsTheOneAskedFor()
    {
        const auto strip = filmStrip({film(), {0.1, 0.9, 2.9, -1, 99, 1.5}, {}, 0});
        VERIFY_RESULT(strip);
        const std::array expected = {3, 27, 87, 0, 89, 45};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(muto::test::numberIn(strip->at(i).image), expected[i]);
    }

    void itStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto strip = filmStrip({film(), {0.1}, {}, 0}, stop.get_token());
        QVERIFY(!strip);
        QCOMPARE(strip.error().kind, ErrorKind::Cancelled);
    }

    void aMissingFilmIsNamed()
    {
        const auto strip = filmStrip({m_folder.filePath(QStringLiteral("none.mp4")), {0}, {}, 0});
        QVERIFY(!strip);
        QVERIFY(strip.error().message.contains(QLatin1String("none.mp4")));
    }

private:
    QString film() const { return m_folder.filePath(QStringLiteral("film.mp4")); }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestFilmStrip)
#include "tst_film_strip.moc"
