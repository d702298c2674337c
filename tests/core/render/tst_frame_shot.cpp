#include "core/render/frame_shot.h"

#include "core/render/load_order.h"
#include "tests/support/numbered_frame.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace muto;
using namespace muto::render;

namespace {

constexpr int kShotTimeoutMs = 60'000;

} // namespace

/// One frame by a worker without Chromium.
class TestFrameShot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheFrameAskedFor_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("software") << QString();
        QTest::newRow("WebGL") << QStringLiteral("--webgl=early");
    }

    void isTheFrameAskedFor()
    {
        QFETCH(QString, option);
        const auto picture = shoot(37, {option, QStringLiteral("--gl=llvmpipe")});
        VERIFY_RESULT(picture);
        QCOMPARE(picture->size(), test::kNumberedFrameSize);
        const QImage grey = picture->convertToFormat(QImage::Format_Grayscale8);
        QByteArray luma;
        for (int y = 0; y < grey.height(); ++y)
            luma.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
        QCOMPARE(test::readNumber(luma, grey.size()), 37);
    }

    void saysWhyNot()
    {
        const auto picture = shoot(3, {QStringLiteral("--refuse")});
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, ErrorKind::Composition);
    }

    void waitsAsLongAsItIsTold()
    {
        RenderConfig config;
        config.readyTimeoutMs = 1234;
        config.frameTimeoutMs = 2345;
        const worker::Load load = loadOrder(request(), config);
        QCOMPARE(load.readyTimeoutMs, 1234);
        QCOMPARE(load.frameTimeoutMs, 2345);
    }

    void endsWithItsOwner()
    {
        FrameShot shot(request(), {3}, {}, worker({QStringLiteral("--stall-at=0")}));
        QSignalSpy finished(&shot, &FrameShot::finished);
        shot.start();
        QCOMPARE(finished.count(), 0);
    }

private:
    RenderRequest request() const
    {
        RenderRequest request;
        request.projectFolder = m_dir.path();
        request.entry = QStringLiteral("index.html");
        request.canvas = test::kNumberedFrameSize;
        request.declaredDuration = 2;
        return request;
    }

    static worker::WorkerCommand worker(QStringList options)
    {
        options.removeAll(QString());
        return {QStringLiteral(FAKE_WORKER), options, {QStringLiteral("offscreen"), {}}};
    }

    Result<QImage> shoot(std::int64_t frame, const QStringList &options) const
    {
        FrameShot shot(request(), {frame}, {}, worker(options));
        QSignalSpy finished(&shot, &FrameShot::finished);
        shot.start();
        if (finished.isEmpty() && !finished.wait(kShotTimeoutMs))
            return fail(ErrorKind::Worker, QStringLiteral("it never ended"));
        return finished.first().first().value<Result<QImage>>();
    }

    QTemporaryDir m_dir;
};

MUTO_TEST_MAIN(QCoreApplication, TestFrameShot)
#include "tst_frame_shot.moc"
