#include "ui/canvas/canvas_overlay.h"

#include "tests/support/edited_file.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/canvas_beyond.h"
#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_ruler.h"
#include "ui/editing/work_area_memory.h"
#include "ui/preview/playback_controller.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>
#include <QWheelEvent>

using namespace muto;
using namespace muto::test;
using muto::test::at;

namespace {

constexpr char kLookedAt[] = R"html(<!doctype html><html><head><style>body { margin: 0 }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="back" style="position: absolute; left: 20px; top: 20px; width: 120px; height: 60px; background: #246"></div>
  <div id="front" style="position: absolute; left: 40px; top: 30px; width: 60px; height: 30px; background: #a42"></div>
  <div id="glass" style="position: absolute; inset: 0; pointer-events: none"></div>
  <div id="turned" style="position: absolute; left: 200px; top: 60px; width: 80px; height: 60px; transform: rotate(90deg) scale(0.5)">
    <p id="inner" style="position: absolute; left: 10px; top: 10px; width: 40px; height: 40px; margin: 0; background: #5a5">in</p></div>
</div></body></html>)html";

constexpr char kBeyond[] = R"html(<!doctype html><html><head><style>body { margin: 0 }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="out" style="position: absolute; left: -40px; top: 60px; width: 80px; height: 60px; background: #246"><b>in</b></div>
  <div id="whole" style="position: absolute; left: 100px; top: 60px; width: 80px; height: 60px; background: #246"></div>
  <div id="away" style="position: absolute; left: 330px; top: 10px; width: 20px; height: 20px; background: #246"></div>
  <div style="position: absolute; left: -40px; top: 0; width: 10px; height: 10px"></div>
</div></body></html>)html";

constexpr char kAtTheEdge[] =
    R"html(<!doctype html><html><head><style>body { margin: 0 } div div { position: absolute; background: #246 } #root { position: relative; width: 320px; height: 180px }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="fills" style="inset: 0"></div>
  <div id="nearly" style="left: 0; top: 0; width: 320px; height: 181.8px"></div>
  <div id="below" style="left: 0; top: 180px; width: 320px; height: 20px"></div>
  <div id="left" style="left: -20px; top: 0; width: 20px; height: 180px"></div>
</div></body></html>)html";

constexpr char kDark[] =
    R"html(<!doctype html><html><head><style>body { margin: 0; background: #102030 }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4"></div></body></html>)html";

/// Whether any pixel is brighter than anything of a dark film on a dark ground.
bool hasBrightPixel(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) > 80)
                return true;
        }
    }
    return false;
}

} // namespace

/// How the canvas looks at a page: near and far, with rulers, guides and safe areas.
class TestCanvasView : public ShownCanvas
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(kLookedAt); }

    void cleanup() { close(); }

    void zoomsFromAQuarterToFourTimes()
    {
        const auto scale = [this] { return m_preview->view.filmToView().m11(); };
        for (const double zoom : {0.25, 1.0, 4.0}) {
            m_preview->view.setZoom(zoom);
            QTRY_VERIFY2(qAbs(scale() - zoom) < 0.01, qPrintable(QString::number(scale())));
            // What lies on the canvas goes with the picture.
            select("#front");
            const QRectF box = m_canvas->placeOf(m_canvas->elements().front());
            QVERIFY(qAbs(box.width() - 60 * zoom) < 1);
        }
        m_preview->view.zoomAbout(9, {100, 100});
        QTRY_VERIFY(qAbs(scale() - 4) < 0.01);
        m_preview->view.zoomAbout(0.1, {100, 100});
        QTRY_VERIFY(qAbs(scale() - 0.25) < 0.01);
        m_preview->view.setZoom(ui::kZoomToFit);
        QTRY_VERIFY(qAbs(scale() - 2) < 0.1); // 640 for 320
    }

    /// A film seldom ends with a pixel of the screen; what the page has behind it must not shine through
    /// there.
    void nothingShinesThroughAtTheEdges()
    {
        open(kDark);
        m_canvas->hide();
        auto *page = m_preview->view.findChild<QWebEngineView *>();
        const auto shown = [page] { return page->grab().toImage(); };
        for (const double zoom : {0.3974, 1.0529, 1.7084}) {
            m_preview->view.setZoom(zoom);
            QTRY_VERIFY(qAbs(m_preview->view.filmToView().m11() - zoom) < 0.001);
            QTRY_COMPARE(shown().pixelColor(shown().rect().center()), QColor(0x10, 0x20, 0x30));
            QTRY_VERIFY2(!hasBrightPixel(shown()), qPrintable(QString::number(zoom)));
        }
    }

    /// Dashed, only there, and picked up there.
    void whatSticksOutOfTheFrameIsOutlined()
    {
        open(kBeyond);
        m_preview->view.setZoom(1);
        const auto names = [this] {
            QStringList found;
            for (const ui::CanvasElement &element : m_canvas->beyond().elements())
                found.append(element.path.steps);
            return found;
        };
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("#out"), QStringLiteral("#away")}));
        const int dashes = inkAlong({-38, 60}, {-2, 60});
        QVERIFY2(dashes > 10 && dashes < 39, qPrintable(QString::number(dashes)));
        QCOMPARE(inkAlong({2, 60}, {38, 60}), 0); // the film shows it there
        m_preview->playback.togglePlaying();
        QTRY_COMPARE(names(), QStringList());
        m_preview->playback.pause();
        QTRY_COMPARE(names().size(), qsizetype(2));
        select("#away");
        QCOMPARE(m_canvas->elements().size(), 1U);
    }

    /// Not what ends with the frame, or so near to it that the line would seem to be the frame's.
    void nothingIsDashedAlongTheEdgeOfTheFrame()
    {
        open(kAtTheEdge);
        m_preview->view.setZoom(0.5);
        QTRY_VERIFY(qAbs(m_preview->view.filmToView().m11() - 0.5) < 0.01);
        QTRY_COMPARE(m_canvas->beyond().elements().size(), 3U);
        QCOMPARE(inkAlong({100, 180}, {200, 180}), 0); // of #below, which begins there
        QCOMPARE(inkAlong({100, 182}, {200, 182}), 0); // of #nearly
        QCOMPARE(inkAlong({0, 10}, {0, 170}), 0);
        QVERIFY(inkAlong({-20, 0}, {-4, 0}) > 10); // of #left, which is really there
        QVERIFY(inkAlong({100, 200}, {200, 200}) > 10);
    }

    void safeAreasAreFramesInThePicture()
    {
        const auto isFrame = [this](QPointF film) {
            const QImage shown = m_canvas->grab().toImage();
            const QPoint at = inView(film) * shown.devicePixelRatio();
            const QColor warn = ui::currentTokens().warn;
            for (int dx = -1; dx <= 1; ++dx) {
                for (int dy = -1; dy <= 1; ++dy) {
                    const QColor is = shown.pixelColor(at + QPoint(dx, dy));
                    if (is.alpha() > 60 && qAbs(is.hue() - warn.hue()) < 12)
                        return true;
                }
            }
            return false;
        };
        // Of 320 x 180: 93 % of it, and 90 %.
        const QPointF action(160, 180 * 0.035), title(320 * 0.05, 90);
        QVERIFY(!isFrame(action));
        m_canvas->setSafeAreasShown(true);
        QVERIFY(isFrame(action));
        QVERIFY(isFrame(title));
        QVERIFY(!isFrame({160, 90}));
        m_preview->view.setZoom(1);
        QTRY_VERIFY(qAbs(m_preview->view.filmToView().m11() - 1) < 0.01);
        QVERIFY(isFrame(action)); // at any zoom
        m_canvas->setSafeAreasShown(false);
        QVERIFY(!isFrame(title));
    }

    void rulersCountThePixelsOfTheFilm()
    {
        const auto ruler = [this](const char *name) {
            return m_canvas->findChild<ui::CanvasRuler *>(QString::fromLatin1(name));
        };
        m_canvas->setRulersShown(true);
        QTRY_VERIFY(m_preview->view.filmToView().dx() >= ui::CanvasRuler::kThickness);
        QVERIFY(ruler("rulerDown")->isVisible() && ruler("rulerAcross")->isVisible());
        const QImage before = ruler("rulerAcross")->grab().toImage();
        QMouseEvent move(QEvent::MouseMove, inView({100, 90}), m_canvas->mapToGlobal(inView({100, 90})),
                         Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(m_canvas, &move);
        QTRY_VERIFY(ruler("rulerAcross")->grab().toImage() != before); // where the mouse is
        const QImage fitted = ruler("rulerAcross")->grab().toImage();
        m_preview->view.setZoom(1);
        QTRY_VERIFY(ruler("rulerAcross")->grab().toImage() != fitted);
        m_canvas->setRulersShown(false);
        QVERIFY(!ruler("rulerDown")->isVisible() && !ruler("rulerAcross")->isVisible());
    }

    void guidesStayWithTheirComposition()
    {
        const QTemporaryDir kept;
        const QString film = QStringLiteral("index.html"), card = QStringLiteral("card.html");
        using Guides = std::vector<ui::CanvasGuide>;
        ui::CanvasGuides &guides = m_canvas->guides();
        ui::PlaybackController playback;
        {
            ui::WorkAreaMemory memory(playback, kept.path());
            memory.setGuides(guides);
            QSignalSpy shown(&guides, &ui::CanvasGuides::guidesChanged);
            memory.setComposition(kept.path(), film);
            QTRY_COMPARE(shown.count(), 2); // none, and what was kept: none
            guides.set({{Qt::Vertical, 40}, {Qt::Horizontal, 90}});
            memory.setComposition(kept.path(), card);
            QVERIFY(guides.guides().empty());
            QTRY_COMPARE(shown.count(), 5);
            guides.set({{Qt::Horizontal, 12}});
            memory.followMove({card, QStringLiteral("other.html")});
        }
        ui::WorkAreaMemory memory(playback, kept.path());
        memory.setGuides(guides);
        memory.setComposition(kept.path(), film);
        QTRY_COMPARE(guides.guides(), (Guides{{Qt::Vertical, 40}, {Qt::Horizontal, 90}}));
        memory.setComposition(kept.path(), QStringLiteral("other.html"));
        QTRY_COMPARE(guides.guides(), (Guides{{Qt::Horizontal, 12}}));
        guides.clear();
    }

    void guidesComeOutOfRulersAndAreSnappedTo()
    {
        m_canvas->setRulersShown(true);
        auto *ruler = m_canvas->findChild<ui::CanvasRuler *>(QStringLiteral("rulerDown"));
        QVERIFY(ruler->isVisible());
        // The page makes room for them.
        QTRY_VERIFY(m_preview->view.filmToView().dx() >= ui::CanvasRuler::kThickness);
        pull(*ruler, inView({151, 90}));
        QCOMPARE(m_canvas->guides().guides(), std::vector<ui::CanvasGuide>({{Qt::Vertical, 151}}));
        m_canvas->setSnapping(true);
        select("#front");
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, inView({50, 40}));
        // The right edge goes to 149, near the guide, once the page has said what else there is.
        QTRY_VERIFY2((mouseMove(inView({99, 40})), style("#front").contains(QLatin1String("left: 91px;"))),
                     qPrintable(style("#front")));
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, inView({99, 40}));
        QTRY_VERIFY(!m_preview->document.isInGesture());
        undoneLeavesTheBytes();
        // It is moved, and goes where it is dragged off the canvas.
        dragGuide(inView({151, 150}), inView({171, 150}));
        QCOMPARE(m_canvas->guides().guides().front().at, 171);
        dragGuide(inView({171, 150}), QPoint(4, 100));
        QVERIFY(m_canvas->guides().guides().empty());
        // Keys are for the one that was pressed last, and for no element.
        pull(*ruler, inView({151, 90}));
        m_canvas->guides().addInMiddle(Qt::Horizontal);
        const auto places = [this] { return m_canvas->guides().guides(); };
        const std::vector<ui::CanvasGuide> both{{Qt::Vertical, 151}, {Qt::Horizontal, 90}};
        QCOMPARE(places(), both);
        QTest::keyClick(m_canvas, Qt::Key_Up);
        QTest::keyClick(m_canvas, Qt::Key_Right); // along itself
        QCOMPARE(places()[1].at, 89);
        m_canvas->guides().focusNext();
        QTest::keyClick(m_canvas, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(places()[0].at, 161);
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(places(), (std::vector<ui::CanvasGuide>{{Qt::Horizontal, 89}}));
        QVERIFY(!m_canvas->guides().focused());
        QTest::mouseClick(m_canvas, Qt::LeftButton, {}, inView({250, 89}));
        QVERIFY(m_canvas->guides().focused());
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(!m_canvas->guides().focused());
        QCOMPARE(places().size(), 1U);
        QCOMPARE(m_selection->elements().size(), 1); // Escape was the guide's
        undoneLeavesTheBytes();
        m_canvas->guides().clear();
        // Escape leaves nothing.
        QTest::mousePress(ruler, Qt::LeftButton, {}, QPoint(5, 50));
        QVERIFY(m_canvas->guides().isDragging());
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QTest::mouseRelease(ruler, Qt::LeftButton, {}, QPoint(5, 50));
        QVERIFY(m_canvas->guides().guides().empty());
    }

    void theHandPushesALargeFilm()
    {
        m_canvas->setFocus();
        QSignalSpy played(m_canvas, &ui::CanvasOverlay::playRequested);
        QVERIFY(!m_preview->view.isPannable());
        auto *bar = m_preview->view.findChild<QScrollBar *>(QStringLiteral("stageAcross"));
        QVERIFY(!bar->isVisible());
        m_preview->view.setZoom(4);
        QTRY_VERIFY(m_preview->view.isPannable() && bar->isVisible());
        const auto *down = m_preview->view.findChild<QScrollBar *>(QStringLiteral("stageDown"));
        QCOMPARE(down->geometry().bottom(), bar->geometry().bottom()); // no film in the corner
        QCOMPARE(down->x(), bar->geometry().right() + 1);
        select("#back");
        const auto left = [this] { return m_preview->view.filmToView().dx(); };
        const double before = left();
        QTest::keyPress(m_canvas, Qt::Key_Space);
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, QPoint(300, 100));
        mouseMove(QPoint(260, 100));
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(260, 100));
        QTest::keyRelease(m_canvas, Qt::Key_Space);
        QTRY_COMPARE(left(), before - 40);
        QCOMPARE(played.count(), 0);
        QTRY_COMPARE(bar->value(), qRound(-left()));
        bar->setValue(bar->value() + 30);
        QTRY_COMPARE(left(), before - 70);
        QTest::keyClick(m_canvas, Qt::Key_Space); // and nothing pushed
        QCOMPARE(played.count(), 1);
        m_canvas->setHand(true);
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, QPoint(260, 100));
        mouseMove(QPoint(300, 100));
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(300, 100));
        QTRY_COMPARE(left(), before - 30);
        QCOMPARE(m_selection->primary(), at("#back"));
        QVERIFY(!m_preview->document.undoStack().canUndo());
    }

    void theWheelZoomsWhereThePointerIs()
    {
        const QPointF film(240, 50), point = m_preview->view.filmToView().map(film);
        for (int i = 0; i < 4; ++i) {
            const double before = m_preview->view.filmToView().m11();
            QWheelEvent wheel(point, m_canvas->mapToGlobal(point), {}, {0, 120}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_canvas, &wheel);
            QTRY_VERIFY(m_preview->view.filmToView().m11() > before);
        }
        QTRY_VERIFY2(QLineF(m_preview->view.filmToView().map(film), point).length() < 2,
                     qPrintable(QStringLiteral("%1").arg(m_preview->view.filmToView().map(film).x())));
        const QPoint from = point.toPoint();
        QTest::mousePress(m_canvas, Qt::MiddleButton, {}, from);
        QVERIFY(m_preview->view.isPanning());
        QMouseEvent move(QEvent::MouseMove, from + QPoint(-30, 10),
                         m_canvas->mapToGlobal(from + QPoint(-30, 10)), Qt::NoButton, Qt::MiddleButton, {});
        QCoreApplication::sendEvent(m_canvas, &move);
        QTest::mouseRelease(m_canvas, Qt::MiddleButton, {}, from + QPoint(-30, 10));
        QVERIFY(!m_preview->view.isPanning());
        QTRY_VERIFY(QLineF(m_preview->view.filmToView().map(film), point + QPointF(-30, 10)).length() < 2);
        QVERIFY(m_selection->isEmpty());
    }

private:
    /// How many of 41 places on the way are painted on.
    int inkAlong(QPointF from, QPointF to)
    {
        QImage shown(m_canvas->size(), QImage::Format_ARGB32_Premultiplied);
        shown.fill(Qt::transparent);
        m_canvas->render(&shown, {}, {}, QWidget::RenderFlags());
        int marked = 0;
        for (int i = 0; i <= 40; ++i) {
            const QPoint at = inView(from + (to - from) * i / 40);
            const QRgb pixels[] = {shown.pixel(at), shown.pixel(at - QPoint(0, 1))};
            marked += qAlpha(pixels[0]) > 60 || qAlpha(pixels[1]) > 60 ? 1 : 0;
        }
        return marked;
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasView)
#include "tst_canvas_view.moc"
