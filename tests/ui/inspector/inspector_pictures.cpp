// Keeps pictures of the inspector, the layers and the variables in every state:
//     inspector_pictures FOLDER [TRANSLATION.qm]
// With QT_SCALE_FACTOR=2 everything is twice as sharp.

#include "core/edit/editor_actions.h"
#include "ui/editing/selection.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/layers/layers_panel.h"
#include "ui/main/panel_dock.h"
#include "ui/sound/sound_section.h"
#include "ui/support/theme.h"
#include "ui/variables/variables_panel.h"
#include "ui/widgets/color_field.h"
#include "ui/widgets/color_popup.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/font_field.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/section_box.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include <algorithm>
#include <initializer_list>

using namespace muto;
using edit::ElementPath;

namespace {

const QString kFile = QStringLiteral("index.html");

const QByteArray kFilm = R"html(<html data-composition-variables='[
  {"id": "headline", "type": "string", "label": "Headline", "default": "Autumn sale"},
  {"id": "size", "type": "number", "label": "Type size", "default": 96, "min": 8, "max": 400},
  {"id": "tint", "type": "color", "label": "Tint", "default": "#6c8cff", "description": "Of the bars"},
  {"id": "loop", "type": "boolean", "label": "Endless", "default": true},
  {"id": "side", "type": "enum", "label": "Side", "default": "l", "options": [{"value": "l", "label": "Left"}, {"value": "r", "label": "Right"}]},
  {"id": "face", "type": "font", "label": "Typeface", "default": "Inter"},
  {"id": "picture", "type": "image", "label": "A picture with a rather long label", "default": "assets/hero.png"}
]'><body>
<div id="root" data-composition-id="main" data-start="0" data-duration="12" data-width="1920" data-height="1080" data-fps="30">
  <video id="harbour" src="assets/harbour-at-dawn-second-take-graded.mp4" data-start="0" data-duration="8" style="object-fit: cover"
    data-color-grading='{"preset": "vintage-wash", "intensity": 0.8, "adjust": {"exposure": 0.35, "temperature": -0.2}, "lut": {"src": "looks/teal-and-orange-for-the-evening.cube"}, "details": {"vignette": 0.4, "grain": 0.2}, "effects": {"bloom": 0.5}}'></video>
  <img id="poster" src="assets/poster.jpg">
  <div id="card" data-label="Card with a background and a name that goes on and on" data-start="1" data-duration="4" style="position: absolute; left: 120px; top: 80px; width: 640px; background-image: linear-gradient(45deg, #6c8cff, #f06a6a 60%, #ffd166); border: 2px solid rgba(255, 255, 255, 0.4); border-radius: 24px; box-shadow: 0 12px 40px rgba(0, 0, 0, 0.5); transform: translate(20px, 10px) rotate(-3deg); opacity: 0.9; z-index: 4"><h1 style="font-family: Inter, sans-serif; font-size: 96px; font-weight: 700; color: #fff">Autumn sale</h1><p data-var-text="headline">Everything must go</p></div>
  <h2 id="other" data-start="2" data-duration="3" style="position: absolute; left: 40px; color: tomato" data-hidden>Second line</h2>
  <audio id="music" src="assets/music.wav" data-start="0" data-duration="12" data-volume="0.5" data-timeline-locked></audio>
  <audio id="voice" src="assets/voice.wav" data-start="1" data-duration="6" data-audio-group="band"
     data-fx-chain='[{"id":"low","type":"highpass","params":{"frequency":90}},{"id":"odd","type":"warpcore","enabled":false},
       {"id":"t1","type":"highpass","fromPreset":"telephone"},{"id":"t2","type":"lowpass","fromPreset":"telephone"},
       {"id":"room","type":"reverb","label":"The room of the interview, with a name that goes on","params":{"wet":0.2}}]'
     data-automation='{"version":1,"lanes":[{"target":"fx.room.wet","points":[{"t":0,"v":0},{"t":4,"v":0.5}]}]}'></audio>
  <audio id="broken" src="assets/voice.wav" data-start="1" data-duration="6" data-fx-chain='[{"id":"low",'></audio>
  <hf-audio-group id="band" data-label="The band"></hf-audio-group>
  <div id="placed" data-composition-id="card" data-composition-src="scenes/card.html" data-start="2" data-duration="3"
    data-variable-values='{"headline": "Second hand", "size": 72, "forgotten": 1}'></div>
  <div id="round" data-start="0" data-duration="2" style="color: var(--tint); clip-path: circle(40% at 30% 50%)">Round</div>
</div><script>const { headline, pace } = window.__hyperframes.getVariables(); const far = __hfVariables["how-far-it-goes-from-left-to-right"];</script></body></html>
)html";

/// With the same variables as the film.
const QString kScene = QStringLiteral("scenes/card.html");

class FakeAnimations : public ui::AnimatedProperties
{
public:
    std::optional<ui::AnimationNotice> find(const ElementPath &, const QString &aspect) const override
    {
        if (aspect != QLatin1String("opacity"))
            return std::nullopt;
        return ui::AnimationNotice{QStringLiteral("Animated by a tween"), kFile, 20, true};
    }
    ui::KeyframesAround keyframesAround(const ElementPath &, const QString &) const override
    {
        return {true, true, false};
    }
};

ElementPath at(const char *steps)
{
    return {kFile, QString::fromLatin1(steps)};
}

class Studio
{
public:
    explicit Studio(const QString &folder)
        : m_folder(folder)
        , m_actions(m_document)
        , m_selection(m_document)
        , m_inspector(new ui::InspectorPanel(m_document, m_actions, m_selection))
        , m_layers(new ui::LayersPanel(m_document, m_actions, m_selection))
        , m_variables(new ui::VariablesPanel(m_document, m_actions))
        , m_inspectorDock(QStringLiteral("inspectorDock"), QStringLiteral("Inspector"), m_inspector)
        , m_layersDock(QStringLiteral("layersDock"), QStringLiteral("Layers"), m_layers)
        , m_variablesDock(QStringLiteral("variablesDock"), QStringLiteral("Variables"), m_variables)
    {
        QDir().mkpath(folder);
        m_inspector->setAnimatedProperties(&m_animations);
        m_inspector->setBrowse([](auto, auto) {});
        m_inspector->setLuts([] { return QStringList(); }, [](auto) {});
        m_variables->setBrowse([](auto) {});
        m_variablesDock.resize(320, 760);
        m_layersDock.resize(300, 360);
        m_inspectorDock.resize(320, 1000);
        for (QWidget *dock : docks())
            dock->show();
    }

    void takeAll(const QString &theme, ui::ThemeChoice choice)
    {
        m_suffix = theme;
        m_theme.setChoice(choice);
        keep(m_inspectorDock, "inspector-none");
        keep(m_layersDock, "layers-none");
        keep(m_variablesDock, "variables-none");
        if (const auto opened = m_document.open(kFile, kFilm); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        if (const auto opened = m_document.open(kScene, kFilm); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_inspector->setEntry(kFile);
        m_layers->setFile(kFile);
        m_variables->setProjectFolder(m_folder);
        m_variables->setFile(kFile);
        keep(m_inspectorDock, "inspector-film");
        takeInspector();
        takeLayers();
        takeVariables();
        m_selection.clear();
        while (m_document.undoStack().canUndo())
            m_document.undoStack().undo();
        m_document.undoStack().clear();
        m_document.closeAll();
        m_inspector->setEntry({});
        m_layers->setFile({});
        m_variables->setFile({});
    }

private:
    std::vector<QWidget *> docks() { return {&m_inspectorDock, &m_layersDock, &m_variablesDock}; }

    void takeInspector()
    {
        const auto sections = m_inspector->findChildren<ui::SectionBox *>();
        m_selection.select(at("#card/h1[0]"));
        keep(m_inspectorDock, "inspector-text");
        m_selection.select(at("#card"));
        for (ui::SectionBox *section : sections)
            section->setOpen(true);
        m_inspectorDock.resize(320, 2200);
        keep(m_inspectorDock, "inspector-card");
        m_inspectorDock.resize(240, 2200);
        keep(m_inspectorDock, "inspector-narrow");
        m_inspectorDock.resize(320, 1000);
        m_selection.set({at("#card"), at("#other")});
        keep(m_inspectorDock, "inspector-several");
        m_selection.select(at("#music"));
        keep(m_inspectorDock, "inspector-sound");
        takeSounds();
        m_selection.select(at("#harbour"));
        takeVariableRows();
        m_selection.select(at("#harbour"));
        keep(m_inspectorDock, "inspector-video");
        takeGrading();
        auto *width =
            m_inspector->findChild<ui::PropertyRow *>(QStringLiteral("width"))->findChild<ui::CommitEdit *>();
        width->setFocus();
        width->setText(QStringLiteral("12 apples"));
        QTest::keyClick(width, Qt::Key_Return);
        keep(m_inspectorDock, "inspector-refused");
        QTest::keyClick(width, Qt::Key_Escape);
        takePopups();
    }

    void openOnly(std::initializer_list<const char *> names)
    {
        const auto sections = m_inspector->findChildren<ui::SectionBox *>();
        for (ui::SectionBox *section : sections)
            section->setOpen(std::any_of(names.begin(), names.end(), [section](const char *name) {
                return section->objectName() == QLatin1String(name);
            }));
    }

    void takeVariableRows()
    {
        openOnly({"instanceSection"});
        m_selection.select(at("#placed"));
        m_inspectorDock.resize(320, 620);
        keep(m_inspectorDock, "inspector-placed");
        m_inspectorDock.resize(240, 620);
        keep(m_inspectorDock, "inspector-placed-narrow");
        openOnly({"cropSection", "bindingSection"});
        m_selection.select(at("#round"));
        m_inspectorDock.resize(240, 940);
        QTest::qWait(20);
        auto *text = m_inspector->findChild<ui::PropertyRow *>(QStringLiteral("data-var-text"))
                         ->findChild<QComboBox *>();
        text->setCurrentIndex(text->findData(QStringLiteral("headline")));
        Q_EMIT text->activated(text->currentIndex());
        keep(m_inspectorDock, "inspector-mask-narrow");
        m_inspectorDock.resize(320, 940);
        keep(m_inspectorDock, "inspector-mask");
        m_document.undoStack().undo();
        for (ui::SectionBox *section : m_inspector->findChildren<ui::SectionBox *>())
            section->setOpen(true);
        m_inspectorDock.resize(320, 1000);
        QTest::qWait(20);
    }

    void takeGrading()
    {
        const auto sections = m_inspector->findChildren<ui::SectionBox *>();
        for (ui::SectionBox *section : sections)
            section->setOpen(section->objectName() == QLatin1String("gradingSection"));
        m_inspectorDock.resize(320, 1200);
        keep(m_inspectorDock, "inspector-grading");
        m_inspectorDock.resize(240, 1200);
        keep(m_inspectorDock, "inspector-grading-narrow");
        m_inspectorDock.resize(320, 1200);
        m_selection.set({at("#harbour"), at("#poster")});
        keep(m_inspectorDock, "inspector-grading-several");
        m_selection.select(at("#poster"));
        keep(m_inspectorDock, "inspector-grading-none");
        auto *looks = m_inspector->findChild<ui::PropertyRow *>(QStringLiteral("gradingLook"))
                          ->findChild<QComboBox *>();
        looks->showPopup();
        keep(*looks->view(), "grading-looks");
        looks->hidePopup();
        for (ui::SectionBox *section : sections)
            section->setOpen(true);
        m_inspectorDock.resize(320, 1000);
        m_selection.select(at("#harbour"));
        QTest::qWait(20);
    }

    void takeSounds()
    {
        m_inspector->sound().setClock(
            {[](const ElementPath &) { return std::optional(3.0); }, [](double) {}});
        m_inspectorDock.resize(320, 1300);
        m_selection.select(at("#voice"));
        keep(m_inspectorDock, "sound-rack");
        m_inspectorDock.resize(240, 1300);
        keep(m_inspectorDock, "sound-narrow");
        m_inspectorDock.resize(320, 1000);
        m_selection.select(at("#broken"));
        keep(m_inspectorDock, "sound-broken");
        m_selection.select(at("#band"));
        keep(m_inspectorDock, "sound-group");
    }

    void takePopups()
    {
        m_selection.select(at("#card/h1[0]"));
        QTest::qWait(20);
        auto *color =
            m_inspector->findChild<ui::PropertyRow *>(QStringLiteral("color"))->findChild<ui::ColorField *>();
        ui::ColorPopup *popup = color->pick();
        auto *square = popup->findChild<ui::ColorArea *>(QStringLiteral("square"));
        QTest::mouseClick(square, Qt::LeftButton, {}, QPoint(120, 50));
        keep(*popup, "color-popup");
        popup->hide();
        m_document.undoStack().undo();
        auto *font = m_inspector->findChild<ui::FontField *>();
        QFrame *list = font->choose();
        keep(*list, "font-popup");
        list->hide();
    }

    void takeLayers()
    {
        m_layers->view().expandAll();
        m_selection.select(at("#card"));
        keep(m_layersDock, "layers");
        m_layersDock.resize(240, 360);
        keep(m_layersDock, "layers-narrow");
        m_layersDock.resize(300, 360);
    }

    void takeVariables()
    {
        m_variables->setValues(
            {{QStringLiteral("headline"), QStringLiteral("Winter sale")}, {QStringLiteral("size"), 999}});
        keep(m_variablesDock, "variables");
        m_variablesDock.resize(240, 760);
        keep(m_variablesDock, "variables-narrow");
        m_variablesDock.resize(320, 760);
        m_variables->findChild<QPushButton *>(QStringLiteral("declareVariable"))->click();
        keep(m_variablesDock, "variables-form");
        m_variables->findChild<QPushButton *>(QStringLiteral("cancelVariable"))->click();
    }

    void keep(QWidget &widget, const char *name)
    {
        QTest::qWait(300);
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix));
    }

    QString m_folder;
    QString m_suffix;
    ui::Theme m_theme;
    FakeAnimations m_animations;
    edit::Document m_document;
    edit::EditorActions m_actions;
    ui::Selection m_selection;
    ui::InspectorPanel *m_inspector;
    ui::LayersPanel *m_layers;
    ui::VariablesPanel *m_variables;
    ui::PanelDock m_inspectorDock;
    ui::PanelDock m_layersDock;
    ui::PanelDock m_variablesDock;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QApplication::arguments().size() < 2)
        qFatal("usage: inspector_pictures FOLDER [TRANSLATION.qm]");
    QTranslator translator;
    if (const QString words = QApplication::arguments().value(2); !words.isEmpty()) {
        if (!translator.load(words))
            qFatal("%s cannot be read", qPrintable(words));
        QApplication::installTranslator(&translator);
    }
    Studio studio(QApplication::arguments().at(1));
    studio.takeAll(QStringLiteral("dark"), ui::ThemeChoice::Dark);
    studio.takeAll(QStringLiteral("light"), ui::ThemeChoice::Light);
    return 0;
}
