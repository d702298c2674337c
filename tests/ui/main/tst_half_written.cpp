// What is half written in the source, in the real window: the picture stays as it last was whole, what was
// typed is kept, and a note says what is waited for. One film, and each test leaves it as it was.

#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
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

class TestHalfWritten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_open.show();
        m_open.open(kWrittenFilm);
        QTRY_COMPARE_WITH_TIMEOUT(m_open.shown(), kGreen, kWrittenPageMs);
        m_stalls.excuse(test::Excuse::WindowIsMade);
    }

    void cleanup()
    {
        m_open.undoAll();
        QCOMPARE(m_open.bytes(), kWrittenFilm);
        QVERIFY(!m_open.preview().waiting());
        QVERIFY(!note().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_open.onDisk(), kWrittenFilm, kWrittenPageMs);
        m_stalls.check();
    }

    void cleanupTestCase() { m_open.close(); }

    void aScriptThatIsNoneYetKeepsThePicture()
    {
        m_open.retype("\"#008000\";", QStringLiteral("(\"#0000ff\""));
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs);
        QCOMPARE(where().accessibleName(),
                 QStringLiteral("The preview waits: index.html, line 9: unexpected \"document\""));
        QCOMPARE(m_open.shown(), kGreen);
        QCOMPARE(m_open.find<QFrame>("notice"), nullptr);
        QVERIFY(m_open.bytes().contains("tint = (\"#0000ff\"\n"));                  // a step like any other,
        QTRY_COMPARE_WITH_TIMEOUT(m_open.onDisk(), m_open.bytes(), kWrittenPageMs); // which is kept

        ui::CodeEditor &editor = m_open.sourceBefore("<!doctype");
        QTest::mouseClick(&where(), Qt::LeftButton);
        QVERIFY(editor.hasFocus());
        QCOMPARE(editor.bytes().mid(editor.caret() - 8, 9), QByteArray("document."));
        m_open.retype("(\"#0000ff\"", QStringLiteral("\"#0000ff\";"));
        QTRY_VERIFY_WITH_TIMEOUT(!note().isVisible(), kWrittenPageMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_open.shown(), kBlue, kWrittenPageMs);
    }

    void whatIsEditedElsewhereIsSeen()
    {
        m_open.retype("tint = ", QStringLiteral("tint = ("));
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs);
        QSignalSpy patched(&m_open.preview(), &ui::PreviewView::patched);
        VERIFY_RESULT(m_open.window().session().actions().setStyle(
            {at("#root")}, {{QStringLiteral("filter"), QStringLiteral("invert(1)")}}));
        QVERIFY(!patched.isEmpty() || patched.wait(kWrittenPageMs));
        QTRY_COMPARE_WITH_TIMEOUT(m_open.shown(), QColor(0xff, 0x7f, 0xff), kWrittenPageMs);
        QVERIFY(note().isVisible());
    }

    void aTagThatHasNoEndYetKeepsThePicture()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_open.shown(), kGreen, kWrittenPageMs);
        ui::CodeEditor &editor = m_open.sourceBefore("  <div id=\"card\"");
        QTest::keyClicks(&editor, QStringLiteral("<p title=\""));
        m_open.find<ui::SourcePanel>()->flush();
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs);
        QVERIFY(m_open.preview().waiting()->fault.markup);
        QCOMPARE(m_open.shown(), kGreen);
    }

    /// Chromium has the last word on what is whole: here it agrees, and what it says is told.
    void isShownAsItIsWhenSomebodyAsks()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_open.shown(), kGreen, kWrittenPageMs);
        m_open.retype("tint = ", QStringLiteral("tint = = "));
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), kWrittenPageMs);
        QTest::mouseClick(m_open.find<QToolButton>("waitShowNow"), Qt::LeftButton);
        QVERIFY(!note().isVisible());
        QVERIFY(!m_open.preview().waiting());
        QTRY_VERIFY_WITH_TIMEOUT(m_open.notices().join(u' ').contains(QLatin1String("SyntaxError")),
                                 kWrittenPageMs);
        QCOMPARE(m_open.shown(), kGreen);
    }

    /// It is whole, and yet no page comes of it: the one that is seen stays, and so does what was typed.
    void aLoopWithoutEndIsTypedAndTakenBack()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_open.shown(), kGreen, kWrittenPageMs);
        m_open.retype("const tint", QStringLiteral("for (;;) {} const tint"));
        QTRY_VERIFY(m_open.bytes().contains("for (;;) {}"));
        QTRY_COMPARE_WITH_TIMEOUT(m_open.onDisk(), m_open.bytes(), kWrittenPageMs);
        QCOMPARE(m_open.shown(), kGreen);
        m_open.window().playback().seek({30}); // the page that is seen goes on
        QTRY_COMPARE_WITH_TIMEOUT(m_open.window().playback().frame(), FrameIndex{30}, kWrittenPageMs);
        m_open.retype("for (;;) {} const tint = \"#008000\"", QStringLiteral("const tint = \"#0000ff\""));
        QTRY_COMPARE_WITH_TIMEOUT(m_open.shown(), kBlue, kWrittenPageMs);
    }

private:
    QFrame &note() const { return *m_open.find<QFrame>("waitNote"); }
    QToolButton &where() const { return *m_open.find<QToolButton>("waitWhere"); }

    test::OpenWindow m_open;
    test::StallGuard m_stalls;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestHalfWritten)
#include "tst_half_written.moc"
