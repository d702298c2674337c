#include "core/remote/known_libraries.h"
#include "core/remote/remote_url.h"
#include "core/remote/url_rewriter.h"
#include "core/remote/vendor_store.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

using namespace muto;
using namespace muto::remote;
using namespace muto::test;

namespace {

VendorEntry entryFor(const QString &file, const QByteArray &body, const char *mime = "text/javascript")
{
    return {file,
            QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()),
            QString::fromLatin1(mime),
            body.size(),
            {}};
}

} // namespace

/// Vendored files once they are there: the lock, the store, and how pages are led to them.
class TestRemote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUrlHasOneSpelling_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("known");
        QTest::newRow("as it is") << "https://a.example/b.js?c=1"
                                  << "https://a.example/b.js?c=1";
        QTest::newRow("fragment") << "https://a.example/b.svg#icon"
                                  << "https://a.example/b.svg";
        QTest::newRow("no path") << "https://a.example"
                                 << "https://a.example/";
        QTest::newRow("dots") << "https://a.example/x/../b.js"
                              << "https://a.example/b.js";
        QTest::newRow("upper case host") << "https://A.Example/B.js"
                                         << "https://a.example/B.js";
        QTest::newRow("Google Fonts")
            << "https://fonts.googleapis.com/css2?family=Inter:wght@400;700&display=swap"
            << "https://fonts.googleapis.com/css2?family=Inter:wght@400;700&display=swap";
    }

    void aUrlHasOneSpelling()
    {
        QFETCH(QString, written);
        QTEST(canonicalUrl(QUrl(written)), "known");
        const QUrl page(QStringLiteral("muto://project-3/index.html"));
        const QUrl mirrored = page.resolved(QUrl(mirrorPath(QUrl(written))));
        QTEST(canonicalUrl(mirroredUrl(mirrored)), "known"); // there and back
    }

    void otherAddressesAreNoMirrors()
    {
        QVERIFY(mirroredUrl(QUrl(QStringLiteral("muto://project-1/index.html"))).isEmpty());
    }

    void replacesUrls_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QUrl>("base");
        QTest::addColumn<QByteArray>("replaced");
        const QUrl none;
        const QUrl cdn(QStringLiteral("https://cdn.example/npm/d3/+esm"));
        const auto row = [](const char *name, const char *text, const QUrl &base, const char *replaced) {
            QTest::newRow(name) << QByteArray(text) << base << QByteArray(replaced);
        };
        row("script", "<script src=\"https://cdn.example/a.js\"></script>", none,
            "<script src=\"[a.js]\"></script>");
        row("without quotes", "<script src=https://cdn.example/a.js></script>", none,
            "<script src=[a.js]></script>");
        row("without scheme", "<img src='//cdn.example/a.js'>", none, "<img src='[a.js]'>");
        row("entity", "<link href=\"https://cdn.example/a.js?x=1&amp;y=2\">", none,
            "<link href=\"[a.js?x=1&y=2]\">");
        row("style sheet", "@import url( https://cdn.example/a.js );", none, "@import url( [a.js] );");
        row("source set", "<img srcset='https://cdn.example/a.js 1x, https://cdn.example/a.js 2x'>", none,
            "<img srcset='[a.js] 1x, [a.js] 2x'>");
        row("longer", "'https://cdn.example/a.js.map'", none, "'https://cdn.example/a.js.map'");
        row("not vendored", "'https://other.example/a.js'", none, "'https://other.example/a.js'");
        row("to be read", "<p>https://cdn.example/a.js and see https://cdn.example/a.js</p>", none,
            "<p>https://cdn.example/a.js and see https://cdn.example/a.js</p>");
        row("comment of a script", "// see a.js", none, "// see a.js");
        row("from the root of its host", "import{x}from\"/a.js\"", cdn, "import{x}from\"[a.js]\"");
        row("from the project's root", "import{x}from\"/a.js\"", none, "import{x}from\"/a.js\"");
        row("at the very end", "'https://cdn.example/a.js", none, "'[a.js]");
    }

    void replacesUrls()
    {
        QFETCH(QByteArray, text);
        QFETCH(QUrl, base);
        const auto replacement = [](const QUrl &url) -> std::optional<QByteArray> {
            if (url.host() != QLatin1String("cdn.example") || url.path() != QLatin1String("/a.js"))
                return std::nullopt;
            return '[' + url.toString().mid(int(qstrlen("https://cdn.example/"))).toUtf8() + ']';
        };
        QTEST(withReplacedUrls(text, base, replacement), "replaced");
    }

    void theLockReadsWhatItWrote()
    {
        TempProject project;
        VendorLock lock;
        lock.entries[QStringLiteral("https://b.example/")] = entryFor(QStringLiteral("b.js"), "b");
        lock.entries[QStringLiteral("https://a.example/")] = entryFor(QStringLiteral("a.js"), "a");
        lock.entries[QStringLiteral("https://a.example/")].location = QStringLiteral("https://b.example/");
        VERIFY_RESULT(writeLock(project.folder(), lock));
        const auto read = readLock(project.folder());
        VERIFY_RESULT(read);
        QVERIFY(*read == lock);
        QCOMPARE(lockJson(*read), readFile(lockPath(project.folder())));
        QVERIFY(lockJson(lock).indexOf("a.example") < lockJson(lock).indexOf("b.example"));
    }

    void refusesLocks_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const QByteArray hash(64, 'a');
        const auto row = [](const char *name, const QByteArray &json, const char *named) {
            QTest::newRow(name) << json << QString::fromLatin1(named);
        };
        row("no JSON", "{", "Cannot read mutoscope.lock.json");
        row("a list", "[]", "no JSON object");
        row("of tomorrow", "{\"format\":99}", "newer");
        row("out of the folder",
            "{\"files\":{\"https://a/\":{\"file\":\"../x.js\",\"sha256\":\"" + hash + "\"}}}",
            "no plain name");
        row("hidden", "{\"files\":{\"https://a/\":{\"file\":\".x\",\"sha256\":\"" + hash + "\"}}}",
            "no plain name");
        row("no hash", "{\"files\":{\"https://a/\":{\"file\":\"x.js\",\"sha256\":\"12\"}}}", "SHA-256");
    }

    void refusesLocks()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto lock = parseLock(json);
        QVERIFY(!lock);
        QVERIFY2(lock.error().message.contains(named), qPrintable(lock.error().message));
    }

    void aFileIsVerifiedBeforeItIsGiven()
    {
        TempProject project;
        const QUrl url(QStringLiteral("https://cdn.example/a.js"));
        VendorLock lock;
        lock.entries[canonicalUrl(url)] = entryFor(QStringLiteral("a.js"), "good");
        project.write(QStringLiteral("vendor/a.js"), "good");
        VERIFY_RESULT(writeLock(project.folder(), lock));
        VendorStore store;
        store.setProject(project.folder());
        QVERIFY(store.has(url) && !store.isEmpty() &&
                store.hasBelow(QUrl(QStringLiteral("https://cdn.example/"))));
        VERIFY_RESULT(store.open(url));
        QVERIFY(verifyAll(project.folder(), lock).empty());

        project.write(QStringLiteral("vendor/a.js"), "changed"); // of another size, so noticed at once
        const auto changed = store.open(url);
        QVERIFY(!changed);
        QVERIFY2(changed.error().message.contains(QStringLiteral("SHA-256")),
                 qPrintable(changed.error().message));
        QVERIFY(changed.error().message.contains(url.toString()));
        QCOMPARE(int(verifyAll(project.folder(), lock).size()), 1);

        QFile::remove(project.path(QStringLiteral("vendor/a.js")));
        QVERIFY(store.open(url).error().message.contains(QStringLiteral("missing")));
        QVERIFY(store.open(QUrl(QStringLiteral("https://cdn.example/b.js")))
                    .error()
                    .message.contains(QStringLiteral("not vendored")));
    }

    void aLinkOutOfTheFolderIsNotFollowed()
    {
        TempProject project;
        writeFile(project.beside(QStringLiteral("secret")), "good");
        project.write(QStringLiteral("vendor/other.js"), "");
        QVERIFY(QFile::link(project.beside(QStringLiteral("secret")),
                            project.path(QStringLiteral("vendor/a.js"))));
        VendorLock lock;
        lock.entries[QStringLiteral("https://cdn.example/a.js")] = entryFor(QStringLiteral("a.js"), "good");
        QCOMPARE(int(verifyAll(project.folder(), lock).size()), 1);
    }

    void knowsLibraries_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *url, const char *name) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(name);
        };
        row("https://cdn.jsdelivr.net/npm/gsap@3.12.5/dist/gsap.min.js", "GSAP");
        row("vendor/gsap.min.js", "GSAP");
        row("gsap.js", "GSAP");
        row("https://cdnjs.cloudflare.com/ajax/libs/bodymovin/5.12.2/lottie.min.js", "Lottie");
        row("https://unpkg.com/three@0.160.0/build/three.module.js", "Three.js");
        row("https://cdn.jsdelivr.net/npm/animejs@3.2.1/lib/anime.min.js", "Anime.js");
        row("https://d3js.org/d3.v7.min.js", "D3");
        row("https://pixijs.download/release/pixi.min.js", "PixiJS");
        row("https://cdn.tailwindcss.com", "Tailwind CSS");
        row("my-gsapping-notes.js", "");
        row("https://example.com/library.js", "");
        row("pictures/threesome.png", "");
    }

    void knowsLibraries()
    {
        QFETCH(QString, url);
        const auto library = libraryOf(url);
        QTEST(library ? library->name : QString(), "name");
    }

    void readsErrors()
    {
        const auto name = [](const char *text) {
            const auto library = libraryMissedBy(QString::fromLatin1(text));
            return library ? library->name : QString();
        };
        QCOMPARE(name("index.html:4: Uncaught ReferenceError: gsap is not defined"), QStringLiteral("GSAP"));
        QCOMPARE(name("THREE is not defined"), QStringLiteral("Three.js"));
        QCOMPARE(name("$ is not defined"), QStringLiteral("jQuery"));
        QCOMPARE(name("helper is not defined"), QString());
        QCOMPARE(name("gsap is broken"), QString());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestRemote)
#include "tst_remote.moc"
