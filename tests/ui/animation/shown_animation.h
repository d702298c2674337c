#pragma once

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_panel.h"
#include "ui/animation/script_animations.h"
#include "ui/animation/tween_card.h"
#include "ui/editing/selection.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/property_row.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTest>

#include <memory>
#include <vector>

namespace muto::test {

inline const QByteArray kAnimatedFilm =
    "<html><body>\r\n"
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\r\n"
    "  <h1 id=\"title\" data-start=\"1\" data-duration=\"6\" style=\"opacity: 1\">One</h1>\r\n"
    "  <h2 id=\"other\" data-start=\"2\" data-duration=\"3\">Two</h2>\r\n"
    "  <b id=\"css\" style=\"animation: rise 2s 500ms ease-in\">Four</b>"
    "  <div id=\"still\" data-start=\"2\" data-duration=\"3\"><p>Three</p></div>\r\n"
    "</div>\r\n"
    "<script src='gsap.min.js'></script>\r\n"
    "<script>\r\n"
    "  window.__timelines = window.__timelines || {};\r\n"
    "  const tl = gsap.timeline({ paused: true }); // the film's\r\n"
    "  tl.fromTo('#title', { x: 0 }, { x: 100, duration: 2, ease: 'none' }, 1);\r\n"
    "  tl.to('#title', { keyframes: { '0%': { y: 0 }, '50%': { y: 40 }, '100%': { y: 0 } }, duration: 2 }, "
    "4);\r\n"
    "  for (let i = 0; i < 3; i++) tl.to('#other', { x: i }, i);\r\n"
    "  window.__timelines['main'] = tl;\r\n"
    "</script></body></html>\r\n";

/// The real panel of animations over the real scripts. Whatever a test does, undoing all of it gives the
/// author's bytes.
class ShownAnimation : public QObject
{
protected:
    void open()
    {
        m_parts = std::make_unique<Parts>();
        VERIFY_RESULT(m_parts->document.open(kFile, kAnimatedFilm));
        m_parts->editing.setEntry(kFile);
        m_parts->panel.resize(320, 900);
        m_parts->panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_parts->panel));
        m_stalls.excuse(Excuse::WindowIsMade);
    }

    void close()
    {
        m_stalls.check();
        while (m_parts->document.undoStack().canUndo())
            m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kAnimatedFilm);
        m_parts.reset();
    }

    struct Parts
    {
        edit::Document document;
        edit::EditorActions actions{document};
        script::ScriptLibrary library;
        ui::Selection selection{document};
        ui::AnimationEditing editing{document, actions, library};
        ui::ScriptAnimations animated{document, editing};
        ui::AnimationPanel panel{document, editing, selection};
    };

    static void settle() { QCoreApplication::processEvents(QEventLoop::AllEvents); }
    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    int steps() const { return m_parts->document.undoStack().count(); }
    std::vector<ui::TweenCard *> cards() const { return m_parts->panel.cards(); }

    void select(const char *steps)
    {
        m_parts->selection.select(at(steps));
        settle();
        settle();
    }

    ui::PropertyRow &row(int card, const char *name)
    {
        auto *body = cards().at(std::size_t(card));
        const auto rows = body->findChildren<ui::PropertyRow *>(utf8(name));
        for (ui::PropertyRow *each : rows) {
            if (each->isVisible())
                return *each;
        }
        qFatal("no row %s", name);
    }

    ui::CommitEdit &edit(int card, const char *name)
    {
        return *row(card, name).findChild<ui::CommitEdit *>();
    }

    void type(ui::CommitEdit &field, const char *text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, utf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
        settle();
    }

    void click(QWidget &in, const char *name)
    {
        auto *button = in.findChild<QAbstractButton *>(utf8(name));
        QVERIFY(button);
        button->click();
        settle();
        settle();
    }

    void trigger(const char *action)
    {
        auto *found = m_parts->panel.findChild<QAction *>(utf8(action));
        QVERIFY(found);
        found->trigger();
        settle();
        settle();
    }

    std::unique_ptr<Parts> m_parts;
    StallGuard m_stalls;
};

} // namespace muto::test
