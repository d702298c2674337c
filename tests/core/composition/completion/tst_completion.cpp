#include "core/composition/completion/completion.h"

#include "core/composition/completion/contract_words.h"
#include "tests/support/test_main.h"

using namespace muto::composition;

namespace {

CompletionFacts facts()
{
    return {{QStringLiteral("intro"), QStringLiteral("outro")},
            {QStringLiteral("main")},
            {QStringLiteral("title")},
            {QStringLiteral("a.mp4"), QStringLiteral("b.png"), QStringLiteral("compositions/x.html")}};
}

/// `text` with its caret written as `|`.
Completions at(QByteArray text, TextLanguage language = TextLanguage::Html)
{
    const qsizetype caret = text.indexOf('|');
    text.remove(caret, 1);
    return completionsAt(text, caret, language, facts());
}

QStringList wordsOf(const Completions &completions)
{
    QStringList words;
    for (const Completion &word : completions.words)
        words.append(word.text);
    return words;
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatFitsThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("offered"); ///< Empty for nothing at all.
        QTest::addColumn<QString>("refused");
        const auto row = [](const char *name, const char *text, const char *offered,
                            const char *refused = "") {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(offered)
                                << QString::fromLatin1(refused);
        };
        row("tag", "<p>x</p><vi|", "video", "audio");
        row("any tag", "<|", "div");
        row("attribute", "<div data-st|", "data-start", "data-duration");
        row("after others", "<div id=\"a\" class='b' data-|", "data-duration", "data-volume");
        row("attributes for its tag", "<video data-|", "data-volume");
        row("over lines", "<div\n  id=\"a\"\n  |", "data-start");
        row("reference", "<p data-start=\"in|", "intro", "outro");
        row("composition", "<div data-composition-id=\"|", "main");
        row("source of a film", "<video src=\"|", "a.mp4", "b.png");
        row("source of a picture", "<img src=\"|", "b.png", "a.mp4");
        row("mounted page", "<div data-composition-src=\"|", "compositions/x.html", "a.mp4");
        row("variable", "<p data-var-text=\"|", "title");
        row("inline style", "<p style=\"color: red; op|", "opacity", "color");
        row("value with >", "<p title=\"a > b\" data-|", "data-start");
        row("style sheet", "<style>p { font-s|", "font-size", "opacity");
        row("after a declaration", "<style>p { color: red;\n  opa|", "opacity");
        row("in a value", "<style>p { color: r|", "");
        row("easing", "<script>tl.to(a, { ease: \"power2.|", "power2.inOut", "power1.in");
        row("plain script", "<script>if (a < b|", "");
        row("text", "<p>da|", "");
        row("closed tag", "<p data-start=\"1\">|", "");
    }

    void offersWhatFitsThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, offered);
        QFETCH(QString, refused);
        const QStringList words = wordsOf(at(text));
        if (offered.isEmpty())
            QVERIFY2(words.isEmpty(), qPrintable(words.join(QLatin1Char(' '))));
        else
            QVERIFY2(words.contains(offered), qPrintable(words.join(QLatin1Char(' '))));
        QVERIFY(refused.isEmpty() || !words.contains(refused));
    }

    void replacesTheWordBegun()
    {
        const Completions found = at("<div data-st|");
        QCOMPARE(found.from, 5);
        QCOMPARE(found.words.front().insert, QStringLiteral("data-start=\"|\""));
        QVERIFY(!found.words.front().help.isEmpty());
    }

    void otherLanguages()
    {
        QVERIFY(wordsOf(at("p { tran|", TextLanguage::Css)).contains(QStringLiteral("transform")));
        QVERIFY(
            wordsOf(at("gsap.to(a, { ease: '|", TextLanguage::JavaScript)).contains(QStringLiteral("hold")));
        QVERIFY(wordsOf(at("{ \"a|", TextLanguage::Json)).isEmpty());
    }

    void closesTags_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("closing");
        QTest::newRow("plain") << QByteArray("<div>") << QByteArray("</div>");
        QTest::newRow("attributes") << QByteArray("<p title=\"a > b\">") << QByteArray("</p>");
        QTest::newRow("void") << QByteArray("<img src=a>") << QByteArray();
        QTest::newRow("self-closed") << QByteArray("<path />") << QByteArray();
        QTest::newRow("end tag") << QByteArray("<p></p>") << QByteArray();
        QTest::newRow("comment") << QByteArray("<!-- a -->") << QByteArray();
        QTest::newRow("script") << QByteArray("<script>") << QByteArray("</script>");
        QTest::newRow("arrow") << QByteArray("<script>a =>") << QByteArray();
        QTest::newRow("comparison") << QByteArray("<script>for (i = 0; i <n; i++) x = a>") << QByteArray();
        QTest::newRow("in a script") << QByteArray("<script>a = <b>") << QByteArray();
        QTest::newRow("no tag") << QByteArray("a>") << QByteArray();
    }

    void closesTags()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, closing);
        QCOMPARE(closingTagAt(text, text.size()), closing);
    }

    void languages()
    {
        QVERIFY(languageOf(QStringLiteral("a/INDEX.HTML")) == TextLanguage::Html);
        QVERIFY(languageOf(QStringLiteral("a.svg")) == TextLanguage::Xml);
        QVERIFY(languageOf(QStringLiteral("README")) == TextLanguage::Plain);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCompletion)
#include "tst_completion.moc"
