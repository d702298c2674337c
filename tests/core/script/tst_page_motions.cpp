#include "core/script/page_motions.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QMap>

using namespace muto;
using script::PageMotion;

namespace {

QString told(const PageMotion &motion)
{
    const QStringList kinds{QStringLiteral("keyframes"), QStringLiteral("transition"),
                            QStringLiteral("script")};
    QString text = kinds.at(int(motion.kind));
    if (!motion.name.isEmpty())
        text += QLatin1Char(' ') + motion.name;
    text += motion.duration ? QStringLiteral(" %1s").arg(*motion.duration) : QStringLiteral(" ?s");
    if (motion.delay != 0)
        text += QStringLiteral(" after %1s").arg(motion.delay);
    if (!motion.timing.isEmpty())
        text += QLatin1Char(' ') + motion.timing;
    if (motion.iterations != 1.0)
        text +=
            motion.iterations ? QStringLiteral(" x%1").arg(*motion.iterations) : QStringLiteral(" for ever");
    if (motion.stops > 0)
        text += QStringLiteral(" %1 stops").arg(motion.stops);
    return motion.properties.isEmpty()
               ? text
               : text + QStringLiteral(" of ") + motion.properties.join(QLatin1Char('+'));
}

QByteArray page(const QByteArray &css, const QByteArray &attributes = {}, const QByteArray &code = {})
{
    return "<html><head><style>" + css + "</style></head><body><div id=root><p id=a class='b c' " +
           attributes + ">A</p></div><script>" + code + "</script></body></html>";
}

} // namespace

/// What CSS and scripts say about an element, and where.
class TestPageMotions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &html, const char *expected) {
            QTest::newRow(name) << html << QString::fromUtf8(expected);
        };
        const QByteArray rise =
            "@keyframes rise { from { opacity: 0; top: 2px } 50%, 60% { top: 1px } to { opacity: 1 } }";
        row("nothing", page("#b { animation: rise 1s }" + rise), "");
        row("shorthand", page("#a { animation: 1.2s ease-out 300ms 2 both rise }" + rise),
            "keyframes rise 1.2s after 0.3s ease-out x2 4 stops of opacity+top");
        row("several", page(".b, i { animation: rise 1s, spin 2s cubic-bezier(0, 1, 1, 0) infinite }" + rise),
            "keyframes rise 1s 4 stops of opacity+top; keyframes spin 2s cubic-bezier(0, 1, 1, 0) for ever");
        row("long names",
            page(
                "#root > p { animation-name: rise, fall; animation-duration: 2s; animation-delay: 0s, -1s }"),
            "keyframes rise 2s; keyframes fall 2s after -1s");
        row("computed", page("p { animation: say calc(var(--n) * 1s) linear both }"),
            "keyframes say ?s linear");
        row("none", page("p { animation: none; transition: none }"), "");
        row("transition", page("p { transition: opacity .3s, transform 1s ease-in 2s }"),
            "transition 0.3s of opacity; transition 1s after 2s ease-in of transform");
        row("inline", page(rise, "style='color: red; animation: rise 3s'"),
            "keyframes rise 3s 4 stops of opacity+top");
        row("in a media rule", page("@media print { #a { animation: rise 1s } }"), "keyframes rise 1s");
        row("only for browsers", page("p:nth-child(2n) { animation: rise 1s }"), "");
        row("animate",
            page("", "",
                 "document.querySelector('.c').animate([{ opacity: 0 }, { opacity: 1, offset: 1 }], 500);"),
            "script 0.5s 2 stops of opacity");
        row("animate a name",
            page("", "",
                 "const el = document.getElementById('a');\nel.animate({ transform: ['none', 'scale(2)'] }, "
                 "{ duration: 1000, delay: 200, easing: 'ease-in', iterations: Infinity });"),
            "script 1s after 0.2s ease-in for ever of transform");
        row("a name of two",
            page("", "", "let el = document.getElementById('a'); el = other(); el.animate([], 1);"), "");
        row("broken", page("#a { animation: rise 1s; } @keyframes rise { from { opacity: 0"),
            "keyframes rise 1s");
    }
    void reads()
    {
        QFETCH(QByteArray, html);
        const auto document = composition::HtmlDocument::parse(html);
        int element = -1;
        for (int i = 0; i < int(document->elements().size()); ++i) {
            if (document->elements()[std::size_t(i)].value(QLatin1String("id")) == QLatin1String("a"))
                element = i;
        }
        QStringList all;
        for (const PageMotion &motion : script::motionsOf(*document, element, {}, {}))
            all.append(told(motion));
        QTEST(all.join(QStringLiteral("; ")), "expected");
    }

    void knowsWhereItIsWritten()
    {
        const auto document = composition::HtmlDocument::parse(
            page("#a { animation: rise 1s } @keyframes rise { from { top: 0 } }",
                 "style='transition: top 1s'", "document.querySelector('#a').animate([], 500);"));
        const auto motions = script::motionsOf(*document, 5, QStringLiteral("a.html"), {});
        QCOMPARE(motions.size(), std::size_t(3));
        QCOMPARE(document->sourceOf(motions[0].where.span), QByteArray("animation: rise 1s"));
        QCOMPARE(document->sourceOf(motions[0].frames->span), QByteArray("@keyframes rise {"));
        QCOMPARE(document->sourceOf(motions[1].where.span), QByteArray("style='transition: top 1s'"));
        QCOMPARE(document->sourceOf(motions[2].where.span),
                 QByteArray("document.querySelector('#a').animate([], 500)"));
        for (const PageMotion &motion : motions)
            QCOMPARE(motion.where.file, QStringLiteral("a.html"));
    }

    void readsWhatIsLinked()
    {
        const auto document = composition::HtmlDocument::parse(
            "<link rel=stylesheet href='../looks/all.css?v=2'><link rel=icon href='a.css'>"
            "<link rel=stylesheet href='https://example.com/far.css'><style>@keyframes rise { to { top: 0 } }"
            "</style><p id=a></p><script src=move.js></script>");
        const QMap<QString, QByteArray> files{
            {QStringLiteral("looks/all.css"),
             "@keyframes rise { 0%, 50% { left: 0 } } #a { animation: rise 1s }"},
            {QStringLiteral("parts/move.js"), "document.getElementById('a').animate([], 500)"},
            {QStringLiteral("parts/a.css"), "#a { transition: top 1s }"}};
        const auto linked = [&files](const QString &name) {
            return files.contains(name) ? std::optional(files.value(name)) : std::nullopt;
        };
        const int last = int(document->elements().size()) - 2;
        const auto motions = script::motionsOf(*document, last, QStringLiteral("parts/film.html"), linked);
        QCOMPARE(motions.size(), std::size_t(2));
        QCOMPARE(motions[0].where.file, QStringLiteral("looks/all.css"));
        QCOMPARE(files[motions[0].where.file].mid(motions[0].where.span.offset, motions[0].where.span.length),
                 QByteArray("animation: rise 1s"));
        QCOMPARE(motions[0].frames->file, QStringLiteral("parts/film.html")); // comes later, and counts
        QCOMPARE(motions[0].properties, QStringList{QStringLiteral("top")});
        QCOMPARE(motions[1].where, (script::CodePlace{QStringLiteral("parts/move.js"), {0, 45}}));
        QCOMPARE(script::motionsOf(*document, last, QStringLiteral("parts/film.html"), {}).size(),
                 std::size_t(0));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestPageMotions)

#include "tst_page_motions.moc"
