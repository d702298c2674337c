#include "core/edit/text_list.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using edit::ElementPath;

namespace {

const QString kListPage = QStringLiteral("index.html");
const ElementPath kList{kListPage, QStringLiteral("#x")};

} // namespace

/// Texts of an element that become more, and less.
class TestTextList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adds_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *html, const char *after) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(after);
        };
        row("a line of the same text", "<p id=x>\n  one &amp; only\n</p>",
            "<p id=x>\n  one &amp; only<br>1 &lt; 2\n</p>");
        row("one more of a list", "<ul id=x>\n  <li class=k id=a>one</li>\n</ul>",
            "<ul id=x>\n  <li class=k id=a>one</li>\n  <li class=k id=a-2>1 &lt; 2</li>\n</ul>");
        row("with what is around its text", "<div id=x><p><b>one</b></p></div>",
            "<div id=x><p><b>one</b></p><p><b>1 &lt; 2</b></p></div>");
        row("a part of a line is not one of several", "<p id=x>one <b>two</b></p>",
            "<p id=x>one <b>two</b><br>1 &lt; 2</p>");
        row("unless there are several", "<p id=x><span class=l>one</span><span class=l>two</span></p>",
            "<p id=x><span class=l>one</span><span class=l>two</span><span class=l>1 &lt; 2</span></p>");
        row("others are not like it", "<p id=x><i class=l>one</i><span class=l>two</span></p>",
            "<p id=x><i class=l>one</i><span class=l>two</span><br>1 &lt; 2</p>");
        row("a clip is not doubled", "<div id=x><p data-start=0 data-duration=1>one</p></div>",
            "<div id=x><p data-start=0 data-duration=1>one</p><br>1 &lt; 2</div>");
        row("the first", "<p id=x></p>", "<p id=x>1 &lt; 2</p>");
    }

    void adds()
    {
        QFETCH(QByteArray, html);
        edit::Document document;
        VERIFY_RESULT(document.open(kListPage, html));
        VERIFY_RESULT(edit::addText(document, kList, QStringLiteral("1 < 2")));
        QTEST(document.bytes(kListPage), "after");
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(kListPage), html);
    }

    void removes_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("run");
        QTest::addColumn<QByteArray>("after"); // empty: refused
        const auto row = [](const char *name, const char *html, int run, const char *after) {
            QTest::newRow(name) << QByteArray(html) << run << QByteArray(after);
        };
        row("the last line", "<p id=x>\n  one<br>\n  two\n</p>", 1, "<p id=x>\n  one\n</p>");
        row("the first line", "<p id=x>\n  one<br>\n  two\n</p>", 0, "<p id=x>\n  \n  two\n</p>");
        row("one between", "<p id=x>one<br>two<br>three</p>", 1, "<p id=x>one<br>three</p>");
        row("one of a list", "<ul id=x>\n  <li>one</li>\n  <li>two</li>\n</ul>", 0,
            "<ul id=x>\n  <li>two</li>\n</ul>");
        row("a part of a line", "<p id=x>one <b>two</b></p>", 1, "<p id=x>one </p>");
        row("what is beside it stays", "<p id=x>one <b>two</b></p>", 0, "<p id=x> <b>two</b></p>");
        row("a picture beside it stays", "<ul id=x><li><img><b>one</b></li><li>two</li></ul>", 0,
            "<ul id=x><li><img></li><li>two</li></ul>");
        row("with its break", "<p id=x><b>one</b><br><b>two</b></p>", 1, "<p id=x><b>one</b></p>");
        row("the only one", "<p id=x>one</p>", 0, "");
    }

    void removes()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, run);
        QFETCH(QByteArray, after);
        edit::Document document;
        edit::EditorActions actions(document);
        VERIFY_RESULT(document.open(kListPage, html));
        const auto removed = edit::removeText(document, actions, kList, run);
        QCOMPARE(removed.has_value(), !after.isEmpty());
        QCOMPARE(document.bytes(kListPage), after.isEmpty() ? html : after);
        QCOMPARE(document.undoStack().count(), after.isEmpty() ? 0 : 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(kListPage), html);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestTextList)
#include "tst_text_list.moc"
