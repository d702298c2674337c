#include "ui/project/drop_place.h"

#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/timeline/timeline_gesture.h"
#include "ui/timeline/timeline_scene.h"

using namespace muto;
using namespace muto::ui;
using muto::test::timelineClip;

namespace {

/// V2, V1, A1, A2 with data-track-index 4, 0, 2, 3; 100 pixels a second, the playhead at 2 s.
TimelineScene filmToDropOn()
{
    using enum composition::ClipKind;
    TimelineScene scene;
    scene.model = TimelineModel({timelineClip(QStringLiteral("film"), Video, 0, 0, 4),
                                 timelineClip(QStringLiteral("title"), Element, 4, 1, 3),
                                 timelineClip(QStringLiteral("music"), Audio, 2, 0, 10),
                                 timelineClip(QStringLiteral("talk"), Audio, 3, 0, 10)},
                                10);
    scene.geometry.pictureRows = scene.model.pictureRows();
    scene.playhead = {60};
    scene.hasFilm = true;
    return scene;
}

QPointF overRow(const TimelineScene &scene, double seconds, int row)
{
    return {scene.geometry.xOf(seconds), scene.geometry.topOfRow(row) + TimelineGeometry::kRowHeight / 2};
}

} // namespace

class TestDropPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtThePlayheadOrAtThePointer()
    {
        const TimelineScene scene = filmToDropOn();
        const DropPlace there = dropPlace(scene, overRow(scene, 3.01, 0), false);
        QCOMPARE(there.seconds, 2.0);
        QCOMPARE(there.area.left(), int(scene.geometry.xOf(2)));
        QVERIFY2(there.words.contains(QStringLiteral("playhead")) &&
                     there.words.contains(QStringLiteral("V2")),
                 qPrintable(there.words));
        const DropPlace here = dropPlace(scene, overRow(scene, 3.01, 0), true);
        QCOMPARE(here.seconds, 3.0); // a whole frame
        QCOMPARE(here.tracks, there.tracks);
        QVERIFY(!here.words.contains(QStringLiteral("playhead")));
    }

    void goesToTheTrackOfItsKind_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("picture");
        QTest::addColumn<int>("sound");
        QTest::newRow("upper pictures") << 0 << 4 << 2;
        QTest::newRow("lower pictures") << 1 << 0 << 2;
        QTest::newRow("upper sounds") << 2 << 0 << 2;
        QTest::newRow("lower sounds") << 3 << 0 << 3;
    }

    void goesToTheTrackOfItsKind()
    {
        QFETCH(int, row);
        const TimelineScene scene = filmToDropOn();
        const DropPlace place = dropPlace(scene, overRow(scene, 1, row), false);
        QTEST(place.tracks.picture.value_or(-1), "picture");
        QTEST(place.tracks.sound.value_or(-1), "sound");
        QVERIFY(!place.tracks.newPicture && !place.tracks.newSound && !place.line);
    }

    void betweenTwoTracksComesANewOne_data()
    {
        QTest::addColumn<int>("row"); // that is below
        QTest::addColumn<int>("newPicture");
        QTest::addColumn<int>("newSound");
        QTest::newRow("above all") << 0 << 2 << -1;
        QTest::newRow("between pictures") << 1 << 1 << -1;
        QTest::newRow("between pictures and sounds") << 2 << -1 << 0;
        QTest::newRow("between sounds") << 3 << -1 << 1;
    }

    void betweenTwoTracksComesANewOne()
    {
        QFETCH(int, row);
        const TimelineScene scene = filmToDropOn();
        const double y = scene.geometry.topOfRow(row) - 1;
        const DropPlace place = dropPlace(scene, {200, y}, false);
        QTEST(place.tracks.newPicture.value_or(-1), "newPicture");
        QTEST(place.tracks.newSound.value_or(-1), "newSound");
        // The line is the one that clips are shown.
        const bool isPicture = place.tracks.newPicture.has_value();
        const TimelineZone zone = isPicture ? TimelineZone::Picture : TimelineZone::Sound;
        const int slot = isPicture ? *place.tracks.newPicture : *place.tracks.newSound;
        QVERIFY(place.line.has_value());
        QVERIFY(std::abs(*place.line - lineOfNewSlot(scene.model, scene.geometry, zone, slot)) <= 1);
        QVERIFY2(place.words.contains(QStringLiteral("new track")), qPrintable(place.words));
    }

    void elsewhereItIsAnyFreeTrack()
    {
        const TimelineScene scene = filmToDropOn();
        const DropPlace below = dropPlace(scene, {200, scene.geometry.topOfRow(4) + 60}, true);
        QCOMPARE(below.tracks, WantedTracks());
        const TimelineScene empty;
        QCOMPARE(dropPlace(empty, {200, 1}, true).tracks, WantedTracks());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestDropPlace)
#include "tst_drop_place.moc"
