#include "ui/canvas/canvas_overlay.h"

#include "tests/support/edited_file.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/editing/selection.h"

#include <QApplication>
#include <QTest>

using namespace muto;
using namespace muto::test;
using edit::ElementPath;
using muto::test::at;

namespace {

constexpr char kTwoBoxes[] =
    R"html(<!doctype html><html><head><style>body { margin: 0 } .top { z-index: 3 }</style></head>
<body><div id="root" style="background: #123" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="low" style="position: absolute; left: 20px; top: 20px; width: 60px; height: 40px; background: #246"></div>
  <div id="high" class="top" style="position: absolute; left: 40px; top: 30px; width: 60px; height: 50px; background: #a42"></div>
</div></body></html>)html";

} // namespace

/// A frame pulled over the canvas of a real page.
class TestCanvasMarquee : public ShownCanvas
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }

    /// There the page has no points that could be asked for.
    void whatSticksOutOfTheFrameIsClickedThere()
    {
        open(QByteArray(kTwoBoxes).replace("left: 20px; top: 20px", "left: 20px; top: -30px"));
        m_preview->view.resize(640, 440);
        QTRY_VERIFY(inView({0, -10}).y() > 0);
        click({50, -8});
        QTRY_COMPARE(m_selection->primary(), at("#low"));
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(1));
        click({150, -8});
        QTRY_VERIFY(m_selection->isEmpty());
    }

    void theMarqueeSelectsWhatItTouches()
    {
        open(kTwoBoxes);
        using Paths = QList<ElementPath>;
        const auto candidates = [this] {
            Paths paths;
            for (const ui::CanvasElement &each : m_canvas->candidates())
                paths.append(each.path);
            return paths;
        };
        const auto pull = [&](QPointF from, QPointF to, const Paths &touched,
                              Qt::KeyboardModifiers modifiers = {}) {
            QTest::mousePress(m_canvas, Qt::LeftButton, modifiers, inView(from));
            const Paths before = m_selection->elements();
            QTRY_COMPARE((mouseMove(inView(to)), candidates()), touched);
            QCOMPARE(m_selection->elements(), before); // they are only outlined yet
        };
        const auto release = [this](QPointF to) {
            QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, inView(to));
        };
        pull({10, 10}, {30, 100}, {at("#low")});
        mouseMove(inView({50, 100}));
        QTRY_COMPARE(candidates().size(), 2); // they follow
        mouseMove(inView({30, 100}));
        release({30, 100});
        QTRY_COMPARE(m_selection->elements(), Paths{at("#low")});
        QVERIFY(candidates().isEmpty());
        pull({150, 100}, {90, 70}, {at("#high")}, Qt::ShiftModifier);
        release({90, 70});
        QTRY_COMPARE(m_selection->elements(), (Paths{at("#low"), at("#high")}));
        pull({10, 100}, {30, 30}, {at("#low")});
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(candidates().isEmpty());
        release({30, 30});
        pull({10, 100}, {30, 30}, {at("#low")}); // the page has answered all that it was asked before
        QCOMPARE(m_selection->elements(), (Paths{at("#low"), at("#high")}));
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QCOMPARE(bytes(), m_film);
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasMarquee)
#include "tst_canvas_marquee.moc"
