#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/preview/live_edits.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace muto;
using namespace muto::test;

namespace {

constexpr char kSheet[] = R"css(.card { color: rgb(1, 2, 3) }
.late { color: rgb(5, 5, 5) !important }
@media (min-width: 1px) { p { padding-left: 3px } }
#glide { background-image: url("../paper.svg"); transition: left 1s; width: 40px }
)css";

constexpr char kScript[] = R"js(const timeline = gsap.timeline({ paused: true });
timeline.from("#moved", { opacity: 0, x: 50, duration: 0.5, ease: "none" }, 0);
timeline.to("#title", { x: 90, duration: 2 }, 0.5);
(window.__timelines ||= {}).main = timeline;
)js";

const QString kSheetFile = QStringLiteral("looks/film.css"), kScriptFile = QStringLiteral("moves/film.js");

/// The film, with its looks and movements in files of their own, linked as `sheet` and `script` say.
QByteArray linkedFilm(const QByteArray &sheet = "<link rel=\"stylesheet\" href=\"looks/film.css\">",
                      const QByteArray &script = "<script src=\"moves/film.js\"></script>")
{
    QByteArray film = tweenedFilm();
    const auto begin = film.indexOf("<style>"), end = film.indexOf("</style>");
    film.replace(begin, end - begin, sheet + "<style>#glide { left: 8px }");
    const auto scripts = film.lastIndexOf("<script>"), ends = film.lastIndexOf("</script>");
    return film.replace(scripts, ends + 9 - scripts, script);
}

} // namespace

/// Style sheets and scripts in files of their own are followed as those in the page are.
class TestLiveLinked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_stalls.check();
        m_preview.reset();
    }

    void sheetsAreExchangedWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("how");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *how = "patched") {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(how);
        };
        row("a colour", "rgb(1, 2, 3)", "rgb(100, 0, 0)");
        row("a rule that comes", ".late", "#title { margin-left: 12px }\n.late");
        row("a rule that goes", ".card { color: rgb(1, 2, 3) }", "");
        row("a rule in a rule", "padding-left: 3px", "padding-left: 30px");
        row("all of it", kSheet, "h1 { color: rgb(0, 90, 0) }");
        row("a file beside it", "url(\"../paper.svg\")", "url(\"../other.svg\")");
        row("what cannot be read", "rgb(1, 2, 3) }", "rgb(1, 2 }\n.late { color: }");
        row("another file", ".card {", "@import \"other.css\";\n.card {", "reloaded");
        row("a font", ".late", "@font-face { font-family: F; src: url(f.woff2) }\n.late", "reloaded");
        row("newer CSS", "rgb(1, 2, 3)", "oklch(0.5 0.1 20)", "reloaded");
    }

    void sheetsAreExchangedWhereTheyStand()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, how);
        show(linkedFilm());
        looksAsIfLoaded(*m_preview, inSheet(before, after), how);
    }

    /// The very sheet: its place among the others, and where it counts addresses from.
    void aSheetKeepsItsPlaceAndItsBase()
    {
        show(linkedFilm());
        const QString image =
            QStringLiteral("getComputedStyle(document.getElementById('glide')).backgroundImage");
        m_preview->ask(QStringLiteral("window.kept = document.querySelector('link').sheet.cssRules[1]; 1"));
        VERIFY_RESULT(inSheet("paper.svg\"); transition: left 1s; width: 40px",
                              "ink.svg\"); left: 90px")(m_preview->actions));
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        QVERIFY(m_preview->ask(image).toString().endsWith(QLatin1String("/ink.svg\")")));
        QVERIFY(!m_preview->ask(image).toString().contains(QLatin1String("looks")));
        QCOMPARE(m_preview->ask(QStringLiteral("getComputedStyle(document.getElementById('glide')).left"))
                     .toString(),
                 QStringLiteral("7px"));
        QVERIFY(m_preview->ask(QStringLiteral("kept === document.querySelector('link').sheet.cssRules[1]"))
                    .toBool());
    }

    void sheetsThatOthersImportAreExchanged()
    {
        show(linkedFilm("<style>@import \"looks/film.css\";</style>"));
        looksAsIfLoaded(*m_preview, inSheet("rgb(1, 2, 3)", "rgb(100, 0, 0)"), QStringLiteral("patched"));
    }

    void scriptsRunAgain_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("how");
        const QByteArray usual = "<script src=\"moves/film.js\"></script>";
        const auto row = [](const char *name, const QByteArray &script, const char *after,
                            const char *how = "patched") {
            QTest::newRow(name) << script << QByteArray(after) << QString::fromLatin1(how);
        };
        row("a value", usual, "x: 20");
        row("another kind", usual, "left: 20");
        row("with an address", "<script src='./moves/film.js?v=2'></script>", "x: 20");
        row("more than timelines", usual, "x: document.title = 90", "reloaded");
        row("before what it may find", usual + "<p class=\"card\">late</p>", "x: 20", "reloaded");
        row("a module", "<script type=\"module\" src=\"moves/film.js\"></script>", "x: 20", "reloaded");
        row("whenever it comes", "<script async src=\"moves/film.js\"></script>", "x: 20", "reloaded");
    }

    void scriptsRunAgain()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, after);
        QFETCH(QString, how);
        show(linkedFilm("<style>.card { color: rgb(1, 2, 3) }</style>", script));
        looksAsIfLoaded(*m_preview, typed(kScript, "x: 90", after, "moves/film.js"), how, {75, 20});
    }

    /// As an inline one: while it is half written nothing changes.
    void aHalfWrittenScriptIsWaitedFor()
    {
        show(linkedFilm());
        VERIFY_RESULT(typed(kScript, "x: 90", "x: (20", "moves/film.js")(m_preview->actions));
        QVERIFY(m_preview->view.waiting());
        VERIFY_RESULT(typed(kScript, "x: 90", "x: (20)", "moves/film.js")(m_preview->actions));
        QCOMPARE(m_preview->settled(), QStringLiteral("patched"));
        QVERIFY(!m_preview->view.waiting());
    }

private:
    static Edit inSheet(const char *before, const char *after)
    {
        return typed(kSheet, before, after, "looks/film.css");
    }

    void show(const QByteArray &film)
    {
        m_preview = std::make_unique<ShownPreview>();
        for (const char *name : {"paper.svg", "other.svg", "ink.svg"})
            m_preview->write(QLatin1String(name),
                             "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        m_preview->write(QStringLiteral("looks/other.css"), "h1 { margin: 0 }");
        showLive(*m_preview, film, {{kSheetFile, kSheet}, {kScriptFile, kScript}});
    }

    StallGuard m_stalls;
    std::unique_ptr<ShownPreview> m_preview;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestLiveLinked)
#include "tst_live_linked.moc"
