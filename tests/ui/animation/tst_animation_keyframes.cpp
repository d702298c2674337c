#include "ui/animation/animation_panel.h"

#include "tests/support/test_main.h"
#include "tests/ui/animation/shown_animation.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/support/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/section_box.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace muto;
using namespace muto::ui;
using edit::ElementPath;
using muto::test::at;
using muto::test::kAnimatedFilm;
using muto::test::kFile;
using muto::test::utf8;

/// Keyframes, from the panel and from the inspector.
class TestAnimationKeyframes : public test::ShownAnimation
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void keyframesAreMadeAndTaken()
    {
        select("#title");
        m_parts->editing.setPlayhead(4.5);
        click(*cards()[1], "addKeyframe");
        QVERIFY2(bytes().contains("'25%': { y: 20 }"), bytes());
        click(*cards()[1], "deleteKeyframe");
        QVERIFY(!bytes().contains("'0%'"));
        m_parts->editing.setPlayhead(2);
        click(*cards()[0], "addKeyframe");
        QVERIFY2(bytes().contains("'50%': { x: 50 }"), bytes());
        QCOMPARE(steps(), 3);
        m_parts->editing.setPlayhead(9);
        click(*cards()[0], "addKeyframe");
        QCOMPARE(steps(), 3);
        QVERIFY(m_parts->panel.findChild<QLabel *>(utf8("animationMessage"))->isVisible());
    }

    /// Its buttons go on in another line; nothing is cut off.
    void aNarrowPanelHasRoomForCards()
    {
        Theme theme; // which says how wide buttons are
        theme.setChoice(ThemeChoice::Dark);
        select("#title");
        const auto *scroll = m_parts->panel.findChild<QScrollArea *>();
        const auto *name = m_parts->panel.findChild<ElidedLabel *>(utf8("animationTitle"));
        QCOMPARE(name->fullText(), utf8("Title")); // as in all other panels
        for (const int width : {240, 320}) {
            m_parts->panel.resize(width, 900);
            QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
            const auto *add = cards()[0]->findChild<QPushButton *>(utf8("addProperty"));
            const auto *key = cards()[0]->findChild<QPushButton *>(utf8("addKeyframe"));
            QTRY_COMPARE(key->y() > add->y(), width == 240);
            QVERIFY(add->parentWidget()->rect().contains(key->geometry()));
            QVERIFY(cards()[0]->rect().contains(add->parentWidget()->geometry()));
        }
        qApp->setStyleSheet(QString());
    }

    void convertsToKeyframes()
    {
        select("#title");
        auto *more = cards()[0]->findChild<QToolButton *>(utf8("tweenMore"));
        Q_EMIT more->menu()->aboutToShow();
        more->menu()->findChild<QAction *>(utf8("convertToKeyframes"))->trigger();
        settle();
        QVERIFY2(bytes().contains("keyframes: { '0%': { x: 0 }, '100%': { x: 100 }"), bytes());
        QCOMPARE(steps(), 1);
    }

    void theInspectorMakesKeyframes()
    {
        select("#title");
        const auto moved = m_parts->animated.find(at("#title"), utf8("translateX"));
        QVERIFY(moved && moved->isEditable);
        QCOMPARE(moved->line, 11);
        QVERIFY(!m_parts->animated.find(at("#title"), utf8("rotate")));
        const auto code = m_parts->animated.find(at("#other"), utf8("translateX"));
        QVERIFY(code && !code->isEditable);

        m_parts->editing.setPlayhead(2);
        VERIFY_RESULT(m_parts->editing.setKeyframe({at("#title")}, utf8("translateX"), utf8("70px")));
        QVERIFY2(bytes().contains("'50%': { x: 70 }"), bytes());
        VERIFY_RESULT(m_parts->editing.setKeyframe({at("#title")}, utf8("opacity"), utf8("50%")));
        QVERIFY2(bytes().contains("tl.to('#title', { opacity: 0.5, duration: 1 }, 1)"), bytes());
        QCOMPARE(steps(), 2);
        QVERIFY(!m_parts->editing.setKeyframe({at("#title")}, utf8("boxShadowX"), utf8("4px")));
    }

    void theInspectorGoesToKeyframesAndRemovesThem()
    {
        m_parts->editing.setPlayhead(4.5);
        InspectorPanel inspector(m_parts->document, m_parts->actions, m_parts->selection);
        inspector.setEntry(kFile);
        inspector.setAnimatedProperties(&m_parts->animated);
        const auto sections = inspector.findChildren<SectionBox *>();
        for (SectionBox *section : sections)
            section->setOpen(true);
        inspector.show();
        select("#title");
        auto *y = inspector.findChild<PropertyRow *>(utf8("translateY"));
        const auto button = [y](const char *name) { return y->findChild<QToolButton *>(utf8(name)); };
        QTRY_VERIFY(button("previousKeyframe")->isVisible() && button("nextKeyframe")->isEnabled());
        const auto *rotate = inspector.findChild<PropertyRow *>(utf8("rotate"));
        QVERIFY(!rotate->findChild<QToolButton *>(utf8("nextKeyframe"))->isVisible()); // nothing turns it
        connect(&m_parts->editing, &AnimationEditing::seekRequested, &m_parts->editing,
                &AnimationEditing::setPlayhead);
        button("nextKeyframe")->click();
        QCOMPARE(m_parts->editing.playhead(), 5.0);
        QVERIFY(button("keyframe")->toolTip().startsWith(QLatin1String("Remove")));
        button("nextKeyframe")->click();
        QCOMPARE(m_parts->editing.playhead(), 6.0);
        QVERIFY(!button("nextKeyframe")->isEnabled());
        button("previousKeyframe")->click();
        button("keyframe")->click();
        QVERIFY2(bytes().contains("{ '0%': { y: 0 }, '100%': { y: 0 } }"), bytes());
        QCOMPARE(steps(), 1);
        QTRY_VERIFY(!button("keyframe")->toolTip().startsWith(QLatin1String("Remove")));
        QVERIFY(button("keyframe")->isVisible());
    }

    void editsBecomeKeyframesWhileThatIsWanted()
    {
        m_parts->editing.setPlayhead(2);
        InspectorPanel inspector(m_parts->document, m_parts->actions, m_parts->selection);
        inspector.setEntry(kFile);
        inspector.setAnimatedProperties(&m_parts->animated);
        const auto sections = inspector.findChildren<SectionBox *>();
        for (SectionBox *section : sections)
            section->setOpen(true);
        inspector.show();
        select("#title");
        auto *x = inspector.findChild<PropertyRow *>(utf8("translateX"));
        auto &field = static_cast<NumberField &>(x->editor());
        type(field.edit(), "30");
        QVERIFY(bytes().contains("translateX(30px)"));
        m_parts->document.undoStack().undo();
        m_parts->editing.setAutoKeyframes(true);
        settle();
        type(field.edit(), "30");
        QVERIFY2(bytes().contains("'50%': { x: 30 }"), bytes());
        QVERIFY(!bytes().contains("translateX"));
        auto *rotation = inspector.findChild<PropertyRow *>(utf8("rotate"));
        type(static_cast<NumberField &>(rotation->editor()).edit(), "5");
        QVERIFY(bytes().contains("rotate(5deg)"));
    }
};

MUTO_TEST_MAIN(QApplication, TestAnimationKeyframes)
#include "tst_animation_keyframes.moc"
