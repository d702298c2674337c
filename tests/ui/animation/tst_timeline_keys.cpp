#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/animation/animation_editing.h"
#include "ui/editing/selection.h"
#include "ui/editing/timeline_editing.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QSignalSpy>

using namespace muto;
using namespace muto::ui;
using muto::test::kFile;

namespace {

const QByteArray kKeyedFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <div id=\"a\" data-start=\"1\" data-duration=\"8\"><p class=\"in\">A</p></div>\n"
    "  <p id=\"b\" data-start=\"2\" data-duration=\"2\" data-track-index=\"1\">B</p></div>\n"
    "<script>window.__timelines = {}; const tl = gsap.timeline({ paused: true });\n"
    "tl.to('#a', { x: 9, duration: 2 }, 2);\n"
    "tl.to('.in', { keyframes: { '0%': { y: 0 }, '50%': { y: 4 }, '100%': { y: 0 } }, duration: 2 }, 5);\n"
    "window.__timelines['main'] = tl;</script>\n";

} // namespace

/// The real timeline over real scripts.
class TestTimelineKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<Parts>();
        VERIFY_RESULT(m_parts->document.open(kFile, kKeyedFilm));
        m_parts->animations.setEntry(kFile);
        m_parts->view.setFilm(300, FrameRate());
        m_parts->view.setEditable(true);
        m_parts->view.setSnapping(false);
        m_parts->view.resize(1000, 240);
        m_parts->editing.setFilm(kFile, 10, {});
        m_parts->editing.setAnimations(&m_parts->animations);
        connect(&m_parts->document, &edit::Document::changed, &m_parts->editing, &TimelineEditing::refresh);
        m_parts->view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->view));
        m_parts->view.setFocus();
    }

    void cleanup()
    {
        while (m_parts->document.undoStack().canUndo())
            m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kKeyedFilm);
        m_parts.reset();
    }

    void clipsHaveTheirKeysAndThoseWithin()
    {
        QCOMPARE(times(0), (QList<double>{2, 4, 5, 6, 7}));
        QCOMPARE(times(1), QList<double>());
        const QPointF at = m_parts->view.keyPoint(0, 1);
        const TimelineScene &scene = m_parts->view.scene();
        const TimelineHit hit = hitTest(scene.geometry, scene.model, at + QPointF(2, 2));
        QVERIFY(hit.isKey());
        QCOMPARE(hit.key, 1);
        QVERIFY(!hitTest(scene.geometry, scene.model, at - QPointF(0, 20)).isKey());
    }

    void dragsRetime_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("end") << 1 << 1 << QByteArray("tl.to('#a', { x: 9, duration: 3 }, 2)");
        QTest::newRow("beginning") << 0 << 1 << QByteArray("tl.to('#a', { x: 9, duration: 1 }, 3)");
        QTest::newRow("last keyframe") << 4 << 1 << QByteArray("'100%': { y: 0 } }, duration: 3 }, 5)");
    }

    void dragsRetime()
    {
        QFETCH(int, key);
        QFETCH(int, seconds);
        QFETCH(QByteArray, written);
        drag(key, seconds, true);
        QVERIFY2(bytes().contains(written), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QCOMPARE(m_parts->view.scene().keys.size(), 1U); // and is selected
    }

    void escapeTakesADragBack()
    {
        const QPoint to = drag(1, 1, false);
        QVERIFY(m_parts->view.scene().retime.has_value());
        QTest::keyClick(&m_parts->view, Qt::Key_Escape);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        QVERIFY(!m_parts->view.scene().retime);
        QCOMPARE(bytes(), kKeyedFilm);
    }

    void deleteRemovesWhatIsSelected()
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 3).toPoint());
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY2(bytes().contains("{ '0%': { y: 0 }, '100%': { y: 0 } }"), bytes());
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 0).toPoint());
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY(!bytes().contains("x: 9"));
        QCOMPARE(m_parts->document.undoStack().count(), 2);
    }

    void severalAreDraggedTogether()
    {
        // 0 and 1 are the ends of the first tween, 2 to 4 the keyframes of the second.
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 0).toPoint());
        QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          m_parts->view.keyPoint(0, 1).toPoint());
        QCOMPARE(m_parts->view.scene().keys.size(), 2U);
        drag(1, 1, true);
        QVERIFY2(bytes().contains("tl.to('#a', { x: 9, duration: 2 }, 3);"), bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QCOMPARE(m_parts->view.scene().keys.size(), 2U); // they still are
        drag(0, -1, true);
        QVERIFY2(bytes().contains("tl.to('#a', { x: 9, duration: 2 }, 2);"), bytes());
        // A click alone leaves one of them; Shift takes it away again.
        QTest::mouseClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 1).toPoint());
        QCOMPARE(m_parts->view.scene().keys, (std::vector<KeyRef>{{0, 1}}));
        QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          m_parts->view.keyPoint(0, 1).toPoint());
        QVERIFY(m_parts->view.scene().keys.empty());
    }

    void aMarqueeWithAltTakesKeyframes()
    {
        const QPoint from = m_parts->view.keyPoint(0, 2).toPoint() - QPoint(9, 9);
        const QPoint to = m_parts->view.keyPoint(0, 4).toPoint() + QPoint(9, 7);
        QTest::mousePress(viewport(), Qt::LeftButton, Qt::AltModifier, from);
        QTest::mouseMove(viewport(), (from + to) / 2);
        QTest::mouseMove(viewport(), to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, Qt::AltModifier, to);
        QCOMPARE(m_parts->view.scene().keys, (std::vector<KeyRef>{{0, 2}, {0, 3}, {0, 4}}));
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY2(!bytes().contains("keyframes:"), bytes());
        QVERIFY(bytes().contains("tl.to('#a', { x: 9, duration: 2 }, 2);"));
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kKeyedFilm);
    }

    void bothEndsOfATweenAreOneTween()
    {
        for (const int key : {0, 1})
            QTest::mouseClick(viewport(), Qt::LeftButton, Qt::ShiftModifier,
                              m_parts->view.keyPoint(0, key).toPoint());
        QTest::keyClick(&m_parts->view, Qt::Key_Delete);
        QVERIFY2(!bytes().contains("x: 9"), bytes());
        QVERIFY(bytes().contains("keyframes:")); // the next tween has not gone in its place
    }

    void keysAndDoubleClicksGoThere()
    {
        QSignalSpy sought(&m_parts->view, &TimelineView::scrubbed);
        connect(&m_parts->view, &TimelineView::scrubbed, &m_parts->view, &TimelineView::setPlayhead);
        QTest::keyClick(&m_parts->view, Qt::Key_J);
        QTest::keyClick(&m_parts->view, Qt::Key_J);
        QTest::keyClick(&m_parts->view, Qt::Key_J, Qt::ShiftModifier);
        QList<std::int64_t> frames;
        for (const auto &call : sought)
            frames.append(call.front().value<FrameIndex>().value);
        QCOMPARE(frames, (QList<std::int64_t>{60, 120, 60}));
        QTest::mouseDClick(viewport(), Qt::LeftButton, {}, m_parts->view.keyPoint(0, 4).toPoint());
        QCOMPARE(sought.back().front().value<FrameIndex>().value, 210);
    }

    void retimingSnapsToThePlayhead()
    {
        const TimelineModel &model = m_parts->view.scene().model;
        const std::vector<SnapTarget> targets{{4.5, SnapKind::Playhead}};
        const auto snapped = proposeRetime(model, FrameRate(), {{0, 1}}, 0.45, 0.1, targets);
        QCOMPARE(snapped.move.frame.value, 135);
        QVERIFY(snapped.guide.has_value());
        QCOMPARE(proposeRetime(model, FrameRate(), {{0, 1}}, 0.2, 0.1, targets).move.frame.value, 126);
        QCOMPARE(proposeRetime(model, FrameRate(), {{0, 1}}, -9, 0.1, targets).move.frame.value, 0);
    }

private:
    struct Parts
    {
        edit::Document document;
        edit::EditorActions actions{document};
        script::ScriptLibrary library;
        Selection selection{document};
        AnimationEditing animations{document, actions, library};
        TimelineView view;
        TimelineEditing editing{view, document, actions, selection};
    };

    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    QWidget *viewport() const { return m_parts->view.viewport(); }

    QList<double> times(int clip) const
    {
        QList<double> all;
        for (const TimelineKey &key : m_parts->view.scene().model.clip(clip).keys)
            all.append(key.seconds);
        return all;
    }

    QPoint drag(int key, int seconds, bool release)
    {
        const QPoint from = m_parts->view.keyPoint(0, key).toPoint();
        const QPoint to = from + QPoint(qRound(seconds * m_parts->view.scene().geometry.pixelsPerSecond), 0);
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport(), from + QPoint(8, 0));
        QTest::mouseMove(viewport(), to);
        if (release)
            QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
        return to;
    }

    std::unique_ptr<Parts> m_parts;
};

MUTO_TEST_MAIN(QApplication, TestTimelineKeys)
#include "tst_timeline_keys.moc"
