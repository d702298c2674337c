#include "ui/timeline/timeline_view.h"

#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/support/panel_command.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace muto;
using ui::TimelineView;

/// The timeline without a mouse, and how one goes out of things.
class TestTimelineKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysGoFromClipToClip();
    void keysFollowTheSelection();
    void keysOfTheFilmAreLeftAlone();
    void keysCanBeOthers();
    void escapeGoesOutStepByStep();
    void pageKeysGoFarAcross();
    void editsDoNotRescale();

private:
    QWidget *viewport() const { return m_view->viewport(); }

    QPoint middleOf(int clip) const { return m_view->rectOf(clip).center().toPoint(); }

    // Of the small film.
    static constexpr int kFilmRow = 0;
    static constexpr int kStill = 1;
    static constexpr int kTitle = 2;
    static constexpr int kCard = 3;
    static constexpr int kMusic = 4;

    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineKeyboard::init()
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

void TestTimelineKeyboard::cleanup()
{
    m_view.reset();
}

void TestTimelineKeyboard::keysGoFromClipToClip()
{
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
        return m_view->scene().current;
    };
    QCOMPARE(press(Qt::Key_Right), kTitle);
    QCOMPARE(press(Qt::Key_Right), kCard);
    QCOMPARE(press(Qt::Key_Right), kCard);
    QCOMPARE(press(Qt::Key_Down), kStill);
    QCOMPARE(press(Qt::Key_Home), kFilmRow);
    QCOMPARE(press(Qt::Key_Down), kMusic);
    QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), kTitle);
    QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), kMusic);
    QCOMPARE(m_view->selection(), std::vector{kMusic});
    QSignalSpy activated(m_view.get(), &TimelineView::clipActivated);
    press(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection().size(), std::size_t(5));
    press(Qt::Key_Escape);
    QVERIFY(m_view->selection().empty());
}

/// The commands hear the keys they have been given, and no longer those they had.
void TestTimelineKeyboard::keysCanBeOthers()
{
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.get(), key, modifiers);
        return m_view->scene().current;
    };
    auto *next = m_view->findChild<QAction *>(QStringLiteral("timeline.nextClip"));
    QCOMPARE(press(Qt::Key_Right), kTitle);
    ui::setCommandKeys(*next, {Qt::CTRL | Qt::Key_Period});
    QCOMPARE(press(Qt::Key_Right), kTitle);
    QCOMPARE(press(Qt::Key_Period, Qt::ControlModifier), kCard);

    auto *far = m_view->findChild<QAction *>(QStringLiteral("timeline.moveFarLater"));
    ui::setCommandKeys(*far, {Qt::Key_F4});
    QSignalSpy moved(m_view.get(), &TimelineView::clipsMoved);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(moved.count(), 0);
    press(Qt::Key_F4);
    QCOMPARE(moved.count(), 1);
    far->trigger(); // as the palette does
    QCOMPARE(moved.count(), 2);
}

/// What is selected elsewhere, or no more after an undo, is what the keys go on from; nothing else has a
/// ring.
void TestTimelineKeyboard::keysFollowTheSelection()
{
    QTest::mouseClick(viewport(), Qt::LeftButton, {}, middleOf(kTitle));
    QCOMPARE(m_view->scene().current, kTitle);
    m_view->setSelection({});
    QCOMPARE(m_view->scene().current, -1);
    m_view->setSelection({kFilmRow, kCard});
    QCOMPARE(m_view->scene().current, kCard);
    m_view->setSelection({kCard, kFilmRow});
    QCOMPARE(m_view->scene().current, kCard);
}

void TestTimelineKeyboard::keysOfTheFilmAreLeftAlone()
{
    const auto takes = [this](int key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QApplication::sendEvent(m_view.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(takes(Qt::Key_Left));
    QVERIFY(takes(Qt::Key_Home));
    QVERIFY(!takes(Qt::Key_Space));
    QVERIFY(!takes(Qt::Key_Left, Qt::ShiftModifier));
    QVERIFY(!takes(Qt::Key_I));
    QVERIFY(!takes(Qt::Key_Escape));
    m_view->select(kFilmRow);
    QVERIFY(takes(Qt::Key_Escape));
    m_view->setModel({});
    QVERIFY(!takes(Qt::Key_Left));
}

/// The gesture, the tool, what is selected, the composition.
void TestTimelineKeyboard::escapeGoesOutStepByStep()
{
    QAction usual, leave;
    usual.setCheckable(true);
    QSignalSpy left(&leave, &QAction::triggered);
    connect(&usual, &QAction::triggered, m_view.get(), [this] { m_view->setRazor(false); });
    m_view->setEscapes(usual, leave);
    m_view->select(kTitle);
    m_view->setRazor(true);
    const auto escape = [this] { QTest::keyClick(m_view.get(), Qt::Key_Escape); };
    escape();
    QVERIFY(usual.isChecked());
    QCOMPARE(m_view->selection(), std::vector{kTitle});
    escape();
    QVERIFY(m_view->selection().empty());
    QVERIFY(left.isEmpty());
    escape();
    QCOMPARE(left.size(), 1);

    const QPoint empty = middleOf(kTitle) + QPoint(int(2 * m_view->scene().geometry.pixelsPerSecond), 0);
    QTest::mouseDClick(viewport(), Qt::LeftButton, {}, empty);
    QCOMPARE(left.size(), 2);
    QTest::mouseDClick(viewport(), Qt::LeftButton, {}, middleOf(kTitle));
    leave.setEnabled(false);
    m_view->select(-1);
    QTest::mouseDClick(viewport(), Qt::LeftButton, {}, empty);
    escape();
    QCOMPARE(left.size(), 2);
}

void TestTimelineKeyboard::pageKeysGoFarAcross()
{
    m_view->setModel(test::largeFilm(60, 30));
    m_view->select(0);
    const auto rowAfter = [this](int key) {
        QTest::keyClick(m_view.get(), Qt::Key(key));
        return m_view->scene().model.rowOf(m_view->scene().current);
    };
    const int first = m_view->scene().model.rowOf(0);
    const int page = rowAfter(Qt::Key_PageDown);
    QVERIFY(page > first + 1);
    QVERIFY(viewport()->rect().intersects(m_view->rectOf(m_view->scene().current).toRect()));
    QCOMPARE(rowAfter(Qt::Key_PageUp), first);
    for (int i = 0; i < 30; ++i)
        rowAfter(Qt::Key_PageDown);
    QCOMPARE(rowAfter(Qt::Key_PageDown), int(m_view->scene().model.rows().size()) - 1);
}

/// A film that is seen as a whole and becomes longer does not shrink under the mouse.
void TestTimelineKeyboard::editsDoNotRescale()
{
    const double whole = m_view->scene().geometry.pixelsPerSecond;
    const auto clips = m_view->scene().model.clips();
    m_view->setModel({clips, 14}, true);
    QCOMPARE(m_view->scene().geometry.pixelsPerSecond, whole);
    m_view->zoomToFit();
    QVERIFY(m_view->scene().geometry.pixelsPerSecond < whole);
    m_view->setModel({clips, 10});
    QCOMPARE(m_view->scene().geometry.pixelsPerSecond, whole); // read anew, not edited
}

MUTO_TEST_MAIN(QApplication, TestTimelineKeyboard)
#include "tst_timeline_keyboard.moc"
