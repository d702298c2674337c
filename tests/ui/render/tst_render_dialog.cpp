#include "ui/render/render_dialog.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
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
#include <QTableView>
#include <QTemporaryDir>

using namespace muto;

class TestRenderDialog : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void noteUrl(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void init();
    void cleanup();
    void theVerdictFollowsTheFields();
    void anInvalidRateDisablesRenderAndSaysWhy();
    void saysWhatWillBeOverwritten();
    void browsingFillsTheDestination();
    void rangesFromMarksAreOfferedOnlyWithMarks();
    void copiesTheCommandLine();
    void valuesOfThePanelAreRendered();
    void rendersWhatTheFormSays();
    void showsProgressInTheExactWords();
    void cancelAnswersAtOnce();
    void aCancelledRenderLeadsBack();
    void theFilmCanBePlayedAndFound();
    void aFailureSaysWhyAndShowsItsLog();
    void inTheBackgroundTheRenderGoesOn();
    void anotherIsPutBehindTheOneUnderWay();
    void whatWasChosenIsRemembered();
    void sizesThatAreNotOfferedSayWhy();
    void rowsOfAFileMakeFilms();
    void rowsThatCannotBeReadSayWhy();
    void filmsThatAreThereAreAskedAbout();
    void aBatchIsFollowedToItsEnd();
    void everyControlHasAName();

private:
    template<typename T>
    T &child(const char *name)
    {
        auto *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no child called %s", name);
        return *found;
    }
    void press(const char *name) { QTest::mouseClick(&child<QAbstractButton>(name), Qt::LeftButton); }
    QString words(const char *name) { return child<QLabel>(name).text(); }
    void open(const ui::FilmFacts &film, bool isForUnderWay = false);
    void chooseData(const QByteArray &rows);
    ui::FilmFacts film() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<ui::RenderController> m_renders;
    std::unique_ptr<ui::RenderDialog> m_dialog;
    QList<QUrl> m_opened;
};

ui::FilmFacts TestRenderDialog::film() const
{
    ui::FilmFacts film;
    film.projectFolder = m_folder->path();
    film.entry = QStringLiteral("index.html");
    film.canvas = {1280, 720};
    film.declaredDuration = 10;
    film.duration = 10;
    return film;
}

void TestRenderDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fakes = {};
    m_dialogs = {};
    m_opened.clear();
    m_renders = std::make_unique<ui::RenderController>(m_fakes.factory());
    open(film());
}

void TestRenderDialog::open(const ui::FilmFacts &film, bool isForUnderWay)
{
    ui::RenderForm form;
    form.destination = m_folder->filePath(QStringLiteral("renders/film.mp4"));
    if (film.workArea)
        form.range = ui::RangeChoice::Marks;
    m_dialog = std::make_unique<ui::RenderDialog>(ui::RenderDialogInput{film, {}, {}, form, isForUnderWay},
                                                  *m_renders, m_dialogs);
    m_dialog->show();
}

void TestRenderDialog::cleanup()
{
    m_dialog.reset();
    m_renders.reset();
}

void TestRenderDialog::theVerdictFollowsTheFields()
{
    QVERIFY(words("verdictLabel").contains(QStringLiteral("will stream")));
    child<QDoubleSpinBox>("maximumDurationSpin").setValue(5);
    QVERIFY(words("verdictLabel").contains(QStringLiteral("will go through disk, because 10 s is longer")));
    child<QComboBox>("rangeCombo").setCurrentIndex(child<QComboBox>("rangeCombo").count() - 1);
    child<QLineEdit>("toEdit").setText(QStringLiteral("4"));
    QVERIFY(words("verdictLabel").contains(QStringLiteral("will stream")));
    QVERIFY(words("summaryLabel").contains(QStringLiteral("120 frame")));
    child<QCheckBox>("streamingCheck").setChecked(false);
    QVERIFY(words("verdictLabel").contains(QStringLiteral("streaming is switched off")));
    QVERIFY(!child<QDoubleSpinBox>("maximumDurationSpin").isEnabled());
}

void TestRenderDialog::anInvalidRateDisablesRenderAndSaysWhy()
{
    auto &rate = child<QComboBox>("frameRateCombo");
    rate.setEditText(QStringLiteral("29.97"));
    QVERIFY(!child<QAbstractButton>("renderButton").isEnabled());
    QVERIFY(!child<QAbstractButton>("copyCommandButton").isEnabled());
    QVERIFY(words("summaryLabel").contains(QStringLiteral("30000/1001")));
    QVERIFY(rate.lineEdit()->property("invalid").toBool());
    rate.setEditText(QStringLiteral("30000/1001"));
    QVERIFY(child<QAbstractButton>("renderButton").isEnabled());
    QVERIFY(!rate.lineEdit()->property("invalid").toBool());
}

void TestRenderDialog::saysWhatWillBeOverwritten()
{
    QVERIFY(!words("destinationNote").contains(QStringLiteral("overwritten")));
    QFile taken(m_folder->filePath(QStringLiteral("taken.mp4")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    child<QLineEdit>("destinationEdit").setText(taken.fileName());
    QVERIFY(words("destinationNote").contains(QStringLiteral("overwritten")));
    QVERIFY(words("destinationNote").contains(QStringLiteral("free")));
}

void TestRenderDialog::browsingFillsTheDestination()
{
    m_dialogs.path = m_folder->filePath(QStringLiteral("chosen.mp4"));
    press("browseButton");
    QCOMPARE(child<QLineEdit>("destinationEdit").text(), m_dialogs.path);
}

void TestRenderDialog::rangesFromMarksAreOfferedOnlyWithMarks()
{
    QCOMPARE(child<QComboBox>("rangeCombo").count(), 2);
    ui::FilmFacts marked = film();
    marked.workArea = FrameRange{{30}, {90}};
    open(marked);
    QCOMPARE(child<QComboBox>("rangeCombo").count(), 3);
    QVERIFY(words("summaryLabel").contains(QStringLiteral("60 frame")));
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
    QVERIFY(!child<QPlainTextEdit>("logText").isVisible());
    press("showLogButton");
    QVERIFY(child<QPlainTextEdit>("logText").isVisible());
    QVERIFY(child<QPlainTextEdit>("logText").toPlainText().contains(QStringLiteral("boom")));
}

void TestRenderDialog::inTheBackgroundTheRenderGoesOn()
{
    press("renderButton");
    press("backgroundButton");
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_renders->running());
    QVERIFY(!m_fakes.last().wasCancelled);
    open(film(), true); // who asks for it sees how it goes
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
}

void TestRenderDialog::sizesThatAreNotOfferedSayWhy()
{
    QVERIFY(!child<QLabel>("sizeNote").isVisible());
    ui::FilmFacts square = film();
    square.canvas = {1000, 1000};
    open(square);
    QVERIFY(child<QLabel>("sizeNote").isVisible());
    QVERIFY(words("sizeNote").contains(QStringLiteral("16:9")));
}

void TestRenderDialog::chooseData(const QByteArray &rows)
{
    ui::FilmFacts facts = film();
    facts.declared = {
        {QStringLiteral("title"), composition::VariableType::String, QStringLiteral("Title"), {}, {}},
        {QStringLiteral("count"), composition::VariableType::Number, QStringLiteral("Count"), 1, {}}};
    open(facts);
    m_dialogs.path = m_folder->filePath(QStringLiteral("rows.csv"));
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rows);
    file.close();
    press("dataFileButton");
}

void TestRenderDialog::rowsOfAFileMakeFilms()
{
    chooseData("title,count,id\nOne,1,x\nTwo,many,y\n");
    QCOMPARE(child<QLineEdit>("destinationEdit").text(),
             m_folder->filePath(QStringLiteral("renders/film-{index}.mp4")));
    QCOMPARE(words("dataFileNote"), QStringLiteral("2 film(s), one for each row. 1 row(s) do not fit the "
                                                   "variables. No variable of the film: id."));
    const auto &table = child<QTableView>("dataRowsTable");
    QVERIFY(table.isVisible());
    for (const char *field : {"destinationEdit", "dataFileButton", "formatCombo", "dataFileNote"}) {
        const auto &shown = child<QWidget>(field);
        const int least =
            shown.hasHeightForWidth() ? shown.heightForWidth(shown.width()) : shown.sizeHint().height();
        QTRY_VERIFY2(shown.height() >= least, field);
    }
    QCOMPARE(table.model()->rowCount(), 2);
    QCOMPARE(table.model()->index(1, 0).data().toString(), QStringLiteral("film-2.mp4"));
    QCOMPARE(table.model()->index(1, 1).data().toString(),
             QStringLiteral("Variable \"count\" must be a number, not many."));
    child<QLineEdit>("destinationEdit").setText(m_folder->filePath(QStringLiteral("{id}.mp4")));
    QCOMPARE(table.model()->index(1, 0).data().toString(), QStringLiteral("y.mp4"));
    press("copyCommandButton");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("--batch")));
    press("renderButton");
    QCOMPARE(m_fakes.last().request.outputPath, m_folder->filePath(QStringLiteral("x.mp4")));
    QCOMPARE(m_fakes.last().request.variables,
             (QJsonObject{{QStringLiteral("title"), QStringLiteral("One")}, {QStringLiteral("count"), 1}}));
    QCOMPARE(m_renders->waiting(), 1);
}

void TestRenderDialog::rowsThatCannotBeReadSayWhy()
{
    chooseData("title\n");
    QVERIFY(!child<QAbstractButton>("renderButton").isEnabled());
    QVERIFY(words("summaryLabel").contains(QStringLiteral("It has no rows.")));
    QVERIFY(!child<QTableView>("dataRowsTable").isVisible());
    press("dataFileClear");
    QVERIFY(child<QAbstractButton>("renderButton").isEnabled());
    chooseData("title\nOne\n");
    child<QLineEdit>("destinationEdit").setText(m_folder->filePath(QStringLiteral("{nobody}.mp4")));
    QVERIFY(words("summaryLabel").contains(QStringLiteral("no column called \"nobody\"")));
    press("dataFileClear");
    QVERIFY(!child<QTableView>("dataRowsTable").isVisible());
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
