#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/shown_window.h"
#include "ui/layers/layers_model.h"
#include "ui/source/code_editor.h"
#include "ui/source/source_panel.h"

#include <QApplication>

using namespace muto;

namespace {

constexpr int kClips = 3000;

QByteArray manyClips()
{
    QByteArray html = "<!doctype html><body><div id=root data-composition-id=main data-start=0 "
                      "data-width=1920 data-height=1080 data-duration=60>\n";
    for (int i = 0; i < kClips; ++i)
        html += QStringLiteral("<div id=c%1 class=clip data-start=%2 data-duration=10 data-track-index=%3 "
                               "style=\"left: %4px\">Clip %1</div>\n")
                    .arg(i)
                    .arg(i % 50)
                    .arg(i % 20)
                    .arg(i % 1900)
                    .toUtf8();
    return html + "</div></body>";
}

} // namespace

/// Thousands of clips, and nothing that is done to one of them holds the window up.
class TestLargeFilm : public test::ShownWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_project.write(test::kFile, manyClips());
        showWindow();
    }

    void cleanup()
    {
        QTest::qWait(0); // what an edit has put off
        m_stalls.check();
    }

    void cleanupTestCase() { m_window.reset(); }

    void opens()
    {
        openProject();
        QCOMPARE(clips(), std::size_t(kClips));
        QCOMPARE(layers(), kClips);
    }

    void elementsComeAndGo()
    {
        VERIFY_RESULT(actions().insert("<p class=clip data-start=1 data-duration=2>new</p>",
                                       edit::Place::After, test::at("#c7")));
        QCOMPARE(clips(), std::size_t(kClips + 1));
        QCOMPARE(layers(), kClips + 1);
        QCoreApplication::processEvents();
        document().undoStack().undo();
        QCOMPARE(clips(), std::size_t(kClips));
        QCOMPARE(layers(), kClips);
    }

    void aClipIsMoved()
    {
        VERIFY_RESULT(actions().moveClip(test::at("#c7"), 3));
        QCOMPARE(timeline().scene().model.clip(7).start, 3.0);
    }

    void theSourceIsTyped()
    {
        auto *source = m_window->findChild<ui::SourcePanel *>();
        VERIFY_RESULT(source->showFile(test::kFile));
        QCoreApplication::processEvents();
        ui::CodeEditor &editor = *source->currentEditor();
        editor.select({document().bytes(test::kFile).indexOf("Clip 9<"), 0});
        editor.replaceSelected("My ");
        QCoreApplication::processEvents();
        source->flush();
        QVERIFY(document().bytes(test::kFile).contains(">My Clip 9<"));
    }

private:
    std::size_t clips() const { return timeline().scene().model.clips().size(); }
    int layers() const { return m_window->findChild<ui::LayersModel *>()->rowCount({}); }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestLargeFilm)
#include "tst_large_film.moc"
