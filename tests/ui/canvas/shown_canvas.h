#pragma once

#include "core/script/script_library.h"
#include "tests/support/edited_file.h"
#include "tests/support/stall_guard.h"
#include "tests/ui/preview/shown_preview.h"
#include "ui/canvas/canvas_overlay.h"
#include "ui/editing/selection.h"

#include <QFile>
#include <QMouseEvent>
#include <QTest>

#include <initializer_list>
#include <memory>

namespace muto::test {

/// A film of 320 × 180 in a preview twice as large, with the canvas over it and a mouse.
class ShownCanvas : public QObject
{
protected:
    void close()
    {
        m_stalls.check();
        delete m_canvas;
        m_selection.reset();
        m_preview.reset();
    }

    void open(const QByteArray &film)
    {
        if (m_preview)
            close();
        m_film = film;
        m_preview = std::make_unique<ShownPreview>();
        m_preview->write(QStringLiteral("index.html"), film);
        for (const QString &name :
             {QStringLiteral("gsap.min.js"), QStringLiteral("MotionPathPlugin.min.js")}) {
            if (!film.contains(name.toLatin1()))
                continue;
            QFile script(QStringLiteral(MUTO_TEST_NODE_MODULES "/gsap/dist/") + name);
            QVERIFY(script.open(QIODevice::ReadOnly));
            m_preview->write(name, script.readAll());
        }
        m_preview->edit(QStringLiteral("index.html"));
        m_selection = std::make_unique<ui::Selection>(m_preview->document);
        m_canvas = new ui::CanvasOverlay(m_preview->view, m_preview->document, m_preview->actions, m_scripts,
                                         *m_selection);
        QVERIFY(m_preview->open());
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded")); // what is told of later is an edit's
        m_canvas->setEditing(true);
        m_canvas->setSnapping(false);
        QTRY_VERIFY(m_preview->view.filmToView().m11() > 1); // 640 wide, and the film 320
    }

    QString clipOf(const char *id)
    {
        return m_preview
            ->ask(QStringLiteral("getComputedStyle(document.getElementById('%1')).clipPath")
                      .arg(QLatin1String(id)))
            .toString();
    }

    /// What is no element moves at once: the page is not asked.
    void dragTool(QPointF from, QPointF to, bool escapes = false)
    {
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from.toPoint());
        mouseMove((from + to) / 2);
        mouseMove(to);
        QVERIFY(m_preview->document.isInGesture());
        if (escapes)
            QTest::keyClick(m_canvas, Qt::Key_Escape);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to.toPoint());
        QVERIFY(!m_preview->document.isInGesture());
    }

    /// Out of a ruler to a place on the canvas.
    void pull(QWidget &ruler, QPoint to)
    {
        const QPoint there = ruler.mapFrom(m_canvas, to);
        QTest::mousePress(&ruler, Qt::LeftButton, {}, QPoint(5, 50));
        QMouseEvent move(QEvent::MouseMove, there, ruler.mapToGlobal(there), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(&ruler, &move);
        QTest::mouseRelease(&ruler, Qt::LeftButton, {}, there);
    }

    void dragGuide(QPoint from, QPoint to)
    {
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
        mouseMove(to);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to);
    }

    QTransform filmToView() const { return m_preview->view.filmToView(); }

    QPoint inView(QPointF film) const { return filmToView().map(film).toPoint(); }

    void click(QPointF film, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_canvas, Qt::LeftButton, modifiers, inView(film));
    }

    void select(const char *steps)
    {
        m_selection->select(at(steps));
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(1));
        QTRY_COMPARE(m_canvas->elements().front().path, at(steps));
    }

    void drag(QPointF from, QPointF to) { dragInView(inView(from), inView(to)); }

    /// The page is asked what lies there before anything moves.
    void dragInView(QPointF from, QPointF to)
    {
        const QPoint end = to.toPoint();
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from.toPoint());
        QTRY_VERIFY((mouseMove((from + to) / 2), m_preview->document.isInGesture()));
        mouseMove(end);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, end);
        QTRY_VERIFY(!m_preview->document.isInGesture());
    }

    /// With the button held: QTest::mouseMove() holds none.
    void mouseMove(QPointF point)
    {
        QMouseEvent event(QEvent::MouseMove, point, m_canvas->mapToGlobal(point), Qt::NoButton,
                          Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_canvas, &event);
    }

    QString style(const char *steps) const
    {
        const int element = *m_preview->document.find(at(steps));
        return m_preview->document.html(QStringLiteral("index.html"))
            ->elements()[element]
            .value(QLatin1String("style"));
    }

    void undoneLeavesTheBytes()
    {
        m_preview->document.undoStack().undo();
        QCOMPARE(m_preview->document.bytes(QStringLiteral("index.html")), m_film);
    }

    QByteArray bytes() const { return m_preview->document.bytes(QStringLiteral("index.html")); }

    /// Of what is in the box, one line each, the group left out.
    QStringList seen()
    {
        QStringList lines = m_preview->picture().split(QLatin1Char('\n'));
        if (bytes().contains("data-hf-group"))
            lines.removeAt(2); // it is the first in the box
        return lines;
    }

    void selectAll(std::initializer_list<const char *> all)
    {
        QList<edit::ElementPath> paths;
        for (const char *steps : all)
            paths.append(at(steps));
        m_selection->set(paths);
        QTRY_COMPARE(m_canvas->elements().size(), all.size());
    }

    StallGuard m_stalls;
    QByteArray m_film;
    std::unique_ptr<ShownPreview> m_preview;
    script::ScriptLibrary m_scripts;
    std::unique_ptr<ui::Selection> m_selection;
    ui::CanvasOverlay *m_canvas = nullptr; ///< Belongs to the preview.
};

} // namespace muto::test
