#include "core/media/av_ptr.h"
#include "core/media/colour_model.h"
#include "core/media/picture_converter.h"
#include "tests/core/media/test_films.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace muto;
using namespace muto::media;

namespace {

struct Job
{
    QString name;
    QSize stored, target;
    AVChromaLocation siting;
    AVColorSpace matrix;
    AVColorRange range;
};

/// As pages know them.
int numberOf(AVChromaLocation siting)
{
    return siting == AVCHROMA_LOC_LEFT ? 0 : siting == AVCHROMA_LOC_CENTER ? 1 : 2;
}

QString nameOf(QSize stored, QSize target, int variant)
{
    return QStringLiteral("%1x%2-to-%3x%4-%5")
        .arg(stored.width())
        .arg(stored.height())
        .arg(target.width())
        .arg(target.height())
        .arg(variant);
}

void addVariants(std::vector<Job> &jobs, QSize stored, QSize target)
{
    int variant = 0;
    for (const auto siting : {AVCHROMA_LOC_LEFT, AVCHROMA_LOC_CENTER, AVCHROMA_LOC_TOPLEFT})
        for (const auto matrix : {AVCOL_SPC_BT709, AVCOL_SPC_SMPTE170M})
            for (const auto range : {AVCOL_RANGE_MPEG, AVCOL_RANGE_JPEG})
                jobs.push_back({nameOf(stored, target, variant++), stored, target, siting, matrix, range});
}

std::vector<Job> allJobs()
{
    std::vector<Job> jobs;
    for (const auto &[stored, target] :
         std::initializer_list<std::pair<QSize, QSize>>{{{64, 48}, {64, 48}},   // as it is
                                                        {{63, 47}, {63, 47}},   // odd
                                                        {{64, 48}, {32, 24}},   // halved
                                                        {{63, 47}, {32, 24}},   // nearly
                                                        {{192, 108}, {82, 46}}, // shrunk to anything
                                                        {{200, 100}, {33, 90}}, // by many taps
                                                        {{64, 48}, {64, 20}},   // one way
                                                        {{64, 48}, {63, 48}},
                                                        {{33, 17}, {90, 50}}, // grown
                                                        {{1, 1}, {1, 1}},
                                                        {{1, 1}, {5, 3}},
                                                        {{2, 2}, {1, 1}},
                                                        {{3, 1}, {3, 1}},
                                                        {{1, 9}, {1, 9}},
                                                        {{31, 15}, {1, 1}}})
        addVariants(jobs, stored, target);
    jobs.push_back({QStringLiteral("full-hd"),
                    {1920, 1080},
                    {820, 462},
                    AVCHROMA_LOC_LEFT,
                    AVCOL_SPC_BT709,
                    AVCOL_RANGE_MPEG});
    return jobs;
}

FramePtr noise(const Job &job, unsigned seed)
{
    FramePtr frame(av_frame_alloc());
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = job.stored.width();
    frame->height = job.stored.height();
    frame->colorspace = job.matrix;
    frame->color_range = job.range;
    frame->chroma_location = job.siting;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        qFatal("out of memory");
    std::minstd_rand random(seed);
    for (const AVBufferRef *buffer : frame->buf)
        if (buffer)
            std::generate_n(buffer->data, buffer->size, [&] { return std::uint8_t(random() >> 7); });
    return frame;
}

QByteArray packedPlanes(const AVFrame &frame)
{
    QByteArray bytes;
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        for (int y = 0; y < AV_CEIL_RSHIFT(frame.height, shift); ++y)
            bytes.append(reinterpret_cast<const char *>(frame.data[plane]) +
                             std::ptrdiff_t(y) * frame.linesize[plane],
                         AV_CEIL_RSHIFT(frame.width, shift));
    }
    return bytes;
}

QJsonObject toJson(const Job &job, const AVFrame &frame)
{
    const RowMatrix matrix = rowMatrixOf(colourModelOf(frame));
    QJsonArray numbers;
    std::copy(matrix.weights.begin(), matrix.weights.end(), std::back_inserter(numbers));
    std::copy(matrix.biases.begin(), matrix.biases.end(), std::back_inserter(numbers));
    return {{QStringLiteral("name"), job.name},
            {QStringLiteral("stored"), QJsonArray{job.stored.width(), job.stored.height()}},
            {QStringLiteral("target"), QJsonArray{job.target.width(), job.target.height()}},
            {QStringLiteral("siting"), numberOf(job.siting)},
            {QStringLiteral("matrix"), numbers}};
}

} // namespace

/// What the page's painter, compiled for WebAssembly, makes of a picture is what PictureConverter makes of
/// it.
class TestI420Painter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QJsonArray list;
        for (const Job &job : m_jobs) {
            const FramePtr frame = noise(job, seedOf(job));
            write(job.name + QStringLiteral(".i420"), packedPlanes(*frame));
            list.append(toJson(job, *frame));
        }
        write(QStringLiteral("jobs.json"), QJsonDocument(list).toJson());
        QProcess node;
        node.setProcessChannelMode(QProcess::ForwardedChannels);
        node.start(QStringLiteral(NODE_PROGRAM),
                   {QStringLiteral(PAINT_SCRIPT), QStringLiteral(PAINTER), m_folder.path()});
        QVERIFY(node.waitForFinished(50'000));
        QCOMPARE(node.exitCode(), 0);
    }

    void paintsTheSameBytes_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < int(m_jobs.size()); ++index)
            QTest::newRow(qPrintable(m_jobs[std::size_t(index)].name)) << index;
    }

    void paintsTheSameBytes()
    {
        QFETCH(int, index);
        const Job &job = m_jobs[std::size_t(index)];
        const auto expected = PictureConverter().convert(*noise(job, seedOf(job)), job.target);
        VERIFY_RESULT(expected);
        const QByteArray painted =
            media::test::contentsOf(m_folder.filePath(job.name + QStringLiteral(".rgba")));
        QCOMPARE(painted.size(), expected->size());
        const auto differs = std::mismatch(painted.begin(), painted.end(), expected->begin()).first;
        QVERIFY2(differs == painted.end(),
                 qPrintable(QStringLiteral("byte %1").arg(std::distance(painted.begin(), differs))));
    }

private:
    unsigned seedOf(const Job &job) const { return unsigned(&job - m_jobs.data()) + 1; }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    const std::vector<Job> m_jobs = allJobs();
    QTemporaryDir m_folder;
};

MUTO_TEST_MAIN(QCoreApplication, TestI420Painter)

#include "tst_i420_painter.moc"
