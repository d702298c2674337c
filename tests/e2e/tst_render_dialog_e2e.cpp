#include "core/base/picture_sequence.h"
#include "core/media/media_probe.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/main/action_registry.h"
#include "ui/main/main_window.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_dialog.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muto;

namespace {

constexpr int kPageMs = 60'000;
constexpr int kRenderMs = 120'000;

constexpr const char *kPage = R"(<!doctype html><html><head><style>
@keyframes slide { from { left: 0 } to { left: 260px } }
#box { position: absolute; width: 60px; height: 60px; background: #e94560; animation: slide 4s linear both }
</style></head><body>
<div id="root" data-composition-id="main" data-width="320" data-height="180" data-start="0" data-duration="4">
<div id="box" data-start="0" data-duration="4"></div></div></body></html>)";

} // namespace

/// File → Render in the real window, with real capture processes and a real encoder.
class TestRenderDialogE2e : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesAFilmAndStaysResponsive();
    void showsTheWordsOfThePathTaken_data();
    void showsTheWordsOfThePathTaken();
    void cancelAnswersAndLeavesNothing();
    void aRenderGoesOnInTheBackground();
    void aBrokenPageFailsInWords();

private:
    ui::RenderDialog *openDialog();
    void openPage(const QByteArray &html);
    template<typename Widget>
    static Widget *child(const QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    static void press(const QWidget *parent, const char *name)
    {
        QTest::mouseClick(child<QPushButton>(parent, name), Qt::LeftButton);
    }
    QString film() const { return m_folder->filePath(QStringLiteral("out/film.mp4")); }

    test::StallGuard m_stalls;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::RenderController> m_renders;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestRenderDialogE2e::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<settings::Settings>(std::make_unique<settings::MemorySettingsStore>());
    m_theme = std::make_unique<ui::Theme>();
    m_renders = std::make_unique<ui::RenderController>(
        ui::renderJobFactory({QStringLiteral(MUTOSCOPE_PROGRAM), {QStringLiteral("--capture-worker")}}));
    m_window = std::make_unique<ui::MainWindow>(*m_settings, *m_renders, m_dialogs, *m_theme);
    m_window->show();
    QCoreApplication::processEvents();
    m_stalls.excuse(test::Excuse::WindowIsMade);
}

void TestRenderDialogE2e::cleanup()
{
    m_stalls.check();
    m_window.reset();
    m_renders.reset();
    m_theme.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestRenderDialogE2e::openPage(const QByteArray &html)
{
    QDir(m_folder->path()).mkpath(QStringLiteral("project"));
    QFile file(m_folder->filePath(QStringLiteral("project/index.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(html);
    file.close();
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    m_window->openPath(m_folder->filePath(QStringLiteral("project")));
    QVERIFY(ready.wait(kPageMs));
}

ui::RenderDialog *TestRenderDialogE2e::openDialog()
{
    m_window->actions().action(ui::ActionId::Render)->trigger();
    auto *dialog = m_window->findChild<ui::RenderDialog *>();
    QCoreApplication::processEvents(); // it is seen before anybody types
    if (dialog) {
        auto *destination = child<QLineEdit>(dialog, "destinationEdit");
        destination->selectAll();
        QTest::keyClicks(destination, film());
        auto *quality = child<QComboBox>(dialog, "qualityCombo");
        quality->setCurrentIndex(0);
    }
    return dialog;
}

void TestRenderDialogE2e::makesAFilmAndStaysResponsive()
{
    openPage(kPage);
    ui::RenderDialog *dialog = openDialog();
    QVERIFY(dialog);
    press(dialog, "renderButton");
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, "playButton")->isVisible(), kRenderMs);
    const auto info = media::probeMedia(film());
    VERIFY_RESULT(info);
    QCOMPARE(info->videoStreams.front().frameCount, 120);
    QCOMPARE(info->videoStreams.front().size, QSize(320, 180));
    QVERIFY(child<QPushButton>(dialog, "openFolderButton")->isVisible());
}

void TestRenderDialogE2e::showsTheWordsOfThePathTaken_data()
{
    QTest::addColumn<bool>("streaming");
    QTest::addColumn<QString>("frames");
    QTest::addColumn<bool>("encodes");
    QTest::newRow("streaming") << true << "Streaming frame 120/120" << false;
    QTest::newRow("disk") << false << "Capturing frame 120/120" << true;
}

void TestRenderDialogE2e::showsTheWordsOfThePathTaken()
{
    QFETCH(bool, streaming);
    QFETCH(QString, frames);
    QFETCH(bool, encodes);
    openPage(kPage);
    ui::RenderDialog *dialog = openDialog();
    QVERIFY(dialog);
    child<QCheckBox>(dialog, "streamingCheck")->setChecked(streaming);
    QCOMPARE(child<QLabel>(dialog, "verdictLabel")->text().contains(QStringLiteral("will stream")),
             streaming);

    QStringList words;
    QList<int> percents;
    connect(m_renders.get(), &ui::RenderController::progressed, dialog, [&] {
        words += child<QLabel>(dialog, "progressText")->text();
        percents += child<QProgressBar>(dialog, "progressBar")->value();
    });
    press(dialog, "renderButton");
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, "playButton")->isVisible(), kRenderMs);
    QVERIFY2(words.contains(frames), qPrintable(words.join(QLatin1Char('\n'))));
    QCOMPARE(words.contains(QStringLiteral("Encoding video")), encodes);
    QVERIFY(words.contains(QStringLiteral("Assembling final video")));
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
}

void TestRenderDialogE2e::cancelAnswersAndLeavesNothing()
{
    openPage(QByteArray(kPage).replace("data-duration=\"4\"", "data-duration=\"200\""));
    ui::RenderDialog *dialog = openDialog();
    QVERIFY(dialog);
    QSignalSpy stills(m_renders.get(), &ui::RenderController::stillCaptured);
    QSignalSpy finished(m_renders.get(), &ui::RenderController::finished);
    press(dialog, "renderButton");
    QVERIFY(stills.wait(kRenderMs));
    QElapsedTimer answer;
    answer.start();
    press(dialog, "cancelButton");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kRenderMs);
    QVERIFY(answer.elapsed() < 2'000);
    QVERIFY(!QDir(m_folder->path()).exists(QStringLiteral("out")));
}

void TestRenderDialogE2e::aRenderGoesOnInTheBackground()
{
    openPage(kPage);
    ui::RenderDialog *dialog = openDialog();
    QVERIFY(dialog);
    QSignalSpy finished(m_renders.get(), &ui::RenderController::finished);
    auto *formats = child<QComboBox>(dialog, "formatCombo");
    formats->setCurrentIndex(formats->findData(int(render::OutputFormat::PngSequence)));
    QSignalSpy stills(m_renders.get(), &ui::RenderController::stillCaptured);
    press(dialog, "renderButton");
    QVERIFY(stills.wait(kRenderMs));
    press(dialog, "pauseButton");
    QTRY_VERIFY(child<QLabel>(dialog, "progressText")->text().startsWith(QStringLiteral("Paused")));
    QVERIFY(finished.isEmpty());
    press(dialog, "pauseButton");
    press(dialog, "backgroundButton");
    QTRY_VERIFY(!m_window->findChild<ui::RenderDialog *>() || !dialog->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kRenderMs);
    const QDir pictures(m_folder->filePath(QStringLiteral("out/film")));
    QCOMPARE(pictures.entryList(QDir::Files).size(), 120);
    QCOMPARE(QImage(pictures.filePath(pictureName(119))).size(), QSize(320, 180));
}

void TestRenderDialogE2e::aBrokenPageFailsInWords()
{
    openPage(kPage);
    ui::RenderDialog *dialog = openDialog();
    QVERIFY(dialog);
    // Broken after it was opened: the render reads it anew.
    QFile file(m_folder->filePath(QStringLiteral("project/index.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(kPage).replace("</body>", "<script>nothingOfThatName.play()</script></body>"));
    file.close();
    QSignalSpy finished(m_renders.get(), &ui::RenderController::finished);
    press(dialog, "renderButton");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kRenderMs);
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->isVisible() ? label->text() : QString();
    QVERIFY2(words.join(QLatin1Char('\n')).contains(QStringLiteral("nothingOfThatName")),
             qPrintable(words.join(QLatin1Char('\n'))));
    QVERIFY(!QFile::exists(film()));
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestRenderDialogE2e)
#include "tst_render_dialog_e2e.moc"
