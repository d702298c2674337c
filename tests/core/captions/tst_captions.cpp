#include "core/captions/caption_follower.h"
#include "core/captions/caption_import.h"
#include "core/captions/caption_reader.h"
#include "core/captions/transcript_reader.h"
#include "core/captions/word_overrides.h"
#include "core/composition/composition_reader.h"
#include "core/composition/lint/linter.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QStringEncoder>

using namespace muto;
using namespace muto::captions;

namespace {

const QString kFilm = QStringLiteral("index.html");

QByteArray film(const QByteArray &inside = {}, const QByteArray &lineEnd = "\n")
{
    QByteArray bytes =
        "<!doctype html>\n<html lang=en>\n  <head>\n    <meta charset=utf-8>\n    <style>p{}</style>\n"
        "  </head>\n  <body>\n    <div id='root' data-composition-id=main data-width=1920 "
        "data-height=1080 data-duration='4' data-no-timeline>\n" +
        inside + "    </div>\n  </body>\n</html>\n";
    return bytes.replace("\n", lineEnd);
}

/// "1.5-2 Hello|there; …", words as "(1.5-1.8 Hello)".
QString told(const std::vector<Caption> &captions)
{
    QStringList all;
    for (const Caption &caption : captions) {
        QString one = QStringLiteral("%1-%2 %3").arg(caption.start).arg(caption.end).arg(caption.text);
        for (const CaptionWord &word : caption.words)
            one += QStringLiteral(" (%1-%2 %3)").arg(word.start).arg(word.end).arg(word.text);
        all.append(one.replace(QLatin1Char('\n'), QLatin1Char('|')));
    }
    return all.join(QStringLiteral("; "));
}

/// "start='1' long='3' 0.5:One 1:two|2:three; …": of each caption of a film.
QByteArray wordsIn(const QByteArray &bytes)
{
    static const QRegularExpression clip(
        QStringLiteral("<p id='c[^']*'.*?data-start='([^']*)'.*?--long: ([^']*)'>(.*?)</p>"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression word(QStringLiteral("<span style='--at: ([^;]*);[^>]*>([^<]*)</span>"));
    QStringList all;
    auto found = clip.globalMatch(QString::fromUtf8(bytes));
    while (found.hasNext()) {
        const auto each = found.next();
        QString words = each.captured(3);
        words.replace(word, QStringLiteral("\\1:\\2")).replace(QLatin1Char('\n'), QLatin1Char('|'));
        all << QStringLiteral("start='%1' long='%2' %3")
                   .arg(each.captured(1), each.captured(2), words)
                   .trimmed();
    }
    return all.join(QStringLiteral("; ")).toUtf8();
}

Caption caption(double start, double end, const QString &text)
{
    return {start, end, text, {}};
}

} // namespace

/// Reading captions of all kinds, and what becomes of them in a film.
class TestCaptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
            QTest::newRow(name) << bytes << QString::fromUtf8(expected);
        };
        row("SubRip",
            "1\n00:00:01,000 --> 00:00:02,500\nHello\nthere\n\n2\n01:00:03,000 --> 01:00:04,000\nYou\n",
            "1-2.5 Hello|there; 3603-3604 You");
        row("mark and CRLF",
            "\xef\xbb\xbf"
            "1\r\n00:00:01,000 --> 00:00:02,000\r\nÄh\r\n\r\n",
            "1-2 Äh");
        row("old Mac line ends", "1\r00:00:01,000 --> 00:00:02,000\rA\r\r", "1-2 A");
        row("no numbers, no empty lines", "00:01.000 --> 00:02.000\nA\n00:03.000 --> 00:04.000\nB",
            "1-2 A; 3-4 B");
        row("numbers, no empty lines", "1\n0:00:01,0 --> 0:00:02,0\nA\n2\n0:00:03 --> 0:00:04\n12\n",
            "1-2 A; 3-4 12");
        row("an empty line within",
            "1\n00:00:01,000 --> 00:00:02,000\nA\n\nB\n\n2\n00:00:03,000 --> 00:00:04,000\nC",
            "1-2 A|B; 3-4 C");
        row("markup of SubRip",
            "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=\"#f00\"><i>Look</i></font> &amp; 3 < 4",
            "1-2 Look & 3 < 4");
        row("out of order", "00:03.000 --> 00:04.000\nB\n\n00:01.000 --> 00:02.000\nA", "1-2 A; 3-4 B");
        row("a slip, and a true overlap",
            "00:01.000 --> 00:02.100\nA\n\n00:02.000 --> 00:04.000\nB\n\n00:03.000 --> 00:05.000\nC",
            "1-2 A; 2-4 B; 3-5 C");
        row("nothing in it",
            "00:01.000 --> 00:02.000\n<i></i>\n\n00:03.000 --> 00:03.000\nA\n\n00:05.000 --> 00:06.000\nB",
            "5-6 B");
        row("WebVTT",
            "WEBVTT - title\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nnot --> this? no\n\n"
            "intro\n00:01.000 --> 00:02.000 align:start position:10%\n<v Ann>Hi &lt;you&gt;</v>\n\nlost "
            "text\n",
            "1-2 Hi <you>");
        row("times of words", "WEBVTT\n\n00:01.000 --> 00:03.000\nOne <00:01.500><c>two</c> <00:02.000>three",
            "1-3 One two three (1-1.5 One) (1.5-2 two) (2-3 three)");
        row("Whisper",
            R"({"text":"x","segments":[{"id":0,"start":0.5,"end":2,"text":" Hi you","words":[
               {"word":" Hi","start":0.5,"end":0.9},{"word":" you","start":0.9,"end":2.4}]}]})",
            "0.5-2 Hi you (0.5-0.9 Hi) (0.9-2 you)");
        row("words that are others",
            R"({"segments":[{"start":0,"end":2,"text":"Hi","words":[{"word":"Ho","start":0,"end":1}]}]})",
            "0-2 Hi");
        row("whisper.cpp", R"({"transcription":[{"offsets":{"from":1500,"to":2500},"text":" Hey"}]})",
            "1.5-2.5 Hey");
        row("lines", R"([{"text":"Good morning","start":1,"end":2},{"text":"all","start":3,"end":4}])",
            "1-2 Good morning; 3-4 all");
        row("words",
            R"([{"text":"Good","start":1,"end":1.4},{"text":"day.","start":1.4,"end":2},{"text":"You","start":3,"end":4}])",
            "1-2 Good day. (1-1.4 Good) (1.4-2 day.); 3-4 You (3-4 You)");
        row("words of an object",
            R"({"words":[{"word":"A","start":0,"end":1},{"word":"b","start":1,"end":2}]})",
            "0-2 A b (0-1 A) (1-2 b)");
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16(QStringLiteral("0:01 --> 0:02\n\u00c4")))
                                << QStringLiteral("1-2 \u00c4");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const auto read = readCaptions(bytes);
        VERIFY_RESULT(read);
        QCOMPARE(told(read->captions), expected);
    }

    void saysWhatIsWrongWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &bytes, const char *message) {
            QTest::newRow(name) << bytes << QString::fromUtf8(message);
        };
        row("empty", " \n", "it is empty.");
        row("nothing to read", "WEBVTT\n\nNOTE only this\n", "there are no captions in it.");
        row("Latin-1", "1\n00:00:01,000 --> 00:00:02,000\nSch\xf6n\n", "line 3: this is not UTF-8.");
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0", 9), "line 1: this is not UTF-8.");
        row("prose", "Dear all,\nhello\n",
            "line 1: a number or a time such as 00:00:01,000 --> 00:00:02,500 is expected here.");
        row("no time", "1\n00:00:01,000 --> 00:00:0x,000\nA\n", "line 2: “00:00:0x,000” is no time.");
        row("61 seconds", "1\n00:00:61,000 --> 00:02:00,000\nA\n", "line 2: “00:00:61,000” is no time.");
        row("backwards", "\n1\n00:00:03,000 --> 00:00:02,000\nA\n",
            "line 3: this caption ends before it begins.");
        row("broken JSON", "[\n{\"text\": \"a\",,}]", "line 2: this is not JSON: unterminated object.");
        row("no times", R"({"segments":[{"start":0,"end":1,"text":"a"},{"text":"b"}]})",
            "segments, entry 2: “start” is to be a number of seconds.");
        row("other JSON", R"({"name":"x"})", "there are no captions in it.");
        row("numbers", "[1, 2]", "the list, entry 1 is to have a text, a start and an end.");
    }
    void saysWhatIsWrongWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const auto read = readCaptions(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().message, message);
    }

    void putsWordsTogetherAsTheyAreRead()
    {
        std::vector<CaptionWord> words;
        for (int i = 0; i < 20; ++i)
            words.push_back({QStringLiteral("word"), i * 0.3, i * 0.3 + 0.3});
        const auto lines = linesOfWords(words);
        QCOMPARE(lines.size(), std::size_t(3));
        for (const Caption &line : lines)
            QVERIFY(line.text.size() <= 42);
        QCOMPARE(linesOfWords({{QStringLiteral("Stop."), 0, 1}, {QStringLiteral("No."), 1, 2}}).size(),
                 std::size_t(1));
        QCOMPARE(linesOfWords({{QStringLiteral("a"), 0, 1}, {QStringLiteral("b"), 1.7, 2}}).size(),
                 std::size_t(2));
    }

    void givesEachRowATrackOfItsOwn()
    {
        const std::vector<Caption> all{caption(0, 2, {}), caption(1, 3, {}), caption(2, 4, {}),
                                       caption(2.5, 3, {})};
        QCOMPARE(rowsOf(all), (std::vector<int>{0, 1, 0, 2}));
    }

    void countsWordsByTheirLengthsWhereNobodyKnows()
    {
        const auto words = spokenWords(caption(1, 3, QStringLiteral("ab\nabcdef")));
        QCOMPARE(words.size(), std::size_t(2));
        QCOMPARE(words[0].start, 1.0);
        QCOMPARE(words[1].end, 3.0);
        QVERIFY(words[0].end == words[1].start && words[0].end < 2);
    }

    void wordsGoAlongWithTheirClip_data()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<QByteArray>("expected"); // without what is the same in all
        QTest::newRow("begins later") << 0 << QByteArray("start='1.5' long='3' 0:One 0.5:two|1.5:three");
        QTest::newRow("ends earlier") << 1 << QByteArray("start='1' long='2' 0.5:One 1:two|2:three");
        QTest::newRow("is moved") << 2 << QByteArray("start='3' long='3.5' 0.5:One 1:two|2:three");
        QTest::newRow("is cut between the lines")
            << 3 << QByteArray("start='1' long='1.9' 0.5:One 1:two; start='2.9' long='1.6' 0.1:three");
        QTest::newRow("is cut within a word, of which most was said")
            << 4 << QByteArray("start='1' long='2.4' 0.5:One 1:two|2:three; start='3.4' long='1.1'");
        QTest::newRow("is cut before the first word")
            << 5 << QByteArray("start='1' long='0.4'; start='1.4' long='3.1' 0.1:One 0.6:two|1.6:three");
    }
    void wordsGoAlongWithTheirClip()
    {
        QFETCH(int, command);
        QFETCH(QByteArray, expected);
        edit::Document document;
        const QByteArray before = film("<p id='c' class='clip caption-karaoke' data-start='1' "
                                       "data-duration='3.5' data-timeline-role='caption' "
                                       "style='--long: 3.5'><span style='--at: 0.5; --for: 0.4'>One</span> "
                                       "<span style='--at: 1; --for: 0.5'>two</span>\n"
                                       "<span style='--at: 2; --for: 0.5'>three</span></p>\n");
        VERIFY_RESULT(document.open(kFilm, before));
        edit::EditorActions actions(document);
        CaptionFollower follower;
        actions.addTimingFollower(follower);
        const edit::ElementPath clip{kFilm, QStringLiteral("#c")};
        const auto done = [&]() -> Result<> {
            switch (command) {
            case 0:
                return actions.trimStart(clip, 1.5);
            case 1:
                return actions.trimEnd(clip, 3);
            case 2:
                return actions.moveClip(clip, 3);
            default:
                const auto cut = actions.splitClip(clip, command == 3 ? 2.9 : command == 4 ? 3.4 : 1.4);
                return cut ? ok() : fail(cut.error());
            }
        }();
        VERIFY_RESULT(done);
        QCOMPARE(QString::fromUtf8(wordsIn(document.bytes(kFilm))), QString::fromUtf8(expected));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(kFilm), before);
    }

    void becomesClips()
    {
        QByteArray bytes = imported(
            film(), {caption(0.5, 2, QStringLiteral("3 < 4 & <b>")), caption(2, 3, QStringLiteral("B\nC"))},
            {CaptionStyle::Clean, 3});
        const qsizetype style =
            bytes.indexOf("    <style data-captions=\"caption-clean\">\n      .caption-clean {");
        bytes.remove(style, bytes.indexOf("  </head>") - style);
        QCOMPARE(
            bytes,
            film(
                "      <p id=\"caption-1\" class=\"clip caption-clean\" data-start=\"0.5\" "
                "data-duration=\"1.5\" "
                "data-track-index=\"3\" data-timeline-role=\"caption\">3 &lt; 4 & &lt;b></p>\n"
                "      <p id=\"caption-2\" class=\"clip caption-clean\" data-start=\"2\" data-duration=\"1\" "
                "data-track-index=\"3\" data-timeline-role=\"caption\">B\n      C</p>\n"));
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Import 2 captions"));
    }

    void keepsTheTimesOfWords()
    {
        Caption sung = caption(1, 3, QStringLiteral("Hey you"));
        sung.words = {{QStringLiteral("Hey"), 1, 1.25}, {QStringLiteral("you"), 2, 3}};
        const QByteArray bytes = imported(film(), {sung}, {CaptionStyle::Karaoke, 0, 10});
        QVERIFY2(bytes.contains("data-start=\"11\""), bytes);
        QVERIFY2(bytes.contains("style=\"--long: 2\"><span style=\"--at: 0; --for: 0.25\">Hey</span> "
                                "<span style=\"--at: 1; --for: 1\">you</span></p>"),
                 bytes);
    }

    void writesItsStyleOnce()
    {
        const std::vector<Caption> one{caption(0, 1, QStringLiteral("A"))};
        imported(film("<p id=caption-1>Mine</p>\n"), one, {CaptionStyle::Boxed, 1});
        VERIFY_RESULT(importCaptions(*m_document, *m_actions, kFilm, one, {CaptionStyle::Boxed, 2}));
        VERIFY_RESULT(importCaptions(*m_document, *m_actions, kFilm, one, {CaptionStyle::Clean, 3}));
        const QByteArray bytes = m_document->bytes(kFilm);
        QCOMPARE(bytes.count("<style data-captions=\"caption-boxed\">"), 1);
        QCOMPARE(bytes.count("<style data-captions=\"caption-clean\">"), 1);
        QCOMPARE(bytes.count("id=\"caption-1\""), 0);
        QCOMPARE(bytes.count("id=\"caption-2\""), 1);
        QCOMPARE(bytes.count("id=\"caption-4\""), 1);
    }

    void extendsTheFilmWhenAsked()
    {
        const std::vector<Caption> late{caption(5, 6.5, QStringLiteral("A"))};
        QVERIFY(imported(film(), late, {}).contains("data-duration='4'"));
        QVERIFY(imported(film(), late, {CaptionStyle::Clean, 0, 1, true}).contains("data-duration='7.5'"));
        QVERIFY(imported(film(), {caption(1, 2, QStringLiteral("A"))}, {CaptionStyle::Clean, 0, 0, true})
                    .contains("data-duration='4'"));
    }

    void leavesOutWhatWouldBeBeforeTheFilm()
    {
        const auto moved =
            shifted({caption(1, 2, QStringLiteral("A")), caption(2, 4, QStringLiteral("B"))}, -3);
        QCOMPARE(told(moved), QStringLiteral("0-1 B"));
        openFilm(film());
        const auto none = importCaptions(*m_document, *m_actions, kFilm, {caption(1, 2, QStringLiteral("A"))},
                                         {CaptionStyle::Clean, 0, -9});
        QVERIFY(!none);
        QCOMPARE(m_document->bytes(kFilm), film()); // the style sheet went back, too
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    /// They lie on no other clip, and a film that is as long as its clips is as long as they are.
    void settlesAsAnyEditOfClips()
    {
        openFilm(film("<p class=clip data-start=0 data-duration=3 data-track-index=2>A</p>\n"));
        m_actions->setDurationFollowsClips(true);
        VERIFY_RESULT(importCaptions(*m_document, *m_actions, kFilm, {caption(1, 9, QStringLiteral("B"))},
                                     {CaptionStyle::Clean, 2}));
        const QByteArray bytes = m_document->bytes(kFilm);
        QVERIFY2(bytes.contains("data-duration='9'"), bytes);
        QCOMPARE(bytes.count("data-track-index=\"2\"") + bytes.count("data-track-index=2"), 1);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void isOfNoUseForAFilmThatWasEditedSince()
    {
        openFilm(film());
        const auto make = [this] {
            return captionedFilm(*m_document->html(kFilm), kFilm, {caption(1, 2, QStringLiteral("A"))}, {},
                                 false);
        };
        const auto early = make();
        VERIFY_RESULT(early);
        QCOMPARE(m_document->bytes(kFilm), film()); // nothing is done yet
        QByteArray edited = film();
        edited.replace("data-duration='4'", "data-duration='5'");
        VERIFY_RESULT(m_actions->editSource(kFilm, edited));
        QVERIFY(!isUpToDate(*early, *m_document));
        QVERIFY(!insertCaptions(*m_document, *early));
        QCOMPARE(m_document->bytes(kFilm), edited);
        const auto late = make();
        VERIFY_RESULT(late);
        VERIFY_RESULT(insertCaptions(*m_document, *late));
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFilm), edited);
    }

    void changesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("page") << film("      <p id=a>A</p>\n");
        QTest::newRow("CRLF") << film("      <p id=a>A</p>\n", "\r\n");
        QTest::newRow("no head") << QByteArray(
            "<div data-composition-id=m data-width=9 data-height=9 data-duration=5></div>");
        QTest::newRow("part in a template")
            << QByteArray("<template id=x-template>\n\t<div data-composition-id=x data-width=9 data-height=9 "
                          "data-duration=5>\n\t\t<p>A</p>\n\t</div>\n</template>\n");
    }
    void changesNothingElse()
    {
        QFETCH(QByteArray, bytes);
        for (const CaptionStyle style : kCaptionStyles) {
            const QByteArray after = imported(
                bytes, {caption(0, 1, QStringLiteral("A")), caption(1, 2, QStringLiteral("B C"))}, {style});
            QByteArray rest = after;
            const auto cut = [&rest](const QByteArray &from, const QByteArray &to) {
                const qsizetype begin = rest.indexOf(from), end = rest.indexOf(to, begin) + to.size();
                QVERIFY(begin >= 0 && end > begin);
                rest.remove(begin, end - begin);
            };
            cut("<style data-captions", "</style>");
            cut("<p id=\"caption-1\"", "</p>");
            cut("<p id=\"caption-2\"", "</p>");
            QCOMPARE(rest.simplified().replace(" ", ""), bytes.simplified().replace(" ", ""));
            QCOMPARE(after.contains("\r\n"), bytes.contains("\r\n"));
            m_document->undoStack().undo();
            QCOMPARE(m_document->bytes(kFilm), bytes);
        }
    }

    void leavesNothingToTheLinter()
    {
        for (const CaptionStyle style : kCaptionStyles) {
            std::vector<Caption> many;
            for (int i = 0; i < 12; ++i)
                many.push_back(caption(i * 0.3, i * 0.3 + 0.3, QStringLiteral("Said one\nby one")));
            const QByteArray bytes = imported(film(), many, {style});
            const auto issues = composition::lintProject({kFilm, {{kFilm, bytes}}, QStringList{kFilm}});
            QVERIFY2(issues.empty(),
                     issues.empty() ? "" : qPrintable(issues.front().code + issues.front().message));
            const auto document = composition::HtmlDocument::parse(bytes);
            const auto read = composition::readComposition(*document, kFilm);
            QCOMPARE(read->composition.clips.size(), std::size_t(12));
            QCOMPARE(read->composition.clips[0].label, QStringLiteral("Said one by one"));
        }
    }

    void goesOnTopOfWhatIsThere()
    {
        const auto document = composition::HtmlDocument::parse(
            film("<p data-start=0 data-duration=2 data-track-index=1>A</p><p data-start=3 data-duration=1 "
                 "data-track-index=7>B</p>"));
        QCOMPARE(captionTrack({caption(0, 1, {})}, *document), 2);
        QCOMPARE(captionTrack({caption(0, 4, {})}, *document), 8);
        QCOMPARE(captionTrack({caption(2, 3, {})}, *document), 0);
        QCOMPARE(captionTrack({caption(0, 1, {})}, *document, 5), 5);
        QCOMPARE(captionTrack({caption(0, 1, {})}, *document, 1), 2); // there is something
    }

    void previewsWhatItIsToBe()
    {
        const QByteArray page =
            captionPreview(caption(3, 5, QStringLiteral("<script>")), CaptionStyle::Spotlit, {});
        QVERIFY(page.contains(captionCss(CaptionStyle::Spotlit)));
        QVERIFY(page.contains(">&lt;script></span>"));
    }

    void wordsOfAScriptAreOverridden_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QVariant>("value"); // none: nothing is to be said
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *property, const QVariant &value,
                            const char *after) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(property) << value
                                << QString::fromLatin1(after);
        };
        const QVariant none;
        row("the first one", "", "x", 12.5, "[{\"wordId\": \"w1\", \"x\": 12.5}]\n");
        row("one more", "[ {\"wordId\":\"w0\",  \"x\":1.0} ]", "scale", 2,
            "[ {\"wordId\":\"w0\",  \"x\":1.0}, {\"wordId\": \"w1\", \"scale\": 2} ]");
        row("another value", "[{\"wordId\":\"w1\",  \"x\":1.0, \"odd\": [1,  2]}]", "x", 3,
            "[{\"wordId\":\"w1\",  \"x\":3, \"odd\": [1,  2]}]");
        row("by its number", "[{\"wordIndex\": 1, \"x\": 1}]", "dimColor", QStringLiteral("#fff"),
            "[{\"wordIndex\": 1, \"x\": 1, \"dimColor\": \"#fff\"}]");
        row("of another id", "[{\"wordIndex\": 1, \"wordId\": \"w7\", \"x\": 1}]", "x", none,
            "[{\"wordIndex\": 1, \"wordId\": \"w7\", \"x\": 1}]");
        row("the last that says it", "[{\"wordId\":\"w1\",\"x\":1},{\"wordId\":\"w1\",\"y\":2}]", "x", 5,
            "[{\"wordId\":\"w1\",\"x\":5},{\"wordId\":\"w1\",\"y\":2}]");
        row("no longer", "[{\"wordId\":\"w1\",\"x\":1,\"y\":2}]", "x", none, "[{\"wordId\":\"w1\",\"y\":2}]");
        row("nothing is left", "[{\"wordId\":\"w0\",\"x\":1}, {\"wordId\":\"w1\",\"x\":1}]", "x", none,
            "[{\"wordId\":\"w0\",\"x\":1}]");
        row("said twice", "[{\"wordId\":\"w1\",\"x\":1},{\"wordIndex\":1,\"x\":2}]", "x", none, "[]");
    }

    void wordsOfAScriptAreOverridden()
    {
        QFETCH(QString, before);
        QFETCH(QString, property);
        QFETCH(QVariant, value);
        QFETCH(QString, after);
        const ScriptedWord word{QStringLiteral("w1"), 1, QStringLiteral("it")};
        const auto said = WordOverrides::parse(before);
        QVERIFY(said);
        const WordOverrides changed = said->with(
            word, property, value.isValid() ? std::optional(QJsonValue::fromVariant(value)) : std::nullopt);
        QCOMPARE(changed.text(), after);
        QCOMPARE(changed.value(word, property).toVariant().toString(), value.toString());
    }

    void overridesThatAreNoListAreRefused()
    {
        for (const char *text : {"[{", "{\"w1\": {}}", "7"}) {
            const auto said = WordOverrides::parse(QString::fromLatin1(text));
            QVERIFY2(!said, text);
            QVERIFY(said.error().message.contains(kOverrideFile));
            QVERIFY(!said.error().detail.isEmpty());
        }
    }

private:
    void openFilm(const QByteArray &bytes)
    {
        m_actions.reset();
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        VERIFY_RESULT(m_document->open(kFilm, bytes));
    }

    /// The film afterwards.
    QByteArray imported(const QByteArray &bytes, const std::vector<Caption> &captions,
                        const CaptionWish &wish)
    {
        openFilm(bytes);
        const auto done = importCaptions(*m_document, *m_actions, kFilm, captions, wish);
        if (!done || done->size() != qsizetype(captions.size()))
            qWarning() << (done ? QStringLiteral("too few") : done.error().message + done.error().detail);
        return m_document->bytes(kFilm);
    }

    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
};

MUTO_TEST_MAIN(QGuiApplication, TestCaptions)

#include "tst_captions.moc"
