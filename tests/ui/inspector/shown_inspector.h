#pragma once

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "ui/editing/selection.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/section_box.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QWheelEvent>

#include <memory>
#include <vector>

namespace muto::test {

inline const QByteArray kInspectedFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" "
    "data-width=\"1920\"\r\n"
    "     data-height='1080' data-fps=\"30\">\r\n"
    "  <h1 id=\"title\" data-start=\"1\" data-duration=\"2\"  style='left: 10px; color:#FF0000 ; opacity: 1'>"
    "Hello &amp; <b>you</b></h1>\r\n"
    "  <h1 id=\"other\" data-start=\"4\" data-duration=\"2\" style=\"left: 30px; transform: "
    "rotate(3deg)\">Two</h1>\r\n"
    "  <div id=\"plain\" data-start=\"0\" data-duration=\"1\"></div>\r\n"
    "  <video id='take' src='a.mp4' muted data-start=\"0\" data-color-grading='{ \"adjust\" : {\"exposure\": "
    "0.50}, \"mine\": 1 }'></video>\r\n"
    "  <img id=\"still\" src=\"b.jpg\"\r\n"
    "       alt='x' />\r\n"
    "  <audio id=\"song\" src=\"a.wav\" data-start=\"0\" data-duration=\"8\" data-volume=\"0.5\"></audio>\r\n"
    "</div>\r\n";

/// The inspector over a film of every kind of element, all sections open.
class ShownInspector : public QObject
{
protected:
    void open()
    {
        m_document = std::make_unique<edit::Document>();
        VERIFY_RESULT(m_document->open(kFile, kInspectedFilm));
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_selection = std::make_unique<ui::Selection>(*m_document);
        m_panel = std::make_unique<ui::InspectorPanel>(*m_document, *m_actions, *m_selection);
        m_panel->setEntry(kFile);
        m_panel->resize(320, 900);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        const auto sections = m_panel->findChildren<ui::SectionBox *>();
        for (ui::SectionBox *section : sections)
            section->setOpen(true);
        m_stalls.excuse(Excuse::WindowIsMade);
    }

    void close()
    {
        m_stalls.check();
        // Whatever a test did, undoing all of it gives back the author's bytes.
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kInspectedFilm);
        m_panel.reset();
    }

    QByteArray bytes() const { return m_document->bytes(kFile); }

    void select(const std::vector<const char *> &paths)
    {
        QList<edit::ElementPath> elements;
        for (const char *path : paths)
            elements.append(at(path));
        m_selection->set(elements);
        QTRY_COMPARE(m_panel->inspection().paths(), elements);
    }

    ui::SectionBox &section(const char *name) { return *m_panel->findChild<ui::SectionBox *>(utf8(name)); }
    ui::PropertyRow &row(const char *name)
    {
        auto *found = m_panel->findChild<ui::PropertyRow *>(utf8(name));
        if (!found)
            qFatal("no row %s", name);
        return *found;
    }
    ui::CommitEdit &edit(const char *name) { return *row(name).findChild<ui::CommitEdit *>(); }
    QString tierOf(const char *name) { return row(name).label().property("tier").toString(); }
    QString message() { return m_panel->findChild<QLabel *>(utf8("inspectorMessage"))->text(); }

    void type(const char *name, const char *text) { typeInto(edit(name), text); }

    static void typeInto(ui::CommitEdit &field, const char *text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, utf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    static void choose(QComboBox &box, const char *value)
    {
        box.setCurrentIndex(box.findData(utf8(value)));
        Q_EMIT box.activated(box.currentIndex());
        QCoreApplication::processEvents();
    }

    static void wheel(QWidget &widget, int turn)
    {
        QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, {0, turn}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&widget, &event);
    }

    /// Drags the label of a row by so many pixels.
    void scrub(const char *name, const std::vector<int> &to, bool escapes = false)
    {
        ui::ScrubLabel &label = row(name).label();
        const QPoint from(10, 10);
        QTest::mousePress(&label, Qt::LeftButton, {}, from);
        for (int x : to) {
            QMouseEvent move(QEvent::MouseMove, from + QPoint(x, 0), label.mapToGlobal(from + QPoint(x, 0)),
                             Qt::LeftButton, Qt::LeftButton, {});
            QApplication::sendEvent(&label, &move);
        }
        if (escapes)
            QTest::keyClick(&label, Qt::Key_Escape);
        QTest::mouseRelease(&label, Qt::LeftButton, {}, from + QPoint(to.back(), 0));
        QCoreApplication::processEvents();
    }

    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<ui::InspectorPanel> m_panel;
    StallGuard m_stalls;
};

} // namespace muto::test
