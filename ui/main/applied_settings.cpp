#include "ui/main/applied_settings.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/editing/insert_commands.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/action_registry.h"
#include "ui/main/canvas_actions.h"
#include "ui/main/document_session.h"
#include "ui/main/editing_desk.h"
#include "ui/main/editing_panels.h"
#include "ui/project/assets_page.h"
#include "ui/project/project_desk.h"
#include "ui/source/source_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>

#include <array>
#include <utility>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

/// Choices that are commands, and are as they were left.
constexpr std::array kSwitches{
    std::pair{ActionId::TimelineSnap, keys::timeline::snaps},
    std::pair{ActionId::TimelineSnapBeats, keys::timeline::snapsToBeats},
    std::pair{ActionId::TimelineBeats, keys::timeline::showsBeats},
    std::pair{ActionId::TimelineLayers, keys::timeline::showsLayers},
    std::pair{ActionId::CanvasSnap, keys::canvas::snaps},
    std::pair{ActionId::CanvasGrid, keys::canvas::showsGrid},
    std::pair{ActionId::CanvasGridSnap, keys::canvas::snapsToGrid},
    std::pair{ActionId::CanvasSafeAreas, keys::canvas::showsSafeAreas},
    std::pair{ActionId::CanvasRulers, keys::canvas::showsRulers},
    std::pair{ActionId::CanvasMotion, keys::canvas::showsMotion},
};

} // namespace

AppliedSettings::AppliedSettings(settings::Settings &settings, const Places &places, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_places(places)
{
    apply();
    connect(&m_settings, &settings::Settings::changed, this, &AppliedSettings::apply);
    connectChoices();
}

void AppliedSettings::connectChoices()
{
    for (const auto &[id, key] : kSwitches)
        connect(m_places.actions.action(id), &QAction::triggered, this,
                [this, key = key](bool on) { m_settings.set(key, on); });
    connect(&m_places.canvas, &CanvasActions::gridSpacingChosen, this,
            [this](int pixels) { m_settings.set(keys::canvas::gridSpacing, pixels); });
    ProjectPanel &project = m_places.panels.project().panel();
    project.showSection(m_settings.get(keys::window::projectSection));
    connect(&project, &ProjectPanel::sectionShown, this,
            [this](int section) { m_settings.set(keys::window::projectSection, section); });
    AssetsPage &assets = project.assets();
    assets.setShown({m_settings.get(keys::window::assetKind), m_settings.get(keys::window::assetUse),
                     m_settings.get(keys::window::listsAssets)});
    connect(&assets, &AssetsPage::shownChanged, this, [this](const AssetsShown &shown) {
        m_settings.set(keys::window::assetKind, shown.kind);
        m_settings.set(keys::window::assetUse, shown.use);
        m_settings.set(keys::window::listsAssets, shown.isList);
    });
    connect(&assets, &AssetsPage::linksChosen, this,
            [this](bool links) { m_settings.set(keys::editing::linksImports, links); });
    const SourcePanel &source = m_places.panels.source();
    connect(&source, &SourcePanel::zoomChanged, this,
            [this](int zoom) { m_settings.set(keys::editing::sourceZoom, zoom); });
    connect(&source, &SourcePanel::lookChosen, this, [this](const SourceLook &look) {
        m_settings.set(keys::source::wraps, look.wraps);
        m_settings.set(keys::source::showsSpaces, look.showsSpaces);
    });
}

void AppliedSettings::apply()
{
    m_places.desk.setDurationFollowsClips(m_settings.get(keys::editing::durationFollowsClips));
    m_places.panels.inspector().showAgain();
    m_places.session.saver().setContinuous(m_settings.get(keys::editing::savesContinuously));
    m_places.timeline.setNudges(m_settings.get(keys::editing::nudgeFrames),
                                m_settings.get(keys::editing::farNudgeFrames));
    m_places.panels.project().panel().setStillSeconds(m_settings.get(keys::editing::newClipSeconds));
    m_places.desk.inserting().setSeconds(m_settings.get(keys::editing::newClipSeconds));
    m_places.panels.project().setDropsAtPointer(m_settings.get(keys::timeline::dropsAtPointer));
    m_places.panels.project().panel().assets().setLinks(m_settings.get(keys::editing::linksImports));
    m_places.desk.setPicturesShown(m_settings.get(keys::timeline::showsPictures));
    for (const auto &[id, key] : kSwitches)
        m_places.actions.action(id)->setChecked(m_settings.get(key));
    m_places.canvas.setGridSpacing(m_settings.get(keys::canvas::gridSpacing));
    SourcePanel &source = m_places.panels.source();
    source.setZoom(m_settings.get(keys::editing::sourceZoom));
    source.setLook({m_settings.get(keys::source::tabWidth), m_settings.get(keys::source::wraps),
                    m_settings.get(keys::source::showsSpaces)});
}

} // namespace muto::ui
