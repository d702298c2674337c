#include "core/edit/element_at.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using muto::composition::HtmlDocument;

class TestElementAt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheInnermost_data()
    {
        QTest::addColumn<QByteArray>("source"); ///< The place is at `|`.
        QTest::addColumn<QString>("tag");
        QTest::newRow("start tag") << QByteArray("<div><p i|d=a>x</p></div>") << QStringLiteral("p");
        QTest::newRow("before it") << QByteArray("<div>|<p>x</p></div>") << QStringLiteral("p");
        QTest::newRow("text") << QByteArray("<div><p>x|y</p></div>") << QStringLiteral("p");
        QTest::newRow("end tag") << QByteArray("<div><p>x</|p></div>") << QStringLiteral("p");
        QTest::newRow("after it") << QByteArray("<div><p>x</p>|</div>") << QStringLiteral("div");
        QTest::newRow("void") << QByteArray("<div><i|mg></div>") << QStringLiteral("img");
        QTest::newRow("left open") << QByteArray("<ul><li>on|e<li>two</ul>") << QStringLiteral("li");
        QTest::newRow("between") << QByteArray("<p>a</p>\n|\n<p>b</p>") << QString();
        QTest::newRow("no tags") << QByteArray("te|xt") << QString();
        QTest::newRow("nothing") << QByteArray("|") << QString();
    }

    void findsTheInnermost()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, tag);
        const qsizetype place = source.indexOf('|');
        const auto document = HtmlDocument::parse(source.remove(place, 1));
        VERIFY_RESULT(document);
        const auto element = muto::edit::elementAt(*document, place);
        QCOMPARE(element ? document->elements()[std::size_t(*element)].tag : QString(), tag);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestElementAt)
#include "tst_element_at.moc"
