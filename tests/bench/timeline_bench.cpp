// Times the painting of a large timeline: timeline_bench [CLIPS] [TRACKS]. QT_QPA_PLATFORM=offscreen will do.

#include "tests/ui/timeline/timeline_films.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace muto;

namespace {

constexpr int kPaints = 60;
constexpr QSize kSize(1920, 420);

struct Times
{
    double median;
    double worst;
};

/// Scrolls through the film; each step is painted whole, headers and ruler included.
Times scroll(ui::TimelineView &view, QImage &canvas)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < kPaints; ++i) {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() * i / kPaints);
        QElapsedTimer timer;
        timer.start();
        view.render(&canvas);
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return {milliseconds[kPaints / 2], milliseconds.back()};
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
    }
    return 0;
}
