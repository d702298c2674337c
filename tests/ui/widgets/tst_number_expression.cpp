#include "ui/widgets/number_expression.h"

#include "tests/support/test_main.h"
#include "ui/inspector/style_aspects.h"
#include "ui/widgets/css_values.h"
#include "ui/widgets/number_field.h"

using namespace muto::ui;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// What is typed into number fields, and what stands in style attributes: tables.
class TestNumberExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected"); // empty: an error
        const auto row = [](const char *typed, const char *current, const char *unit, const char *expected) {
            QTest::addRow("%s on %s", typed, current)
                << latin(typed) << latin(current) << latin(unit) << latin(expected);
        };
        row("12", "3px", "px", "12px");
        row("12", "3em", "px", "12em");
        row("12", "auto", "px", "12px");
        row("12 %", "3px", "px", "12%");
        row("1920/2+10", "", "px", "970px");
        row("1920px/2 + 10", "", "px", "970px");
        row("-(2+3)*4", "", "px", "-20px");
        row("--3", "", "px", "3px");
        row("1,5", "", "s", "1.5s");
        row(".5", "", "", "0.5");
        row("1e2", "", "px", "100px");
        row("1.5", "24px", "", "1.5");
        row("2em", "24px", "px", "2em");
        row("2em + 4px", "24px", "px", "2.25em");
        row("10vw", "", "px", "10vw");
        row("4px + 10vw", "", "px", "196px");
        row("1in + 4px", "", "px", "1.0417in");
        row("1turn - 90deg", "", "deg", "0.75turn");
        row("90deg + .25turn", "", "deg", "180deg");
        row("1s + 500ms", "", "s", "1.5s");
        row("12f", "", "s", "12f"); // a field for seconds converts it
        row("1s + 12f", "", "s", "1.5s");
        row("+=6f", "2s", "s", "2.25s");
        row("0:02.5", "", "s", "2.5s");
        row("1:00:00", "", "s", "3600s");
        row("00:00:02:12", "", "s", "2.5s");
        row("0:02 + 6f", "", "s", "2.25s");
        row("1:75", "", "s", "");
        row("00:00:02:24", "", "s", ""); // there are 24 frames, from 0
        row("10px + 1vmin", "", "px", "20.8px");
        row("10px + 1vmax", "", "px", "29.2px");
        row("10px + 1ch", "", "px", ""); // who knows how wide
        row("10px / 4px", "", "", "2.5");
        row("0 + 50%", "", "px", "50%");
        row("*2", "12px", "px", "24px");
        row("* 2 + 1", "12px", "px", "36px");
        row("/4", "12px", "px", "3px");
        row("+=10", "12px", "px", "22px");
        row("-=1em", "32px", "px", "16px");
        row("*=.5", "50%", "px", "25%");
        row("-5", "12px", "px", "-5px");
        // and what is wrong with them
        row("", "1px", "px", "");
        row("1 +", "1px", "px", "");
        row("(1", "1px", "px", "");
        row("1)", "1px", "px", "");
        row("1 2", "1px", "px", "");
        row("two", "1px", "px", "");
        row("5 apples", "1px", "px", "");
        row("1/0", "1px", "px", "");
        row("2px*3px", "1px", "px", "");
        row("10px + 5%", "1px", "px", "");
        row("10px + 1s", "1px", "px", "");
        row("2/3px", "1px", "px", "");
        row("*2", "auto", "px", "");
        row("9e999", "1px", "px", "");
        row("9e999 - 9e999", "1px", "px", "");
        QTest::addRow("deep") << QString(100, QLatin1Char('(')) << QString() << latin("px") << QString();
        QTest::addRow("long") << QString(5000, QLatin1Char('1')) << QString() << latin("px") << QString();
    }

    void evaluates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, current);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        const UnitScale scale{16, 16, 1920, 1080, *muto::FrameRate::parse(latin("24"))};
        const auto expression = NumberExpression::parse(typed, scale);
        const auto result = expression ? expression->evaluate(parseQuantity(current), unit)
                                       : tl::expected<Quantity, QString>(tl::unexpected(expression.error()));
        QCOMPARE(result ? quantityText(*result) : QString(), expected);
        QVERIFY(result || !result.error().isEmpty());
    }

    void convertsOnlyWhatIsCertain()
    {
        QVERIFY(!converted({1, latin("em")}, latin("px")));
        QVERIFY(!converted({10, latin("%")}, latin("px"), {16, 16, 1920, 1080}));
        QCOMPARE(converted({0, latin("em")}, latin("px")), (Quantity{0, latin("px")}));
        QVERIFY(!converted({0, latin("em")}, latin("s")));
    }

    void stepsWithinRules()
    {
        const NumberRules size{.unit = latin("px"), .units = {latin("em")}, .least = 0, .decimals = 1};
        QCOMPARE(*steppedNumber(latin("12px"), 3, size), latin("15px"));
        QCOMPARE(*steppedNumber(latin("12px"), -30, size), latin("0px"));
        QCOMPARE(*steppedNumber(latin("1.5em"), 1, size), latin("1.6em"));
        QCOMPARE(*steppedNumber(latin("auto"), 2, size), latin("2px"));
        QCOMPARE(*steppedNumber(latin("0.1px"), 0.2, size), latin("0.3px"));
    }

    void colors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint32>("rgba"); // 0x01020304: an error
        const auto row = [](const char *text, quint32 rgba) {
            QTest::addRow("%s", text) << latin(text) << rgba;
        };
        row("#f00", 0xffff0000);
        row("#F00C", 0xccff0000);
        row("#12345680", 0x80123456);
        row("White", 0xffffffff);
        row("transparent", 0);
        row("rebeccapurple", 0xff663399);
        row("rgb(255, 0, 10)", 0xffff000a);
        row("rgba(255,0,10,.5)", 0x80ff000a);
        row("rgb(100% 0% 0% / 50%)", 0x80ff0000);
        row("hsl(120, 100%, 50%)", 0xff00ff00);
        row("hsl(0.5turn 100% 50%)", 0xff00ffff);
        row("hsl(-240deg 100% 50%)", 0xff00ff00);
        for (const char *bad : {"", "#ff", "#ggg", "rgb(1,2)", "rgb(1,2,3,4,5)", "currentcolor", "var(--x)",
                                "12px", "rgb(1px,2,3)", "rgb(", "#", "no-colour"})
            row(bad, 0x01020304);
    }

    void colors()
    {
        QFETCH(QString, text);
        QFETCH(quint32, rgba);
        const auto color = parseCssColor(text);
        QCOMPARE(color ? color->rgba() : quint32(0x01020304), rgba);
        if (color)
            QCOMPARE(parseCssColor(cssColorText(*color, text))->rgba(), rgba);
    }

    void colorsKeepTheirNotation()
    {
        const QColor half(255, 0, 10, 128);
        QCOMPARE(cssColorText(Qt::red), latin("#ff0000"));
        QCOMPARE(cssColorText(Qt::red, latin("#ABC")), latin("#FF0000"));
        QCOMPARE(cssColorText(half), latin("rgba(255, 0, 10, 0.502)"));
        QCOMPARE(cssColorText(half, latin("#abc")), latin("#ff000a80"));
        QCOMPARE(cssColorText(Qt::green, latin("hsl(0, 0%, 0%)")), latin("hsl(120, 100%, 50%)"));
        QVERIFY(isSameCssColor(latin("#fff"), latin("white")));
    }

    void gradients_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // empty: not for this editor
        const auto row = [](const char *text, const char *again) {
            QTest::addRow("%s", text) << latin(text) << latin(again);
        };
        row("linear-gradient(to right, red, #00f)", "linear-gradient(90deg, #ff0000, #0000ff)");
        row("linear-gradient(red 10%, blue 90%)", "linear-gradient(180deg, #ff0000 10%, #0000ff 90%)");
        row("linear-gradient(45deg, rgba(0, 0, 0, 0.5), white)",
            "linear-gradient(45deg, rgba(0, 0, 0, 0.5), #ffffff)");
        row("repeating-radial-gradient(circle at 50% 50%, red, blue 20%)",
            "repeating-radial-gradient(circle at 50% 50%, #ff0000, #0000ff 20%)");
        row("conic-gradient(from 90deg at 10% 20%, red, blue)",
            "conic-gradient(from 90deg at 10% 20%, #ff0000, #0000ff)");
        row("conic-gradient(red, blue)", "conic-gradient(from 0deg, #ff0000, #0000ff)");
        for (const char *other :
             {"", "red", "url(a.png)", "linear-gradient(red)", "linear-gradient(red 10px, blue)",
              "linear-gradient(red, 20%, blue)", "linear-gradient(var(--a), blue)",
              "linear-gradient(red, blue), url(a.png)", "linear-gradient(to upstairs, red, blue)"})
            row(other, "");
    }

    void gradients()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const auto gradient = parseCssGradient(text);
        QCOMPARE(gradient ? cssText(*gradient) : QString(), again);
        if (gradient)
            QCOMPARE(parseCssGradient(again), gradient);
    }

    void stopsAreSpread()
    {
        const auto gradient = parseCssGradient(latin("linear-gradient(red, lime, blue 60%, white, black)"));
        QCOMPARE(gradient->positions(), (std::vector<double>{0, 30, 60, 80, 100}));
    }

    void splits()
    {
        QCOMPARE(cssParts(latin("a(b, 'c)') , \"d,e\" ,, f"), QLatin1Char(',')),
                 (QStringList{latin("a(b, 'c)')"), latin("\"d,e\""), latin("f")}));
        QCOMPARE(cssParts(latin("2px  solid rgb(1, 2, 3)")),
                 (QStringList{latin("2px"), latin("solid"), latin("rgb(1, 2, 3)")}));
        QCOMPARE(cssFunctions(latin("rotate(4deg)scale(2)"))->size(), size_t(2));
        QVERIFY(cssFunctions(latin("none"))->empty());
        QVERIFY(!cssFunctions(latin("rotate(4deg) and more")));
        QCOMPARE(parseFontFamilies(latin("'Open Sans', Arial , sans-serif")),
                 (QStringList{latin("Open Sans"), latin("Arial"), latin("sans-serif")}));
        QCOMPARE(quotedFontFamily(latin("It's 8")), latin("'It\\'s 8'"));
    }

    void parts_data()
    {
        QTest::addColumn<QString>("aspect");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *aspect, const char *value, const char *part, const char *change,
                            const char *expected) {
            QTest::addRow("%s of %s", aspect, value)
                << latin(aspect) << latin(value) << latin(part) << latin(change) << latin(expected);
        };
        row("translateX", "", "", "10px", "translateX(10px)");
        row("translateX", "translate(4px, 5px) rotate(2deg)", "4px", "10px",
            "translate(10px, 5px) rotate(2deg)");
        row("translateY", "translate(4px)", "", "5px", "translate(4px, 5px)");
        row("translateY", "translate3d(1px, 2px, 3px)", "2px", "5px", "translate3d(1px, 5px, 3px)");
        row("rotate", "scale(2)", "", "45deg", "rotate(45deg) scale(2)");
        row("rotate", "rotateZ(3deg)", "3deg", "45deg", "rotateZ(45deg)");
        row("rotate", "translateX(1px) rotate(3deg)", "3deg", "", "translateX(1px)");
        row("scaleX", "scale(2)", "2", "3", "scale(3, 2)");
        row("scaleY", "scale(2)", "2", "3", "scale(2, 3)");
        row("scaleY", "scale(2, 3)", "3", "", "scale(2, 1)");
        row("scaleX", "scaleX(2)", "2", "", "");
        row("skewX", "perspective(9px)", "", "5deg", "perspective(9px) skewX(5deg)");
        row("blur", "brightness(2) blur(3px)", "3px", "5px", "brightness(2) blur(5px)");
        row("blur", "none", "", "5px", "blur(5px)");
        row("boxShadowX", "", "", "4px", "4px 0px 0px 0px rgba(0, 0, 0, 0.5)");
        row("boxShadowX", "none", "", "4px", "4px 0px 0px 0px rgba(0, 0, 0, 0.5)");
        row("boxShadowBlur", "1px 2px red, 0 0 9px blue", "", "6px", "1px 2px 6px red, 0 0 9px blue");
        row("boxShadowColor", "1px 2px 3px red", "red", "#00f", "1px 2px 3px #00f");
        row("boxShadowInset", "1px 2px red", "outset", "inset", "inset 1px 2px red");
        row("textShadowColor", "1px 2px 3px", "", "#00f", "1px 2px 3px #00f");
        row("radiusTopLeft", "8px", "8px", "4px", "4px 8px 8px 8px");
        row("radiusBottomLeft", "1px 2px 3px", "2px", "9px", "1px 2px 3px 9px");
    }

    void parts()
    {
        QFETCH(QString, aspect);
        QFETCH(QString, value);
        QFETCH(QString, part);
        QFETCH(QString, change);
        QFETCH(QString, expected);
        const StyleAspect *found = findAspect(aspect);
        QVERIFY(found);
        QCOMPARE(found->part.read(value), part);
        QCOMPARE(found->part.write(value, change).value_or(latin("refused")), expected);
    }

    void partsThatCannotBeTakenApartAreRefused()
    {
        for (const char *value : {"var(--move)", "rotate(3deg) var(--x)"}) {
            QVERIFY(findAspect(latin("rotate"))->part.read(latin(value)).isEmpty());
            QVERIFY(!findAspect(latin("rotate"))->part.write(latin(value), latin("3deg")));
        }
        QVERIFY(!findAspect(latin("boxShadowX"))->part.write(latin("var(--shadow)"), latin("3px")));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestNumberExpression)
#include "tst_number_expression.moc"
