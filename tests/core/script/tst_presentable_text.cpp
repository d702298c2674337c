#include "core/script/presentable_text.h"

#include "tests/support/test_main.h"

using namespace muto;
using script::PresentableText;
using script::presentableText;

namespace {

const QString kShownPage = QStringLiteral("index.html");

QByteArray pageWith(const QByteArray &scripts, const QByteArray &body = "<p id=\"a\">x</p>")
{
    return "<html><body>\n" + body + "\n" + scripts + "\n</body></html>\n";
}

QByteArray scriptTag(const QByteArray &code)
{
    return "<script>" + code + "</script>";
}

} // namespace

/// What of a text that is being written can be shown.
class TestPresentableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsWhole_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("shown");
        const QByteArray broken = scriptTag("a(");
        const auto row = [](const char *name, const QByteArray &now, const QByteArray &shown) {
            QTest::newRow(name) << now << shown;
        };
        row("a script that is another one", pageWith(scriptTag("b()")), pageWith(scriptTag("a()")));
        row("a script that came", pageWith(scriptTag("a()") + scriptTag("b()")), pageWith(scriptTag("a()")));
        row("a script that went", pageWith({}), pageWith(scriptTag("a()")));
        row("one that never was any", pageWith(scriptTag("a(b")), pageWith(broken));
        row("what is beside one that never was any", pageWith(broken, "<b>y</b>"), pageWith(broken));
        row("a script beside one that never was any", pageWith(scriptTag("c()") + broken),
            pageWith(scriptTag("b()") + broken));
        row("a mended one", pageWith(scriptTag("a()")), pageWith(broken));
        row("what is no JavaScript", pageWith("<script type=\"text/template\">a (</script>"),
            pageWith("<script type=\"text/template\">a</script>"));
        row("a page with old faults", pageWith({}, "<p class=\"a <i>y</i>"),
            pageWith({}, "<p class=\"a <b>x</b>"));
        row("nothing", {}, pageWith({}));
    }
    void showsWhatIsWhole()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, shown);
        QCOMPARE(presentableText(kShownPage, now, shown), (PresentableText{now, {}}));
    }

    void keepsAScriptThatRan_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("line");
        const QByteArray two = scriptTag("a()") + scriptTag("\nb()");
        QTest::newRow("one") << pageWith(scriptTag("a(")) << pageWith(scriptTag("a()"))
                             << pageWith(scriptTag("a()")) << 3;
        QTest::newRow("with what is beside it as it is now")
            << pageWith(scriptTag("\na(b c)"), "<b>y</b>\n") << pageWith(scriptTag("a()"))
            << pageWith(scriptTag("a()"), "<b>y</b>\n") << 5;
        QTest::newRow("the second") << pageWith(scriptTag("c()") + scriptTag("\nb(")) << pageWith(two)
                                    << pageWith(scriptTag("c()") + scriptTag("\nb()")) << 4;
        QTest::newRow("a new one, and all with it")
            << pageWith(two + scriptTag("c(")) << pageWith(two) << pageWith(two) << 4;
    }
    void keepsAScriptThatRan()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, expected);
        QFETCH(int, line);
        const PresentableText text = presentableText(kShownPage, now, shown);
        QCOMPARE(text.bytes, expected);
        QVERIFY(text.fault && !text.fault->markup);
        QCOMPARE(text.fault->line, line);
        QVERIFY(text.fault->where.end() <= now.size());
    }

    void waitsForMarkup_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("line");
        QTest::newRow("a tag") << QByteArray("<div\n<p id=\"a\">x</p>") << 2;
        QTest::newRow("a quote") << QByteArray("<i>\n<p id=\"a>x</p>") << 3;
        QTest::newRow("a comment") << QByteArray("<!--\n<p id=\"a\">x</p>") << 2;
        QTest::newRow("a style sheet") << QByteArray("<style>\n<p id=\"a\">x</p>") << 2;
    }
    void waitsForMarkup()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, line);
        const QByteArray shown = pageWith(scriptTag("a()"));
        const PresentableText text =
            presentableText(kShownPage, pageWith(scriptTag("a(\"b\")"), body), shown);
        QCOMPARE(text.bytes, shown);
        QVERIFY(text.fault && text.fault->markup);
        QCOMPARE(text.fault->line, line);
    }

    void tellsWhatIsWrong()
    {
        const PresentableText missing =
            presentableText(kShownPage, pageWith(scriptTag("const a = (1;")), pageWith(scriptTag("a()")));
        QCOMPARE(missing.fault->missing, QStringLiteral(")"));
        const PresentableText found =
            presentableText(kShownPage, pageWith(scriptTag("const = 1;")), pageWith(scriptTag("a()")));
        QCOMPARE(found.fault->missing, QString());
        QVERIFY(!found.fault->found.isEmpty());
    }

    void knowsFilesByTheirEndings()
    {
        const PresentableText text = presentableText(QStringLiteral("a.js"), "a(\n", "a()\n");
        QCOMPARE(text.bytes, QByteArray("a()\n"));
        QCOMPARE(text.fault->line, 1);
        QVERIFY(!presentableText(QStringLiteral("a.js"), "a(b)", "a()").fault);
        QVERIFY(!presentableText(QStringLiteral("a.js"), "a(b", "a(").fault);
        QVERIFY(!presentableText(QStringLiteral("a.css"), "a {", "a {}").fault);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestPresentableText)
#include "tst_presentable_text.moc"
