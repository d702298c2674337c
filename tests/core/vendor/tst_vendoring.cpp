#include "core/vendor/vendoring.h"

#include "core/remote/remote_url.h"
#include "core/vendor/address_rules.h"
#include "core/vendor/content_check.h"
#include "tests/core/vendor/fake_internet.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace muto;
using namespace muto::test;
using namespace muto::vendor;

Q_DECLARE_METATYPE(muto::vendor::RemoteKind)

namespace {

constexpr char kFonts[] = "https://fonts.googleapis.com/css2?family=Inter:wght@400;700&display=swap";
constexpr char kGsap[] = "https://cdn.jsdelivr.net/npm/gsap@3/dist/gsap.min.js";

composition::ProjectLocation locationOf(const TempProject &project)
{
    return {project.folder(), QStringLiteral("index.html")};
}

/// One run from start to summary.
VendoringSummary vendorAll(const TempProject &project, FakeInternet &internet)
{
    Vendoring vendoring(locationOf(project), internet);
    VendoringSummary result;
    QEventLoop loop;
    QObject::connect(&vendoring, &Vendoring::finished, &loop, [&](const VendoringSummary &summary) {
        result = summary;
        loop.quit();
    });
    vendoring.start();
    loop.exec();
    return result;
}

QString failuresOf(const VendoringSummary &summary)
{
    QStringList all;
    for (const Error &error : summary.failures)
        all += error.message;
    return all.join(QLatin1Char('\n'));
}

QStringList urlsOf(const std::vector<Reference> &references)
{
    QStringList urls;
    for (const Reference &reference : references)
        urls += reference.url;
    return urls;
}

QStringList filesIn(const TempProject &project)
{
    return QDir(project.path(QStringLiteral("vendor"))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

/// From a page's words to files in its vendor folder, over an internet of the test's own.
class TestVendoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *url, bool allowed) {
            QTest::newRow(url) << QString::fromLatin1(url) << allowed;
        };
        row("https://cdn.example.com/a.js", true);
        row("https://cdn.example.com:443/a.js", true);
        row("https://8.8.8.8/a.js", true);
        row("https://[2606:4700::1111]/a.js", true);
        row("http://cdn.example.com/a.js", false);
        row("ftp://cdn.example.com/a.js", false);
        row("file:///etc/passwd", false);
        row("https:///a.js", false);
        row("https://cdn.example.com:8443/a.js", false);
        row("https://user@cdn.example.com/a.js", false);
        row("https://user:word@cdn.example.com/a.js", false);
        row("https://localhost/a.js", false);
        row("https://LOCALHOST./a.js", false);
        row("https://a.localhost/a.js", false);
        row("https://printer.local/a.js", false);
        row("https://metadata.google.internal/a.js", false);
        row("https://intranet/a.js", false);
        row("https://127.0.0.1/a.js", false);
        row("https://127.1/a.js", false);
        row("https://2130706433/a.js", false);
        row("https://0x7f000001/a.js", false);
        row("https://0x7f.0.0.1/a.js", false);
        row("https://0177.0.0.1/a.js", false);
        row("https://a.b.0x10/a.js", false);
        row("https://169.254.169.254/latest", false);
        row("https://[::1]/a.js", false);
        row("https://[::ffff:10.0.0.1]/a.js", false);
    }

    void judgesUrls()
    {
        QFETCH(QString, url);
        QTEST(checkRemoteUrl(QUrl(url)).has_value(), "allowed");
    }

    void judgesAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        for (const char *address :
             {"8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8"})
            QTest::newRow(address) << QString::fromLatin1(address) << true;
        for (const char *address : {"0.0.0.0",
                                    "10.1.2.3",
                                    "100.64.0.1",
                                    "127.0.0.1",
                                    "127.255.0.1",
                                    "169.254.169.254",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.0.2.1",
                                    "192.168.0.1",
                                    "198.18.0.1",
                                    "224.0.0.1",
                                    "240.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "fe80::1",
                                    "fc00::1",
                                    "fd00::1",
                                    "fec0::1",
                                    "ff02::1",
                                    "2001::1",
                                    "2001:db8::1",
                                    "2002:7f00:1::",
                                    "64:ff9b::7f00:1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:192.168.0.1"})
            QTest::newRow(address) << QString::fromLatin1(address) << false;
    }

    void judgesAddresses()
    {
        QFETCH(QString, address);
        QVERIFY(!QHostAddress(address).isNull());
        QTEST(isPublicAddress(QHostAddress(address)), "isPublic");
    }

    void readsStyleSheets()
    {
        const auto found =
            referencesInCss("/* url(no.png) */ @import 'a.css'; @import url(\"b\");\n"
                            "@font-face { src: url(c.woff2) format('woff2'), url(d.eot?#iefix) }\n"
                            "p { background: url('e?x') } ");
        QCOMPARE(urlsOf(found), QStringList({QStringLiteral("a.css"), QStringLiteral("b"),
                                             QStringLiteral("c.woff2"), QStringLiteral("e?x")}));
        QCOMPARE(found[0].kind, RemoteKind::StyleSheet);
        QCOMPARE(found[1].kind, RemoteKind::StyleSheet);
        QCOMPARE(found[2].kind, RemoteKind::Font);
        QCOMPARE(found[3].kind, RemoteKind::Image);
    }

    void readsImports()
    {
        QCOMPARE(urlsOf(importsOf("import a from 'one'; import {b as c}from\"two\";import 'three';"
                                  "export * from './four'; const x = import('five'); notimport('six');"
                                  "const from = 'seven'; import * as d from `eight`;")),
                 QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                              QStringLiteral("./four"), QStringLiteral("five")}));
        QCOMPARE(urlsOf(literalsIn("fetch('https://a.example/x.json'); go('https://a.example/about');"
                                   "load(\"https://a.example/y.png?z\"); `https://a.example/${name}.png`")),
                 QStringList({QStringLiteral("https://a.example/x.json"),
                              QStringLiteral("https://a.example/y.png?z")}));
    }

    void resolvesByImportMaps()
    {
        ImportMap map;
        map.add("{\"imports\":{\"three\":\"https://c.example/three.js\",\"three/addons/\":\"https://"
                "c.example/jsm/\"}}");
        map.add("not JSON");
        const QUrl base(QStringLiteral("https://c.example/x/y.js"));
        QCOMPARE(map.resolve(QStringLiteral("three"), {})->toString(),
                 QStringLiteral("https://c.example/three.js"));
        QCOMPARE(map.resolve(QStringLiteral("three/addons/a.js"), base)->toString(),
                 QStringLiteral("https://c.example/jsm/a.js"));
        QCOMPARE(map.resolve(QStringLiteral("./z.js"), base)->toString(),
                 QStringLiteral("https://c.example/x/z.js"));
        QVERIFY(!map.resolve(QStringLiteral("bare"), base));
    }

    void judgesContents_data()
    {
        QTest::addColumn<RemoteKind>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("extension"); // empty when refused
        const auto row = [](const char *name, RemoteKind kind, const QByteArray &body,
                            const char *extension) {
            QTest::newRow(name) << kind << body << QString::fromLatin1(extension);
        };
        row("script", RemoteKind::Script, "var a;", "js");
        row("page as script", RemoteKind::Script, "\n <!DOCTYPE html><title>Log in</title>", "");
        row("page as font", RemoteKind::Font, "<html>", "");
        row("page as data", RemoteKind::Other, "<!doctype html>", "");
        row("apology as film", RemoteKind::Media, "{\"error\":\"gone\"}", "");
        row("picture as script", RemoteKind::Script, "\x89PNG\r\n", "");
        row("nothing", RemoteKind::Script, "", "");
        row("font", RemoteKind::Font, "wOF2....", "woff2");
        row("film", RemoteKind::Media,
            QByteArray("\0\0\0\x20"
                       "ftypisom",
                       12),
            "mp4");
        row("drawing", RemoteKind::Image, "<?xml version='1.0'?><svg/>", "svg");
        row("style sheet", RemoteKind::StyleSheet, "p{}", "css");
        row("unknown", RemoteKind::Other, "abc", "bin");
    }

    void judgesContents()
    {
        QFETCH(RemoteKind, kind);
        QFETCH(QByteArray, body);
        const auto type =
            checkContent(QUrl(QStringLiteral("https://a.example/file")), kind, "text/html", body);
        QTEST(type ? type->extension : QString(), "extension");
        if (!type)
            QVERIFY(type.error().message.contains(QStringLiteral("https://a.example/file")));
    }

    void bringsEverything()
    {
        TempProject project;
        const QByteArray page =
            QByteArray("<html><head><link rel=stylesheet href=\"") +
            QByteArray(kFonts).replace("&", "&amp;") +
            "\"><link rel=stylesheet href=style.css><script src=\"" + kGsap +
            "\"></script><script "
            "type=importmap>{\"imports\":{\"lib\":\"https://cdn.example/lib.js\"}}</script>"
            "<script type=module>import 'lib';</script></head>"
            "<body><div data-composition-id=main data-composition-src=scene.html></div></body></html>";
        project.write(QStringLiteral("index.html"), page);
        project.write(QStringLiteral("style.css"), "p { background: url(https://pics.example/a.png) }");
        project.write(QStringLiteral("scene.html"), "<html><img src='//pics.example/b.png'></html>");
        FakeInternet internet;
        internet.put(kFonts, "@font-face{src:url(https://fonts.gstatic.com/s/inter.woff2)}", "text/css");
        internet.put("https://fonts.gstatic.com/s/inter.woff2", "wOF2 font");
        internet.put(kGsap, "var gsap={};");
        internet.redirect("https://cdn.example/lib.js", "/v1/lib.js");
        internet.put("https://cdn.example/v1/lib.js", "import './part.js'; export default 1;");
        internet.put("https://cdn.example/v1/part.js", "export default 2;");
        internet.put("https://pics.example/a.png", "\x89PNG a");
        internet.put("https://pics.example/b.png", "\x89PNG b");

        const VendoringSummary summary = vendorAll(project, internet);
        QCOMPARE(failuresOf(summary), QString());
        QCOMPARE(summary.fetched, 7);
        QCOMPARE(readFile(project.path(QStringLiteral("index.html"))), page); // the author's files stay
        QCOMPARE(int(filesIn(project).size()), 8);
        remote::VendorStore store;
        store.setProject(project.folder());
        for (auto answer = internet.answers.constBegin(); answer != internet.answers.constEnd(); ++answer)
            VERIFY_RESULT(store.open(QUrl(answer.key())));
        QCOMPARE(store.settled(QUrl(QStringLiteral("https://cdn.example/lib.js"))).path(),
                 QStringLiteral("/v1/lib.js"));
        QVERIFY(checkVendored(locationOf(project)).empty());

        internet.asked.clear();
        const VendoringSummary again = vendorAll(project, internet);
        QCOMPARE(failuresOf(again), QString());
        QCOMPARE(again.fetched, 0);
        QCOMPARE(again.kept, 7);
        QVERIFY(internet.asked.isEmpty()); // nothing is fetched twice
    }

    /// Workers and the files that modules have addresses of, of the project and of the web.
    void bringsWhatScriptsLoad()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"),
                      "<script type=importmap>{\"imports\":{\"own\":\"./js/own.js\"}}</script>"
                      "<script type=module>import 'own'; new Worker('js/w.js');</script>");
        project.write(QStringLiteral("js/own.js"), "new Worker(new URL('./v.js', import.meta.url));");
        project.write(QStringLiteral("js/v.js"), "import 'https://cdn.example/v.js';");
        project.write(QStringLiteral("js/w.js"), "import 'https://cdn.example/w.js';");
        FakeInternet internet;
        internet.put("https://cdn.example/v.js", "new URL('./v.wasm', import.meta.url); new Worker('x.js');");
        internet.put("https://cdn.example/v.wasm", "\x7f"
                                                   "asm v");
        internet.put("https://cdn.example/w.js", "export default 1;");
        const VendoringSummary summary = vendorAll(project, internet);
        QCOMPARE(failuresOf(summary), QString());
        QCOMPARE(summary.fetched, 3);
    }

    void whatHasBeenChangedIsFetchedAgain()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), QByteArray("<script src=") + kGsap + "></script>");
        FakeInternet internet;
        internet.put(kGsap, "var gsap={};");
        QCOMPARE(vendorAll(project, internet).fetched, 1);
        const QString file = filesIn(project).value(0);
        project.write(QStringLiteral("vendor/") + file, "tampered with");
        const auto errors = checkVendored(locationOf(project));
        QCOMPARE(int(errors.size()), 1);
        QVERIFY2(errors[0].message.contains(QLatin1String(kGsap)) &&
                     errors[0].message.contains(QStringLiteral("index.html:1")),
                 qPrintable(errors[0].message));
        QCOMPARE(vendorAll(project, internet).fetched, 1);
        QVERIFY(checkVendored(locationOf(project)).empty());
    }

    void oneFailureKeepsNothingElse_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *bad, const char *why) {
            QTest::newRow(name) << QString::fromLatin1(bad) << QString::fromLatin1(why);
        };
        row("status", "https://cdn.example/gone.js", "status 404");
        row("http", "http://cdn.example/a.js", "only https");
        row("loop", "https://cdn.example/loop.js", "more than 5 times");
        row("redirect to the local network", "https://cdn.example/inward.js", "not on the public internet");
        row("redirect to http", "https://cdn.example/down.js", "only https");
        row("redirect to a private name", "https://cdn.example/trap.js", "not on the public internet");
        row("private name", "https://trap.example/a.js", "not on the public internet");
        row("half private name", "https://half.example/a.js", "not on the public internet");
        row("unknown name", "https://nowhere.example/a.js", "not found");
        row("page as script", "https://cdn.example/login.js", "web page");
    }

    void oneFailureKeepsNothingElse()
    {
        QFETCH(QString, bad);
        QFETCH(QString, why);
        TempProject project;
        project.write(QStringLiteral("index.html"),
                      "<script src='" + bad.toUtf8() + "'></script>\n<script src='" + kGsap + "'></script>");
        FakeInternet internet;
        internet.put(kGsap, "var gsap={};");
        internet.put("https://cdn.example/login.js", "<!doctype html><title>Log in</title>",
                     "text/javascript");
        internet.redirect("https://cdn.example/loop.js", "https://cdn.example/loop.js");
        internet.redirect("https://cdn.example/inward.js", "https://192.168.0.1/a.js");
        internet.redirect("https://cdn.example/down.js", "http://cdn.example/a.js");
        internet.redirect("https://cdn.example/trap.js", "https://trap.example/a.js");
        const QHostAddress inside(QStringLiteral("10.0.0.7"));
        internet.addresses = {
            {QStringLiteral("trap.example"), {inside}},
            {QStringLiteral("half.example"), {QHostAddress(QStringLiteral("8.8.8.8")), inside}},
            {QStringLiteral("nowhere.example"), {}}};
        const VendoringSummary summary = vendorAll(project, internet);
        QCOMPARE(int(summary.failures.size()), 1);
        QVERIFY2(failuresOf(summary).contains(why), qPrintable(failuresOf(summary)));
        QVERIFY2(failuresOf(summary).contains(bad), qPrintable(failuresOf(summary)));
        QVERIFY2(failuresOf(summary).contains(QStringLiteral("index.html:1")),
                 qPrintable(failuresOf(summary)));
        QCOMPARE(summary.fetched, 1);
        QCOMPARE(int(filesIn(project).size()), 2); // gsap and the lock
        QVERIFY(!internet.askedOf.contains(inside));
        QCOMPARE(int(checkVendored(locationOf(project)).size()), 1);
    }

    void anotherAddressIsTriedWhenOneIsDead()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), QByteArray("<script src=") + kGsap + "></script>");
        FakeInternet internet;
        internet.addresses = {
            {QStringLiteral("cdn.jsdelivr.net"),
             {QHostAddress(QStringLiteral("8.8.8.8")), QHostAddress(QStringLiteral("8.8.4.4"))}}};
        internet.answers.insert(QLatin1String(kGsap), {0, QStringLiteral("refused"), {}, {}, {}});
        const VendoringSummary summary = vendorAll(project, internet);
        QCOMPARE(int(internet.askedOf.size()), 2);
        QVERIFY2(failuresOf(summary).contains(QStringLiteral("refused")), qPrintable(failuresOf(summary)));
    }

    void cancellingKeepsWhatIsThere()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), QByteArray("<script src=") + kGsap + "></script>");
        FakeInternet internet;
        internet.isSilent = true;
        Vendoring vendoring(locationOf(project), internet);
        VendoringSummary result;
        QEventLoop loop;
        connect(&vendoring, &Vendoring::finished, &loop, [&](const VendoringSummary &summary) {
            result = summary;
            loop.quit();
        });
        connect(&vendoring, &Vendoring::progressed, &loop, [&](const VendoringProgress &progress) {
            QCOMPARE(progress.total, 1);
            QTimer::singleShot(0, &vendoring, &Vendoring::cancel);
        });
        vendoring.start();
        loop.exec();
        QVERIFY(result.isCancelled);
        QCOMPARE(result.fetched, 0);
        QVERIFY(filesIn(project).isEmpty());
    }

    void aProjectWithoutPageFails()
    {
        TempProject project;
        FakeInternet internet;
        const VendoringSummary summary = vendorAll(project, internet);
        QCOMPARE(int(summary.failures.size()), 1);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestVendoring)
#include "tst_vendoring.moc"
