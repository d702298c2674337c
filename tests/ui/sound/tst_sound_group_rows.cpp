#include "ui/sound/sound_group_rows.h"

#include "core/media/sound_mixer.h"
#include "core/render/sound_manifest.h"
#include "tests/support/film_sound.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/editing/timeline_parts.h"
#include "ui/editing/sound_group_editing.h"
#include "ui/preview/level_trail.h"
#include "ui/sound/effect_words.h"
#include "ui/sound/level_meter.h"
#include "ui/sound/meter_ballistics.h"
#include "ui/sound/sound_group_row.h"
#include "ui/sound/volume_fader.h"
#include "ui/support/theme.h"
#include "ui/timeline/track_headers.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>

#include <cmath>

using namespace muto;
using namespace muto::ui;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

const QByteArray kGroupedFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\n"
    "  <audio id=\"song\" src=\"a.wav\" data-start=\"0\" data-duration=\"8\" "
    "data-audio-group=\"music\"></audio>\n"
    "  <audio id=\"talk\" src=\"b.wav\" data-start=\"0\" data-duration=\"4\" "
    "data-track-index=\"1\"></audio>\n"
    "  <audio src=\"c.wav\" data-start=\"4\" data-duration=\"4\" data-track-index=\"1\" "
    "data-audio-group=\"music\"></audio>\n"
    "  <hf-audio-group id=\"music\" data-label=\"The band\" data-volume='0.50'></hf-audio-group>\n"
    "  <hf-audio-group id=\"voices\" data-automation='{\"version\":1,\"lanes\":[{\"target\":\"volume\","
    "\"points\":[{\"t\":0,\"v\":1}]}]}'></hf-audio-group>\n"
    "</div>\n";

constexpr double kMeterSilence = MeterState::kSilence;

} // namespace

/// Groups of sounds below the tracks, over a real document, and what their meters show.
class TestSoundGroupRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_parts = std::make_unique<Parts>();
        m_parts->open(kGroupedFilm);
        connect(&m_parts->document, &edit::Document::changed, &m_parts->editing, &TimelineEditing::refresh);
        m_parts->groups.setEntry(kFile);
        m_parts->rows.resize(900, 80);
        m_parts->rows.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->rows));
    }

    void cleanup() { m_parts.reset(); }

    void metersRiseAtOnceAndFallSlowly()
    {
        MeterState state = meterAfter({}, 0.5, 0.04);
        QVERIFY(std::abs(state.level + 6.02) < 0.01);
        QCOMPARE(state.peak, state.level);
        const MeterState later = meterAfter(state, 0, 0.5);
        QVERIFY(std::abs(later.level - (state.level - 12)) < 1e-9); // 24 dB a second
        QCOMPARE(later.peak, state.peak);                           // stays for a moment
        const MeterState much = meterAfter(meterAfter(later, 0, 0.7), 0, 0.25);
        QVERIFY(much.peak < state.peak);
        QVERIFY(much.peak > much.level);
        QCOMPARE(meterAfter(later, 1, 0.04).level, 0.0);
        state = meterAfter(state, 0, 10);
        QVERIFY(state.isAtRest());
        QCOMPARE(state.level, kMeterSilence);
        QVERIFY(meterAfter({}, 0, 1).isAtRest());
    }

    void whatIsTooLoudIsSaidForAWhile()
    {
        QVERIFY(!meterAfter({}, 1, 0.04).isTooLoud()); // as loud as can be
        MeterState state = meterAfter({}, 1.01, 0.04);
        QVERIFY(state.isTooLoud());
        state = meterAfter(state, 0.1, 1.9);
        QVERIFY(state.isTooLoud() && !state.isAtRest());
        QVERIFY(!meterAfter(state, 0.1, 0.2).isTooLoud());
    }

    void heightsGrowWithLevels()
    {
        QCOMPARE(meterHeight(kMeterSilence), 0.0);
        QCOMPARE(meterHeight(-60), 0.0);
        QCOMPARE(meterHeight(6), 1.0);
        QCOMPARE(meterHeight(20), 1.0);
        QVERIFY(meterHeight(-12) > 0.4 && meterHeight(-12) < meterHeight(-6));
    }

    void fadersGoThereAndBack()
    {
        for (const double volume : {0.01, 0.5, 1.0, 2.0, 3.98107})
            QVERIFY(std::abs(volumeAtFader(faderOf(volume)) - volume) < 1e-4);
        QCOMPARE(volumeAtFader(0), 0.0);
        QCOMPARE(faderOf(0), 0.0);
        QCOMPARE(volumeAtFader(0.804), 1.0); // close to 0 dB is that
        QVERIFY(volumeAtFader(0.82) > 1.0);
    }

    void levelsWaitUntilTheyAreHeard()
    {
        LevelTrail trail;
        trail.restart(3);
        trail.add(3, 100, {utf8("a"), utf8("b")}, {0.5F, 0});
        trail.add(3, 200, {utf8("a"), utf8("b")}, {0.25F, 1});
        trail.add(2, 50, {utf8("a")}, {9}); // of what played before
        QVERIFY(trail.take(99).isEmpty());
        QCOMPARE(trail.take(100), (QHash<QString, float>{{utf8("a"), 0.5F}, {utf8("b"), 0.F}}));
        trail.add(3, 300, {utf8("a")}, {0.75F});
        QCOMPARE(trail.take(1000), (QHash<QString, float>{{utf8("a"), 0.75F}, {utf8("b"), 1.F}}));
        trail.add(3, 400, {utf8("a")}, {1});
        trail.restart(4);
        QVERIFY(trail.take(1000).isEmpty());
    }

    void groupsAreReadAsTheyAreWritten()
    {
        const auto looks = groupLooks(m_parts->document, kFile);
        QCOMPARE(looks.size(), 2U);
        QCOMPARE(looks[0].label, utf8("The band"));
        QCOMPARE(looks[0].volume, 0.5);
        QCOMPARE(looks[0].members.size(), 2U);
        QCOMPARE(looks[0].members[0].label, utf8("song"));
        QCOMPARE(looks[0].members[1].label, utf8("c.wav"));
        QVERIFY(!looks[0].isMoved && looks[1].isMoved);
        QCOMPARE(looks[1].label, utf8("voices"));
        QVERIFY(looks[1].members.empty());
        QVERIFY(groupLooks(m_parts->document, utf8("other.html")).empty());
    }

    void rowsSayAllOfThat()
    {
        QVERIFY(m_parts->rows.isVisible());
        SoundGroupRow *band = row("music");
        QVERIFY(band && row("voices"));
        const auto labels = band->findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const ElidedLabel *label) { return label->fullText() == utf8("The band"); }));
        QCOMPARE(band->findChild<QLabel *>(utf8("groupCount"))->text(), utf8("2"));
        QVERIFY(!row("voices")->findChild<QSlider *>()->isEnabled()); // follows a curve
        QCOMPARE(test::widgetsWithoutName(m_parts->rows), QString());
        m_parts->groups.setEntry({});
        QVERIFY(!m_parts->rows.isVisible());
    }

    void aCaretShowsMembers()
    {
        auto *members = row("music")->findChild<QWidget *>(utf8("groupMembers"));
        QVERIFY(!members->isVisible());
        button("music", "groupCaret").click();
        QVERIFY(members->isVisible());
        const auto buttons = members->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons[1]->click();
        QCOMPARE(m_parts->selection.elements().size(), 1);
        QCOMPARE(m_parts->view.selection().size(), 1U);
        QCOMPARE(m_parts->view.scene().model.clip(m_parts->view.selection().front()).start, 4.0);
    }

    void muteIsAStep()
    {
        button("music", "groupMute").click();
        QVERIFY2(bytes().contains("data-volume='0.50' data-hidden"), bytes());
        QVERIFY(button("music", "groupMute").isChecked());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kGroupedFilm);
        QVERIFY(!button("music", "groupMute").isChecked());
    }

    void aDragOfTheVolumeIsAStep()
    {
        auto *slider = row("music")->findChild<QSlider *>(utf8("groupVolume"));
        QCOMPARE(slider->value(), int(std::lround(faderOf(0.5) * 1000)));
        slider->setSliderDown(true);
        for (int value = 700; value <= 900; value += 50)
            slider->setValue(value);
        slider->setSliderDown(false);
        QTRY_VERIFY2(bytes().contains("data-volume='1.99"), bytes()); // +6 dB
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QTRY_COMPARE(row("music")->findChild<QLabel *>(utf8("groupLevel"))->text(),
                     volumeLook().shown(1.99526));
        for (int press = 0; press < 2; ++press) // 3 dB each
            QTest::keyClick(slider, Qt::Key_PageDown);
        QTRY_VERIFY2(bytes().contains("data-label=\"The band\"></hf-audio-group>"), bytes()); // 0 dB
        QVERIFY(m_parts->document.undoStack().count() > 1);
    }

    void hearingOneAloneIsNoEdit()
    {
        QSignalSpy leftOut(&m_parts->editing, &TimelineEditing::leftOut);
        button("music", "groupSolo").click();
        QCOMPARE(leftOut.last().front().value<QList<edit::ElementPath>>(), QList{at("#talk")});
        QVERIFY(m_parts->view.scene().isLeftOut(indexOf("#talk")) &&
                !m_parts->view.scene().isLeftOut(indexOf("#song")));
        QVERIFY(button("music", "groupSolo").isChecked() && !button("voices", "groupSolo").isChecked());
        m_parts->view.toggleSolo(1); // A2, with the one that speaks: both are heard
        QVERIFY(leftOut.last().front().value<QList<edit::ElementPath>>().isEmpty());
        m_parts->view.clearSolo();
        QVERIFY(!button("music", "groupSolo").isChecked());
        QVERIFY(m_parts->view.scene().soloGroups.isEmpty());
        QCOMPARE(bytes(), kGroupedFilm);
        button("music", "groupSolo").click();
        VERIFY_RESULT(m_parts->actions.setAttribute({at("#song")}, utf8("data-audio-group"), std::nullopt));
        VERIFY_RESULT(m_parts->actions.deleteClips({m_parts->rows.groups()[0].members[0].path}));
        QVERIFY(m_parts->view.scene().soloGroups.isEmpty()); // nobody could end it
    }

    void effectsAreShownInTheInspector()
    {
        QSignalSpy requested(&m_parts->groups, &SoundGroupEditing::effectsRequested);
        button("music", "groupEffects").click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(m_parts->selection.elements(), QList{at("#music")});
    }

    void metersShowWhatIsHeard()
    {
        m_parts->rows.takeLevels({{utf8("music"), 0.5F}, {utf8("gone"), 1.F}});
        LevelMeter &meter = row("music")->meter();
        QVERIFY(std::abs(meter.state().level + 6.02) < 0.01);
        auto *tooLoud = row("music")->findChild<ElidedLabel *>(utf8("groupTooLoud"));
        QVERIFY(tooLoud->fullText().isEmpty());
        m_parts->rows.takeLevels({{utf8("music"), 1.5F}});
        QVERIFY(!tooLoud->fullText().isEmpty());
        QVERIFY(!meter.accessibleDescription().isEmpty());
        QVERIFY(row("voices")->meter().state().isAtRest());
    }

    void groupsWithCurvesHaveARowOfTheFilm()
    {
        const TimelineScene &scene = m_parts->view.scene();
        const int voices = indexOf("#voices");
        QCOMPARE(scene.model.clips().size(), 4U); // none of the band, whose sound does not move
        const TimelineClip &clip = scene.model.clip(voices);
        QVERIFY(clip.isGroup() && clip.isFixed() && !clip.isLocked);
        QCOMPARE(clip.start, 0.0);
        QCOMPARE(clip.end, 10.0);
        const TimelineTrack &track = scene.model.tracks().back();
        QVERIFY(track.isOfGroup() && track.hasKeys);
        QCOMPARE(track.name(), utf8("voices"));
        QVERIFY(m_parts->view.describe(voices).contains(utf8("group of sounds")));
        // It has no times that could be changed: it is neither moved nor cut, and pulls at nothing.
        m_parts->view.selectAll();
        QVERIFY(!scene.isSelected(voices));
        m_parts->view.select(voices);
        QTest::keyClick(&m_parts->view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bytes(), kGroupedFilm);
        QVERIFY(!proposeCut(scene.model, scene.rate, voices, 5, 0, false, {}));
        QCOMPARE(slotAtRow(scene.model, TimelineZone::Sound, scene.model.rowOf(voices)),
                 slotCount(scene.model, TimelineZone::Sound)); // below all sounds is a new track
        TrackHeaders &headers = m_parts->view.headers();
        const int last = headers.trackCount() - 1;
        for (const auto glyph :
             {TrackHeaders::Glyph::Lock, TrackHeaders::Glyph::Hide, TrackHeaders::Glyph::Solo})
            headers.press(last, glyph); // which its row below the tracks has
        QCOMPARE(bytes(), kGroupedFilm);
        QVERIFY(scene.solo.empty());
        headers.press(last, TrackHeaders::Glyph::Lanes);
        QVERIFY(scene.isOpen(scene.model.tracks().back()));
    }

    void aCurveIsBegunAndShown()
    {
        QSignalSpy shown(&m_parts->groups, &SoundGroupEditing::lanesRequested);
        m_parts->view.setPlayhead({60});
        QToolButton &curve = button("music", "groupCurve");
        curve.setFocus();
        QTest::keyClick(&curve, Qt::Key_Space);
        QVERIFY2(bytes().contains("data-volume='0.50' data-automation='{\"version\":1,\"lanes\":[{\"target\":"
                                  "\"volume\",\"points\":[{\"t\":2,\"v\":0.5}]}]}'"),
                 bytes());
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QCOMPARE(shown.size(), 1);
        QVERIFY(!row("music")->findChild<QSlider *>()->isEnabled());
        QCOMPARE(m_parts->view.scene().model.clips().size(), 5U);
        curve.click(); // there is one: it is only shown
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QCOMPARE(shown.size(), 2);
        m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kGroupedFilm);
        QCOMPARE(m_parts->view.scene().model.clips().size(), 4U);
    }

    /// In the time of the film, by mouse and by keys; each is a step.
    void pointsOfGroupsAreEditedLikeThoseOfClips()
    {
        openCurveOf("#voices");
        TimelineView &view = m_parts->view;
        const TimelineGeometry &geometry = view.scene().geometry;
        const QPoint where(int(std::lround(geometry.xOf(4))), int(geometry.yOfHeight(0, 0.25)));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, where);
        QCOMPARE(m_parts->document.undoStack().count(), 1);
        QVERIFY2(bytes().contains("\"points\":[{\"t\":0,\"v\":1},{\"t\":4,\"v\":0.5"), bytes());
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Right); // a frame
        QVERIFY2(bytes().contains("{\"t\":4.0333"), bytes());
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(m_parts->document.undoStack().count(), 3);
        QCOMPARE(bytes(), kGroupedFilm);
        while (m_parts->document.undoStack().canUndo())
            m_parts->document.undoStack().undo();
        QCOMPARE(bytes(), kGroupedFilm);
    }

    /// What is drawn is what is heard, in the preview and in renders, whose mixer is the same.
    void curvesOfGroupsAreHeardAsTheyAreDrawn()
    {
        QTemporaryDir folder;
        test::writeWav(folder.filePath(utf8("a.wav")), 48'000, 2, 4, [](auto) { return 0.5F; });
        button("music", "groupCurve").click(); // 0.5 at 0
        openCurveOf("#music");
        TimelineView &view = m_parts->view;
        const PointRef lane{indexOf("#music"), 0, 1};
        Q_EMIT view.pointAdded({lane, {2, 1.5}});
        Q_EMIT view.pointAdded({{lane.clip, 0, 2}, {3, 0}});
        const QString automation = m_parts->document.html(kFile)
                                       ->elements()[std::size_t(*m_parts->document.find(at("#music")))]
                                       .value(QLatin1String("data-automation"));
        const QJsonObject sounds{{utf8("groups"), QJsonArray{QJsonObject{{utf8("id"), utf8("music")},
                                                                         {utf8("gain"), 0.5},
                                                                         {utf8("automation"), automation}}}},
                                 {utf8("clips"), QJsonArray{QJsonObject{{utf8("id"), utf8("song")},
                                                                        {utf8("path"), utf8("a.wav")},
                                                                        {utf8("start"), 1.0},
                                                                        {utf8("duration"), 3.0},
                                                                        {utf8("group"), utf8("music")}}}}};
        for (const auto bad : {render::BadSoundEdits::Fail, render::BadSoundEdits::PlayDry}) {
            const auto manifest = render::readSoundManifest(sounds, folder.path(), bad);
            VERIFY_RESULT(manifest);
            auto mixer = media::SoundMixer::create(manifest->plan, 192'000);
            VERIFY_RESULT(mixer);
            std::vector<float> samples(2 * 192'000);
            VERIFY_RESULT(mixer->read(samples));
            const auto heardAt = [&samples](double seconds) {
                return double(samples[2 * std::size_t(seconds * 48'000)]);
            };
            QCOMPARE(heardAt(0.99), 0.0);
            const auto isHeard = [&](double seconds, double volume) {
                return std::abs(heardAt(seconds) - 0.5 * volume) < 5e-5; // of 16 bits
            };
            QVERIFY(isHeard(1, 1)); // half way from 0.5 to 1.5, in the time of the film
            QVERIFY(isHeard(1.5, 1.25));
            QVERIFY(isHeard(2, 1.5));
            QVERIFY(isHeard(2.5, 0.75));
            QVERIFY(isHeard(3.5, 0));
        }
    }

private:
    struct Parts : test::TimelineParts
    {
        SoundGroupRows rows;
        SoundGroupEditing groups{{rows, view, document, actions, selection}};
    };

    void openCurveOf(const char *group)
    {
        m_parts->view.resize(1200, 400);
        m_parts->view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->view));
        m_parts->editing.showLanes(at(group));
        QVERIFY(!m_parts->view.scene().geometry.lanes.isEmpty());
    }

    QByteArray bytes() const { return m_parts->document.bytes(kFile); }
    SoundGroupRow *row(const char *id) const { return m_parts->rows.row(utf8(id)); }
    QToolButton &button(const char *id, const char *name) const
    {
        return *row(id)->findChild<QToolButton *>(utf8(name));
    }
    int indexOf(const char *clip) const
    {
        const auto &clips = m_parts->view.scene().model.clips();
        return int(std::find_if(clips.begin(), clips.end(),
                                [&](const TimelineClip &each) { return each.path == at(clip); }) -
                   clips.begin());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Parts> m_parts;
};

MUTO_TEST_MAIN(QApplication, TestSoundGroupRows)
#include "tst_sound_group_rows.moc"
