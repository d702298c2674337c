#include "core/web/preview_page.h"

#include "tests/support/web_test_main.h"
#include "tests/web/shown_page.h"
#include "tests/web/test_project.h"

#include <QApplication>

using namespace muto;
using namespace muto::test;

/// WebGL in the editor's preview, on a display whose graphics card is the processor.
class TestPreviewWebGl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePreviewHasWebGl()
    {
        TestProject project;
        project.write(QStringLiteral("index.html"),
                      composition("<canvas id=canvas width=8 height=8></canvas>") + "<script>" + R"(
            const gl = canvas.getContext('webgl2');
            window.pixel = () => {
              gl.clearColor(1, 0.5, 0, 1);
              gl.clear(gl.COLOR_BUFFER_BIT);
              const bytes = new Uint8Array(4);
              gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
              return bytes.join(' ');
            };
            window.keeps = () => gl.getContextAttributes().preserveDrawingBuffer;)" +
                          "</script>");
        ShownPage page;
        QVERIFY2(page.open(project.folder()), page.error ? qPrintable(page.error->message) : "no answer");
        QCOMPARE(page.askFilm(QStringLiteral("pixel()")).toString(), QStringLiteral("255 128 0 255"));
        QCOMPARE(page.askFilm(QStringLiteral("keeps()")).toBool(), false); // the author's business there
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPagesOnLlvmpipe, QApplication, TestPreviewWebGl)
#include "tst_preview_webgl.moc"
