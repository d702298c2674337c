#include "ui/animation/animation_panel.h"

#include "core/edit/editor_actions.h"
#include "core/script/ease.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/ease_field.h"
#include "ui/animation/ease_graph.h"
#include "ui/animation/ease_popup.h"
#include "ui/animation/motion_card.h"
#include "ui/animation/script_animations.h"
#include "ui/animation/tween_card.h"
#include "ui/editing/selection.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/section_box.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace muto;
using namespace muto::ui;
using edit::Document;
using edit::EditorActions;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

const QByteArray kAnimatedFilm =
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

} // namespace

/// The real panel over the real scripts. Whatever a test does, undoing all of it gives the author's bytes.
class TestAnimationPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<Parts>();
        VERIFY_RESULT(m_parts->document.open(kFile, kAnimatedFilm));
        m_parts->editing.setEntry(kFile);
        m_parts->panel.resize(320, 900);
        m_parts->panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_parts->panel));
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }

    void cleanup()
    {
        m_stalls.check();
        while (m_parts->document.undoStack().canUndo())
            m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kAnimatedFilm);
        m_parts.reset();
    }

    void showsACardForEachTween()
    {
        select("#title");
        QCOMPARE(cards().size(), 2U);
        QCOMPARE(edit(0, "start").text(), utf8("1 s"));
        QCOMPARE(edit(0, "from-x").text(), utf8("0"));
        QCOMPARE(edit(0, "x").text(), utf8("100"));
        QCOMPARE(edit(1, "key1-at").text(), utf8("50%"));
        QCOMPARE(edit(1, "key1-y").text(), utf8("40"));
        QCOMPARE(test::widgetsWithoutName(m_parts->panel), QString());
    }

    void whatCssMovesIsShownWithTheWayToItsSource()
    {
        select("#css");
        QVERIFY(cards().empty());
        const auto motions = m_parts->panel.motionCards();
        QCOMPARE(motions.size(), 1U);
        QCOMPARE(motions.front()->findChild<QLabel *>(utf8("motionTimes"))->text(),
                 QStringLiteral("2 s \u00b7 after 0.5 s \u00b7 ease-in"));
        QVERIFY(!m_parts->panel.findChild<QWidget *>(utf8("animationEmpty"))->isVisible());
        QCOMPARE(test::widgetsWithoutName(m_parts->panel), QString());
        QSignalSpy source(&m_parts->panel, &AnimationPanel::sourceRequested);
        motions.front()->findChild<QPushButton *>(utf8("motionSource"))->click();
        const auto where = source.front().at(1).value<composition::SourceSpan>();
        QCOMPARE(kAnimatedFilm.mid(where.offset, where.length),
                 QByteArray("style=\"animation: rise 2s 500ms ease-in\""));
        select("#title");
        QVERIFY(m_parts->panel.motionCards().empty());
    }

    void aValueIsTypedAndUndone()
    {
        select("#title");
        type(edit(0, "x"), "240");
        QVERIFY(bytes().contains("{ x: 240, duration: 2"));
        QCOMPARE(steps(), 1);
        type(edit(0, "start"), "1.5");
        QVERIFY(bytes().contains("ease: 'none' }, 1.5)"));
        type(edit(0, "duration"), "90f");
        QVERIFY(bytes().contains("duration: 3"));
        type(edit(1, "key1-y"), "55");
        QVERIFY(bytes().contains("'50%': { y: 55 }"));
        type(edit(1, "key1-at"), "25");
        QVERIFY(bytes().contains("25%"));
        QCOMPARE(steps(), 5);
    }

    void aDragIsOneStepAndEscTakesItBack()
    {
        select("#title");
        ScrubLabel &label = row(0, "x").label();
        QTest::mousePress(&label, Qt::LeftButton, {}, label.rect().center());
        for (int i = 1; i <= 20; ++i)
            QTest::mouseMove(&label, label.rect().center() + QPoint(4 * i, 0));
        QTest::mouseRelease(&label, Qt::LeftButton, {}, label.rect().center() + QPoint(80, 0));
        settle();
        QCOMPARE(steps(), 1);
        QVERIFY(bytes() != kAnimatedFilm);
        m_parts->document.undoStack().undo();
        settle();
        ScrubLabel &again = row(0, "x").label();
        QTest::mousePress(&again, Qt::LeftButton, {}, again.rect().center());
        QTest::mouseMove(&again, again.rect().center() + QPoint(40, 0));
        QTest::keyClick(&again, Qt::Key_Escape);
        QTest::mouseRelease(&again, Qt::LeftButton, {}, again.rect().center());
        QCOMPARE(bytes(), kAnimatedFilm);
        QVERIFY(!m_parts->document.isInGesture());
    }

    void kindsChange_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("to") << 0 << QByteArray("tl.to('#title', { x: 100");
        QTest::newRow("from") << 1 << QByteArray("tl.from('#title', { x: 0");
    }

    void kindsChange()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, call);
        select("#title");
        auto *box = row(0, "method").findChild<QComboBox *>();
        box->setCurrentIndex(kind);
        Q_EMIT box->activated(kind);
        settle();
        QVERIFY2(bytes().contains(call), bytes());
        QCOMPARE(steps(), 1);
    }

    void presetsAreAimedAtTheElement()
    {
        select("#still");
        QVERIFY(cards().empty());
        QVERIFY(m_parts->panel.findChild<QWidget *>(utf8("animationEmpty"))->isVisible());
        trigger("preset-fade-in");
        QVERIFY2(bytes().contains("tl.from('#still', { opacity: 0, duration: 0.6, ease: 'power1.out' }, 2)"),
                 bytes());
        QCOMPARE(cards().size(), 1U);
        trigger("preset-fade-out");
        QVERIFY(bytes().contains("tl.to('#still', { opacity: 0, duration: 0.5, ease: 'power1.in' }, 4.5)"));
        m_parts->editing.setPlayhead(3);
        trigger("property-rotation");
        QVERIFY(bytes().contains("tl.to('#still', { rotation: 90, duration: 1, ease: 'power2.inOut' }, 3)"));
        QCOMPARE(steps(), 3);
        click(*cards().front(), "deleteTween");
        QCOMPARE(cards().size(), 2U);
        QCOMPARE(steps(), 4);
    }

    void theWholeSelectionGetsIt()
    {
        m_parts->selection.set({at("#still"), at("#other")});
        settle();
        trigger("preset-fade-in");
        for (const char *tween : {"tl.from('#still', { opacity: 0", "tl.from('#other', { opacity: 0"})
            QVERIFY2(bytes().contains(tween), bytes());
        QCOMPARE(steps(), 1);
    }

    /// Clicking a layer goes to where it is seen, unless that is now.
    void goesToWhereSomethingIsSeen()
    {
        QSignalSpy sought(&m_parts->editing, &AnimationEditing::seekRequested);
        m_parts->editing.setPlayhead(2.5);
        m_parts->editing.goToWhereSeen(at("#still"));
        QCOMPARE(sought.size(), 0);
        m_parts->editing.setPlayhead(8);
        m_parts->editing.goToWhereSeen(at("#still"));
        QCOMPARE(sought.size(), 1);
        QCOMPARE(sought.front().front().toDouble(), 2.0);
    }

    void anElementWithoutAnIdIsFoundByItsPlace()
    {
        select("#still/p[0]");
        trigger("preset-pop");
        QVERIFY2(bytes().contains("tl.from('#still p', { scale: 0"), bytes());
    }

    void computedCodeSaysWhyAndWhere()
    {
        select("#other");
        QCOMPARE(cards().size(), 1U);
        QVERIFY(!cards()[0]->findChild<QLabel *>(utf8("computedReason"))->text().isEmpty());
        QSignalSpy asked(&m_parts->panel, &AnimationPanel::sourceRequested);
        click(*cards()[0], "showTweenSource");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), kFile);
        const auto where = asked.front().at(1).value<composition::SourceSpan>();
        QVERIFY(kAnimatedFilm.mid(where.offset, where.length).contains("'#other'"));
    }

    void aTweenIsCopiedAsWords()
    {
        select("#title");
        auto *more = cards()[0]->findChild<QToolButton *>(utf8("tweenMore"));
        Q_EMIT more->menu()->aboutToShow();
        more->menu()->findChild<QAction *>(utf8("copyDescription"))->trigger();
        const QString words = QApplication::clipboard()->text();
        QVERIFY2(words.contains(utf8("#title")) && words.contains(utf8("100")) && words.contains(utf8("1s")),
                 qPrintable(words));
    }

    void aLoopIsWrittenOut()
    {
        select("#other");
        click(*cards()[0], "unrollTween");
        QVERIFY2(bytes().contains("\r\n  tl.to('#other', { x: 0 }, 0);\r\n  tl.to('#other', { x: 1 }, 1);\r\n"
                                  "  tl.to('#other', { x: 2 }, 2);\r\n"),
                 bytes());
        QCOMPARE(steps(), 1);
        QTRY_COMPARE(cards().size(), 3U);
        type(edit(2, "x"), "7");
        QVERIFY(bytes().contains("tl.to('#other', { x: 7 }, 2);"));
    }

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

    void aPageWithoutATimelineGetsOne()
    {
        const QString bare = utf8("bare.html");
        VERIFY_RESULT(m_parts->document.open(bare,
                                             "<div id=\"tl\" data-composition-id=\"sub\" data-start=\"0\" "
                                             "data-duration=\"3\"><b id=\"b\"></b></div>\n"));
        m_parts->selection.select({bare, utf8("#b")});
        settle();
        QPushButton *button = m_parts->panel.findChild<QPushButton *>(utf8("animationEmptyButton"));
        QVERIFY(button->isVisible());
        auto *automatic = m_parts->panel.findChild<QToolButton *>(utf8("autoKeyframes"));
        QVERIFY(automatic->isVisible() && !automatic->isEnabled());
        QVERIFY(automatic->toolTip().contains(utf8("no GSAP timeline yet")));
        QSignalSpy named(&m_parts->editing, &AnimationEditing::gsapNamed);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
        QCOMPARE(named.value(0), QVariantList{bare}); // which is to be fetched
        QVERIFY(automatic->isEnabled());
        const QByteArray written = m_parts->document.bytes(bare);
        QVERIFY2(written.contains("window.__timelines[\"sub\"] = film;"), written);
        QVERIFY(written.contains("gsap.min.js"));
        QVERIFY(m_parts->panel.shown().place->hasTimeline());
        trigger("preset-fade-in");
        QVERIFY(m_parts->document.bytes(bare).contains("film.from(\"#b\""));
        QCOMPARE(steps(), 2);
    }

    void theEaseEditorDragsItsHandles()
    {
        select("#title");
        auto &field = static_cast<EaseField &>(row(0, "ease").editor());
        EasePopup *popup = field.open();
        popup->setPage(EasePopup::Page::Curve);
        auto *graph = popup->findChild<EaseGraph *>();
        const QPoint handle = graph->handlePoint(EaseHandle::First).toPoint();
        QTest::mousePress(graph, Qt::LeftButton, {}, handle);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(graph, handle + QPoint(2 * i, 8 * i));
        QTest::mouseRelease(graph, Qt::LeftButton, {}, handle + QPoint(20, 80));
        settle();
        QVERIFY2(bytes().contains("ease: 'custom("), bytes());
        QCOMPARE(steps(), 1);
        const auto bezier = script::bezierOf(popup->ease());
        QVERIFY(bezier && bezier->y1 < 0.2);
        const QByteArray dragged = bytes();

        QTest::mousePress(graph, Qt::LeftButton, {}, graph->handlePoint(EaseHandle::Second).toPoint());
        QTest::mouseMove(graph, QPoint(40, 40));
        QTest::keyClick(graph, Qt::Key_Escape);
        QTest::mouseRelease(graph, Qt::LeftButton, {}, QPoint(40, 40));
        QCOMPARE(bytes(), dragged);

        QTest::mouseClick(popup->findChild<EaseCell *>(utf8("ease-back.out(1.7)")), Qt::LeftButton);
        QVERIFY(bytes().contains("ease: 'back.out(1.7)'"));
        popup->setPage(EasePopup::Page::Spring);
        popup->findChild<QSlider *>(utf8("springDamping"))->setValue(1500);
        QVERIFY2(bytes().contains("ease: 'spring(1,100,15,0)'"), bytes());
        popup->setPage(EasePopup::Page::Wiggle);
        popup->findChild<QSlider *>(utf8("wiggleAmplitude"))->setValue(35);
        QVERIFY2(bytes().contains("ease: 'wiggle(6,0.35)'"), bytes());
        QCOMPARE(steps(), 4);
        QCOMPARE(test::widgetsWithoutName(*popup), QString());
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

    void aspectsHaveTheirNames_data()
    {
        QTest::addColumn<QString>("aspect");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        QTest::newRow("x") << "translateX"
                           << "12px"
                           << "x: 12";
        QTest::newRow("percent") << "translateY"
                                 << "50%"
                                 << "yPercent: 50";
        QTest::newRow("rotation") << "rotate"
                                  << "-3deg"
                                  << "rotation: -3";
        QTest::newRow("opacity") << "opacity"
                                 << "25%"
                                 << "opacity: 0.25";
        QTest::newRow("colour") << "background-color"
                                << "#ff0000"
                                << "backgroundColor: \"#ff0000\"";
        QTest::newRow("length") << "letter-spacing"
                                << "0.1em"
                                << "letterSpacing: \"0.1em\"";
        QTest::newRow("part") << "textShadowBlur"
                              << "4px"
                              << "";
        QTest::newRow("nothing") << "left"
                                 << " "
                                 << "";
    }

    void aspectsHaveTheirNames()
    {
        QFETCH(QString, aspect);
        QFETCH(QString, value);
        QFETCH(QString, written);
        const auto field = tweenField(aspect, value);
        const QString text =
            field ? field->key + utf8(": ") + QString::fromUtf8(script::valueText(field->value, '"'))
                  : QString();
        QCOMPARE(text, written);
    }

    void easesLieWhereTheyAreShown()
    {
        const auto back = script::Ease::parse(utf8("back.out(1.7)"));
        const EaseMap map = easeMap(QRectF(10, 20, 200, 100), *back);
        QVERIFY(map.highest > 1.05);
        for (const QPointF value : {QPointF(0, 0), QPointF(1, 1), QPointF(0.25, 1.1)}) {
            const QPointF again = map.valueOf(map.pointOf(value));
            QVERIFY(qAbs(again.x() - value.x()) < 1e-9 && qAbs(again.y() - value.y()) < 1e-9);
        }
        const QPolygonF line = easeLine(map, *back, 2);
        QCOMPARE(line.front(), map.pointOf({0, 0}));
        QCOMPARE(line.back(), map.pointOf({1, 1}));
        for (const QPointF point : line)
            QVERIFY(map.area.adjusted(-1, -1, 1, 1).contains(point));
    }

    void handlesStayWithinTheirTime()
    {
        const script::BezierEase ease{0.2, 0, 0.5, 1};
        QCOMPARE(withHandle(ease, EaseHandle::First, {-2, 0.5}, true).x1, 0.0);
        QCOMPARE(withHandle(ease, EaseHandle::Second, {3, 9}, true).x2, 1.0);
        QVERIFY(withHandle(ease, EaseHandle::Second, {0.5, 9}, true).y2 <= 2.5);
        QCOMPARE(withHandle(ease, EaseHandle::First, {0.4, 1.02}, false).y1, 1.0);
        QCOMPARE(withHandle(ease, EaseHandle::First, {0.4, 1.02}, true).y1, 1.02);
        const EaseMap map = easeMap(QRectF(0, 0, 100, 100), *script::Ease::parse(utf8("none")), &ease);
        QCOMPARE(handleAt(map, ease, map.pointOf({0.2, 0}) + QPointF(3, 3), 10), EaseHandle::First);
        QCOMPARE(handleAt(map, ease, map.pointOf({0.5, 1}), 10), EaseHandle::Second);
        QCOMPARE(handleAt(map, ease, map.pointOf({0.9, 0.5}), 10), EaseHandle::None);
    }

private:
    struct Parts
    {
        Document document;
        EditorActions actions{document};
        script::ScriptLibrary library;
        Selection selection{document};
        AnimationEditing editing{document, actions, library};
        ScriptAnimations animated{document, editing};
        AnimationPanel panel{document, editing, selection};
    };

    static void settle() { QCoreApplication::processEvents(QEventLoop::AllEvents); }
    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    int steps() const { return m_parts->document.undoStack().count(); }
    std::vector<TweenCard *> cards() const { return m_parts->panel.cards(); }

    void select(const char *steps)
    {
        m_parts->selection.select(at(steps));
        settle();
        settle();
    }

    PropertyRow &row(int card, const char *name)
    {
        auto *body = cards().at(std::size_t(card));
        const auto rows = body->findChildren<PropertyRow *>(utf8(name));
        for (PropertyRow *each : rows) {
            if (each->isVisible())
                return *each;
        }
        qFatal("no row %s", name);
    }

    CommitEdit &edit(int card, const char *name) { return *row(card, name).findChild<CommitEdit *>(); }

    void type(CommitEdit &field, const char *text)
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
    test::StallGuard m_stalls;
};

MUTO_TEST_MAIN(QApplication, TestAnimationPanel)
#include "tst_animation_panel.moc"
