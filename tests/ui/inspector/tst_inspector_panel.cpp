#include "ui/inspector/inspector_panel.h"

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/inspector/shown_inspector.h"
#include "ui/editing/selection.h"
#include "ui/inspector/volume_fades.h"
#include "ui/widgets/color_field.h"
#include "ui/widgets/color_popup.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/css_url.h"
#include "ui/widgets/gradient_bar.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/paint_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/scrub_label.h"
#include "ui/widgets/section_box.h"
#include "ui/widgets/simple_editors.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace muto;
using edit::Document;
using edit::EditorActions;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using muto::test::kInspectedFilm;
using muto::test::utf8;
using namespace muto::ui;

namespace {

class FakeStyles : public ComputedStyles
{
public:
    void request(const QList<ElementPath> &elements) override { asked = elements; }
    QList<ElementPath> asked;
};

class FakeAnimations : public AnimatedProperties
{
public:
    std::optional<AnimationNotice> find(const ElementPath &element, const QString &aspect) const override
    {
        if (element == at("#title") && aspect == QLatin1String("opacity"))
            return AnimationNotice{utf8("Animated by a tween"), kFile, 12, true};
        return std::nullopt;
    }
    std::optional<MovedSpan> movedSpan(const ElementPath &) const override { return moved; }

    std::optional<MovedSpan> moved = {};
};

} // namespace

class TestInspectorPanel : public test::ShownInspector
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void showsThreeTiers()
    {
        select({"#title"});
        QCOMPARE(tierOf("left"), utf8("changed"));
        QCOMPARE(tierOf("opacity"), utf8("default"));
        QCOMPARE(tierOf("top"), utf8("unset"));
        QCOMPARE(edit("left").text(), utf8("10 px"));
        QVERIFY(row("left").findChild<QToolButton *>(utf8("reset"))->isVisible());
        QVERIFY(!row("top").findChild<QToolButton *>(utf8("reset"))->isVisible());
    }

    void typedNumbersAreOneStepEach()
    {
        select({"#title"});
        type("left", "1920/2+10");
        QVERIFY(bytes().contains("style='left: 970px; color:#FF0000 ; opacity: 1'"));
        type("left", "*2");
        QVERIFY(bytes().contains("left: 1940px; color:#FF0000 ;"));
        QCOMPARE(m_document->undoStack().count(), 2);
        m_document->undoStack().undo();
        QTRY_COMPARE(edit("left").text(), utf8("970 px"));
    }

    void timesMayBeFramesAndTimecodes()
    {
        select({"#title"});
        type("start", "45f"); // at 30 a second
        QVERIFY2(bytes().contains("data-start=\"1.5\""), bytes());
        type("duration", "00:00:02:15");
        QVERIFY2(bytes().contains("data-duration=\"2.5\""), bytes());
        type("start", "-=0:01");
        QVERIFY2(bytes().contains("data-start=\"0.5\""), bytes());
        type("left", "10vmin"); // which a page can say, too
        QVERIFY2(bytes().contains("left: 10vmin"), bytes());
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void nonsenseIsRefusedAndEscBringsTheNumberBack()
    {
        select({"#title"});
        CommitEdit &field = edit("left");
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, utf8("ten"));
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(field.property("invalid").toBool());
        QVERIFY(message().contains(utf8("ten")));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), utf8("10 px"));
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void theHeadHidesAndGroups()
    {
        const auto button = [this](const char *name) {
            return m_panel->findChild<QToolButton *>(QLatin1String("inspector") + utf8(name));
        };
        QVERIFY(button("Hide")->isHidden()); // the film itself
        select({"#root"});
        QVERIFY(button("Hide")->isHidden());
        select({"#plain"});
        QVERIFY(button("Ungroup")->isHidden()); // there is nothing in it
        select({"#title"});
        QCOMPARE(button("Hide")->toolTip(), utf8("Hide"));
        QVERIFY(button("Group")->isHidden() && button("Ungroup")->isHidden());
        button("Hide")->click();
        QVERIFY(bytes().contains("data-hidden"));
        QTRY_COMPARE(button("Hide")->toolTip(), utf8("Show"));
        select({"#title", "#other"});
        QCOMPARE(button("Hide")->toolTip(), utf8("Hide all")); // one of them is seen
        QSignalSpy group(m_panel.get(), &InspectorPanel::groupRequested);
        button("Group")->click();
        QCOMPARE(group.size(), 1);
        VERIFY_RESULT(m_actions->editSource(
            kFile, QByteArray(kInspectedFilm).replace("\"1\"></div>", "\"1\"><p>In</p></div>")));
        select({"#plain"});
        QVERIFY(button("Ungroup")->isVisible());
        QSignalSpy ungroup(m_panel.get(), &InspectorPanel::ungroupRequested);
        button("Ungroup")->click();
        QCOMPARE(ungroup.size(), 1);
    }

    void manyTextsAreLeftToTheSource()
    {
        QByteArray words;
        for (int i = 0; i < 13; ++i)
            words += "<b>w</b>";
        VERIFY_RESULT(
            m_actions->editSource(kFile, QByteArray(kInspectedFilm).replace("Two</h1>", words + "</h1>")));
        select({"#other"});
        auto *note = section("textSection").findChild<QLabel *>(utf8("tooManyTexts"));
        QVERIFY(note->isVisible() && note->text().startsWith(utf8("13 text")));
        QVERIFY(row("text0").isHidden());
        QSignalSpy asked(m_panel.get(), &InspectorPanel::sourceRequested);
        m_panel->findChild<QPushButton *>(utf8("textsInSource"))->click();
        QCOMPARE(asked.value(0), (QVariantList{kFile, 4}));
        select({"#title"});
        QVERIFY(note->isHidden() && row("text0").isVisible());
    }

    /// A font is written by whoever brings its files along, then and not before.
    void fontsAreWrittenByWhoBringsThem()
    {
        LiveEdit::Edit write;
        m_panel->setUseFont([&](const QString &family, const QString &page, const LiveEdit::Edit &edit) {
            QCOMPARE(family, utf8("Tern"));
            QCOMPARE(page, kFile);
            write = edit;
        });
        select({"#title"});
        type("font-family", "Tern");
        QCOMPARE(bytes(), kInspectedFilm);
        select({"#other"}); // what is selected by then does not matter
        VERIFY_RESULT(write());
        QVERIFY2(bytes().contains("opacity: 1; font-family: Tern'"), bytes());
        type("left", "5"); // only the next edit is theirs
        QVERIFY2(bytes().contains("left: 5px"), bytes());
    }

    void arrowKeysStep()
    {
        select({"#title"});
        CommitEdit &field = edit("left");
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(bytes().contains("left: 21px"));
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(bytes().contains("left: 20.9px"));
        QCOMPARE(m_document->undoStack().count(), 3);
    }

    void theWheelNeedsTheFocus()
    {
        select({"#title"});
        CommitEdit &field = edit("left");
        edit("top").setFocus();
        wheel(field, 120);
        QCOMPARE(bytes(), kInspectedFilm);
        field.setFocus();
        wheel(field, 120);
        wheel(field, 120);
        edit("top").setFocus();
        QVERIFY(bytes().contains("left: 12px"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void scrubbingIsOneStep()
    {
        select({"#title"});
        scrub("left", {5, 20, 60});
        QVERIFY(bytes().contains("left: 70px"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void escTakesAScrubBack()
    {
        select({"#title"});
        scrub("left", {5, 20, 60}, true);
        QCOMPARE(bytes(), kInspectedFilm);
        QVERIFY(!m_document->undoStack().canUndo());
        QVERIFY(!m_document->undoStack().canRedo());
        QVERIFY(!m_document->isInGesture());
    }

    void severalElementsKeepTheirDifference()
    {
        select({"#title", "#other"});
        QCOMPARE(edit("left").text(), QString());
        QCOMPARE(edit("left").placeholderText(), QStringLiteral("—"));
        scrub("left", {5, 10});
        QVERIFY(bytes().contains("left: 20px"));
        QVERIFY(bytes().contains("left: 40px"));
        QCOMPARE(m_document->undoStack().count(), 1);
        type("left", "5%");
        QCOMPARE(bytes().count("left: 5%"), 2);
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void relativeNumbersAreRelativeToEach()
    {
        select({"#title", "#other"});
        type("left", "*2");
        QVERIFY(bytes().contains("left: 20px"));
        QVERIFY(bytes().contains("left: 60px"));
    }

    void resetTakesThePropertyAway()
    {
        select({"#title"});
        row("left").findChild<QToolButton *>(utf8("reset"))->click();
        QVERIFY(!bytes().contains("left: 10px"));
        QTRY_COMPARE(tierOf("left"), utf8("unset"));
    }

    void partsOfATransform()
    {
        select({"#other"});
        QCOMPARE(edit("rotate").text(), utf8("3 deg"));
        type("translateX", "20");
        QVERIFY(bytes().contains("transform: translateX(20px) rotate(3deg)"));
        type("scaleX", "1.5");
        QVERIFY(bytes().contains("transform: translateX(20px) rotate(3deg) scaleX(1.5)"));
    }

    void widthAndHeightKeepTheirProportions()
    {
        select({"#other"});
        type("width", "200");
        type("height", "100");
        row("keepsProportions").findChild<QCheckBox *>()->click();
        type("width", "300");
        QVERIFY2(bytes().contains("width: 300px; height: 150px"), bytes());
        type("height", "*2");
        QVERIFY2(bytes().contains("width: 600px; height: 300px"), bytes());
        m_document->undoStack().undo(); // both at once
        QVERIFY2(bytes().contains("width: 300px; height: 150px"), bytes());
        row("keepsProportions").findChild<QCheckBox *>()->click();
        type("width", "10");
        QVERIFY2(bytes().contains("width: 10px; height: 150px"), bytes());
    }

    void sidesOfACrop()
    {
        select({"#other"});
        type("cropLeft", "10");
        QVERIFY2(bytes().contains("clip-path: inset(0% 0% 0% 10%)"), bytes());
        type("cropTop", "12px");
        QVERIFY2(bytes().contains("clip-path: inset(12px 0% 0% 10%)"), bytes());
        QCOMPARE(edit("cropLeft").text(), utf8("10%"));
        type("cropTop", "0");
        type("cropLeft", "0");
        QVERIFY2(bytes().contains("clip-path: none"), bytes());
    }

    void whatThePageSaysIsShownWhereNothingIsSet()
    {
        FakeStyles styles;
        m_panel->setComputedStyles(&styles);
        select({"#title"});
        QCOMPARE(styles.asked, QList{at("#title")});
        Q_EMIT styles.answered({{at("#title"),
                                 {{utf8("font-size"), utf8("40px")},
                                  {utf8("transform"), utf8("matrix(0, 1, -1, 0, 30, 40)")}}}});
        QTRY_COMPARE(edit("font-size").text(), utf8("40 px"));
        QCOMPARE(tierOf("font-size"), utf8("unset"));
        QCOMPARE(edit("rotate").text(), utf8("90 deg"));
        type("font-size", "*2");
        QVERIFY(bytes().contains("font-size: 80px"));
        type("left", "1em + 2px"); // an em is known now
        QVERIFY(bytes().contains("left: 1.025em") || bytes().contains("left: 1.05em"));
        m_panel->setComputedStyles(nullptr);
    }

    /// An animation goes on from what is written: what it makes of that now is not written down.
    void whatScriptsSetIsShownButNotWritten()
    {
        FakeStyles styles;
        m_panel->setComputedStyles(&styles);
        select({"#title"});
        Q_EMIT styles.answered({{at("#title"),
                                 {{utf8("transform"), utf8("matrix(1, 0, 0, 1, 0, 30)")},
                                  {ui::restingName(utf8("transform")), utf8("matrix(0, 1, -1, 0, 0, 0)")}}}});
        QTRY_COMPARE(edit("translateY").text(), utf8("30 px"));
        type("skewX", "5*2");
        QVERIFY2(bytes().contains("transform: rotate(90deg) skewX(10deg)"), bytes());
        m_panel->setComputedStyles(nullptr);
    }

    void colorsKeepTheirNotation()
    {
        select({"#title"});
        auto &field = static_cast<ColorField &>(row("color").editor());
        ColorPopup *popup = field.pick();
        auto *square = popup->findChild<ColorArea *>(utf8("square"));
        QTest::mousePress(square, Qt::LeftButton, {}, square->rect().center());
        QTest::mouseMove(square, QPoint(2, square->height() - 3));
        QTest::mouseMove(square, QPoint(2, 2));
        QTest::mouseRelease(square, Qt::LeftButton, {}, QPoint(2, 2));
        popup->hide();
        QVERIFY2(bytes().contains("color:#FFFFFF ;"), bytes());
        QCOMPARE(m_document->undoStack().count(), 1);
        type("color", "no colour");
        QVERIFY(message().contains(utf8("no colour")));
        QCOMPARE(m_document->undoStack().count(), 1);
        QTest::keyClick(&edit("color"), Qt::Key_Escape);
    }

    void gradients()
    {
        select({"#plain"});
        auto &field = static_cast<PaintField &>(row("background-image").editor());
        choose(field.kind().box(), "linear");
        QVERIFY(bytes().contains("linear-gradient(180deg, #"));
        QTRY_VERIFY(field.bar().isVisible());
        QTest::mouseDClick(&field.bar(), Qt::LeftButton, {}, field.bar().rect().center());
        QCOMPARE(field.bar().gradient().stops.size(), size_t(3));
        QTest::keyClick(&field.bar(), Qt::Key_Delete);
        QCOMPARE(field.bar().gradient().stops.size(), size_t(2));
    }

    void picturesOfTheProjectFill()
    {
        m_panel->setBrowse([](auto, const auto &taken) { taken(utf8("assets/it's new.png")); });
        m_panel->setPictures([] { return QStringList{utf8("assets/a.png"), utf8("assets/b.png")}; });
        select({"#plain"});
        auto &field = static_cast<PaintField &>(row("background-image").editor());
        choose(field.kind().box(), "image");
        QCOMPARE(bytes(), kInspectedFilm); // before one is chosen
        QVERIFY(field.picture().isVisible());
        auto *button = field.picture().findChild<QToolButton *>(utf8("browse"));
        button->click();
        auto *menu = field.picture().findChild<QMenu *>(utf8("names"));
        QVERIFY(menu && menu->actions().size() == 4);
        menu->actions().at(1)->trigger();
        menu->close();
        QVERIFY2(bytes().contains("background-image: url(assets/b.png)"), bytes());
        QTRY_VERIFY(row("background-size").isVisible());
        button->click();
        field.picture().findChild<QMenu *>(utf8("names"))->actions().last()->trigger();
        QVERIFY2(bytes().contains("url('assets/it\\'s new.png')"), bytes());
        QCOMPARE(parseCssUrl(utf8("url(\"a \\\"b\\\".png\")")), std::optional(utf8("a \"b\".png")));
        QVERIFY(!parseCssUrl(utf8("url(a.png), url(b.png)")));
    }

    void textIsOneStepOfTyping()
    {
        select({"#title"});
        auto &area = static_cast<TextAreaField &>(row("text0").editor()).edit();
        QCOMPARE(area.toPlainText(), utf8("Hello &"));
        area.setFocus();
        area.selectAll();
        QTest::keyClicks(&area, utf8("Bye <3"));
        edit("left").setFocus();
        QVERIFY2(bytes().contains("Bye &lt;3 <b>you</b>"), bytes());
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void textsBecomeMoreAndLess()
    {
        select({"#title"});
        m_panel->findChild<QPushButton *>(utf8("addText"))->click();
        QVERIFY2(bytes().contains("<b>you</b><br>New text</h1>"), bytes());
        auto &area = static_cast<TextAreaField &>(row("text2").editor()).edit();
        QTRY_VERIFY(area.isVisible() && area.hasFocus());
        QTest::keyClicks(&area, utf8("Bye"));
        edit("left").setFocus();
        QVERIFY2(bytes().contains("<b>you</b><br>Bye</h1>"), bytes());
        QCOMPARE(m_document->undoStack().count(), 2);
        row("text2").findChild<QToolButton *>(utf8("remove"))->click();
        QCOMPARE(bytes(), kInspectedFilm);
        select({"#other"});
        QTRY_VERIFY(!row("text0").findChild<QToolButton *>(utf8("remove"))->isVisible());
    }

    void linesUnderTexts()
    {
        select({"#other"});
        choose(static_cast<ChoiceField &>(row("text-decoration-line").editor()).box(), "underline");
        QVERIFY2(bytes().contains("rotate(3deg); text-decoration-line: underline\""), bytes());
        QCOMPARE(fromShorthand(utf8("text-decoration-line"), utf8("underline wavy red")), utf8("underline"));
    }

    void timing()
    {
        select({"#title"});
        QCOMPARE(edit("start").text(), utf8("1 s"));
        QCOMPARE(row("start").findChild<QLabel *>(utf8("unitNote"))->text(), utf8("30 f"));
        type("start", "1500ms");
        QVERIFY(bytes().contains("id=\"title\" data-start=\"1.5\" data-duration=\"2\""));
        type("end", "+=1");
        QVERIFY(bytes().contains("data-start=\"1.5\" data-duration=\"3\""));
        select({"#title", "#other"});
        type("duration", "1");
        QCOMPARE(bytes().count("data-duration=\"1\""), 3);
    }

    void whatIsSeenAllTheTimeIsGivenTimes()
    {
        select({"#still"});
        QCOMPARE(edit("start").text(), utf8("0 s"));
        QCOMPARE(edit("duration").text(), utf8("10 s")); // all of the film
        QCOMPARE(tierOf("start"), utf8("unset"));
        type("start", "3");
        QVERIFY(bytes().contains("data-start='3'") && bytes().contains("data-duration='7'"));
        QVERIFY(bytes().contains("data-track-index=")); // beside what is there meanwhile
        QCOMPARE(edit("duration").text(), utf8("7 s")); // to the end of the film
        m_document->undoStack().undo();
        QCOMPARE(bytes(), kInspectedFilm);
        FakeAnimations animations;
        animations.moved = MovedSpan{2, 3.5};
        m_panel->setAnimatedProperties(&animations);
        select({"#title"}); // the rows look again when somebody else is selected
        QTRY_COMPARE(edit("start").text(), utf8("1 s"));
        select({"#still"});
        QTRY_COMPARE(edit("start").text(), utf8("2 s")); // as scripts move it
        QCOMPARE(edit("duration").text(), utf8("1.5 s"));
        QCOMPARE(tierOf("duration"), utf8("unset"));
        type("start", "2.5");
        QVERIFY(bytes().contains("data-start='2.5'") && bytes().contains("data-duration='1'"));
        m_document->undoStack().undo();
        type("duration", "4");
        QVERIFY(bytes().contains("data-start='2'") && bytes().contains("data-duration='4'"));
        m_panel->setAnimatedProperties(nullptr);
    }

    void idsAreRenamed()
    {
        select({"#title"});
        type("id", "headline");
        QVERIFY(bytes().contains("id=\"headline\""));
        QCOMPARE(m_selection->elements(), QList{at("#headline")});
        QSignalSpy refused(m_panel.get(), &InspectorPanel::refused);
        type("id", "other");
        QCOMPARE(refused.count(), 1);
        QVERIFY(!message().isEmpty());
        QTRY_COMPARE(edit("id").text(), utf8("headline"));
    }

    void saysWhatStillNamesTheOldId()
    {
        VERIFY_RESULT(
            m_actions->insert("<script>show('#title')</script>", edit::Place::IntoLast, at("#root")));
        select({"#title"});
        type("id", "headline");
        QTRY_VERIFY(message().contains(utf8("still name the old id")));
    }

    void animatedPropertiesSaySo()
    {
        FakeAnimations animations;
        m_panel->setAnimatedProperties(&animations);
        select({"#title"});
        QSignalSpy source(m_panel.get(), &InspectorPanel::sourceRequested);
        QSignalSpy keyframe(m_panel.get(), &InspectorPanel::keyframeRequested);
        QTRY_VERIFY(row("opacity").findChild<QLabel *>(utf8("rowNotice")));
        QCOMPARE(row("opacity").findChild<QLabel *>(utf8("rowNotice"))->text(), utf8("Animated by a tween"));
        row("opacity").findChild<QToolButton *>(utf8("showSource"))->click();
        QCOMPARE(source.value(0), (QVariantList{kFile, 12}));
        row("left").findChild<QToolButton *>(utf8("keyframe"))->click();
        QCOMPARE(keyframe.value(0).mid(1), (QVariantList{utf8("left"), utf8("10px")}));
        m_panel->setAnimatedProperties(nullptr);
    }

    void nothingSelectedShowsTheFilm()
    {
        m_selection->clear();
        QTRY_VERIFY(section("compositionSection").isVisible());
        QVERIFY(!section("timingSection").isVisible());
        choose(static_cast<ChoiceField &>(row("sizePreset").editor()).box(), "1080x1920");
        QVERIFY(bytes().contains("data-width=\"1080\"\r\n     data-height='1920'"));
        type("data-duration", "12");
        QVERIFY(bytes().contains("data-duration=\"12\""));
        choose(static_cast<ChoiceField &>(row("data-fps").editor()).box(), "60");
        QVERIFY(bytes().contains("data-fps=\"60\""));
        m_panel->setEntry({});
        QTRY_VERIFY(m_panel->findChild<QLabel *>(utf8("inspectorEmpty"))->isVisible());
    }

    void aSelectionThatChangesEndsTheGesture()
    {
        select({"#title"});
        static_cast<NumberField &>(row("left").editor()).stepTo(5);
        QVERIFY(m_document->isInGesture());
        select({"#other"});
        QVERIFY(!m_document->isInGesture());
        QVERIFY(bytes().contains("left: 15px"));
    }

    void emptiedTextsCanBeTypedAgain()
    {
        select({"#other"});
        auto &area = static_cast<TextAreaField &>(row("text0").editor()).edit();
        area.setFocus();
        area.selectAll();
        QTest::keyClick(&area, Qt::Key_Delete);
        QTest::keyClicks(&area, utf8("Three"));
        edit("left").setFocus();
        QVERIFY2(bytes().contains("\">Three</h1>"), bytes());
        QCOMPARE(m_document->undoStack().count(), 1);
        area.setFocus();
        QTest::keyClicks(&area, utf8("x"));
        QTest::keyClick(&area, Qt::Key_Escape);
        QTRY_COMPARE(area.toPlainText(), utf8("Three"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void everythingHasAName()
    {
        for (const char *path : {"#title", "#song", "#plain"}) {
            select({path});
            QCOMPARE(test::widgetsWithoutName(*m_panel), QString());
        }
    }
};

MUTO_TEST_MAIN(QApplication, TestInspectorPanel)
#include "tst_inspector_panel.moc"
