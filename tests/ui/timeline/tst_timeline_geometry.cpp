#include "ui/timeline/timeline_geometry.h"

#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_clips.h"
#include "ui/timeline/clip_beats.h"
#include "ui/timeline/snapping.h"
#include "ui/timeline/time_ticks.h"

#include <QCoreApplication>

using namespace muto;
using composition::ClipKind;
using test::clip;
using ui::HitPart;
using ui::SnapKind;
using ui::SnapTarget;
using ui::TimelineGeometry;
using ui::TimelineModel;
using ui::TimeStyle;

namespace {

FrameRate rate(const char *text)
{
    return *FrameRate::parse(QLatin1String(text));
}

} // namespace

class TestTimelineGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAndPixelsAgree();
    void zoomKeepsTheTimeUnderTheCursor();
    void wholeFilmFits();
    void hits_data();
    void hits();
    void thinClipsAreStillHit();
    void keyframesOutsideOfTheirClipAreParked();
    void rectanglesTouchClips();
    void snaps_data();
    void snaps();
    void draggedClipsDoNotSnapToThemselves();
    void beatsAreThoseThatAreHeard();
    void ticks_data();
    void ticks();
    void ticksLieOnFrames();
    void ticksAreNeverTooMany();
};

void TestTimelineGeometry::timesAndPixelsAgree()
{
    const TimelineGeometry geometry{37.5, 120, 0, 0};
    for (const double seconds : {0.0, 0.1, 3.25, 3600.0})
        QCOMPARE(geometry.secondsAt(geometry.xOf(seconds)), seconds);
    QCOMPARE(geometry.xOf(0), TimelineGeometry::kLead - 120);
}

void TestTimelineGeometry::zoomKeepsTheTimeUnderTheCursor()
{
    const TimelineGeometry before{100, 500, 0, 0};
    const TimelineGeometry closer = before.zoomed(2, 300, 1, 1000);
    QCOMPARE(closer.pixelsPerSecond, 200.0);
    QCOMPARE(closer.secondsAt(300), before.secondsAt(300));
    QCOMPARE(before.zoomed(100, 300, 1, 1000).pixelsPerSecond, 1000.0);
    QCOMPARE(before.zoomed(0.0001, 300, 1, 1000).pixelsPerSecond, 1.0);
    QCOMPARE(before.zoomed(0.0001, 300, 1, 1000).scrollX, 0.0); // nothing lies before the beginning
}

void TestTimelineGeometry::wholeFilmFits()
{
    const TimelineModel model({clip(ClipKind::Image, 0, 0, 10)}, 10);
    for (const double width : {200.0, 1000.0, 3000.0}) {
        const TimelineGeometry geometry{ui::fittingScale(10, width), 0, 0, 1};
        QVERIFY(geometry.xOf(10) < width);
        QCOMPARE(geometry.contentSize(model, width).width(), width);
    }
    QVERIFY(ui::fittingScale(0, 800) > 0);
    QVERIFY(ui::fittingScale(10, 0) > 0);
    const TimelineGeometry close{1000, 0, 0, 1};
    QVERIFY(close.contentSize(model, 800).width() > 10'000);
}

void TestTimelineGeometry::hits_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("clip");
    const auto row = [](const char *name, double x, double y, HitPart part, int rowHit, int clipHit) {
        QTest::newRow(name) << QPointF(TimelineGeometry::kLead + x, y) << int(part) << rowHit << clipHit;
    };
    // Rows at 4…44 and 46…86, sounds at 98…138.
    row("body", 150, 20, HitPart::Body, 0, 0);
    row("start", 102, 20, HitPart::StartEdge, 0, 0);
    row("end", 198, 20, HitPart::EndEdge, 0, 0);
    row("empty row", 250, 20, HitPart::Row, 0, -1);
    row("lower row", 50, 60, HitPart::Body, 1, 1);
    row("sound", 50, 110, HitPart::Body, 2, 2);
    row("between zones", 50, 92, HitPart::Row, 1, -1);
    row("above", 150, 1, HitPart::Nothing, -1, -1);
    row("below", 150, 300, HitPart::Nothing, -1, -1);
}

void TestTimelineGeometry::hits()
{
    QFETCH(QPointF, point);
    QFETCH(int, part);
    QFETCH(int, row);
    QFETCH(int, clip);
    const TimelineModel model({::clip(ClipKind::Image, 1, 1, 2), ::clip(ClipKind::Video, 0, 0, 4),
                               ::clip(ClipKind::Audio, 0, 0, 4)},
                              4);
    const TimelineGeometry geometry{100, 0, 0, model.pictureRows()};
    const ui::TimelineHit hit = hitTest(geometry, model, point);
    QCOMPARE(int(hit.part), part);
    QCOMPARE(hit.row, row);
    QCOMPARE(hit.clip, clip);
    // The same after scrolling.
    const TimelineGeometry scrolled{100, 70, 30, model.pictureRows()};
    QCOMPARE(hitTest(scrolled, model, point - QPointF(70, 30)).clip, clip);
}

void TestTimelineGeometry::thinClipsAreStillHit()
{
    const TimelineModel model({clip(ClipKind::Image, 0, 5, 5.01)}, 10);
    const TimelineGeometry geometry{10, 0, 0, 1};
    QCOMPARE(hitTest(geometry, model, {geometry.xOf(5) - 2, 20}).clip, 0);
    QCOMPARE(hitTest(geometry, model, {geometry.xOf(5) - 6, 20}).clip, -1);
}

void TestTimelineGeometry::keyframesOutsideOfTheirClipAreParked()
{
    ui::TimelineClip moved = clip(ClipKind::Image, 0, 2, 4);
    for (const double seconds : {0.5, 3.0, 9.0})
        moved.keys.push_back({seconds});
    const TimelineModel model({moved}, 10);
    const TimelineGeometry geometry{100, 0, 0, 1};
    for (const auto &[key, seconds] : {std::pair(0, 2.0), std::pair(1, 3.0), std::pair(2, 4.0)}) {
        const auto point = geometry.keyPoint(model.clip(0), 0, moved.keys[std::size_t(key)]);
        QVERIFY(point);
        QCOMPARE(point->x(), geometry.xOf(seconds));
        QCOMPARE(hitTest(geometry, model, *point).key, key);
    }
    QCOMPARE(int(keysIn(geometry, model, QRectF(geometry.xOf(3.9), 0, 20, 60)).size()), 1);
}

void TestTimelineGeometry::rectanglesTouchClips()
{
    const TimelineModel model({clip(ClipKind::Image, 1, 1, 2), clip(ClipKind::Image, 0, 0, 4)}, 4);
    const TimelineGeometry geometry{100, 0, 0, model.pictureRows()};
    QCOMPARE(clipsIn(geometry, model, QRectF(0, 0, 80, 200)), std::vector{1});
    QCOMPARE(clipsIn(geometry, model, QRectF(150, 0, 10, 200)), (std::vector{0, 1}));
    QCOMPARE(clipsIn(geometry, model, QRectF(150, 10, 10, 10)), std::vector{0});
}

void TestTimelineGeometry::snaps_data()
{
    QTest::addColumn<double>("point");
    QTest::addColumn<double>("shift"); // 0 for none
    QTest::addColumn<int>("kind");
    QTest::newRow("on the edge") << 2.05 << -0.05 << int(SnapKind::Edge);
    QTest::newRow("too far") << 2.2 << 0.0 << int(SnapKind::Edge);
    QTest::newRow("nearer one") << 2.92 << 0.08 << int(SnapKind::Playhead);
    QTest::newRow("playhead before edge") << 3.04 << -0.04 << int(SnapKind::Playhead);
    QTest::newRow("mark") << 4.45 << 0.05 << int(SnapKind::Mark);
    QTest::newRow("beginning") << 0.06 << -0.06 << int(SnapKind::Edge);
    QTest::newRow("end of the film") << 10.06 << -0.06 << int(SnapKind::Edge);
    QTest::newRow("beat") << 5.52 << -0.02 << int(SnapKind::Beat);
    QTest::newRow("edge before beat") << 7.03 << -0.03 << int(SnapKind::Edge);
    QTest::newRow("playhead before a nearer mark") << 3.07 << -0.07 << int(SnapKind::Playhead);
    QTest::newRow("mark before a nearer edge") << 8.04 << 0.05 << int(SnapKind::Mark);
    QTest::newRow("edge before a nearer beat") << 7.94 << 0.06 << int(SnapKind::Edge);
    QTest::newRow("a beat where nothing else is in reach") << 6.46 << 0.04 << int(SnapKind::Beat);
    QTest::newRow("the nearer of two beats") << 6.57 << 0.03 << int(SnapKind::Beat);
}

void TestTimelineGeometry::snaps()
{
    QFETCH(double, point);
    QFETCH(double, shift);
    QFETCH(int, kind);
    const TimelineModel model({clip(ClipKind::Image, 0, 2, 3), clip(ClipKind::Image, 1, 7, 8)}, 10);
    const auto targets =
        snapTargets(model, {}, 3, std::array{3.08, 4.5, 8.09}, std::array{5.5, 6.5, 6.6, 7.0, 7.95});
    const std::optional<ui::Snap> snap = strongestSnap(std::array{point}, targets, 0.1);
    QCOMPARE(snap.has_value(), shift != 0);
    if (!snap)
        return;
    QVERIFY(std::abs(snap->shift - shift) < 1e-9);
    QCOMPARE(int(snap->target.kind), kind);
}

void TestTimelineGeometry::draggedClipsDoNotSnapToThemselves()
{
    const TimelineModel model({clip(ClipKind::Image, 0, 2, 3)}, 10);
    const auto targets = snapTargets(model, std::array{0}, 5, {});
    QCOMPARE(targets,
             (std::vector<SnapTarget>{{0, SnapKind::Edge}, {5, SnapKind::Playhead}, {10, SnapKind::Edge}}));
}

void TestTimelineGeometry::beatsAreThoseThatAreHeard()
{
    const std::vector<media::SoundBeat> beats{{0.5, 1}, {1, 0.5F}, {1.5, 0.25F}, {2, 1}};
    const auto times = [&](const ui::TimelineClip &music, double length, double from, double to) {
        std::vector<double> seconds;
        for (const ui::ClipBeat &beat : ui::beatsBetween(music, beats, length, from, to))
            seconds.push_back(beat.seconds);
        return seconds;
    };
    ui::TimelineClip music = clip(ClipKind::Audio, 0, 10, 12);
    QCOMPARE(times(music, 2.5, 0, 20), (std::vector{10.5, 11.0, 11.5, 12.0}));
    QCOMPARE(times(music, 2.5, 10.8, 11.6), (std::vector{11.0, 11.5}));
    music.mediaStart = 1.25;
    QCOMPARE(times(music, 2.5, 0, 20), (std::vector{10.25, 10.75})); // then it is over
    music.loops = true;
    QCOMPARE(times(music, 2.5, 0, 20), (std::vector{10.25, 10.75, 11.75}));
    music.loops = false;
    music.mediaStart = 0;
    music.mediaRate = 2;
    QCOMPARE(times(music, 2.5, 0, 20), (std::vector{10.25, 10.5, 10.75, 11.0}));
    QCOMPARE(ui::beatStep(music, beats, 100), 1);
    QCOMPARE(ui::beatStep(music, beats, 16), 4); // 4 pixels from one to the next
}

void TestTimelineGeometry::ticks_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("style");
    QTest::addColumn<QString>("labels"); // of the first three
    const auto row = [](const char *name, double scale, const char *rate, TimeStyle style,
                        const char *labels) {
        QTest::newRow(name) << scale << QString::fromLatin1(rate) << int(style)
                            << QString::fromLatin1(labels);
    };
    row("seconds", 100, "30", TimeStyle::Clock, "00:00 00:01 00:02");
    row("five seconds", 20, "30", TimeStyle::Clock, "00:00 00:05 00:10");
    row("minutes", 1, "30", TimeStyle::Clock, "00:00 02:00 04:00");
    row("parts of a second", 300, "30", TimeStyle::Clock, "00:00.00 00:00.50 00:01.00");
    row("timecode", 100, "30", TimeStyle::Timecode, "00:00:00 00:01:00 00:02:00");
    row("timecode of 29.97", 100, "30000/1001", TimeStyle::Timecode, "00:00:00 00:01:00 00:02:00");
    row("frames apart", 30 * 48, "30", TimeStyle::Timecode, "00:00:00 00:00:02 00:00:04");
    row("frames", 100, "30", TimeStyle::Frames, "0 50 100");
    row("24 a second", 200, "24", TimeStyle::Timecode, "00:00:00 00:00:12 00:01:00");
}

void TestTimelineGeometry::ticks()
{
    QFETCH(double, scale);
    QFETCH(QString, rate);
    QFETCH(int, style);
    QFETCH(QString, labels);
    const ui::TickRequest request{scale, -1, 4000 / scale, 80, *FrameRate::parse(rate), TimeStyle(style)};
    QStringList found;
    double last = -1e9;
    for (const ui::TimeTick &tick : ui::timeTicks(request)) {
        QVERIFY(tick.seconds >= 0);
        if (tick.label.isEmpty())
            continue;
        QVERIFY((tick.seconds - last) * scale >= 79);
        last = tick.seconds;
        found << tick.label;
    }
    QCOMPARE(found.mid(0, 3).join(QLatin1Char(' ')), labels);
}

void TestTimelineGeometry::ticksLieOnFrames()
{
    for (const char *text : {"24", "25", "30", "30000/1001", "60"}) {
        for (const TimeStyle style : {TimeStyle::Clock, TimeStyle::Timecode, TimeStyle::Frames}) {
            const FrameRate frames = rate(text);
            for (const ui::TimeTick &tick :
                 ui::timeTicks({ui::largestScale(frames), 100, 102, 80, frames, style})) {
                const double frame = tick.seconds * frames.perSecond();
                QVERIFY2(std::abs(frame - std::round(frame)) < 1e-6, text);
            }
        }
    }
}

void TestTimelineGeometry::ticksAreNeverTooMany()
{
    for (double scale = 0.001; scale < 1e5; scale *= 3) {
        for (const TimeStyle style : {TimeStyle::Clock, TimeStyle::Timecode, TimeStyle::Frames}) {
            const auto ticks = ui::timeTicks({scale, 0, 1920 / scale, 80, rate("30"), style});
            QVERIFY2(ticks.size() >= 1 && ticks.size() < 400, qPrintable(QString::number(scale)));
        }
    }
}

MUTO_TEST_MAIN(QCoreApplication, TestTimelineGeometry)
#include "tst_timeline_geometry.moc"
