#include "ui/timeline/key_lanes.h"

#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_clips.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/timeline/timeline_geometry.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::ui;
using composition::ClipKind;
using script::PropertyGroup;

namespace {

TimelineKey keyOf(double seconds, int tween, std::initializer_list<PropertyGroup> groups)
{
    TimelineKey key{seconds, 0, tween};
    for (const PropertyGroup group : groups)
        key.groups.set(std::size_t(group));
    return key;
}

/// V2: a clip 1…3 that is moved and fades, V1: one 0…4 and one 4…8 that both are turned, A1: a sound.
TimelineModel keyedFilm()
{
    using enum PropertyGroup;
    std::vector<TimelineClip> clips{
        test::clip(ClipKind::Element, 1, 1, 3), test::clip(ClipKind::Image, 0, 0, 4),
        test::clip(ClipKind::Image, 0, 4, 8), test::clip(ClipKind::Audio, 0, 0, 9)};
    clips[0].keys = {keyOf(1, 0, {Position, Opacity}), keyOf(2, 0, {Position}), keyOf(2.5, 1, {Opacity}),
                     keyOf(5, 1, {Opacity})}; // the last is over when the clip is
    clips[1].keys = {keyOf(1, 2, {Rotation}), keyOf(3, 2, {Rotation})};
    clips[2].keys = {keyOf(5, 3, {Rotation})};
    return {clips, 10};
}

TimelineGeometry openGeometry(const TimelineModel &model)
{
    TimelineGeometry geometry{100, 0, 0, model.pictureRows()};
    geometry.lanes = KeyLanes(model, {{TimelineZone::Picture, 1}, {TimelineZone::Picture, 0}});
    return geometry;
}

} // namespace

class TestKeyLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneForEachSideOfARow()
    {
        const TimelineModel model = keyedFilm();
        QVERIFY(KeyLanes(model, {}).isEmpty());
        QVERIFY(KeyLanes(model, {{TimelineZone::Sound, 0}}).isEmpty()); // nothing has keyframes there
        const KeyLanes lanes(model, {{TimelineZone::Picture, 1}, {TimelineZone::Picture, 0}});
        QCOMPARE(lanes.all().size(), 3U);
        QCOMPARE(lanes.lane(0).group, PropertyGroup::Position);
        QCOMPARE(lanes.lane(0).keys, (std::vector<KeyRef>{{0, 0}, {0, 1}}));
        QCOMPARE(lanes.lane(0).stretches, (std::vector<std::pair<double, double>>{{1, 2}}));
        QCOMPARE(lanes.lane(1).group, PropertyGroup::Opacity);
        QCOMPARE(lanes.lane(1).keys, (std::vector<KeyRef>{{0, 0}, {0, 2}}));
        QCOMPARE(lanes.lane(2).row, 1); // of both clips of the row
        QCOMPARE(lanes.lane(2).keys, (std::vector<KeyRef>{{1, 0}, {1, 1}, {2, 0}}));
        QCOMPARE(lanes.above(0), 0);
        QCOMPARE(lanes.above(1), 2);
        QCOMPARE(lanes.above(99), 3);
        QCOMPARE(lanes.ofTrack(model.tracks()[1]), (std::pair<int, int>{2, 1}));
        QVERIFY(model.tracks()[0].hasKeys && !model.tracks()[2].hasKeys);
    }

    void theyPushDownWhatIsBelow()
    {
        const TimelineModel model = keyedFilm();
        const TimelineGeometry geometry = openGeometry(model);
        const TimelineGeometry closed{100, 0, 0, model.pictureRows()};
        QCOMPARE(geometry.topOfRow(0), closed.topOfRow(0));
        QCOMPARE(geometry.topOfRow(1), closed.topOfRow(1) + 2 * TimelineGeometry::kLaneStep);
        QCOMPARE(geometry.topOfRow(2), closed.topOfRow(2) + 3 * TimelineGeometry::kLaneStep);
        QCOMPARE(geometry.bottomOfRow(0), geometry.topOfLane(1) + TimelineGeometry::kLaneHeight);
        QCOMPARE(geometry.contentSize(model, 500).height(),
                 closed.contentSize(model, 500).height() + 3 * TimelineGeometry::kLaneStep);
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(geometry.rowAt(geometry.topOfRow(row), 3), row);
            QCOMPARE(geometry.rowAt(geometry.bottomOfRow(row) - 1, 3), row); // lanes are their row's
        }
        QCOMPARE(geometry.rowAt(geometry.topOfRow(0) - 1, 3), -1);
        QCOMPARE(geometry.rowAt(geometry.topOfRow(3) + 1, 3), 3);
    }

    void theyAreHit()
    {
        const TimelineModel model = keyedFilm();
        const TimelineGeometry geometry = openGeometry(model);
        const auto hitAt = [&](int lane, double seconds) {
            return hitTest(
                geometry, model,
                {geometry.xOf(seconds), geometry.topOfLane(lane) + TimelineGeometry::kLaneHeight / 2});
        };
        QCOMPARE(hitAt(0, 1.5), (TimelineHit{HitPart::Lane, -1, -1, -1, 0}));
        QCOMPARE(hitAt(1, 2.5), (TimelineHit{HitPart::Key, -1, 0, 2, 1}));
        QCOMPARE(hitAt(2, 4.97), (TimelineHit{HitPart::Key, -1, 2, 0, 2}));
        QVERIFY(hitAt(2, 5).isKey() && hitAt(2, 5).isClip());
        QCOMPARE(hitTest(geometry, model, {geometry.xOf(2), geometry.topOfRow(1) + 4}).clip, 1);
        const QRectF both(geometry.xOf(0.5), geometry.topOfRow(0), 400,
                          geometry.bottomOfRow(0) - geometry.topOfRow(0));
        const std::vector<KeyRef> eachOnce{{0, 0}, {0, 1}, {0, 2}, {0, 3}}; // the last is parked on its clip
        QCOMPARE(keysIn(geometry, model, both), eachOnce);
    }

    void theNextKeyframeIsFound()
    {
        const TimelineModel model = keyedFilm();
        const std::vector<KeyRef> keys{{1, 0}, {1, 1}, {2, 0}};
        const auto next = [&](std::int64_t from, int direction) {
            const auto frame = nextKeyFrame(model, keys, FrameRate(), {from}, direction);
            return frame ? frame->value : -1;
        };
        QCOMPARE(next(0, 1), 30);
        QCOMPARE(next(30, 1), 90);
        QCOMPARE(next(30, -1), -1);
        QCOMPARE(next(200, -1), 150);
        QCOMPARE(keysOn(model, keys, FrameRate(), {90}), (std::vector<KeyRef>{{1, 1}}));
        QVERIFY(keysOn(model, keys, FrameRate(), {89}).empty());
    }

    /// What is not opened costs nothing, however large the film is.
    void onlyWhatIsOpenedHasLanes()
    {
        std::vector<TimelineClip> clips = test::largeFilm(5000, 24).clips();
        for (TimelineClip &clip : clips)
            clip.keys = {keyOf(clip.start, 0, {PropertyGroup::Position}),
                         keyOf(clip.end, 0, {PropertyGroup::Position})};
        const TimelineModel model(std::move(clips), 1000);
        const KeyLanes lanes(model, {model.tracks()[3].key()});
        QCOMPARE(lanes.all().size(), std::size_t(model.tracks()[3].rowCount));
        std::size_t keys = 0;
        for (const KeyLane &lane : lanes.all())
            keys += lane.keys.size();
        QCOMPARE(keys, 2 * model.clipsOf(3).size());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestKeyLanes)
#include "tst_key_lanes.moc"
