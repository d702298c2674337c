#include "ui/render/render_form_page.h"

#include "tests/support/test_main.h"
#include "tests/ui/pseudo_language.h"
#include "tests/ui/render/shown_render_dialog.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTableView>

using namespace muto;

/// The form of the Render dialog: what it offers, and what it says before anything is rendered.
class TestRenderFormPage : public QObject, private test::ShownRenderDialog
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theVerdictFollowsTheFields();
    void anInvalidRateDisablesRenderAndSaysWhy();
    void saysWhatWillBeOverwritten();
    void browsingFillsTheDestination();
    void theNameFollowsTheFormat();
    void formatsSayWhatTheyAreFor();
    void picturesGoIntoAFolderOfTheirOwn();
    void rangesFromMarksAreOfferedOnlyWithMarks();
    void framesAreARange();
    void markersAndLabelsAreARange();
    void bitsAndTheSurfaceAreChosen();
    void sizesThatAreNotOfferedSayWhy();
    void rowsOfAFileMakeFilms();
    void rowsThatCannotBeReadSayWhy();
    void presetsFillTheForm();
    void ownPresetsAreKeptAndDeleted();

    void boxesBeginWhereFieldsDo();

private:
    void choose(const char *list, const QVariant &data)
    {
        auto &combo = child<QComboBox>(list);
        combo.setCurrentIndex(combo.findData(data));
    }
};

void TestRenderFormPage::theVerdictFollowsTheFields()
{
    QVERIFY(words("verdictLabel").contains(QStringLiteral("will stream")));
    child<QDoubleSpinBox>("maximumDurationSpin").setValue(5);
    QVERIFY(words("verdictLabel").contains(QStringLiteral("will go through disk, because 10 s is longer")));
    choose("rangeCombo", int(ui::RangeChoice::Typed));
    child<QLineEdit>("toEdit").setText(QStringLiteral("4"));
    QVERIFY(words("verdictLabel").contains(QStringLiteral("will stream")));
    QVERIFY(words("summaryLabel").contains(QStringLiteral("120 frame")));
    child<QCheckBox>("streamingCheck").setChecked(false);
    QVERIFY(words("verdictLabel").contains(QStringLiteral("streaming is switched off")));
    QVERIFY(!child<QDoubleSpinBox>("maximumDurationSpin").isEnabled());
}

void TestRenderFormPage::anInvalidRateDisablesRenderAndSaysWhy()
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

void TestRenderFormPage::saysWhatWillBeOverwritten()
{
    QVERIFY(!words("destinationNote").contains(QStringLiteral("overwritten")));
    QFile taken(m_folder->filePath(QStringLiteral("taken.mp4")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    child<QLineEdit>("destinationEdit").setText(taken.fileName());
    QVERIFY(words("destinationNote").contains(QStringLiteral("overwritten")));
    QVERIFY(words("destinationNote").contains(QStringLiteral("free")));
}

void TestRenderFormPage::browsingFillsTheDestination()
{
    m_dialogs.path = m_folder->filePath(QStringLiteral("chosen.mp4"));
    press("browseButton");
    QCOMPARE(child<QLineEdit>("destinationEdit").text(), m_dialogs.path);
}

void TestRenderFormPage::theNameFollowsTheFormat()
{
    auto &formats = child<QComboBox>("formatCombo");
    auto &destination = child<QLineEdit>("destinationEdit");
    const auto choose = [&](render::OutputFormat format) {
        formats.setCurrentIndex(formats.findData(int(format)));
    };
    choose(render::OutputFormat::Gif);
    QCOMPARE(destination.text(), m_folder->filePath(QStringLiteral("renders/film.gif")));
    QVERIFY(words("verdictLabel").contains(QStringLiteral("made from frame files")));
    QVERIFY(!child<QComboBox>("qualityCombo").isVisible());
    child<QComboBox>("frameRateCombo").setEditText(QStringLiteral("60"));
    QVERIFY(words("verdictLabel").contains(QStringLiteral("30 frames per second")));
    choose(render::OutputFormat::Mov);
    QCOMPARE(destination.text(), m_folder->filePath(QStringLiteral("renders/film.mov")));
    QVERIFY(words("verdictLabel").contains(QStringLiteral("will stream")));
    QVERIFY(!child<QComboBox>("qualityCombo").isVisible());
    destination.setText(QStringLiteral("teaser.webm")); // who says so means it
    Q_EMIT destination.editingFinished();
    QCOMPARE(formats.currentData().toInt(), int(render::OutputFormat::WebM));
    QVERIFY(child<QComboBox>("qualityCombo").isVisible());
    press("copyCommandButton");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("--format webm")));
    press("renderButton");
    QCOMPARE(m_fakes.last().request.format, render::OutputFormat::WebM);
    QCOMPARE(m_fakes.last().request.outputPath, m_folder->filePath(QStringLiteral("teaser.webm")));
}

void TestRenderFormPage::formatsSayWhatTheyAreFor()
{
    auto &formats = child<QComboBox>("formatCombo");
    for (int i = 0; i < formats.count(); ++i) {
        formats.setCurrentIndex(i);
        QVERIFY(!words("formatNote").isEmpty());
        child<QAbstractButton>("formatHelpButton").setFocus();
        QTest::keyClick(&child<QAbstractButton>("formatHelpButton"), Qt::Key_Space);
        auto *help = m_dialog->findChild<QWidget *>(QStringLiteral("formatHelp"));
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->accessibleName(), formats.currentText());
        QVERIFY(help->accessibleDescription().contains(words("formatNote")));
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        QCoreApplication::sendPostedEvents(help, QEvent::DeferredDelete);
        QVERIFY(m_dialog->isVisible());
    }
}

void TestRenderFormPage::picturesGoIntoAFolderOfTheirOwn()
{
    auto &formats = child<QComboBox>("formatCombo");
    formats.setCurrentIndex(formats.findData(int(render::OutputFormat::PngSequence)));
    auto &destination = child<QLineEdit>("destinationEdit");
    QCOMPARE(destination.text(), m_folder->filePath(QStringLiteral("renders/film")));
    QFile theirs(m_folder->filePath(QStringLiteral("letter.txt")));
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    m_dialogs.path = m_folder->path();
    press("browseButton");
    QCOMPARE(destination.text(), m_folder->filePath(QStringLiteral("film")));
    m_dialogs.path = m_folder->filePath(QStringLiteral("new"));
    QVERIFY(QDir().mkpath(m_dialogs.path));
    press("browseButton");
    QCOMPARE(destination.text(), m_dialogs.path);
    QVERIFY(child<QAbstractButton>("renderButton").isEnabled());
}

void TestRenderFormPage::rangesFromMarksAreOfferedOnlyWithMarks()
{
    QCOMPARE(child<QComboBox>("rangeCombo").count(), 3);
    ui::FilmFacts marked = film();
    marked.workArea = FrameRange{{30}, {90}};
    open(marked);
    QCOMPARE(child<QComboBox>("rangeCombo").count(), 4);
    QVERIFY(words("summaryLabel").contains(QStringLiteral("60 frame")));
}

void TestRenderFormPage::framesAreARange()
{
    QVERIFY(!child<QSpinBox>("firstFrameSpin").isVisible());
    choose("rangeCombo", int(ui::RangeChoice::Frames));
    QVERIFY(child<QSpinBox>("firstFrameSpin").isVisible());
    QCOMPARE(child<QSpinBox>("lastFrameSpin").value(), 299);
    child<QSpinBox>("firstFrameSpin").setValue(100);
    child<QSpinBox>("lastFrameSpin").setValue(99);
    QVERIFY(!child<QAbstractButton>("renderButton").isEnabled());
    QVERIFY(words("summaryLabel").contains(QStringLiteral("last frame")));
    child<QSpinBox>("lastFrameSpin").setValue(129);
    QVERIFY(words("summaryLabel").contains(QStringLiteral("30 frame")));
}

void TestRenderFormPage::markersAndLabelsAreARange()
{
    ui::FilmFacts named = film();
    named.points = {{QStringLiteral("intro"), 1.5}, {QString(), 4}};
    open(named);
    choose("rangeCombo", int(ui::RangeChoice::Points));
    QVERIFY(child<QComboBox>("fromPointCombo").isVisible());
    QCOMPARE(child<QComboBox>("toPointCombo").itemText(1), QStringLiteral("intro · 1.5 s"));
    QVERIFY(words("summaryLabel").contains(QStringLiteral("300 frame")));
    choose("fromPointCombo", 1.5);
    choose("toPointCombo", 4.0);
    QVERIFY(words("summaryLabel").contains(QStringLiteral("75 frame")));
    press("renderButton");
    QCOMPARE(m_fakes.last().request.range, (render::TimeRange{1.5, 4}));
}

void TestRenderFormPage::bitsAndTheSurfaceAreChosen()
{
    child<QAbstractButton>("advancedToggle").click();
    const QString automatic = words("surfaceNote");
    choose("surfaceCombo", int(worker::Surface::Gl));
    QVERIFY(words("surfaceNote") != automatic);
    child<QSpinBox>("crfSpin").setValue(30);
    child<QDoubleSpinBox>("bitRateSpin").setValue(2.5);
    QVERIFY(!child<QSpinBox>("crfSpin").isEnabled());
    press("copyCommandButton");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(QStringLiteral("--video-bitrate 2500000")));
    QVERIFY(!command.contains(QStringLiteral("--crf")));
    QVERIFY(command.contains(QStringLiteral("--surface gl")));
    press("renderButton");
    QCOMPARE(m_fakes.last().request.rate.bitRate, std::optional<std::int64_t>(2'500'000));
    QCOMPARE(m_fakes.last().config.surface, std::optional(worker::Surface::Gl));
}

void TestRenderFormPage::sizesThatAreNotOfferedSayWhy()
{
    QVERIFY(!child<QLabel>("sizeNote").isVisible());
    ui::FilmFacts upright = film();
    upright.canvas = {1080, 1350};
    open(upright);
    QVERIFY(child<QLabel>("sizeNote").isVisible());
    QVERIFY(words("sizeNote").contains(QStringLiteral("16:9")));
    auto &sizes = child<QComboBox>("sizeCombo");
    const int fullHd = sizes.findData(int(ui::SizeChoice::FullHd));
    QVERIFY(!(sizes.model()->flags(sizes.model()->index(fullHd, 0)) & Qt::ItemIsEnabled));
    QVERIFY(sizes.itemText(fullHd).contains(QStringLiteral("another shape")));
    QVERIFY(!sizes.itemData(fullHd, Qt::ToolTipRole).toString().isEmpty());
}

void TestRenderFormPage::rowsOfAFileMakeFilms()
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
    auto &formats = child<QComboBox>("formatCombo");
    formats.setCurrentIndex(formats.findData(int(render::OutputFormat::Gif)));
    QCOMPARE(table.model()->index(1, 0).data().toString(), QStringLiteral("film-2.gif"));
    formats.setCurrentIndex(formats.findData(int(render::OutputFormat::Mp4)));
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

void TestRenderFormPage::rowsThatCannotBeReadSayWhy()
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

void TestRenderFormPage::presetsFillTheForm()
{
    auto &presets = child<QComboBox>("presetCombo");
    QCOMPARE(presets.currentIndex(), 0); // none of them
    const auto choose = [&](const char *name) {
        const int row = presets.findText(QLatin1String(name));
        presets.setCurrentIndex(row);
        Q_EMIT presets.activated(row);
    };
    choose("Master");
    QCOMPARE(words("summaryLabel"), QStringLiteral("300 frame(s) · 10.0 s · 1280 × 720"));
    QVERIFY(child<QLineEdit>("destinationEdit").text().endsWith(QStringLiteral("film.mov")));
    QVERIFY(!child<QAbstractButton>("presetRemove").isEnabled()); // it is ours
    choose("Story");
    QVERIFY(child<QLineEdit>("destinationEdit").text().endsWith(QStringLiteral("film.mp4")));
    QVERIFY(words("summaryLabel").endsWith(QStringLiteral("1920 × 1080")));
    QCOMPARE(presets.currentText(), QStringLiteral("Story"));
    child<QComboBox>("qualityCombo").setCurrentIndex(0);
    QCOMPARE(presets.currentIndex(), 0);
    child<QComboBox>("sizeCombo").setCurrentIndex(1);
    QCOMPARE(presets.currentText(), QStringLiteral("Draft")); // which is what it has become
}

void TestRenderFormPage::ownPresetsAreKeptAndDeleted()
{
    QSignalSpy changed(m_dialog.get(), &ui::RenderDialog::presetsChanged);
    auto &rate = child<QComboBox>("frameRateCombo");
    rate.setEditText(QStringLiteral("50"));
    const auto keepAs = [&](const QString &name) {
        press("presetSave");
        auto *popup = m_dialog->findChild<QWidget *>(QStringLiteral("presetNamePopup"));
        auto &edit = *popup->findChild<QLineEdit *>(QStringLiteral("presetName"));
        QTest::keyClicks(&edit, name);
        const bool isAllowed = popup->findChild<QAbstractButton *>(QStringLiteral("presetKeep"))->isEnabled();
        QTest::keyClick(&edit, isAllowed ? Qt::Key_Return : Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(popup, QEvent::DeferredDelete);
        return isAllowed;
    };
    QVERIFY(!keepAs(QStringLiteral("web"))); // it is ours
    QVERIFY(!keepAs(QStringLiteral("  ")));
    QVERIFY(keepAs(QStringLiteral("Smooth")));
    QCOMPARE(changed.size(), 1);
    const auto kept = changed.takeFirst().first().value<ui::RenderPresets>();
    QCOMPARE(ui::presetsFrom(ui::storedPresets(kept)), kept);
    QCOMPARE(child<QComboBox>("presetCombo").currentText(), QStringLiteral("Smooth"));
    rate.setEditText(QStringLiteral("25"));
    QVERIFY(keepAs(QStringLiteral("smooth"))); // in the place of the other
    QCOMPARE(changed.takeFirst().first().value<ui::RenderPresets>().size(), 1U);

    open(film(), {}, kept); // in another session
    auto &presets = child<QComboBox>("presetCombo");
    const int row = presets.findText(QStringLiteral("Smooth"));
    presets.setCurrentIndex(row);
    Q_EMIT presets.activated(row);
    QCOMPARE(child<QComboBox>("frameRateCombo").currentText(), QStringLiteral("50"));
    press("presetRemove");
    QCOMPARE(presets.findText(QStringLiteral("Smooth")), -1);
    QCOMPARE(child<QComboBox>("frameRateCombo").currentText(), QStringLiteral("50")); // the form stays
    QVERIFY(ui::presetsFrom({QStringLiteral("{"), QStringLiteral("{\"name\":\"x\",\"format\":\"avi\"}")})
                .empty());
}

/// And every control of the advanced part ends and begins in one line.
void TestRenderFormPage::boxesBeginWhereFieldsDo()
{
    const ui::Theme theme;
    const auto plain = qScopeGuard([] { qApp->setStyleSheet({}); });
    test::PseudoLanguage language; // of long words
    QCoreApplication::installTranslator(&language);
    open(film());
    QCoreApplication::removeTranslator(&language);
    choose("formatCombo", int(render::OutputFormat::WebM));
    child<QAbstractButton>("advancedToggle").setChecked(true);
    const auto left = [this](const QWidget &widget, int inside = 0) {
        return widget.mapTo(m_dialog.get(), QPoint(inside, 0)).x();
    };
    const auto boxLeft = [&left](const QCheckBox &check) {
        QStyleOptionButton option;
        option.initFrom(&check);
        return left(check,
                    check.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &check).left());
    };
    QTRY_COMPARE(boxLeft(child<QCheckBox>("keepBackgroundCheck")), left(child<QComboBox>("sizeCombo")));
    QTRY_COMPARE(boxLeft(child<QCheckBox>("streamingCheck")), left(child<QLabel>("surfaceNote")));
    QCOMPARE(left(child<QSpinBox>("crfSpin")), left(child<QComboBox>("afterwardsCombo")));
}

MUTO_TEST_MAIN(QApplication, TestRenderFormPage)
#include "tst_render_form_page.moc"
