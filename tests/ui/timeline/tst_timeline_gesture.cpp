#include "ui/timeline/timeline_gesture.h"

#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_clips.h"
#include "ui/timeline/timeline_painter.h"

#include <QCoreApplication>

using namespace muto;
using composition::ClipKind;
using test::clip;
using ui::ClipDrag;
using ui::ClipEdge;
using ui::ClipMove;
using ui::SnapTarget;
using ui::TimelineModel;
using ui::TimelineZone;

namespace {

/// V2 (5): d 4…6 · V1 (0): a 0…2, b 3…5 · A1 (2): c 0…4
TimelineModel film()
{
    return TimelineModel({clip(ClipKind::Image, 0, 0, 2), clip(ClipKind::Image, 0, 3, 5),
                          clip(ClipKind::Audio, 2, 0, 4), clip(ClipKind::Image, 5, 4, 6)},
                         10);
}

const FrameRate kRate; // 30

} // namespace

class TestTimelineGesture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tracksAreCountedFromTheMiddle();
    void moves_data();
    void moves();
    void groupsKeepTheirDistances();
    void movesSnapWithBothEdges();
    void partsStayInTheirComposition();
    void trims_data();
    void trims();
    void ripplesPushNeighbours();
    void whatStartsBehindIsNotInTheWay();
    void whatOverlapsAlreadyMayGoOnTo();
    void trimsSnap();
    void trimsEndWithTheSource_data();
    void trimsEndWithTheSource();
    void severalAreTrimmedAsFarAsTheFirstCan();
    void newTracksComeBetweenOthers_data();
    void newTracksComeBetweenOthers();
    void theLineOfANewTrackLiesBetweenRows();
    void compositionsStayWhole();
    void slips_data();
    void slips();
    void whatHasNoSourceDoesNotSlip();
    void lengthsAreWhole();
};

/// Written times are a little short of their frames, so that sums of them are never past the end.
void TestTimelineGesture::lengthsAreWhole()
{
    ui::TimelineScene scene;
    scene.style = ui::TimeStyle::Frames;
    QCOMPARE(durationDetail(scene, clip(ClipKind::Image, 0, 5.433333, 5.433333 + 4.999999)),
             QStringLiteral("150 frames"));
    scene.rate = *FrameRate::parse(
        QStringLiteral("30000/1001")); // as many as are seen, wherever between frames it begins
    for (const double start : {3.4, 4.137466})
        QCOMPARE(durationDetail(scene, clip(ClipKind::Element, 0, start, start + 2.2)),
                 QStringLiteral("66 frames"));
}

void TestTimelineGesture::tracksAreCountedFromTheMiddle()
{
    const TimelineModel model = film(); // rows: 0 V2, 1 V1, 2 A1
    QCOMPARE(slotOf(model, 3), 1);
    QCOMPARE(slotOf(model, 0), 0);
    QCOMPARE(slotAtRow(model, TimelineZone::Picture, -1), 2); // a new track above
    QCOMPARE(slotAtRow(model, TimelineZone::Picture, 0), 1);
    QCOMPARE(slotAtRow(model, TimelineZone::Picture, 2), 0); // pictures do not go among the sounds
    QCOMPARE(slotAtRow(model, TimelineZone::Sound, 0), 0);
    QCOMPARE(slotAtRow(model, TimelineZone::Sound, 3), 1);
}

void TestTimelineGesture::moves_data()
{
    QTest::addColumn<int>("clip");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("slot");
    QTest::addColumn<int>("track");
    QTest::addColumn<int>("start"); // frame
    QTest::newRow("later") << 1 << 2.0 << 0 << 0 << 150;
    QTest::newRow("whole frames") << 1 << 2.013 << 0 << 0 << 150;
    QTest::newRow("not before the film") << 2 << -3.0 << 0 << 2 << 0;
    QTest::newRow("another track") << 0 << 0.0 << 1 << 5 << 0;
    QTest::newRow("taken: outwards") << 0 << 3.0 << 0 << 6 << 90; // V1 and V2 are both taken there
    QTest::newRow("taken: next track") << 0 << 1.5 << 0 << 5 << 45;
    QTest::newRow("new track") << 0 << 0.0 << 2 << 6 << 0;
    QTest::newRow("new sound track") << 2 << 1.0 << 1 << 6 << 30;
    QTest::newRow("touching is free") << 0 << 1.0 << 0 << 0 << 30;
}

void TestTimelineGesture::moves()
{
    QFETCH(int, clip);
    QFETCH(double, seconds);
    QFETCH(int, slot);
    QFETCH(int, track);
    QFETCH(int, start);
    const TimelineModel model = film();
    const ui::MoveProposal proposal = proposeMove(model, kRate, {{clip}, clip, seconds, slot, 0}, {});
    QCOMPARE(proposal.moves, (std::vector<ClipMove>{{clip, track, {start}}}));
    QVERIFY(!proposal.guide);
}

void TestTimelineGesture::groupsKeepTheirDistances()
{
    const TimelineModel model = film();
    const ClipDrag drag{{0, 1, 2}, 1, 1.0, 0, 0};
    QCOMPARE(proposeMove(model, kRate, drag, {}).moves,
             (std::vector<ClipMove>{{0, 0, {30}}, {1, 0, {120}}, {2, 2, {30}}}));
    // The first of them stops all at the beginning.
    const ClipDrag back{{0, 1}, 1, -2.5, 0, 0};
    QCOMPARE(proposeMove(model, kRate, back, {}).moves, (std::vector<ClipMove>{{0, 0, {0}}, {1, 0, {90}}}));
    // Upwards the sound stays with the sounds; "b" would meet "d", so both go one further.
    const ClipDrag up{{0, 1, 2}, 1, 0.0, 1, 0};
    QCOMPARE(proposeMove(model, kRate, up, {}).moves,
             (std::vector<ClipMove>{{0, 6, {0}}, {1, 6, {90}}, {2, 2, {0}}}));
}

void TestTimelineGesture::movesSnapWithBothEdges()
{
    const TimelineModel model = film();
    const std::vector<SnapTarget> targets{{7, ui::SnapKind::Playhead}};
    const auto byStart = proposeMove(model, kRate, {{1}, 1, 3.9, 0, 0.2}, targets);
    QCOMPARE(byStart.moves.front().start.value, 210);
    QCOMPARE(byStart.guide, std::optional(targets.front()));
    const auto byEnd = proposeMove(model, kRate, {{1}, 1, 2.15, 0, 0.2}, targets);
    QCOMPARE(byEnd.moves.front().start.value, 150);
    QVERIFY(!proposeMove(model, kRate, {{1}, 1, 2.15, 0, 0}, targets).guide);
}

/// V1 (0): host 2…8, holding p 2…4 and q 5…7 on track 1, r 3…6 on track 4 · the same tracks elsewhere
void TestTimelineGesture::partsStayInTheirComposition()
{
    std::vector<ui::TimelineClip> clips{clip(ClipKind::Composition, 0, 2, 8)};
    const auto add = [&clips](int track, double start, double end) {
        clips.push_back(clip(ClipKind::Image, track, start, end));
        clips.back().host = 0;
        clips.back().origin = 2;
    };
    add(1, 2, 4);
    add(1, 5, 7);
    add(4, 3, 6);
    clips.push_back(clip(ClipKind::Image, 9, 0, 10)); // in nobody's way
    const TimelineModel model(clips, 10);
    const auto moved = [&](int grabbed, double seconds, int slot) {
        return proposeMove(model, kRate, {{grabbed}, grabbed, seconds, slot, 0}, {}).moves.front();
    };
    QCOMPARE(slotOf(model, 1), 0);
    QCOMPARE(slotOf(model, 3), 1);
    QCOMPARE(slotAt(model, 1, model.rowOf(3)), 1);
    QCOMPARE(slotAt(model, 1, -1), 1); // nothing of theirs is above
    QCOMPARE(moved(1, 0.5, 0), (ClipMove{1, 1, {75}}));
    QCOMPARE(moved(1, -3, 0), (ClipMove{1, 1, {60}}));   // not before its composition begins
    QCOMPARE(moved(2, 9, 0), (ClipMove{2, 1, {239}}));   // nor out of its host
    QCOMPARE(moved(1, 4, 1), (ClipMove{1, 4, {180}}));   // beside r
    QCOMPARE(moved(1, 2.5, 0), (ClipMove{1, 5, {135}})); // onto q, and r is there, too
    const auto trim = proposeTrim(model, kRate, {{2}, 2, 5, 0, 0}, ClipEdge::End, {});
    QCOMPARE(trim.trim.frame.value, 240);
    std::vector<bool> selected(clips.size());
    selected[0] = true;
    QVERIFY(model.isInside(1, selected) && !model.isInside(4, selected));
}

void TestTimelineGesture::trims_data()
{
    QTest::addColumn<int>("clip");
    QTest::addColumn<bool>("isStart");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("frame");
    QTest::newRow("end later") << 3 << false << 1.0 << 210;
    QTest::newRow("end up to the neighbour") << 0 << false << 3.0 << 90;
    QTest::newRow("end keeps a frame") << 0 << false << -9.0 << 1;
    QTest::newRow("start later") << 1 << true << 0.5 << 105;
    QTest::newRow("start down to the neighbour") << 1 << true << -2.0 << 60;
    QTest::newRow("start not before the film") << 0 << true << -2.0 << 0;
    QTest::newRow("start keeps a frame") << 1 << true << 9.0 << 149;
}

void TestTimelineGesture::trims()
{
    QFETCH(int, clip);
    QFETCH(bool, isStart);
    QFETCH(double, seconds);
    QFETCH(int, frame);
    const ClipEdge edge = isStart ? ClipEdge::Start : ClipEdge::End;
    const ui::TrimProposal proposal = proposeTrim(film(), kRate, {{clip}, clip, seconds, 0, 0}, edge, {});
    QCOMPARE(proposal.trim, (ui::ClipTrim{clip, edge, {frame}, {clip}}));
}

void TestTimelineGesture::ripplesPushNeighbours()
{
    const auto proposed = [](int clip, ClipEdge edge, double seconds) {
        ui::ClipDrag drag{{clip}, clip, seconds, 0, 0};
        drag.isRipple = true;
        return proposeTrim(film(), kRate, drag, edge, {}).trim;
    };
    QCOMPARE(proposed(0, ClipEdge::End, 3), (ui::ClipTrim{0, ClipEdge::End, {150}, {0}, true}));
    QCOMPARE(proposed(1, ClipEdge::Start, -2).frame.value, 30);
    QCOMPARE(proposed(0, ClipEdge::End, -9).frame.value, 1); // keeps a frame nevertheless
    QCOMPARE(proposed(0, ClipEdge::Start, -9).frame.value, 0);
}

/// `data-start="a"`: it goes along with the end, and only what it meets then stops both.
void TestTimelineGesture::whatStartsBehindIsNotInTheWay()
{
    std::vector<ui::TimelineClip> clips{clip(ClipKind::Image, 0, 0, 2), clip(ClipKind::Image, 0, 2, 4),
                                        clip(ClipKind::Image, 0, 4, 5), clip(ClipKind::Image, 0, 8, 9)};
    for (int i = 0; i < 4; ++i)
        clips[std::size_t(i)].path = {QStringLiteral("index.html"), QStringLiteral("#c%1").arg(i)};
    clips[1].after = clips[0].path;
    clips[2].after = clips[1].path;
    const TimelineModel model(clips, 10);
    QCOMPARE(model.comingAlong({true, false, false, false}), (std::vector<bool>{false, true, true, false}));
    const auto trimmed = [&](double seconds) {
        return proposeTrim(model, kRate, {{0}, 0, seconds, 0, 0}, ClipEdge::End, {}).trim.frame.value;
    };
    QCOMPARE(trimmed(1), 90);
    QCOMPARE(trimmed(9), 150); // the third one then ends where the fourth begins
    const ui::MoveProposal moved = proposeMove(model, kRate, {{0}, 0, 1, 0, 0}, {});
    QCOMPARE(moved.moves, (std::vector<ClipMove>{{0, 0, {30}}}));
}

void TestTimelineGesture::whatOverlapsAlreadyMayGoOnTo()
{
    const TimelineModel model({clip(ClipKind::Image, 0, 0, 3), clip(ClipKind::Image, 0, 2, 5),
                               clip(ClipKind::Image, 0, 6, 8), clip(ClipKind::Image, 1, 0, 9)},
                              10);
    const auto moved = [&](double seconds) {
        return proposeMove(model, kRate, {{0}, 0, seconds, 0, 0}, {}).moves;
    };
    QCOMPARE(moved(0.5), (std::vector<ClipMove>{{0, 0, {15}}}));
    QCOMPARE(moved(4), (std::vector<ClipMove>{{0, 2, {120}}})); // which is new
}

void TestTimelineGesture::trimsSnap()
{
    const std::vector<SnapTarget> targets{{2.5, ui::SnapKind::Mark}, {3.5, ui::SnapKind::Mark}};
    const auto near = proposeTrim(film(), kRate, {{0}, 0, 0.45, 0, 0.1}, ClipEdge::End, targets);
    QCOMPARE(near.trim.frame.value, 75);
    QCOMPARE(near.guide, std::optional(targets.front()));
    // What lies beyond the neighbour pulls in vain and shows no guide.
    const auto beyond = proposeTrim(film(), kRate, {{0}, 0, 1.45, 0, 0.1}, ClipEdge::End, targets);
    QCOMPARE(beyond.trim.frame.value, 90);
    QVERIFY(!beyond.guide);
}

namespace {

ui::TimelineClip footage(double start, double end, double mediaStart, double rate)
{
    ui::TimelineClip footage = clip(ClipKind::Video, 0, start, end);
    footage.path = {QStringLiteral("index.html"), QStringLiteral("#a")};
    footage.source = QStringLiteral("a.mp4");
    footage.mediaStart = mediaStart;
    footage.mediaRate = rate;
    return footage;
}

} // namespace

void TestTimelineGesture::slips_data()
{
    QTest::addColumn<double>("mediaStart");
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("loops");
    QTest::addColumn<double>("length"); // of the source; 0 while nobody knows
    QTest::addColumn<qint64>("frames");
    QTest::addColumn<qint64>("slipped");
    // 2 s of a source, at 30 frames a second.
    QTest::newRow("later") << 1.0 << 1.0 << false << 10.0 << qint64(15) << qint64(15);
    QTest::newRow("to the end of the source") << 1.0 << 1.0 << false << 4.0 << qint64(90) << qint64(30);
    QTest::newRow("to its beginning") << 1.0 << 1.0 << false << 10.0 << qint64(-90) << qint64(-30);
    QTest::newRow("twice as fast") << 1.0 << 2.0 << false << 7.0 << qint64(90) << qint64(30);
    QTest::newRow("twice as fast, back") << 1.0 << 2.0 << false << 7.0 << qint64(-90) << qint64(-15);
    QTest::newRow("the end is not known") << 1.0 << 1.0 << false << 0.0 << qint64(900) << qint64(900);
    QTest::newRow("loops") << 1.0 << 1.0 << true << 2.5 << qint64(90) << qint64(90);
    QTest::newRow("shows too much already") << 3.0 << 1.0 << false << 4.0 << qint64(9) << qint64(0);
    QTest::newRow("and comes back") << 3.0 << 1.0 << false << 4.0 << qint64(-9) << qint64(-9);
}

void TestTimelineGesture::slips()
{
    QFETCH(double, mediaStart);
    QFETCH(double, rate);
    QFETCH(bool, loops);
    QFETCH(double, length);
    QFETCH(qint64, frames);
    ui::TimelineClip one = footage(5, 7, mediaStart, rate);
    one.loops = loops;
    const auto lengthOf = [length](const ui::TimelineClip &) {
        return length > 0 ? std::optional(length) : std::nullopt;
    };
    const auto slip = ui::proposeSlip(TimelineModel({one}, 10), kRate, {0}, frames, lengthOf);
    QCOMPARE(slip.clips, std::vector{0});
    QTEST(qint64(slip.frames), "slipped");
}

void TestTimelineGesture::trimsEndWithTheSource_data()
{
    QTest::addColumn<bool>("isStart");
    QTest::addColumn<double>("mediaStart");
    QTest::addColumn<double>("rate");
    QTest::addColumn<bool>("loops");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("frame");
    // 5 s to 7 s of the film, of a source of 4 s.
    QTest::newRow("end") << false << 1.0 << 1.0 << false << 9.0 << 240;
    QTest::newRow("end, twice as fast") << false << 0.0 << 2.0 << false << 9.0 << 210;
    QTest::newRow("end, between two frames") << false << 0.98 << 1.0 << false << 9.0 << 240;
    QTest::newRow("end of one that loops") << false << 1.0 << 1.0 << true << 9.0 << 480;
    QTest::newRow("shows too much already, and may stay") << false << 3.0 << 1.0 << false << 1.0 << 210;
    QTest::newRow("start") << true << 1.0 << 1.0 << false << -3.0 << 120;
    QTest::newRow("start, twice as fast") << true << 1.0 << 2.0 << false << -3.0 << 135;
    QTest::newRow("start of one that loops") << true << 1.0 << 1.0 << true << -3.0 << 60;
}

void TestTimelineGesture::trimsEndWithTheSource()
{
    QFETCH(bool, isStart);
    QFETCH(double, mediaStart);
    QFETCH(double, rate);
    QFETCH(bool, loops);
    QFETCH(double, seconds);
    ui::TimelineClip one = footage(5, 7, mediaStart, rate);
    one.loops = loops;
    const auto four = [](const ui::TimelineClip &) { return std::optional(4.0); };
    const auto trim = proposeTrim(TimelineModel({one}, 10), kRate, {{0}, 0, seconds, 0, 0},
                                  isStart ? ClipEdge::Start : ClipEdge::End, {}, four);
    QTEST(int(trim.trim.frame.value), "frame");
}

void TestTimelineGesture::severalAreTrimmedAsFarAsTheFirstCan()
{
    std::vector<ui::TimelineClip> clips{clip(ClipKind::Image, 1, 0, 2), footage(0, 3, 0, 1),
                                        clip(ClipKind::Image, 2, 0, 1), clip(ClipKind::Image, 2, 1.5, 9)};
    const TimelineModel model(clips, 10);
    const auto four = [](const ui::TimelineClip &) { return std::optional(4.0); };
    const auto end = [&](std::vector<int> trimmed, double seconds) {
        return proposeTrim(model, kRate, {trimmed, 0, seconds, 0, 0}, ClipEdge::End, {}, four)
            .trim.frame.value;
    };
    QCOMPARE(end({0}, 3), 150);
    QCOMPARE(end({0, 1}, 3), 90);     // the footage has a second left
    QCOMPARE(end({0, 1, 2}, 3), 75);  // and the third is stopped by what is behind it
    QCOMPARE(end({0, 1, 2}, -3), 31); // a frame of the shortest stays
}

void TestTimelineGesture::newTracksComeBetweenOthers_data()
{
    QTest::addColumn<int>("clip");
    QTest::addColumn<int>("slot");
    QTest::addColumn<QString>("moves"); // clip:track, those that are only renumbered in brackets
    QTest::newRow("numbers are free there") << 0 << 1 << QStringLiteral("0:1");
    QTest::newRow("below all") << 1 << 0 << QStringLiteral("1:0 [0:1]");
    QTest::newRow("no further than needed") << 0 << 2 << QStringLiteral("0:3 [4:4]");
    QTest::newRow("the only one of its track, beside it") << 3 << 1 << QStringLiteral("3:2");
    QTest::newRow("sounds") << 2 << 0 << QStringLiteral("2:0 [5:1]");
}

/// V3 (3): e · V2 (2): d · V1 (0): a, b · A1 (0): c, f
void TestTimelineGesture::newTracksComeBetweenOthers()
{
    QFETCH(int, clip);
    QFETCH(int, slot);
    const TimelineModel model({test::clip(ClipKind::Image, 0, 0, 2), test::clip(ClipKind::Image, 0, 3, 5),
                               test::clip(ClipKind::Audio, 0, 0, 4), test::clip(ClipKind::Image, 2, 4, 6),
                               test::clip(ClipKind::Image, 3, 0, 9), test::clip(ClipKind::Audio, 0, 5, 6)},
                              10);
    ClipDrag drag{{clip}, clip, 0, slotOf(model, clip), 0};
    drag.newSlot = slot;
    QStringList moves;
    for (const ClipMove &move : proposeMove(model, kRate, drag, {}).moves)
        moves << QString::asprintf(move.isRenumbered ? "[%d:%d]" : "%d:%d", move.clip, move.track);
    QTEST(moves.join(QLatin1Char(' ')), "moves");
}

void TestTimelineGesture::theLineOfANewTrackLiesBetweenRows()
{
    const TimelineModel model = film(); // rows: 0 V2, 1 V1, 2 A1
    const ui::TimelineGeometry geometry{100, 0, 0, model.pictureRows()};
    const double between = geometry.topOfRow(1) - 1;
    QCOMPARE(lineOfNewSlot(model, geometry, TimelineZone::Picture, 1), between);
    QCOMPARE(newSlotAt(model, geometry, TimelineZone::Picture, between + 4), std::optional(1));
    QVERIFY(!newSlotAt(model, geometry, TimelineZone::Picture, between + 8));
    QVERIFY(!newSlotAt(model, geometry, TimelineZone::Sound, between));
    const double below = geometry.topOfRow(1) + ui::TimelineGeometry::kRowHeight + 1;
    QCOMPARE(newSlotAt(model, geometry, TimelineZone::Picture, below), std::optional(0));
    QCOMPARE(newSlotAt(model, geometry, TimelineZone::Sound, geometry.topOfRow(2) - 1), std::optional(0));
}

void TestTimelineGesture::compositionsStayWhole()
{
    const TimelineModel model({clip(ClipKind::Image, 0, 0, 4), clip(ClipKind::Composition, 1, 0, 4)}, 10);
    QCOMPARE(proposeCut(model, kRate, 0, 2, 0, true, {})->clips, std::vector{0});
    // Who tries it on one alone hears why.
    QCOMPARE(proposeCut(model, kRate, 1, 2, 0, false, {})->clips, std::vector{1});
}

void TestTimelineGesture::whatHasNoSourceDoesNotSlip()
{
    ui::TimelineClip locked = footage(3, 4, 1, 1);
    locked.isLocked = true;
    const TimelineModel model({footage(0, 2, 1, 1), clip(ClipKind::Image, 1, 0, 2), locked}, 10);
    const auto unknown = [](const ui::TimelineClip &) -> std::optional<double> { return {}; };
    const auto slip = ui::proposeSlip(model, kRate, {0, 1, 2}, 5, unknown);
    QCOMPARE(slip, (ui::ClipSlip{{0}, 5}));
}

MUTO_TEST_MAIN(QCoreApplication, TestTimelineGesture)
#include "tst_timeline_gesture.moc"
