#include "core/media/video_picture_source.h"

#include "core/media/media_logging.h"
#include "tests/core/media/test_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cmath>
#include <future>
#include <limits>

using namespace muto;
using namespace muto::media;
using namespace muto::media::test;

namespace {

constexpr int kFrames = 60; // two seconds

template<typename T>
Result<T> waitFor(std::future<Result<T>> future)
{
    if (future.wait_for(std::chrono::seconds(30)) != std::future_status::ready)
        return fail(ErrorKind::Media, QStringLiteral("no answer within 30 s"));
    return future.get();
}

std::future<Result<frames::Picture>> asked(frames::PictureSource &source,
                                           const frames::PictureRequest &request)
{
    auto promise = std::make_shared<std::promise<Result<frames::Picture>>>();
    source.fetch(request,
                 [promise](Result<frames::Picture> picture) { promise->set_value(std::move(picture)); });
    return promise->get_future();
}

Result<frames::Picture> fetched(frames::PictureSource &source, const frames::PictureRequest &request)
{
    return waitFor(asked(source, request));
}

Result<frames::PictureFacts> described(frames::PictureSource &source, const QString &file)
{
    auto promise = std::make_shared<std::promise<Result<frames::PictureFacts>>>();
    source.describe(file,
                    [promise](Result<frames::PictureFacts> facts) { promise->set_value(std::move(facts)); });
    return waitFor(promise->get_future());
}

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
        VERIFY_RESULT(writeNumberedFilm(path(), kFrames));
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
        for (int i = 0; i < kFrames; ++i) {
            forwards << i;
            backwards << kFrames - 1 - i;
            jumping << i * 37 % kFrames;
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
            if (frame + 1 < kFrames)
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
        QTest::newRow("after the film") << 2.5 << kFrames - 1;
        QTest::newRow("for ever") << std::numeric_limits<double>::infinity() << kFrames - 1;
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
        for (int i = 0; i < 3 * kFrames; ++i)
            answers.push_back(asked(source, {path(), i / 3 / 30.0, {}}));
        for (int i = 0; i < 3 * kFrames; ++i) {
            const auto picture = waitFor(std::move(answers[std::size_t(i)]));
            VERIFY_RESULT(picture);
            QCOMPARE(numberOf(*picture), i / 3);
        }
        QCOMPARE(source.costs().at(0).framesConverted, kFrames);
        QCOMPARE(source.costs().at(0).framesServed, 3 * kFrames);
    }

    void whatIsStillWaitingWhenTheSourceGoesIsCancelled()
    {
        std::vector<std::future<Result<frames::Picture>>> answers;
        {
            VideoPictureSource source;
            for (int i = 0; i < kFrames; ++i)
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
