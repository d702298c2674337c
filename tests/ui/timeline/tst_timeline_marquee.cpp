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
        QVERIFY(QDir(project.path()).mkdir(QStringLiteral("beats")));
        for (const auto &[name, text] :
             {std::pair("music.wav", QByteArray("no sound")),
              std::pair("beats/music.wav.json", QByteArray(R"({"beats":[{"time":1.1},{"time":2.4}]})"))}) {
            QFile file(project.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
        ui::MediaLooks looks;
        looks.setProject(project.path());
        auto clips = m_view->scene().model.clips();
        clips[kMarqueeMusic].source = QStringLiteral("music.wav");
        clips[kMarqueeTitle].keys.push_back({.seconds = 1.5});
        m_view->setModel({clips, 10});
        m_view->setMedia(&looks);
        QTRY_VERIFY_WITH_TIMEOUT(looks.beats(QStringLiteral("music.wav")), 30'000);
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
