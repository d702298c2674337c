#include "core/edit/group_edits.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

using namespace muto;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;

/// Groups are made and taken apart in one step, styles included, and undone to the byte.
class TestGroupEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stylesAndPlaceAreOneStep()
    {
        const QByteArray html = "<div id=root>\n  <p id=a style=\"left: 9px\">1</p>\n  <p>2</p>\n</div>\n";
        edit::Document document;
        VERIFY_RESULT(document.open(kFile, html));
        const auto group =
            edit::groupElements(document, {at("#root/p[1]"), at("#a")}, "<div data-hf-group>",
                                {{at("#a"), {{QStringLiteral("left"), QStringLiteral("4px")}}},
                                 {at("#root/p[1]"), {{QStringLiteral("top"), QStringLiteral("2px")}}}});
        VERIFY_RESULT(group);
        QCOMPARE(*group, at("#root/div[0]"));
        QCOMPARE(document.bytes(kFile), QByteArray("<div id=root>\n  <div data-hf-group>\n"
                                                   "    <p id=a style=\"left: 4px\">1</p>\n"
                                                   "    <p style=\"top: 2px\">2</p>\n  </div>\n</div>\n"));
        QCOMPARE(document.view().selection, QList<ElementPath>{*group});
        QCOMPARE(document.undoStack().count(), 1);

        const auto freed = edit::ungroupElement(
            document, *group, {{at("#a"), {{QStringLiteral("left"), QStringLiteral("9px")}}}});
        VERIFY_RESULT(freed);
        QCOMPARE(*freed, QList<ElementPath>({at("#a"), at("#root/p[1]")}));
        QCOMPARE(document.bytes(kFile), QByteArray("<div id=root>\n  <p id=a style=\"left: 9px\">1</p>\n"
                                                   "  <p style=\"top: 2px\">2</p>\n</div>\n"));
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.bytes(kFile), html);
    }

    void refusalsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("a script names it")
            << QByteArray("<div id=g><p>1</p></div><script>gsap.to('#g', { x: 1 })</script>");
        QTest::newRow("a clip waits for it")
            << QByteArray("<div id=g><p>1</p></div><p data-start='g + 1'></p>");
        QTest::newRow("text of its own") << QByteArray("<div id=g>so <b>1</b></div>");
    }

    void refusalsChangeNothing()
    {
        QFETCH(QByteArray, html);
        edit::Document document;
        VERIFY_RESULT(document.open(kFile, html));
        const auto freed = edit::ungroupElement(document, at("#g"), {});
        QVERIFY(!freed);
        QVERIFY(!freed.error().message.isEmpty());
        QCOMPARE(document.bytes(kFile), html);
        QVERIFY(!document.undoStack().canUndo());
        QVERIFY(!edit::groupElements(document, {}, "<div>", {}));
        QVERIFY(!edit::groupElements(document, {at("#nobody")}, "<div>", {}));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestGroupEdits)
#include "tst_group_edits.moc"
