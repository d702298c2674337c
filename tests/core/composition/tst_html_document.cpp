#include "core/composition/html_document.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using muto::composition::HtmlAttribute;
using muto::composition::HtmlDocument;
using muto::composition::HtmlElement;

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

private:
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
