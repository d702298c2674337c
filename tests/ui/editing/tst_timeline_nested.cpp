#include "ui/editing/timeline_editing.h"

#include "tests/support/test_main.h"
#include "tests/ui/editing/edited_timeline.h"

#include <QSignalSpy>

using namespace muto;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using ui::ActionId;

namespace {

const QString kMounted = QStringLiteral("part.html");

} // namespace

/// Clips of compositions that are in the film, expanded where they are.
class TestTimelineNested : public test::EditedTimeline
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void compositionsAreExpandedInPlace()
    {
        openNested();
        const auto &model = m_parts->view.scene().model;
        QCOMPARE(model.clips().size(), 1U);
        const auto opener = m_parts->view.scene().geometry.disclosureRect(model.clip(0), 0);
        QVERIFY(opener.has_value());
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {}, opener->center().toPoint());
        QCOMPARE(model.clips().size(), 3U); // not what is in itself
        QVERIFY(model.clip(0).isExpanded);
        QCOMPARE(model.clip(1).path, (ElementPath{kMounted, QStringLiteral("#t")}));
        QCOMPARE(model.clip(1).start, 3.0);
        QCOMPARE(model.clip(1).end, 4.0);
        QCOMPARE(model.clip(2).end, 6.0); // with its host
        // They can be selected and moved.
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {},
                          m_parts->view.rectOf(1).center().toPoint());
        QCOMPARE(m_parts->selection.elements(), (QList{ElementPath{kMounted, QStringLiteral("#t")}}));
        const QByteArray before = m_parts->document.bytes(kMounted);
        drag(m_parts->view.rectOf(1).center().toPoint(), pixelsOf(0.5));
        QVERIFY2(m_parts->document.bytes(kMounted).contains("<p id='t' data-start='1.5'"),
                 m_parts->document.bytes(kMounted));
        QCOMPARE(model.clip(1).start, 3.5);
        const QRectF moved = m_parts->view.rectOf(1);
        drag(QPointF(moved.right() - 2, moved.center().y()).toPoint(), pixelsOf(0.5));
        QVERIFY(m_parts->document.bytes(kMounted).contains("data-start='1.5' data-duration='1.5'"));
        drag(m_parts->view.rectOf(1).center().toPoint(), pixelsOf(-4)); // no further than its composition
        QCOMPARE(model.clip(1).start, 2.0);
        const QPoint thirdOf = m_parts->view.rectOf(1).center().toPoint();
        m_parts->view.setRazor(true);
        QTest::mouseClick(m_parts->view.viewport(), Qt::LeftButton, {}, thirdOf);
        m_parts->view.setRazor(false);
        QCOMPARE(m_parts->document.bytes(kMounted).count("<p id="), 2);
        for (int step = 0; step < 4; ++step)
            action(ActionId::Undo).trigger();
        QCOMPARE(m_parts->document.bytes(kMounted), before);
        m_parts->selection.select({kMounted, QStringLiteral("#t")});
        // The commands mean the time that it is in there, as long as it can be seen there.
        m_parts->playback.seek({105});
        action(ActionId::TrimEndHere).trigger();
        QVERIFY2(m_parts->document.bytes(kMounted).contains("<p id='t' data-start='1' data-duration='0.5'"),
                 m_parts->document.bytes(kMounted));
        action(ActionId::Undo).trigger();
        action(ActionId::Split).trigger();
        QVERIFY(m_parts->document.bytes(kMounted).contains("id='t-2' data-start='1.5' data-duration='0.5'"));
        action(ActionId::Undo).trigger();
        QSignalSpy refused(&m_parts->commands, &ui::EditCommands::refused);
        m_parts->playback.seek({30}); // before it is
        m_parts->selection.select({kMounted, QStringLiteral("#t")});
        action(ActionId::Split).trigger();
        action(ActionId::TrimEndHere).trigger();
        QCOMPARE(refused.count(), 2);
        QCOMPARE(m_parts->document.bytes(kMounted), before);
        // They follow when their host moves, and edits of their own file.
        VERIFY_RESULT(m_parts->actions.moveClip(at("#s"), 1));
        QCOMPARE(model.clip(1).start, 2.0);
        VERIFY_RESULT(m_parts->actions.moveClip({kMounted, QStringLiteral("#t")}, 2));
        QCOMPARE(model.clip(1).start, 3.0);
        m_parts->view.selectAll();
        QCOMPARE(m_parts->view.selection(), std::vector{0});
        m_parts->view.toggleExpanded();
        QCOMPARE(model.clips().size(), 1U);
    }

    void templatesAreExpandedAndEntered()
    {
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
                   "<div id='one' data-composition-id='x' data-start='2' data-duration='4'></div>\n</div>\n"
                   "<template id='x-template'><div data-composition-id='x' data-duration='3'>\n"
                   "<p id='t' data-start='1' data-duration='1'>T</p>\n"
                   "<p id='u' data-start='t' data-duration='9'>U</p>\n</div></template>\n"));
        const auto &model = m_parts->view.scene().model;
        QCOMPARE(model.clips().size(), 1U);
        QVERIFY(model.clip(0).isExpandable());
        m_parts->editing.enterParts(0);
        QCOMPARE(model.clips().size(), 3U);
        QCOMPARE(m_parts->selection.primary(), at("#t"));
        QCOMPARE(model.clip(1).start, 3.0);
        QCOMPARE(model.clip(2).start, 4.0);
        QCOMPARE(model.clip(2).end, 6.0); // with its host
        const QByteArray before = bytes();
        drag(m_parts->view.rectOf(1).center().toPoint(), pixelsOf(0.5));
        QVERIFY2(bytes().contains("<p id='t' data-start='1.5'"), bytes());
        QCOMPARE(model.clip(1).start, 3.5);
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), before);
        // The film is as long as its own clips, and they go with their host.
        m_parts->actions.setDurationFollowsClips(true);
        VERIFY_RESULT(m_parts->actions.moveClip(at("#one"), 1));
        QVERIFY2(bytes().contains("data-start=\"0\" data-duration=\"5\""), bytes());
        QCOMPARE(model.clip(1).start, 2.0);
    }

    void compositionsInThePageAreExpandedToo()
    {
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
                   "<p id='first' data-start='0' data-duration='1' data-track-index='3'>1</p>\n"
                   "<div id='scene' data-composition-id='scene' data-start='2' data-duration='4'>\n"
                   "<p id='t' data-start='1' data-duration='1'>T</p>\n"
                   "<div id='deep' data-composition-id='deep' data-start='2' data-duration='2'>\n"
                   "<p id='d' data-start='0.5' data-duration='9'>D</p>\n</div>\n</div>\n</div>\n"));
        const auto &model = m_parts->view.scene().model;
        const auto ids = [&model] {
            QStringList all;
            for (const ui::TimelineClip &clip : model.clips())
                all << clip.id;
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(ids(), QStringLiteral("first scene"));
        m_parts->selection.select(at("#scene"));
        m_parts->view.toggleExpanded();
        QCOMPARE(ids(), QStringLiteral("first scene t deep"));
        QCOMPARE(model.clip(2).start, 3.0);
        m_parts->selection.select(at("#deep"));
        m_parts->view.toggleExpanded();
        QCOMPARE(ids(), QStringLiteral("first scene t deep d"));
        QCOMPARE(model.clip(4).start, 4.5);
        QCOMPARE(model.clip(4).end, 6.0); // with its hosts
        QCOMPARE(model.rows()[std::size_t(model.rowOf(4))].depth, 2);
        const QByteArray before = bytes();
        drag(m_parts->view.rectOf(2).center().toPoint(), pixelsOf(-0.5));
        QVERIFY2(bytes().contains("<p id='t' data-start='0.5'"), bytes());
        QCOMPARE(model.clip(2).start, 2.5);
        action(ActionId::Undo).trigger();
        QCOMPARE(bytes(), before);
        // Both are selected, and what is inside goes with the other.
        m_parts->selection.set({at("#scene"), at("#t")});
        drag(m_parts->view.rectOf(1).center().toPoint(), pixelsOf(1));
        QVERIFY2(bytes().contains("data-start='3' data-duration='4'"), bytes());
        QVERIFY(bytes().contains("<p id='t' data-start='1'"));
        m_parts->selection.select(at("#scene"));
        m_parts->view.toggleExpanded();
        QCOMPARE(ids(), QStringLiteral("first scene"));
    }

    /// What is pasted goes beside what is selected, at the time that it is there.
    void whatIsPastedGoesIntoThePartThatIsSelected()
    {
        openNested();
        m_parts->view.selectAll();
        m_parts->view.toggleExpanded();
        const QByteArray film = bytes(), part = m_parts->document.bytes(kMounted);
        const ElementPath inPart{kMounted, QStringLiteral("#t")};
        m_parts->selection.select(inPart);
        action(ActionId::Copy).trigger();
        m_parts->playback.seek({105}); // the part begins at 2
        action(ActionId::Paste).trigger();
        QCOMPARE(bytes(), film);
        const QByteArray pasted = "\n<p id=\"t-2\" data-start=\"1.5\"";
        const QByteArray now = m_parts->document.bytes(kMounted);
        QVERIFY2(QByteArray(now).replace('\'', '"').contains(pasted), now);
        QVERIFY(now.indexOf("t-2") < now.indexOf("</div></template>"));
        action(ActionId::Undo).trigger();
        QCOMPARE(m_parts->document.bytes(kMounted), part);
        m_parts->playback.seek({30}); // it is not on there
        m_parts->selection.select(inPart);
        action(ActionId::Paste).trigger();
        QCOMPARE(m_parts->document.bytes(kMounted), part);
        QVERIFY2(bytes().contains("T</p>"), bytes());
    }

    void whatIsPastedGoesIntoATemplate()
    {
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
                   "<div id='one' data-composition-id='x' data-start='2' data-duration='4'></div>\n</div>\n"
                   "<template id='x-template'><div data-composition-id='x' data-duration='3'>\n"
                   "<p id='t' data-start='1' data-duration='1'>T</p>\n</div></template>\n"));
        m_parts->editing.enterParts(0);
        QCOMPARE(m_parts->selection.primary(), at("#t"));
        action(ActionId::Copy).trigger();
        m_parts->playback.seek({135});
        action(ActionId::Paste).trigger();
        const qsizetype pasted = bytes().indexOf("t-2");
        QVERIFY2(pasted > bytes().indexOf("<template"), bytes());
        QVERIFY2(QByteArray(bytes()).replace('\'', '"').contains("id=\"t-2\" data-start=\"2.5\""), bytes());
    }

private:
    void openNested()
    {
        VERIFY_RESULT(m_parts->document.open(
            kMounted,
            "<template><div data-composition-id='part' data-width='10' data-height='10'>\n"
            "<p id='t' data-start='1' data-duration='1'>T</p>\n"
            "<div id='again' data-composition-id='part' data-composition-src='part.html' data-start='2' "
            "data-duration='9'></div>\n</div></template>\n"));
        VERIFY_RESULT(m_parts->actions.editSource(
            kFile, "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\n"
                   "<div id='s' data-composition-id='part' data-composition-src='part.html' data-start='2' "
                   "data-duration='4'></div>\n</div>\n"));
    }
};

MUTO_TEST_MAIN(QApplication, TestTimelineNested)
#include "tst_timeline_nested.moc"
