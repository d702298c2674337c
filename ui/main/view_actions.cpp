#include "ui/main/view_actions.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/main/action_registry.h"
#include "ui/preview/preview_view.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>

#include <array>
#include <utility>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

constexpr std::array<std::pair<ActionId, double>, 4> kZooms{{
    {ActionId::ZoomFit, kZoomToFit},
    {ActionId::ZoomHalf, 0.5},
    {ActionId::ZoomActual, 1},
    {ActionId::ZoomDouble, 2},
}};

constexpr std::array<std::pair<ActionId, ThemeChoice>, 3> kThemes{{
    {ActionId::ThemeSystem, ThemeChoice::System},
    {ActionId::ThemeDark, ThemeChoice::Dark},
    {ActionId::ThemeLight, ThemeChoice::Light},
}};

} // namespace

ViewActions::ViewActions(const ActionRegistry &actions, PreviewView &preview, settings::Settings &settings,
                         Theme &theme, QMainWindow &window)
    : QObject(&window)
    , m_actions(actions)
    , m_preview(preview)
    , m_settings(settings)
    , m_theme(theme)
    , m_window(window)
{
    connectZoom();
    connectTheme();
    connectFullScreen();
    showZoom(m_preview.zoom());
    applyTheme();
    applyMotion();
    showMotion();
}

void ViewActions::connectZoom()
{
    for (const auto &[id, factor] : kZooms) {
        connect(m_actions.action(id), &QAction::triggered, this, [this, zoom = factor] {
            m_preview.setZoom(zoom);
            showZoom(zoom);
        });
    }
    connect(m_actions.action(ActionId::ZoomIn), &QAction::triggered, &m_preview, &PreviewView::zoomIn);
    connect(m_actions.action(ActionId::ZoomOut), &QAction::triggered, &m_preview, &PreviewView::zoomOut);
    connect(&m_preview, &PreviewView::zoomChanged, this, &ViewActions::showZoom);
}

void ViewActions::connectTheme()
{
    for (const auto &[id, choice] : kThemes) {
        connect(m_actions.action(id), &QAction::triggered, this,
                [this, name = themeChoiceName(choice)] { m_settings.set(keys::general::theme, name); });
    }
    connect(&m_settings, &settings::Settings::changed, this, [this](const QString &key) {
        if (key == keys::general::theme.name)
            applyTheme();
        if (key == keys::general::motion.name)
            applyMotion();
    });
    connect(&m_theme, &Theme::motionChanged, this, &ViewActions::showMotion);
}

void ViewActions::connectFullScreen()
{
    connect(m_actions.action(ActionId::FullScreen), &QAction::triggered, this, [this](bool full) {
        m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
    });
    m_window.installEventFilter(this);
}

/// The desktop has its own ways in and out of full screen.
bool ViewActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_actions.action(ActionId::FullScreen)->setChecked(m_window.isFullScreen());
    return QObject::eventFilter(watched, event);
}

void ViewActions::setEnabled(bool enabled)
{
    for (const auto &[id, factor] : kZooms)
        m_actions.action(id)->setEnabled(enabled);
    m_actions.action(ActionId::ZoomIn)->setEnabled(enabled);
    m_actions.action(ActionId::ZoomOut)->setEnabled(enabled);
}

void ViewActions::showZoom(double zoom)
{
    for (const auto &[id, factor] : kZooms)
        m_actions.action(id)->setChecked(factor == zoom);
}

void ViewActions::applyTheme()
{
    const auto chosen =
        themeChoiceFromName(m_settings.get(keys::general::theme)).value_or(ThemeChoice::System);
    m_theme.setChoice(chosen);
    for (const auto &[id, choice] : kThemes)
        m_actions.action(id)->setChecked(choice == chosen);
}

void ViewActions::applyMotion()
{
    m_theme.setMotion(
        motionChoiceFromName(m_settings.get(keys::general::motion)).value_or(MotionChoice::System));
}

void ViewActions::showMotion()
{
    m_window.setAnimated(!isMotionReduced()); // docks that give way to others
}

} // namespace muto::ui
