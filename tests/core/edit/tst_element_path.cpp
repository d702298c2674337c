#include "core/edit/change_set.h"
#include "core/edit/element_path.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using muto::composition::HtmlDocument;
using muto::edit::changesBetween;
using muto::edit::ChangeSet;
using muto::edit::ElementChange;
using muto::edit::ElementPath;
using muto::edit::ElementPaths;
using muto::test::kFile;

namespace {

using Kind = ElementChange::Kind;

HtmlDocument parse(const QByteArray &html)
{
    return *HtmlDocument::parse(html);
}

QString summary(const ChangeSet &set)
{
    static const QStringList kinds{QStringLiteral("attribute"), QStringLiteral("style"),
                                   QStringLiteral("text"),      QStringLiteral("code"),
                                   QStringLiteral("inserted"),  QStringLiteral("removed")};
    QStringList lines;
    for (const ElementChange &change : set.changes)
        lines.append(QStringLiteral("%1 %2 %3=%4")
                         .arg(kinds[int(change.kind)],
                              change.after.isEmpty() ? change.before.steps : change.after.steps, change.name,
                              change.value.value_or(QStringLiteral("-"))));
    for (const auto &[before, after] : set.renamed)
        lines.append(before.steps + QLatin1String(" is ") + after.steps);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestElementPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("last"); // of the last element
        const auto row = [](const char *name, const char *html, const char *last) {
            QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(last);
        };
        row("no ids", "<p></p><p><b></b></p>", "html[0]/body[0]/p[1]/b[0]");
        row("its own id", "<p id=a></p><p id=b></p>", "#b");
        row("below an id", "<div id=a><p></p><i></i><p></p></div>", "#a/p[1]");
        row("ids used twice do not count", "<p id=a></p><p id=a></p>", "html[0]/body[0]/p[1]");
        row("the editor's id goes first", "<p id=a data-hf-id=x>", "@x");
        row("any characters", "<p id='a/b %[0] \xC3\xA9'>", "#a%2Fb%20%25%5B0%5D%20%C3%A9");
        row("in a template", "<body><template id=t><p></p></template>", "#t/p[0]");
    }

    void addresses()
    {
        QFETCH(QByteArray, html);
        const HtmlDocument document = parse(html);
        const ElementPaths paths(document, kFile);
        const int last = int(document.elements().size()) - 1;
        QTEST(paths.of(last).steps, "last");
        for (int i = 0; i <= last; ++i)
            QCOMPARE(paths.find(paths.of(i)), std::optional(i));
    }

    void whatIsGoneIsNotFound()
    {
        const ElementPaths paths(parse("<p id=a>"), kFile);
        for (const char *steps : {"#b", "#a/p[0]", "", "p[0]", "html[0]/body[0]/p[7]", "#a/", "//"})
            QVERIFY2(!paths.find({kFile, QString::fromLatin1(steps)}), steps);
        QVERIFY(!paths.find({QStringLiteral("other.html"), QStringLiteral("#a")}));
    }

    void tellsChanges_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *before, const char *after, const char *changes) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(changes);
        };
        row("nothing", "<p id=a>", "<p  id='a'>", "");
        row("attribute", "<p id=a x=1 y=2>", "<p id=a x=2 z>",
            "attribute #a y=-\nattribute #a x=2\nattribute #a z=");
        row("style", "<p id=a style='left: 0; top: 0'>", "<p id=a style='left:0;top:1px'>",
            "style #a top=1px");
        row("text", "<p id=a>x<b>y</b></p>", "<p id=a>z<b>y</b></p>", "text #a =z");
        row("code", "<script id=a>x</script>", "<script id=a>y</script>", "code #a script=y");
        row("id", "<p id=a><b></b></p>", "<p id=c><b></b></p>",
            "attribute #c id=c\n#a is #c\n#a/b[0] is #c/b[0]");
        row("inserted", "<div id=d><p>1</p></div>", "<div id=d><p x><b></b></p><p>1</p></div>",
            "inserted #d/p[0] =-\n#d/p[0] is #d/p[1]");
        row("removed", "<div id=d><i><b></b></i><p></p><i></i></div>", "<div id=d><p></p><i></i></div>",
            "removed #d/i[0] =-\n#d/i[1] is #d/i[0]");
    }

    void tellsChanges()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const HtmlDocument was = parse(before), is = parse(after);
        const ElementPaths wasPaths(was, kFile), isPaths(is, kFile);
        const ChangeSet set = changesBetween(kFile, {was, wasPaths}, {is, isPaths});
        QTEST(summary(set), "changes");
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestElementPath)
#include "tst_element_path.moc"
