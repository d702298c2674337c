#include "core/web/gl_page_surface.h"

#include "core/frames/frame_stamp.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/web/off_screen_page.h"
#include "tests/web/test_project.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QImage>
#include <QSignalSpy>

using namespace muto;
using namespace muto::test;
using namespace muto::web;

namespace {

constexpr int kGlFrames = 60;
constexpr int kGlPatienceMs = 60'000;
constexpr QSize kSize(320, 180);

/// Colours that tell the frame: the ground left of the middle, and what a shader paints right of it.
QColor groundOf(int frame)
{
    return QColor(frame * 4, 128, 255 - frame * 4);
}

QColor shadeOf(int frame)
{
    return QColor(255 - frame * 4, frame * 2, 64);
}

QByteArray page(const QByteArray &script, const QByteArray &head = {})
{
    return composition("<canvas id=canvas width=320 height=180></canvas>",
                       head + "<style>canvas { display: block }</style>", kGlFrames / 30.0) +
           "<script>" + script + "</script>";
}

/// No library: a shader of its own, and colours that depend on the time.
QByteArray rawPage()
{
    return page(R"(
        const gl = canvas.getContext('webgl', { antialias: false });
        const shader = (type, source) => { const s = gl.createShader(type); gl.shaderSource(s, source); gl.compileShader(s); return s; };
        const program = gl.createProgram();
        gl.attachShader(program, shader(gl.VERTEX_SHADER, 'attribute vec2 p; void main() { gl_Position = vec4(p, 0., 1.); }'));
        gl.attachShader(program, shader(gl.FRAGMENT_SHADER,
            'precision mediump float; uniform float n; void main() { gl_FragColor = vec4((255. - n * 4.) / 255., n * 2. / 255., 64. / 255., 1.); }'));
        gl.linkProgram(program);
        gl.useProgram(program);
        gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
        gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([0, -1, 1, -1, 0, 1, 1, 1]), gl.STATIC_DRAW);
        gl.enableVertexAttribArray(0);
        gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
        document.addEventListener('hf-seek', ({ detail }) => {
          const n = Math.round(detail.time * 30);
          gl.clearColor(n * 4 / 255, 128 / 255, (255 - n * 4) / 255, 1);
          gl.clear(gl.COLOR_BUFFER_BIT);
          gl.uniform1f(gl.getUniformLocation(program, 'n'), n);
          gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
        });)");
}

QByteArray threePage()
{
    return page(R"(
        THREE.ColorManagement.enabled = false;
        const renderer = new THREE.WebGLRenderer({ canvas });
        renderer.outputColorSpace = THREE.LinearSRGBColorSpace;
        const scene = new THREE.Scene();
        const camera = new THREE.OrthographicCamera(-1, 1, 1, -1, 0, 1);
        const material = new THREE.MeshBasicMaterial();
        const mesh = new THREE.Mesh(new THREE.PlaneGeometry(1, 2), material);
        mesh.position.x = 0.5;
        scene.add(mesh);
        scene.background = new THREE.Color();
        document.addEventListener('hf-seek', ({ detail }) => {
          const n = Math.round(detail.time * 30);
          scene.background.setRGB(n * 4 / 255, 128 / 255, (255 - n * 4) / 255);
          material.color.setRGB((255 - n * 4) / 255, n * 2 / 255, 64 / 255);
          renderer.render(scene, camera);
        });)",
                "<script src=three.min.js></script>");
}

QByteArray pixiPage()
{
    return page(R"(
        const renderer = new PIXI.Renderer({ view: canvas, width: 320, height: 180 });
        const scene = new PIXI.Container();
        const box = new PIXI.Graphics().beginFill(0xffffff).drawRect(160, 0, 160, 180).endFill();
        scene.addChild(box);
        const colour = (r, g, b) => (r << 16) | (g << 8) | b;
        document.addEventListener('hf-seek', ({ detail }) => {
          const n = Math.round(detail.time * 30);
          renderer.background.color = colour(n * 4, 128, 255 - n * 4);
          box.tint = colour(255 - n * 4, n * 2, 64);
          renderer.render(scene);
        });)",
                "<script src=pixi.min.js></script>");
}

/// Takes the pictures of frames, in the order they are asked for.
class Camera : public QObject
{
public:
    explicit Camera(PageSurface &surface)
        : m_surface(surface)
    {
        connect(&surface, &PageSurface::painted, this, &Camera::look);
    }

    /// Empty when it does not come.
    QImage take(int frame)
    {
        m_wanted = frame;
        m_picture = {};
        m_surface.channel().runScript(
            QStringLiteral("stage.capture({first: %1, end: %2, stride: 1, stateful: false, nonce: %3})")
                .arg(frame)
                .arg(frame + 1)
                .arg(++m_nonce));
        (void)QTest::qWaitFor([this] { return !m_picture.isNull(); }, kGlPatienceMs);
        return m_picture;
    }

private:
    void look(const QImage &image)
    {
        const int below = image.height() - frames::kStampHeight;
        const auto stamp = frames::readStamp(image.constScanLine(below), image.bytesPerLine());
        if (stamp && int(stamp->frame) == m_wanted && stamp->nonce == m_nonce)
            m_picture = image.copy(QRect({}, kSize));
    }

    PageSurface &m_surface;
    int m_wanted = -1;
    std::uint16_t m_nonce = 0;
    QImage m_picture;
};

bool isNear(QColor a, QColor b, int tolerance = 2)
{
    return qAbs(a.red() - b.red()) <= tolerance && qAbs(a.green() - b.green()) <= tolerance &&
           qAbs(a.blue() - b.blue()) <= tolerance;
}

QByteArray readLibrary(const QString &name)
{
    QFile file(QStringLiteral(MUTO_TEST_NODE_MODULES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Pages with WebGL, drawn by OpenGL and read back.
class TestGlPageSurface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webGlFramesShowTheirMoment_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("raw WebGL") << rawPage();
        QTest::newRow("Three.js") << threePage();
        QTest::newRow("PixiJS") << pixiPage();
    }

    void webGlFramesShowTheirMoment()
    {
        QFETCH(QByteArray, html);
        TestProject project;
        project.write(QStringLiteral("index.html"), html);
        project.write(QStringLiteral("three.min.js"),
                      readLibrary(QStringLiteral("three/build/three.min.js")));
        project.write(QStringLiteral("pixi.min.js"), readLibrary(QStringLiteral("pixi.js/dist/pixi.min.js")));
        OffScreenPage page;
        VERIFY_RESULT(page.open(project.folder(), {worker::Surface::Gl, kSize}));
        QCOMPARE(page.manifest().json[QLatin1String("needsWebGl")].toString(), QStringLiteral("yes"));

        Camera camera(page.surface());
        QHash<int, QImage> seen;
        for (const int frame : {0, 1, 2, 3, 20, 59, 59, 3, 40, 2, 0, 20, 1}) {
            const QImage picture = camera.take(frame);
            QVERIFY2(!picture.isNull(), qPrintable(QStringLiteral("frame %1 does not come").arg(frame)));
            QVERIFY2(isNear(picture.pixelColor(80, 20), groundOf(frame)),
                     qPrintable(picture.pixelColor(80, 20).name()));
            QVERIFY2(isNear(picture.pixelColor(240, 160), shadeOf(frame)),
                     qPrintable(picture.pixelColor(240, 160).name()));
            if (seen.contains(frame))
                QCOMPARE(picture, seen[frame]);
            seen[frame] = picture;
        }
    }
};

MUTO_WEB_TEST_MAIN(prepareGlPages, QGuiApplication, TestGlPageSurface)
#include "tst_gl_page_surface.moc"
