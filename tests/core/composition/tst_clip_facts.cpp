#include "core/composition/clip_facts.h"

#include "core/composition/html_document.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using muto::composition::clipKind;
using muto::composition::ClipKind;
using muto::composition::clipLabel;
using muto::composition::clipSource;
using muto::composition::HtmlDocument;

Q_DECLARE_METATYPE(muto::composition::ClipKind)

class TestClipFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<ClipKind>("kind");
        QTest::newRow("video") << QByteArray("<video>") << ClipKind::Video;
        QTest::newRow("audio") << QByteArray("<audio>") << ClipKind::Audio;
        QTest::newRow("picture") << QByteArray("<img>") << ClipKind::Image;
        QTest::newRow("text") << QByteArray("<h1>Hi</h1>") << ClipKind::Text;
        QTest::newRow("words deep inside") << QByteArray("<div><p><b>Hi</b></p></div>") << ClipKind::Text;
        QTest::newRow("shape") << QByteArray("<div>\n <i></i> </div>") << ClipKind::Element;
        QTest::newRow("words of its style")
            << QByteArray("<div><style>b {}</style></div>") << ClipKind::Element;
        QTest::newRow("composition") << QByteArray("<div data-composition-id=a>") << ClipKind::Composition;
        QTest::newRow("mount") << QByteArray("<div data-composition-src=a.html>") << ClipKind::Composition;
    }

    void kinds()
    {
        QFETCH(QByteArray, html);
        const auto document = parse(html);
        QTEST(clipKind(document, kFirst), "kind");
    }

    void sources_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("source");
        const auto row = [](const char *name, const QByteArray &html, const char *source) {
            QTest::newRow(name) << html << source;
        };
        row("none", "<p>", "");
        row("src", "<img src=' a.png '>", "a.png");
        row("mount", "<div data-composition-src=b.html>", "b.html");
        row("first source of a film", "<video><p></p><source src=a.webm><source src=a.mp4></video>",
            "a.webm");
        row("own src before sources", "<video src=b.mp4><source src=a.webm></video>", "b.mp4");
        row("a source elsewhere", "<div><source src=a.webm></div>", "");
    }

    void sources()
    {
        QFETCH(QByteArray, html);
        const auto document = parse(html);
        QTEST(clipSource(document, kFirst), "source");
    }

    void labels_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *name, const QByteArray &html, const char *label) {
            QTest::newRow(name) << html << label;
        };
        const QByteArray text = ">Some text</div>";
        const QByteArray id = " id=hero-title_2" + text;
        const QByteArray composition = " data-composition-id=part" + id;
        const QByteArray aria = " aria-label=Aria" + composition;
        const QByteArray label = " data-label=Label" + aria;
        row("timeline label", "<div data-timeline-label=' Time  line '" + label, "Time line");
        row("label", "<div" + label, "Label");
        row("blank label", "<div data-timeline-label=' '" + label, "Label");
        row("aria label", "<div" + aria, "Aria");
        row("composition id", "<div" + composition, "part");
        row("id", "<div" + id, "Hero title 2");
        row("file", "<video src='assets/my%20film.mp4?x#t=2'>", "my%20film.mp4");
        row("data is no file", "<img src='data:image/png;base64,AA/BB'>", "img");
        row("text", "<div>  Some\n <b>bold</b> text ", "Some bold text");
        row("text with emphasis", "<p>Alles <B class=x>ne</B>u, <em>gut</em>!<br>Und<i>er</i>",
            "Alles neu, gut! Under");
        row("texts of their own", "<ul><li>a<li>b</ul><p><span>c</span><span>d</span>", "a b");
        row("32 characters of text", "<div>1234567890 1234567890 1234567890 1234567890",
            "1234567890 1234567890 1234567890");
        row("cut off before a space", "<div>123456789 123456789 123456789 1 3456789",
            "123456789 123456789 123456789 1");
        row("scripts are no text", "<div><script>var x</script><style>p{}</style>", "div");
        row("text after it does not count", "<div></div>Text", "div");
        row("nothing but its tag", "<canvas>", "canvas");
    }

    void labels()
    {
        QFETCH(QByteArray, html);
        const auto document = parse(html);
        QTEST(clipLabel(document, kFirst), "label");
    }

private:
    static constexpr int kFirst = 3; // after html, head and body

    static HtmlDocument parse(const QByteArray &html) { return HtmlDocument::parse("<body>" + html).value(); }
};

MUTO_TEST_MAIN(QCoreApplication, TestClipFacts)
#include "tst_clip_facts.moc"
