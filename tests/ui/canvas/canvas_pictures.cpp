// Keeps pictures of the canvas over a page:
//     canvas_pictures FOLDER
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "tests/support/web_test_main.h"
#include "tests/ui/preview/shown_preview.h"
#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_motion_tool.h"
#include "ui/canvas/canvas_overlay.h"
#include "ui/editing/selection.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMouseEvent>
#include <QTest>
#include <QTextEdit>

using namespace muto;
using edit::ElementPath;

namespace {

const QString kFile = QStringLiteral("index.html");

const QByteArray kFilm =
    R"html(<!doctype html><html><head><script src="gsap.min.js"></script></head><body style="margin: 0">
<div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4"
  style="position: relative; width: 320px; height: 180px; overflow: hidden; background: linear-gradient(120deg, #1b2440, #43325e)">
  <svg id="sun" viewBox="0 0 10 10" style="position: absolute; left: 200px; top: 24px; width: 80px; height: 80px"><circle cx="5" cy="5" r="5" fill="#ffcf5c"/></svg>
  <div id="photo" data-label="Photo" style="position: absolute; left: 24px; top: 30px; width: 120px; height: 84px;
    background: radial-gradient(circle at 30% 30%, #8fd3ff, #2b6cb0 60%, #123)"></div>
  <p id="words" style="position: absolute; left: 28px; top: 124px; margin: 0; font: 600 20px sans-serif; color: white">Hello <b>big</b><br><i>world</i> of films</p>
  <i id="one" style="position: absolute; left: 170px; top: 140px; width: 24px; height: 24px; background: #2b6cb0"></i>
  <i id="two" style="position: absolute; left: 214px; top: 136px; width: 24px; height: 32px; background: #2b6cb0"></i>
  <i id="three" style="position: absolute; left: 266px; top: 140px; width: 24px; height: 24px; background: #2b6cb0"></i>
  <div id="ball" style="position: absolute; left: 40px; top: 120px; width: 20px; height: 20px; border-radius: 50%; background: #ff6b81"></div>
</div>
<script>
  const tl = gsap.timeline({ paused: true });
  tl.to("#ball", { keyframes: { "0%": { x: 0, y: 0 }, "40%": { x: 90, y: -80 }, "100%": { x: 220, y: 10 } }, duration: 3 }, 0);
  window.__timelines = { main: tl };
</script></body></html>)html";

ElementPath at(const char *steps)
{
    return {kFile, QString::fromLatin1(steps)};
}

class Studio
{
public:
    explicit Studio(const QString &folder)
        : m_folder(folder)
        , m_canvas(
              new ui::CanvasOverlay(m_shown.view, m_shown.document, m_shown.actions, m_scripts, m_selection))
    {
        QDir().mkpath(folder);
        m_shown.view.resize(960, 540);
        m_shown.write(kFile, kFilm);
        QFile gsap(QStringLiteral(MUTO_TEST_NODE_MODULES "/gsap/dist/gsap.min.js"));
        if (!gsap.open(QIODevice::ReadOnly))
            qFatal("There is no GSAP among the tests' modules.");
        m_shown.write(QStringLiteral("gsap.min.js"), gsap.readAll());
        m_shown.edit(kFile);
        if (!m_shown.open())
            qFatal("The page does not open.");
        m_canvas->setEditing(true);
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        m_canvas->setRulersShown(true);
        m_canvas->guides().add({Qt::Vertical, 160});
        m_canvas->guides().add({Qt::Horizontal, 30});
        select("#photo");
        move({200, 140});
        keep("rulers");
        m_canvas->guides().focusNext();
        keep("guide-focused");
        m_canvas->guides().unfocus();
        m_shown.view.setZoom(2);
        keep("rulers-near");
        m_shown.view.setZoom(ui::kZoomToFit);
        QTest::qWait(200);
        m_canvas->crop();
        QTest::qWait(200);
        const QPolygonF quad = m_shown.view.filmToView().map(m_canvas->elements().front().quad);
        drag((quad[1] + quad[2]) / 2, (quad[1] + quad[2]) / 2 - QPointF(90, 0), "crop");
        m_canvas->crop();
        keep("cropped");
        m_canvas->setRulersShown(false);
        m_canvas->guides().clear();
        select("#ball");
        const QPointF dot = m_canvas->motion().placeOf(1);
        drag(dot, dot + QPointF(20, 20), "motion");
        m_canvas->motion().focusNext();
        keep("motion-point");
        const QPointF between = (m_canvas->motion().placeOf(1) + m_canvas->motion().placeOf(2)) / 2;
        m_canvas->motion().setPointer(between);
        keep("motion-ghost");
        m_canvas->motion().setPointer(std::nullopt);
        m_canvas->motion().unfocus();
        takeGaps();
        takeMarquee();
        m_shown.view.setZoom(4);
        QTest::qWait(300);
        keep("scrolled");
        m_shown.view.setZoom(ui::kZoomToFit);
        QTest::qWait(300);
        select("#words");
        m_canvas->editText();
        auto *editor = m_canvas->findChild<QTextEdit *>(QStringLiteral("canvasText"));
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(0);
        cursor.setPosition(5, QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
        QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
        keep("text");
        QTest::keyClick(editor, Qt::Key_Escape);
        m_shown.view.setZoom(4);
        QTest::qWait(300);
        select("#words");
        m_canvas->editText();
        keep("text-near");
        QTest::keyClick(editor, Qt::Key_Escape);
        m_shown.view.setZoom(ui::kZoomToFit);
        QTest::qWait(300);
        while (m_shown.document.undoStack().canUndo())
            m_shown.document.undoStack().undo();
        m_shown.settled();
    }

private:
    /// Three in a row, of which the last is dragged to where the gaps are equal; over a grid.
    void takeGaps()
    {
        m_canvas->setGridShown(true);
        m_canvas->setGridSnapping(false);
        m_canvas->setGridSpacing(20);
        select("#three");
        const QPointF from = m_shown.view.filmToView().map(QPointF(278, 150));
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from.toPoint());
        QTest::qWait(300);
        send(QEvent::MouseMove, from + QPointF(-20, 0), Qt::LeftButton);
        QTest::qWait(500);
        send(QEvent::MouseMove, m_shown.view.filmToView().map(QPointF(271, 150)), Qt::LeftButton);
        keep("gaps");
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, from.toPoint());
        m_canvas->setGridShown(false);
        QTest::qWait(300);
    }

    /// From where nothing is, over some of the elements.
    void takeMarquee()
    {
        const QPointF from = m_shown.view.filmToView().map(QPointF(160, 90));
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from.toPoint());
        QTest::qWait(300);
        for (const QPointF to : {QPointF(200, 120), QPointF(250, 152)}) {
            send(QEvent::MouseMove, m_shown.view.filmToView().map(to), Qt::LeftButton);
            QTest::qWait(300);
        }
        keep("marquee");
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, from.toPoint());
    }

    void select(const char *steps)
    {
        m_selection.select(at(steps));
        QTest::qWait(300);
    }

    void move(QPointF film)
    {
        const QPointF point = m_shown.view.filmToView().map(film);
        send(QEvent::MouseMove, point, Qt::NoButton);
    }

    void drag(QPointF from, QPointF to, const char *name)
    {
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from.toPoint());
        send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::LeftButton);
        keep(name);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to.toPoint());
        QTest::qWait(300);
    }

    void send(QEvent::Type type, QPointF point, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, point, m_canvas->mapToGlobal(point), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(m_canvas, &event);
    }

    void keep(const char *name)
    {
        QTest::qWait(400);
        m_shown.view.grab().save(
            QStringLiteral("%1/canvas-%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    QString m_folder;
    QString m_suffix;
    ui::Theme m_theme;
    test::ShownPreview m_shown;
    script::ScriptLibrary m_scripts;
    ui::Selection m_selection{m_shown.document};
    ui::CanvasOverlay *m_canvas; ///< Belongs to the preview.
};

} // namespace

int main(int argc, char **argv)
{
    test::prepareWindowPages();
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        qFatal("usage: canvas_pictures FOLDER");
    Studio studio(QApplication::arguments().at(1));
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
