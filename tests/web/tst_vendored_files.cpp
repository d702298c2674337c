#include "core/remote/remote_url.h"
#include "core/remote/vendor_lock.h"
#include "core/web/missing_files.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/web/shown_page.h"
#include "tests/web/test_project.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace muto;
using namespace muto::test;

namespace {

QByteArray someFont()
{
    const QDir folder(qEnvironmentVariable("MUTOSCOPE_FONTS"));
    QFile file(folder.filePath(folder.entryList({QStringLiteral("*.ttf")}, QDir::Files).value(0)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr char kPixel[] =
    "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><rect width='8' height='8'/></svg>";

} // namespace

/// Pages whose files are on the web, and in the vendor folder.
class TestVendoredFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        vendor("https://cdn.example/lib/tool.js", "tool.js", "text/javascript", "window.tool = 'tool';");
        vendor("https://cdn.example/lib/changed.js", "changed.js", "text/javascript",
               "window.changed = 'no';");
        vendor("https://cdn.example/mod/main.js", "main.js", "text/javascript",
               "import { part } from './part.js'; import { root } from '/mod/root.js'; export default part + "
               "root;");
        vendor("https://cdn.example/mod/part.js", "part.js", "text/javascript",
               "export const part = 'part ';");
        vendor("https://cdn.example/mod/root.js", "root.js", "text/javascript",
               "export const root = 'root';");
        vendor("https://fonts.example/css2?family=A:wght@400&display=swap", "fonts.css", "text/css",
               "@font-face { font-family: Vendored; src: url(https://files.example/a.ttf) } p { color: "
               "rgb(1, 2, 3); "
               "background: url(pic.svg) }");
        vendor("https://files.example/a.ttf", "a.ttf", "font/ttf", someFont());
        vendor("https://fonts.example/pic.svg", "pic.svg", "image/svg+xml", kPixel);
        vendor("https://files.example/data.json", "data.json", "application/json", "{\"a\": \"data\"}");
        VERIFY_RESULT(remote::writeLock(m_project.folder(), m_lock));
        m_project.write(QStringLiteral("vendor/changed.js"), "window.changed = 'yes';");
        m_project.write(
            QStringLiteral("index.html"),
            composition(
                "<p>film</p><img id=pic src='//fonts.example/pic.svg'>"
                "<b>https://cdn.example/lib/tool.js</b>"
                "<script type=module>import x from 'https://cdn.example/mod/main.js'; window.mod = x;"
                "import { root } from 'mods/root.js'; window.mapped = root;</script>"
                "<script>window.data = fetch('https://files.example/data.json').then((r) => r.json())"
                ".then((d) => d.a);</script>",
                "<script type=importmap>{\"imports\": {\"mods/\": \"https://cdn.example/mod/\"}}</script>"
                "<script src='https://cdn.example/lib/tool.js'></script>"
                "<script src='https://cdn.example/lib/changed.js'></script>"
                "<script src='https://cdn.example/npm/gsap@3/gsap.min.js'></script>"
                "<link rel=stylesheet "
                "href='https://fonts.example/css2?family=A:wght@400&amp;display=swap'>"));
        m_page = std::make_unique<ShownPage>();
        connect(&m_page->preview(), &web::PreviewPage::ready, this,
                [this](const web::PageManifest &manifest) { m_manifest = manifest; });
        QVERIFY(m_page->open(m_project.folder()));
    }

    void cleanupTestCase() { m_page.reset(); }

    void everyKindIsServed_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const char *question, const char *answer) {
            QTest::newRow(name) << QString::fromLatin1(question) << QString::fromLatin1(answer);
        };
        row("script", "window.tool", "tool");
        row("style sheet", "getComputedStyle(document.querySelector('p')).color", "rgb(1, 2, 3)");
        row("font", "document.fonts.load('20px Vendored').then((faces) => faces.map((f) => f.status).join())",
            "loaded");
        row("image",
            "document.getElementById('pic').decode().then(() => String(document.getElementById('pic')"
            ".naturalWidth))",
            "8");
        row("image of a style sheet",
            "new Promise((done) => { const image = new Image(); image.src = "
            "getComputedStyle(document.querySelector('p')).backgroundImage.slice(5, -2);"
            "image.onload = () => done('there'); image.onerror = () => done(image.src); })",
            "there");
        row("modules", "window.mod", "part root");
        row("import map", "window.mapped", "root");
        row("fetch", "window.data", "data");
        row("untainted canvas",
            "(() => { const c = document.createElement('canvas').getContext('2d');"
            "c.drawImage(document.getElementById('pic'), 0, 0); return String(c.getImageData(0, 0, "
            "1, 1).data[3]); })()",
            "255");
        row("words stay words", "document.querySelector('b').textContent", "https://cdn.example/lib/tool.js");
        row("changed since", "String(window.changed)", "undefined");
    }

    void everyKindIsServed()
    {
        QFETCH(QString, question);
        QFETCH(QString, answer);
        QCOMPARE(m_page->askFilm(question), QJsonValue(answer));
    }

    void whatHasBeenChangedIsNamed()
    {
        const auto line = m_page->waitForLine(QStringLiteral("https://cdn.example/lib/changed.js"));
        QVERIFY2(line.text.contains(QStringLiteral("SHA-256")), qPrintable(line.text));
    }

    void whatIsNotVendoredIsAWarning()
    {
        const QJsonArray warnings = m_manifest.json.value(QLatin1String("warnings")).toArray();
        const auto blocked = std::find_if(warnings.begin(), warnings.end(), [](const QJsonValue &warning) {
            return warning[QLatin1String("code")] == QLatin1String("remote_file_blocked");
        });
        QVERIFY(blocked != warnings.end());
        const QString message = (*blocked)[QLatin1String("message")].toString();
        for (const char *part : {"https://cdn.example/npm/gsap@3/gsap.min.js", "GSAP", "mutoscope vendor"})
            QVERIFY2(message.contains(QLatin1String(part)), qPrintable(message));
    }

    void aMissingLibraryIsNamed()
    {
        const Error error{ErrorKind::Composition, QStringLiteral("index.html:3: gsap is not defined"), {}};
        const web::MissingFiles missing{
            {QUrl(QStringLiteral("https://cdn.example/gsap@3/gsap.min.js"))}, {}, {}};
        const QString detail = web::withMissingLibrary(error, missing).detail;
        QVERIFY2(detail.contains(QStringLiteral("GSAP is missing")), qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("https://cdn.example")), qPrintable(detail));
        QVERIFY(web::withMissingLibrary(error, {{}, {QStringLiteral("js/gsap.min.js")}, {}})
                    .detail.contains(QStringLiteral("js/gsap.min.js is missing from the project")));
        const Error undefined{ErrorKind::Composition,
                              QStringLiteral("Cannot read properties of undefined (reading 'timeline')"),
                              {}};
        QVERIFY(web::withMissingLibrary(undefined, missing).detail.contains(QStringLiteral("GSAP")));
        QVERIFY(web::withMissingLibrary(undefined, {}) == undefined);
        const Error other{ErrorKind::Composition, QStringLiteral("x is not defined"), {}};
        QVERIFY(web::withMissingLibrary(other, missing) == other);
    }

private:
    void vendor(const char *url, const char *file, const char *mime, const QByteArray &body)
    {
        m_project.write(QStringLiteral("vendor/") + QLatin1String(file), body);
        m_lock.entries[remote::canonicalUrl(QUrl(QLatin1String(url)))] = {
            QLatin1String(file),
            QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()),
            QLatin1String(mime),
            body.size(),
            {}};
    }

    TestProject m_project;
    remote::VendorLock m_lock;
    web::PageManifest m_manifest;
    std::unique_ptr<ShownPage> m_page;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestVendoredFiles)
#include "tst_vendored_files.moc"
