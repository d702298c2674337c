#include "ui/timeline/timeline_view.h"

#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/track_headers.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace muto;
using ui::ClipMove;
using ui::TimelineView;

namespace {

constexpr int kFrames = 300;
constexpr int kFilmRow = 0;
constexpr int kStill = 1;
constexpr int kTitle = 2;
constexpr int kCard = 3;
constexpr int kMusic = 4;

QPoint middleOf(const TimelineView &view, int clip)
{
    return view.rectOf(clip).center().toPoint();
}

void writeIn(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatBelongsHere();
    void clickSelects();
    void modifiersAddAndTakeAway();
    void aClickAloneLeavesOneOfMany();
    void marqueeSelects();
    void dragTellsOfTheMove();
    void dragIsOnlyShownWhereItMayBe();
    void escapeCancelsTheDrag();
    void snapsToTheBeatsOfMusic();
    void altArrowsTellOfMoves();
    void edgesTrim();
    void lockedClipsStay();
    void headersHideAndLock();
    void wheelZoomsAtTheCursor();
    void zoomKeysAndFit();
    void middleButtonPans();
    void dragsScrollAtTheEdge();
    void rulerScrubs();
    void escapeBringsThePlayheadBack();
    void followsThePlayhead();
    void keepsTheSelectionOverReloads();
    void assistiveTechnologySeesClips();
    void paintsOnlyWhatShows();
    void bearsAbsurdFilms();
    void panelFollowsTheTransport();

private:
    void drag(QPoint from, QPoint to, bool release = true);
    QWidget *viewport() const { return m_view->viewport(); }
    ui::TimeRuler *ruler() const { return m_view->findChild<ui::TimeRuler *>(); }
    void wheel(QPoint at, int angle, Qt::KeyboardModifiers modifiers);

    std::unique_ptr<TimelineView> m_view;
    test::StallGuard m_stalls;
};

void TestTimelineView::init()
{
    m_view = std::make_unique<TimelineView>();
    m_view->resize(1000, 260);
    m_view->setModel(test::smallFilm());
    m_view->setFilm(kFrames, FrameRate());
    m_view->setEditable(true);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
}

void TestTimelineView::cleanup()
{
    m_stalls.check();
    m_view.reset();
}

void TestTimelineView::drag(QPoint from, QPoint to, bool release)
{
    QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport(), from + QPoint(3, 0));
    QTest::mouseMove(viewport(), (from + to) / 2);
    QTest::mouseMove(viewport(), to);
    if (release)
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
}

void TestTimelineView::wheel(QPoint at, int angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport(), &event);
}

void TestTimelineView::saysWhatBelongsHere()
{
    auto *empty = m_view->findChild<QLabel *>(QStringLiteral("timelineEmpty"));
    QVERIFY(!empty->isVisible());
    m_view->setModel({});
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->text().isEmpty());
    QVERIFY(ruler()->isEnabled());
    m_view->setFilm(0, FrameRate());
    QVERIFY(!ruler()->isEnabled());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, {50, 50});
    QVERIFY(m_view->selection().empty());
}

void TestTimelineView::clickSelects()
{
    QSignalSpy changed(m_view.get(), &TimelineView::selectionChanged);
    QSignalSpy activated(m_view.get(), &TimelineView::clipActivated);
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, middleOf(*m_view, kTitle));
    QCOMPARE(m_view->selection(), std::vector{kTitle});
    QCOMPARE(changed.size(), 1);
    QTest::mouseDClick(viewport(), Qt::LeftButton, {}, middleOf(*m_view, kCard));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().toInt(), kCard);
    QTest::mouseDClick(viewport(), Qt::RightButton, {}, middleOf(*m_view, kTitle));
    QTest::mouseRelease(viewport(), Qt::RightButton, {}, middleOf(*m_view, kTitle));
    QCOMPARE(activated.size(), 1);
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, {viewport()->width() - 5, 20});
    QVERIFY(m_view->selection().empty());
}

void TestTimelineView::modifiersAddAndTakeAway()
{
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, middleOf(*m_view, kFilmRow));
    QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(*m_view, kMusic));
    QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier, middleOf(*m_view, kCard));
    QCOMPARE(m_view->selection(), (std::vector{kFilmRow, kCard, kMusic}));
    QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(*m_view, kFilmRow));
    QCOMPARE(m_view->selection(), (std::vector{kCard, kMusic}));
}

void TestTimelineView::aClickAloneLeavesOneOfMany()
{
    m_view->selectAll();
    QCOMPARE(m_view->selection().size(), std::size_t(5));
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, middleOf(*m_view, kStill));
    QCOMPARE(m_view->selection(), std::vector{kStill});
}

void TestTimelineView::marqueeSelects()
{
    const QRectF card = m_view->rectOf(kCard);
    const QRectF still = m_view->rectOf(kStill);
    // From the empty end of the upper track down into the lower one.
    const QPoint from(int(card.right()) + 30, int(card.center().y()));
    const QPoint to(int(still.right()) - 10, int(still.center().y()));
    drag(from, to, false);
    QVERIFY(m_view->scene().marquee);
    QCOMPARE(m_view->selection(), (std::vector{kStill, kCard}));
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    QVERIFY(!m_view->scene().marquee);
    QCOMPARE(m_view->selection(), (std::vector{kStill, kCard}));
}

void TestTimelineView::dragTellsOfTheMove()
{
    m_view->setSnapping(false);
    QSignalSpy moved(m_view.get(), &TimelineView::clipsMoved);
    const QPoint from = middleOf(*m_view, kTitle);
    const double scale = m_view->scene().geometry.pixelsPerSecond;
    const QPoint to = from + QPoint(int(std::lround(scale)), 0);
    drag(from, to, false);
    QCOMPARE(m_view->scene().move.moves, (std::vector<ClipMove>{{kTitle, 1, {60}}}));
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().front().value<std::vector<ClipMove>>(),
             (std::vector<ClipMove>{{kTitle, 1, {60}}}));
    QVERIFY(m_view->scene().move.moves.empty());
    QCOMPARE(m_view->scene().model, test::smallFilm()); // the film itself is for others to change
}

void TestTimelineView::dragIsOnlyShownWhereItMayBe()
{
    m_view->setEditable(false);
    QSignalSpy moved(m_view.get(), &TimelineView::clipsMoved);
    drag(middleOf(*m_view, kTitle), middleOf(*m_view, kTitle) + QPoint(80, 0));
    QVERIFY(moved.isEmpty());
    QCOMPARE(m_view->selection(), std::vector{kTitle});
}

/// The title begins at 1 s and is dragged to about 2.35 s, where nothing but a beat pulls.
void TestTimelineView::snapsToTheBeatsOfMusic()
{
    const QTemporaryDir project;
    QVERIFY(QDir(project.path()).mkdir(QStringLiteral("beats")));
    writeIn(project, "music.wav", "no sound");
    writeIn(project, "beats/music.wav.json", R"({"beats":[{"time":1.1},{"time":2.4}]})");
    ui::MediaLooks looks;
    looks.setProject(project.path());
    auto clips = m_view->scene().model.clips();
    clips[kMusic].source = QStringLiteral("music.wav");
    m_view->setModel({clips, 10});
    m_view->setMedia(&looks);
    QTRY_VERIFY_WITH_TIMEOUT(looks.beats(QStringLiteral("music.wav")), 30'000);

    const QPoint from = middleOf(*m_view, kTitle);
    const auto dragged = [&](const QPoint &to) {
        drag(from, to, false);
        const std::optional<ui::SnapTarget> guide = m_view->scene().guide();
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        return guide;
    };
    const QPoint to = from + QPoint(int(1.36 * m_view->scene().geometry.pixelsPerSecond), 0);
    QCOMPARE(dragged(to), std::optional(ui::SnapTarget{2.4, ui::SnapKind::Beat}));
    QVERIFY(m_view->scene().beats.empty());
    m_view->setSnapsToBeats(false);
    QCOMPARE(dragged(to), std::optional<ui::SnapTarget>());
    m_view->setMedia(nullptr);
}

void TestTimelineView::escapeCancelsTheDrag()
{
    QSignalSpy moved(m_view.get(), &TimelineView::clipsMoved);
    m_view->select(kMusic);
    const QPoint to = middleOf(*m_view, kTitle) + QPoint(80, 0);
    drag(middleOf(*m_view, kTitle), to, false);
    QVERIFY(!m_view->scene().move.moves.empty());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->scene().move.moves.empty());
    QCOMPARE(m_view->selection(), std::vector{kMusic}); // what was selected before
    QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    QVERIFY(moved.isEmpty());
}

void TestTimelineView::altArrowsTellOfMoves()
{
    QSignalSpy moved(m_view.get(), &TimelineView::clipsMoved);
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        moved.clear();
        QTest::keyClick(m_view.get(), key, modifiers);
        return moved.isEmpty() ? std::vector<ClipMove>()
                               : moved.front().front().value<std::vector<ClipMove>>();
    };
    QVERIFY(press(Qt::Key_Right, Qt::AltModifier).empty()); // nothing is selected
    m_view->select(kTitle);
    QCOMPARE(press(Qt::Key_Right, Qt::AltModifier), (std::vector<ClipMove>{{kTitle, 1, {31}}}));
    QCOMPARE(press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier),
             (std::vector<ClipMove>{{kTitle, 1, {20}}}));
    QCOMPARE(press(Qt::Key_Up, Qt::AltModifier), (std::vector<ClipMove>{{kTitle, 3, {30}}}));
    m_view->select(kMusic);
    QCOMPARE(press(Qt::Key_Down, Qt::AltModifier), (std::vector<ClipMove>{{kMusic, 3, {0}}}));
    m_view->setEditable(false);
    QVERIFY(press(Qt::Key_Right, Qt::AltModifier).empty());
}

void TestTimelineView::edgesTrim()
{
    QSignalSpy trimmed(m_view.get(), &TimelineView::clipTrimmed);
    const QRectF card = m_view->rectOf(kCard);
    const QPoint from(int(card.right()) - 3, int(card.center().y()));
    QTest::mouseMove(viewport(), from);
    QCOMPARE(viewport()->cursor().shape(), Qt::SizeHorCursor);
    m_view->setSnapping(false);
    drag(from, from + QPoint(int(std::lround(m_view->scene().geometry.pixelsPerSecond)), 0));
    QCOMPARE(trimmed.size(), 1);
    QCOMPARE(trimmed.front().front().value<ui::ClipTrim>(),
             (ui::ClipTrim{kCard, ui::ClipEdge::End, {270}, {kCard}}));
}

void TestTimelineView::lockedClipsStay()
{
    auto locked = test::timelineClip(QStringLiteral("a"), composition::ClipKind::Image, 0, 0, 4);
    locked.isLocked = true;
    m_view->setModel({{locked}, 10});
    QSignalSpy moved(m_view.get(), &TimelineView::clipsMoved);
    QSignalSpy trimmed(m_view.get(), &TimelineView::clipTrimmed);
    drag(middleOf(*m_view, 0), middleOf(*m_view, 0) + QPoint(60, 0));
    drag({int(m_view->rectOf(0).right()) - 3, 20}, {int(m_view->rectOf(0).right()) + 60, 20});
    QVERIFY(moved.isEmpty());
    QVERIFY(trimmed.isEmpty());
}

void TestTimelineView::headersHideAndLock()
{
    auto *headers = m_view->findChild<ui::TrackHeaders *>();
    QSignalSpy hidden(m_view.get(), &TimelineView::trackHideToggled);
    QSignalSpy locked(m_view.get(), &TimelineView::trackLockToggled);
    const auto press = [&](ui::TrackHeaders::Glyph glyph) {
        QTest::mouseClick(headers, Qt::LeftButton, {}, headers->glyphRect(1, glyph).center());
    };
    press(ui::TrackHeaders::Glyph::Hide);
    press(ui::TrackHeaders::Glyph::Lock);
    QCOMPARE(hidden.value(0), (QVariantList{1, true}));
    QCOMPARE(locked.value(0), (QVariantList{1, true}));
    m_view->setEditable(false);
    press(ui::TrackHeaders::Glyph::Hide);
    QCOMPARE(hidden.size(), 1);
}

void TestTimelineView::wheelZoomsAtTheCursor()
{
    const QPoint at(400, 40);
    const double seconds = m_view->scene().geometry.secondsAt(at.x());
    const double scale = m_view->scene().geometry.pixelsPerSecond;
    for (int i = 0; i < 10; ++i)
        wheel(at, 120, Qt::ControlModifier);
    QVERIFY(m_view->scene().geometry.pixelsPerSecond > 5 * scale);
    // Pixels of the scroll bar are whole.
    QVERIFY(std::abs(m_view->scene().geometry.secondsAt(at.x()) - seconds) <
            10 / m_view->scene().geometry.pixelsPerSecond);
    const int scrolled = m_view->horizontalScrollBar()->value();
    wheel(at, -120, Qt::NoModifier);
    QVERIFY(m_view->horizontalScrollBar()->value() > scrolled);
}

void TestTimelineView::zoomKeysAndFit()
{
    const double whole = m_view->scene().geometry.pixelsPerSecond;
    QSignalSpy zoomed(m_view.get(), &TimelineView::zoomChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->scene().geometry.pixelsPerSecond > whole);
    QVERIFY(!zoomed.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(m_view->scene().geometry.pixelsPerSecond < whole);
    QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ShiftModifier);
    QCOMPARE(m_view->scene().geometry.pixelsPerSecond, whole);
    m_view->resize(1400, 260);
    QVERIFY(m_view->scene().geometry.pixelsPerSecond > whole); // still the whole film
    m_view->setZoom(1);
    QCOMPARE(m_view->scene().geometry.pixelsPerSecond, ui::largestScale(FrameRate()));
    QVERIFY(std::abs(m_view->zoom() - 1) < 1e-9);
    m_view->setZoom(0);
    QVERIFY(std::abs(m_view->zoom()) < 1e-9);
}

void TestTimelineView::middleButtonPans()
{
    m_view->setZoom(0.8);
    m_view->horizontalScrollBar()->setValue(500);
    QTest::mousePress(viewport(), Qt::MiddleButton, {}, {300, 50});
    QTest::mouseMove(viewport(), {250, 50});
    QTest::mouseRelease(viewport(), Qt::MiddleButton, {}, {250, 50});
    QCOMPARE(m_view->horizontalScrollBar()->value(), 550);
}

void TestTimelineView::dragsScrollAtTheEdge()
{
    m_view->setZoom(0.6);
    m_view->horizontalScrollBar()->setValue(0);
    const QPoint edge(viewport()->width() - 2, int(m_view->rectOf(kTitle).center().y()));
    drag({int(m_view->rectOf(kTitle).left()) + 30, edge.y()}, edge, false);
    const auto start = [this] { return m_view->scene().move.moves.front().start; };
    const FrameIndex before = start();
    QTRY_VERIFY(m_view->horizontalScrollBar()->value() > 40);
    QTRY_VERIFY(start() > before); // the clip goes on with the time below it
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
}

void TestTimelineView::rulerScrubs()
{
    QSignalSpy scrubbed(m_view.get(), &TimelineView::scrubbed);
    connect(m_view.get(), &TimelineView::scrubbed, m_view.get(), &TimelineView::setPlayhead);
    const auto &geometry = m_view->scene().geometry;
    QTest::mousePress(ruler(), Qt::LeftButton, {}, QPoint(int(std::ceil(geometry.xOf(2))), 10));
    QCOMPARE(scrubbed.size(), 1); // on press, not on release
    QCOMPARE(scrubbed.front().front().value<FrameIndex>().value, 60);
    QTest::mouseMove(ruler(), QPoint(int(std::ceil(geometry.xOf(5))), 10));
    QCOMPARE(scrubbed.back().front().value<FrameIndex>().value, 150);
    QTest::mouseMove(ruler(), QPoint(-100, 10));
    QCOMPARE(scrubbed.back().front().value<FrameIndex>().value, 0);
    QTest::mouseRelease(ruler(), Qt::LeftButton);
    const QPoint beyond(int(geometry.xOf(10)) + 20, 10);
    QTest::mouseClick(ruler(), Qt::LeftButton, {}, beyond);
    QCOMPARE(scrubbed.back().front().value<FrameIndex>().value, kFrames - 1);
}

void TestTimelineView::escapeBringsThePlayheadBack()
{
    connect(m_view.get(), &TimelineView::scrubbed, m_view.get(), &TimelineView::setPlayhead);
    m_view->setPlayhead({12});
    QTest::mousePress(ruler(), Qt::LeftButton, {}, QPoint(400, 10));
    QVERIFY(m_view->scene().playhead.value > 12);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->scene().playhead.value, 12);
    QTest::mouseRelease(ruler(), Qt::LeftButton, {}, QPoint(400, 10));
    QCOMPARE(m_view->scene().playhead.value, 12);
}

void TestTimelineView::followsThePlayhead()
{
    m_view->setZoom(0.9);
    m_view->horizontalScrollBar()->setValue(0);
    m_view->setPlayhead({290});
    QVERIFY(m_view->scene().playheadX() > 0);
    QVERIFY(m_view->scene().playheadX() < viewport()->width());
}

void TestTimelineView::keepsTheSelectionOverReloads()
{
    QSignalSpy changed(m_view.get(), &TimelineView::selectionChanged);
    m_view->select(kCard);
    changed.clear();
    auto clips = test::smallFilm().clips();
    clips.erase(clips.begin());
    m_view->setModel({clips, 10});
    QCOMPARE(m_view->selection(), std::vector{kCard - 1});
    QVERIFY(changed.isEmpty());
    m_view->setModel({{clips.front()}, 10});
    QVERIFY(m_view->selection().empty());
    QCOMPARE(changed.size(), 1);
}

void TestTimelineView::assistiveTechnologySeesClips()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Timeline"));
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 5);
    QAccessibleInterface *card = list->child(kCard);
    QCOMPARE(card->text(QAccessible::Name),
             QStringLiteral("Composition card on V2, from 00:05.00 to 00:08.00"));
    QCOMPARE(card->parent(), list);
    QCOMPARE(list->indexOfChild(card), kCard);
    QVERIFY(!card->state().selected);
    m_view->select(kCard);
    QVERIFY(card->state().selected);
    QCOMPARE(list->childAt(card->rect().center().x(), card->rect().center().y()), card);
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    m_view->setModel({});
    QCOMPARE(list->childCount(), 0);
    QCOMPARE(list->child(0), nullptr);
    QCOMPARE(test::widgetsWithoutName(*m_view), QString());
}

/// A large film, at every scale: what is painted is a picture, and it is painted at once.
void TestTimelineView::paintsOnlyWhatShows()
{
    m_view->setModel(test::largeFilm(5000, 40));
    m_view->selectAll();
    for (const double zoom : {0.0, 0.3, 0.7, 1.0}) {
        m_view->setZoom(zoom);
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum() / 2);
        const QImage picture = m_view->grab().toImage();
        QVERIFY(!picture.isNull());
    }
}

/// Whatever a composition says of its length, there is a timeline of it.
void TestTimelineView::bearsAbsurdFilms()
{
    using composition::ClipKind;
    const QString id = QStringLiteral("x");
    for (const double end : {0.0, 1e-9, 1e7, 1e12}) {
        m_view->setModel({{test::timelineClip(id, ClipKind::Video, 0, 0, end),
                           test::timelineClip(id, ClipKind::Video, -7, -5, end),
                           test::timelineClip(id, ClipKind::Audio, 1 << 30, end, end)},
                          end});
        for (const double zoom : {0.0, 0.5, 1.0}) {
            m_view->setZoom(zoom);
            m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
            QVERIFY(!m_view->grab().isNull());
            m_stalls.check();
        }
        m_view->zoomToFit();
    }
}

void TestTimelineView::panelFollowsTheTransport()
{
    ui::PlaybackController playback;
    const ui::ActionRegistry actions;
    ui::TimelinePanel panel(playback, actions);
    panel.resize(900, 240);
    panel.show();
    composition::Clip title;
    title.id = QStringLiteral("title");
    title.start = 2;
    panel.view().setModel({ui::timelineClips({title}, 10), 10});
    playback.setFilm(kFrames, FrameRate());
    QCOMPARE(panel.view().scene().model.clip(0).end, 10.0);

    playback.seek({75});
    QCOMPARE(panel.view().scene().playhead.value, 75);
    playback.markIn();
    QCOMPARE(panel.view().scene().workArea, std::optional(FrameRange{{75}, {300}}));
    auto *ruler = panel.findChild<ui::TimeRuler *>();
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(20, 10));
    QVERIFY(playback.frame().value < 75);
    Q_EMIT panel.view().clipActivated(0);
    QCOMPARE(playback.frame().value, 60);

    auto *solo = panel.findChild<QToolButton *>(QStringLiteral("soloNotice"));
    QVERIFY(solo->isHidden());
    panel.view().toggleSolo(0);
    QVERIFY(!solo->isHidden());
    QCOMPARE(solo->text(), QStringLiteral("Only V1"));
    solo->click();
    QVERIFY(solo->isHidden());
    QVERIFY(panel.view().scene().solo.empty());

    QVERIFY(!actions.action(ui::ActionId::TimelineSnap)->isEnabled());
    panel.setEditable(true);
    QVERIFY(actions.action(ui::ActionId::TimelineSnap)->isEnabled());
    auto *zoom = panel.findChild<QSlider *>(QStringLiteral("timelineZoom"));
    const int fitted = zoom->value();
    actions.action(ui::ActionId::TimelineZoomIn)->trigger();
    QVERIFY(zoom->value() > fitted);
    const auto *percent = panel.findChild<QLabel *>(QStringLiteral("timelineZoomPercent"));
    QCOMPARE(percent->text(), QStringLiteral("%1 %").arg(std::lround(zoom->value() / 10.0)));
    QVERIFY(zoom->accessibleName().contains(QStringLiteral(" %1 %").arg(std::lround(zoom->value() / 10.0))));
    const auto scale = panel.view().scale();
    actions.action(ui::ActionId::TimelineFit)->trigger();
    QCOMPARE(zoom->value(), fitted);
    QVERIFY(!panel.view().scale());
    panel.view().setScale(scale);
    QCOMPARE(panel.view().scale(), scale);
    panel.view().setScale({});
    QCOMPARE(zoom->value(), fitted);
    QCOMPARE(test::widgetsWithoutName(panel), QString());
}

MUTO_TEST_MAIN(QApplication, TestTimelineView)
#include "tst_timeline_view.moc"
