#include "ui/captions/caption_desk.h"

#include "core/captions/caption_reader.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/fake_dialogs.h"
#include "ui/captions/caption_dialog.h"
#include "ui/main/document_session.h"
#include "ui/main/notices.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace muto;
using captions::CaptionStyle;

namespace {

const QString kIndex = QStringLiteral("index.html");
const QByteArray kCaptionedFilm =
    "<!doctype html><html><head></head><body>\n"
    "<div id=\"root\" data-composition-id=\"main\" data-width=\"640\" data-height=\"360\" "
    "data-duration=\"4\" data-no-timeline>\n"
    "  <p id=\"a\" class=\"clip\" data-start=\"0\" data-duration=\"4\" data-track-index=\"2\">A</p>\n"
    "</div></body></html>\n";
const QByteArray kSubtitles = "1\n00:00:01,000 --> 00:00:02,000\nYes\n\n2\n00:00:03,000 --> 00:00:05,500\n"
                              "A longer <i>one</i> & more\n";

ui::CaptionOffer offerOf(const QByteArray &bytes)
{
    return {QStringLiteral("film.srt"), captions::readCaptions(bytes).value(), {640, 360}, 4, 3, {}};
}

} // namespace

/// The dialog by itself (never shown: its preview is a page), and the way from a file to clips.
class TestCaptionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says()
    {
        ui::CaptionDialog dialog(offerOf(kSubtitles + "\n\n00:06.000 --> 00:07.000\n\n"));
        QCOMPARE(
            part<QLabel>(dialog, "captionFacts")->text(),
            QStringLiteral("2 captions from 1.0 s to 5.5 s. 1 without a text or a length were left out."));
        // The one with words to see, not the first.
        QCOMPARE(part<QLabel>(dialog, "captionWhich")->text(), QStringLiteral("Caption 2 of 2"));
        QVERIFY(!part<QToolButton>(dialog, "captionOn")->isEnabled());
        part<QToolButton>(dialog, "captionBack")->click();
        QCOMPARE(part<QLabel>(dialog, "captionWhich")->text(), QStringLiteral("Caption 1 of 2"));
        QCOMPARE(test::widgetsWithoutName(dialog), QString());
    }

    void asksForStyleTrackAndTime()
    {
        ui::CaptionDialog dialog(offerOf(kSubtitles));
        QCOMPARE(dialog.wish(), (captions::CaptionWish{CaptionStyle::Boxed, 3, 0, false}));
        dialog.chooseStyle(CaptionStyle::Spotlit);
        part<QSpinBox>(dialog, "captionTrack")->setValue(7);
        part<QDoubleSpinBox>(dialog, "captionShift")->setValue(-2.5);
        QCOMPARE(dialog.wish(), (captions::CaptionWish{CaptionStyle::Spotlit, 7, -2.5, false}));
        QCOMPARE(part<QLabel>(dialog, "captionVerdict")->text(),
                 QStringLiteral("1 would be before the film begins and are left out."));
        part<QDoubleSpinBox>(dialog, "captionShift")->setValue(-60);
        QVERIFY(!part<QPushButton>(dialog, "captionImport")->isEnabled());
    }

    void offersALongerFilmOnlyWhereItIsShorter()
    {
        ui::CaptionDialog dialog(offerOf(kSubtitles));
        auto *extends = part<QCheckBox>(dialog, "captionExtends");
        QVERIFY(extends->isVisibleTo(&dialog));
        extends->setChecked(true);
        QVERIFY(dialog.wish().extendsFilm);
        part<QDoubleSpinBox>(dialog, "captionShift")->setValue(-2);
        QVERIFY(!extends->isVisibleTo(&dialog));
        QVERIFY(!dialog.wish().extendsFilm);
    }

    void karaokeNeedsTheTimesOfWords()
    {
        ui::CaptionDialog plain(offerOf(kSubtitles));
        plain.chooseStyle(CaptionStyle::Karaoke);
        QVERIFY(!(part<QListWidget>(plain, "captionStyles")->item(3)->flags() & Qt::ItemIsEnabled));
        ui::CaptionDialog timed(
            offerOf(R"([{"text":"Hey","start":0,"end":1},{"text":"you","start":1,"end":2}])"));
        QCOMPARE(timed.wish().style, CaptionStyle::Karaoke);
    }

    void aFileBecomesClipsInOneStep()
    {
        open();
        m_project->write(QStringLiteral("film.srt"), kSubtitles);
        m_dialogs.path = m_project->path(QStringLiteral("film.srt"));
        m_desk->askForFile();
        auto *dialog = awaited();
        QVERIFY(dialog);
        QCOMPARE(part<QSpinBox>(*dialog, "captionTrack")->value(), 3); // above what is there
        part<QPushButton>(*dialog, "captionImport")->click();
        edit::Document &document = m_session->document();
        QCOMPARE(document.undoStack().count(), 0); // they are made in the background
        QTRY_COMPARE(document.undoStack().count(), 1);
        const QByteArray bytes = document.bytes(kIndex);
        QVERIFY(bytes.contains("A longer one & more"));
        QCOMPARE(m_session->selection().elements().size(), 1);
        QCOMPARE(m_session->selection().primary().steps, QStringLiteral("#caption-1"));
        // It is a clip like any other.
        VERIFY_RESULT(m_session->actions().moveClip(m_session->selection().primary(), 2.0));
        VERIFY_RESULT(m_session->actions().setText({kIndex, QStringLiteral("#caption-2/span[0]")},
                                                   QStringLiteral("Mine")));
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QCOMPARE(document.bytes(kIndex), kCaptionedFilm);
    }

    void ofSeveralFilesEachIsAskedFor()
    {
        open();
        const auto given = [this](const char *name, const QByteArray &bytes) {
            m_project->write(QLatin1String(name), bytes);
            return m_project->path(QLatin1String(name));
        };
        m_desk->importFiles(
            {given("a.srt", kSubtitles), given("bad.srt", "hello"), given("b.srt", kSubtitles)});
        auto *first = awaited();
        QVERIFY(first);
        QCOMPARE(part<ui::ElidedLabel>(*first, "captionFile")->fullText(), QStringLiteral("a.srt (1 of 3)"));
        first->reject(); // that one, not the others
        const QPointer<QWidget> closed(first);
        QTRY_VERIFY(!closed);
        auto *second = awaited();
        QVERIFY(second);
        QCOMPARE(part<ui::ElidedLabel>(*second, "captionFile")->fullText(), QStringLiteral("b.srt (3 of 3)"));
        part<QPushButton>(*second, "captionImport")->click();
        QTRY_COMPARE(m_session->document().undoStack().count(), 1);
        QVERIFY2(allWords(*m_window).contains(QStringLiteral("Cannot read the captions in bad.srt")),
                 qPrintable(allWords(*m_window)));
    }

    void theNextFileIsAskedForOnceTheLastIsInTheFilm()
    {
        open();
        m_project->write(QStringLiteral("film.srt"), kSubtitles);
        const QString path = m_project->path(QStringLiteral("film.srt"));
        m_desk->importFiles({path, path});
        QPointer<ui::CaptionDialog> first = awaited();
        QVERIFY(first);
        part<QPushButton>(*first, "captionImport")->click();
        QTRY_VERIFY(!first);
        auto *second = awaited();
        QVERIFY(second);
        QCOMPARE(part<QSpinBox>(*second, "captionTrack")->value(), 4); // the first are on 3
    }

    void whatIsEditedMeanwhileStays()
    {
        open();
        m_project->write(QStringLiteral("film.srt"), kSubtitles);
        m_desk->importFile(m_project->path(QStringLiteral("film.srt")));
        auto *dialog = awaited();
        QVERIFY(dialog);
        part<QPushButton>(*dialog, "captionImport")->click();
        edit::Document &document = m_session->document();
        const QByteArray edited = document.bytes(kIndex) + "<!-- mine -->\n";
        VERIFY_RESULT(m_session->actions().editSource(kIndex, edited));
        QTRY_COMPARE(document.undoStack().count(), 2);
        QVERIFY(document.bytes(kIndex).contains("<!-- mine -->"));
        QVERIFY(document.bytes(kIndex).contains("A longer one & more"));
        document.undoStack().undo();
        QCOMPARE(document.bytes(kIndex), edited);
    }

    void aFileThatIsNoneIsToldOfAndNothingHappens()
    {
        open();
        m_project->write(QStringLiteral("bad.srt"), "hello");
        m_desk->importFile(m_project->path(QStringLiteral("bad.srt")), 5);
        QTRY_VERIFY(!m_window->findChildren<QLabel *>().isEmpty());
        QStringList words;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(QLatin1Char(' '))
                     .contains(QStringLiteral("Cannot read the captions in bad.srt: line 1")),
                 qPrintable(words.join(QLatin1Char(' '))));
        QCOMPARE(m_session->document().undoStack().count(), 0);
    }

    void cleanup()
    {
        m_stalls.check();
        m_desk.reset();
        m_notices.reset();
        m_window.reset();
        m_session.reset();
    }

private:
    static QString allWords(const QWidget &in)
    {
        QStringList words{in.windowTitle()};
        for (const QLabel *label : in.findChildren<QLabel *>())
            words.append(label->text());
        return words.join(QLatin1Char(' '));
    }

    template<typename Part>
    static Part *part(QWidget &in, const char *name)
    {
        return in.findChild<Part *>(QLatin1String(name));
    }

    void open()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kIndex, kCaptionedFilm);
        m_session = std::make_unique<ui::DocumentSession>();
        m_session->open(m_project->folder());
        QTRY_VERIFY(m_session->isOpen());
        m_window = std::make_unique<QWidget>();
        m_notices = std::make_unique<ui::Notices>(*m_window);
        m_desk = std::make_unique<ui::CaptionDesk>(*m_session, *m_notices, m_dialogs, *m_window);
        m_desk->setParent(nullptr);
    }

    /// The dialog once the file is read. Its parent is never shown, so neither is its page.
    ui::CaptionDialog *awaited()
    {
        ui::CaptionDialog *dialog = nullptr;
        const auto find = [&] { return (dialog = m_window->findChild<ui::CaptionDialog *>()) != nullptr; };
        return QTest::qWaitFor(find, 10'000) ? dialog : nullptr;
    }

    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<ui::DocumentSession> m_session;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::Notices> m_notices;
    std::unique_ptr<ui::CaptionDesk> m_desk;
    test::FakeDialogs m_dialogs;
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestCaptionsDialog)

#include "tst_captions_dialog.moc"
