#include "ui/editing/implicit_layers.h"

#include "tests/support/test_main.h"
#include "tests/ui/editing/timeline_parts.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_gesture.h"
#include "ui/timeline/track_headers.h"

#include <QApplication>

using namespace muto;
using namespace muto::ui;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

const QByteArray kLayeredFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <style>p { color: red }</style>\n"
    "  <div id=\"ground\"></div>\n"
    "  <img id=\"logo\" src=\"logo.png\" data-label=\"The logo\">\n"
    "  <div id=\"box\"><p id=\"a\" data-start=\"1\" data-duration=\"4\">A</p></div>\n"
    "  <div id=\"grain\" data-no-timeline></div>\n"
    "  <p id=\"b\" data-start=\"2\" data-duration=\"4\" data-track-index=\"1\">B</p>\n"
    "  <audio id=\"song\" src=\"a.wav\" data-start=\"0\" data-duration=\"8\"></audio>\n"
    "  <hf-audio-group id=\"band\"></hf-audio-group>\n"
    "  <script></script>\n"
    "</div>\n";

} // namespace

/// What nothing says the times of, in the timeline.
class TestImplicitLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_parts = std::make_unique<test::TimelineParts>();
        m_parts->open(kLayeredFilm);
        m_parts->view.resize(1000, 360);
        m_parts->view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->view));
    }

    void cleanup() { m_parts.reset(); }

    void thoseWithoutTimesAreLayers()
    {
        const auto layers = implicitLayers(m_parts->document, kFile, 10);
        QStringList labels;
        for (const TimelineClip &layer : layers) {
            labels << layer.label;
            QVERIFY(layer.isImplicit && layer.isLocked);
            QCOMPARE(layer.start, 0.0);
            QCOMPARE(layer.end, 10.0);
        }
        QCOMPARE(layers.size(), 2U);
        QCOMPARE(layers[0].path, at("#logo")); // painted over the other
        QCOMPARE(labels.front(), utf8("The logo"));
        QCOMPARE(layers[0].kind, composition::ClipKind::Image);
        QCOMPARE(layers[1].path, at("#ground"));
        QVERIFY(implicitLayers(m_parts->document, kFile, 0).empty());
        QVERIFY(implicitLayers(m_parts->document, utf8("other.html"), 10).empty());
    }

    void theyAreShownWhenSomebodyWantsThem()
    {
        QCOMPARE(model().tracks().size(), 3U);
        m_parts->editing.setLayersShown(true);
        QCOMPARE(model().tracks().size(), 4U);
        const TimelineTrack &layers = model().tracks()[2];
        QVERIFY(layers.isOfLayers());
        QCOMPARE(layers.rowCount, 2); // a row each
        QCOMPARE(layers.name(), utf8("Layers"));
        QCOMPARE(model().tracks()[1].name(), utf8("V1")); // the others are called as before
        QCOMPARE(model().tracks()[3].name(), utf8("A1"));
        QCOMPARE(model().pictureRows(), 4);
        m_parts->editing.setLayersShown(false);
        QCOMPARE(model().tracks().size(), 3U);
    }

    void theyAreOnlyToBeLookedAt()
    {
        m_parts->editing.setLayersShown(true);
        const int logo = indexOf("#logo");
        using Glyph = TrackHeaders::Glyph;
        for (const Glyph glyph : {Glyph::Hide, Glyph::Lock, Glyph::Solo, Glyph::Effects})
            m_parts->view.headers().press(2, glyph);
        const QPoint from = m_parts->view.rectOf(logo).center().toPoint();
        QTest::mousePress(m_parts->view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_parts->view.viewport(), from + QPoint(60, 0));
        QTest::mouseMove(m_parts->view.viewport(), from + QPoint(120, 0));
        QTest::mouseRelease(m_parts->view.viewport(), Qt::LeftButton, {}, from + QPoint(120, 0));
        QCOMPARE(m_parts->document.bytes(kFile), kLayeredFilm);
        QCOMPARE(m_parts->selection.elements(), QList{at("#logo")}); // can be seen in the inspector, though
        QVERIFY(m_parts->view.describe(logo).contains(utf8("without a start")));
        m_parts->view.selectAll();
        QCOMPARE(m_parts->view.selection().size(), 3U); // nobody deletes all backgrounds by Ctrl+A
    }

    void clipsAreDraggedPastThem()
    {
        m_parts->editing.setLayersShown(true);
        QCOMPARE(slotCount(model(), TimelineZone::Picture), 2);
        const int row = model().rowOf(indexOf("#ground"));
        QCOMPARE(slotAtRow(model(), TimelineZone::Picture, row), 0); // the lowest there is
        QCOMPARE(slotAtRow(model(), TimelineZone::Sound, row), 0);
        ClipDrag drag{{indexOf("#b")}, indexOf("#b"), 4, slotAt(model(), indexOf("#b"), row)};
        const MoveProposal proposal = proposeMove(model(), FrameRate(), drag, {});
        QCOMPARE(proposal.moves.size(), 1U);
        QCOMPARE(proposal.moves.front().track, 0);
        QCOMPARE(proposal.moves.front().start.value, 180);
    }

private:
    const TimelineModel &model() const { return m_parts->view.scene().model; }
    int indexOf(const char *clip) const
    {
        const auto &clips = model().clips();
        return int(std::find_if(clips.begin(), clips.end(),
                                [&](const TimelineClip &each) { return each.path == at(clip); }) -
                   clips.begin());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::TimelineParts> m_parts;
};

MUTO_TEST_MAIN(QApplication, TestImplicitLayers)
#include "tst_implicit_layers.moc"
