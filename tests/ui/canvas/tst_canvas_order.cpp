#include "ui/canvas/canvas_order.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::ui;

namespace {

/// A box of elements, one for each letter: "a" to "z" are positioned, capitals only flow. A digit behind one
/// is its level, "-" makes that negative, "*" selects it, "~" lies beside all others.
OrderedBox boxOf(const QString &text)
{
    OrderedBox box{{QStringLiteral("index.html"), QStringLiteral("#box")}, false, {}};
    bool isNegative = false;
    for (const QChar letter : text) {
        if (letter.isLetter()) {
            isNegative = false;
            OrderedElement element;
            element.path = {QStringLiteral("index.html"), QLatin1Char('#') + QString(letter)};
            element.isLifted = element.takesLevel = letter.isLower();
            element.box = {0, 0, 10, 10};
            box.elements.push_back(element);
        } else if (letter == QLatin1Char('*')) {
            box.elements.back().isSelected = true;
        } else if (letter == QLatin1Char('~')) {
            box.elements.back().box.moveLeft(100.0 * double(box.elements.size()));
        } else if (letter == QLatin1Char('-')) {
            isNegative = true;
        } else {
            box.elements.back().level = (isNegative ? -1 : 1) * letter.digitValue();
        }
    }
    return box;
}

QString said(const OrderPlan &plan)
{
    QStringList lines;
    for (const auto &[path, styles] : plan.styles) {
        QStringList values;
        for (const auto &change : styles)
            values.append(change.value);
        lines.append(path.steps.mid(1) + QLatin1Char(' ') + values.join(QLatin1Char(' ')));
    }
    return lines.join(QLatin1String(", "));
}

} // namespace

Q_DECLARE_METATYPE(OrderMove)

/// Before and behind, without a page.
class TestCanvasOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<OrderMove>("move");
        QTest::addColumn<QString>("styles");
        const auto row = [](const char *name, const char *box, OrderMove move, const char *styles) {
            QTest::newRow(name) << QString::fromLatin1(box) << move << QString::fromLatin1(styles);
        };
        using enum OrderMove;
        row("to the front", "a*bc", ToFront, "a 1");
        row("is there already", "abc*", ToFront, "");
        row("ties are enough", "a2b*c", ToFront, "b 2");
        row("over what is beside, too", "a*b5~", ToFront, "a 6");
        row("two keep their order", "a*b*c", ToFront, "a 1, b 1");
        row("two, the other way round in the source", "a2*b1*c3", ToFront, "a 5, b 4");
        row("out of the flow", "A*bC", ToFront, "A relative 1");
        row("over what only flows", "A*BC", ToFront, "A relative 0");
        row("forward", "a*bc", Forward, "a 1, c 1");
        row("forward, past the one that is there", "a*b~c", Forward, "a 1");
        row("forward, and nothing is there", "a*b~c~", Forward, "");
        row("forward over a level", "a*b3c7", Forward, "a 4");
        row("two go forward", "a*b*cd", Forward, "a 1, b 1, d 1");
        row("backward", "abc*", Backward, "a -1, c -1, box isolate");
        row("backward between levels", "a1b5c9*", Backward, "c 4");
        row("backward by a tie", "a*b1c0", Backward, "");
        row("to the back", "abc*", ToBack, "c -1, box isolate");
        row("to the back by a tie", "b2c1*d1a1", ToBack, "");
        row("behind what only flows", "AB*", ToBack, "B relative -1, box isolate");
        row("two to the back", "ab*c*", ToBack, "b -1, c -1, box isolate");
    }

    void plans()
    {
        QFETCH(QString, box);
        QFETCH(OrderMove, move);
        QTEST(said(planOrder(boxOf(box), move)), "styles");
    }

    void whatIsIsolatedStaysSo()
    {
        OrderedBox box = boxOf(QStringLiteral("ab*"));
        box.isIsolated = true;
        const OrderPlan plan = planOrder(box, OrderMove::Backward);
        QCOMPARE(said(plan), QStringLiteral("b -1"));
        QCOMPARE(plan.crossed.size(), std::size_t(1));
    }

    /// It has no element that could say so.
    void thePageItselfIsNotIsolated()
    {
        OrderedBox box = boxOf(QStringLiteral("ab*"));
        box.path = {};
        QCOMPARE(said(planOrder(box, OrderMove::Backward)), QStringLiteral("b -1"));
    }

    void levelsAreKnownBeforeTheyAreWritten()
    {
        const OrderedBox box = boxOf(QStringLiteral("A*BC7D3"));
        const OrderPlan plan = planOrder(box, OrderMove::ToFront);
        QCOMPARE(said(plan), QStringLiteral("A relative 7"));
        QCOMPARE(plan.levelOf(box.elements[0]), 7);
        QCOMPARE(plan.levelOf(box.elements[3]), 3);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCanvasOrder)
#include "tst_canvas_order.moc"
