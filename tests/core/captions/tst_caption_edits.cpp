#include "core/captions/caption_edits.h"
#include "core/captions/caption_follower.h"
#include "core/captions/caption_reader.h"
#include "core/captions/subtitle_writer.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>

#include <functional>

using namespace muto;
using namespace muto::captions;

namespace {

const QString kCaptionedFilm = QStringLiteral("index.html");

const QByteArray kTop =
    "<!doctype html>\n<html>\n<body>\n<div id=root data-composition-id=main data-width=1920 "
    "data-height=1080 data-duration=20 data-duration-locked data-no-timeline>\n";
const QByteArray kBottom = "<p>Not a caption</p>\n</div>\n</body>\n</html>\n";

/// Two captions that time their words, one that does not, in boxes, and one that is styled in places.
const QByteArray kOne =
    "<p id=c1 class='clip caption-karaoke' data-start=1 data-duration=2 data-track-index=3 "
    "data-timeline-role=caption style='--long: 2'><span style='--at: 0; --for: 0.5'>One</span> <span "
    "style='--at:0.5;--for:0.5;color:red'>two</span>\n<span style='--at: 1; --for: 1'>three</span></p>\n";
const QByteArray kTwo =
    "<p id=c2 class='clip caption-karaoke' data-start=4 data-duration=1 data-track-index=3 "
    "data-timeline-role=caption style='--long: 1'><span style='--at: 0; --for: 0.4'>Four</span> <span "
    "style='--at: 0.4; --for: 0.6'>five</span></p>\n";
const QByteArray kBoxed =
    "<p id=c3 class='clip caption-boxed' data-start=6 data-duration=2 data-track-index=3 "
    "data-timeline-role=caption><span>Six or\n  seven</span></p>\n";
const QByteArray kStyled =
    "<p id=c4 class='clip caption-clean' data-start=9 data-duration=2 data-track-index=3 "
    "data-timeline-role=caption>Ei<b>gh</b>t</p>\n";

/// "1-3 One two|three [1-1.5 One, 1.5-2 two, 2-3 three]".
QString toldLine(const CaptionLine &line)
{
    QStringList words;
    for (const LineWord &word : line.words)
        words += QStringLiteral("%1-%2 %3").arg(word.start).arg(word.end).arg(word.text);
    const QString text = QString(line.text).replace(QLatin1Char('\n'), QLatin1Char('|'));
    return QStringLiteral("%1-%2 %3").arg(line.start).arg(line.end).arg(text) +
           (line.timesWords ? QStringLiteral(" [%1]").arg(words.join(QStringLiteral(", "))) : QString());
}

using Edit = std::function<Result<>(CaptionEdits &)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

/// Captions of a film, edited.
class TestCaptionEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        open(kOne + kTwo + kBoxed + kStyled);
        const CaptionLines lines = m_edits->lines();
        QCOMPARE(int(lines.lines.size()), 4);
        QCOMPARE(toldLine(lines.lines[0]),
                 QStringLiteral("1-3 One two|three [1-1.5 One, 1.5-2 two, 2-3 three]"));
        QCOMPARE(lines.lines[0].words[1].look,
                 (std::map<QString, QString>{{QStringLiteral("color"), QStringLiteral("red")}}));
        QCOMPARE(toldLine(lines.lines[2]), QStringLiteral("6-8 Six or|seven"));
        QCOMPARE(int(lines.lines[2].words.size()), 3);
        QVERIFY(lines.lines[2].isTextEditable);
        QCOMPARE(toldLine(lines.lines[3]), QStringLiteral("9-11 Eight"));
        QVERIFY(!lines.lines[3].isTextEditable);
        QVERIFY(!lines.isScripted);
        QCOMPARE(nextOnTrack(lines, 1), 2);
        QCOMPARE(nextOnTrack(lines, 3), -1);
    }

    void knowsCaptionsOfScripts()
    {
        open("<div data-caption-root></div>\n");
        QVERIFY(m_edits->lines().isScripted);
        open("<script>const transcript = [];</script>\n");
        QVERIFY(m_edits->lines().isScripted);
        open("<script>const words = 'the captioned film'</script>\n");
        QVERIFY(!m_edits->lines().isScripted);
    }

    void edits_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("from"); ///< Of the first caption, unless it is of another.
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const Edit &edit, const char *from, const char *to,
                            const char *told) {
            QTest::newRow(name) << edit << QByteArray(from) << QByteArray(to) << QString::fromUtf8(told);
        };
        row(
            "a word for a word", [](CaptionEdits &e) { return e.setWordText(0, 1, QStringLiteral("<due>")); },
            ">two<", ">&lt;due><", "1-3 One <due>|three [1-1.5 One, 1.5-2 <due>, 2-3 three]");
        row(
            "a text with as many words",
            [](CaptionEdits &e) { return e.setText(0, QStringLiteral("One zwei\nthree")); }, ">two<",
            ">zwei<", "1-3 One zwei|three [1-1.5 One, 1.5-2 zwei, 2-3 three]");
        row(
            "a line break that goes",
            [](CaptionEdits &e) { return e.setText(0, QStringLiteral("One two three")); }, "</span>\n<span",
            "</span> <span", "1-3 One two three [1-1.5 One, 1.5-2 two, 2-3 three]");
        row(
            "more words share the time",
            [](CaptionEdits &e) { return e.setText(0, QStringLiteral("One ab cd\nthree")); },
            "<span style='--at:0.5;--for:0.5;color:red'>two</span>",
            "<span style=\"--at: 0.5; --for: 0.25\">ab</span> <span style=\"--at: 0.75; --for: "
            "0.25\">cd</span>",
            "1-3 One ab cd|three [1-1.5 One, 1.5-1.75 ab, 1.75-2 cd, 2-3 three]");
        row(
            "a word less", [](CaptionEdits &e) { return e.removeWord(0, 1); },
            " <span style='--at:0.5;--for:0.5;color:red'>two</span>", "",
            "1-3 One|three [1-1.5 One, 2-3 three]");
        row(
            "one more in front", [](CaptionEdits &e) { return e.addWord(0, -1, QStringLiteral("Now")); },
            "<span style='--at: 0; --for: 0.5'>One",
            "<span style=\"--at: 0; --for: 0.2\">Now</span> <span style='--at: 0.2; --for: 0.3'>One",
            "1-3 Now One two|three [1-1.2 Now, 1.2-1.5 One, 1.5-2 two, 2-3 three]");
        row(
            "a word said earlier pushes the one before",
            [](CaptionEdits &e) {
                return e.setWordTimes(0, 1, {1.3, 2});
            },
            "--for: 0.5'>One</span> <span "
            "style='--at:0.5;--for:0.5",
            "--for: 0.3'>One</span> <span style='--at:0.3;--for:0.7",
            "1-3 One two|three [1-1.3 One, 1.3-2 two, 2-3 three]");
        row(
            "but not away",
            [](CaptionEdits &e) {
                return e.setWordTimes(0, 1, {0, 2});
            },
            "--for: 0.5'>One</span> <span style='--at:0.5;--for:0.5",
            "--for: 0.04'>One</span> <span style='--at:0.04;--for:0.96",
            "1-3 One two|three [1-1.04 One, 1.04-2 two, 2-3 three]");
        row(
            "a look",
            [](CaptionEdits &e) {
                return e.setLook(0, {0},
                                 {{QStringLiteral("color"), QStringLiteral("#0f0")},
                                  {QStringLiteral("font-weight"), QStringLiteral("900")}});
            },
            "--for: 0.5'>One", "--for: 0.5; color: #0f0; font-weight: 900'>One", "");
        row(
            "a look taken back",
            [](CaptionEdits &e) {
                return e.setLook(0, {1}, {{QStringLiteral("color"), QString()}});
            },
            ";color:red", "", "");
        row(
            "what is turned is a box",
            [](CaptionEdits &e) {
                return e.setLook(0, {0}, {{QStringLiteral("rotate"), QStringLiteral("-4deg")}});
            },
            "--for: 0.5'>One", "--for: 0.5; rotate: -4deg; display: inline-block'>One", "");
        row(
            "a caption that begins earlier keeps when words are said",
            [](CaptionEdits &e) {
                return e.setTimes(0, {0.5, 3});
            },
            "", "", "0.5-3 One two|three [1-1.5 One, 1.5-2 two, 2-3 three]");
        row(
            "a caption that is moved takes them along",
            [](CaptionEdits &e) {
                return e.setTimes(0, {1.5, 3.5});
            },
            "data-start=1 ", "data-start=1.5 ",
            "1.5-3.5 One two|three [1.5-2 One, 2-2.5 two, 2.5-3.5 three]");
        row(
            "as far as the next one",
            [](CaptionEdits &e) {
                return e.setTimes(0, {1, 9});
            },
            "", "", "1-4 One two|three [1-1.5 One, 1.5-2 two, 2-3 three]");
        row(
            "moved as far as the next one",
            [](CaptionEdits &e) {
                return e.setTimes(0, {3, 5});
            },
            "data-start=1 ", "data-start=2 ", "2-4 One two|three [2-2.5 One, 2.5-3 two, 3-4 three]");
    }
    void edits()
    {
        QFETCH(Edit, edit);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, told);
        open(kOne + kTwo);
        const QByteArray before = m_document->bytes(kCaptionedFilm);
        QCOMPARE(int(m_edits->lines().lines.size()), 2);
        VERIFY_RESULT(edit(*m_edits));
        const QByteArray after = m_document->bytes(kCaptionedFilm);
        if (!from.isEmpty()) {
            QByteArray expected = before;
            const qsizetype at = expected.indexOf(from);
            QVERIFY(at > 0);
            QCOMPARE(QString::fromUtf8(after), QString::fromUtf8(expected.replace(at, from.size(), to)));
        }
        if (!told.isEmpty())
            QCOMPARE(toldLine(m_edits->lines().lines[0]), told);
        // What is remembered of captions that stayed is what they say.
        QVERIFY(m_edits->lines() == captionLines(*m_document, kCaptionedFilm));
        QVERIFY(after.endsWith(kTwo + kBottom));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kCaptionedFilm), before);
    }

    void severalWordsInThePlaceOfOne()
    {
        open(kOne);
        VERIFY_RESULT(m_edits->setWordText(0, 1, QStringLiteral("a & b")));
        QCOMPARE(toldLine(m_edits->lines().lines[0]).section(QLatin1Char('['), 0, 0),
                 QStringLiteral("1-3 One a & b|three "));
        QCOMPARE(m_edits->lines().lines[0].words[1].look.size(), std::size_t(1)); // as it looked
        QVERIFY(m_document->bytes(kCaptionedFilm)
                    .contains("<span style='--at: 0; --for: 0.5'>One</span> <span "));
    }

    void splitsBeforeAWord()
    {
        open(kOne + kTwo);
        const QByteArray before = m_document->bytes(kCaptionedFilm);
        VERIFY_RESULT(m_edits->split(0, 1));
        const CaptionLines lines = m_edits->lines();
        QCOMPARE(int(lines.lines.size()), 3);
        QCOMPARE(toldLine(lines.lines[0]), QStringLiteral("1-1.5 One [1-1.5 One]"));
        QCOMPARE(toldLine(lines.lines[1]), QStringLiteral("1.5-3 two|three [1.5-2 two, 2-3 three]"));
        QVERIFY(lines == captionLines(*m_document, kCaptionedFilm));
        QVERIFY(!m_edits->split(0, 0));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kCaptionedFilm), before);
    }

    void splitsAPlainText()
    {
        open(kBoxed);
        VERIFY_RESULT(m_edits->split(0, 2));
        const CaptionLines lines = m_edits->lines();
        QCOMPARE(int(lines.lines.size()), 2);
        QCOMPARE(lines.lines[0].text, QStringLiteral("Six or"));
        QCOMPARE(lines.lines[1].text, QStringLiteral("seven"));
        QCOMPARE(lines.lines[0].end, lines.lines[1].start);
        QCOMPARE(lines.lines[1].end, 8.0);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void mergesWithTheNext()
    {
        open(kOne + kTwo);
        const QByteArray before = m_document->bytes(kCaptionedFilm);
        VERIFY_RESULT(m_edits->mergeWithNext(0));
        const CaptionLines lines = m_edits->lines();
        QCOMPARE(int(lines.lines.size()), 1);
        QCOMPARE(toldLine(lines.lines[0]),
                 QStringLiteral("1-5 One two|three Four five [1-1.5 One, 1.5-2 two, 2-3 three, 4-4.4 Four, "
                                "4.4-5 five]"));
        QVERIFY(m_document->bytes(kCaptionedFilm).contains("style='--at:0.5;--for:0.5;color:red'"));
        QVERIFY(m_document->bytes(kCaptionedFilm).contains("--long: 4"));
        QVERIFY(!m_edits->mergeWithNext(0));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kCaptionedFilm), before);
    }

    void mergesPlainTexts()
    {
        open(kBoxed + QByteArray(kBoxed).replace("c3", "c5").replace("data-start=6", "data-start=8"));
        VERIFY_RESULT(m_edits->mergeWithNext(0));
        QCOMPARE(toldLine(m_edits->lines().lines[0]), QStringLiteral("6-10 Six or|seven Six or|seven"));
        open(kTwo + kBoxed);
        QVERIFY(!m_edits->mergeWithNext(0)); // words are timed in one of them only
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void theLastWordTakesItsCaptionAlong()
    {
        open(kOne + kTwo);
        VERIFY_RESULT(m_edits->setText(0, QStringLiteral("Only")));
        VERIFY_RESULT(m_edits->removeWord(0, 0));
        QCOMPARE(int(m_edits->lines().lines.size()), 1);
        VERIFY_RESULT(m_edits->setText(0, QStringLiteral("  ")));
        QVERIFY(m_edits->lines().lines.empty());
    }

    void leavesAloneWhatItCannotWrite()
    {
        open(kStyled);
        const auto refused = m_edits->setText(0, QStringLiteral("Nine"));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("on the canvas")));
        VERIFY_RESULT(m_edits->setTimes(0, {8, 11}));
        QCOMPARE(toldLine(m_edits->lines().lines[0]), QStringLiteral("8-11 Eight"));
        QVERIFY(!m_edits->setLook(0, {0}, {{QStringLiteral("color"), QStringLiteral("red")}}));
        QVERIFY(!m_edits->setWordTimes(0, 0, {8, 9}));
    }

    void replacesEverywhere()
    {
        open(kOne + kTwo + kBoxed + kStyled);
        const auto places =
            m_edits->replaceAll(QStringLiteral("SEVEN"), QStringLiteral("7"), Qt::CaseInsensitive);
        VERIFY_RESULT(places);
        QCOMPARE(*places, 1);
        QCOMPARE(m_edits->lines().lines[2].text, QStringLiteral("Six or\n7"));
        QCOMPARE(*m_edits->replaceAll(QStringLiteral("o"), QStringLiteral("0"), Qt::CaseSensitive), 3);
        QCOMPARE(toldLine(m_edits->lines().lines[0]),
                 QStringLiteral("1-3 One tw0|three [1-1.5 One, 1.5-2 tw0, 2-3 three]"));
        QCOMPARE(m_document->undoStack().count(), 2);
        QCOMPARE(*m_edits->replaceAll(QStringLiteral("F0ur five"), QString(), Qt::CaseSensitive), 1);
        QCOMPARE(int(m_edits->lines().lines.size()), 3);
        QCOMPARE(*m_edits->replaceAll(QStringLiteral("nobody"), QStringLiteral("x"), Qt::CaseSensitive), 0);
        QCOMPARE(m_document->undoStack().count(), 3);
    }

    void getsOneMore()
    {
        open(kOne + kTwo);
        const QByteArray before = m_document->bytes(kCaptionedFilm);
        VERIFY_RESULT(m_edits->addLine(1.5, 0, QStringLiteral("and one"))); // said behind what is said then
        QCOMPARE(toldLine(m_edits->lines().lines[1]), QStringLiteral("3-4 and one [3-3.5 and, 3.5-4 one]"));
        QVERIFY(m_document->bytes(kCaptionedFilm).contains("class=\"clip caption-karaoke\""));
        VERIFY_RESULT(m_edits->addLine(2, 0, QStringLiteral("behind them all")));
        QCOMPARE(m_edits->lines().lines.back().start, 5.0);
        VERIFY_RESULT(m_edits->addLine(12, 1, QStringLiteral("late")));
        QCOMPARE(toldLine(m_edits->lines().lines.back()).section(QLatin1Char(' '), 0, 0),
                 QStringLiteral("12-14"));
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kCaptionedFilm), before);
        open({});
        VERIFY_RESULT(m_edits->addLine(0.5, -1, QStringLiteral("first")));
        QCOMPARE(toldLine(m_edits->lines().lines[0]), QStringLiteral("0.5-2.5 first"));
        QCOMPARE(m_edits->lines().lines[0].style, QStringLiteral("caption-clean"));
    }

    void getsAnotherStyle()
    {
        open(kOne + kTwo + kBoxed + kStyled);
        const QByteArray before = m_document->bytes(kCaptionedFilm);
        VERIFY_RESULT(m_edits->restyle(CaptionStyle::Spotlit));
        const CaptionLines lines = m_edits->lines();
        QCOMPARE(toldLine(lines.lines[0]),
                 QStringLiteral("1-3 One two|three [1-1.5 One, 1.5-2 two, 2-3 three]"));
        QCOMPARE(lines.lines[0].words[1].look.size(), std::size_t(1));
        QVERIFY(lines.lines[2].timesWords); // that was boxed
        QCOMPARE(lines.lines[2].text, QStringLiteral("Six or\nseven"));
        QCOMPARE(lines.lines[2].style, QStringLiteral("caption-spotlit"));
        QCOMPARE(lines.lines[3].style, QStringLiteral("caption-clean")); // with elements of its own in it
        const QByteArray bytes = m_document->bytes(kCaptionedFilm);
        QVERIFY(bytes.contains("<style data-captions=\"caption-spotlit\">"));
        QVERIFY(bytes.contains("--long: 2"));
        QCOMPARE(m_document->undoStack().count(), 1);
        VERIFY_RESULT(m_edits->restyle(CaptionStyle::Spotlit));
        QCOMPARE(m_document->undoStack().count(), 1);
        VERIFY_RESULT(m_edits->restyle(CaptionStyle::Boxed));
        QVERIFY2(m_document->bytes(kCaptionedFilm).contains("><span>One two\nthree</span></p>"),
                 m_document->bytes(kCaptionedFilm));
        QVERIFY(!m_document->bytes(kCaptionedFilm).contains("style='--long"));
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kCaptionedFilm), before);
    }

    void writesFilesThatAreReadBack()
    {
        open(kOne + kTwo + kBoxed + kStyled);
        const CaptionTrack track = captionTrackOf(m_edits->lines());
        const QByteArray vtt = subtitles(track, SubtitleFormat::WebVtt);
        QVERIFY2(
            vtt.startsWith(
                "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nOne <00:00:01.500>two\n<00:00:02.000>three\n\n"),
            vtt);
        const auto read = readCaptions(vtt);
        VERIFY_RESULT(read);
        QCOMPARE(int(read->captions.size()), 4);
        QCOMPARE(read->captions[0].words, track.captions[0].words);
        QCOMPARE(read->captions[2].text, QStringLiteral("Six or\nseven"));
        const QByteArray srt = subtitles(track, SubtitleFormat::SubRip);
        QVERIFY2(srt.startsWith("1\r\n00:00:01,000 --> 00:00:03,000\r\nOne two\r\nthree\r\n\r\n2\r\n"), srt);
        QCOMPARE(int(readCaptions(srt)->captions.size()), 4);
        CaptionTrack odd;
        odd.captions = {{3600.5, 3601, QStringLiteral("a < b & c"), {}}};
        QCOMPARE(readCaptions(subtitles(odd, SubtitleFormat::WebVtt))->captions, odd.captions);
    }

private:
    void open(const QByteArray &inside)
    {
        m_document = std::make_unique<edit::Document>();
        QVERIFY(m_document->open(kCaptionedFilm, kTop + inside + kBottom));
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_actions->addTimingFollower(m_follower);
        m_edits = std::make_unique<CaptionEdits>(*m_document, *m_actions, kCaptionedFilm);
    }

    CaptionFollower m_follower;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<CaptionEdits> m_edits;
};

MUTO_TEST_MAIN(QGuiApplication, TestCaptionEdits)

#include "tst_caption_edits.moc"
