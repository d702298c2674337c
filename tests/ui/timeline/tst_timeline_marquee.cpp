#include "ui/timeline/timeline_view.h"

#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/timeline/media_looks.h"

#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace muto;
using ui::TimelineView;

namespace {

constexpr int kMarqueeFilm = 0, kMarqueeStill = 1, kMarqueeTitle = 2, kMarqueeCard = 3, kMarqueeMusic = 4;

} // namespace

/// A box drawn over the timeline, with keys held and called off; and keyframes that are dragged to the music.
class TestTimelineMarquee : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(1000, 260);
        m_view->setModel(test::smallFilm());
        m_view->setFilm(300, FrameRate());
        m_view->setEditable(true);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        m_view->setFocus();
    }

    void cleanup()
    {
        m_stalls.check();
        m_view.reset();
    }

    void itAddsWithAKey_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<std::vector<int>>("selected");
        QTest::newRow("alone") << Qt::KeyboardModifiers() << std::vector{kMarqueeStill, kMarqueeCard};
        const std::vector all{kMarqueeStill, kMarqueeTitle, kMarqueeCard};
        QTest::newRow("Shift") << Qt::KeyboardModifiers(Qt::ShiftModifier) << all;
        QTest::newRow("Ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier) << all;
    }

    void itAddsWithAKey()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        m_view->select(kMarqueeTitle);
        const QPoint to = draw(modifiers);
        QTEST(m_view->selection(), "selected");
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, modifiers, to);
        QVERIFY(!m_view->scene().marquee);
        QTEST(m_view->selection(), "selected");
    }

    void escapeGivesTheSelectionBack()
    {
        m_view->select(kMarqueeTitle);
        const QPoint to = draw({});
        QVERIFY(m_view->scene().marquee);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->scene().marquee);
        QCOMPARE(m_view->selection(), std::vector{kMarqueeTitle});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(m_view->selection(), std::vector{kMarqueeTitle});
    }

    /// One at 1.5 s is dragged to about 2.35 s, where nothing but a beat pulls.
    void keyframesSnapToBeats()
    {
        const QTemporaryDir project;
        ui::MediaLooks looks;
        makeBeats(project, looks);
        auto clips = m_view->scene().model.clips();
        clips[kMarqueeMusic].source = QStringLiteral("music.wav");
        clips[kMarqueeTitle].keys.push_back({.seconds = 1.5});
        m_view->setModel({clips, 10});
        const QPoint from = m_view->keyPoint(kMarqueeTitle, 0).toPoint();
        const QPoint to = from + QPoint(int(0.86 * m_view->scene().geometry.pixelsPerSecond), 0);
        drag(from, to, {});
        QVERIFY(m_view->scene().retime);
        QCOMPARE(m_view->scene().guide(), std::optional(ui::SnapTarget{2.4, ui::SnapKind::Beat}));
        QVERIFY(std::abs(m_view->scene().retime->seconds - 0.9) < 1e-6);
        m_view->setSnapsToBeats(false);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        drag(from, to, {});
        QCOMPARE(m_view->scene().guide(), std::optional<ui::SnapTarget>());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
        m_view->setMedia(nullptr);
    }

    /// Beats that go along with what is dragged are no place for it; those of music that is trimmed stay, and
    /// it can be cut on them.
    void ownBeatsPullOnlyWhereTheyStay_data()
    {
        QTest::addColumn<int>("clip");
        QTest::addColumn<double>("from"); // where it is grabbed, in seconds
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("beat"); // that pulls; 0 for none
        QTest::newRow("moved") << kMarqueeMusic << 1.0 << 3.42 << 0.0;
        QTest::newRow("end trimmed") << kMarqueeMusic << 6.0 << 2.62 << 2.6;
        QTest::newRow("start trimmed") << kMarqueeMusic << 0.2 << 2.62 << 2.6;
        // What is in a composition goes along when that is moved, or begins elsewhere; not when it ends
        // earlier.
        QTest::newRow("host moved") << kMarqueeCard << 6.0 << 7.62 << 0.0;
        QTest::newRow("host's start trimmed") << kMarqueeCard << 5.0 << 6.62 << 0.0;
        QTest::newRow("host's end trimmed") << kMarqueeCard << 8.0 << 6.62 << 6.6;
    }

    void ownBeatsPullOnlyWhereTheyStay()
    {
        QFETCH(int, clip);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(double, beat);
        const QTemporaryDir project;
        ui::MediaLooks looks;
        makeBeats(project, looks);
        auto clips = m_view->scene().model.clips();
        clips[kMarqueeMusic].source = QStringLiteral("music.wav");
        clips.push_back(clips[kMarqueeMusic]);
        clips[kMarqueeMusic].start = 0.2;
        clips[kMarqueeMusic].end = 6;
        clips.back().id = QStringLiteral("inner");
        clips.back().host = kMarqueeCard;
        clips.back().start = clips.back().origin = 5.5;
        clips.back().end = 7.5;
        clips[kMarqueeCard].isExpanded = true;
        m_view->setModel({clips, 10});
        m_view->setFilm(300, FrameRate());
        m_view->setPlayhead({299});
        const QRectF rect = m_view->rectOf(clip);
        const auto at = [&](double seconds) {
            const double x = m_view->scene().geometry.xOf(seconds);
            return QPoint(int(std::lround(std::clamp(x, rect.left() + 3, rect.right() - 3))),
                          int(rect.center().y()));
        };
        const QPoint press = at(from);
        const QPoint release =
            press + QPoint(int(std::lround((to - from) * m_view->scene().geometry.pixelsPerSecond)), 0);
        drag(press, release, {});
        QCOMPARE(m_view->scene().guide(),
                 beat > 0 ? std::optional(ui::SnapTarget{beat, ui::SnapKind::Beat}) : std::nullopt);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, release);
        m_view->setMedia(nullptr);
    }

    void scrollingHoldsUpThePictures()
    {
        ui::MediaLooks looks;
        m_view->setMedia(&looks);
        m_view->setZoom(0.6);
        QTRY_VERIFY(!looks.isPaused());
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value() + 10);
        QVERIFY(looks.isPaused());
        QTRY_VERIFY(!looks.isPaused());
        m_view->setMedia(nullptr);
    }

private:
    /// From the empty end of the upper track down into the lower one, over the card and the still.
    QPoint draw(Qt::KeyboardModifiers modifiers)
    {
        const QRectF card = m_view->rectOf(kMarqueeCard), still = m_view->rectOf(kMarqueeStill);
        const QPoint to(int(still.right()) - 10, int(still.center().y()));
        drag({int(card.right()) + 30, int(card.center().y())}, to, modifiers);
        return to;
    }

    /// A song with beats at 1.1 and 2.4 s.
    void makeBeats(const QTemporaryDir &project, ui::MediaLooks &looks)
    {
        QVERIFY(QDir(project.path()).mkdir(QStringLiteral("beats")));
        for (const auto &[name, text] :
             {std::pair("music.wav", QByteArray("no sound")),
              std::pair("beats/music.wav.json", QByteArray(R"({"beats":[{"time":1.1},{"time":2.4}]})"))}) {
            QFile file(project.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
        looks.setProject(project.path());
        m_view->setMedia(&looks);
        QTRY_VERIFY_WITH_TIMEOUT(looks.beats(QStringLiteral("music.wav")), 30'000);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, from);
        for (const QPoint &point : {from + QPoint(3, 0), (from + to) / 2, to})
            QTest::mouseMove(m_view->viewport(), point);
    }

    test::StallGuard m_stalls;
    std::unique_ptr<TimelineView> m_view;
};

MUTO_TEST_MAIN(QApplication, TestTimelineMarquee)
#include "tst_timeline_marquee.moc"
