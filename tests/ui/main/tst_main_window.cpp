#include "ui/main/main_window.h"

#include "core/settings/setting_keys.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/main/fresh_window.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_view.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

using namespace muto;
using test::kPageShownWithinMs;
using test::kWindowFilm;
using ui::ActionId;

/// The window and what is in it.
class TestMainWindow : public test::FreshWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void beginsWithTheStartPage();
    void opensNothingByItselfAfterCrashes();
    void previewsACompositionAndPlaysIt();
    void timelineShowsAndSeeks();
    void tweensFollowADraggedClip();
    void pageErrorsReachTheConsole();
    void panelsComeBack();
    void theStripLeadsToThePanels();
    void choicesAreAsTheyWereLeft();
    void showsNothingButTheFilm();
    void paletteFindsTimesAndFiles();
    void keepsAFrame();
    void asksBeforeQuittingARender();
    void quitsFromTheRenderDialog();
    void everyControlHasAName();
};

void TestMainWindow::beginsWithTheStartPage()
{
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("recentList"))->isVisible());
    QVERIFY(!action(ActionId::Render).isEnabled());
    QVERIFY(!action(ActionId::PlayPause).isEnabled());
    QVERIFY(action(ActionId::OpenFolder).isEnabled());
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        QVERIFY(!dock->isVisible());
}

void TestMainWindow::opensNothingByItselfAfterCrashes()
{
    QSignalSpy state(&m_window->session(), &ui::DocumentSession::stateChanged);
    m_window->begin(m_around->folder.path(), true);
    QCOMPARE(state.count(), 0); // what was open may be what it died of
    auto *goOn = m_window->findChild<QAbstractButton *>(QStringLiteral("noticeAction"));
    QVERIFY(goOn && goOn->isVisible());
    goOn->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isOpen(), kPageShownWithinMs);
    QCOMPARE(m_window->session().location().folder, m_around->folder.path());
}

void TestMainWindow::previewsACompositionAndPlaysIt()
{
    openFilm();
    QCOMPARE(m_window->playback().frameCount(), 60);
    QVERIFY(action(ActionId::Render).isEnabled());
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("filmFacts"))
                ->text()
                .contains(QStringLiteral("320 × 180")));
    action(ActionId::StepForward).trigger();
    QCOMPARE(m_window->playback().frame().value, 1);

    QSignalSpy playing(&m_window->playback(), &ui::PlaybackController::playingChanged);
    action(ActionId::PlayPause).trigger();
    QVERIFY(playing.wait(kPageShownWithinMs));
    QVERIFY(m_window->playback().isPlaying());
    QCOMPARE(action(ActionId::PlayPause).text(), QStringLiteral("&Pause"));
    QVERIFY(playing.wait(kPageShownWithinMs)); // to the end of the film
    QCOMPARE(m_window->playback().frame().value, 59);
}

void TestMainWindow::timelineShowsAndSeeks()
{
    openFilm();
    auto &view = *m_window->findChild<ui::TimelineView *>();
    QCOMPARE(view.scene().model.clips().size(), std::size_t(1));
    QCOMPARE(view.scene().model.clip(0).label, QStringLiteral("Title"));
    m_window->playback().seek({30});
    QCOMPARE(view.scene().playhead.value, 30);
    auto *ruler = view.findChild<ui::TimeRuler *>();
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(int(view.scene().geometry.xOf(0.5)) + 2, 10));
    QCOMPARE(m_window->playback().frame().value, 15);
}

void TestMainWindow::tweensFollowADraggedClip()
{
    const QByteArray film =
        QByteArray(kWindowFilm)
            .replace("</body>",
                     "<script>window.gsap = { timeline: () => ({ from() { return this; }, duration: () => 2, "
                     "paused: () => true, pause() {}, seek() {}, totalTime() {} }) };</script>\n<script>\n"
                     "const tl = gsap.timeline({ paused: true });\n"
                     "tl.from(\"#title\", { opacity: 0, duration: 0.5 }, 0.75); // soon\n"
                     "window.__timelines = { main: tl };\n</script></body>");
    write(film);
    openFilm();
    auto &view = *m_window->findChild<ui::TimelineView *>();
    const QPoint from = view.rectOf(0).center().toPoint();
    const QPoint by(int(view.scene().geometry.pixelsPerSecond / 2), 0);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 4; ++i)
        QTest::mouseMove(view.viewport(), from + by * i / 4);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + by);
    QCOMPARE(bytes(), QByteArray(film)
                          .replace("data-start=\"0.5\"", "data-start=\"1\"")
                          .replace("}, 0.75); // soon", "}, 1.25); // soon"));
    QCOMPARE(m_window->session().document().undoStack().count(), 1);
    action(ActionId::Undo).trigger();
    QCOMPARE(bytes(), film);
}

void TestMainWindow::pageErrorsReachTheConsole()
{
    write(
        QByteArray(kWindowFilm)
            .replace("</body>", "<script>setTimeout(() => console.error('from the page'))</script></body>"));
    openFilm();
    QTRY_VERIFY(m_window->console().errors() > 0);
    QVERIFY(m_window->console().index(0).data().toString().contains(QStringLiteral("from the page")));
}

void TestMainWindow::panelsComeBack()
{
    openFilm();
    auto *timeline = m_window->findChild<QDockWidget *>(QStringLiteral("timelineDock"));
    QVERIFY(timeline->isVisible());
    action(ActionId::ShowTimeline).trigger();
    QVERIFY(!timeline->isVisible());
    QVERIFY(!action(ActionId::ShowTimeline).isChecked());
    action(ActionId::ResetLayout).trigger();
    QVERIFY(timeline->isVisible());
    QVERIFY(action(ActionId::ShowTimeline).isChecked());
}

/// What it says of the console and of problems is a click away.
void TestMainWindow::theStripLeadsToThePanels()
{
    openFilm();
    m_window->console().add(Error{ErrorKind::Composition, QStringLiteral("broken"), {}});
    for (const auto &[button, dock] :
         {std::pair("consoleButton", "consoleDock"), std::pair("problemsButton", "problemsDock")}) {
        auto *panel = m_window->findChild<QDockWidget *>(QLatin1String(dock))->widget();
        QVERIFY2(panel->visibleRegion().isEmpty(), dock);
        m_window->findChild<QToolButton *>(QLatin1String(button))->click();
        QTRY_VERIFY2(!panel->visibleRegion().isEmpty(), dock);
    }
}

void TestMainWindow::choicesAreAsTheyWereLeft()
{
    const auto tabs = [this] { return m_window->findChild<QTabBar *>(QStringLiteral("projectSections")); };
    const auto preview = [this] { return m_window->findChild<ui::PreviewView *>(); };
    tabs()->setCurrentIndex(2);
    m_window->playback().setSpeed(1.5);
    preview()->setZoom(0.5);
    m_window->close();
    makeWindow();
    QCOMPARE(tabs()->currentIndex(), 2);
    QCOMPARE(m_window->playback().speed(), 1.5);
    QCOMPARE(preview()->zoom(), 0.5);
    preview()->setZoom(ui::kZoomToFit);
    m_window->close();
    makeWindow();
    QCOMPARE(preview()->zoom(), ui::kZoomToFit);
}

void TestMainWindow::showsNothingButTheFilm()
{
    openFilm();
    auto *timeline = m_window->findChild<QDockWidget *>(QStringLiteral("timelineDock"));
    auto *bar = m_window->findChild<QWidget *>(QStringLiteral("playbackBar"));
    action(ActionId::FullScreenPreview).trigger();
    QVERIFY(!bar->isVisible());
    QVERIFY(!timeline->isVisible());
    QVERIFY(m_window->isFullScreen());
    action(ActionId::StepForward).trigger();
    QCOMPARE(m_window->playback().frame().value, 1);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(bar->isVisible());
    QTRY_VERIFY(timeline->isVisible());
    QVERIFY(!action(ActionId::FullScreenPreview).isChecked());
}

void TestMainWindow::paletteFindsTimesAndFiles()
{
    openFilm();
    const auto type = [this](const QString &words, ActionId palette = ActionId::CommandPalette) {
        action(palette).trigger();
        const auto palettes = m_window->findChildren<QLineEdit *>(QStringLiteral("paletteWords"));
        QTest::keyClicks(palettes.last(), words);
        QTest::keyClick(palettes.last(), Qt::Key_Return);
    };
    type(QStringLiteral("0:01"));
    QCOMPARE(m_window->playback().frame().value, 30);
    action(ActionId::ShowSource).trigger();
    type(QStringLiteral("index.html"));
    QTRY_VERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("sourceDock"))->isHidden());
    action(ActionId::ShowSource).trigger();
    type(QStringLiteral("ind"), ActionId::GoToFile);
    QTRY_VERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("sourceDock"))->isHidden());
    type(QStringLiteral("to the end"));
    QCOMPARE(m_window->playback().frame().value, 59);
    QCOMPARE(m_around->settings.get(settings::keys::commands::recent),
             QStringList{QStringLiteral("playback.toEnd")});
}

void TestMainWindow::keepsAFrame()
{
    openFilm();
    m_around->dialogs.path = m_around->folder.filePath(QStringLiteral("frame.png"));
    m_window->setFrameMaker([](const render::RenderRequest &request, FrameIndex, const auto &done) {
        done(QImage(request.outputSize, QImage::Format_RGB32));
    });
    action(ActionId::CaptureFrame).trigger();
    QTRY_COMPARE(QImage(m_around->dialogs.path).size(), QSize(320, 180));
}

void TestMainWindow::asksBeforeQuittingARender()
{
    m_around->renders.setPaused(true);
    m_around->renders.start({}, {}); // waits, and nothing runs
    m_window->close();
    QVERIFY(m_window->isVisible() && m_around->dialogs.asked.text.contains(QStringLiteral("1 film")));
    m_around->renders.setPaused(false);
    m_around->renders.start({}, {});
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_around->dialogs.asked.text.contains(QStringLiteral("1 more")));
    QVERIFY(!m_around->fakes.last().wasCancelled);
    m_around->dialogs.accepts = true;
    m_window->close();
    QVERIFY(m_around->fakes.last().wasCancelled);
    QVERIFY(m_window->isVisible());
    m_around->fakes.last().stop();
    QVERIFY(!m_window->isVisible());
}

/// Which keeps the window's other keys from it.
void TestMainWindow::quitsFromTheRenderDialog()
{
    openFilm();
    m_around->renders.start({}, {});
    action(ActionId::Render).trigger();
    auto *dialog = m_window->findChild<QWidget *>(QStringLiteral("renderDialog"));
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QVERIFY(dialog->actions().contains(&action(ActionId::Quit)));
    action(ActionId::Quit).trigger();
    QVERIFY2(m_around->dialogs.asked.text.contains(QStringLiteral("A film is being rendered")),
             qPrintable(m_around->dialogs.asked.text));
    QVERIFY(m_window->isVisible() && !m_around->fakes.last().wasCancelled);
    m_around->dialogs.accepts = true;
    action(ActionId::Quit).trigger();
    QVERIFY(m_around->fakes.last().wasCancelled);
    m_around->fakes.last().stop();
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::everyControlHasAName()
{
    QTRY_COMPARE(test::widgetsWithoutName(*m_window), QString());
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestMainWindow)
#include "tst_main_window.moc"
