#include "ui/timeline/timeline_model.h"

#include "tests/support/test_main.h"
#include "ui/timeline/track_views.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

using namespace muto;
using composition::ClipKind;
using ui::TimelineClip;
using ui::TimelineModel;
using ui::TimelineZone;

namespace {

TimelineClip clip(const char *id, ClipKind kind, int track, double start, double end)
{
    TimelineClip clip;
    clip.id = QLatin1String(id);
    clip.label = clip.id;
    clip.kind = kind;
    clip.track = track;
    clip.start = start;
    clip.end = end;
    return clip;
}

QStringList trackNames(const TimelineModel &model)
{
    QStringList names;
    for (const ui::TimelineTrack &track : model.tracks())
        names << QStringLiteral("%1=%2").arg(track.name()).arg(track.index);
    return names;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesLieAboveSounds();
    void overlapsGoToRowsOfTheirOwn();
    void findsWhatShows_data();
    void findsWhatShows();
    void skipsNothingThatShows();
    void stepsFromClipToClip();
    void takesTheWordsOfTheComposition();
    void tracksAreFollowedThroughEdits();
    void partsLieBelowTheTrackOfTheirHost();
};

void TestTimelineModel::picturesLieAboveSounds()
{
    const TimelineModel model(
        {clip("music", ClipKind::Audio, 4, 0, 9), clip("voice", ClipKind::Audio, 0, 0, 2),
         clip("film", ClipKind::Video, 0, 0, 5), clip("title", ClipKind::Element, 7, 1, 3)},
        6);
    QCOMPARE(trackNames(model).join(QLatin1Char(' ')), QStringLiteral("V2=7 V1=0 A1=0 A2=4"));
    QCOMPARE(model.pictureRows(), 2);
    QCOMPARE(model.rowOf(0), 3);
    QCOMPARE(model.trackOf(3).number, 2);
    QCOMPARE(model.duration(), 6.0);
    QCOMPARE(model.end(), 9.0);
    QVERIFY(TimelineModel().isEmpty());
    const TimelineModel absurd(
        {clip("far", ClipKind::Element, 0, 1e9, 2e9), clip("on", ClipKind::Element, 1, 7, 1e9)}, 5);
    QCOMPARE(absurd.end(), 7.0);
}

void TestTimelineModel::overlapsGoToRowsOfTheirOwn()
{
    const TimelineModel model({clip("a", ClipKind::Element, 0, 0, 4), clip("b", ClipKind::Element, 0, 2, 6),
                               clip("c", ClipKind::Element, 0, 4, 8), clip("d", ClipKind::Element, 0, 3, 5)},
                              8);
    QCOMPARE(model.tracks().size(), std::size_t(1));
    QCOMPARE(model.tracks().front().rowCount, 3);
    QCOMPARE(model.tracks().front().clipCount, 4);
    QCOMPARE(model.rowOf(0), 0);
    QCOMPARE(model.rowOf(1), 1);
    QCOMPARE(model.rowOf(2), 0); // begins when "a" is over
    QCOMPARE(model.rowOf(3), 2);
}

void TestTimelineModel::findsWhatShows_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QList<int>>("clips");
    QTest::newRow("all") << -1.0 << 99.0 << QList<int>{0, 1, 2};
    QTest::newRow("before") << -2.0 << -1.0 << QList<int>{};
    QTest::newRow("inside one") << 1.5 << 1.6 << QList<int>{0};
    QTest::newRow("gap") << 3.1 << 3.9 << QList<int>{};
    QTest::newRow("touching") << 6.0 << 6.0 << QList<int>{1, 2};
    QTest::newRow("after") << 8.5 << 9.0 << QList<int>{};
}

void TestTimelineModel::findsWhatShows()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QList<int>, clips);
    const TimelineModel model({clip("a", ClipKind::Image, 0, 1, 3), clip("b", ClipKind::Image, 0, 4, 6),
                               clip("c", ClipKind::Image, 0, 6, 8)},
                              8);
    const auto found = model.clipsBetween(0, from, to);
    QCOMPARE(QList<int>(found.begin(), found.end()), clips);
    QCOMPARE(model.clipAt(0, 6.0), std::optional(2));
    QCOMPARE(model.clipAt(0, 3.5), std::nullopt);
}

/// Random clips, and the index against a look at every one.
void TestTimelineModel::skipsNothingThatShows()
{
    QRandomGenerator random(7);
    std::vector<TimelineClip> clips;
    for (int i = 0; i < 400; ++i) {
        const double start = random.bounded(1000) / 10.0;
        clips.push_back(clip("x", i % 5 ? ClipKind::Element : ClipKind::Audio, random.bounded(6), start,
                             start + random.bounded(80) / 10.0));
    }
    const TimelineModel model(clips, 100);
    for (int round = 0; round < 50; ++round) {
        const double from = random.bounded(1000) / 10.0;
        const double to = from + random.bounded(50) / 10.0;
        std::vector<int> found;
        for (int row = 0; row < int(model.rows().size()); ++row) {
            const auto here = model.clipsBetween(row, from, to);
            found.insert(found.end(), here.begin(), here.end());
        }
        std::sort(found.begin(), found.end());
        std::vector<int> expected;
        for (int i = 0; i < int(clips.size()); ++i) {
            if (clips[std::size_t(i)].end >= from && clips[std::size_t(i)].start <= to)
                expected.push_back(i);
        }
        QCOMPARE(found, expected);
    }
}

void TestTimelineModel::stepsFromClipToClip()
{
    const TimelineModel model({clip("a", ClipKind::Image, 1, 0, 2), clip("b", ClipKind::Image, 1, 3, 5),
                               clip("c", ClipKind::Image, 0, 0, 1), clip("d", ClipKind::Image, 0, 4, 5)},
                              5);
    QCOMPARE(model.beside(0, 1), std::optional(1));
    QCOMPARE(model.beside(0, -1), std::nullopt);
    QCOMPARE(model.across(1, 1), std::optional(3));
    QCOMPARE(model.across(0, 1), std::optional(2));
    QCOMPARE(model.across(0, -1), std::nullopt);
    QCOMPARE(model.findSame(model.clip(3)), std::optional(3));
    QCOMPARE(model.findSame({}), std::nullopt);
}

void TestTimelineModel::takesTheWordsOfTheComposition()
{
    composition::Clip film;
    film.id = QStringLiteral("film");
    film.kind = ClipKind::Video;
    film.start = 1;
    film.source = QStringLiteral("assets/film.mp4");
    composition::Clip nameless;
    nameless.kind = ClipKind::Audio;

    const auto read = ui::timelineClips({film, nameless}, 8);
    QCOMPARE(read[0].end, 8.0);
    QVERIFY(read[0].isOpenEnded);
    QCOMPARE(read[0].label, QStringLiteral("film"));
    QCOMPARE(read[1].label, QStringLiteral("Audio"));
    QCOMPARE(read[0].source, QStringLiteral("assets/film.mp4"));
    // A clip that begins after the end of the film has no length, never a negative one.
    film.start = 9;
    QCOMPARE(ui::timelineClips({film}, 8)[0].end, 9.0);
}

void TestTimelineModel::tracksAreFollowedThroughEdits()
{
    using ui::TimelineZone;
    using ui::TrackKey;
    const auto model = [](int a, int b, int c) {
        return TimelineModel({clip("a", ClipKind::Element, a, 0, 2), clip("b", ClipKind::Element, b, 0, 2),
                              clip("c", ClipKind::Element, c, 4, 6)},
                             9);
    };
    const TrackKey low{TimelineZone::Picture, 0}, high{TimelineZone::Picture, 1};
    const auto numbered = ui::trackFollower(model(0, 1, 1), model(1, 2, 2)); // a new one below
    QCOMPARE(numbered(low), high);
    QCOMPARE(numbered(high), (TrackKey{TimelineZone::Picture, 2}));
    const auto left = ui::trackFollower(model(0, 1, 1), model(0, 1, 3)); // by one of its clips
    QCOMPARE(left(high), high);
    const auto joined = ui::trackFollower(model(0, 1, 1), model(1, 1, 1));
    QCOMPARE(joined(low), low);
    const TrackKey sound{TimelineZone::Sound, 0};
    const auto views = ui::trackViews({{low, QStringLiteral("Low")}}, {sound, low});
    QCOMPARE(views.size(), 2U);
    QCOMPARE(ui::namesOf(views), (std::vector<ui::TrackName>{{low, QStringLiteral("Low")}}));
    QCOMPARE(ui::openOf(views), (std::vector<TrackKey>{low, sound}));
}

void TestTimelineModel::partsLieBelowTheTrackOfTheirHost()
{
    const auto part = [](const char *id, ClipKind kind, int track, double start, double end, int host) {
        TimelineClip made = clip(id, kind, track, start, end);
        made.host = host;
        return made;
    };
    const TimelineModel model(
        {clip("scene", ClipKind::Composition, 1, 2, 6),                                      // 0
         clip("film", ClipKind::Video, 0, 0, 9), part("low", ClipKind::Element, 0, 2, 4, 0), // 2
         part("high", ClipKind::Element, 5, 3, 6, 0), part("voice", ClipKind::Audio, 0, 2, 6, 0),
         part("deep", ClipKind::Element, 0, 2, 3, 2)},
        9);
    QCOMPARE(trackNames(model).join(QLatin1Char(' ')), QStringLiteral("V2=1 V1=0"));
    QCOMPARE(model.tracks().front().rowCount, 5);
    QCOMPARE(model.tracks().front().clipCount, 1);
    const auto rowOf = [&](int i) {
        return std::pair(model.rowOf(i), model.rows()[std::size_t(model.rowOf(i))].depth);
    };
    QCOMPARE(rowOf(0), std::pair(0, 0));
    QCOMPARE(rowOf(3), std::pair(1, 1)); // what covers the rest is on top
    QCOMPARE(rowOf(2), std::pair(2, 1));
    QCOMPARE(rowOf(4), std::pair(3, 1));
    QCOMPARE(rowOf(5), std::pair(4, 2));
    QCOMPARE(rowOf(1), std::pair(5, 0));
    QCOMPARE(model.trackOf(5).name(), QStringLiteral("V2"));
    QCOMPARE(model.pictureRows(), 6);
}

MUTO_TEST_MAIN(QCoreApplication, TestTimelineModel)
#include "tst_timeline_model.moc"
