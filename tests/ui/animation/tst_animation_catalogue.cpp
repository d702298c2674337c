#include "ui/animation/animated_aspects.h"

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_panel.h"
#include "ui/animation/tween_card.h"
#include "ui/editing/selection.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <memory>

using namespace muto;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

const QByteArray kStillFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\">\r\n"
    "  <p id=\"still\" data-start=\"2\" data-duration=\"3\">Three</p>\r\n"
    "</div>\r\n"
    "<script>const tl = gsap.timeline({ paused: true });\r\n"
    "  tl.set('#still', { opacity: 1 }, 2);\r\n"
    "  window.__timelines = { main: tl };</script>\r\n";

} // namespace

/// What the menus of animations offer, and what comes of each: a table.
class TestAnimationCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = std::make_unique<script::ScriptLibrary>();
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_editing = std::make_unique<ui::AnimationEditing>(*m_document, *m_actions, *m_library);
        m_selection = std::make_unique<ui::Selection>(*m_document);
        m_panel = std::make_unique<ui::AnimationPanel>(*m_document, *m_editing, *m_selection);
        VERIFY_RESULT(m_document->open(kFile, kStillFilm));
        m_editing->setEntry(kFile);
        m_editing->setPlayhead(3);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_selection->select(at("#still"));
    }

    void cleanup()
    {
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kStillFilm);
    }

    void cleanupTestCase() { m_panel.reset(); }

    void newAnimations_data()
    {
        QTest::addColumn<QByteArray>("vars");
        const auto row = [](const char *entry, const char *vars) {
            QTest::newRow(entry) << QByteArray(vars);
        };
        row("x", "x: 100");
        row("z", "z: 200");
        row("rotation", "rotation: 90");
        row("rotationX", "rotationX: 45");
        row("rotationY", "rotationY: 45");
        row("transformPerspective", "transformPerspective: 800");
        row("transformOrigin", "transformOrigin: '0% 100%'");
        row("autoAlpha", "autoAlpha: 0");
        row("width", "width: 400");
        row("borderColor", "borderColor: '#6c8cff'");
        row("fontSize", "fontSize: 64");
        row("filter", "filter: 'blur(12px)'");
        row("filter-brightness", "filter: 'brightness(1.5)'");
        row("filter-grayscale", "filter: 'grayscale(1)'");
        row("clipPath", "clipPath: 'inset(0% 0% 0% 0%)'");
        row("clipPath-circle", "clipPath: 'circle(50% at 50% 50%)'");
        row("innerText", "innerText: 100");
    }

    void newAnimations()
    {
        QFETCH(QByteArray, vars);
        const QByteArray entry = QTest::currentDataTag();
        m_panel->findChild<QAction *>(utf8("property-") + utf8(entry))->trigger();
        const QByteArray snap = entry == "innerText" ? ", snap: { innerText: 1 }" : "";
        const QByteArray bytes = m_document->bytes(kFile);
        QVERIFY2(bytes.contains("tl.to('#still', { " + vars + ", duration: 1, ease: 'power2.inOut'" + snap +
                                " }, 3)"),
                 bytes);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    /// All that the menu of a tween offers, once each, and the first of one property is what it is called.
    void entriesAreUnique()
    {
        QStringList entries;
        for (const ui::TweenableProperty &property : ui::tweenableProperties())
            entries.append(property.entry);
        QCOMPARE(entries.removeDuplicates(), 0);
        QCOMPARE(ui::propertyLabel(utf8("filter")), utf8("Filter"));
    }

    void whatCountsIsRounded()
    {
        QTRY_VERIFY(m_panel->findChild<ui::TweenCard *>());
        auto *count = m_panel->findChild<ui::TweenCard *>()->findChild<QAction *>(utf8("animate-innerText"));
        QVERIFY(count);
        count->trigger();
        const QByteArray bytes = m_document->bytes(kFile);
        QVERIFY2(bytes.contains("{ opacity: 1, innerText: 100, snap: { innerText: 1 } }, 2)"), bytes);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

private:
    std::unique_ptr<script::ScriptLibrary> m_library;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ui::AnimationEditing> m_editing;
    std::unique_ptr<ui::Selection> m_selection;
    std::unique_ptr<ui::AnimationPanel> m_panel;
};

MUTO_TEST_MAIN(QApplication, TestAnimationCatalogue)
#include "tst_animation_catalogue.moc"
