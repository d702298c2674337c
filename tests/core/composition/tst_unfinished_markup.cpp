#include "core/composition/unfinished_markup.h"

#include "tests/support/test_main.h"

using namespace muto;
using composition::UnfinishedMarkup;
using Kind = composition::UnfinishedMarkup::Kind;

Q_DECLARE_METATYPE(muto::composition::UnfinishedMarkup::Kind)

/// Where markup swallows what stands behind it.
class TestUnfinishedMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasAnEndIsNoTrouble_data()
    {
        QTest::addColumn<QByteArray>("source");
        const auto row = [](const char *name, const char *source) {
            QTest::newRow(name) << QByteArray(source);
        };
        row("nothing", "");
        row("a page", "<!doctype html>\n<html><body class=\"a\" id='b' hidden>x</body></html>\n");
        row("values without quotes", "<p class=a data-start=1.5 title=x/y>x</p>");
        row("the other quote in a value", "<p title=\"it's\" data-x='{\"a\": \"<b>\"}'>x</p>");
        row("a greater-than in a value", "<p title=\"a > b\">x</p>");
        row("less-than in a text", "1 < 2, a<3 and 4 <= 5");
        row("elements nobody closes", "<div><p>one<p>two<br/><img src=x>");
        row("comments", "<!-- <p class=\"a --> <!----> <!--> <!-- a > b -->");
        row("tags in a script", "<script>const a = '<p class=\"x'; if (a<b && \"</p\") c();</script><p>");
        row("a script's end in capitals", "<SCRIPT>a</Script >");
        row("a script that knows another's end", "<script>'</scripts>'</script>");
        row("tags in styles and titles", "<style>a > b { content: '<\"' }</style><title>a <b c=\"</title>");
        row("spaces around the sign", "<p title = \"a\" lang\n=\n'en'>");
    }
    void whatHasAnEndIsNoTrouble()
    {
        QFETCH(QByteArray, source);
        QCOMPARE(composition::unfinishedMarkup(source).size(), std::size_t(0));
    }

    void findsWhatSwallowsTheRest_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("offset");
        const auto row = [](const char *name, const char *source, Kind kind, int offset) {
            QTest::newRow(name) << QByteArray(source) << kind << offset;
        };
        row("a name before a tag", "<b>x</b><di\n<p>x</p>", Kind::Tag, 8);
        row("a name right before a tag", "<di<p>x</p>", Kind::Tag, 0);
        row("a tag before a tag", "<p class=\"a\" <b>x</b>", Kind::Tag, 0);
        row("a bare value before a tag", "<p class=<b>x</b>", Kind::Tag, 0);
        row("a tag at the end", "<b>x</b><p clas", Kind::Tag, 8);
        row("an end tag before a tag", "<p>x</p\n<b>y</b>", Kind::Tag, 4);
        row("an end tag without a name", "<p>x</\n<b>y</b>", Kind::Tag, 4);
        row("a quote that another closes", "<p class=\"a>x</p><b id=\"c\">y</b>", Kind::Quote, 0);
        row("a quote that closes nothing", "<p class=a\">x</p>", Kind::Quote, 0);
        row("a quote to the end", "<i>x</i><p class='a>x</p>", Kind::Quote, 8);
        row("a comment to the end", "<i>x</i><!-- <p>x</p>", Kind::Comment, 8);
        row("a comment to another's end", "<!-- <p>x</p><!-- said -->", Kind::Comment, 0);
        row("a script to the end", "<p>x</p><script>a()</body>", Kind::RawText, 8);
        row("a style sheet to the end", "<style>p {}<p>x</p></html>", Kind::RawText, 0);
    }
    void findsWhatSwallowsTheRest()
    {
        QFETCH(QByteArray, source);
        QFETCH(Kind, kind);
        QFETCH(int, offset);
        const auto found = composition::unfinishedMarkup(source);
        QVERIFY(!found.empty());
        QCOMPARE(found.front(), (UnfinishedMarkup{kind, offset}));
    }

    void staysInsideWhateverIsCutOff()
    {
        const QByteArray page = "<!doctype html><p a='b' c=\"d\" e = f>x<!-- y --><script>z</script></p>";
        for (qsizetype size = 0; size <= page.size(); ++size) {
            for (const UnfinishedMarkup &place : composition::unfinishedMarkup(page.first(size)))
                QVERIFY(place.offset < size && page[place.offset] == '<');
        }
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestUnfinishedMarkup)
#include "tst_unfinished_markup.moc"
