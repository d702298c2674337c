#include "core/composition/markup_estimate.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using muto::composition::estimateMarkup;

class TestMarkupEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsElements()
    {
        QCOMPARE(estimateMarkup("<p>a<br><svg><path/></svg></p><!-- <b> --><script>'<i>'</script>").elements,
                 5);
        QCOMPARE(estimateMarkup("1 < 2 </p>").elements, 0);
    }

    void countsDepth_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("depth");
        const auto row = [](const char *name, const QByteArray &html, int depth) {
            QTest::newRow(name) << html << depth;
        };
        row("nothing", "", 0);
        row("text with a bracket", "1 < 2", 0);
        row("siblings", "<div></div><div></div>", 1);
        row("nested", "<div><b><i></i></b></div>", 3);
        row("letter case", "<DIV></div><div></DIV>", 1);
        row("never closed", QByteArray("<div>").repeated(500), 500);
        row("closed by what was never opened", "<div></b></b></b><div>", 2);
        row("elements that hold nothing", QByteArray("<br><img src=a>").repeated(500), 0);
        row("elements that close each other", "<ul>" + QByteArray("<li>").repeated(500), 1);
        row("comments", "<!-- " + QByteArray("<div>").repeated(500) + "-->", 0);
        row("scripts", "<script>" + QByteArray("'<div>'").repeated(500) + "</script><div>", 1);
        row("a script never closed", "<script>" + QByteArray("<div>").repeated(500), 0);
        row("values", "<div title='<div><div>'><b title=\"</div>\">", 2);
        row("shapes of a drawing", "<svg>" + QByteArray("<path/>").repeated(500) + "</svg>", 1);
        row("a slash outside a drawing means nothing", QByteArray("<div/>").repeated(500), 500);
        row("cut off", "<div><div class=\"a", 2);
    }

    void countsDepth()
    {
        QFETCH(QByteArray, html);
        QTEST(estimateMarkup(html).depth, "depth");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestMarkupEstimate)
#include "tst_markup_estimate.moc"
