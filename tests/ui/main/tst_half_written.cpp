// What is half written in the source, in the real window: the picture stays as it last was whole, what was
// typed is kept, and a note says what is waited for. One film, and each test leaves it as it was.

#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/open_window.h"

#include <QFrame>
#include <QToolButton>

using namespace muto;
using muto::test::at;
using ui::ActionId;

namespace {

constexpr int kWrittenPageMs = 12000;
const QColor kGreen(0, 0x80, 0);
const QColor kBlue(0, 0, 0xff);
const QByteArray kWrittenFilm = R"(<!doctype html>
<html><head><meta charset="utf-8"><style>#card { position: absolute; inset: 0 }</style></head><body>
<div id="root" data-composition-id="main" data-width="320" data-height="180" data-start="0" data-duration="6">
  <div id="card"></div>
  <p id="line" class="clip" data-start="0" data-duration="2" data-track-index="1">Line</p>
</div>
<script>
  const tint = "#008000";
  document.querySelector("#card").style.backgroundColor = tint;
</script>
</body></html>
)";

} // namespace

class TestHalfWritten : public test::OpenWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startWindow();
        open(kWrittenFilm);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), kGreen, kWrittenPageMs);
    }

    void cleanup()
    {
        undoAll();
        QCOMPARE(bytes(), kWrittenFilm);
        QVERIFY(!preview().waiting());
        QVERIFY(!note().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kWrittenFilm, kWrittenPageMs);
        m_stalls.check();
    }

    void cleanupTestCase() { m_window.reset(); }

    void aScriptThatIsNoneYetKeepsThePicture()
    {
        retype("\"#008000\";", QStringLiteral("(\"#0000ff\""));
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs);
        QCOMPARE(where().accessibleName(),
                 QStringLiteral("The preview waits: index.html, line 9: unexpected \"document\""));
        QCOMPARE(shown(), kGreen);
        QCOMPARE(find<QFrame>("notice"), nullptr);
        QVERIFY(bytes().contains("tint = (\"#0000ff\"\n"));           // a step like any other,
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), bytes(), kWrittenPageMs); // which is kept

        ui::CodeEditor &editor = sourceBefore("<!doctype");
        QTest::mouseClick(&where(), Qt::LeftButton);
        QVERIFY(editor.hasFocus());
        QCOMPARE(editor.bytes().mid(editor.caret() - 8, 9), QByteArray("document."));
        retype("(\"#0000ff\"", QStringLiteral("\"#0000ff\";"));
        QTRY_VERIFY_WITH_TIMEOUT(!note().isVisible(), kWrittenPageMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), kBlue, kWrittenPageMs);
    }

    void whatIsEditedElsewhereIsSeen()
    {
        retype("tint = ", QStringLiteral("tint = ("));
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs);
        QSignalSpy patched(&preview(), &ui::PreviewView::patched);
        VERIFY_RESULT(m_window->session().actions().setStyle(
            {at("#root")}, {{QStringLiteral("filter"), QStringLiteral("invert(1)")}}));
        QVERIFY(!patched.isEmpty() || patched.wait(kWrittenPageMs));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0xff, 0x7f, 0xff), kWrittenPageMs);
        QVERIFY(note().isVisible());
    }

    void aTagThatHasNoEndYetKeepsThePicture()
    {
        QTRY_COMPARE_WITH_TIMEOUT(shown(), kGreen, kWrittenPageMs);
        ui::CodeEditor &editor = sourceBefore("  <div id=\"card\"");
        QTest::keyClicks(&editor, QStringLiteral("<p title=\""));
        find<ui::SourcePanel>()->flush();
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs);
        QVERIFY(preview().waiting()->fault.markup);
        QCOMPARE(shown(), kGreen);
    }

    /// Chromium has the last word on what is whole: here it agrees, and what it says is told.
    void isShownAsItIsWhenSomebodyAsks()
    {
        QTRY_COMPARE_WITH_TIMEOUT(shown(), kGreen, kWrittenPageMs);
        retype("tint = ", QStringLiteral("tint = = "));
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs);
        QTest::mouseClick(find<QToolButton>("waitShowNow"), Qt::LeftButton);
        QVERIFY(!note().isVisible());
        QVERIFY(!preview().waiting());
        const auto isTold = [this] { return notices().join(u' ').contains(QLatin1String("SyntaxError")); };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kWrittenPageMs);
        QCOMPARE(shown(), kGreen);
        retype("tint = = \"#008000\"", QStringLiteral("tint = \"#0000ff\""));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), kBlue, kWrittenPageMs);
        QTRY_VERIFY(!isTold()); // it is not true any more
    }

    /// It is whole, and yet no page comes of it: the one that is seen stays, and so does what was typed.
    void aLoopWithoutEndIsTypedAndTakenBack()
    {
        QTRY_COMPARE_WITH_TIMEOUT(shown(), kGreen, kWrittenPageMs);
        preview().setSlowAfter(1000);
        retype("const tint", QStringLiteral("for (;;) {} const tint"));
        QTRY_VERIFY(bytes().contains("for (;;) {}"));
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(), bytes(), kWrittenPageMs);
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs); // and that is said
        QVERIFY2(where().text().startsWith(QLatin1String("index.html is still loading")),
                 qPrintable(where().text()));
        QVERIFY(!find<QToolButton>("waitShowNow")->isVisible());
        QCOMPARE(shown(), kGreen);
        m_window->playback().seek({30}); // the page that is seen goes on
        QTRY_COMPARE_WITH_TIMEOUT(m_window->playback().frame(), FrameIndex{30}, kWrittenPageMs);
        retype("for (;;) {} const tint = \"#008000\"", QStringLiteral("const tint = \"#0000ff\""));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), kBlue, kWrittenPageMs);
        QTRY_VERIFY(!note().isVisible());
    }

private:
    QFrame &note() const { return *find<QFrame>("waitNote"); }
    QToolButton &where() const { return *find<QToolButton>("waitWhere"); }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestHalfWritten)
#include "tst_half_written.moc"
