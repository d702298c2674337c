#include "core/media/video_picture_source.h"

#include "core/media/media_logging.h"
#include "tests/core/media/test_films.h"
#include "tests/support/picture_answers.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;
using muto::test::asked, muto::test::described, muto::test::fetched, muto::test::waitFor;

namespace {

constexpr int kVideoFrames = 60; // two seconds

/// The number that a picture of a numbered film carries.
int numberOf(const frames::Picture &picture)
{
    QByteArray luma;
    for (qsizetype i = 0; i < picture.rgba.size(); i += 4)
        luma.append(picture.rgba[i + 1]);
    return numberIn(luma);
}

} // namespace

class TestVideoPictureSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installMediaLogging();
        VERIFY_RESULT(writeNumberedFilm(path(), kVideoFrames));
    }

    void aFilmIsDescribed()
    {
        VideoPictureSource source;
        const auto facts = described(source, path());
        VERIFY_RESULT(facts);
        QCOMPARE(facts->size, kNumberedSize);
        QCOMPARE(facts->durationSeconds, 2.0);
        QCOMPARE(facts->frameRate, 30.0);
        QVERIFY(!facts->hasAlpha && !facts->hasSound && !facts->isImage);
    }

    void everyFrameIsFoundInAnyOrder_data()
    {
        QTest::addColumn<QList<int>>("order");
        QList<int> forwards, backwards, jumping, twoClips;
        for (int i = 0; i < kVideoFrames; ++i) {
            forwards << i;
            backwards << kVideoFrames - 1 - i;
            jumping << i * 37 % kVideoFrames;
            twoClips << i / 2 + (i % 2) * 30;
        }
        QTest::newRow("forwards") << forwards;
        QTest::newRow("backwards") << backwards;
        QTest::newRow("jumping") << jumping;
        QTest::newRow("two clips of one file") << twoClips;
    }

    void everyFrameIsFoundInAnyOrder()
    {
        QFETCH(QList<int>, order);
        VideoPictureSource source;
        for (int frame : order) {
            const auto picture = fetched(source, {path(), frame / 30.0, {}});
            VERIFY_RESULT(picture);
            QCOMPARE(numberOf(*picture), frame);
            QVERIFY(std::abs(picture->seconds - frame / 30.0) < 1e-9);
            if (frame + 1 < kVideoFrames)
                QVERIFY(std::abs(picture->untilSeconds - (frame + 1) / 30.0) < 1e-9);
            else
                QVERIFY(std::isinf(picture->untilSeconds));
        }
    }

    void timesBetweenAndBeyondFramesAreThoseOfTheFrameThatIsOn_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("frame");
        QTest::newRow("before the film") << -1.0 << 0;
        QTest::newRow("within a frame") << 0.05 << 1;
        QTest::newRow("at the end of a frame") << 0.0666 << 1;
        QTest::newRow("a rounding error before a frame") << 2 / 30.0 - 1e-9 << 2;
        QTest::newRow("after the film") << 2.5 << kVideoFrames - 1;
        QTest::newRow("for ever") << std::numeric_limits<double>::infinity() << kVideoFrames - 1;
    }

    void timesBetweenAndBeyondFramesAreThoseOfTheFrameThatIsOn()
    {
        QFETCH(double, seconds);
        QFETCH(int, frame);
        VideoPictureSource source;
        for (int again = 0; again < 2; ++again) {
            const auto picture = fetched(source, {path(), seconds, {}});
            VERIFY_RESULT(picture);
            QCOMPARE(numberOf(*picture), frame);
        }
        QCOMPARE(source.costs().at(0).cacheHits, 1);
    }

    void aSmallerSizeIsGivenAndALargerOneIsNot()
    {
        VideoPictureSource source;
        const auto half = fetched(source, {path(), 0.5, kNumberedSize / 2});
        VERIFY_RESULT(half);
        QCOMPARE(half->size, kNumberedSize / 2);
        QCOMPARE(half->rgba.size(), kNumberedSize.width() * kNumberedSize.height());
        const auto twice = fetched(source, {path(), 0.5, kNumberedSize * 2});
        VERIFY_RESULT(twice);
        QCOMPARE(twice->size, kNumberedSize);
    }

    void manyAsksAtOnceAreAnsweredAndEachFrameIsMadeOnce()
    {
        VideoPictureSource source;
        std::vector<std::future<Result<frames::Picture>>> answers;
        for (int i = 0; i < 3 * kVideoFrames; ++i)
            answers.push_back(asked(source, {path(), i / 3 / 30.0, {}}));
        for (int i = 0; i < 3 * kVideoFrames; ++i) {
            const auto picture = waitFor(std::move(answers[std::size_t(i)]));
            VERIFY_RESULT(picture);
            QCOMPARE(numberOf(*picture), i / 3);
        }
        QCOMPARE(source.costs().at(0).framesConverted, kVideoFrames);
        QCOMPARE(source.costs().at(0).framesServed, 3 * kVideoFrames);
    }

    void coloursComeBackFromOurOwnEncoderButForRounding()
    {
        // A chart of 6×6×6 colours, 2×2 pixels each: chroma is averaged over exactly one of them.
        QImage chart(432, 2, QImage::Format_RGB32);
        for (int x = 0; x < chart.width(); ++x)
            for (int y = 0; y < 2; ++y)
                chart.setPixel(x, y, qRgb(x / 2 / 36 * 51, x / 2 / 6 % 6 * 51, x / 2 % 6 * 51));
        const QImage large = chart.scaled(chart.width() * 4, 16); // 8×16 each, so that there is an inside
        const QString film = m_folder.filePath(QStringLiteral("chart.mp4"));
        const EncodeProfile lossless{"libx264", {{"preset", "ultrafast"}, {"qp", "0"}}};
        VERIFY_RESULT(writeFilm({film, large.size(), {}, lossless}, 2,
                                [&large](int) { return Picture::fromImage(large); }));
        VideoPictureSource source;
        const auto picture = fetched(source, {film, 0, {}});
        VERIFY_RESULT(picture);
        const QImage shown = muto::test::imageOf(*picture);
        for (int x = 4; x < large.width(); x += 8) {
            const QRgb original = large.pixel(x, 8), back = shown.pixel(x, 8);
            QVERIFY(std::abs(qRed(back) - qRed(original)) <= 2);
            QVERIFY(std::abs(qGreen(back) - qGreen(original)) <= 2);
            QVERIFY(std::abs(qBlue(back) - qBlue(original)) <= 2);
        }
    }

    void manyFilmsAtOnceKeepFewDecodersAndTheirOrder()
    {
        constexpr int kFilms = 20;
        PictureSourceOptions options;
        options.decoderBytes = 1; // as few as can be
        options.cacheBytes = 1 << 20;
        VideoPictureSource source(options);
        QStringList films;
        for (int i = 0; i < kFilms; ++i) {
            films << m_folder.filePath(QStringLiteral("copy%1.mp4").arg(i));
            QVERIFY(QFile::copy(path(), films.last()));
        }
        for (int frame = 0; frame < 6; ++frame) {
            std::vector<std::future<Result<frames::Picture>>> answers;
            for (const QString &film : films)
                answers.push_back(asked(source, {film, frame / 30.0, {}}));
            for (auto &answer : answers) {
                const auto picture = waitFor(std::move(answer));
                VERIFY_RESULT(picture);
                QCOMPARE(numberOf(*picture), frame);
            }
        }
        QCOMPARE(int(source.costs().size()), kFilms);
    }

    void twoClipsOfOneFileHaveADecoderEach()
    {
        VideoPictureSource source;
        for (int frame = 0; frame < 30; ++frame) {
            VERIFY_RESULT(fetched(source, {path(), frame / 30.0, {}}));
            VERIFY_RESULT(fetched(source, {path(), 1 + frame / 30.0, {}}));
        }
        const DecodeCosts costs = source.costs().at(0);
        QVERIFY2(costs.decodersOpened <= 2, qPrintable(QString::number(costs.decodersOpened)));
        // Each frame once, and what lies before the second clip's first one.
        QVERIFY2(costs.framesDecoded <= 2 * kVideoFrames, qPrintable(QString::number(costs.framesDecoded)));
    }

    void aChangedFileIsReadAgain()
    {
        const QString film = m_folder.filePath(QStringLiteral("changing.mp4"));
        VERIFY_RESULT(writeNumberedFilm(film, 5));
        VideoPictureSource source;
        QCOMPARE(described(source, film)->durationSeconds, 5 / 30.0);
        VERIFY_RESULT(writeNumberedFilm(film, 9));
        QCOMPARE(described(source, film)->durationSeconds, 9 / 30.0);
        const auto last = fetched(source, {film, 1, {}});
        VERIFY_RESULT(last);
        QCOMPARE(numberOf(*last), 8);
    }

    void whatIsStillWaitingWhenTheSourceGoesIsCancelled()
    {
        std::vector<std::future<Result<frames::Picture>>> answers;
        {
            VideoPictureSource source;
            for (int i = 0; i < kVideoFrames; ++i)
                answers.push_back(asked(source, {path(), i / 30.0, {}}));
        }
        for (auto &answer : answers) {
            const auto picture = waitFor(std::move(answer));
            QVERIFY(picture || picture.error().kind == ErrorKind::Cancelled);
        }
    }

    void aTimeThatIsNoNumberIsRefused()
    {
        VideoPictureSource source;
        const auto picture = fetched(source, {path(), std::nan(""), {}});
        QVERIFY(!picture);
        QCOMPARE(picture.error().message,
                 QStringLiteral("Cannot show %1: the time asked for is not a number").arg(path()));
    }

    void aMissingFileIsNamedAndFoundWhenItIsThere()
    {
        const QString late = m_folder.filePath(QStringLiteral("late.mp4"));
        VideoPictureSource source;
        const auto missing = fetched(source, {late, 0, {}});
        QVERIFY(!missing);
        QCOMPARE(missing.error().message, QStringLiteral("Cannot open %1: there is no such file").arg(late));
        QVERIFY(QFile::copy(path(), late));
        VERIFY_RESULT(fetched(source, {late, 0, {}}));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("film.mp4")); }

    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QGuiApplication, TestVideoPictureSource)
#include "tst_video_picture_source.moc"
