#include "core/edit/inline_text.h"

#include "core/edit/edit_batch.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using composition::HtmlDocument;
using edit::ElementPath;
using edit::TextPart;

namespace {

const QString kPage = QStringLiteral("index.html");
const ElementPath kText{kPage, QStringLiteral("#x")};

/// "Hello ·big{b}·/·end": runs between dots, the elements around them, a slash for a break, "_" for a space.
QString shown(const std::vector<TextPart> &parts)
{
    QStringList all;
    for (const TextPart &part : parts) {
        QString text = part.kind == TextPart::Kind::Break   ? QStringLiteral("/")
                       : part.kind == TextPart::Kind::Space ? QStringLiteral("_")
                                                            : part.text;
        if (!part.tags.isEmpty() && part.kind == TextPart::Kind::Run)
            text += QStringLiteral("{%1}").arg(part.tags.join(QLatin1Char(' ')));
        all.append(text);
    }
    return all.join(QStringLiteral("|"));
}

} // namespace

/// Texts with elements in them: read as people see them, and written without touching an element.
class TestInlineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("parts"); // null: refused
        const auto row = [](const char *html, const char *parts) {
            QTest::newRow(html) << QByteArray(html) << (parts ? QString::fromLatin1(parts) : QString());
        };
        row("<p id=x>Hello</p>", "Hello");
        row("<p id=x>Hello <b>big</b> world</p>", "Hello |big{b}| world");
        row("<p id=x>\n  Hello\n  <b> big </b> world\n</p>", "Hello |big {b}|world");
        row("<p id=x>one<br>\n  two <i><b>three</b></i><br/></p>", "one|/|two |three{i b}|/");
        row("<p id=x><b>a</b>\n <i>b</i><u>c</u></p>", "a{b}|_|b{i}|c{u}");
        row("<p id=x><b>a</b><!-- > --><i>b</i></p>", "a{b}|b{i}");
        row("<p id=x>1 &lt; 2 &amp; <b>3</b></p>", "1 < 2 & |3{b}");
        row("<pre id=x>a  b <b>c</b></pre>", "a  b |c{b}");
        row("<div id=x>a<p>b</p></div>", nullptr);
        row("<p id=x>a<img></p>", nullptr);
        row("<p id=x></p>", nullptr);
    }

    void reads()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, parts);
        edit::Document document;
        VERIFY_RESULT(document.open(kPage, html));
        const auto found = edit::textParts(*document.html(kPage), *document.find(kText));
        QCOMPARE(found ? shown(*found) : QString(), parts);
    }

    void writes_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("run");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *html, int run, const char *text,
                            const char *after) {
            QTest::newRow(name) << QByteArray(html) << run << QString::fromLatin1(text) << QByteArray(after);
        };
        row("inside an element", "<p id=x>Hello <b class=k>big</b> world</p>", 1, "small",
            "<p id=x>Hello <b class=k>small</b> world</p>");
        row("before one", "<p id=x>\n  Hello\n  <b>big</b>\n</p>", 0, "Bye ",
            "<p id=x>\n  Bye\n  <b>big</b>\n</p>");
        row("the space goes", "<p id=x>Hello\n  <b>big</b></p>", 0, "Hello", "<p id=x>Hello<b>big</b></p>");
        row("a space comes", "<p id=x>Hello<b>big</b></p>", 0, "Hello, ", "<p id=x>Hello, <b>big</b></p>");
        row("nothing is left of it", "<p id=x>Hello <b>big</b></p>", 1, "", "<p id=x>Hello <b></b></p>");
        row("what would be markup", "<p id=x>a <b>c</b></p>", 0, "1 <b> 2 ",
            "<p id=x>1 &lt;b> 2 <b>c</b></p>");
        row("the same", "<p id=x>a&#32;<b>c</b></p>", 0, "a ", "<p id=x>a&#32;<b>c</b></p>");
        row("references stay as they are spelled", "<p id=x>R&amp;D &eacute; &copy; <b>c</b></p>", 0,
            "My R&D \xE9 now \xA9 ", "<p id=x>My R&amp;D &eacute; now &copy; <b>c</b></p>");
        row("lines end as they do", "<p id=x>one <b>c</b>\r\n</p>", 0, "\none ",
            "<p id=x>\r\none <b>c</b>\r\n</p>");
        row("lines stay broken", "<p id=x>one\n    two <b>c</b></p>", 0, "One two ",
            "<p id=x>One\n    two <b>c</b></p>");
        row("not before a name", "<p id=x>1 < b & lt; <b>c</b></p>", 0, "1 <b &lt; ",
            "<p id=x>1 &lt;b &amp;lt; <b>c</b></p>");
        row("CRLF", "<p id=x>a\r\n\t<b>c</b></p>", 0, "b ", "<p id=x>b\r\n\t<b>c</b></p>");
    }

    /// In the field of a text that is all there is in its element.
    void keepsSpelling_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *html, const char *text, const char *after) {
            QTest::newRow(html) << QByteArray(html) << QString::fromLatin1(text) << QByteArray(after);
        };
        row("<p id=x>R&amp;D & co</p>", "R&D & company", "<p id=x>R&amp;D & company</p>");
        row("<p id=x>R&amp; D</p>", "The R& D", "<p id=x>The R&amp; D</p>");
        row("<p id=x>a &#38; b &gt; c</p>", "1 a & b > c 2", "<p id=x>1 a &#38; b &gt; c 2</p>");
        row("<p id=x>a &amp; b &amp; c</p>", "A & b & C", "<p id=x>A &amp; b &amp; C</p>");
        row("<p id=x>&eacute;\r\nand so on</p>", "\xE9\nand more", "<p id=x>&eacute;\r\nand more</p>");
        row("<p id=x>1 <</p>", "1 <b", "<p id=x>1 &lt;b</p>");
        row("<p id=x>1 < b</p>", "1 <x b", "<p id=x>1 &lt;x b</p>");
        QTest::newRow("of two halves")
            << QByteArray("<p id=x>a</p>") << QString::fromUtf8("a \xF0\x9F\x98\x80")
            << QByteArray("<p id=x>a \xF0\x9F\x98\x80</p>");
        row("<p id=x>&eacute;</p>", "\xE9 and \n more", "<p id=x>&eacute; and \n more</p>");
        row("<p id=x>&nbsp;a&nbsp;</p>", "b", "<p id=x>&nbsp;b&nbsp;</p>");
        row("<p id=x>a&shy;b</p>",
            "a\xAD"
            "bc",
            "<p id=x>a&shy;bc</p>");
        row("<p id=x>&amp;</p>", "<b> &lt;", "<p id=x>&lt;b> &amp;lt;</p>");
    }

    void keepsSpelling()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, text);
        edit::Document document;
        VERIFY_RESULT(document.open(kPage, html));
        edit::EditBatch batch(document);
        const auto target = batch.at(kText);
        VERIFY_RESULT(target);
        VERIFY_RESULT(target->edits->setText(target->element, text));
        VERIFY_RESULT(batch.commit(edit::EditId::SetText, QStringLiteral("Edit")));
        QTEST(document.bytes(kPage), "after");
    }

    void writes()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, run);
        QFETCH(QString, text);
        edit::Document document;
        VERIFY_RESULT(document.open(kPage, html));
        VERIFY_RESULT(edit::setTextParts(document, kText, {{run, text}}));
        QTEST(document.bytes(kPage), "after");
        document.undoStack().undo();
        QCOMPARE(document.bytes(kPage), html);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestInlineText)
#include "tst_inline_text.moc"
