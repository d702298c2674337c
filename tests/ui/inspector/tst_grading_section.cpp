#include "ui/inspector/grading_section.h"

#include "tests/support/test_main.h"
#include "tests/ui/inspector/shown_inspector.h"

#include <QApplication>
#include <QPushButton>
#include <QToolButton>

using namespace muto;
using muto::test::kFile;
using muto::test::kInspectedFilm;
using muto::test::utf8;

/// Colour grading in the inspector: whatever a test does, undoing all of it gives the author's bytes.
class TestGradingSection : public test::ShownInspector
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void numbersAreWrittenIntoThePayload()
    {
        select({"#take"});
        QCOMPARE(edit("adjust.exposure").text(), utf8("0.5"));
        QCOMPARE(tierOf("adjust.exposure"), utf8("changed"));
        QCOMPARE(tierOf("adjust.contrast"), utf8("unset"));
        type("adjust.exposure", "0.75");
        type("adjust.contrast", "20");
        QVERIFY2(
            bytes().contains("data-color-grading='{ \"adjust\" : {\"exposure\": 0.75, \"contrast\": 0.2}, "
                             "\"mine\": 1 }'"),
            bytes());
        QCOMPARE(m_document->undoStack().count(), 2);
        row("adjust.contrast").findChild<QToolButton *>(utf8("reset"))->click();
        QVERIFY2(bytes().contains("{\"exposure\": 0.75}"), bytes());
    }

    void aPictureGetsAPayloadAndLosesIt()
    {
        select({"#still"});
        type("adjust.saturation", "-100");
        QVERIFY2(bytes().contains("alt='x'\r\n       data-color-grading="), bytes());
        auto *reset = m_panel->findChild<QPushButton *>(utf8("resetGrading"));
        QTRY_VERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(bytes(), kInspectedFilm);
    }

    void severalKeepWhatIsTheirOwn()
    {
        select({"#take", "#still"});
        QVERIFY(edit("adjust.exposure").text() != utf8("0.5")); // they differ
        type("adjust.exposure", "1");
        QCOMPARE(bytes().count("\"exposure\""), 2);
        QVERIFY(bytes().contains("\"mine\": 1"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void whatIsOnlyHeardHasNoColours()
    {
        select({"#song"});
        QVERIFY(section("gradingSection").isHidden());
    }
};

MUTO_TEST_MAIN(QApplication, TestGradingSection)
#include "tst_grading_section.moc"
