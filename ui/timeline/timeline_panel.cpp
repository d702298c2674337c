#include "ui/timeline/timeline_panel.h"

#include "ui/main/action_registry.h"
#include "ui/preview/playback_controller.h"
#include "ui/sound/sound_group_rows.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr int kZoomWidth = 120;
constexpr int kZoomSteps = 1000;
constexpr int kLongestSolo = 180; // pixels of the names of tracks
constexpr double kActionZoom = 1.5;

QString percentText(double zoom)
{
    return TimelinePanel::tr("%1 %", "how far the timeline is zoomed").arg(std::lround(zoom * 100));
}

QToolButton *toolFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setIconSize({16, 16});
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TimelinePanel::TimelinePanel(PlaybackController &playback, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_view(new TimelineView(this))
    , m_groups(new SoundGroupRows(this))
    , m_snap(actions.action(ActionId::TimelineSnap))
    , m_snapBeats(actions.action(ActionId::TimelineSnapBeats))
    , m_tools(new QWidget(this))
    , m_percent(new QLabel(m_tools))
    , m_solo(new QToolButton(m_tools))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_groups);
    makeTools(actions);
    connectPlayback();
    connectActions(actions);
    setEditable(false);
    showFilm();
}

void TimelinePanel::makeTools(const ActionRegistry &actions)
{
    m_tools->hide(); // until somebody has room for them
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_zoom = new QSlider(Qt::Horizontal, m_tools);
    m_zoom->setObjectName(QStringLiteral("timelineZoom"));
    m_zoom->setAccessibleName(tr("Zoom of the timeline"));
    m_zoom->setToolTip(tr("Zoom of the timeline"));
    m_zoom->setRange(0, kZoomSteps);
    m_zoom->setPageStep(kZoomSteps / 10);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    m_zoom->setFixedWidth(kZoomWidth);
    m_percent->setObjectName(QStringLiteral("timelineZoomPercent"));
    m_percent->setProperty("role", QStringLiteral("muted"));
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setFixedWidth(m_percent->fontMetrics().horizontalAdvance(percentText(1)));
    m_solo->setObjectName(QStringLiteral("soloNotice"));
    m_solo->setProperty("compact", true);
    m_solo->setCheckable(true);
    m_solo->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_solo);
    row->addWidget(toolFor(m_snap, m_tools));
    row->addWidget(toolFor(m_snapBeats, m_tools));
    row->addWidget(toolFor(actions.action(ActionId::TimelineZoomOut), m_tools));
    row->addWidget(m_zoom);
    row->addWidget(toolFor(actions.action(ActionId::TimelineZoomIn), m_tools));
    row->addWidget(m_percent);
    row->addWidget(toolFor(actions.action(ActionId::TimelineFit), m_tools));
    row->addStretch();
}

void TimelinePanel::connectPlayback()
{
    connect(&m_playback, &PlaybackController::filmChanged, this, &TimelinePanel::showFilm);
    connect(&m_playback, &PlaybackController::frameChanged, m_view, &TimelineView::setPlayhead);
    connect(&m_playback, &PlaybackController::marksChanged, this,
            [this] { m_view->setWorkArea(m_playback.workArea()); });
    connect(m_view, &TimelineView::scrubbed, &m_playback, [this](FrameIndex frame) {
        m_playback.pause();
        m_playback.seek(frame);
    });
    connect(m_view, &TimelineView::workAreaDragged, &m_playback, &PlaybackController::setWorkArea);
    connect(m_view, &TimelineView::clipActivated, this, &TimelinePanel::goTo);
}

void TimelinePanel::connectActions(const ActionRegistry &actions)
{
    const auto on = [&](ActionId id, auto &&slot) {
        connect(actions.action(id), &QAction::triggered, m_view, slot);
    };
    on(ActionId::TimelineZoomIn, [this] { m_view->zoomBy(kActionZoom); });
    on(ActionId::TimelineZoomOut, [this] { m_view->zoomBy(1 / kActionZoom); });
    on(ActionId::TimelineFit, &TimelineView::zoomToFit);
    connect(actions.action(ActionId::ToolRazor), &QAction::toggled, m_view, &TimelineView::setRazor);
    connect(actions.action(ActionId::ToolSlip), &QAction::toggled, m_view, &TimelineView::setSlip);
    on(ActionId::ToggleExpanded, &TimelineView::toggleExpanded);
    on(ActionId::ToggleKeyLanes, &TimelineView::toggleLanesOfSelection);
    QAction *lanes = actions.action(ActionId::ToggleKeyLanes);
    const auto showLanes = [this, lanes] { lanes->setEnabled(m_view->canToggleLanes()); };
    connect(m_view, &TimelineView::modelChanged, lanes, showLanes);
    connect(m_view, &TimelineView::selectionChanged, lanes, showLanes);
    showLanes();
    on(ActionId::SoloTracks, &TimelineView::soloSelection);
    connectSolo(actions);
    on(ActionId::SlipEarlier, [this] { m_view->slipSelection(-1); });
    on(ActionId::SlipLater, [this] { m_view->slipSelection(1); });
    m_view->setEscapes(*actions.action(ActionId::ToolSelect), *actions.action(ActionId::LeaveComposition));
    actions.action(ActionId::ToolSelect)->setChecked(true);
    connect(m_snap, &QAction::toggled, m_view, &TimelineView::setSnapping);
    m_snap->setChecked(true);
    const auto follow = [&](ActionId id, void (TimelineView::*set)(bool)) {
        connect(actions.action(id), &QAction::toggled, m_view, set);
        actions.action(id)->setChecked(true);
    };
    follow(ActionId::TimelineSnapBeats, &TimelineView::setSnapsToBeats);
    follow(ActionId::TimelineBeats, &TimelineView::setBeatsShown);
    connect(m_zoom, &QSlider::valueChanged, m_view,
            [this](int value) { m_view->setZoom(double(value) / kZoomSteps); });
    connect(m_view, &TimelineView::zoomChanged, m_zoom, [this](double zoom) {
        const QSignalBlocker blocker(m_zoom);
        m_zoom->setValue(int(std::lround(zoom * kZoomSteps)));
        m_percent->setText(percentText(zoom));
        const QString words = tr("Zoom of the timeline: %1 %").arg(std::lround(zoom * 100));
        m_zoom->setAccessibleName(words);
        m_zoom->setToolTip(words);
    });
}

void TimelinePanel::connectSolo(const ActionRegistry &actions)
{
    QAction *end = actions.action(ActionId::ClearSolo);
    const auto show = [this, end] {
        end->setEnabled(!m_view->scene().solo.empty() || !m_view->scene().soloGroups.isEmpty());
        showSolo();
    };
    connect(end, &QAction::triggered, m_view, &TimelineView::clearSolo);
    connect(m_solo, &QToolButton::clicked, m_view, &TimelineView::clearSolo);
    connect(m_view, &TimelineView::soloChanged, m_solo, show);
    show();
}

void TimelinePanel::showSolo()
{
    const TimelineScene &scene = m_view->scene();
    QStringList names;
    for (const TimelineTrack &track : scene.model.tracks()) {
        if (std::find(scene.solo.begin(), scene.solo.end(), TrackKey{track.zone, track.index}) !=
            scene.solo.end())
            names.append(scene.nameOf(track));
    }
    for (const GroupLook &group : m_groups->groups()) {
        if (scene.soloGroups.contains(group.id))
            names.append(group.label);
    }
    const QString words = tr("Only %1").arg(QLocale().createSeparatedList(names));
    m_solo->setText(m_solo->fontMetrics().elidedText(words, Qt::ElideRight, kLongestSolo));
    m_solo->setAccessibleName(words);
    m_solo->setToolTip(tr("%1 in the preview; renders are not affected. Click to end the solo.").arg(words));
    m_solo->setChecked(true);
    m_solo->setVisible(!names.isEmpty());
}

void TimelinePanel::setTimeStyle(TimeStyle style)
{
    m_view->setTimeStyle(style);
}

void TimelinePanel::setEditable(bool editable)
{
    m_view->setEditable(editable);
    m_groups->setEditable(editable);
    m_snap->setEnabled(editable);
    m_snapBeats->setEnabled(editable);
}

void TimelinePanel::showFilm()
{
    m_view->setFilm(m_playback.frameCount(), m_playback.frameRate());
    m_view->setWorkArea(m_playback.workArea());
    m_view->setPlayhead(m_playback.frame());
}

void TimelinePanel::goTo(int clip)
{
    m_playback.seek({m_playback.frameRate().frameAt(m_view->scene().model.clip(clip).start)});
}

} // namespace muto::ui
