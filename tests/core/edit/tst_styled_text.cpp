#include "core/edit/styled_text.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using edit::ElementPath;
using edit::RunText;
using edit::StyledText;
using edit::TextStyles;

namespace {

const QString kStyledPage = QStringLiteral("index.html");
const ElementPath kStyled{kStyledPage, QStringLiteral("#x")};

TextStyles stylesFrom(const QString &letters)
{
    static const std::map<QString, std::pair<const char *, const char *>> names{
        {QStringLiteral("b"), {"font-weight", "bold"}},
        {QStringLiteral("n"), {"font-weight", "normal"}},
        {QStringLiteral("i"), {"font-style", "italic"}},
        {QStringLiteral("u"), {"text-decoration-line", "underline"}}};
    TextStyles styles;
    for (const QString &letter : letters.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto name = names.find(letter);
        if (name == names.end())
            styles[QStringLiteral("color")] = letter;
        else
            styles[QLatin1String(name->second.first)] = QLatin1String(name->second.second);
    }
    return styles;
}

/// "Hello |big{b #f00}| world"
RunText runOf(int run, const char *pieces)
{
    RunText text{run, {}, {}};
    for (const QString &piece : QString::fromUtf8(pieces).split(QLatin1Char('|'))) {
        const qsizetype brace = piece.indexOf(QLatin1Char('{'));
        const QString words = brace < 0 ? piece : piece.left(brace);
        text.text += words;
        text.pieces.push_back(
            {words, brace < 0 ? TextStyles() : stylesFrom(piece.mid(brace + 1, piece.size() - brace - 2))});
    }
    return text;
}

} // namespace

/// Parts of texts that are given a look of their own, and lose it again.
class TestStyledText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("run");
        QTest::addColumn<QByteArray>("pieces");
        QTest::addColumn<QByteArray>("after"); // empty: as it was
        const auto row = [](const char *name, const char *html, int run, const char *pieces,
                            const char *after) {
            QTest::newRow(name) << QByteArray(html) << run << QByteArray(pieces) << QByteArray(after);
        };
        row("a word", "<p id=x>Hello big world</p>", 0, "Hello |big{b}| world",
            "<p id=x>Hello <span style=\"font-weight: bold\">big</span> world</p>");
        row("a word, no more", "<p id=x>Hello <span style=\"font-weight: bold\">big</span> world</p>", 1,
            "big", "<p id=x>Hello big world</p>");
        row("two things", "<p id=x>Hello big world</p>", 0, "Hello |big{b #f00}| world",
            "<p id=x>Hello <span style=\"color: #f00; font-weight: bold\">big</span> world</p>");
        row("one thing less", "<p id=x><span style=\"color: #f00; font-weight: bold\">big</span></p>", 0,
            "big{b}", "<p id=x><span style=\"font-weight: bold\">big</span></p>");
        row("one within another", "<p id=x>Hello <b>big</b></p>", 1, "b{b}|i{b i}|g{b}",
            "<p id=x>Hello <b>b<span style=\"font-style: italic\">i</span>g</b></p>");
        row("taken out of the middle", "<p id=x>Hello <b>big</b></p>", 1, "b{b}|i|g{b}",
            "<p id=x>Hello <b>b</b>i<b>g</b></p>");
        row("an element of its author's is unwrapped", "<p id=x>a <strong>b</strong> c</p>", 1, "b",
            "<p id=x>a b c</p>");
        row("but not one that says more", "<p id=x>a <b class=k>b</b> c</p>", 1, "b{n}",
            "<p id=x>a <b class=k><span style=\"font-weight: normal\">b</span></b> c</p>");
        row("nor a span that says more", "<p id=x>a <span class=k style=\"font-weight: bold\">b</span></p>",
            1, "b{n}",
            "<p id=x>a <span class=k style=\"font-weight: bold\"><span style=\"font-weight: "
            "normal\">b</span></span></p>");
        row("nor one that holds more", "<p id=x><b>a <i>b</i></b></p>", 1, "b", "<p id=x><b>a b</b></p>");
        row("white space and references stay as they are written",
            "<p id=x>\n  Tom &amp;\n    Jerry&nbsp;ran &hearts;\n</p>", 0, "Tom |& Jerry{i}|\u00A0ran \u2665",
            "<p id=x>\n  Tom <span style=\"font-style: italic\">&amp;\n    Jerry</span>&nbsp;ran "
            "&hearts;\n</p>");
        row("all of it, without the space around", "<p id=x>\n  Hello\n</p>", 0, "Hello{u}",
            "<p id=x>\n  <span style=\"text-decoration-line: underline\">Hello</span>\n</p>");
        row("typed at the same time", "<p id=x>\n  Hello\n</p>", 0, "Hello |1 < 2{b}",
            "<p id=x>\n  Hello <span style=\"font-weight: bold\">1 &lt; 2</span>\n</p>");
        row("as the page has it", "<p id=x> Hello</p>", 0, " Hel|lo{b}",
            "<p id=x> Hel<span style=\"font-weight: bold\">lo</span></p>");
        row("neighbours that are alike are one", "<p id=x>abc</p>", 0, "a{b}|b{b}|c",
            "<p id=x><span style=\"font-weight: bold\">ab</span>c</p>");
        row("nothing new", "<p id=x>Hello <b>big</b></p>", 1, "big{b}", "");
        row("no text but that of pieces", "<p id=x>Hello</p>", 0, "Hullo", "<p id=x>Hullo</p>");
        row("in a line among others", "<p id=x>one<br>\n  two <i>three</i></p>", 1, "t{b}|wo ",
            "<p id=x>one<br>\n  <span style=\"font-weight: bold\">t</span>wo <i>three</i></p>");
    }

    void writes()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, run);
        QFETCH(QByteArray, pieces);
        QFETCH(QByteArray, after);
        edit::Document document;
        VERIFY_RESULT(document.open(kStyledPage, html));
        VERIFY_RESULT(edit::setTextParts(document, kStyled, {runOf(run, pieces.constData())}));
        QCOMPARE(document.bytes(kStyledPage), after.isEmpty() ? html : after);
        QCOMPARE(document.undoStack().count(), after.isEmpty() ? 0 : 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(kStyledPage), html);
    }

    void isReadAsItIsWritten()
    {
        edit::Document document;
        VERIFY_RESULT(document.open(
            kStyledPage, "<p id=x>a <i class=k><b><span style='color: #f00'>b</span></b></i></p>"));
        const auto parts = edit::textParts(*document.html(kStyledPage), *document.find(kStyled));
        QVERIFY(parts);
        QCOMPARE(parts->back().styles, stylesFrom(QStringLiteral("b #f00")));
        QCOMPARE(parts->back().styledBy, 2);
        QCOMPARE(parts->back().tags.size(), 3);
        QVERIFY(parts->front().styles.empty());
    }

    void onlyLooksAreTaken_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *property, const char *value, bool taken) {
            QTest::addRow("%s: %s", property, value)
                << QString::fromLatin1(property) << QString::fromLatin1(value) << taken;
        };
        row("color", "#f00", true);
        row("color", "rgb(1, 2, 3)", true);
        row("color", "hsla(120deg 10% 20% / 0.5)", true);
        row("color", "tomato", true);
        row("color", "red; position: fixed", false);
        row("color", "url(x)", false);
        row("color", "\"><script>", false);
        row("font-weight", "700", true);
        row("font-weight", "bolder still", false);
        row("font-style", "italic", true);
        row("text-decoration-line", "underline", true);
        row("position", "fixed", false);
    }

    void onlyLooksAreTaken()
    {
        QFETCH(QString, property);
        QFETCH(QString, value);
        edit::Document document;
        VERIFY_RESULT(document.open(kStyledPage, "<p id=x>Hello</p>"));
        const auto set = edit::setTextParts(
            document, kStyled,
            {{0, QStringLiteral("Hello"), {{QStringLiteral("Hello"), {{property, value}}}}}});
        QTEST(set.has_value(), "taken");
        if (!set)
            QCOMPARE(document.bytes(kStyledPage), QByteArray("<p id=x>Hello</p>"));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStyledText)
#include "tst_styled_text.moc"
