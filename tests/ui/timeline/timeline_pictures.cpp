// Keeps a picture of the timeline in every state:
//     timeline_pictures FOLDER
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "tests/support/film_sound.h"
#include "tests/ui/timeline/timeline_films.h"
#include "ui/main/action_registry.h"
#include "ui/main/panel_dock.h"
#include "ui/preview/playback_controller.h"
#include "ui/sound/sound_group_row.h"
#include "ui/support/theme.h"
#include "ui/timeline/media_looks.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/track_headers.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace muto;

namespace {

ui::TimelineModel longNames()
{
    using enum composition::ClipKind;
    auto model = test::smallFilm().clips();
    model[0].label =
        QStringLiteral("A film of the harbour at dawn, second take, graded, with the boats leaving.mp4");
    model[1].label = QStringLiteral("Skyline");
    model[1].isHidden = true;
    model[2].label = QStringLiteral("Überschrift, die länger ist als ihr Stück");
    for (int i = 0; i < 40; ++i)
        model.push_back(test::timelineClip(QStringLiteral("beat"), Element, 5, 0.2 * i, 0.2 * i + 0.18));
    return {model, 10};
}

/// What is in the card lies below it.
ui::TimelineModel nested()
{
    using enum composition::ClipKind;
    auto clips = test::smallFilm().clips();
    clips[3].file = QStringLiteral("card.html");
    clips[3].isExpanded = true;
    const auto add = [&](const char *name, composition::ClipKind kind, int track, double start, double end) {
        clips.push_back(test::timelineClip(QLatin1String(name), kind, track, start, end));
        clips.back().host = 3;
        clips.back().isLocked = true;
    };
    add("Headline", Element, 2, 5.2, 8);
    add("Name of the guest", Element, 1, 5.5, 6.6);
    add("Portrait", Image, 1, 6.7, 8);
    add("chime", Audio, 0, 5, 6);
    return {clips, 10};
}

/// A drum on every beat, the first of four the loudest, over a long tone.
void writeSong(const QString &path)
{
    constexpr int rate = 48'000;
    test::writeWav(path, rate, 1, 10, [](std::int64_t at) {
        const double beats = (double(at) / rate - 0.2) * 124 / 60;
        const double since = beats < 0 ? 10 : (beats - std::floor(beats)) * 60 / 124;
        const double loud = int(std::floor(beats)) % 4 == 0 ? 0.8 : 0.35;
        return float(loud * std::exp(-since * 14) * std::sin(since * 900) + 0.08 * std::sin(double(at) / 40));
    });
}

class Studio
{
public:
    explicit Studio(const QString &folder)
        : m_folder(folder)
        , m_panel(new ui::TimelinePanel(m_playback, m_actions))
        , m_dock(QStringLiteral("timelineDock"), QStringLiteral("Timeline"), m_panel, nullptr,
                 m_panel->tools())
    {
        QDir().mkpath(folder);
        writeSong(m_sounds.filePath(QStringLiteral("song.wav")));
        m_dock.resize(1280, 264);
        m_dock.show();
        m_playback.setFilm(300, FrameRate());
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        ui::TimelineView &view = m_panel->view();
        m_panel->setEditable(true);
        m_playback.seek({74});
        view.setModel(test::smallFilm());
        view.setFocus();
        view.select(3);
        keep("film");
        takeDrag();
        takeSlip();
        takeBeats();
        view.setModel(nested());
        view.select(3);
        keep("nested");
        view.toggleSolo(1);
        keep("solo");
        view.clearSolo();
        takeKeys();
        takeLanes();
        takeCurves();
        takeGroups();
        takeLayers();
        view.setModel(longNames());
        m_playback.seek({100});
        m_playback.markIn();
        m_playback.seek({220});
        m_playback.markOut();
        view.setMarkers(
            {{2.5, QStringLiteral("Drop"), QStringLiteral("red"), 0},
             {4.2, {}, {}, 1},
             {5.1, QStringLiteral("intro")},
             {6, QStringLiteral("The second verse, where the boats leave"), QStringLiteral("teal"), 2},
             {7.9, QStringLiteral("Cut here"), QStringLiteral("violet"), 3}});
        view.selectMarker(3);
        view.select(-1);
        takeRange();
        m_panel->setEditable(false);
        keep("names");
        m_playback.clearMarks();
        view.setMarkers({});
        view.setModel(test::largeFilm(5000, 24));
        keep("large");
        view.setZoom(0.35);
        view.setTimeStyle(ui::TimeStyle::Timecode);
        keep("large-near");
        view.setZoom(1);
        keep("frames");
        view.setTimeStyle(ui::TimeStyle::Clock);
        view.setModel({});
        view.zoomToFit();
        keep("empty");
    }

private:
    void takeDrag()
    {
        ui::TimelineView &view = m_panel->view();
        const QPoint from = view.rectOf(2).center().toPoint();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), from + QPoint(20, 0));
        const QPoint to = from + QPoint(int(view.scene().geometry.pixelsPerSecond) + 3, 0);
        QTest::mouseMove(view.viewport(), to);
        keep("drag");
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

    /// The film shows what comes half a second later.
    void takeSlip()
    {
        auto clips = test::smallFilm().clips();
        clips[0].path = {QStringLiteral("index.html"), QStringLiteral("#film")};
        clips[0].source = QStringLiteral("harbour.mp4");
        clips[0].mediaStart = 3;
        ui::TimelineView &view = m_panel->view();
        view.setModel({clips, 10});
        const QPoint from = view.rectOf(0).center().toPoint();
        const QPoint to = from - QPoint(int(view.scene().geometry.pixelsPerSecond / 2), 0);
        QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::AltModifier, from);
        QTest::mouseMove(view.viewport(), from - QPoint(9, 0));
        QTest::mouseMove(view.viewport(), to);
        keep("slip");
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

    /// A song of 124 beats a minute, and a clip on its way to one of them.
    void takeBeats()
    {
        auto clips = test::smallFilm().clips();
        clips[4].source = QStringLiteral("song.wav");
        ui::TimelineView &view = m_panel->view();
        ui::MediaLooks looks;
        looks.setProject(m_sounds.path());
        view.setModel({clips, 10});
        view.setMedia(&looks);
        while (!looks.beats(clips[4].source))
            QTest::qWait(20);
        keep("beats");
        const QPoint from = view.rectOf(2).center().toPoint();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), from + QPoint(9, 0));
        QTest::mouseMove(view.viewport(),
                         from + QPoint(int(view.scene().geometry.pixelsPerSecond * 0.67), 0));
        keep("beats-drag");
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
        clips[4].end = 120;
        clips[4].loops = true;
        view.setModel({clips, 120});
        view.zoomToFit();
        keep("beats-far");
        view.setModel({test::smallFilm().clips(), 10});
        view.zoomToFit();
        view.setMedia(nullptr);
    }

    /// Several keyframes, on their way together.
    void takeKeys()
    {
        auto clips = test::smallFilm().clips();
        for (const double seconds : {1.2, 1.6, 2.0, 2.4})
            clips[2].keys.push_back({seconds});
        ui::TimelineView &view = m_panel->view();
        view.setModel({clips, 10});
        for (const int key : {1, 2, 3})
            QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                              view.keyPoint(2, key).toPoint());
        const QPoint from = view.keyPoint(2, 1).toPoint();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), from + QPoint(9, 0));
        QTest::mouseMove(view.viewport(), from + QPoint(30, 0));
        keep("keys");
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
    }

    /// Keyframes in lanes, a track with a name of its own, and one that is being named.
    /// A volume of two sounds, and a pitch.
    void takeCurves()
    {
        auto clips = test::smallFilm().clips();
        clips[4].end = 6;
        clips.push_back(test::timelineClip(QStringLiteral("voice"), composition::ClipKind::Audio, 2, 6.5, 9));
        ui::SoundLane volume{QStringLiteral("volume")};
        volume.most = 3.98107;
        volume.points = {{0, 0}, {1, 1, 0.4}, {3, 0.25}, {5, 1}};
        clips[4].lanes = {volume};
        volume.points = {{0.5, 1, -0.6}, {2, 3.98107}};
        clips[5].lanes = {volume};
        ui::SoundLane pitch{QStringLiteral("fx.f.frequency"),
                            QStringLiteral("lowpass"),
                            QStringLiteral("frequency"),
                            QStringLiteral("Behind the door of the neighbours"),
                            100,
                            20000,
                            media::LaneScale::Logarithmic,
                            {{0, 300}, {2, 300}, {3, 12000}}};
        clips[4].lanes.push_back(pitch);
        ui::TimelineView &view = m_panel->view();
        m_dock.resize(1280, 420);
        view.setModel({clips, 10});
        m_playback.seek({90});
        view.showLanesOf(4);
        view.selectPoint({4, 0, 2});
        keep("curves");
        const QPoint from = view.pointPlace({4, 0, 1}).toPoint();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), from + QPoint(20, -6));
        QTest::mouseMove(view.viewport(), from + QPoint(40, -12));
        keep("curves-drag");
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
        view.selectRange({{4, 0}, 0.8, 3.5});
        keep("curves-range");
        view.selectRange({{4, 1}, 2.5, 2.5});
        keep("curves-caret");
        view.selectPoint({});
        view.setOpenTracks({});
    }

    /// Groups of sounds below the tracks, one of them open and too loud, one heard alone; tracks with
    /// effects.
    void takeGroups()
    {
        auto clips = test::smallFilm().clips();
        for (ui::TimelineClip &clip : clips)
            clip.path = {QStringLiteral("a.html"), QLatin1Char('#') + clip.id};
        clips[4].hasEffects = true;
        clips[4].group = QStringLiteral("band");
        ui::TimelineView &view = m_panel->view();
        const edit::ElementPath voicesPath{QStringLiteral("a.html"), QStringLiteral("#voices")};
        clips.push_back(test::timelineClip(QStringLiteral("Voices of all the guests of the evening"),
                                           composition::ClipKind::Audio, 1, 0, 10));
        clips.back().path = voicesPath;
        clips.back().isImplicit = true;
        ui::SoundLane curve{QStringLiteral("volume")};
        curve.most = 3.98107;
        curve.points = {{0, 1}, {2, 0.4}, {6, 0.4}, {8, 1.6}};
        clips.back().lanes = {curve};
        view.setModel({clips, 10});
        view.setTrackNames({{{ui::TimelineZone::Picture, 0}, QStringLiteral("Backgrounds of all scenes")}});
        const edit::ElementPath path{QStringLiteral("a.html"), QStringLiteral("#band")};
        ui::GroupLook band{QStringLiteral("band"), QStringLiteral("The band"), path};
        band.members = {{QStringLiteral("music"), path}, {QStringLiteral("A second take, longer.wav"), path}};
        band.hasEffects = true;
        ui::GroupLook voices{QStringLiteral("voices"),
                             QStringLiteral("Voices of all the guests of the evening"), path};
        voices.isMuted = true;
        voices.isMoved = true;
        voices.volume = 0.5;
        ui::SoundGroupRows &groups = m_panel->groups();
        m_dock.resize(1280, 400);
        groups.setGroups({band, voices});
        groups.row(QStringLiteral("band"))->findChild<QToolButton *>(QStringLiteral("groupCaret"))->click();
        groups.takeLevels({{QStringLiteral("band"), 1.2F}, {QStringLiteral("voices"), 0.3F}});
        keep("groups");
        groups.setSolo({QStringLiteral("band")});
        view.toggleGroupSolo(QStringLiteral("band"));
        keep("groups-solo");
        m_dock.resize(560, 400);
        keep("groups-narrow");
        m_dock.resize(1280, 264);
        view.clearSolo();
        groups.setSolo({});
        m_dock.resize(1280, 560);
        view.showLanesOf(int(clips.size()) - 1);
        keep("groups-curve");
        view.setOpenTracks({});
        m_dock.resize(1280, 264);
        groups.setGroups({});
        view.setTrackNames({});
    }

    /// Elements without a start, in rows of their own.
    void takeLayers()
    {
        auto clips = test::smallFilm().clips();
        for (const char *name : {"Grain over all of it", "Background with the logo of the festival"}) {
            clips.push_back(
                test::timelineClip(QLatin1String(name), composition::ClipKind::Element, 0, 0, 10));
            clips.back().isImplicit = clips.back().isLocked = true;
        }
        m_dock.resize(1280, 340);
        m_panel->view().setModel({clips, 10});
        m_panel->view().select(int(clips.size()) - 1);
        keep("layers");
        m_panel->view().setModel({test::smallFilm().clips(), 10});
        m_dock.resize(1280, 264);
    }

    void takeLanes()
    {
        using enum script::PropertyGroup;
        auto clips = nested().clips();
        const auto add = [](ui::TimelineClip &clip, double seconds, int tween,
                            std::initializer_list<script::PropertyGroup> groups) {
            ui::TimelineKey key{seconds, 0, tween};
            for (const script::PropertyGroup group : groups)
                key.groups.set(std::size_t(group));
            clip.keys.push_back(key);
        };
        for (const double seconds : {1.2, 1.6, 2.0})
            add(clips[2], seconds, 0, {Position, Opacity});
        add(clips[2], 2.2, 1, {Scale});
        add(clips[2], 2.8, 1, {Scale});
        add(clips[5], 5.4, 2, {Position});
        add(clips[5], 6.4, 2, {Position});
        add(clips[0], 0.5, 3, {Filter});
        add(clips[0], 3.5, 3, {Filter});
        ui::TimelineView &view = m_panel->view();
        m_dock.resize(1280, 520);
        view.setModel({clips, 10});
        m_playback.seek({48});
        view.select(2);
        view.setOpenTracks({{ui::TimelineZone::Picture, 1}, {ui::TimelineZone::Picture, 0}});
        view.selectKeys({{2, 1}});
        view.setTrackNames({{{ui::TimelineZone::Picture, 0}, QStringLiteral("Backgrounds of all scenes")}});
        keep("lanes");
        const QPoint from = view.lanePoint(0, 1).toPoint();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), from + QPoint(9, 0));
        QTest::mouseMove(view.viewport(), from + QPoint(30, 0));
        keep("lanes-drag");
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
        view.headers().setFocus(Qt::TabFocusReason);
        view.headers().setCurrent(1);
        keep("lanes-keys");
        view.headers().rename(0);
        keep("rename");
        view.headers().endRenaming(false);
        view.setTrackNames({});
        view.setOpenTracks({});
        m_dock.resize(1280, 264);
    }

    /// The end of what plays, in the hand and caught by the end of a clip.
    void takeRange()
    {
        auto *ruler = m_dock.findChild<ui::TimeRuler *>();
        const auto &scene = m_panel->view().scene();
        const auto at = [&](double seconds) { return QPointF(scene.geometry.xOf(seconds), 4).toPoint(); };
        QTest::mousePress(ruler, Qt::LeftButton, {}, at(scene.rate.timeOf(221)) - QPoint(2, 0));
        QTest::mouseMove(ruler, at(7.5));
        QTest::mouseMove(ruler, at(7.98));
        keep("range");
        QTest::keyClick(&m_panel->view(), Qt::Key_Escape);
        QTest::mouseRelease(ruler, Qt::LeftButton, {}, at(7.98));
    }

    void keep(const char *name)
    {
        QTest::qWait(30);
        m_dock.grab().save(
            QStringLiteral("%1/timeline-%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    QString m_folder;
    QTemporaryDir m_sounds;
    QString m_suffix;
    ui::Theme m_theme;
    ui::PlaybackController m_playback;
    ui::ActionRegistry m_actions;
    ui::TimelinePanel *m_panel;
    ui::PanelDock m_dock;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        qFatal("usage: timeline_pictures FOLDER");
    Studio studio(QApplication::arguments().at(1));
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
