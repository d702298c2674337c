// live_bench [WORD]: from an edit, or a move of the mouse, to its pixels in the window, for a film of 200
// clips. See README.md.
#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/animation/animation_editing.h"
#include "ui/canvas/canvas_overlay.h"
#include "ui/editing/selection.h"
#include "ui/main/main_window.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QBackingStore>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace muto;

namespace {

constexpr int kClips = 200;
constexpr int kRounds = 20;
constexpr int kRestMs = 250; // in which what was put off is done
constexpr int kPatienceMs = 30'000;
constexpr int kPixelPatienceMs = 2'000;
constexpr FrameIndex kPlayhead{30}; // a second in
constexpr int kDragSteps = 8;
const QString kWideText = QStringLiteral("wwwwww"); ///< Makes its card wider than a letter does.
const QString kTimelineRow = QStringLiteral("clip dragged in the timeline");
const QString kCanvasRow = QStringLiteral("element dragged on the canvas");
const QColor kBackground(0, 0, 40), kCard(10, 20, 30);

/// Clips of their own, one for each row of the table: beside each other at the top of the film.
enum class Card { Style, Text, Attribute, Timing, Script, Value, Keyframe, Timeline, Canvas };
constexpr int kCards = 9;
constexpr int kCardWidth = 200;

QString idOf(Card card)
{
    return QStringLiteral("card%1").arg(int(card));
}

/// In the left part of a card, where neither a handle of the canvas nor its text is.
QPointF placeOf(Card card)
{
    return QPointF(int(card) * kCardWidth + 60, 90);
}

QColor colourOf(int round)
{
    return {60 + round, 20, 30};
}

QString cssColour(int round)
{
    return QStringLiteral("rgb(%1, 20, 30)").arg(colourOf(round).red());
}

/// Takes a card away, and back.
QByteArray scriptLine(int round)
{
    return QStringLiteral("tl.to(\"#card4\", { y: %1, duration: 0.1 }, 0);\n").arg(round % 2 * 800).toUtf8();
}

/// A timeline that moves every clip that is no card, and four that are.
QByteArray movements()
{
    QByteArray text = "const tl = gsap.timeline({ paused: true });\n"
                      "tl.to(\"#card5\", { y: 0, duration: 0.1 }, 0);\n"
                      "tl.to(\"#card6\", { y: 0, duration: 2 }, 0);\n"
                      "tl.from(\"#card7\", { x: 20, duration: 0.5 }, 0);\n" +
                      scriptLine(0);
    for (int i = kCards; i < kClips; ++i)
        text +=
            QStringLiteral("tl.from(\"#c%1\", { x: 50, duration: 1 }, %2);\n").arg(i).arg(i % 50).toUtf8();
    return text + "window.__timelines = { main: tl };\n";
}

QByteArray film()
{
    QByteArray html =
        "<!doctype html><html><head><meta charset=utf-8><script src=gsap.min.js></script><style>"
        "body{margin:0;background:rgb(0,0,40)} "
        ".clip{position:absolute;width:60px;height:40px;background:teal} "
        ".card{width:180px;height:100px;top:0;background:rgb(10,20,30)} .lit{background:rgb(90,20,30)} "
        "#card1{width:auto;font:40px/100px sans-serif}"
        "</style></head><body><div id=root data-composition-id=main data-start=0 data-width=1920 "
        "data-height=1080 data-duration=60>\n";
    for (int i = 0; i < kCards; ++i)
        html += QStringLiteral("<div id=\"card%1\" class=\"clip card\" data-start=\"0\" data-duration=\"5\" "
                               "data-track-index=\"%2\" style=\"left: %3px\">%4</div>\n")
                    .arg(i)
                    .arg(30 + i)
                    .arg(i * kCardWidth)
                    .arg(i == int(Card::Text) ? kWideText : QString())
                    .toUtf8();
    for (int i = kCards; i < kClips; ++i)
        html += QStringLiteral("<div id=\"c%1\" class=\"clip\" data-start=\"%2\" data-duration=\"10\" "
                               "data-track-index=\"%3\" style=\"left: %4px; top: %5px\">Clip %1</div>\n")
                    .arg(i)
                    .arg(i % 50)
                    .arg(i % 20)
                    .arg(i % 20 * 90)
                    .arg(150 + i / 20 * 90)
                    .toUtf8();
    return html + "</div><script>" + movements() + "</script></body></html>";
}

bool waitFor(const std::function<bool()> &isOver, int patienceMs = kPatienceMs)
{
    QEventLoop loop;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isOver())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return isOver();
}

void rest()
{
    (void)waitFor([] { return false; }, kRestMs);
}

/// What a person has before him: the editor's window with the film, and what of it is on the screen.
class Seen
{
public:
    explicit Seen(ui::MainWindow &window)
        : m_window(window)
        , m_preview(*window.findChild<ui::PreviewView *>())
    {
    }

    ui::MainWindow &window() const { return m_window; }
    ui::PreviewView &preview() const { return m_preview; }

    /// A pixel of the film as the window was last painted: what Qt hands to the window system, read without
    /// painting anything, so that looking takes no time.
    QColor pixel(QPointF film) const
    {
        const auto *picture = dynamic_cast<const QImage *>(m_window.backingStore()->paintDevice());
        if (!picture)
            qFatal("the platform's windows cannot be read: use QT_QPA_PLATFORM=offscreen");
        const QPointF there = m_preview.filmToView().map(film);
        const QPoint point = m_preview.mapTo(&m_window, there.toPoint()) * picture->devicePixelRatio();
        return picture->valid(point) ? picture->pixelColor(point) : QColor();
    }

private:
    ui::MainWindow &m_window;
    ui::PreviewView &m_preview;
};

struct Row
{
    QString what;
    Card card;
    std::function<void(int round)> edit;
    std::function<QColor(int round)> wanted; ///< At the card's place.
    std::function<void(int round)> prepare = [](int) {};
};

void tell(const QString &what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what
                        << QStringLiteral(": median %1 ms, best %2, slowest of %3 %4\n")
                               .arg(times[times.size() / 2], 0, 'f', 1)
                               .arg(times.front(), 0, 'f', 1)
                               .arg(times.size())
                               .arg(times.back(), 0, 'f', 1);
}

/// Rounds that are not seen in time are told, and count for nothing.
void measure(const Seen &seen, const Row &row)
{
    std::vector<double> edited, drawn;
    QElapsedTimer clock;
    for (int i = 0; i < kRounds; ++i) {
        row.prepare(i);
        rest();
        const QPointF place = placeOf(row.card);
        const QColor wanted = row.wanted(i);
        if (seen.pixel(place) == wanted)
            qFatal("%s: the picture is there before the edit", qPrintable(row.what));
        clock.start();
        row.edit(i);
        edited.push_back(double(clock.nsecsElapsed()) / 1e6);
        if (waitFor([&] { return seen.pixel(place) == wanted; }, kPixelPatienceMs))
            drawn.push_back(double(clock.nsecsElapsed()) / 1e6);
        else
            QTextStream(stdout) << row.what << ": not seen, but " << seen.pixel(place).name() << '\n';
    }
    tell(row.what + QStringLiteral(", until control is back"), edited);
    if (!drawn.empty())
        tell(row.what + QStringLiteral(", until its pixels are in the window"), drawn);
}

edit::ElementPath pathOf(Card card)
{
    return {QStringLiteral("index.html"), QLatin1Char('#') + idOf(card)};
}

/// The card itself, and what is behind it, in turn.
QColor elsewhereFirst(int round)
{
    return round % 2 == 0 ? kBackground : kCard;
}

void moveMouse(QWidget &widget, QPoint to)
{
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&widget, &move);
}

std::vector<Row> edits(ui::MainWindow &window)
{
    edit::EditorActions &actions = window.session().actions();
    edit::Document &document = window.session().document();
    auto &animations = *window.findChild<ui::AnimationEditing *>();
    const QString file = QStringLiteral("index.html");
    return {
        {QStringLiteral("style"), Card::Style,
         [&](int i) {
             (void)actions.setStyle({pathOf(Card::Style)}, {{QStringLiteral("background"), cssColour(i)}});
         },
         colourOf},
        {QStringLiteral("text"), Card::Text,
         [&](int i) {
             (void)actions.setText(pathOf(Card::Text), i % 2 == 0 ? QStringLiteral("i") : kWideText);
         },
         elsewhereFirst},
        {QStringLiteral("attribute"), Card::Attribute,
         [&](int i) {
             (void)actions.setAttribute({pathOf(Card::Attribute)}, QStringLiteral("class"),
                                        i % 2 == 0 ? QStringLiteral("clip card lit")
                                                   : QStringLiteral("clip card"));
         },
         [](int i) { return i % 2 == 0 ? QColor(90, 20, 30) : kCard; }},
        {QStringLiteral("timing"), Card::Timing,
         [&](int i) { (void)actions.moveClip(pathOf(Card::Timing), i % 2 == 0 ? 4.0 : 0.0); },
         elsewhereFirst},
        {QStringLiteral("script"), Card::Script,
         [&, file](int i) {
             (void)actions.editSource(file, document.bytes(file).replace(scriptLine(i), scriptLine(i + 1)));
         },
         elsewhereFirst},
        {QStringLiteral("value of a tween"), Card::Value,
         [&, file](int i) {
             (void)animations.scripts().setProperty({file, 0, 0}, QStringLiteral("y"),
                                                    script::ScriptValue::ofNumber(i % 2 == 0 ? 800 : 0));
         },
         elsewhereFirst},
    };
}

/// Last of all: a film with keyframes in it is another one, as its tweens do not begin alike any more.
Row keyframeRow(ui::MainWindow &window)
{
    auto &animations = *window.findChild<ui::AnimationEditing *>();
    return {QStringLiteral("keyframe"), Card::Keyframe,
            [&](int i) {
                (void)animations.setKeyframe(
                    pathOf(Card::Keyframe),
                    {{QStringLiteral("y"), script::ScriptValue::ofNumber(i % 2 == 0 ? 800 : 0), {}, {}}});
            },
            elsewhereFirst};
}

/// A clip that is dragged in the timeline to behind the playhead, after the drag before is undone; the clock
/// runs from letting go: until then the timeline alone shows where it would be.
void dragInTimeline(const Seen &seen)
{
    auto &view = *seen.window().findChild<ui::TimelineView *>();
    QWidget &port = *view.viewport();
    const auto rectOfCard = [&view] {
        const auto &clips = view.scene().model.clips();
        const auto found = std::find_if(clips.begin(), clips.end(),
                                        [](const auto &clip) { return clip.path == pathOf(Card::Timeline); });
        view.reveal(int(found - clips.begin()));
        return view.rectOf(int(found - clips.begin()));
    };
    QPoint end;
    const auto drag = [&](int i) {
        if (i > 0)
            seen.window().session().document().undoStack().undo();
        rest();
        const QPoint from = rectOfCard().center().toPoint();
        const double distance = 4 * view.scene().geometry.pixelsPerSecond;
        QTest::mousePress(&port, Qt::LeftButton, {}, from);
        for (int step = 1; step <= kDragSteps; ++step)
            moveMouse(port, end = from + QPoint(int(distance * step / kDragSteps), 0));
    };
    measure(seen,
            {kTimelineRow, Card::Timeline, [&](int) { QTest::mouseRelease(&port, Qt::LeftButton, {}, end); },
             [](int) { return kBackground; }, drag});
}

/// A card under the mouse on the canvas: the clock runs from each move.
void dragOnCanvas(const Seen &seen)
{
    auto &canvas = *seen.window().findChild<ui::CanvasOverlay *>();
    const auto at = [&](double down) {
        return seen.preview().filmToView().map(placeOf(Card::Canvas) + QPointF(0, down)).toPoint();
    };
    const edit::Document &document = seen.window().session().document();
    seen.window().session().selection().select(pathOf(Card::Canvas));
    rest();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at(0));
    if (!waitFor([&] { return moveMouse(canvas, at(200)), document.isInGesture(); }, kPixelPatienceMs))
        qFatal("nothing is dragged on the canvas");
    moveMouse(canvas, at(0));
    measure(seen, {kCanvasRow, Card::Canvas, [&](int i) { moveMouse(canvas, at(i % 2 == 0 ? 700 : 0)); },
                   elsewhereFirst});
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(0));
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    web::applyFontEnvironment(web::ChromiumUse::Preview);
    web::registerScheme();
    QApplication app(argc, argv);
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, 2);
    const QTemporaryDir folder;
    if (!write(folder.filePath(QStringLiteral("index.html")), film()) ||
        !QFile::copy(QStringLiteral(MUTO_TEST_NODE_MODULES "/gsap/dist/gsap.min.js"),
                     folder.filePath(QStringLiteral("gsap.min.js"))))
        return 1;

    settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
    ui::Theme theme;
    test::FakeRenders fakes;
    test::FakeDialogs dialogs;
    ui::RenderController renders(fakes.factory());
    ui::MainWindow window(settings, renders, dialogs, theme);
    window.resize(1600, 1000);
    window.show();
    bool isReady = false;
    QObject::connect(&window, &ui::MainWindow::previewReady, [&] { isReady = true; });
    window.openPath(folder.path());
    const Seen seen(window);
    if (!waitFor([&] { return isReady; }))
        return 1;
    window.playback().seek(kPlayhead);
    if (!waitFor([&] { return seen.pixel(placeOf(Card::Script)) == kCard; }))
        return 1;
    const QString word = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    for (const Row &row : edits(window)) {
        if (row.what.contains(word))
            measure(seen, row);
    }
    if (kTimelineRow.contains(word))
        dragInTimeline(seen);
    if (kCanvasRow.contains(word))
        dragOnCanvas(seen);
    const Row keyframe = keyframeRow(window);
    if (keyframe.what.contains(word))
        measure(seen, keyframe);
    return 0;
}
