#include "core/composition/asset_references.h"

#include "core/composition/html_document.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using muto::composition::AssetReference;
using muto::composition::assetReferences;
using muto::composition::cssReferences;
using muto::composition::HtmlDocument;
using muto::composition::localPath;

namespace {

QString urlsOf(const std::vector<AssetReference> &references)
{
    QStringList urls;
    for (const AssetReference &reference : references)
        urls.append(reference.url);
    return urls.join(QLatin1Char('|'));
}

} // namespace

class TestAssetReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsReferences_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("urls");
        const auto row = [](const char *name, const QByteArray &html, const char *urls) {
            QTest::newRow(name) << html << urls;
        };
        row("none", "<p>", "");
        row("picture", "<img src=a.png>", "a.png");
        row("film with a poster", "<video src=a.mp4 poster=b.png>", "a.mp4|b.png");
        row("sound", "<audio src=a.mp3>", "a.mp3");
        row("sources", "<video><source src=a.webm><source src=a.mp4></video>", "a.webm|a.mp4");
        row("script", "<script src=a.js></script>", "a.js");
        row("style sheet", "<link rel=StyleSheet href=a.css>", "a.css");
        row("other links", "<link rel=canonical href=a.html><a href=b.html>", "");
        row("sub-composition", "<div data-composition-src=a.html>", "a.html");
        row("inline style", "<p style=\"background:url(&quot;a b.png&quot;)\">", "a b.png");
        row("style element", "<style>p{background:url(a.png)}</style>", "a.png");
        row("in a template", "<template><img src=a.png></template>", "a.png");
        row("document order", "<img src=1><style>a{b:url(2)}</style><img src=3>", "1|2|3");
        row("import map",
            "<script type=importmap>{ \"imports\": {\"three\" : \"./lib/three.js\", \"lib/\":\"./lib/\","
            " \"web\": \"https://x.org/a.js\"}, \"scopes\": {\"/a/\": {\"b\": \"./b.js\"}}, "
            "\"integrity\": {\"./lib/three.js\": \"sha384-a\"}}</script>",
            "./lib/three.js|https://x.org/a.js|./b.js");
        row("half an import map", "<script type=importmap>{ \"imports\": {\"three\" : \"./a</script>", "");
        row("what scripts load",
            "<script>new Worker('js/w.js', {type: 'module'}); new window.Worker(\"x.js\");\n"
            "new URL('./data.json', import.meta.url); new SharedWorker(`s.js`);\n"
            "context.audioWorklet.addModule('noise.js'); new Worker(new URL('./v.js', import.meta.url));\n"
            "new URL('no.json', location.href); new Worker(`${name}.js`); new MyWorker('no.js');\n"
            "// new Worker('no.js')\nconst text = \"new Worker('no.js')\"; worker.addModule(name);</script>",
            "js/w.js|x.js|./data.json|s.js|noise.js|./v.js");
        row("a runtime by its mark", "<script data-hyperframes-preview-runtime src=x.js></script>", "");
        row("a runtime by its name", "<script src='lib/hyperframe.runtime.iife.js'></script>", "");
        row("a picture of a runtime", "<img src='hyperframe-runtime.png'>", "hyperframe-runtime.png");
    }

    void findsReferences()
    {
        QFETCH(QByteArray, html);
        const auto document = HtmlDocument::parse(html);
        VERIFY_RESULT(document);
        QTEST(urlsOf(assetReferences(*document)), "urls");
    }

    void knowsWhereTheyAre()
    {
        const QByteArray html = "<p>\n<style>\np { a: url(x.png) }\n</style>\n<img\nsrc=y.png>";
        const auto document = HtmlDocument::parse(html);
        VERIFY_RESULT(document);
        const auto references = assetReferences(*document);
        QCOMPARE(references.size(), std::size_t(2));
        QCOMPARE(references[0].offset, html.indexOf("x.png"));
        QCOMPARE(references[1].offset, html.indexOf("src=y"));
    }

    void onlySubCompositionsStartFromTheProject()
    {
        const auto document = HtmlDocument::parse("<img src=a.png data-composition-src=b.html>");
        VERIFY_RESULT(document);
        const auto references = assetReferences(*document);
        QVERIFY(!references[0].fromProject);
        QVERIFY(references[1].fromProject);
    }

    void readsStyleSheets_data()
    {
        QTest::addColumn<QByteArray>("css");
        QTest::addColumn<QString>("urls");
        const auto row = [](const char *css, const char *urls) {
            QTest::newRow(css) << QByteArray(css) << urls;
        };
        row("", "");
        row("a{b:url(x)}", "x");
        row("a{b:url( 'x y' )}", "x y");
        row("a{b:url(\"x)y\")}", "x)y");
        row("a{b:URL( x )}", "x");
        row("a{b:url(x),url(y)}", "x|y");
        row("a{b:url()}", "");
        row("/* url(x) */ a{b:url(y)}", "y");
        row("/* url(x)", "");
        row("a{b:url(x", "x");
        row("a{b:url('x", "x");
        row("a{b:url(", "");
        row("/**/url(x)/**/", "x");
        row("/*/url(x)*/", "");
    }

    void readsStyleSheets()
    {
        QFETCH(QByteArray, css);
        QTEST(urlsOf(cssReferences(css)), "urls");
    }

    void knowsLocalPaths_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("path"); // empty: not local
        const auto row = [](const char *url, const char *path) { QTest::newRow(url) << url << path; };
        row("a.png", "a.png");
        row(" assets/a.png ", "assets/a.png");
        row("./a.png", "./a.png");
        row("../a.png", "../a.png");
        row("/a.png", "/a.png");
        row("a.png?v=2", "a.png");
        row("a.mp4#t=2", "a.mp4");
        row("a.mp4?x#t", "a.mp4");
        row("a%20b%23.png", "a b#.png");
        row("100%.png", "100%.png");
        row("%E6%97%A5.png", "日.png");
        row("a:b", "");
        row("./a:b", "./a:b");
        row("", "");
        row("#clip", "");
        row("?x", "");
        row("//cdn.example.com/a.js", "");
        row("http://example.com/a.js", "");
        row("HTTPS://example.com/a.js", "");
        row("data:image/png;base64,AA", "");
        row("blob:null/1", "");
        row("muto://project/a.png", "");
    }

    void knowsLocalPaths()
    {
        QFETCH(QString, url);
        QTEST(localPath(url).value_or(QString()), "path");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestAssetReferences)
#include "tst_asset_references.moc"
