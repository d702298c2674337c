// Times how fast films become pictures, on one thread, and prints a table in Markdown.
//
//   decode_bench [FILM]
//
// Without a film it makes one: ten seconds of 1080p H.264 with moving shapes. Each line decodes the film
// anew.
#include "core/media/frame_cursor.h"
#include "core/media/picture_converter.h"
#include "core/media/stream_producer.h"
#include "tests/core/media/test_films.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <functional>

extern "C" {
#include <libswscale/swscale.h>
}

using namespace muto;
using namespace muto::media;

namespace {

using Conversion = std::function<void(const AVFrame &)>;

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void measure(const char *name, const QString &film, const Conversion &convert)
{
    auto producer = StreamProducer::open(film, {1, 0});
    if (!producer)
        qFatal("%s", qPrintable(producer.error().message));
    int frames = 0;
    double converting = 0;
    const double start = processorSeconds();
    for (auto frame = (*producer)->next(); frame && *frame; frame = (*producer)->next(), ++frames) {
        const double before = processorSeconds();
        convert(*(*frame)->pixels);
        converting += processorSeconds() - before;
    }
    const double all = processorSeconds() - start;
    std::printf("| %s | %.1f | %.2f | %.0f |\n", name, 1000 * all / frames, 1000 * converting / frames,
                frames / all);
    std::fflush(stdout);
}

Conversion bySwscale(QSize size, int flags)
{
    auto rgba = std::make_shared<QByteArray>(qsizetype(size.width()) * size.height() * 4, Qt::Uninitialized);
    auto context = std::make_shared<SwsContext *>(nullptr);
    return [=](const AVFrame &frame) {
        if (!*context) {
            *context = sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), size.width(),
                                      size.height(), AV_PIX_FMT_RGBA, flags, nullptr, nullptr, nullptr);
            const int *table = sws_getCoefficients(SWS_CS_ITU709);
            sws_setColorspaceDetails(*context, table, 0, table, 1, 0, 1 << 16, 1 << 16);
        }
        std::uint8_t *planes[] = {reinterpret_cast<std::uint8_t *>(rgba->data())};
        const int strides[] = {size.width() * 4};
        sws_scale(*context, frame.data, frame.linesize, 0, frame.height, planes, strides);
    };
}

Conversion byOurs(QSize size)
{
    auto converter = std::make_shared<PictureConverter>();
    return [=](const AVFrame &frame) {
        if (!converter->convert(frame, size))
            qFatal("conversion failed");
    };
}

QString madeFilm(const QString &folder)
{
    const QString film = folder + QStringLiteral("/film.mp4");
    const auto written =
        test::writeFilm({film, {1920, 1080}, {}, h264Profile(Quality::Standard)}, 300, [](int frame) {
            return test::busyPicture({1920, 1080}, frame);
        });
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    return film;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QTemporaryDir folder;
    const QString film = arguments.size() > 1 ? arguments.at(1) : madeFilm(folder.path());
    auto opened = StreamProducer::open(film, {1, 0});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    const QSize full((*opened)->firstFrame().width, (*opened)->firstFrame().height);
    const QSize half = full / 2;
    constexpr int kExact = SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_BITEXACT;
    std::printf("| | ms a frame | of that conversion | frames/s |\n|---|---|---|---|\n");
    measure("decoding alone", film, [](const AVFrame &) {});
    measure("whole size, swscale, bilinear", film, bySwscale(full, SWS_BILINEAR));
    measure("whole size, swscale, bilinear, exact", film, bySwscale(full, SWS_BILINEAR | kExact));
    measure("whole size, ours", film, byOurs(full));
    measure("half, swscale, area", film, bySwscale(half, SWS_AREA));
    measure("half, swscale, area, exact", film, bySwscale(half, SWS_AREA | kExact));
    measure("half, ours", film, byOurs(half));
    measure("two fifths, swscale, area", film, bySwscale(full * 2 / 5, SWS_AREA));
    measure("two fifths, ours", film, byOurs(full * 2 / 5));
    return 0;
}
