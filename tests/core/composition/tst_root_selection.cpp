#include "core/composition/root_selection.h"

#include "core/composition/html_document.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using muto::composition::findRoot;
using muto::composition::HtmlDocument;

class TestRootSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("root"); // its id; empty when there is none
        const auto row = [](const char *name, const QByteArray &html, const char *root) {
            QTest::newRow(name) << html << root;
        };
        row("none", "<div id=a>", "");
        row("only", "<div><div id=a data-composition-id=m>", "a");
        row("without a value", "<div id=a data-composition-id>", "a");
        row("the outer one", "<div id=a data-composition-id=m><div id=b data-composition-id=n>", "a");
        row("the first of two", "<div id=a data-composition-id=m></div><div id=b data-composition-id=n>",
            "a");
        row("marked", "<div id=a data-composition-id=m></div><div id=b data-composition-id=n data-root=true>",
            "b");
        row("marked inside", "<div id=a data-composition-id=m><p id=b data-composition-id=n data-root=true>",
            "b");
        row("the first marked",
            "<i id=a data-composition-id=m data-root=true></i><i id=b data-composition-id=n data-root=true>",
            "a");
        row("marked otherwise",
            "<i id=a data-composition-id=m></i><i id=b data-composition-id=n data-root=yes>", "a");
        row("marked, but no composition", "<i id=a data-root=true></i><i id=b data-composition-id=n>", "b");
        row("in a template", "<template><i id=a data-composition-id=m></i></template>", "");
        row("after a template",
            "<template><i id=a data-composition-id=m data-root=true></i></template><i id=b "
            "data-composition-id=n>",
            "b");
        row("in a comment", "<!-- <i id=a data-composition-id=m> -->", "");
        row("in a script", "<script>'<i id=a data-composition-id=m>'</script>", "");
        row("the body itself", "<body id=a data-composition-id=m>", "a");
    }

    void chooses()
    {
        QFETCH(QByteArray, html);
        const auto document = HtmlDocument::parse(html);
        VERIFY_RESULT(document);
        const auto root = findRoot(*document);
        QTEST(root ? document->elements()[*root].value(QLatin1String("id")) : QString(), "root");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestRootSelection)
#include "tst_root_selection.moc"
