#include "core/edit/element_path.h"
#include "core/edit/markup_edits.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <functional>

using muto::Result;
using muto::composition::HtmlDocument;
using muto::edit::MarkupEdits;
using muto::edit::Place;
using muto::test::utf8;

namespace {

/// What is done to the element with id x, or to it and the one with id y.
using Edit = std::function<Result<>(MarkupEdits &edits, int x, int y)>;

Edit set(const char *name, const char *value)
{
    return [=](MarkupEdits &edits, int x, int) { return edits.setAttribute(x, utf8(name), utf8(value)); };
}

Edit flag(const char *name, bool on)
{
    return [=](MarkupEdits &edits, int x, int) { return edits.setFlag(x, utf8(name), on); };
}

Edit unset(const char *name)
{
    return [=](MarkupEdits &edits, int x, int) { return edits.removeAttribute(x, utf8(name)); };
}

Edit renamed(const char *from, const char *to)
{
    return [=](MarkupEdits &edits, int x, int) { return edits.renameAttribute(x, utf8(from), utf8(to)); };
}

Edit style(const char *property, const char *value)
{
    return [=](MarkupEdits &edits, int x, int) {
        return edits.setStyles(x, {{utf8(property), value ? utf8(value) : QString()}});
    };
}

Edit write(const char *value)
{
    return [=](MarkupEdits &edits, int x, int) { return edits.setText(x, utf8(value)); };
}

Edit erase()
{
    return [](MarkupEdits &edits, int x, int) { return edits.remove(x); };
}

Edit move(Place place)
{
    return [=](MarkupEdits &edits, int x, int y) { return edits.move(x, place, y); };
}

Edit insert(const char *fragment, Place place)
{
    return [=](MarkupEdits &edits, int x, int) { return edits.insert(fragment, place, x); };
}

Edit duplicate()
{
    return [](MarkupEdits &edits, int x, int) { return edits.duplicate(x); };
}

Edit wrap(const char *tag)
{
    return [=](MarkupEdits &edits, int x, int y) { return edits.wrap({y, x}, tag); };
}

Edit unwrap()
{
    return [](MarkupEdits &edits, int x, int) { return edits.unwrap(x); };
}

int find(const HtmlDocument &document, const char *id)
{
    for (int i = 0; i < int(document.elements().size()); ++i) {
        if (document.elements()[i].value(QLatin1String("id")) == QLatin1String(id))
            return i;
    }
    return -1;
}

Result<muto::edit::MarkupEdit> edited(const HtmlDocument &document, const Edit &edit)
{
    if (find(document, "x") < 0)
        return muto::fail(muto::ErrorKind::Composition, QStringLiteral("it is no element."));
    MarkupEdits edits(document);
    if (const Result<> done = edit(edits, find(document, "x"), find(document, "y")); !done)
        return muto::fail(done.error());
    return edits.finish();
}

} // namespace

Q_DECLARE_METATYPE(Edit)

/// Every row: what was written, what is done, what is written then. Nothing else may change.
class TestMarkupEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributes_data()
    {
        columns();
        row("value", "<p id=\"x\" a=\"1\">", set("a", "2"), "<p id=\"x\" a=\"2\">");
        row("single quotes stay", "<p id='x' a='1' >", set("a", "it's"), "<p id='x' a='it&#39;s' >");
        row("no quotes stay", "<p id=x a=1>", set("a", "2.5"), "<p id=x a=2.5>");
        row("quotes where they are needed", "<p id=x a=1 b='2'>", set("a", "2 3"), "<p id=x a='2 3' b='2'>");
        row("a slash needs quotes", "<br id=x a=1/>", set("a", "b/"), "<br id=x a=\"b/\">");
        row("spaces around =", "<p id=x a = '1'>", set("a", "2"), "<p id=x a = '2'>");
        row("upper case", "<P ID=x DATA-A=\"1\">", set("data-a", "2"), "<P ID=x DATA-A=\"2\">");
        row("bare name stays bare", "<p id='x' a b=''>", set("a", ""), "<p id='x' a b=''>");
        row("bare name gets a value", "<p id='x' a b=''>", set("a", "1"), "<p id='x' a='1' b=''>");
        row("same value", "<p id=x a='&quot;'>", set("a", "\""), "<p id=x a='&quot;'>");
        row("entities elsewhere stay", "<p id=x a='&eacute;&amp;' b=1>", set("b", "2"),
            "<p id=x a='&eacute;&amp;' b=2>");
        row("references around a difference stay", "<p id=x a='&quot;b&#10;c&quot;: &#x41;&amp;1'>",
            set("a", "\"b\nd\": A&1"), "<p id=x a='&quot;b&#10;d&quot;: &#x41;&amp;1'>");
        row("what is new among references", "<p id=x a=\"&quot;b&quot;\">", set("a", "\"it's \"&amp\""),
            "<p id=x a=\"&quot;it's &quot;&amp;amp&quot;\">");
        row("references that are not understood", "<p id=x a='&copy;b;'>", set("a", "\u00a9copy;b;"),
            "<p id=x a='\u00a9copy;b;'>");
        row("only what must be escaped", "<p id=x a=\"\">", set("a", "a & b &amp; <c> \" '"),
            "<p id=x a=\"a & b &amp;amp; <c> &quot; '\">");
        row("JSON", "<p id=x a='[]'>", set("a", "[{\"b\": 1}]"), "<p id=x a='[{\"b\": 1}]'>");
        row("line breaks in it stay", "<p id=x a='[\r\n  1,\r\n  2,\n  3\r\n]'>",
            set("a", "[\n  1,\n  25,\n  3\n]"), "<p id=x a='[\r\n  1,\r\n  25,\n  3\r\n]'>");
        row("half of a character", "<p id=x a=\"\xE4\xB8\xAD\r\n\">", set("a", "\xE4\xB8\xB2\n"),
            "<p id=x a=\"\xE4\xB8\xB2\n\">");
        row("repeats", "<p id=x a=\"aaa\">", set("a", "aa"), "<p id=x a=\"aa\">");
        row("emptied", "<p id=x a=\"aaa\">", set("a", ""), "<p id=x a=\"\">");
        row("new JSON", "<p id=\"x\">", set("a", "{\"b\": 1}"), "<p id=\"x\" a='{\"b\": 1}'>");
        row("added", "<p id=\"x\" class=\"c\">t</p>", set("a", "1"), "<p id=\"x\" class=\"c\" a=\"1\">t</p>");
        row("added as the neighbours", "<p id='x'>", set("a", "1"), "<p id='x' a='1'>");
        row("added before a slash", "<img id=\"x\" />", set("a", "1"), "<img id=\"x\" a=\"1\" />");
        row("added on a line", "<p\n\tid=\"x\"\n\tb=\"2\"\n>", set("a", "1"),
            "<p\n\tid=\"x\"\n\tb=\"2\"\n\ta=\"1\"\n>");
        row("added on a line, CRLF", "<p\r\n  id=\"x\"\r\n  b>", set("a", "1"),
            "<p\r\n  id=\"x\"\r\n  b\r\n  a=\"1\">");
        row("not torn by >", "<p id=x a='>' b=\"1>2\">", set("b", "2>1"), "<p id=x a='>' b=\"2>1\">");
        row("CJK", "<p id=x a=\"\xE4\xB8\xAD\">", set("a", "\xE6\x96\x87"), "<p id=x a=\"\xE6\x96\x87\">");
        row("drawing", "<svg><path id=x viewBox=\"0\" d=M0/></svg>", set("viewbox", "1"),
            "<svg><path id=x viewBox=\"1\" d=M0/></svg>");
        row("with a mark", "\xEF\xBB\xBF<p id=x a=1>", set("a", "2"), "\xEF\xBB\xBF<p id=x a=2>");
        row("tags in comments do not count", "<!-- <p id=x a=0> --><p id=x a=1>", set("a", "2"),
            "<!-- <p id=x a=0> --><p id=x a=2>");
        row("tags in scripts do not count", "<script>'<p id=x a=0>' < 1</script><p id=x a=1>", set("a", "2"),
            "<script>'<p id=x a=0>' < 1</script><p id=x a=2>");
        row("no name", "<p id=x>", set("a b", "2"), nullptr);
        row("half a tag", "<div><p id=x a=1", set("a", "2"), nullptr);
        row("flag", "<video id=\"x\" src=\"a\">", flag("muted", true), "<video id=\"x\" src=\"a\" muted>");
        row("flag is there", "<video id=x MUTED='muted'>", flag("muted", true), "<video id=x MUTED='muted'>");
        row("flag gone", "<video id=\"x\" muted loop>", flag("muted", false), "<video id=\"x\" loop>");
        row("removed", "<p a=1  b='2' id=x>", unset("b"), "<p a=1 id=x>");
        row("removed, its line", "<p\n  id=x\n  b='2'\n>", unset("b"), "<p\n  id=x\n>");
        row("removed between neighbours", "<p id=\"x\" a=\"1\"b=\"2\">", unset("a"), "<p id=\"x\" b=\"2\">");
        row("removed before a slash", "<svg><g id=x a='1'/></svg>", unset("a"), "<svg><g id=x /></svg>");
        row("removed, not there", "<p id=x>", unset("a"), "<p id=x>");
        row("written twice", "<p id=x a=1 a=2>", unset("a"), nullptr);
        row("renamed", "<p id=x data-layer = 3>", renamed("data-layer", "data-track-index"),
            "<p id=x data-track-index = 3>");
        row("renamed to one that is there", "<p id=x a b>", renamed("a", "b"), nullptr);
    }
    void attributes() { check(); }

    void styles_data()
    {
        columns();
        row("value", "<p id=x style=\"left: 1px;  TOP:2px\">", style("left", "3px"),
            "<p id=x style=\"left: 3px;  TOP:2px\">");
        row("references stay", "<p id=x style=\"font-family: &quot;A;B&quot;; left: 0\">",
            style("left", "1px"), "<p id=x style=\"font-family: &quot;A;B&quot;; left: 1px\">");
        row("added", "<p id='x'>", style("left", "1px"), "<p id='x' style='left: 1px'>");
        row("added with a string", "<p id=\"x\">", style("font-family", "\"A\""),
            "<p id=\"x\" style='font-family: \"A\"'>");
        row("no quotes", "<p id='x' style=left:0>", style("top", "1px"), "<p id='x' style='left:0;top:1px'>");
        row("bare", "<p id='x' style>", style("top", "1px"), "<p id='x' style='top: 1px'>");
        row("empty", "<p id=x style=\"\">", style("top", "1px"), "<p id=x style=\"top: 1px\">");
        row("removed", "<p id=x style='left: 0; top: 0'>", style("left", nullptr), "<p id=x style='top: 0'>");
        row("removed the last", "<p id=x style='left: 0;'>", style("left", nullptr), "<p id=x>");
        row("tries to break out", "<p id=x style='left: 0'>", style("left", "0; top: 0"), nullptr);
        row("tries harder", "<p id=x style='left: 0'>", style("left", "'\"><script>"), nullptr);
        row("before an unfinished comment", "<p id=x style='left: 0; /* '>", style("top", "0"),
            "<p id=x style='left: 0; top: 0; /* '>");
    }
    void styles() { check(); }

    void texts_data()
    {
        columns();
        row("text", "<p id=x>old</p>", write("new"), "<p id=x>new</p>");
        row("its spaces stay", "<p id=x>\r\n  old\r\n</p>", write("new"), "<p id=x>\r\n  new\r\n</p>");
        row("escapes", "<p id=x>old</p>", write("a < b & c &lt; >"), "<p id=x>a &lt; b & c &amp;lt; ></p>");
        row("line endings", "<p id=x>\r\nold</p>", write("a\nb"), "<p id=x>\r\na\r\nb</p>");
        row("empty", "<p id=x></p>", write("new"), "<p id=x>new</p>");
        row("emptied", "<p id=x>old</p>", write(""), "<p id=x></p>");
        row("nothing but spaces", "<p id=x>  </p>", write("new"), "<p id=x>new  </p>");
        row("comments stay", "<p id=x><!-- <b> -->old<!-- c --></p>", write("new"),
            "<p id=x><!-- <b> -->new<!-- c --></p>");
        row("same", "<p id=x>&eacute;</p>", write("\xC3\xA9"), "<p id=x>&eacute;</p>");
        row("script", "<script id=x>if (1 < 2) a();</script>", write("if (2 < 3) b();"),
            "<script id=x>if (2 < 3) b();</script>");
        row("script that ends itself", "<script id=x>a</script>", write("'</script>'"), nullptr);
        row("title", "<title id=x>a</title>", write("<b> & c"), "<title id=x>&lt;b> & c</title>");
        row("others are in it", "<p id=x>a<b>c</b></p>", write("new"), nullptr);
        row("holds nothing", "<img id=x>", write("new"), nullptr);
        row("never closed", "<div id=x>a", write("new"), nullptr);
        row("closed by another", "<ul><li id=x>a<li>b</ul>", write("new"), "<ul><li id=x>new<li>b</ul>");
    }
    void texts() { check(); }

    void removals_data()
    {
        columns();
        row("with its line", "<div>\n  <p id=x>a</p>\n  <p></p>\n</div>", erase(),
            "<div>\n  <p></p>\n</div>");
        row("with its lines, CRLF", "<div>\r\n\t<p id=x>\r\n\t</p>\t\r\n</div>", erase(), "<div>\r\n</div>");
        row("beside others", "<p><b id=x>a</b> <i>b</i></p>", erase(), "<p> <i>b</i></p>");
        row("beside a comment", "<div>\n  <p id=x></p> <!-- c -->\n</div>", erase(),
            "<div>\n   <!-- c -->\n</div>");
        row("void", "<div><img id=x><br></div>", erase(), "<div><br></div>");
        row("end tag left out", "<ul>\n<li>a\n<li id=x>b\n<li>c\n</ul>", erase(),
            "<ul>\n<li>a\n<li>c\n</ul>");
        row("drawing", "<svg><g id=x /><path/></svg>", erase(), "<svg><path/></svg>");
        row("in a template", "<template><p id=x></p><b></b></template>", erase(),
            "<template><b></b></template>");
        row("last line", "<p></p>\n<b id=x></b>", erase(), "<p></p>\n");
        row("never closed", "<div id=x><p></p>", erase(), nullptr);
        row("mis-nested", "<p><b id=x>1<i>2</b>3</i></p>", erase(), nullptr);
        row("text would move into another", "<p>a<div id=x></div>b", erase(), nullptr);
        row(
            "not in the file", "<p id=y>", [](MarkupEdits &edits, int, int) { return edits.remove(0); },
            nullptr);
    }
    void removals() { check(); }

    void moves_data()
    {
        columns();
        const char *const list = "<div>\n  <p id=\"x\">1</p>\n  <p>2</p>\n  <p id=\"y\">3</p>\n</div>\n";
        row("after", list, move(Place::After),
            "<div>\n  <p>2</p>\n  <p id=\"y\">3</p>\n  <p id=\"x\">1</p>\n</div>\n");
        row("before", list, move(Place::Before),
            "<div>\n  <p>2</p>\n  <p id=\"x\">1</p>\n  <p id=\"y\">3</p>\n</div>\n");
        row("into", "<div>\n\t<p id=x>1\n\t\t<b></b>\n\t</p>\n\t<div id=y>\n\t\t<i></i>\n\t</div>\n</div>",
            move(Place::IntoLast),
            "<div>\n\t<div id=y>\n\t\t<i></i>\n\t\t<p id=x>1\n\t\t\t<b></b>\n\t\t</p>\n\t</div>\n</div>");
        row("into first", "<p id=x></p>\n<div id=y>\n  <i></i>\n</div>", move(Place::IntoFirst),
            "<div id=y>\n  <p id=x></p>\n  <i></i>\n</div>");
        row("into an empty one", "<p id=x></p>\n<div id=y></div>\n", move(Place::IntoLast),
            "<div id=y>\n  <p id=x></p>\n</div>\n");
        row("in a line", "<p><b id=x>1</b><i id=y>2</i></p>", move(Place::After),
            "<p><i id=y>2</i><b id=x>1</b></p>");
        row("where it is", "<div>\n  <p id=y></p>\n  <p id=x></p>\n</div>", move(Place::After),
            "<div>\n  <p id=y></p>\n  <p id=x></p>\n</div>");
        row("last where it is last", "<div id=y>\n  <p id=x></p>\n</div>", move(Place::IntoLast),
            "<div id=y>\n  <p id=x></p>\n</div>");
        row("into itself", "<div id=x><p id=y></p></div>", move(Place::After), nullptr);
        row("where it may not be", "<div id=x></div><p id=y></p>", move(Place::IntoLast), nullptr);
        row("scripts keep their lines",
            "<div id=y>\n  <i></i>\n</div>\n<div id=x>\n<script>`\na`</script>\n</div>\n",
            move(Place::IntoLast),
            "<div id=y>\n  <i></i>\n  <div id=x>\n  <script>`\na`</script>\n  </div>\n</div>\n");
    }
    void moves() { check(); }

    void insertions_data()
    {
        columns();
        row("after", "<div>\r\n\t<p id=x></p> <!-- c -->\r\n</div>",
            insert("<p>\n  <b></b>\n</p>", Place::After),
            "<div>\r\n\t<p id=x></p> <!-- c -->\r\n\t<p>\r\n\t  <b></b>\r\n\t</p>\r\n</div>");
        row("before", "<div>\n    <p id=x></p>\n</div>", insert("<i></i>", Place::Before),
            "<div>\n    <i></i>\n    <p id=x></p>\n</div>");
        row("two at once", "<div>\n  <p id=x></p>\n</div>", insert("<i></i>\n<b></b>", Place::After),
            "<div>\n  <p id=x></p>\n  <i></i>\n  <b></b>\n</div>");
        row("into text", "<p id=x>a</p>", insert("<b>c</b>", Place::IntoLast), "<p id=x>a<b>c</b></p>");
        row("into a drawing", "<svg id=x></svg>\n", insert("<path/>", Place::IntoLast),
            "<svg id=x>\n  <path/>\n</svg>\n");
        row("not closed", "<div id=x></div><p></p>", insert("<div>", Place::After), nullptr);
        row("closes others", "<div><b id=x></b></div><p></p>", insert("</div><i></i>", Place::After),
            nullptr);
        row("no element", "<p id=x></p>", insert("text", Place::After), nullptr);
        row("into nothing", "<img id=x>", insert("<b></b>", Place::IntoLast), nullptr);
    }
    void insertions() { check(); }

    void copies_data()
    {
        columns();
        row("numbered", "<div>\n  <p id=\"x\" data-hf-id=\"q\">1</p>\n</div>", duplicate(),
            "<div>\n  <p id=\"x\" data-hf-id=\"q\">1</p>\n  <p id=\"x-2\">1</p>\n</div>");
        row("numbered on", "<p id=x-2></p><p id=x></p>", duplicate(),
            "<p id=x-2></p><p id=x></p><p id=x-3></p>");
        row("references inside follow",
            "<div id=x><i id=a data-start=0></i><i data-start='a + 1'></i><a href='#a'></a><a "
            "href='#b'></a></div>",
            duplicate(),
            "<div id=x><i id=a data-start=0></i><i data-start='a + 1'></i><a href='#a'></a><a "
            "href='#b'></a></div>"
            "\n<div id=x-2><i id=a-2 data-start=0></i><i data-start='a-2 + 1'></i><a href='#a-2'></a><a "
            "href='#b'></a></div>");
        row("never closed", "<div id=x>", duplicate(), nullptr);
    }
    void copies() { check(); }

    void groups_data()
    {
        columns();
        row("two", "<div>\n  <p id=x>1</p>\n  <i></i>\n  <p id=y>\n    2</p>\n</div>",
            wrap("<div data-hf-group=\"g\">"),
            "<div>\n  <div data-hf-group=\"g\">\n    <p id=x>1</p>\n    <p id=y>\n      2</p>\n  </div>\n  "
            "<i></i>\n</div>");
        row("in a line", "<p><b id=x></b><b id=y></b></p>", wrap("<span>"),
            "<p><span><b id=x></b><b id=y></b></span></p>");
        row("no tag", "<b id=x></b><b id=y></b>", wrap("span"), nullptr);
        row("tag with more", "<b id=x></b><b id=y></b>", wrap("<i><b>"), nullptr);
        row("not siblings", "<b id=x></b><p><b id=y></b></p>", wrap("<span>"), nullptr);
        row("may not hold them", "<p><b id=x></b><b id=y></b></p>", wrap("<div>"), nullptr);
    }
    void groups() { check(); }

    void ungroups_data()
    {
        columns();
        row("its lines come out",
            "<main>\n  <div id=x>\n    <p>1</p>\n\n    <!-- two -->\n    <p>\n      2</p>\n  </div>\n</main>",
            unwrap(), "<main>\n  <p>1</p>\n\n  <!-- two -->\n  <p>\n    2</p>\n</main>");
        row("in a line", "<p><span id=x><b>1</b> <i>2</i></span>.</p>", unwrap(),
            "<p><b>1</b> <i>2</i>.</p>");
        row("tabs and CRLF", "<main>\r\n\t<div id=x>\r\n\t\t<p>1</p>\r\n\t</div>\r\n</main>", unwrap(),
            "<main>\r\n\t<p>1</p>\r\n</main>");
        row("deep ones stay deep", "<div id=x><p><b>1</b></p></div>", unwrap(), "<p><b>1</b></p>");
        row("a text of its own", "<div id=x>so <b>1</b></div>", unwrap(), nullptr);
        row("a comment at its edge", "<div id=x><!-- so --><b>1</b></div>", unwrap(), nullptr);
        row("nothing in it", "<div id=x></div>", unwrap(), nullptr);
        row("never closed", "<div id=x><b>1</b>", unwrap(), nullptr);
    }
    void ungroups() { check(); }

    void severalAtOnce()
    {
        const QByteArray html = "<p id=x a=1></p>\n<p id=y a=1></p>\n";
        const auto document = HtmlDocument::parse(html);
        VERIFY_RESULT(document);
        MarkupEdits edits(*document);
        QVERIFY(edits.setAttribute(find(*document, "x"), utf8("a"), utf8("2")));
        QVERIFY(edits.setAttribute(find(*document, "x"), utf8("b"), utf8("3")));
        QVERIFY(edits.setFlag(find(*document, "x"), utf8("c"), true));
        QVERIFY(edits.remove(find(*document, "y")));
        const auto edit = edits.finish();
        VERIFY_RESULT(edit);
        QCOMPARE(edit->after.source(), QByteArray("<p id=x a=2 b=\"3\" c></p>\n"));
        QCOMPARE(*edit->patch.inverted().applied(edit->after.source()), html);
    }

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("edited"); // null: refused
    }

    static void row(const char *name, const char *html, const Edit &edit, const char *after)
    {
        QTest::newRow(name) << QByteArray(html) << edit << (after ? QByteArray(after) : QByteArray());
    }

    static void check()
    {
        QFETCH(QByteArray, html);
        QFETCH(Edit, edit);
        QFETCH(QByteArray, edited);
        const auto document = HtmlDocument::parse(html);
        VERIFY_RESULT(document);
        const auto done = ::edited(*document, edit);
        if (edited.isNull()) {
            QVERIFY2(!done, done ? done->after.source().constData() : "");
            QVERIFY(!done.error().message.isEmpty());
            return;
        }
        VERIFY_RESULT(done);
        QCOMPARE(done->after.source(), edited);
        QCOMPARE(*done->patch.inverted().applied(edited), html);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestMarkupEdits)
#include "tst_markup_edits.moc"
