#include "ui/render/render_dialog.h"

#include "core/render/report_text.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/render/shown_render_dialog.h"
#include "ui/render/render_controller.h"
#include "ui/render/render_launcher.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace muto;

class TestRenderDialog : public QObject, private test::ShownRenderDialog
{
    Q_OBJECT

public Q_SLOTS:
    void noteUrl(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        begin();
    }
    void cleanup() { end(); }
    void aFilmThatIsThereIsAskedAbout();
    void aPauseIsShown();
    void afterwardsTheFilmIsPlayed();
    void copiesTheCommandLine();
    void valuesOfThePanelAreRendered();
    void rendersWhatTheFormSays();
    void showsProgressInTheExactWords();
    void cancelAnswersAtOnce();
    void aCancelledRenderLeadsBack();
    void theFilmCanBePlayedAndFound();
    void aFailureSaysWhyAndShowsItsLog();
    void aReportIsReadCopiedAndKept();
    void whatHasEndedIsLookedAtLater();
    void oneOfABatchIsLookedAtByItself();
    void inTheBackgroundTheRenderGoesOn();
    void anotherIsPutBehindTheOneUnderWay();
    void filmsAreQueuedBeforeAnyBegins();
    void whatWasChosenIsRemembered();
    void aFilmIsEditedAndRenderedAgain();
    void filmsThatAreThereAreAskedAbout();
    void aBatchIsFollowedToItsEnd();
    void everyControlHasAName();

private:
    QList<QUrl> m_opened;
};

void TestRenderDialog::aFilmThatIsThereIsAskedAbout()
{
    QFile taken(m_folder->filePath(QStringLiteral("taken.mp4")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    child<QLineEdit>("destinationEdit").setText(taken.fileName());
    press("renderButton");
    QVERIFY(!m_fakes.wasAsked());
    QVERIFY(m_dialogs.asked.text.contains(QStringLiteral("taken.mp4")));
    m_dialogs.takesAlternative = true;
    press("renderButton");
    QCOMPARE(m_fakes.last().request.outputPath, m_folder->filePath(QStringLiteral("taken-2.mp4")));
    m_fakes.last().complete();
    press("backToSettingsButton");
    m_dialogs.accepts = true;
    press("renderButton");
    QCOMPARE(m_fakes.last().request.outputPath, taken.fileName());
}

void TestRenderDialog::aPauseIsShown()
{
    press("renderButton");
    m_fakes.last().capture(150, 300);
    press("pauseButton");
    QVERIFY(m_fakes.last().isPaused);
    QCOMPARE(words("progressText"), QStringLiteral("Paused · Streaming frame 150/300"));
    QCOMPARE(words("remainingLabel"), QStringLiteral("—"));
    QCOMPARE(words("speedLabel"), QStringLiteral("—"));
    press("pauseButton");
    QVERIFY(!m_fakes.last().isPaused);
    QCOMPARE(words("progressText"), QStringLiteral("Streaming frame 150/300"));
    QCOMPARE(words("remainingLabel"), QStringLiteral("2.5 s"));
}

void TestRenderDialog::afterwardsTheFilmIsPlayed()
{
    const ui::AfterRender after(*m_renders, nullptr);
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteUrl");
    auto &afterwards = child<QComboBox>("afterwardsCombo");
    afterwards.setCurrentIndex(afterwards.findData(int(ui::Afterwards::Play)));
    press("renderButton");
    m_fakes.last().complete();
    QCOMPARE(m_opened,
             QList<QUrl>{QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("renders/film.mp4")))});
    chooseData("title\nOne\nTwo\n");
    auto &again = child<QComboBox>("afterwardsCombo");
    again.setCurrentIndex(again.findData(int(ui::Afterwards::Play)));
    press("renderButton");
    m_fakes.last().complete();
    QCOMPARE(m_opened.size(), 1); // another is to come
    m_fakes.last().complete();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened.size(), 2);
    QCOMPARE(m_opened.last(), QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("renders"))));
}

void TestRenderDialog::valuesOfThePanelAreRendered()
{
    ui::FilmFacts tried = film();
    open(tried);
    QVERIFY(!words("verdictLabel").contains(QStringLiteral("Variables")));
    tried.variables = {{QStringLiteral("title"), QStringLiteral("Ours")}, {QStringLiteral("n"), 2}};
    open(tried);
    QVERIFY(words("verdictLabel").contains(QStringLiteral("2 value(s) of the Variables panel")));
    press("copyCommandButton");
    QVERIFY(QApplication::clipboard()->text().contains(
        QStringLiteral(R"(--variables '{"n":2,"title":"Ours"}')")));
    press("renderButton");
    QCOMPARE(m_fakes.last().request.variables, tried.variables);
}

void TestRenderDialog::copiesTheCommandLine()
{
    child<QComboBox>("qualityCombo").setCurrentIndex(0);
    press("copyCommandButton");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(QStringLiteral("mutoscope render ")));
    QVERIFY(command.contains(QStringLiteral("-q draft")));
}

void TestRenderDialog::rendersWhatTheFormSays()
{
    child<QComboBox>("sizeCombo").setCurrentIndex(1);
    child<QComboBox>("qualityCombo").setCurrentIndex(2);
    child<QComboBox>("frameRateCombo").setEditText(QStringLiteral("60"));
    child<QCheckBox>("streamingCheck").setChecked(false);
    press("renderButton");
    QVERIFY(m_fakes.wasAsked());
    const render::RenderRequest &request = m_fakes.last().request;
    QCOMPARE(request.outputSize, QSize(640, 360));
    QCOMPARE(request.quality, media::Quality::High);
    QCOMPARE(request.frameRate.toString(), QStringLiteral("60"));
    QCOMPARE(request.outputPath, m_folder->filePath(QStringLiteral("renders/film.mp4")));
    QVERIFY(!m_fakes.last().config.enableStreamingEncode);
}

void TestRenderDialog::showsProgressInTheExactWords()
{
    press("renderButton");
    QVERIFY(child<QLabel>("progressText").isVisible());
    m_fakes.last().capture(150, 300);
    QCOMPARE(words("progressText"), QStringLiteral("Streaming frame 150/300"));
    QCOMPARE(child<QProgressBar>("progressBar").value(),
             render::progressPercent(m_renders->record(*m_renders->running()).progress));
    QCOMPARE(words("remainingLabel"), QStringLiteral("2.5 s"));
    QCOMPARE(words("speedLabel"), QStringLiteral("60.0 frames/s"));
    QCOMPARE(words("percentLabel"), QStringLiteral("52 %"));
    QCOMPARE(words("memoryLabel"), QStringLiteral("912.0 MB"));
}

void TestRenderDialog::cancelAnswersAtOnce()
{
    press("renderButton");
    m_fakes.last().capture(150, 300);
    press("cancelButton");
    QVERIFY(m_fakes.last().wasCancelled);
    QCOMPARE(words("progressText"), QStringLiteral("Cancelling…"));
    QVERIFY(!child<QAbstractButton>("cancelButton").isEnabled());
}

void TestRenderDialog::aCancelledRenderLeadsBack()
{
    press("renderButton");
    press("cancelButton");
    m_fakes.last().stop();
    QVERIFY(words("resultTitle").contains(QStringLiteral("cancelled")));
    QVERIFY(!child<QAbstractButton>("playButton").isVisible());
    press("backToSettingsButton");
    QVERIFY(child<QAbstractButton>("renderButton").isVisible());
    press("renderButton");
    QVERIFY(m_renders->running());
}

void TestRenderDialog::theFilmCanBePlayedAndFound()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteUrl");
    press("renderButton");
    m_fakes.last().complete();
    QVERIFY(words("resultTitle").contains(QStringLiteral("ready")));
    press("playButton");
    press("openFolderButton");
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened,
             (QList<QUrl>{QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("renders/film.mp4"))),
                          QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("renders")))}));
    press("copyPathButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), m_folder->filePath(QStringLiteral("renders/film.mp4")));
}

void TestRenderDialog::aFailureSaysWhyAndShowsItsLog()
{
    press("renderButton");
    Q_EMIT m_fakes.last().warned(QStringLiteral("the page said boom"));
    m_fakes.last().breakDown(
        {ErrorKind::Worker, QStringLiteral("Frame 3 never came"), QStringLiteral("Look at a.js")});
    QCOMPARE(words("resultMessage"), QStringLiteral("Frame 3 never came"));
    QCOMPARE(words("resultDetail"), QStringLiteral("Look at a.js"));
    QVERIFY(!child<QPlainTextEdit>("renderText").isVisible());
    press("showLogButton");
    QVERIFY(child<QPlainTextEdit>("renderText").isVisible());
    QVERIFY(child<QPlainTextEdit>("renderText").toPlainText().contains(QStringLiteral("boom")));
}

void TestRenderDialog::aReportIsReadCopiedAndKept()
{
    press("renderButton");
    Q_EMIT m_fakes.last().warned(QStringLiteral("the page said boom"));
    m_fakes.last().complete();
    const auto &text = child<QPlainTextEdit>("renderText");
    QVERIFY(!text.isVisible());
    press("reportButton");
    QVERIFY(text.isVisible());
    const auto &record = m_renders->record(1);
    const QString report = render::reportText(record.request, record.plan, *record.outcome).trimmed();
    QVERIFY(report.startsWith(QStringLiteral("The film is ready\nFile: ")));
    QCOMPARE(text.toPlainText(), report);
    press("copyTextButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), report);
    m_dialogs.path = m_folder->filePath(QStringLiteral("film-report.txt"));
    const auto kept = [&] {
        QFile file(m_dialogs.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    press("saveTextButton");
    QCOMPARE(kept(), report.toUtf8() + '\n');
    press("showLogButton"); // in its place
    QVERIFY(!child<QAbstractButton>("reportButton").isChecked());
    QCOMPARE(text.toPlainText(), QStringLiteral("the page said boom"));
    press("saveTextButton"); // the file is there, and nobody agrees to lose it
    QVERIFY(m_dialogs.asked.text.contains(QStringLiteral("film-report.txt")));
    QCOMPARE(kept(), report.toUtf8() + '\n');
    m_dialogs.accepts = true;
    press("saveTextButton");
    QCOMPARE(kept(), QByteArray("the page said boom\n"));
    m_dialogs.path = m_folder->filePath(QStringLiteral("nowhere/log.txt"));
    press("saveTextButton");
    QVERIFY(!words("renderTextNote").isEmpty());
    QCOMPARE(test::widgetsWithoutName(*m_dialog), QString());
}

void TestRenderDialog::whatHasEndedIsLookedAtLater()
{
    press("renderButton");
    press("backgroundButton");
    Q_EMIT m_fakes.last().warned(QStringLiteral("the page said boom"));
    m_fakes.last().breakDown(
        {ErrorKind::Worker, QStringLiteral("Frame 3 never came"), QStringLiteral("Look at a.js")});
    open(film(), 1);
    QCOMPARE(words("resultDetail"), QStringLiteral("Look at a.js"));
    press("showLogButton");
    QVERIFY(child<QPlainTextEdit>("renderText").toPlainText().contains(QStringLiteral("boom")));
    press("backToSettingsButton");
    QVERIFY(child<QAbstractButton>("renderButton").isVisible());
    ui::FilmFacts other = film();
    other.entry = QStringLiteral("other.html");
    open(other, 1);
    QVERIFY(!child<QAbstractButton>("backToSettingsButton").isVisible()); // they are those of another film
    QCOMPARE(words("resultDetail"), QStringLiteral("Look at a.js"));
}

void TestRenderDialog::oneOfABatchIsLookedAtByItself()
{
    chooseData("title\nOne\nTwo\nThree\n");
    press("renderButton");
    m_fakes.last().breakDown(
        {ErrorKind::Worker, QStringLiteral("Frame 3 never came"), QStringLiteral("Look at a.js")});
    open(film(), 1);
    QCOMPARE(words("resultDetail"), QStringLiteral("Look at a.js"));
    m_fakes.last().complete(); // the next one begins
    QVERIFY(child<QLabel>("resultDetail").isVisible());
}

void TestRenderDialog::inTheBackgroundTheRenderGoesOn()
{
    press("renderButton");
    press("backgroundButton");
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_renders->running());
    QVERIFY(!m_fakes.last().wasCancelled);
    open(film(), m_renders->running()); // who asks for it sees how it goes
    m_fakes.last().capture(7, 300);
    QCOMPARE(words("progressText"), QStringLiteral("Streaming frame 7/300"));
    m_fakes.last().complete();
    QVERIFY(child<QAbstractButton>("playButton").isVisible());
}

void TestRenderDialog::anotherIsPutBehindTheOneUnderWay()
{
    press("renderButton");
    open(film());
    QCOMPARE(child<QAbstractButton>("renderButton").text(), QStringLiteral("Add to Q&ueue"));
    QVERIFY(!child<QAbstractButton>("renderButton").isEnabled()); // it would take the place of the first
    QVERIFY(words("summaryLabel").contains(QStringLiteral("makes film.mp4 already")));
    child<QLineEdit>("destinationEdit").setText(m_folder->filePath(QStringLiteral("other.mp4")));
    QVERIFY(words("verdictLabel").contains(QStringLiteral("waits for 1 film")));
    press("renderButton");
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_renders->waiting(), 1);
    open(film());
    m_fakes.last().complete();
    QCOMPARE(m_fakes.last().request.outputPath, m_folder->filePath(QStringLiteral("other.mp4")));
    m_fakes.last().complete();
    QCOMPARE(child<QAbstractButton>("renderButton").text(), QStringLiteral("Re&nder"));
}

void TestRenderDialog::filmsAreQueuedBeforeAnyBegins()
{
    press("queueButton");
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!m_fakes.wasAsked());
    open(film());
    QVERIFY(!child<QAbstractButton>("queueButton").isVisible()); // the other button says so
    child<QLineEdit>("destinationEdit").setText(m_folder->filePath(QStringLiteral("other.mp4")));
    press("renderButton");
    QCOMPARE(m_renders->waiting(), 2);
    QVERIFY(!m_renders->running());
    m_renders->setPaused(false);
    m_fakes.last().complete();
    QCOMPARE(m_fakes.last().request.outputPath, m_folder->filePath(QStringLiteral("other.mp4")));
    m_fakes.last().complete();
    open(film());
    press("renderButton"); // begins at once
    QVERIFY(m_renders->running());
}

void TestRenderDialog::whatWasChosenIsRemembered()
{
    settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
    QWidget window;
    std::unique_ptr<ui::RenderLauncher> launcher;
    const auto launch = [&] {
        launcher = std::make_unique<ui::RenderLauncher>(settings, *m_renders, m_dialogs, window);
        launcher->open(film(), {});
        m_dialog.reset(window.findChild<ui::RenderDialog *>());
        m_dialog->setParent(nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        const auto &size = child<QComboBox>("sizeCombo");
        return QStringLiteral("%1 %2")
            .arg(size.currentIndex())
            .arg(child<QComboBox>("frameRateCombo").currentText());
    };
    QCOMPARE(launch(), QStringLiteral("0 30"));
    child<QComboBox>("sizeCombo").setCurrentIndex(2);
    press("renderButton");
    m_fakes.last().complete();
    QCOMPARE(launch(), QStringLiteral("2 30"));
    QVERIFY(settings.get(settings::keys::render::frameRate).isEmpty()); // the film's own
    child<QComboBox>("frameRateCombo").setEditText(QStringLiteral("60"));
    press("renderButton");
    m_fakes.last().complete();
    QCOMPARE(launch(), QStringLiteral("2 60"));
    auto &formats = child<QComboBox>("formatCombo");
    formats.setCurrentIndex(formats.findData(int(render::OutputFormat::WebM)));
    child<QComboBox>("qualityCombo").setCurrentIndex(0);
    QVERIFY(child<QCheckBox>("keepBackgroundCheck").isVisible());
    child<QCheckBox>("keepBackgroundCheck").setChecked(true);
    child<QToolButton>("advancedToggle").setChecked(true);
    QVERIFY(child<QSpinBox>("crfSpin").isVisible());
    QVERIFY(!child<QSpinBox>("gifRepeatsSpin").isVisible());
    child<QSpinBox>("crfSpin").setValue(30);
    child<QCheckBox>("lowMemoryCheck").setChecked(true);
    child<QCheckBox>("strictCheck").setChecked(true);
    QVERIFY(!child<QSpinBox>("workersSpin").isEnabled());
    press("renderButton");
    QVERIFY(m_fakes.last().config.lowMemory);
    QVERIFY(m_fakes.last().request.keepBackground);
    QCOMPARE(m_fakes.last().request.rate.crf, std::optional(30));
    QVERIFY(m_fakes.last().request.strictness.everything);
    m_fakes.last().complete();
    const auto later = [&] { // in another session
        launcher = std::make_unique<ui::RenderLauncher>(settings, *m_renders, m_dialogs, window);
        return launch();
    };
    later();
    QVERIFY(child<QLineEdit>("destinationEdit").text().endsWith(QStringLiteral(".webm")));
    QCOMPARE(child<QComboBox>("qualityCombo").currentIndex(), 0);
    QVERIFY(child<QCheckBox>("keepBackgroundCheck").isChecked());
    QVERIFY(child<QCheckBox>("lowMemoryCheck").isChecked());
    QVERIFY(child<QCheckBox>("strictCheck").isChecked());
    auto &remembered = child<QComboBox>("formatCombo");
    remembered.setCurrentIndex(remembered.findData(int(render::OutputFormat::Mp4)));
    QVERIFY(!child<QCheckBox>("keepBackgroundCheck").isVisible());
}

void TestRenderDialog::aFilmIsEditedAndRenderedAgain()
{
    ui::FilmFacts tried = film();
    tried.variables = {{QStringLiteral("title"), QStringLiteral("Ours")}};
    open(tried);
    child<QComboBox>("qualityCombo").setCurrentIndex(2);
    child<QComboBox>("sizeCombo").setCurrentIndex(1);
    press("renderButton");
    m_fakes.last().complete();
    settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
    QWidget window;
    ui::RenderLauncher launcher(settings, *m_renders, m_dialogs, window);
    const auto again = [&](const ui::FilmFacts &film) {
        m_dialog.reset();
        launcher.openAgain(1, film, {});
        m_dialog.reset(window.findChild<ui::RenderDialog *>());
        m_dialog->setParent(nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        return child<QComboBox>("qualityCombo").currentIndex();
    };
    ui::FilmFacts other = film();
    other.entry = QStringLiteral("other.html");
    QCOMPARE(again(other), 1);
    QCOMPARE(again(film()), 2);
    QCOMPARE(child<QLineEdit>("destinationEdit").text(),
             m_folder->filePath(QStringLiteral("renders/film.mp4")));
    press("renderButton");
    QCOMPARE(m_fakes.last().request.outputSize, QSize(640, 360));
    QCOMPARE(m_fakes.last().request.variables, tried.variables);
}

void TestRenderDialog::filmsThatAreThereAreAskedAbout()
{
    chooseData("title\nOne\nTwo\n");
    child<QLineEdit>("destinationEdit").setText(m_folder->filePath(QStringLiteral("{title}.mp4")));
    QFile taken(m_folder->filePath(QStringLiteral("One.mp4")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    child<QLineEdit>("destinationEdit").textChanged({}); // look again
    press("renderButton");
    QVERIFY(!m_fakes.wasAsked());
    QCOMPARE(m_dialogs.asked.detail, QStringLiteral("One.mp4"));
    m_dialogs.takesAlternative = true;
    press("renderButton");
    QCOMPARE(m_fakes.last().request.outputPath, m_folder->filePath(QStringLiteral("One-2.mp4")));
}

void TestRenderDialog::aBatchIsFollowedToItsEnd()
{
    chooseData("title\nOne\nTwo\nThree\n");
    press("renderButton");
    m_fakes.last().capture(150, 300);
    QCOMPARE(words("progressText"), QStringLiteral("Streaming frame 150/300"));
    QVERIFY(!child<QTableView>("dataRowsTable").isVisible());
    m_fakes.last().complete();
    QVERIFY(child<QLabel>("progressText").isVisible());
    m_fakes.last().breakDown({ErrorKind::Media, QStringLiteral("disk full"), {}});
    QVERIFY(child<QLabel>("progressText").isVisible());
    m_fakes.last().complete();
    QCOMPARE(words("resultTitle"), QStringLiteral("2 of 3 film(s) are ready"));
    QCOMPARE(words("resultMessage"), QStringLiteral("film-2.mp4: disk full"));
    QVERIFY(child<QAbstractButton>("openFolderButton").isVisible());
    QVERIFY(!child<QAbstractButton>("playButton").isVisible());
    press("backToSettingsButton");
    press("renderButton");
    press("cancelButton");
    QVERIFY(m_fakes.last().wasCancelled);
    QCOMPARE(m_renders->waiting(), 0);
    m_fakes.last().stop();
    QCOMPARE(words("resultTitle"), QStringLiteral("0 of 3 film(s) are ready"));
    QVERIFY(!child<QAbstractButton>("openFolderButton").isVisible());
}

void TestRenderDialog::everyControlHasAName()
{
    QCOMPARE(test::widgetsWithoutName(*m_dialog), QString());
    press("renderButton");
    m_fakes.last().complete();
    QCOMPARE(test::widgetsWithoutName(*m_dialog), QString());
}

MUTO_TEST_MAIN(QApplication, TestRenderDialog)
#include "tst_render_dialog.moc"
