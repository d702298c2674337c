#include "ui/preview/playback_bar.h"

#include "tests/support/test_main.h"
#include "ui/main/action_registry.h"
#include "ui/main/focus_keys.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/scrub_slider.h"
#include "ui/preview/time_readout.h"
#include "ui/preview/transport_room.h"
#include "ui/preview/zoom.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace muto;
using ui::ActionId;
using ui::TimeStyle;

class TestPlaybackBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pressingTheLineSeeks();
    void arrowsOnTheLineSeek();
    void clickingTheTimeChangesItsStyle();
    void typingATimeSeeks();
    void aTimeThatMakesNoSenseIsMarked();
    void escapeLeavesTheTimeAlone();
    void volumeIsChosenOnTheSlider();
    void makesRoomInANarrowWindow();
    void whatMattersMostMakesRoomLast();
    void partsAreShownAsThereIsRoom();
    void saysThatFramesAreLeftOut();
    void speedsHaveNeighbours();
    void zoomsHaveNeighbours();

private:
    ui::TimeReadout &readout() { return *m_bar->findChild<ui::TimeReadout *>(); }
    ui::ScrubSlider &slider() { return *m_bar->findChild<ui::ScrubSlider *>(); }

    std::unique_ptr<ui::PlaybackController> m_playback;
    std::unique_ptr<ui::ActionRegistry> m_actions;
    std::unique_ptr<ui::PlaybackBar> m_bar;
};

void TestPlaybackBar::init()
{
    m_playback = std::make_unique<ui::PlaybackController>();
    m_actions = std::make_unique<ui::ActionRegistry>();
    m_bar = std::make_unique<ui::PlaybackBar>(*m_playback, *m_actions);
    m_bar->resize(800, 80);
    m_playback->setFilm(301, FrameRate());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestPlaybackBar::cleanup()
{
    m_bar.reset();
    m_actions.reset();
    m_playback.reset();
}

void TestPlaybackBar::pressingTheLineSeeks()
{
    const QPoint middle = slider().rect().center();
    QTest::mousePress(&slider(), Qt::LeftButton, {}, middle);
    QVERIFY(std::abs(m_playback->frame().value - 150) <= 2);
    QTest::mouseMove(&slider(), {slider().width() - 1, middle.y()});
    QTest::mouseRelease(&slider(), Qt::LeftButton, {}, {slider().width() - 1, middle.y()});
    QCOMPARE(readout().text(), ui::formatTime(m_playback->frame(), FrameRate(), TimeStyle::Clock));
}

void TestPlaybackBar::arrowsOnTheLineSeek()
{
    // The buttons bring the commands' keys with them, of which Right is one.
    ui::FocusKeys focusKeys;
    qApp->installEventFilter(&focusKeys);
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_Right);
    QCOMPARE(m_playback->frame().value, 1);
    QTest::keyClick(&slider(), Qt::Key_PageUp);
    QCOMPARE(m_playback->frame().value, 1 + 300 / 20);
}

void TestPlaybackBar::clickingTheTimeChangesItsStyle()
{
    QSignalSpy chosen(m_bar.get(), &ui::PlaybackBar::timeStyleChosen);
    QTest::mouseClick(&readout(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<TimeStyle>(), TimeStyle::Timecode);
    m_playback->seek({45});
    m_bar->setTimeStyle(TimeStyle::Timecode);
    QCOMPARE(readout().text(), QStringLiteral("00:00:01:15"));
}

void TestPlaybackBar::typingATimeSeeks()
{
    readout().setFocus();
    QTest::keyClicks(&readout(), QStringLiteral("2.5"));
    QTest::keyClick(&readout(), Qt::Key_Return);
    QCOMPARE(m_playback->frame().value, 75);
    QVERIFY(readout().isReadOnly());
    QCOMPARE(readout().text(), QStringLiteral("00:00:02.50"));
}

void TestPlaybackBar::aTimeThatMakesNoSenseIsMarked()
{
    readout().setFocus();
    QTest::keyClicks(&readout(), QStringLiteral("1x"));
    QTest::keyClick(&readout(), Qt::Key_Return);
    QVERIFY(readout().property("invalid").toBool());
    QVERIFY(!readout().isReadOnly());
    QCOMPARE(m_playback->frame().value, 0);
}

void TestPlaybackBar::escapeLeavesTheTimeAlone()
{
    readout().setFocus();
    QTest::keyClicks(&readout(), QStringLiteral("9"));
    QTest::keyClick(&readout(), Qt::Key_Escape);
    QCOMPARE(readout().text(), QStringLiteral("00:00:00.00"));
    QCOMPARE(m_playback->frame().value, 0);
}

void TestPlaybackBar::volumeIsChosenOnTheSlider()
{
    auto *slider = m_bar->findChild<QSlider *>(QStringLiteral("volumeSlider"));
    QVERIFY(slider && m_bar->findChild<QToolButton *>(QStringLiteral("muteButton")));
    QCOMPARE(slider->value(), 100);
    slider->setValue(40);
    QCOMPARE(m_playback->volume(), 0.4);
    m_playback->setVolume(0.7);
    QCOMPARE(slider->value(), 70);
    m_playback->setMuted(true);
    QVERIFY(!slider->isEnabled());
    QCOMPARE(m_playback->volume(), 0.7);
}

void TestPlaybackBar::makesRoomInANarrowWindow()
{
    QWidget window;
    m_bar->setParent(&window);
    m_bar->setMinimumSize(0, 0); // as a window it could be no narrower than all that is in it
    window.show();
    auto *volume = m_bar->findChild<QSlider *>(QStringLiteral("volumeSlider"));
    m_bar->resize(900, 80);
    m_bar->show();
    QVERIFY(volume->isVisible());
    const int narrow = m_bar->minimumSizeHint().width();
    m_bar->resize(narrow, 80);
    QVERIFY(!volume->isVisible());
    QTRY_COMPARE(m_bar->minimumSizeHint().width(), narrow);                  // or it would go to and fro
    for (const QToolButton *button : m_bar->findChildren<QToolButton *>()) { // placed a moment later
        QTRY_VERIFY(!button->isVisible() ||
                    m_bar->rect().contains(QRect(button->mapTo(m_bar.get(), QPoint()), button->size())));
    }
    m_bar->resize(900, 80);
    QVERIFY(volume->isVisible());
    m_bar->setParent(nullptr);
}

/// The film's length stays until nothing else is left to go, and nothing comes back before it.
void TestPlaybackBar::whatMattersMostMakesRoomLast()
{
    QWidget window;
    m_bar->setParent(&window);
    m_bar->setMinimumSize(0, 0);
    window.show();
    m_bar->show();
    const auto shown = [this](const char *name) {
        return m_bar->findChild<QWidget *>(QLatin1String(name))->isVisible();
    };
    const auto shownFor = [this](ActionId id) {
        for (const QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (button->defaultAction() == m_actions->action(id))
                return button->isVisible();
        }
        return false;
    };
    bool hadTotal = true, hadVolume = true, hadMarks = true;
    for (int width = 900; width >= m_bar->minimumSizeHint().width(); width -= 4) {
        m_bar->resize(width, 80);
        const bool hasTotal = shown("totalTime"), hasVolume = shown("volumeSlider"),
                   hasMarks = shownFor(ActionId::MarkIn);
        QVERIFY((hasTotal || !hasVolume) && (hasVolume || !shownFor(ActionId::Loop)) &&
                (shownFor(ActionId::ToEnd) || !hasMarks));
        QVERIFY((hadTotal || !hasTotal) && (hadVolume || !hasVolume) && (hadMarks || !hasMarks));
        QVERIFY(shown("timeReadout") && shown("playPauseButton") && shownFor(ActionId::StepBack));
        QCOMPARE(shownFor(ActionId::ToStart), shownFor(ActionId::ToEnd));
        hadTotal = hasTotal, hadVolume = hasVolume, hadMarks = hasMarks;
    }
    QVERIFY(!hadTotal && !hadMarks);
    // What a window of 1080 pixels that stands has left for it.
    m_bar->resize(600, 80);
    QVERIFY(shown("totalTime") && shown("volumeSlider"));
    // And what the narrowest stage has.
    m_bar->resize(360, 80);
    QVERIFY(shown("totalTime"));
    m_bar->setParent(nullptr);
}

void TestPlaybackBar::partsAreShownAsThereIsRoom()
{
    using ui::partsWithRoom;
    QCOMPARE(partsWithRoom(100, {}), std::size_t(0));
    QCOMPARE(partsWithRoom(100, {40, 60}), std::size_t(2));
    QCOMPARE(partsWithRoom(99, {40, 60}), std::size_t(1));
    QCOMPARE(partsWithRoom(99, {40, 60, 10}), std::size_t(1)); // not what matters less instead
    QCOMPARE(partsWithRoom(-5, {0, 60}), std::size_t(0));
}

void TestPlaybackBar::saysThatFramesAreLeftOut()
{
    const auto *button = m_bar->findChild<QToolButton *>(QStringLiteral("speedButton"));
    QCOMPARE(button->text(), QStringLiteral("1×"));
    m_playback->setStride(4);
    QCOMPARE(button->text(), QStringLiteral("1× · 1/4"));
    QCOMPARE(button->accessibleDescription(), QStringLiteral("1 frame of 4 is shown"));
    m_playback->setStride(0);
    QCOMPARE(m_playback->stride(), 1);
    QCOMPARE(button->text(), QStringLiteral("1×"));
}

void TestPlaybackBar::speedsHaveNeighbours()
{
    QCOMPARE(ui::PlaybackBar::neighbouringSpeed(1, 1), 1.5);
    QCOMPARE(ui::PlaybackBar::neighbouringSpeed(1, -1), 0.5);
    QCOMPARE(ui::PlaybackBar::neighbouringSpeed(4, 1), 4.0);
    QCOMPARE(ui::PlaybackBar::neighbouringSpeed(0.1, -1), 0.1);
}

void TestPlaybackBar::zoomsHaveNeighbours()
{
    QCOMPARE(ui::zoomedIn(0.62), 2.0 / 3);
    QCOMPARE(ui::zoomedOut(0.62), 0.5);
    QCOMPARE(ui::zoomedIn(1), 1.5);
    QCOMPARE(ui::zoomedOut(1), 2.0 / 3);
    QCOMPARE(ui::zoomedIn(4), ui::kLargestZoom);
    QCOMPARE(ui::zoomedOut(0.1), ui::kSmallestZoom);
}

MUTO_TEST_MAIN(QApplication, TestPlaybackBar)
#include "tst_playback_bar.moc"
