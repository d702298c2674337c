#include "core/edit/inline_style.h"

#include "core/edit/step_words.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using muto::edit::attributeStepText;
using muto::edit::flagStepText;
using muto::edit::InlineStyle;
using muto::edit::StyleChange;
using muto::edit::styleStepText;

class TestInlineStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const char *style, const char *read) {
            QTest::newRow(name) << QByteArray(style) << QString::fromUtf8(read);
        };
        row("plain", "left: 1px; top:2px", "left=1px|top=2px");
        row("upper case", "LEFT: 1PX; --My-Own: x", "left=1PX|--My-Own=x");
        row("functions", "background: url(a;b.png) no-repeat; color: red",
            "background=url(a;b.png) no-repeat|color=red");
        row("strings", "font-family: 'a;b', \"c:d\"; x: y", "font-family='a;b', \"c:d\"|x=y");
        row("references", "font-family: &quot;a;b&quot;; x: y", "font-family=\"a;b\"|x=y");
        row("comments", "/* a: b; */ left: 1px /* ; */; top: 0", "left=1px /* ; */|top=0");
        row("important", "left: 1px ! important; top: 0", "left=1px!|top=0");
        row("data", "background: url(data:image/png;base64,AA==)",
            "background=url(data:image/png;base64,AA==)");
        row("junk", "nonsense; left: 1px;; ;", "left=1px");
        row("unfinished", "left: 1px; background: url(a;", "left=1px|background=url(a;");
        row("escapes", "content: a\\;b; left: 0", "content=a\\;b|left=0");
        row("empty", "", "");
        row("no value", "left:; top: 0", "left=|top=0");
    }

    void reads()
    {
        QFETCH(QByteArray, style);
        QStringList read;
        const InlineStyle parsed(style);
        for (const auto &declaration : parsed.declarations())
            read.append(declaration.name + QLatin1Char('=') + declaration.value +
                        QLatin1String(declaration.important ? "!" : ""));
        QTEST(read.join(QLatin1Char('|')), "read");
    }

    void changes_data()
    {
        QTest::addColumn<QByteArray>("style");
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("value"); // null: remove
        QTest::addColumn<QByteArray>("changed");
        const auto row = [](const char *name, const char *style, const char *property, const char *value,
                            const char *changed) {
            QTest::newRow(name) << QByteArray(style) << QString::fromUtf8(property)
                                << (value ? QString::fromUtf8(value) : QString()) << QByteArray(changed);
        };
        row("only the value", "left : 1px ;TOP:  2px;", "top", "3px", "left : 1px ;TOP:  3px;");
        row("the last one counts", "left: 1px; left: 2px", "left", "3px", "left: 1px; left: 3px");
        row("importance stays", "left: 1px !important", "left", "2px", "left: 2px !important");
        row("importance is replaced", "left: 1px !important", "left", "2px ! important",
            "left: 2px ! important");
        row("added, airy", "left: 1px;", "top", "2px", "left: 1px; top: 2px;");
        row("added, dense", "left:1px", "top", "2px", "left:1px;top:2px");
        row("added, lines", "\n  left: 1px;\n  top: 2px;\n", "width", "3px",
            "\n  left: 1px;\n  top: 2px;\n  width: 3px;\n");
        row("added to nothing", "", "top", "2px", "top: 2px");
        row("added to a comment", "/* x */", "top", "2px", "/* x */; top: 2px");
        row("quotes are escaped", "left: 0", "font-family", "\"A\"", "left: 0; font-family: &quot;A&quot;");
        row("removed, first", "left: 1px; top: 2px;", "left", nullptr, "top: 2px;");
        row("removed, middle", "a: 1; b: 2; c: 3", "b", nullptr, "a: 1; c: 3");
        row("removed, last", "a: 1; b: 2", "b", nullptr, "a: 1");
        row("removed, last, closed", "a: 1; b: 2;", "b", nullptr, "a: 1;");
        row("removed, last, behind a comment", "a: 1; /* x */ b: 2", "b", nullptr, "a: 1; /* x */");
        row("removed, only", " a: 1; ", "a", nullptr, " ");
        row("removed everywhere", "a: 1; b: 2; A: 3", "a", nullptr, "b: 2");
        row("removed, not there", "a: 1", "b", nullptr, "a: 1");
        row("custom property", "--x: 1; --X: 2", "--X", "3", "--x: 1; --X: 3");
        row("beside an url", "background:url('a;b');left:0", "left", "9px", "background:url('a;b');left:9px");
    }

    void changes()
    {
        QFETCH(QByteArray, style);
        QFETCH(QString, property);
        QFETCH(QString, value);
        const auto changed = InlineStyle(style).changed({{property, value}}, '"');
        VERIFY_RESULT(changed);
        QTEST(*changed, "changed");
    }

    void stepsAreCalledWhatPeopleCallThem()
    {
        const auto style = [](const char *property) { return StyleChange{QLatin1String(property), {}}; };
        QCOMPARE(styleStepText({style("left"), style("top")}), QStringLiteral("Change position"));
        QCOMPARE(styleStepText({style("opacity")}), QStringLiteral("Change opacity"));
        QCOMPARE(styleStepText({style("text-indent")}), QStringLiteral("Change text indent"));
        QCOMPARE(attributeStepText(QStringLiteral("data-playback-rate"), QString()),
                 QStringLiteral("Change speed"));
        QCOMPARE(attributeStepText(QStringLiteral("data-label"), std::nullopt),
                 QStringLiteral("Remove name"));
        QCOMPARE(flagStepText(QStringLiteral("data-timeline-locked"), true), QStringLiteral("Lock"));
        QCOMPARE(flagStepText(QStringLiteral("loop"), false), QStringLiteral("Switch loop off"));
    }

    void badValuesAreRefused()
    {
        for (const char *value : {"1px; top: 0", "1px; x: x /*", "url(", "'a", "", "/*"})
            QVERIFY2(
                !InlineStyle("left: 0").changed({{QStringLiteral("left"), QString::fromLatin1(value)}}, '"'),
                value);
        for (const char *property : {"", "a b", "a:b", "1"})
            QVERIFY2(
                !InlineStyle("left: 0").changed({{QString::fromLatin1(property), QStringLiteral("1")}}, '"'),
                property);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestInlineStyle)
#include "tst_inline_style.moc"
