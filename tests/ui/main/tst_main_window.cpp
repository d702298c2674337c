#include "ui/main/main_window.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/temp_project.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/action_registry.h"
#include "ui/main/drop_zone.h"
#include "ui/main/stage.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_view.h"
#include "ui/project/asset_drop.h"
#include "ui/recovery/merge_dialog.h"
#include "ui/render/render_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace muto;
using ui::ActionId;
using State = ui::DocumentSession::State;

namespace {

constexpr int kShownWithinMs = 30'000;

constexpr const char *kPage = R"(<!doctype html><html><body>
<div id="root" data-composition-id="main" data-width="320" data-height="180" data-start="0" data-duration="2">
<h1 class="clip" id="title" data-label="Title" data-start="0.5" data-duration="1">Hello</h1></div></body></html>)";

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithTheStartPage();
    void opensNothingByItselfAfterCrashes();
    void previewsACompositionAndPlaysIt();
    void timelineShowsAndSeeks();
    void keepsTheTimeWhenFilesChange();
    void editsAreSavedAndUndoneToTheByte();
    void tweensFollowADraggedClip();
    void neitherSideOfAConflictIsLost();
    void assetsLandWhereTheyAreDropped_data();
    void assetsLandWhereTheyAreDropped();
    void saysWhatCannotBeOpened();
    void saysWhichPageIsTooLarge();
    void opensAFilmBesideAHugeScript();
    void pageErrorsReachTheConsole();
    void rememberedProjectsAreStored();
    void opensWhatIsChosen();
    void panelsComeBack();
    void choicesAreAsTheyWereLeft();
    void showsNothingButTheFilm();
    void paletteFindsTimesAndFiles();
    void keepsAFrame();
    void asksBeforeQuittingARender();
    void takesFoldersAndHtmlFilesByDrop();
    void takesMediaByDropWhenAFilmIsOpen();
    void everyControlHasAName();

private:
    void makeWindow();
    void openFilm();
    QAction &action(ActionId id) const { return *m_window->actions().action(id); }
    /// At once: a watcher that finds half of it has found another version.
    void write(const QByteArray &html) const
    {
        QSaveFile file(page());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit());
    }
    /// 50 MB, all but the beginning of them spaces.
    void writeHuge(const char *name, const QByteArray &beginning)
    {
        test::writeFile(m_folder->filePath(QLatin1String(name)), beginning + QByteArray(50 << 20, ' '));
        m_stalls.excuse(test::Excuse::TestsOwnWork);
    }
    QByteArray read() const { return test::readFile(page()); }
    QString page() const { return m_folder->filePath(QStringLiteral("index.html")); }
    QByteArray bytes() const { return m_window->session().document().bytes(QStringLiteral("index.html")); }
    QAbstractButton *noticeAction(const char *words) const;
    ui::MergeDialog *review() const;

    test::StallGuard m_stalls;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::RenderController> m_renders;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(kPage);
    m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
    m_theme = std::make_unique<ui::Theme>();
    m_fakes = {};
    m_dialogs = {};
    m_renders = std::make_unique<ui::RenderController>(m_fakes.factory());
    makeWindow();
    m_window->show();
    QCoreApplication::processEvents();
    m_stalls.excuse(test::Excuse::WindowIsMade);
}

void TestMainWindow::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_settings, *m_renders, m_dialogs, *m_theme);
    m_stalls.excuse(test::Excuse::WindowIsMade);
}

void TestMainWindow::cleanup()
{
    m_stalls.check();
    m_window.reset();
    m_renders.reset();
}

void TestMainWindow::openFilm()
{
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    m_window->openPath(m_folder->path());
    QVERIFY(ready.wait(kShownWithinMs));
}

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
    m_window->begin(m_folder->path(), true);
    QCOMPARE(state.count(), 0); // what was open may be what it died of
    auto *goOn = m_window->findChild<QAbstractButton *>(QStringLiteral("noticeAction"));
    QVERIFY(goOn && goOn->isVisible());
    goOn->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isOpen(), kShownWithinMs);
    QCOMPARE(m_window->session().location().folder, m_folder->path());
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
    QVERIFY(playing.wait(kShownWithinMs));
    QVERIFY(m_window->playback().isPlaying());
    QCOMPARE(action(ActionId::PlayPause).text(), QStringLiteral("&Pause"));
    QVERIFY(playing.wait(kShownWithinMs)); // to the end of the film
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

void TestMainWindow::keepsTheTimeWhenFilesChange()
{
    openFilm();
    m_window->playback().seek({20});
    write(QByteArray(kPage).replace("data-duration=\"2\"", "data-duration=\"3\""));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->playback().frameCount(), 90, kShownWithinMs);
    QCOMPARE(m_window->playback().frame().value, 20);
}

void TestMainWindow::editsAreSavedAndUndoneToTheByte()
{
    openFilm();
    auto *view = m_window->findChild<ui::TimelineView *>();
    view->setFocus();
    view->select(0);
    const auto nudge = [view] { QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier); };
    for (int i = 0; i < 20; ++i)
        nudge();
    QTRY_COMPARE(m_window->findChild<QLabel *>(QStringLiteral("selectionSummary"))->text(),
                 QStringLiteral("1 clip(s) · 1.0 s"));
    const QByteArray edited = m_window->session().document().bytes(QStringLiteral("index.html"));
    QVERIFY(edited != kPage);
    QTRY_COMPARE_WITH_TIMEOUT(read(), edited, kShownWithinMs);
    QCOMPARE(m_window->session().document().undoStack().count(), 20);
    while (action(ActionId::Undo).isEnabled())
        action(ActionId::Undo).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(read(), QByteArray(kPage), kShownWithinMs);
}

void TestMainWindow::tweensFollowADraggedClip()
{
    const QByteArray film = QByteArray(kPage).replace(
        "</body>", "<script>window.gsap = { timeline: () => ({ from() { return this; }, duration: () => 2, "
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

QAbstractButton *TestMainWindow::noticeAction(const char *words) const
{
    for (auto *button : m_window->findChildren<QAbstractButton *>(QStringLiteral("noticeAction"))) {
        if (button->isVisible() && button->text() == QString::fromUtf8(words))
            return button;
    }
    return nullptr;
}

ui::MergeDialog *TestMainWindow::review() const
{
    noticeAction("&Review…")->click();
    for (auto *dialog : m_window->findChildren<ui::MergeDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestMainWindow::neitherSideOfAConflictIsLost()
{
    const auto saying = [](const char *word) { return QByteArray(kPage).replace("Hello", word); };
    const auto accept = [](const ui::MergeDialog &dialog) {
        dialog.findChild<QPushButton *>(QStringLiteral("mergeAccept"))->click();
    };
    openFilm();
    ui::DocumentSession &session = m_window->session();
    session.watcher().setQuietMs(20);
    session.saver().setContinuous(false);
    VERIFY_RESULT(session.actions().setText({QStringLiteral("index.html"), QStringLiteral("#title")},
                                            QStringLiteral("Ours")));
    write(saying("Theirs"));
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction("&Review…"), kShownWithinMs);
    ui::MergeDialog *dialog = review();
    QVERIFY(dialog);
    dialog->reject(); // it can wait
    QVERIFY(noticeAction("&Review…"));
    QCOMPARE(bytes(), saying("Ours"));
    QCOMPARE(read(), saying("Theirs"));
    dialog = review();
    dialog->findChild<QRadioButton *>(QStringLiteral("takeTheirs0"))->click();
    accept(*dialog);
    QCOMPARE(bytes(), saying("Theirs"));
    QCOMPARE(read(), saying("Theirs"));
    QVERIFY(!noticeAction("&Review…"));
    action(ActionId::Undo).trigger();
    QCOMPARE(bytes(), saying("Ours"));

    write(saying("Theirs again"));
    QTRY_VERIFY_WITH_TIMEOUT(noticeAction("&Review…"), kShownWithinMs);
    dialog = review();
    QVERIFY(dialog);
    accept(*dialog); // ours, unless somebody chooses otherwise
    QCOMPARE(bytes(), saying("Ours"));
    QCOMPARE(read(), saying("Theirs again"));
    action(ActionId::Save).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(read(), saying("Ours"), kShownWithinMs);
}

void TestMainWindow::assetsLandWhereTheyAreDropped_data()
{
    QTest::addColumn<bool>("onCanvas");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<int>("frame");
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("where");
    const Qt::KeyboardModifiers none, shift = Qt::ShiftModifier;
    QTest::newRow("a track") << false << none << 51 << 0 << QByteArray("data-start=\"0.7\"");
    QTest::newRow("at the pointer") << false << shift << 51 << 0 << QByteArray("data-start=\"1.7\"");
    QTest::newRow("below all tracks")
        << false << shift << 12 << 1
        << QByteArray("data-start=\"0.4\" data-duration=\"5\" data-track-index=\"1\"");
    QTest::newRow("canvas") << true << none << 21 << 0 << QByteArray("data-start=\"0.7\"");
}

/// At the playhead; in the timeline with Shift where the pointer is.
void TestMainWindow::assetsLandWhereTheyAreDropped()
{
    QFETCH(bool, onCanvas);
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(int, frame);
    QFETCH(int, row);
    QFETCH(QByteArray, where);
    QImage picture(32, 18, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("assets")));
    QVERIFY(picture.save(m_folder->filePath(QStringLiteral("assets/red.png"))));
    openFilm();
    m_window->playback().seek({21});
    auto &view = *m_window->findChild<ui::TimelineView *>();
    const ui::TimelineGeometry &geometry = view.scene().geometry;
    QWidget *onto = onCanvas ? m_window->findChild<ui::PreviewView *>() : view.viewport();
    const double y = geometry.topOfRow(row) + ui::TimelineGeometry::kRowHeight / 2.0;
    const QPointF at =
        onCanvas ? QRectF(onto->rect()).center() : QPointF(geometry.xOf((frame + 0.25) / 30.0), y);
    QMimeData data;
    data.setData(ui::kAssetMimeType, "assets/red.png");
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, keys);
    QApplication::sendEvent(onto, &drop);
    const auto clip = [this] {
        const QByteArray all = bytes();
        const qsizetype source = all.indexOf("assets/red.png"), begin = all.lastIndexOf('<', source);
        return source < 0 ? QByteArray() : all.mid(begin, all.indexOf('>', source) - begin);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(clip().contains(where), bytes(), kShownWithinMs);
    QCOMPARE(m_window->session().document().undoStack().count(), 1);
    action(ActionId::Undo).trigger();
    QCOMPARE(bytes(), QByteArray(kPage));
}

void TestMainWindow::saysWhatCannotBeOpened()
{
    QSignalSpy state(&m_window->session(), &ui::DocumentSession::stateChanged);
    m_window->openPath(m_folder->filePath(QStringLiteral("nowhere")));
    QTRY_COMPARE(m_window->session().state(), State::Failed);
    QVERIFY(!m_window->findChild<QLabel *>(QStringLiteral("errorMessage"))->text().isEmpty());
    QCOMPARE(m_window->console().errors(), 1);
}

void TestMainWindow::saysWhichPageIsTooLarge()
{
    writeHuge("index.html", kPage);
    m_window->openPath(m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), State::Failed, kShownWithinMs);
    auto *message = m_window->findChild<QLabel *>(QStringLiteral("errorMessage"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("index.html")) &&
                 message->text().contains(QStringLiteral("larger than 32 MB")),
             qPrintable(message->text()));

    write(kPage); // and whoever mends it sees it at once
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().state(), State::Open, kShownWithinMs);
    QCOMPARE(read(), QByteArray(kPage));
}

void TestMainWindow::opensAFilmBesideAHugeScript()
{
    const QByteArray film = QByteArray(kPage).replace("</body>", "<script src=\"huge.js\"></script></body>");
    write(film);
    writeHuge("huge.js", "window.isHere = true; //");
    openFilm();
    QVERIFY(!m_window->session().document().isOpen(QStringLiteral("huge.js")));
    auto *view = m_window->findChild<ui::TimelineView *>();
    view->setFocus();
    view->select(0);
    QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
    const QByteArray edited = m_window->session().document().bytes(QStringLiteral("index.html"));
    QVERIFY(edited != film);
    QTRY_COMPARE_WITH_TIMEOUT(read(), edited, kShownWithinMs);
    QCOMPARE(m_window->console().errors(), 0);
}

void TestMainWindow::pageErrorsReachTheConsole()
{
    write(QByteArray(kPage).replace(
        "</body>", "<script>setTimeout(() => console.error('from the page'))</script></body>"));
    openFilm();
    QTRY_VERIFY(m_window->console().errors() > 0);
    QVERIFY(m_window->console().index(0).data().toString().contains(QStringLiteral("from the page")));
}

void TestMainWindow::rememberedProjectsAreStored()
{
    openFilm();
    QCOMPARE(m_settings->get(settings::keys::general::recentProjects).size(), 1);
}

void TestMainWindow::opensWhatIsChosen()
{
    m_dialogs.path = m_folder->path();
    QSignalSpy opened(&m_window->session(), &ui::DocumentSession::opened);
    action(ActionId::OpenFolder).trigger();
    QVERIFY(opened.wait());
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
    const auto type = [this](const QString &words) {
        action(ActionId::CommandPalette).trigger();
        const auto palettes = m_window->findChildren<QLineEdit *>(QStringLiteral("paletteWords"));
        QTest::keyClicks(palettes.last(), words);
        QTest::keyClick(palettes.last(), Qt::Key_Return);
    };
    type(QStringLiteral("0:01"));
    QCOMPARE(m_window->playback().frame().value, 30);
    action(ActionId::ShowSource).trigger();
    type(QStringLiteral("index.html"));
    QTRY_VERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("sourceDock"))->isHidden());
    type(QStringLiteral("to the end"));
    QCOMPARE(m_window->playback().frame().value, 59);
    QCOMPARE(m_settings->get(settings::keys::commands::recent),
             QStringList{QStringLiteral("playback.toEnd")});
}

void TestMainWindow::keepsAFrame()
{
    openFilm();
    m_dialogs.path = m_folder->filePath(QStringLiteral("frame.png"));
    m_window->setFrameMaker([](const render::RenderRequest &request, FrameIndex, const auto &done) {
        done(QImage(request.outputSize, QImage::Format_RGB32));
    });
    action(ActionId::CaptureFrame).trigger();
    QTRY_COMPARE(QImage(m_dialogs.path).size(), QSize(320, 180));
}

void TestMainWindow::asksBeforeQuittingARender()
{
    m_renders->setPaused(true);
    m_renders->start({}, {}); // waits, and nothing runs
    m_window->close();
    QVERIFY(m_window->isVisible() && m_dialogs.asked.text.contains(QStringLiteral("1 film")));
    m_renders->setPaused(false);
    m_renders->start({}, {});
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_dialogs.asked.text.contains(QStringLiteral("1 more")));
    QVERIFY(!m_fakes.last().wasCancelled);
    m_dialogs.accepts = true;
    m_window->close();
    QVERIFY(m_fakes.last().wasCancelled);
    QVERIFY(m_window->isVisible());
    m_fakes.last().stop();
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::takesFoldersAndHtmlFilesByDrop()
{
    const auto dropped = [](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return ui::droppedPath(data);
    };
    QCOMPARE(dropped(m_folder->path()), m_folder->path());
    const QString entry = m_folder->filePath(QStringLiteral("index.html"));
    QCOMPARE(dropped(entry), entry);
    QCOMPARE(dropped(m_folder->filePath(QStringLiteral("nowhere.html"))), QString());
    QFile text(m_folder->filePath(QStringLiteral("notes.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    QCOMPARE(dropped(text.fileName()), QString());
}

void TestMainWindow::takesMediaByDropWhenAFilmIsOpen()
{
    QTemporaryDir elsewhere;
    QImage picture(32, 18, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(elsewhere.filePath(QStringLiteral("red.png"))));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(elsewhere.filePath(QStringLiteral("red.png")))});
    const auto enter = [&] {
        QDragEnterEvent event({400, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(!enter()); // there is nothing to add it to
    openFilm();
    QVERIFY(enter());
    QDropEvent drop({400, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(read().contains("assets/red.png"), kShownWithinMs);

    // What other programs copy is pasted.
    QApplication::clipboard()->setImage(picture);
    action(ActionId::Paste).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(read().contains("assets/pasted.png"), kShownWithinMs);
    QApplication::clipboard()->setText(QStringLiteral("1 < 2\r\nindeed\n"));
    action(ActionId::Paste).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(read().contains(">1 &lt; 2<br />indeed</p>"), kShownWithinMs);
}

void TestMainWindow::everyControlHasAName()
{
    QTRY_COMPARE(test::widgetsWithoutName(*m_window), QString());
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestMainWindow)
#include "tst_main_window.moc"
