#include "core/composition/html_document.h"

#include "core/composition/html_reparse.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using muto::composition::HtmlAttribute;
using muto::composition::HtmlContent;
using muto::composition::HtmlDocument;
using muto::composition::HtmlElement;
using muto::composition::HtmlText;
using muto::composition::SourceSpan;

class TestHtmlDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsElementsInDocumentOrder()
    {
        const auto document = HtmlDocument::parse("<div><p><b>x</b></p><i></i></div><u></u>");
        VERIFY_RESULT(document);
        QCOMPARE(tags(*document), QStringLiteral("html head body div p b i u"));
        const int div = find(*document, "div");
        QCOMPARE(document->elements()[find(*document, "i")].parent, div);
        QCOMPARE(document->elements()[div].end, find(*document, "u"));
        QCOMPARE(document->elements()[div].parent, find(*document, "body"));
        QCOMPARE(document->elements()[0].parent, -1);
    }

    void findsAttributesWhereTheyWereWritten_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("writtenName");
        QTest::addColumn<QByteArray>("writtenValue");
        const auto row = [](const char *name, const QByteArray &html, const QString &value,
                            const QByteArray &writtenName, const QByteArray &writtenValue) {
            QTest::newRow(name) << html << value << writtenName << writtenValue;
        };
        row("double quotes", "<a a=\"1\">", QStringLiteral("1"), "a", "\"1\"");
        row("single quotes", "<a  a='1'>", QStringLiteral("1"), "a", "'1'");
        row("no quotes", "<a a=1 b>", QStringLiteral("1"), "a", "1");
        row("spaces", "<a\n a = \"1\" >", QStringLiteral("1"), "a", "\"1\"");
        row("upper case", "<A A=X>", QStringLiteral("X"), "A", "X");
        row("no value", "<a a b=2>", QString(), "a", "");
        row("empty value", "<a a=\"\">", QString(), "a", "\"\"");
        row("character references", "<a a=\"x&amp;&quot;\">", QStringLiteral("x&\""), "a",
            "\"x&amp;&quot;\"");
        row("not Latin", QStringLiteral("<p>é</p><a a=\"日本\">").toUtf8(), QStringLiteral("日本"), "a",
            QStringLiteral("\"日本\"").toUtf8());
        row("Windows line ends", "<p>\r\n</p>\r\n<a\r\n a=\"1\r\n2\">", QStringLiteral("1\n2"), "a",
            "\"1\r\n2\"");
        row("byte order mark", "\xEF\xBB\xBF<a a=1>", QStringLiteral("1"), "a", "1");
        row("the first of two", "<a a=1 a=2>", QStringLiteral("1"), "a", "1");
        row("broken bytes", "<p>\xFF\xFE</p><a a=1>", QStringLiteral("1"), "a", "1");
    }

    void findsAttributesWhereTheyWereWritten()
    {
        QFETCH(QByteArray, html);
        const auto document = HtmlDocument::parse(html);
        VERIFY_RESULT(document);
        const HtmlElement &element = document->elements()[find(*document, "a")];
        const HtmlAttribute *attribute = element.attribute(QLatin1String("a"));
        QVERIFY(attribute);
        QTEST(attribute->value, "value");
        QTEST(document->sourceOf(attribute->nameSpan), "writtenName");
        QTEST(document->sourceOf(attribute->valueSpan), "writtenValue");
        QVERIFY(attribute->valueSpan.offset >= attribute->nameSpan.end());
    }

    void splicingASpanChangesNothingElse()
    {
        const QByteArray html = "<!doctype html>\r\n<!-- c --><div\tid=a  data-start = '1' >t</div>\n";
        const auto document = HtmlDocument::parse(html);
        VERIFY_RESULT(document);
        const auto span =
            document->elements()[find(*document, "div")].attribute(QLatin1String("data-start"))->valueSpan;
        QByteArray edited = document->source();
        edited.replace(span.offset, span.length, "\"2\"");
        QCOMPARE(edited, QByteArray(html).replace("'1'", "\"2\""));
    }

    void knowsTags()
    {
        const auto document = HtmlDocument::parse("<p>\n<my-Clip x=1>text</my-Clip>");
        VERIFY_RESULT(document);
        const HtmlElement &clip = document->elements()[find(*document, "my-clip")];
        QCOMPARE(document->sourceOf(*clip.startTag), QByteArray("<my-Clip x=1>"));
        QCOMPARE(document->sourceOf(*clip.endTag), QByteArray("</my-Clip>"));
        QVERIFY(!document->elements()[find(*document, "p")].endTag);
        QVERIFY(!document->elements()[find(*document, "body")].startTag);
        QCOMPARE(document->offsetOf(find(*document, "my-clip")), qsizetype(4));
        QCOMPARE(document->offsetOf(find(*document, "body")), qsizetype(0));
    }

    void countsLines_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("line");
        QTest::newRow("beginning") << 0 << 1;
        QTest::newRow("the line end belongs to its line") << 1 << 1;
        QTest::newRow("after it") << 2 << 2;
        QTest::newRow("empty line") << 4 << 3;
        QTest::newRow("last") << 5 << 4;
        QTest::newRow("beyond") << 100 << 4;
    }

    void countsLines()
    {
        QFETCH(int, offset);
        const auto document = HtmlDocument::parse("a\nb\n\nc");
        VERIFY_RESULT(document);
        QTEST(document->lineAt(offset), "line");
    }

    void whatTemplatesHoldIsInert()
    {
        const auto document = HtmlDocument::parse(
            "<body><template><div><b></b></div></template><noscript><i></i></noscript><u></u>");
        VERIFY_RESULT(document);
        for (const char *tag : {"div", "b", "i"})
            QVERIFY2(document->elements()[find(*document, tag)].inert, tag);
        for (const char *tag : {"template", "noscript", "u"})
            QVERIFY2(!document->elements()[find(*document, tag)].inert, tag);
    }

    void aTemplateCanBeOpened()
    {
        const auto document = HtmlDocument::parse(
            "<body><template><div><template><b></b></template></div></template><template><i></i></template>");
        VERIFY_RESULT(document);
        const HtmlDocument opened = document->withTemplateOpened(find(*document, "template"));
        QVERIFY(!opened.elements()[find(opened, "div")].inert);
        for (const char *tag : {"b", "i"})
            QVERIFY2(opened.elements()[find(opened, tag)].inert, tag);
    }

    void keepsTexts()
    {
        const auto document = HtmlDocument::parse("<div> a &lt; <b>b</b> \n </div><style>p{}</style>");
        VERIFY_RESULT(document);
        QCOMPARE(document->texts().size(), std::size_t(3));
        QCOMPARE(document->texts()[0].text, QStringLiteral(" a < "));
        QCOMPARE(document->sourceOf(document->texts()[2].span), QByteArray("p{}"));
        QVERIFY2(document->texts()[2].text.isEmpty(), "style sheets are not copied");
        const HtmlElement &div = document->elements()[find(*document, "div")];
        QCOMPARE(div.firstText, 0);
        QCOMPARE(div.endText, 2);
        QCOMPARE(document->texts()[1].element, find(*document, "b"));
    }

    void deepNestingIsRefusedAtOnce()
    {
        const auto document = HtmlDocument::parse(QByteArray("<div>").repeated(100'000));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, muto::ErrorKind::Composition);
        QVERIFY(document.error().message.contains(QLatin1String("nested more than 2000 deep")));
    }

    void treesDeeperThanAStackAreRead()
    {
        constexpr int kDepth = 500'000;
        // The estimate of the nesting takes the title of a drawing for an endless one of a page.
        const auto document = HtmlDocument::parse("<svg><title>" + QByteArray("<span>").repeated(kDepth));
        VERIFY_RESULT(document);
        QCOMPARE(int(document->elements().size()), kDepth + 5);
        QCOMPARE(document->elements().back().parent, kDepth + 3);
    }

    void theNumberOfElementsHasALimit()
    {
        const auto document =
            HtmlDocument::parse(QByteArray("<p>").repeated(HtmlDocument::kMostElements + 1));
        QVERIFY(!document);
        QVERIFY(document.error().message.contains(QLatin1String("more than 1000000 elements")));
    }

    void sizeHasALimit()
    {
        QVERIFY(HtmlDocument::parse(QByteArray(HtmlDocument::kLargestSource, ' ')));
        const auto document = HtmlDocument::parse(QByteArray(HtmlDocument::kLargestSource + 1, ' '));
        QVERIFY(!document);
        QVERIFY(document.error().message.contains(QLatin1String("larger than 32 MB")));
    }

    void anythingIsADocument_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("null") << QByteArray("\0\0", 2);
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("half a tag") << QByteArray("<div data-start");
        QTest::newRow("half a comment") << QByteArray("<!--");
        QTest::newRow("only an end") << QByteArray("</div>");
    }

    void anythingIsADocument()
    {
        QFETCH(QByteArray, html);
        const auto document = HtmlDocument::parse(html);
        VERIFY_RESULT(document);
        QCOMPARE(document->source(), html);
    }

    void anEditIsFollowedWithoutParsingTheRest_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("isFollowed");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            bool isFollowed) { QTest::newRow(name) << before << after << isFollowed; };
        const auto page = [](const QByteArray &inside) {
            return "<!doctype html>\n<body><div>\n" + inside + "</div>\n</body>";
        };
        row("a value", "<p id=a>x</p><p>y</p>", "<p id=abc>x</p><p>y</p>", true);
        row("a new attribute", "<div><p>x</p></div>", "<div class=\"a\"><p>x</p></div>", true);
        row("an attribute less", "<div\n a='1'>x</div>", "<div>x</div>", true);
        row("a text", "<p>one &amp; two</p>\n<p>y</p>", "<p>three &am;\n two</p>\n<p>y</p>", true);
        row("a script", "<script>let a = 1;</script>y", "<script>let a = 1 < 2;\n</script>y", true);
        row("an element", page("<p>x</p>"), page("<p>x</p>\n<p id=a>y <span>z</span></p>"), true);
        row("the first", page("<p>x</p>"), page("<img src=a><p>x</p>"), true);
        row("one of several alike", page("<p>x</p><p>x</p>"), page("<p>x</p><p>x</p><p>x</p>"), true);
        row("an element less", page("<p>x</p>\n<p><span>y</span></p>z"), page("<p>x</p>z"), true);
        row("into formatting", page("<b><p>x</p></b>"), page("<b><p>x</p><p>y</p></b>"), false);
        row("behind formatting that goes on", page("<p><b>x</p><p>y</p>"),
            page("<p><b>x</p><p>z</p><p>y</p>"), false);
        row("a tag that ends another", page("<p>x</p>"), page("<p>x</p></div><div>"), false);
        row("where nothing may be", "<table><div></div></table>", "<table><div></div><div></div></table>",
            false);
        row("formatting", page("<p>x</p>"), page("<p>x</p><i>y</i>"), false);
        row("a tag", "<p id=a>x</p>", "<q id=a>x</p>", false);
        row("a quote too few", "<p id='a'>x</p><p title='b'>", "<p id='a>x</p><p title='b'>", false);
        row("a tag in a text", "<p>xy</p>", "<p>x<b>y</p>", false);
        row("no text any more", "<p>x</p>", "<p> </p>", false);
        row("a script that ends earlier", "<script>ab</script>", "<script>a</script>b</script>", false);
        row("formatting that goes on", "<p><b id=a>x<p>y", "<p><b id=ab>x<p>y", false);
        row("a hidden field of a table", "<table><input type=hidden>", "<table><input type=text>", false);
        row("the first line of preformatted text", "<pre>\nx</pre>", "<pre>x</pre>", false);
        row("a picture's text", "<svg><text>x</text></svg>", "<svg><text>y</text></svg>", false);
    }

    void anEditIsFollowedWithoutParsingTheRest()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const HtmlDocument document = *HtmlDocument::parse(before);
        const HtmlContent content{before, document.elements(), document.texts(), lineStarts(document)};
        QTEST(muto::composition::contentAfterEdit(content, after).has_value(), "isFollowed");
        QCOMPARE(described(*document.reparsed(after)), described(*HtmlDocument::parse(after)));
    }

    /// Whatever is typed wherever in pages that are hard to understand.
    void reparsingFindsWhatParsingFinds_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("usual") << QByteArray(
            "<!doctype html>\n<html lang=en><head><title>t &amp; u</title><style>a{b:'c'}</style></head>\n"
            "<body class=x><div id=root data-start=\"0\" style='left: 1px' hidden>one &lt; two\r\n"
            "<p>three<span data-x>four</span><img src=a.png/>five</div>"
            "<script>if (a<b) c = '<p>';</script></body></html>\n");
        QTest::newRow("misnested") << QByteArray(
            "<p a=1>x<b c='d'>y<p e>z</b>w</p></q>v<table f=g>u<tr><td h>t<select>s<option>r</table>q"
            "<template i>p<div>o</template><svg j=k><a xlink:href=l>n</a><title>m</title></svg><pre>\n "
            "l</pre>");
        QTest::newRow("odd") << QByteArray(
            "\xEF\xBB\xBF<div  a = 1 a=2 \"b'>c\xFF &ampd &#65;<!-- e<f g> -->h<i j"
            "><![CDATA[k]]><script><!-- <script>l</script> m</script>n<a b");
    }

    void reparsingFindsWhatParsingFinds()
    {
        QFETCH(QByteArray, page);
        const HtmlDocument document = *HtmlDocument::parse(page);
        const QByteArrayList typed{"",
                                   " ",
                                   "x",
                                   "\n",
                                   "\r",
                                   "<",
                                   ">",
                                   "/",
                                   "\"",
                                   "'",
                                   "=",
                                   "&",
                                   ";",
                                   "<!--",
                                   "-->",
                                   "</",
                                   "<b>",
                                   "\xC3\xA9",
                                   " hidden ",
                                   " style=\"a: b\"",
                                   "<p>q</p>",
                                   "\n<div r=s>t<img u> v</div>",
                                   "</div><div>",
                                   "<span><h1>w</h1></span>"};
        const auto check = [&](qsizetype at, qsizetype removed, const QByteArray &text) {
            QByteArray after = page;
            after.replace(at, removed, text);
            const QByteArray wanted = described(*HtmlDocument::parse(after));
            const QByteArray found = described(*document.reparsed(after));
            QVERIFY2(found == wanted, (after + "\n" + found + "\n" + wanted).constData());
            const QByteArray back = described(*HtmlDocument::parse(after)->reparsed(page));
            QVERIFY2(back == described(document), ("from " + after + "\n" + back).constData());
        };
        for (qsizetype at = 0; at <= page.size() && !QTest::currentTestFailed(); ++at) {
            for (qsizetype i = at % 6; i < typed.size(); i += 6) // each at every sixth place
                check(at, 0, typed[i]);
            check(at, 1, "");
            check(at, 1, "x");
            check(at, 5, "");
        }
    }

    void aFactIsWorkedOutOnce()
    {
        const HtmlDocument document = *HtmlDocument::parse("<p>");
        const HtmlDocument copy = document;
        int asked = 0;
        const auto count = [&asked](const HtmlDocument &page) {
            ++asked;
            return page.elements().size();
        };
        QCOMPARE(*document.fact<std::size_t>(count), std::size_t(4));
        QCOMPARE(*copy.fact<std::size_t>(count), std::size_t(4));
        QCOMPARE(asked, 1);
        QCOMPARE(*document.reparsed("<p><i>")->fact<std::size_t>(count), std::size_t(5));
        QCOMPARE(asked, 2);
    }

private:
    static std::vector<qsizetype> lineStarts(const HtmlDocument &document)
    {
        std::vector<qsizetype> starts{0};
        for (qsizetype at = 0; at < document.source().size(); ++at) {
            if (document.source()[at] == '\n')
                starts.push_back(at + 1);
        }
        return starts;
    }

    /// All there is to know about a document.
    static QByteArray described(const HtmlDocument &document)
    {
        QByteArray text;
        const auto number = [&text](qsizetype value) { text += QByteArray::number(value) + ' '; };
        const auto span = [&number](const std::optional<SourceSpan> &place) {
            number(place ? place->offset : -1);
            number(place ? place->length : -1);
        };
        for (const HtmlElement &element : document.elements()) {
            text += '\n' + element.tag.toUtf8() + ' ';
            for (const int fact :
                 {element.parent, element.end, element.firstText, element.endText, int(element.inert)})
                number(fact);
            span(element.startTag);
            span(element.endTag);
            for (const HtmlAttribute &attribute : element.attributes) {
                text += attribute.name.toUtf8() + '=' + attribute.value.toUtf8() + ' ';
                span(attribute.nameSpan);
                span(attribute.valueSpan);
            }
        }
        for (const HtmlText &run : document.texts()) {
            text += "\n\"" + run.text.toUtf8() + "\" ";
            number(run.element);
            span(run.span);
        }
        for (qsizetype at = 0; at <= document.source().size(); ++at)
            number(document.lineAt(at));
        return text + document.source();
    }

    static QString tags(const HtmlDocument &document)
    {
        QStringList names;
        for (const HtmlElement &element : document.elements())
            names.append(element.tag);
        return names.join(QLatin1Char(' '));
    }

    static int find(const HtmlDocument &document, const char *tag)
    {
        for (int i = 0; i < int(document.elements().size()); ++i) {
            if (document.elements()[i].tag == QLatin1String(tag))
                return i;
        }
        qFatal("no <%s>", tag);
        return -1;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestHtmlDocument)
#include "tst_html_document.moc"
