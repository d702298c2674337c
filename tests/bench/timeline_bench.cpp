// Times the painting of a large timeline: timeline_bench [CLIPS] [TRACKS]. QT_QPA_PLATFORM=offscreen will do.
// What counts is the processor's time of this thread, so that what else runs on the machine does not.

#include "tests/ui/timeline/timeline_films.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace muto;

namespace {

constexpr int kPaints = 60;
constexpr QSize kSize(1600, 400);

struct Times
{
    double median;
    double worst;
};

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Paints the view whole, headers and ruler included, after each of many steps.
Times paintAfter(ui::TimelineView &view, QImage &canvas, const std::function<void(double share)> &step)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < kPaints; ++i) {
        const double before = processorMs();
        step(double(i) / kPaints);
        view.render(&canvas);
        milliseconds.push_back(processorMs() - before);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return {milliseconds[kPaints / 2], milliseconds.back()};
}

Times scroll(ui::TimelineView &view, QImage &canvas)
{
    return paintAfter(view, canvas, [&view](double share) {
        view.horizontalScrollBar()->setValue(int(view.horizontalScrollBar()->maximum() * share));
    });
}

/// From the whole film to a frame as wide as can be.
Times zoom(ui::TimelineView &view, QImage &canvas)
{
    return paintAfter(view, canvas, [&view](double share) { view.setZoom(share); });
}

/// What a film of that length would have besides its clips.
std::vector<ui::TimelineMarker> manyMarkers(double seconds)
{
    std::vector<ui::TimelineMarker> markers;
    for (int i = 0; i < 200; ++i)
        markers.push_back({seconds * i / 200, QStringLiteral("Marker %1").arg(i), QStringLiteral("teal"), i});
    return markers;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int clips = arguments.size() > 1 ? arguments.at(1).toInt() : 5000;
    const int tracks = arguments.size() > 2 ? arguments.at(2).toInt() : 12;
    ui::Theme theme;
    QElapsedTimer timer;
    timer.start();
    const ui::TimelineModel model = test::largeFilm(clips, tracks);
    std::printf("%d clips on %d tracks, arranged in %.2f ms\n", clips, tracks,
                double(timer.nsecsElapsed()) / 1e6);

    ui::TimelineView view;
    view.resize(kSize);
    view.setFilm(FrameRate().frameCount(model.duration()), FrameRate());
    view.setModel(model);
    view.setMarkers(manyMarkers(model.duration()));
    view.show();
    for (const double ratio : {1.0, 2.0}) {
        QImage canvas(kSize * ratio, QImage::Format_ARGB32_Premultiplied);
        canvas.setDevicePixelRatio(ratio);
        for (const double zoom : {0.0, 0.2, 0.4, 0.6, 1.0}) {
            view.setZoom(zoom);
            const double shown = view.viewport()->width() / view.scene().geometry.pixelsPerSecond;
            const Times times = scroll(view, canvas);
            std::printf("%.0fx, %8.1f s shown: %6.2f ms a paint, worst %6.2f ms\n", ratio, shown,
                        times.median, times.worst);
        }
        const Times zoomed = zoom(view, canvas);
        std::printf("%.0fx, zooming in:       %6.2f ms a paint, worst %6.2f ms\n", ratio, zoomed.median,
                    zoomed.worst);
    }
    return 0;
}
