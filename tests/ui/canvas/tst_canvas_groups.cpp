#include "ui/canvas/canvas_overlay.h"

#include "tests/support/edited_file.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace muto;
using namespace muto::test;
using edit::ElementPath;
using muto::test::at;

namespace {

/// What a group has to keep where it is: all ways of being placed, in a box that is turned.
constexpr char kScattered[] =
    R"html(<!doctype html><html><head><style>body { margin: 0 } #box > .kid { color: red }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="box" style="position: absolute; left: 60px; top: 20px; width: 200px; height: 140px; transform: rotate(10deg)">
    <p id="plain" style="position: absolute; left: 20px; top: 30px; margin: 0 0 0 4px; background: #246">some words</p>
    <div id="part" style="position: absolute; left: 10%; top: 50%; width: 25%; height: 20%; background: #a42"></div>
    <div id="held" style="position: absolute; right: 12px; bottom: 8px; width: 30px; height: 20px; background: #5a5"></div>
    <div id="turned" style="position: absolute; left: 90px; top: 40px; width: 40px; height: 20px; transform: rotate(45deg); background: #55a"></div>
    <p class="kid">by its place</p>
    <div id="over" style="position: absolute; left: 25px; top: 35px; width: 20px; height: 20px; background: #000"></div>
    <p id="low" style="position: absolute; left: 22px; top: 40px; margin: 0">low</p>
  </div>
  <p id="clip" data-start="0" data-duration="2" style="margin: 0">a clip</p>
  <div id="sized" data-start="0" data-duration="2" data-width="30" data-height="20" style="bottom: 10px; right: 20px; background: #aa5"></div>
</div></body></html>)html";

} // namespace

/// Groups over a real page, which is to look as it did.
class TestCanvasGroups : public ShownCanvas
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(kScattered); }

    void cleanup() { close(); }

    void groupsMoveNothing()
    {
        const QStringList before = seen();
        selectAll({"#turned", "#plain", "#held", "#part"});
        m_canvas->group();
        QTRY_COMPARE(m_selection->primary(), at("#box/div[0]"));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QCOMPARE(seen(), before);
        QVERIFY2(
            bytes().contains("<div data-hf-group data-label=\"Group\" style=\"position: absolute; left: "),
            bytes());
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(1));
        QVERIFY(m_canvas->elements().front().isGroup);
        const QByteArray grouped = bytes();
        m_canvas->ungroup();
        QTRY_COMPARE(m_selection->elements().size(), 4);
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QCOMPARE(seen(), before);
        QVERIFY(!bytes().contains("data-hf-group"));
        m_preview->document.undoStack().undo();
        QCOMPARE(bytes(), grouped);
        undoneLeavesTheBytes();
    }

    void clipsStayWhereTheFilmPutsThem()
    {
        const QStringList before = seen();
        selectAll({"#clip", "#sized"});
        m_canvas->group();
        QTRY_COMPARE(m_selection->primary(), at("#root/div[1]"));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QStringList after = m_preview->picture().split(QLatin1Char('\n'));
        after.removeAt(before.size() - 2);
        QCOMPARE(after, before);
    }

    void groupsArePickedUpAsOne()
    {
        selectAll({"#part", "#turned"});
        const QPointF middle = m_canvas->elements()[1].center();
        m_canvas->group();
        QTRY_COMPARE(m_selection->primary(), at("#box/div[0]"));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        m_selection->clear();
        click(middle);
        QTRY_COMPARE(m_selection->primary(), at("#box/div[0]"));
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(1));
        QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, inView(middle));
        QTRY_COMPARE(m_selection->primary(), at("#turned"));
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QCOMPARE(m_selection->primary(), at("#box/div[0]"));
        m_canvas->enter(at("#box/div[0]")); // as the layers do
        click(middle);
        QTRY_COMPARE(m_selection->primary(), at("#turned"));
    }

    void groupsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QStringList>("elements");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a rule by place")
            << QStringList{QStringLiteral("#box/p[1]")} << QStringLiteral("#box > .kid");
        QTest::newRow("something between")
            << QStringList{QStringLiteral("#plain"), QStringLiteral("#low")} << QStringLiteral("over");
        QTest::newRow("different boxes")
            << QStringList{QStringLiteral("#box"), QStringLiteral("#low")} << QStringLiteral("same one");
    }

    void groupsAreRefusedWithAReason()
    {
        QFETCH(QStringList, elements);
        QFETCH(QString, reason);
        QSignalSpy noticed(m_canvas, &ui::CanvasOverlay::noticed);
        QList<ElementPath> paths;
        for (const QString &steps : elements)
            paths.append({QStringLiteral("index.html"), steps});
        m_selection->set(paths);
        m_canvas->group();
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY2(noticed[0][0].toString().contains(reason), qPrintable(noticed[0][0].toString()));
        QCOMPARE(bytes(), QByteArray(kScattered));
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasGroups)
#include "tst_canvas_groups.moc"
