#include "ui/sound/sound_section.h"

#include "core/edit/editor_actions.h"
#include "core/media/effects/effect_presets.h"
#include "core/media/effects/effect_specs.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/editing/selection.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/sound/effect_words.h"
#include "ui/sound/rack_head.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/property_row.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QToolButton>

using namespace muto;
using namespace muto::ui;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

const QByteArray kSoundFilm =
    "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"10\" data-fps=\"30\">\r\n"
    "  <audio id=\"song\" src=\"a.wav\" data-start=\"1\" data-duration=\"8\"></audio>\r\n"
    "  <audio id=\"talk\" src='b.wav' data-start=\"0\" data-duration=\"4\"\r\n"
    "     data-fx-chain='[ {\"type\": \"highpass\",  \"id\": \"low\", \"params\": {\"frequency\": 90.0, "
    "\"poles\": \"2\"}, "
    "\"who\":\"me\"},\r\n       {\"id\":\"odd\",\"type\":\"warpcore\"} ]'></audio>\r\n"
    "  <audio id=\"bad\" src=\"b.wav\" data-start=\"0\" data-duration=\"4\" data-fx-chain='[{'></audio>\r\n"
    "</div>\r\n";

} // namespace

/// The section in the real inspector, over a real document.
class TestSoundSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<edit::Document>();
        VERIFY_RESULT(m_document->open(kFile, kSoundFilm));
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_selection = std::make_unique<Selection>(*m_document);
        m_panel = std::make_unique<InspectorPanel>(*m_document, *m_actions, *m_selection);
        m_playhead = 0;
        m_panel->sound().setClock({[this](const edit::ElementPath &) { return std::optional(m_playhead); },
                                   [this](double by) { m_playhead += by; }});
        m_panel->setEntry(kFile);
        m_panel->resize(320, 1600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->sound().setOpen(true);
    }

    void cleanup()
    {
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(bytes(), kSoundFilm); // whatever was done, undone it is what its author wrote
        m_panel.reset();
    }

    void everyEffectHasWordsAndRows()
    {
        QSet<QString> offered;
        for (const auto &group : effectMenu())
            offered.unite(QSet<QString>(group.begin(), group.end()));
        for (const media::EffectSpec &spec : media::effectSpecs()) {
            const QString type = QLatin1String(spec.type);
            QVERIFY2(offered.contains(type), spec.type);
            QVERIFY2(effectWords(type).name != type, spec.type);
            for (const media::NumberSpec &number : spec.numbers) {
                const ParameterLook look = parameterLook(spec, number);
                QVERIFY2(look.name != QLatin1String(number.name), number.name);
                for (const double value : {number.lowest, number.usual, number.highest})
                    QVERIFY2(std::abs(look.value(look.text(value)).value_or(-1e9) - value) < 1e-3,
                             number.name);
            }
        }
        QStringList presets;
        for (const PresetGroup &group : presetMenu())
            presets += group.presets;
        QCOMPARE(presets, media::effectPresetNames());
        for (const QString &preset : presets) {
            QVERIFY(presetWords(preset).name != preset && !presetWords(preset).hint.isEmpty());
            for (const edit::ChainNode &node : presetNodes(preset))
                QVERIFY(media::effectSpec(node.type) && node.preset == preset);
        }
    }

    void anEffectIsAddedAndChanged()
    {
        select("#song");
        QVERIFY(m_panel->findChild<QLabel *>(utf8("soundEmpty"))->isVisible());
        choose("effect-lowpass");
        QVERIFY2(bytes().contains("data-fx-chain='[{\"id\":\"fx-1\",\"type\":\"lowpass\",\"params\":{}}]'") ||
                     bytes().contains("data-fx-chain=\"[{&quot;id&quot;:&quot;fx-1&quot;"),
                 bytes());
        QTRY_COMPARE(edit("frequency").text(), utf8("8000 Hz"));
        type("frequency", "2.5 kHz");
        QCOMPARE(chain().nodes()[0].numbers.at(utf8("frequency")), 2500.0);
        QTRY_COMPARE(edit("frequency").text(), utf8("2500 Hz"));
        type("frequency", "5"); // is less than there can be
        QCOMPARE(chain().nodes()[0].numbers.at(utf8("frequency")), 100.0);
        QCOMPARE(m_document->undoStack().count(), 3);
        row("frequency").findChild<QToolButton *>(utf8("reset"))->click();
        QVERIFY(chain().nodes()[0].numbers.empty());
    }

    void whatIsPointedAtIsToBeHeard()
    {
        qRegisterMetaType<SoundTrial>();
        QSignalSpy wanted(&m_panel->sound(), &SoundSection::trialWanted);
        QSignalSpy over(&m_panel->sound(), &SoundSection::trialOver);
        select("#talk");
        auto *presets = m_panel->findChild<QPushButton *>(utf8("addPreset"))->menu();
        presets->hovered(m_panel->findChild<QAction *>(utf8("preset-telephone")));
        QCOMPARE(wanted.size(), 1);
        const auto trial = wanted.last().first().value<SoundTrial>();
        QCOMPARE(trial.element, at("#talk"));
        QCOMPARE(trial.chain, chainOf("#talk").appended(presetNodes(utf8("telephone"))));
        QCOMPARE(trial.fromNow, 0.0);
        presets->hovered(presets->actions().constFirst()); // the name of a group
        QCOMPARE(over.size(), 1);
        Q_EMIT presets->aboutToHide();
        QCOMPARE(over.size(), 2);
        select("#song"); // which begins a second later
        m_panel->findChild<QPushButton *>(utf8("addEffect"))
            ->menu()
            ->hovered(m_panel->findChild<QAction *>(utf8("effect-lowpass")));
        QCOMPARE(wanted.last().first().value<SoundTrial>().fromNow, 1.0);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void presetsThatAreOfNoUseStepAside()
    {
        const auto menuOf = [this](const char *preset) {
            return static_cast<QMenu *>(
                m_panel->findChild<QAction *>(utf8(preset))->associatedObjects().constFirst());
        };
        select("#talk");
        const QMenu *others = m_panel->findChild<QMenu *>(utf8("otherPresets"));
        QVERIFY(!others->menuAction()->isVisible());
        const QMenu *voices = menuOf("preset-voice-warm");
        QVERIFY(voices->menuAction()->isVisible());
        select("#song");
        QCOMPARE(menuOf("preset-voice-warm"), others);
        QVERIFY(menuOf("preset-hall") != others);
        QVERIFY(others->menuAction()->isVisible() && !voices->menuAction()->isVisible());
        select("#talk");
        QCOMPARE(menuOf("preset-voice-warm"), voices);
        QVERIFY(!others->menuAction()->isVisible());
    }

    void aRoleIsThatOfTheNames()
    {
        QCOMPARE(soundRole({utf8("Take 2"), utf8("assets/introVoiceOver_2.wav")}), SoundRole::Voice);
        QCOMPARE(soundRole({utf8("Sprecherin")}), SoundRole::Voice);
        QCOMPARE(soundRole({utf8("vo-1")}), SoundRole::Voice);
        QCOMPARE(soundRole({utf8("background-music.mp3")}), SoundRole::Music);
        QCOMPARE(soundRole({utf8("Song"), utf8("voice.wav")}), SoundRole::Unknown);
        QCOMPARE(soundRole({utf8("volcano.wav"), utf8("a.wav"), QString()}), SoundRole::Unknown);
    }

    void effectsAreShownWhenAskedFor()
    {
        m_panel->resize(320, 200);
        m_panel->sound().setOpen(false);
        select("#talk");
        m_panel->showEffects();
        QTRY_VERIFY(m_panel->sound().isOpen());
        const auto *scroll = m_panel->findChild<QScrollArea *>();
        const auto top = [&] { return m_panel->sound().mapTo(scroll->viewport(), QPoint()).y(); };
        QTRY_VERIFY2(top() >= 0 && top() < scroll->viewport()->height() / 2,
                     qPrintable(QString::number(top())));
        QVERIFY(m_panel->sound().isAncestorOf(QApplication::focusWidget()));
    }

    void aDragIsOneStep()
    {
        select("#song");
        choose("effect-gain");
        QTRY_VERIFY(card(0));
        auto &field = static_cast<NumberField &>(row("gain").editor());
        for (const double steps : {2.0, 5.0, 8.0})
            field.stepTo(steps);
        field.finishStepping();
        QCOMPARE(chain().nodes()[0].numbers.at(utf8("gain")), 4.0);
        QCOMPARE(m_document->undoStack().count(), 2);
        field.stepTo(3);
        field.cancelStepping();
        QCOMPARE(chain().nodes()[0].numbers.at(utf8("gain")), 4.0);
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void onlyWhatIsChangedIsWritten()
    {
        select("#talk");
        QTRY_COMPARE(edit("frequency").text(), utf8("90 Hz"));
        type("frequency", "120");
        QCOMPARE(bytes(), QByteArray(kSoundFilm).replace("90.0", "120"));
        m_document->undoStack().undo();
        QCOMPARE(bytes(), kSoundFilm);
        QTRY_VERIFY(card(1)->findChild<QLabel *>(utf8("unknownEffect")));
        auto *poles = row("poles").findChild<QComboBox *>();
        QCOMPARE(poles->currentData().toString(), utf8("2"));
        poles->setCurrentIndex(poles->findData(utf8("1")));
        Q_EMIT poles->activated(poles->currentIndex());
        QCOMPARE(bytes(), QByteArray(kSoundFilm).replace("\"poles\": \"2\"", "\"poles\": 1"));
    }

    void bypassRenameMoveRemove()
    {
        select("#talk");
        QTRY_VERIFY(card(0));
        card(0)->findChild<QToolButton *>(utf8("rackSwitch"))->click();
        QCOMPARE(bytes(),
                 QByteArray(kSoundFilm).replace("\"who\":\"me\"}", "\"who\":\"me\", \"enabled\":false}"));
        QTRY_VERIFY(!card(0)->shown().node.isEnabled);
        card(0)->findChild<QToolButton *>(utf8("rackSwitch"))->click();
        QCOMPARE(bytes(), kSoundFilm);
        card(0)->focusHead();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), utf8("Wind"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY2(bytes().contains("\"who\":\"me\", \"label\":\"Wind\"}"), bytes());
        QTRY_COMPARE(card(0)->findChild<ElidedLabel *>(utf8("rackName"))->fullText(), utf8("1  Wind"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(chain("#talk").nodes()[1].label, utf8("Wind"));
        QVERIFY2(bytes().contains("\"frequency\": 90.0, \"poles\": \"2\"}, \"who\":\"me\""), bytes());
        QTRY_COMPARE(card(1)->shown().node.label, utf8("Wind"));
        QTRY_VERIFY(card(1)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(chain("#talk").nodes().size(), 1U);
        QTRY_VERIFY(card(0)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(!bytes().contains("warpcore") && bytes().count("data-fx-chain") == 1);
    }

    void namesAreDraggedToOtherPlaces()
    {
        select("#talk");
        QTRY_VERIFY(card(1) && card(1)->isVisible() && card(1)->y() > card(0)->y());
        auto *name = card(0)->findChild<ElidedLabel *>(utf8("rackName"));
        auto *line = m_panel->findChild<QWidget *>(utf8("rackDrop"));
        const auto send = [name](QEvent::Type type, int y) {
            const QPoint at(4, y);
            QMouseEvent event(type, at, name->mapToGlobal(at), Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
            QApplication::sendEvent(name, &event);
        };
        const int below = card(1)->geometry().bottom() - card(0)->y();
        send(QEvent::MouseButtonPress, 4);
        send(QEvent::MouseMove, below / 2);
        send(QEvent::MouseMove, below);
        QVERIFY(line->isVisible());
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        send(QEvent::MouseButtonRelease, below);
        QCOMPARE(bytes(), kSoundFilm);
        send(QEvent::MouseButtonPress, 4);
        send(QEvent::MouseMove, below);
        send(QEvent::MouseButtonRelease, below);
        QCOMPARE(chain("#talk").nodes()[0].id, utf8("odd"));
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(!line->isVisible());
    }

    void aPresetIsOneStepAndFoldedUp()
    {
        select("#song");
        choose("preset-telephone");
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(chain().nodes().size(), media::effectPreset(utf8("telephone")).size());
        QTRY_VERIFY(m_panel->findChild<QWidget *>(utf8("presetCard")));
        QVERIFY(!card(0)->isVisible());
        auto *head = m_panel->findChild<QWidget *>(utf8("presetCard"))->findChild<RackHead *>();
        head->findChild<QToolButton *>(utf8("rackOpen"))->click();
        QTRY_VERIFY(card(0)->isVisible());
        head->findChild<QToolButton *>(utf8("rackSwitch"))->click();
        QCOMPARE(m_document->undoStack().count(), 2);
        const edit::SoundChain off = chain();
        for (const edit::ChainNode &node : off.nodes())
            QVERIFY(!node.isEnabled);
        QSignalSpy lanes(&m_panel->sound(), &SoundSection::lanesRequested);
        choose("presetAutomate");
        QCOMPARE(points("fx.preset.telephone", "#song"), (std::vector<edit::AutomationPoint>{{0, 1}}));
        QCOMPARE(lanes.size(), 1);
        choose("preset-telephone"); // another one, with ids of its own
        QSet<QString> ids;
        const edit::SoundChain twice = chain();
        for (const edit::ChainNode &node : twice.nodes())
            ids.insert(node.id);
        QCOMPARE(ids.size(), qsizetype(twice.nodes().size()));
    }

    void whatCannotBeReadIsSaidAndCanBeTakenAway()
    {
        select("#bad");
        auto *text = m_panel->findChild<QLabel *>(utf8("soundTroubleText"));
        QTRY_VERIFY(text->isVisible() && text->text().contains(utf8("rendering")));
        QVERIFY(!m_panel->findChild<QPushButton *>(utf8("addEffect"))->isEnabled());
        QSignalSpy source(m_panel.get(), &InspectorPanel::sourceRequested);
        m_panel->findChild<QPushButton *>(utf8("soundSource"))->click();
        QCOMPARE(source.value(0), (QVariantList{kFile, 6}));
        m_panel->findChild<QPushButton *>(utf8("soundClear"))->click();
        QVERIFY(!bytes().contains("'[{'"));
        QTRY_VERIFY(!text->isVisible());
        QVERIFY(m_panel->findChild<QPushButton *>(utf8("addEffect"))->isEnabled());
    }

    void aParameterIsAutomatedFromThePlayheadOn()
    {
        select("#talk");
        QTRY_VERIFY(card(0));
        QSignalSpy lanes(&m_panel->sound(), &SoundSection::lanesRequested);
        m_playhead = 1;
        row("frequency").findChild<QToolButton *>(utf8("keyframe"))->click();
        QCOMPARE(lanes.size(), 1);
        QCOMPARE(points("fx.low.frequency"), (std::vector<edit::AutomationPoint>{{1, 90}}));
        m_playhead = 3;
        m_panel->sound().showKeyframes();
        type("frequency", "900"); // what is automated gets a point here
        QVERIFY2(bytes().contains("90.0"), bytes());
        QCOMPARE(points("fx.low.frequency"), (std::vector<edit::AutomationPoint>{{1, 90}, {3, 900}}));
        m_playhead = 2;
        m_panel->sound().showKeyframes();
        QTRY_COMPARE(edit("frequency").text(), utf8("285 Hz")); // half way, as pitches go
        row("frequency").findChild<QToolButton *>(utf8("nextKeyframe"))->click();
        QCOMPARE(m_playhead, 3.0);
        m_panel->sound().showKeyframes();
        row("frequency").findChild<QToolButton *>(utf8("keyframe"))->click();
        QCOMPARE(points("fx.low.frequency").size(), 1U);
        QVERIFY2(bytes().contains("90.0"), bytes()); // what it is without the lane
        Q_EMIT card(0)->removeWanted();              // and its lane with it
        QVERIFY(!bytes().contains("data-automation"));
    }

    void theVolumeIsAutomatedFromItsRow()
    {
        select("#song");
        QSignalSpy lanes(&m_panel->sound(), &SoundSection::lanesRequested);
        m_playhead = 0.5; // before the clip, which begins at 1
        auto *button = m_panel->findChild<QPushButton *>(utf8("automateVolume"));
        button->click();
        button->click();
        QCOMPARE(lanes.size(), 2);
        QCOMPARE(points("volume", "#song"), (std::vector<edit::AutomationPoint>{{0, 1}}));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void soundsAreGrouped()
    {
        select("#song");
        auto *box = row("data-audio-group").findChild<QComboBox *>();
        box->setCurrentIndex(box->count() - 1);
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY2(bytes().contains("<hf-audio-group id=\"sounds\" data-label=\"Group 1\"></hf-audio-group>"),
                 bytes());
        QVERIFY2(bytes().contains("data-audio-group=\"sounds\""), bytes());
        QTRY_COMPARE(box->currentText(), utf8("Group 1"));
        row("data-audio-group").findChild<QToolButton *>(utf8("selectGroup"))->click();
        QCOMPARE(m_selection->elements(), QList{at("#sounds")});
        QTRY_VERIFY(row("groupVolume").isVisible());
        type("groupVolume", "50%");
        QVERIFY2(bytes().contains("data-label=\"Group 1\" data-volume=\"0.5\""), bytes());
        choose("effect-limiter");
        QVERIFY2(bytes().contains("limiter"), bytes());
        QTRY_VERIFY(card(0));
        QCOMPARE(test::widgetsWithoutName(m_panel->sound()), QString());
    }

    void nothingIsCutOffWhereThereIsLittleRoom()
    {
        select("#talk");
        QTRY_VERIFY(card(0));
        QVERIFY2(m_panel->sound().minimumSizeHint().width() <= 258,
                 qPrintable(QString::number(m_panel->sound().minimumSizeHint().width())));
        QCOMPARE(test::widgetsWithoutName(m_panel->sound()), QString());
    }

private:
    QByteArray bytes() const { return m_document->bytes(kFile); }

    void select(const char *path)
    {
        m_selection->set({at(path)});
        QTRY_COMPARE(m_panel->inspection().paths(), QList{at(path)});
    }

    QString attribute(const char *path, const char *name) const
    {
        return SoundEdits(*m_document, *m_actions).attribute(at(path), name);
    }

    edit::SoundChain chain(const char *path = "#song") const
    {
        return edit::SoundChain::parse(attribute(path, "data-fx-chain")).value_or(edit::SoundChain());
    }

    std::vector<edit::AutomationPoint> points(const char *target, const char *path = "#talk") const
    {
        const auto lanes = edit::SoundAutomation::parse(attribute(path, "data-automation"));
        const auto *lane = lanes ? lanes->find(utf8(target)) : nullptr;
        return lane ? lane->points : std::vector<edit::AutomationPoint>();
    }

    EffectCard *card(int node) const
    {
        for (EffectCard *each : m_panel->findChildren<EffectCard *>()) {
            if (each->shown().position == node)
                return each;
        }
        return nullptr;
    }

    PropertyRow &row(const char *name)
    {
        auto *found = m_panel->findChild<PropertyRow *>(utf8(name));
        if (!found)
            qFatal("no row %s", name);
        return *found;
    }
    edit::SoundChain chainOf(const char *element) const
    {
        const auto found = m_document->find(at(element));
        const auto *chain = m_document->html(kFile)->elements()[std::size_t(*found)].attribute(
            QLatin1String("data-fx-chain"));
        return *edit::SoundChain::parse(chain ? chain->value : QString());
    }

    CommitEdit &edit(const char *name) { return *row(name).findChild<CommitEdit *>(); }

    void type(const char *name, const char *text)
    {
        CommitEdit &field = edit(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, utf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    void choose(const char *action)
    {
        auto *found = m_panel->findChild<QAction *>(utf8(action));
        QVERIFY2(found, action);
        found->trigger();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<InspectorPanel> m_panel;
    double m_playhead = 0;
};

MUTO_TEST_MAIN(QApplication, TestSoundSection)
#include "tst_sound_section.moc"
