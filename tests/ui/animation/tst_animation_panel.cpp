#include "ui/animation/animation_panel.h"

#include "core/script/ease.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/animation/shown_animation.h"
#include "ui/animation/animated_aspects.h"
#include "ui/animation/motion_card.h"
#include "ui/widgets/scrub_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace muto;
using namespace muto::ui;
using edit::ElementPath;
using muto::test::at;
using muto::test::kAnimatedFilm;
using muto::test::kFile;
using muto::test::utf8;

class TestAnimationPanel : public test::ShownAnimation
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
        QVERIFY2(bytes().contains("tl.set('#still', { opacity: 0 }, 5)"), bytes()); // as the linter asks for
        m_parts->editing.setPlayhead(3);
        trigger("property-rotation");
        QVERIFY(bytes().contains("tl.to('#still', { rotation: 90, duration: 1, ease: 'power2.inOut' }, 3)"));
        QCOMPARE(steps(), 3);
        click(*cards().front(), "deleteTween");
        QCOMPARE(cards().size(), 3U);
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

    /// In the same step, by which it is found from then on.
    void whatNothingTellsApartIsGivenAnId()
    {
        const QByteArray dots = "<i class='dot'></i><i class='dot'></i>";
        VERIFY_RESULT(m_parts->actions.insert(dots, edit::Place::IntoLast, at("#still")));
        select("#still/i[1]");
        trigger("preset-fade-in");
        QVERIFY2(bytes().contains("<i class='dot'></i><i class='dot' data-hf-id='hf-1'></i>"), bytes());
        QVERIFY2(bytes().contains("tl.from('[data-hf-id=\"hf-1\"]', { opacity: 0"), bytes());
        QCOMPARE(steps(), 2);
        QCOMPARE(m_parts->selection.elements(), QList{at("@hf-1")});
        QCOMPARE(cards().size(), 1U);
        trigger("property-rotation");
        QVERIFY2(bytes().contains("tl.to('[data-hf-id=\"hf-1\"]', { rotation: 90"), bytes());
        trigger("preset-fade-out");
        QVERIFY2(bytes().contains("tl.set('[data-hf-id=\"hf-1\"]', { opacity: 0 }"), bytes());
        QVERIFY(!bytes().contains("hf-2"));
        m_parts->editing.setPlayhead(2.5);
        VERIFY_RESULT(m_parts->editing.setKeyframe({at("#still/i[0]")}, utf8("opacity"), utf8("0.5")));
        QVERIFY2(bytes().contains("<i class='dot' data-hf-id='hf-2'></i>"), bytes());
        QCOMPARE(steps(), 5);
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
        QTest::newRow("skew") << "skewX"
                              << "10deg"
                              << "skewX: 10";
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
};

MUTO_TEST_MAIN(QApplication, TestAnimationPanel)
#include "tst_animation_panel.moc"
